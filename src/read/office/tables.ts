/**
 * Tables in reading order. Minutes use them for two ends: for data (names and roles, payments, votes), which stay rows
 * of cells, and for layout (a column of numbers beside the minutes, two lists of names side by side, a box around a
 * text), which is read as the paragraphs that it holds.
 */
import { splitMarker } from '../../language/markers.ts'
import { type Cell, type Paragraph, type Piece, type Table, textOf } from './model.ts'

/** A row of a data table. */
export interface DataRow {
  kind: 'row'
  cells: string[]
  /** Words of its cells that are not printed. */
  hidden: string
  furniture?: string
}

/** A cell with what is empty left out. */
interface Content {
  pieces: Piece[]
  /** The paragraphs, where there is nothing else. */
  paragraphs: Paragraph[]
  span: number
  text: string
}

/** A cell's words beyond which it holds prose. */
const prose = 250

export function* readTable(table: Table): Generator<Paragraph | DataRow> {
  const rows = table.rows.map((row) => row.map(contentOf)).filter((row) => row.some((cell) => cell.pieces.length > 0))
  if (rows.length === 0) return
  if (filledColumns(rows) > 1 && isNumbered(rows)) {
    yield* numberedRows(rows)
    return
  }
  const asText = filledColumns(rows) <= 1 || isSideBySide(rows)
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as Content[]
    const next = rows[i + 1]
    if (next && headsColumns(row, next)) {
      for (const [column, cell] of row.entries()) {
        yield* partsOf(cell)
        yield* partsOf(next[column] as Content)
      }
      i++
    } else if (asText || row.length === 1 || holdsText(row)) {
      for (const cell of row) yield* partsOf(cell)
    } else yield dataRow(row)
  }
}

function contentOf(cell: Cell): Content {
  const pieces = cell.continued ? [] : cell.content.filter((piece) => piece.kind === 'table' || piece.label !== undefined || hasText(piece))
  const paragraphs = pieces.filter((piece) => piece.kind === 'paragraph')
  return {
    pieces,
    paragraphs: paragraphs.length === pieces.length ? paragraphs : [],
    span: cell.span,
    text: paragraphs.map(printed).join(' '),
  }
}

function hasText(paragraph: Paragraph): boolean {
  return paragraph.runs.some((run) => run.text.trim() !== '')
}

function printed(paragraph: Paragraph): string {
  const text = textOf(paragraph).trim()
  return paragraph.label === undefined ? text : `${paragraph.label} ${text}`.trim()
}

function* partsOf(cell: Content): Generator<Paragraph | DataRow> {
  for (const piece of cell.pieces) {
    if (piece.kind === 'table') yield* readTable(piece)
    else yield piece
  }
}

/** Columns that hold words at all: a box has one, however many columns it was drawn with. */
function filledColumns(rows: Content[][]): number {
  const filled = new Set<number>()
  for (const row of rows) {
    let column = 0
    for (const cell of row) {
      if (cell.pieces.length > 0) filled.add(column)
      column += cell.span
    }
  }
  return filled.size
}

function dataRow(row: Content[]): DataRow {
  const cells: string[] = []
  for (const cell of row) {
    cells.push(cell.text)
    // A cell over several columns leaves the others empty, so that a cell's place is its column's.
    for (let i = 1; i < cell.span; i++) cells.push('')
  }
  return {
    kind: 'row',
    cells,
    hidden: row
      .map((cell) => cell.paragraphs.map(hiddenOf).join(' '))
      .join(' ')
      .trim(),
  }
}

function hiddenOf(paragraph: Paragraph): string {
  return paragraph.runs
    .filter((run) => run.hidden)
    .map((run) => run.text)
    .join(' ')
}

/** A row with a list, a table or several paragraphs in one of its cells is no row of data. */
function holdsText(row: Content[]): boolean {
  return row.some(
    (cell) =>
      cell.paragraphs.length < cell.pieces.length ||
      cell.paragraphs.length >= 4 ||
      (cell.paragraphs.length >= 2 && cell.paragraphs.some((paragraph) => paragraph.label !== undefined)),
  )
}

/** "Present:" beside a list of names, a title beside its text: two columns, and often several paragraphs in a cell. */
function isSideBySide(rows: Content[][]): boolean {
  if (filledColumns(rows) > 2) return false
  // "Agenda item" | "Decision" over "1. Apologies" | "Noted".
  if (rows.some(isHead) && rows.filter((row) => opensWithLabel(row[0])).length >= rows.length / 2) return true
  const long = rows.filter((row) => row.some((cell) => cell.pieces.length > 1 || cell.text.length > prose))
  return long.length >= rows.length / 3
}

