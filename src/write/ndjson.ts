/** NDJSON: one document a line, or one record of a chosen type a line, with the ids of all that it stands in. */
import { documentRows, failureRows } from './tables.ts'
import type { Writer, WriterOptions } from './writer.ts'

export function ndjsonWriter({ records }: WriterOptions): Writer {
  const line = (record: object) => `${JSON.stringify(record)}\n`
  const head = () => ['']
  if (records === undefined) {
    const whole = (record: object) => [line(record)]
    return { outputs: ['ndjson'], head, document: whole, failure: whole }
  }
  return {
    outputs: ['ndjson'],
    head,
    document(record) {
      let lines = ''
      documentRows(record, (table, row) => {
        if (table === records) lines += line(row)
      })
      return [lines]
    },
    failure(failure) {
      if (records !== 'messages') return [line(failure)]
      let lines = ''
      failureRows(failure, (_, row) => {
        lines += line(row)
      })
      return [lines]
    },
  }
}
