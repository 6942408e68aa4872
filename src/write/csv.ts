/** CSV: one tidy table a record type, keyed and joined by ids. */
import { stringify } from 'csv-stringify/sync'
import { documentRows, failureRows, type Row } from './tables.ts'
import type { Column, Writer, WriterOptions } from './writer.ts'

export function csvWriter({ tables = {}, excel = false }: WriterOptions): Writer {
  const outputs = Object.keys(tables)
  const place = new Map(outputs.map((name, i) => [name, i]))
  const columns = Object.values(tables)
  const format = { record_delimiter: excel ? '\r\n' : '\n', escape_formulas: excel }
  const text = (rows: string[][]) => (rows.length === 0 ? '' : stringify(rows, format))

  /** Collects the rows that `fill` hands out and formats them, table by table. */
  const pieces = (fill: (emit: (table: string, row: Row) => void) => void): string[] => {
    const rows: string[][][] = outputs.map(() => [])
    fill((table, row) => {
      const at = place.get(table)
      if (at !== undefined) rows[at]?.push((columns[at] as Column[]).map((column) => cell(row, column.path)))
    })
    return rows.map(text)
  }
  return {
    outputs,
    head: () => columns.map((names) => (excel ? '\uFEFF' : '') + text([names.map((column) => column.name)])),
    document: (record) => pieces((emit) => documentRows(record, emit)),
    failure: (failure) => pieces((emit) => failureRows(failure, emit)),
  }
}

/** A value as a cell: lists as JSON, what is absent as nothing. */
function cell(row: Row, path: string[]): string {
  let value: unknown = row
  for (const name of path) {
    if (value === null || value === undefined) return ''
    value = (value as Row)[name]
  }
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
