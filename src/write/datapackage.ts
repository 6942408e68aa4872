/** The Frictionless Data Package (v2) that describes a folder of CSV tables: their fields, keys and joins. */
import type { TableName } from '../record/row-schema.ts'
import { columnsOf, type Field } from './columns.ts'

/** What each table holds, in a line. */
const describes: Record<TableName, string> = {
  documents: 'Files that were read',
  meetings: "Meetings, or the parts of meetings that an issue's history shows",
  attendance: 'Persons recorded as present, absent, with apologies, or as substitutes',
  links: 'Links that belong to a meeting',
  items: 'Pieces of business, numbered or titled',
  papers: 'Papers attached to items',
  decisions: 'What a meeting resolved, recommended, agreed or noted',
  clauses: 'The parts of decisions, as a tree by parent_id',
  contributions: 'Who is reported to have said what',
  motions: 'Proposals put to a meeting',
  votes: 'Votes by name',
  interests: 'Declarations of interest',
  actions: 'Actions with their owners',
  blocks: 'Every paragraph, heading, bullet and table row, as printed',
  furniture: 'Text set aside as no part of the minutes, with the reason',
  messages: 'What was noticed while reading',
}

/** Columns that hold another table's id. */
const joins: Record<string, TableName> = {
  document_id: 'documents',
  meeting_id: 'meetings',
  item_id: 'items',
  decision_id: 'decisions',
  motion_id: 'motions',
  contribution_id: 'contributions',
}

interface ForeignKey {
  fields: string[]
  /** Without `resource` where a table points into itself. */
  reference: { resource?: string; fields: string[] }
}

export interface PackageOptions {
  version: string
  /** The tables that are written. */
  tables: readonly TableName[]
  excel?: boolean
}

/** The text of `datapackage.json`. */
export function datapackage({ version, tables, excel = false }: PackageOptions): string {
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'minutes',
    title: 'Committee minutes as tables',
    description: `Written by minutebook ${version}`,
    resources: tables.map((table) => resource(table, tables, excel)),
  }
  return `${JSON.stringify(descriptor, null, 2)}\n`
}

function resource(table: TableName, written: readonly TableName[], excel: boolean) {
  const fields = columnsOf(table).map((column) => column.field)
  return {
    $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
    name: table,
    description: describes[table],
    path: `${table}.csv`,
    type: 'table',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { $schema: 'https://datapackage.org/profiles/2.0/tabledialect.json', lineTerminator: excel ? '\r\n' : '\n' },
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields,
      missingValues: [''],
      primaryKey: table === 'messages' ? ['path', 'order'] : ['id'],
      ...foreignKeys(table, fields, written),
    },
  }
}

function foreignKeys(table: TableName, fields: Field[], written: readonly TableName[]): { foreignKeys?: ForeignKey[] } {
  const keys = fields.flatMap(({ name }): ForeignKey[] => {
    if (table === 'clauses' && name === 'parent_id') return [{ fields: [name], reference: { fields: ['id'] } }]
    const resource = joins[name]
    return resource && written.includes(resource) ? [{ fields: [name], reference: { resource, fields: ['id'] } }] : []
  })
  return keys.length > 0 ? { foreignKeys: keys } : {}
}
