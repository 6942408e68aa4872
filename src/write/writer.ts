/** What a writer is: records in, pieces of text out, so that a batch of any size is written as it comes. */
import type { DocumentRecord, FailureRecord } from '../record/schema.ts'

export interface Writer {
  /** Names of the streams of output: one for JSON and NDJSON, one a table for CSV. */
  readonly outputs: readonly string[]
  /** What stands at the beginning of each output. */
  head(): string[]
  /** A document's piece of each output. */
  document(record: DocumentRecord): string[]
  /** What a file that could not be read leaves in each output. */
  failure(failure: FailureRecord): string[]
}

/** The choice of a writer and its settings, as plain data that can cross to a worker thread. */
export interface WriterOptions {
  format: 'json' | 'ndjson' | 'csv'
  /** The record type of an output that holds one type only. */
  records?: string
  /** The columns of each CSV table, from `columns.ts`. */
  tables?: Record<string, Column[]>
  /** For a spreadsheet: byte order mark, CRLF, and cells that cannot run as formulas. */
  excel?: boolean
}

/** A column of a CSV table: where in the row its value is. */
export interface Column {
  name: string
  path: string[]
}
