/** `minutebook schema`: the JSON Schema (2020-12) of what parse writes. */
import { writeAll } from '../batch/write-all.ts'
import { jsonSchema } from '../record/json-schema.ts'
import { type TableName, tableNames } from '../write/tables.ts'
import { clean, UsageError } from './exit.ts'

/** Returns the exit code. */
export async function schema({ records }: { records?: string }): Promise<number> {
  if (records !== undefined && !(tableNames as readonly string[]).includes(records)) {
    throw new UsageError(`--records: expected one of ${tableNames.join(', ')}, not ${records}`)
  }
  writeAll(1, `${JSON.stringify(jsonSchema(records as TableName | undefined), null, 2)}\n`)
  return clean
}
