/** The writers, by the name that `--format` takes. */
import { csvWriter } from './csv.ts'
import { jsonWriter } from './json.ts'
import { ndjsonWriter } from './ndjson.ts'
import type { Writer, WriterOptions } from './writer.ts'

export const writers: Record<WriterOptions['format'], (options: WriterOptions) => Writer> = {
  json: jsonWriter,
  ndjson: ndjsonWriter,
  csv: csvWriter,
}
