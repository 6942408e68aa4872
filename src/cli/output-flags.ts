/** Where records go, and in what form: the flags --format, --output, --records, --excel and --resume. */
import { existsSync, openSync, realpathSync, statSync } from 'node:fs'
import { extname, join, resolve } from 'node:path'
import { CannotResume, FilesOutput } from '../batch/files-output.ts'
import { type Output, streamOutput } from '../batch/output.ts'
import { build, version } from '../version.ts'
import { makeWriter } from '../write/index.ts'
import { type TableName, tableNames } from '../write/tables.ts'
import type { WriterOptions } from '../write/writer.ts'
import { UsageError } from './exit.ts'
import { isTerminal, visible, visibleJson } from './terminal.ts'

export interface OutputFlags {
  format?: string
  output?: string
  records?: string
  excel?: boolean
  resume?: boolean
}

const byEnding: Record<string, WriterOptions['format']> = { '.json': 'json', '.ndjson': 'ndjson', '.jsonl': 'ndjson', '.csv': 'csv' }

/** The writer that the flags ask for; the ending of --output tells the format where --format does not. */
export async function writerOptions({ format, output, records, excel }: OutputFlags): Promise<WriterOptions> {
  const chosen = format ?? byEnding[extname(output ?? '').toLowerCase()] ?? (records === undefined ? 'json' : 'ndjson')
  if (chosen !== 'json' && chosen !== 'ndjson' && chosen !== 'csv') {
    throw new UsageError(`--format: expected json, ndjson or csv, not ${chosen}`)
  }
  if (records !== undefined && !isTable(records)) {
    throw new UsageError(`--records: expected one of ${tableNames.join(', ')}, not ${records}`)
  }
  if (records !== undefined && chosen === 'json') throw new UsageError('--records goes with --format ndjson or csv')
  if (excel && chosen !== 'csv') throw new UsageError('--excel goes with --format csv')
  if (chosen !== 'csv') return { format: chosen, ...(records === undefined ? {} : { records }) }
  const { csvTables } = await import('../write/columns.ts')
  const names = records !== undefined ? [records] : isOneFile(output) ? (['items'] as const) : tableNames
  return { format: 'csv', tables: csvTables(names), excel: excel ?? false }
}

function isTable(name: string): name is TableName {
  return (tableNames as readonly string[]).includes(name)
}

/** CSV goes to a folder, unless it goes to standard output, to a pipe or to a file named so. */
function isOneFile(output: string | undefined): boolean {
  return output === undefined || standard.test(output) || isStream(output) || extname(output).toLowerCase() === '.csv'
}

const standard = /^(?:-|\/dev\/stdout|\/dev\/fd\/1)$/

/** A pipe or a device ("/dev/null"): written into, where a file is written beside and put in its place. */
function isStream(path: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false })
  return stats !== undefined && !stats.isFile() && !stats.isDirectory()
}

/** The file that a link leads to: it is replaced, and the link stays. */
function behindLinks(path: string): string {
  return existsSync(path) ? realpathSync(path) : path
}

/**
 * Opens where the flags say that the records go.
 *
 * @param asked what is read, none of which may be overwritten
 * @param run   what else must be the same in a run that goes on with this one
 */
export async function openOutput(asked: string[], flags: OutputFlags, writer: WriterOptions, run: unknown = ''): Promise<Output> {
  const { output: place, resume = false } = flags
  const { outputs, head } = await makeWriter(writer)
  const isJson = writer.format === 'json'
  if (place === undefined || standard.test(place)) {
    if (resume) throw new UsageError('--resume goes with --output: what went to standard output cannot be gone on with')
    return streamOutput(1, head()[0] ?? '', isJson, (await isTerminal(1)) ? (writer.format === 'csv' ? visible : visibleJson) : undefined)
  }
  if (isStream(place)) {
    if (resume) throw new UsageError(`--resume needs --output to be a file: what went to ${place} cannot be gone on with`)
    return streamOutput(openSync(place, 'w'), head()[0] ?? '', isJson)
  }
  if (asked.some((path) => path !== '-' && resolve(path) === resolve(place) && !isFolder(path))) {
    throw new UsageError(`--output ${place} would overwrite its own input`)
  }
  const toFolder = writer.format === 'csv' && !isOneFile(place)
  if (!toFolder && isFolder(place)) throw new UsageError(`--output ${place} is a folder; name a file`)
  if (toFolder && existsSync(place) && !isFolder(place)) throw new UsageError(`--output ${place} is a file; CSV tables need a folder`)
  const extra = toFolder ? await packageFile(place, writer) : []
  try {
    return new FilesOutput(
      {
        files: toFolder ? outputs.map((name) => join(place, `${name}.csv`)) : [behindLinks(place)],
        heads: head(),
        isJson,
        journal: toFolder ? join(place, 'minutebook.journal') : `${place}.journal`,
        run: JSON.stringify([version, build, process.cwd(), asked, run, writer]),
        extra,
      },
      resume,
    )
  } catch (error) {
    if (error instanceof CannotResume) throw new UsageError(`${error.message}; run it without --resume to begin again`)
    throw error
  }
}

async function packageFile(folder: string, { tables = {}, excel = false }: WriterOptions): Promise<{ file: string; text: string }[]> {
  const { datapackage } = await import('../write/datapackage.ts')
  return [{ file: join(folder, 'datapackage.json'), text: datapackage({ version, tables: Object.keys(tables) as TableName[], excel }) }]
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}
