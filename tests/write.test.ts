import { readFileSync } from 'node:fs'
import Ajv2020 from 'ajv/dist/2020.js'
import { beforeAll, describe, expect, it } from 'vitest'
import { minutebook } from '../src/index.ts'
import { jsonSchema } from '../src/record/json-schema.ts'
import { rowSchemas } from '../src/record/row-schema.ts'
import type { DocumentRecord, FailureRecord } from '../src/record/schema.ts'
import { columnsOf, csvTables } from '../src/write/columns.ts'
import { csvWriter } from '../src/write/csv.ts'
import { datapackage } from '../src/write/datapackage.ts'
import { JsonFrame, jsonWriter } from '../src/write/json.ts'
import { ndjsonWriter } from '../src/write/ndjson.ts'
import { documentRows, type Row, type TableName, tableNames } from '../src/write/tables.ts'

/** A document with every kind of record in it, so that no table is tested empty. */
let full: DocumentRecord
let sample: DocumentRecord
const failure: FailureRecord = { schema_version: '1.0.0', error: 'no such file', path: 'gone.txt' }

beforeAll(async () => {
  sample = await minutebook(readFileSync(new URL('../samples/riverside-planning.txt', import.meta.url)), 'riverside-planning.txt')
  full = withEverything(sample)
})

/** Fills the lists that the sample leaves empty with records of the schema's shape. */
function withEverything(document: DocumentRecord): DocumentRecord {
  const copy = structuredClone(document)
  const meeting = copy.meetings[0]
  const item = meeting?.items[0]
  if (!meeting || !item) throw new Error('the sample has no item')
  const { position } = meeting
  const by = 'test'
  meeting.links = [{ title: 'Agenda', url: 'https://riverside.example/agenda' }]
  meeting.attendance = [
    {
      id: `${meeting.id}.a1`,
      name: '=HYPERLINK("https://riverside.example")',
      honorific: 'Councillor',
      role: null,
      organization: null,
      party: null,
      capacity: 'member',
      status: 'present',
      substitute_for: null,
      remote: false,
      note: null,
      inferred: [],
      by,
      position,
    },
  ]
  meeting.blocks = [
    {
      id: `${meeting.id}.h1`,
      part: 'head',
      type: 'paragraph',
      level: 0,
      marker: null,
      text: 'Head',
      cells: null,
      decision_id: null,
      position,
    },
  ]
  item.blocks = [
    {
      id: `${item.id}.b1`,
      part: 'minutes',
      type: 'bullet',
      level: 0,
      marker: '-',
      text: 'A "quoted", comma',
      cells: null,
      decision_id: null,
      position,
    },
    {
      id: `${item.id}.b2`,
      part: 'decision',
      type: 'row',
      level: 0,
      marker: null,
      text: 'a b',
      cells: ['a', 'b'],
      decision_id: `${item.id}.d1`,
      position,
    },
  ]
  item.documents = [{ title: 'Plan', format: 'PDF', size: '1 MB', url: null, position }]
  item.contributions = [
    {
      id: `${item.id}.s1`,
      order: 1,
      speaker_printed: 'She',
      speaker: 'Head of Rivers',
      speaker_kind: 'role',
      certainty: 'inferred',
      reason: null,
      verb: 'said',
      sentence: 'She said so.',
      text: 'She said so.',
      bullet_ids: [`${item.id}.b1`],
      in_reply_to: null,
      by,
      position,
    },
  ]
  item.decisions = [
    {
      id: `${item.id}.d1`,
      order: 1,
      kind: 'resolved',
      label: 'RESOLVED:',
      unanimous: true,
      lead_in: null,
      reasons: ['So it is'],
      alternatives: [],
      clauses: [
        {
          id: `${item.id}.d1.c1`,
          label: '(a)',
          text: 'The report be noted',
          clauses: [{ id: `${item.id}.d1.c1.1`, label: '(i)', text: 'and filed', clauses: [], position }],
          position,
        },
      ],
      repeated_at: position,
      inferred: ['unanimous'],
      by,
      position,
    },
  ]
  item.motions = [
    {
      id: `${item.id}.v1`,
      order: 1,
      kind: 'motion',
      text: null,
      mover: '+44 20 7946 0000',
      seconder: '@Bright',
      result: 'carried',
      for: 5,
      against: 0,
      abstain: null,
      unanimous: null,
      votes: [{ id: `${item.id}.v1.1`, option: 'for', option_printed: 'For', voter: 'Alder', position }],
      inferred: [],
      by,
      position,
    },
  ]
  item.interests = [{ id: `${item.id}.n1`, member: 'Jo Quill', kind: 'personal', nature: null, item: '4', left_room: true, by, position }]
  item.actions = [{ id: `${item.id}.x1`, text: '-1 day', owner: 'Clerk', deadline: null, by, position }]
  copy.messages = [{ severity: 'warning', rule: 'minutebook:test', text: 'A message', position: null }]
  copy.coverage.furniture = [{ reason: 'navigation', text: 'Skip to content', position }]
  return copy
}

