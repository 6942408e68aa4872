/** The JSON Schema (2020-12) of what minutebook writes, made from the zod schemas. */
import { z } from 'zod'
import { rowSchemas, type TableName } from './row-schema.ts'
import { documentSchema, failureSchema, schemaVersion } from './schema.ts'

/**
 * The schema of any output of `minutebook parse` in JSON: one document, an array of documents, or a line of
 * NDJSON; with `table`, the schema of a line of `--records TABLE`.
 */
export function jsonSchema(table?: TableName): object {
  if (table !== undefined) {
    return { ...z.toJSONSchema(rowSchemas[table], { target: 'draft-2020-12' }), title: `A line of --records ${table}` }
  }
  const { $schema, $defs, ...document } = z.toJSONSchema(documentSchema, { target: 'draft-2020-12' }) as Definitions
  const { $schema: _, ...failure } = z.toJSONSchema(failureSchema, { target: 'draft-2020-12' }) as Definitions
  const one = [{ $ref: '#/$defs/document' }, { $ref: '#/$defs/failure' }]
  return {
    $schema,
    title: `minutebook records ${schemaVersion}`,
    description: 'What `minutebook parse` writes: a document, a file that could not be read, or an array of both',
    anyOf: [...one, { type: 'array', items: { anyOf: one } }],
    $defs: { ...$defs, document, failure },
  }
}

interface Definitions {
  $schema: string
  $defs?: Record<string, object>
  [keyword: string]: unknown
}
