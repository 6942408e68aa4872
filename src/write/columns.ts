/**
 * The columns of the CSV tables, and what the Table Schema standard says of them, read off the schemas of the
 * rows: one source. An object in a row (`position`) becomes a column for each of its values
 * (`position_start_line`). Loads zod, so it is imported only where CSV is written.
 */
import { z } from 'zod'
import { rowSchemas, type TableName } from '../record/row-schema.ts'
import type { Column } from './writer.ts'

/** A field as Frictionless Table Schema (v2) describes it. */
export interface Field {
  name: string
  type: 'string' | 'integer' | 'boolean' | 'date' | 'time' | 'array'
  format?: string
  description?: string
  constraints?: { required?: true; enum?: string[]; pattern?: string; minimum?: number }
}

interface JsonSchema {
  type?: string | string[]
  properties?: Record<string, JsonSchema>
  required?: string[]
  anyOf?: JsonSchema[]
  enum?: string[]
  const?: string
  pattern?: string
  minimum?: number
  description?: string
}

/** The columns of one table, with the field that describes each. */
export function columnsOf(table: TableName): (Column & { field: Field })[] {
  return flatten(z.toJSONSchema(rowSchemas[table], { io: 'output' }) as JsonSchema, [], true)
}

/** The columns of tables, as plain data for the CSV writer. */
export function csvTables(names: readonly TableName[]): Record<string, Column[]> {
  return Object.fromEntries(names.map((name) => [name, columnsOf(name).map(({ name: column, path }) => ({ name: column, path }))]))
}

function flatten(schema: JsonSchema, path: string[], always: boolean): (Column & { field: Field })[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const at = [...path, name]
    const { type, nullable } = withoutNull(property)
    const present = always && !nullable && (schema.required?.includes(name) ?? false)
    if (type.type === 'object') return flatten(type, at, present)
    const description = property.description ?? type.description
    return [{ name: at.join('_'), path: at, field: field(at.join('_'), type, present, description) }]
  })
}

/** `null` is written in two ways: among the types, or as one of several schemas. */
function withoutNull(schema: JsonSchema): { type: JsonSchema; nullable: boolean } {
  if (Array.isArray(schema.type)) {
    return { type: { ...schema, type: schema.type.find((one) => one !== 'null') ?? 'string' }, nullable: schema.type.includes('null') }
  }
  const nullable = schema.anyOf?.some((one) => one.type === 'null') ?? false
  return { type: (nullable && schema.anyOf?.find((one) => one.type !== 'null')) || schema, nullable }
}

const isDate = '^\\d{4}-\\d{2}-\\d{2}$'

function field(name: string, schema: JsonSchema, present: boolean, description: string | undefined): Field {
  const type = typeOf(name, schema)
  // An empty cell is a missing value, and a text may be empty; what has a fixed form may not.
  const fixed = type !== 'string' || schema.enum !== undefined || schema.const !== undefined || /(^|_)id$/.test(name)
  const constraints = {
    ...(present && fixed ? { required: true as const } : {}),
    ...(schema.enum ? { enum: schema.enum.filter((value) => value !== null) } : {}),
    ...(schema.pattern && type === 'string' ? { pattern: schema.pattern } : {}),
    ...(schema.minimum !== undefined ? { minimum: schema.minimum } : {}),
  }
  return {
    name,
    type,
    ...(type === 'time' ? { format: '%H:%M' } : {}),
    ...(description ? { description } : {}),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  }
}

function typeOf(name: string, schema: JsonSchema): Field['type'] {
  if (schema.type === 'integer' || schema.type === 'boolean' || schema.type === 'array') return schema.type
  if (schema.pattern === isDate) return 'date'
  return /_time$/.test(name) ? 'time' : 'string'
}