function rowsOf(document: DocumentRecord): Map<TableName, Row[]> {
  const rows = new Map<TableName, Row[]>(tableNames.map((name) => [name, []]))
  documentRows(document, (table, row) => rows.get(table)?.push(row))
  return rows
}

describe('the schema', () => {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true })

  it('takes a document, a failure, and an array of both, and no other thing', () => {
    const valid = ajv.compile(jsonSchema())
    expect(valid(sample), ajv.errorsText(valid.errors)).toBe(true)
    expect(valid(full), ajv.errorsText(valid.errors)).toBe(true)
    expect(valid(failure), ajv.errorsText(valid.errors)).toBe(true)
    expect(valid([full, failure])).toBe(true)
    expect(valid({ ...full, surprise: 1 })).toBe(false)
    expect(valid({ ...failure, path: undefined })).toBe(false)
  })

  it.each(tableNames)('takes every row of %s', (table) => {
    const valid = ajv.compile(jsonSchema(table))
    const rows = [...(rowsOf(sample).get(table) ?? []), ...(rowsOf(full).get(table) ?? [])]
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) expect(valid(row), `${ajv.errorsText(valid.errors)} in ${JSON.stringify(row)}`).toBe(true)
  })
})

describe('tables', () => {
  it('has a schema for each, and no other', () => {
    expect(Object.keys(rowSchemas)).toEqual([...tableNames])
  })

  it('keeps every record once, under an id that no other has, with the ids of all that it stands in', () => {
    const rows = rowsOf(full)
    for (const [table, list] of rows) {
      if (table === 'messages') continue
      expect(new Set(list.map((row) => row.id)).size, table).toBe(list.length)
    }
    const ids = (table: TableName) => new Set((rows.get(table) ?? []).map((row) => row.id))
    const joins = {
      document_id: 'documents',
      meeting_id: 'meetings',
      item_id: 'items',
      decision_id: 'decisions',
      motion_id: 'motions',
    } as const
    for (const [table, list] of rows) {
      for (const row of list) {
        for (const [key, to] of Object.entries(joins)) {
          if (key in row && row[key] !== null) expect(ids(to), `${table}.${key}`).toContain(row[key])
        }
      }
    }
    const counted = full.meetings.flatMap((meeting) => meeting.items).reduce((sum, item) => sum + item.blocks.length, 0)
    expect(rows.get('blocks')).toHaveLength(counted + full.meetings.reduce((sum, meeting) => sum + meeting.blocks.length, 0))
  })

  it('joins bullets to their speakers and parts of clauses to their clauses', () => {
    const rows = rowsOf(full)
    const clauses = rows.get('clauses') ?? []
    const first = clauses.find((clause) => clause.label === '(a)' && String(clause.id).endsWith('i1.d1.c1'))
    expect(clauses.find((clause) => clause.parent_id === first?.id)).toMatchObject({ label: '(i)', level: 2, text: 'and filed' })
    expect(rows.get('decisions')?.[0]?.text).toBe('(a) The report be noted (i) and filed')
    const bullet = rows.get('blocks')?.find((block) => block.type === 'bullet')
    expect(rows.get('contributions')?.map((row) => row.id)).toContain(bullet?.contribution_id)
  })
})

