/** The writers, by the name that `--format` takes. CSV is imported when it is asked for. */
import { jsonWriter } from './json.ts'
import { ndjsonWriter } from './ndjson.ts'
import type { Writer, WriterOptions } from './writer.ts'

const writers: Record<WriterOptions['format'], (options: WriterOptions) => Writer | Promise<Writer>> = {
  json: jsonWriter,
  ndjson: ndjsonWriter,
  csv: async (options) => (await import('./csv.ts')).csvWriter(options),
}

export async function makeWriter(options: WriterOptions): Promise<Writer> {
  return writers[options.format](options)
}
