/**
 * `minutebook parse --filter`: a line of NDJSON in, a line out for each, in order and with its id. This is all that
 * GNU parallel, Spark's pipe, Hadoop streaming and Slurm need to run minutebook on many machines.
 */

import { runBatch } from '../batch/engine.ts'
import { streamOutput } from '../batch/output.ts'
import type { ParseOptions } from '../batch/parse-task.ts'
import { shardOf } from '../batch/shard.ts'
import type { Work } from '../batch/task.ts'
import { lines } from '../files/list.ts'
import { whyNoFile } from '../files/why-not.ts'
import { clean, UsageError } from './exit.ts'
import { cacheFolder, type ParseFlags, shardFlag, threadFlags } from './parse.ts'

/** Returns the exit code: 0 when every line was answered, also where the answer is an error. */
export async function filter(paths: string[], flags: ParseFlags): Promise<number> {
  if (paths.length > 0) throw new UsageError('--filter reads its input from standard input: name no files')
  for (const flag of ['format', 'output', 'records', 'excel', 'stdinFilename', 'filesFrom', 'resume'] as const) {
    if (flags[flag] !== undefined && !(flag === 'format' && flags.format === 'ndjson')) {
      throw new UsageError('--filter writes NDJSON to standard output, and goes with --jobs, --cache and --shard only')
    }
  }
  if (process.stdin.isTTY) throw new UsageError('--filter reads lines like {"id": "1", "path": "minutes.html"} from standard input')
  const shard = shardFlag(flags.shard)
  const works = questions(process.stdin)
  const output = streamOutput(1, '', false)
  const options: ParseOptions = { writer: { format: 'ndjson' }, ...(flags.cache === undefined ? {} : { cache: cacheFolder(flags.cache) }) }
  await runBatch(shard ? shardOf(works, shard) : works, {
    task: { name: 'parse', options },
    ...threadFlags({ ...flags, jobs: flags.jobs ?? '1' }),
    // Lines may hold whole documents: few are looked at beforehand.
    farthest: 64,
    deliver({ pieces }) {
      output.add(pieces, 1, () => {
        throw new Error('a filter keeps no state')
      })
    },
  })
  return clean
}

async function* questions(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Work> {
  let number = 0
  for await (const line of lines(bytes, /\r?\n/)) {
    number++
    if (line.trim() !== '') yield question(line, number)
  }
}

/** `{"id", "path"}` or `{"id", "name", "text"}` */
function question(line: string, number: number): Work {
  const wrong = (problem: string, id?: Work['id']): Work => {
    const place = `line ${number} of standard input`
    return { path: place, key: place, problem, ...(id === undefined ? {} : { id }) }
  }
  let asked: { id?: unknown; path?: unknown; name?: unknown; text?: unknown } | null
  try {
    asked = JSON.parse(line)
  } catch {
    return wrong('expected a line of JSON like {"id": "1", "path": "minutes.html"}')
  }
  if (typeof asked !== 'object' || asked === null) return wrong('expected an object with "id" and "path", or "id", "name" and "text"')
  const { id, path, name, text } = asked
  if (typeof id !== 'string' && typeof id !== 'number') return wrong('expected an "id" that is a string or a number')
  if (typeof path === 'string') {
    const problem = whyNoFile(path, false)
    return { id, path, key: String(id), ...(problem === undefined ? {} : { problem }) }
  }
  if (typeof text === 'string') return { id, path: typeof name === 'string' ? name : String(id), key: String(id), content: text }
  return wrong('expected "path", or "name" and "text", beside "id"', id)
}