describe('JSON', () => {
  const one = (record: object) => jsonWriter().document(record as DocumentRecord)[0] as string
  const framed = (pieces: [string, number][]) => {
    const frame = new JsonFrame()
    const text = pieces.flatMap(([piece, count]) => frame.add(piece, count)).map((part) => part.toString())
    return text.join('') + frame.end()
  }

  it('is an object for one document, indented, and an array for several, a line each', () => {
    expect(framed([[one({ a: 1 }), 1]])).toBe('{\n  "a": 1\n}\n')
    expect(
      framed([
        [one({ a: 1 }), 1],
        [one({ a: 2 }), 1],
      ]),
    ).toBe('[\n{"a":1},\n{"a":2}\n]\n')
    expect(
      framed([
        [one({ a: 1 }) + one({ a: 2 }), 2],
        ['', 0],
        [one({ a: 3 }), 1],
      ]),
    ).toBe('[\n{"a":1},\n{"a":2},\n{"a":3}\n]\n')
    expect(framed([])).toBe('[]\n')
  })

  it('takes bytes from worker threads as it takes text', () => {
    const frame = new JsonFrame()
    const parts = [...frame.add(Buffer.from(one({ a: 'ä' })), 1), ...frame.add(Buffer.from(one({ a: 2 })), 1)]
    expect(parts.map((part) => part.toString()).join('') + frame.end()).toBe('[\n{"a":"ä"},\n{"a":2}\n]\n')
  })
})

describe('NDJSON', () => {
  it('writes one document a line', () => {
    const [line] = ndjsonWriter({ format: 'ndjson' }).document(full)
    expect(line?.split('\n')).toHaveLength(2)
    expect(JSON.parse(line as string)).toEqual(full)
  })

  it('writes one record a line, and names an input that gave none', () => {
    const writer = ndjsonWriter({ format: 'ndjson', records: 'votes' })
    const lines =
      writer
        .document(full)[0]
        ?.trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)) ?? []
    expect(lines[0]).toMatchObject({
      option: 'for',
      voter: 'Alder',
      document_id: full.id,
      meeting_id: `${full.id}.m1`,
      item_id: `${full.id}.m1.i1`,
    })
    expect(JSON.parse(writer.failure(failure)[0] as string)).toEqual(failure)
  })
})

describe('CSV', () => {
  const table = (name: TableName, excel = false) => csvWriter({ format: 'csv', tables: csvTables([name]), excel })

  it('has a column for every value of a row, objects laid flat, lists as JSON', () => {
    const writer = table('decisions')
    const header = writer.head()[0]?.trimEnd().split(',') ?? []
    expect(header.slice(0, 4)).toEqual(['id', 'document_id', 'meeting_id', 'item_id'])
    expect(header).toContain('position_start_line')
    const [row] = cells(writer.document(full)[0] as string)
    expect(row).toHaveLength(header.length)
    expect(row?.[header.indexOf('reasons')]).toBe('["So it is"]')
    expect(row?.[header.indexOf('unanimous')]).toBe('true')
    expect(row?.[header.indexOf('position_start_line')]).toBe(String(full.meetings[0]?.position.start.line))
  })

  it('quotes what needs it, and leaves a cell empty for what is absent', () => {
    const text = table('blocks').document(full)[0] as string
    expect(text).toContain('"A ""quoted"", comma"')
    expect(text).not.toContain('null')
  })

  it('for a spreadsheet begins with a mark, ends lines with CRLF, and lets no cell run', () => {
    const excel = (name: TableName) => table(name, true)
    expect(excel('motions').head()[0]).toMatch(/^\uFEFFid,/)
    for (const name of ['motions', 'attendance', 'actions', 'blocks'] as const) {
      const text = excel(name).document(full)[0] as string
      expect(text.endsWith('\r\n')).toBe(true)
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      for (const cell of cells(text).flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
    }
    expect(excel('motions').document(full)[0]).toContain("'+44 20 7946 0000")
    expect(excel('attendance').document(full)[0]).toContain(`"'=HYPERLINK(""https://riverside.example"")"`)
    // Without --excel a cell is what the document says.
    expect(table('motions').document(full)[0]).toContain(',+44 20 7946 0000,')
  })

  it('keeps what could not be read in the table of messages', () => {
    expect(cells(table('messages').failure(failure)[0] as string)[0]?.slice(0, 6)).toEqual([
      '',
      'gone.txt',
      '1',
      'error',
      'minutebook:unreadable',
      'no such file',
    ])
  })
})

/** Cells of CSV, quoted ones too. */
function cells(text: string): string[][] {
  const rows: string[][] = [[]]
  for (const match of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    if (match[0] === '') break
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '')
    if (match[3] !== ',') rows.push([])
  }
  return rows.filter((row) => row.length > 0)
}