/** "Members" | "Officers" over one row that lists both: read column by column. */
function headsColumns(row: Content[], next: Content[]): boolean {
  const heads = row.filter((cell) => cell.pieces.length > 0)
  if (heads.length < 2 || row.length !== next.length) return false
  if (!heads.every((cell) => cell.paragraphs.length === 1 && cell.text.length < 80)) return false
  return next.filter((cell) => cell.paragraphs.length >= 2).length >= 2
}

// "24/056", "PL/24/012", "C.12", "Item 3": a minute's number, alone in its cell.
const reference = /^(?:(?:agenda )?item |minute )?(?:no\.? ?)?[a-z]{0,5}[./-]?\d{1,4}(?:[./-]\d{1,4}){0,2}[a-z]?[.):]?$/i
// "10.15", "10:15 am": the hour in a programme. "12/03/2030": a date.
const hour = /^\d{1,2}[.:][0-5][05](?: ?[ap]\.?m\.?)?$/i
const date = /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/
// "No.", "Agenda item", "Action by": what columns of minutes are headed.
const head =
  /^(?:(?:agenda |item |minute |min )?(?:no|nr|number|ref|reference)|(?:agenda )?items?|minutes?|subject|topic|title|heading|business|discussion|discussion points?|details?|notes?|comments?|description|actions?|action(?:ed)? (?:by|required|points?|owner)|by whom|by when|who|when|owner|lead|responsible|responsibility|date|due date|deadline|target date|decisions?|resolutions?|outcome|status|page)\.?$/i

function labelOf(cell: Content | undefined): string | undefined {
  if (cell?.paragraphs.length !== 1) return undefined
  const { text } = cell
  if (text === '' || text.length > 18 || date.test(text)) return undefined
  return reference.test(text) || splitMarker(`${text} x`)?.rest === 'x' ? text : undefined
}

function opensWithLabel(cell: Content | undefined): boolean {
  const first = cell?.paragraphs[0]
  return first !== undefined && (first.label !== undefined || splitMarker(cell?.text ?? '') !== undefined)
}

/** Minutes set in a table: a column of numbers, then what was minuted, then perhaps who acts on it. */
function isNumbered(rows: Content[][]): boolean {
  const wide = rows.filter((row) => row.filter((cell) => cell.pieces.length > 0).length >= 2 && !isHead(row))
  const labels = wide.flatMap((row) => labelOf(row[0]) ?? [])
  if (labels.length === 0 || labels.length < wide.length / 2 || labels.every((label) => hour.test(label))) return false
  if (filledColumns(rows) === 2) return true
  const heads = rows.find(isHead)
  if (heads?.some((cell) => /^action|^by whom|^minutes?$|^discussion|^decision|^resolution|^outcome|^notes$/i.test(cell.text))) return true
  const long = wide.filter((row) => row.some((cell) => cell.pieces.length > 1 || cell.text.length > prose))
  return long.length >= wide.length / 3
}

function isHead(row: Content[]): boolean {
  const filled = row.filter((cell) => cell.text !== '')
  return filled.length >= 2 && filled.every((cell) => head.test(cell.text))
}

function* numberedRows(rows: Content[][]): Generator<Paragraph | DataRow> {
  let heads: Content[] = []
  for (const row of rows) {
    if (isHead(row)) {
      heads = row
      yield { ...dataRow(row), furniture: 'table head' }
      continue
    }
    let label = labelOf(row[0])
    for (const [column, cell] of row.entries()) {
      if (column === 0 && label !== undefined && row.length > 1) continue
      for (const part of partsOf(cell)) {
        // The number belongs to the first words beside it, unless they have one of their own.
        const own = part.kind === 'row' || part.label !== undefined
        if (label !== undefined && own) yield* partsOf(row[0] as Content)
        yield inColumn(label === undefined || own ? part : { ...part, label }, column, heads)
        label = undefined
      }
    }
    if (label !== undefined && row.length > 1) yield* partsOf(row[0] as Content)
  }
}

/** The third column on: its words say by whom or when, and keep the column's head with them. */
function inColumn(part: Paragraph | DataRow, column: number, heads: Content[]): Paragraph | DataRow {
  const head = column < 2 ? undefined : heads[column]?.text
  return part.kind === 'row' || !head ? part : { ...part, column: head }
}
