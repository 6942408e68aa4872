/** `minutebook merge`: the outputs of several runs as one, with what is missing or there twice. */
import { createReadStream, existsSync } from 'node:fs'
import { extname } from 'node:path'
import { identity, Merger } from '../batch/merge.ts'
import type { State } from '../batch/output.ts'
import { emptyTally } from '../batch/task.ts'
import { lines } from '../files/list.ts'
import { whyNot } from '../files/why-not.ts'
import type { DocumentRecord, FailureRecord } from '../record/schema.ts'
import { makeWriter } from '../write/index.ts'
import type { Writer } from '../write/writer.ts'
import { clean, findings, UsageError } from './exit.ts'
import { type OutputFlags, openOutput, writerOptions } from './output-flags.ts'
import { count } from './progress.ts'
import { say, sayOf, visibleLine } from './terminal.ts'

export interface MergeFlags extends OutputFlags {
  expect?: string
  interleave?: boolean
}

/** Returns the exit code. */
export async function merge(files: string[], flags: MergeFlags): Promise<number> {
  if (flags.expect !== undefined && !existsSync(flags.expect)) throw new UsageError(`--expect: there is no file ${flags.expect}`)
  if (flags.expect !== undefined && flags.interleave) throw new UsageError('--expect and --interleave each give an order: choose one')
  const options = await writerOptions({ ...flags, format: flags.format ?? (extname(flags.output ?? '') === '.csv' ? 'csv' : 'ndjson') })
  const writer = options.format === 'ndjson' && options.records === undefined ? undefined : await makeWriter(options)
  const merger = new Merger()
  let unread = 0
  for (const file of files) {
    try {
      merger.read(file)
    } catch (error) {
      unread++
      sayOf(file, whyNot(error))
    }
  }
  const output = await openOutput(files, flags, options)
  let records = 0
  const state = (): State => ({ inputs: records, paths: '', tally: emptyTally() })
  const merged = flags.expect === undefined ? merger.lines(flags.interleave ?? false) : merger.linesFor(await expected(flags.expect))
  for (const line of merged) {
    output.add(writer ? rewritten(writer, line) : [line], 1, state)
    records++
  }
  output.finish(state())
  merger.close()
  say(`${count(records)} records from ${count(files.length - unread)} ${files.length - unread === 1 ? 'file' : 'files'}`)
  for (const { what, count: times, examples } of merger.findings) {
    say(`  ${count(times)} ${what}: ${examples.map(visibleLine).join(', ')}${times > examples.length ? ', …' : ''}`)
  }
  return unread > 0 || merger.findings.length > 0 ? findings : clean
}

function rewritten(writer: Writer, line: Buffer): string[] {
  const record = JSON.parse(line.toString()) as DocumentRecord | FailureRecord
  return 'error' in record ? writer.failure(record) : writer.document(record)
}

/** The ids or paths of a list: bare, or as lines of NDJSON such as `--filter` takes. */
async function expected(list: string): Promise<string[]> {
  const ids: string[] = []
  for await (const line of lines(createReadStream(list))) {
    if (line.trim() === '') continue
    const id = line.startsWith('{') ? identity(JSON.parse(line)) : line
    if (id !== undefined) ids.push(id)
  }
  return ids
}