describe('the data package', () => {
  const descriptor = () => JSON.parse(datapackage({ version: '1.2.3', tables: tableNames }))

  it('names what version 2 of the standard asks for, and each table once', () => {
    const { $schema, resources } = descriptor()
    expect($schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json')
    expect(resources.map((resource: { name: string }) => resource.name)).toEqual([...tableNames])
    for (const resource of resources) {
      expect(resource).toMatchObject({ type: 'table', path: `${resource.name}.csv`, format: 'csv', encoding: 'utf-8' })
      expect(resource.$schema).toBe('https://datapackage.org/profiles/2.0/dataresource.json')
    }
  })

  it('says of every column what it is, in the order of the columns', () => {
    for (const { name, schema } of descriptor().resources) {
      const header = csvWriter({ format: 'csv', tables: csvTables([name]) })
        .head()[0]
        ?.trimEnd()
      expect(schema.fields.map((field: { name: string }) => field.name).join(',')).toBe(header)
      for (const key of schema.primaryKey) expect(schema.fields.map((field: { name: string }) => field.name)).toContain(key)
    }
  })

  it('describes each cell truly: type, required, pattern, enumeration, keys and joins', () => {
    const tables = csvTables(tableNames)
    const writer = csvWriter({ format: 'csv', tables })
    const written = writer.document(full).map((text, i) => ({ name: writer.outputs[i], rows: cells(text) }))
    const keys = new Map<string, Set<string>>()
    for (const { name, schema } of descriptor().resources) {
      const rows = written.find((one) => one.name === name)?.rows ?? []
      const names = schema.fields.map((field: { name: string }) => field.name)
      expect(rows.length, name).toBeGreaterThan(0)
      for (const row of rows) {
        for (const [i, field] of (schema.fields as FieldLike[]).entries()) expectFits(field, row[i] as string, `${name}.${field.name}`)
      }
      const primary = rows.map((row) => schema.primaryKey.map((key: string) => row[names.indexOf(key)]).join('\n'))
      expect(new Set(primary).size, name).toBe(primary.length)
      keys.set(name, new Set(primary))
    }
    for (const { name, schema } of descriptor().resources) {
      const names = schema.fields.map((field: { name: string }) => field.name)
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        for (const row of written.find((one) => one.name === name)?.rows ?? []) {
          const value = row[names.indexOf(fields[0])] as string
          if (value !== '') expect(keys.get(reference.resource ?? name), `${name}.${fields[0]}`).toContain(value)
        }
      }
    }
  })

  it('joins only tables that are there', () => {
    const { resources } = JSON.parse(datapackage({ version: '1.2.3', tables: ['decisions'] }))
    expect(resources).toHaveLength(1)
    expect(resources[0].schema.foreignKeys).toBeUndefined()
  })

  it('has types for what is no text', () => {
    const types = Object.fromEntries(columnsOf('meetings').map(({ field }) => [field.name, field.type]))
    expect(types).toMatchObject({ date: 'date', start_time: 'time', draft: 'boolean', order: 'integer', title: 'string' })
    expect(Object.fromEntries(columnsOf('decisions').map(({ field }) => [field.name, field.type]))).toMatchObject({
      reasons: 'array',
      unanimous: 'boolean',
    })
  })
})

interface FieldLike {
  name: string
  type: string
  constraints?: { required?: boolean; enum?: string[]; pattern?: string; minimum?: number }
}

/** The rules of Table Schema for the types and constraints that we use. */
function expectFits({ type, constraints = {} }: FieldLike, cell: string, place: string): void {
  if (cell === '') {
    expect(constraints.required, place).not.toBe(true)
    return
  }
  if (type === 'integer') expect(cell, place).toMatch(/^-?\d+$/)
  if (type === 'boolean') expect(cell, place).toMatch(/^(?:true|false)$/)
  if (type === 'date') expect(cell, place).toMatch(/^\d{4}-\d\d-\d\d$/)
  if (type === 'time') expect(cell, place).toMatch(/^\d\d:\d\d$/)
  if (type === 'array') expect(Array.isArray(JSON.parse(cell)), place).toBe(true)
  if (constraints.enum) expect(constraints.enum, place).toContain(cell)
  if (constraints.pattern) expect(cell, place).toMatch(new RegExp(`^(?:${constraints.pattern})$`))
  if (constraints.minimum !== undefined) expect(Number(cell), place).toBeGreaterThanOrEqual(constraints.minimum)
}
