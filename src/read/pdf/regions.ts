/**
 * Rows of a page → what is read one after the other: lines, columns that run down the page, records of tables.
 *
 * Two things tell a table from columns and both from a line with a wide gap. Where the gaps of several rows leave a
 * gutter, something stands side by side. And a program draws a column from top to bottom before the next, but a
 * table cell by cell: the order of drawing shows which it is.
 */
import { splitMarker } from '../../language/markers.ts'
import { greatest, least } from './extent.ts'
import { type Flow, isPageReference, type Line, lineOfRuns } from './lines.ts'
import type { Piece, Row } from './rows.ts'
import type { Run } from './runs.ts'

/** One row of a table: the lines of each cell. */
export interface TableRecord {
  cells: Line[][]
}

/** A line, a record, or what stands on a line but is no part of its text. */
export type Element = { line: Line } | { record: TableRecord } | { reference: Line }

/** Splits the rows of one page's body. */
export function elementsOfPage(rows: Row[], page: number, body: Flow): Element[] {
  const elements: Element[] = []
  let at = 0
  while (at < rows.length) {
    const tagged = taggedTable(rows, at)
    if (tagged) {
      for (const cells of tagged.records) {
        const record = recordOf(cells, page)
        // A frame around the text is no table.
        if (cells.length > 1) elements.push({ record })
        else for (const line of record.cells.flat()) elements.push({ line: { ...line, flow: body } })
      }
      at = tagged.end
      continue
    }
    const end = nextTagged(rows, at)
    for (const element of untagged(rows.slice(at, end), page, body)) elements.push(element)
    at = end
  }
  return elements
}

/** Two rows or more that hold things side by side: worth asking what the file says of its tables. */
export function looksTabular(rows: Row[]): boolean {
  let beside = 0
  for (const row of rows) if (row.pieces.length > 1 && withoutLabel(row.pieces).length > 1) beside++
  return beside >= 2
}

// Tables that the file itself marks as such.

function cellOf(row: Row) {
  return row.pieces[0]?.runs[0]?.tag?.cell
}

function nextTagged(rows: Row[], from: number): number {
  let end = from + 1
  while (end < rows.length && !cellOf(rows[end] as Row)) end++
  return end
}

function taggedTable(rows: Row[], from: number): { records: Run[][][]; end: number } | undefined {
  const table = cellOf(rows[from] as Row)?.table
  if (table === undefined) return undefined
  const cells = new Map<number, Map<number, Run[]>>()
  let end = from
  for (; end < rows.length; end++) {
    const runs = (rows[end] as Row).pieces.flatMap((piece) => piece.runs)
    if (runs.every((run) => run.tag?.cell?.table !== table)) break
    let last = { row: 0, column: 0 }
    for (const run of runs) {
      const at = run.tag?.cell?.table === table ? (run.tag?.cell ?? last) : last
      last = at
      const row = cells.get(at.row) ?? new Map<number, Run[]>()
      cells.set(at.row, row)
      const cell = row.get(at.column)
      if (cell) cell.push(run)
      else row.set(at.column, [run])
    }
  }
  const records = [...cells.entries()]
    .sort((a, b) => a[0] - b[0])
    .map(([, row]) => [...row.entries()].sort((a, b) => a[0] - b[0]).map(([, runs]) => runs))
  return { records, end }
}

// Gutters: strips of white between two things that stand side by side.

interface Gutter {
  a: number
  b: number
  /** Indices of the rows that have words on both sides. */
  both: number[]
}

function untagged(rows: Row[], page: number, body: Flow): Element[] {
  const elements: Element[] = []
  let at = 0
  for (const region of sideBySide(rows)) {
    for (; at < region.first; at++) elements.push(...lineElements(rows[at] as Row, page, body))
    const inside = rows.slice(region.first, region.last + 1)
    const columns = runningColumns(inside, region.gutters)
    if (columns) {
      columns.forEach((column, i) => {
        const flow = flowOf(column, region.gutters[i]?.a, body)
        for (const row of column) elements.push(...lineElements(row, page, flow))
      })
    } else {
      for (const record of recordsOf(inside, region.gutters)) {
        const filled = record.filter((cell) => cell.length > 0)
        if (filled.length > 1) elements.push({ record: recordOf(record, page) })
        else for (const line of recordOf(filled, page).cells.flat()) elements.push({ line: { ...line, flow: body } })
      }
    }
    at = region.last + 1
  }
  for (; at < rows.length; at++) elements.push(...lineElements(rows[at] as Row, page, body))
  return elements
}

function lineElements(row: Row, page: number, flow: Flow): Element[] {
  const runs = row.pieces.flatMap((piece) => piece.runs)
  const last = runs.at(-1) as Run
  if (runs.length > 1 && isPageReference(last.text)) {
    return [{ line: lineOfRuns(runs.slice(0, -1), page, flow, row.y) }, { reference: lineOfRuns([last], page, flow, row.y) }]
  }
  return [{ line: lineOfRuns(runs, page, flow, row.y) }]
}

function flowOf(rows: Row[], gutter: number | undefined, body: Flow): Flow {
  const right = greatest(rows, (row) => row.right)
  return {
    left: least(rows, (row) => row.x),
    right: gutter === undefined ? Math.max(right, body.right) : right,
  }
}

interface Region {
  first: number
  last: number
  gutters: Gutter[]
}

/** Stretches of rows that one or more gutters run through. */
function sideBySide(rows: Row[]): Region[] {
  const gutters = guttersOf(rows)
    .filter((gutter) => isGutter(gutter, rows))
    .sort((a, b) => (a.both[0] as number) - (b.both[0] as number) || a.a - b.a)
  const regions: Region[] = []
  for (const gutter of gutters) {
    const first = gutter.both[0] as number
    const last = gutter.both.at(-1) as number
    const region = regions.at(-1)
    if (region && first <= region.last) {
      region.last = Math.max(region.last, last)
      region.gutters.push(gutter)
    } else regions.push({ first, last, gutters: [gutter] })
  }
  regions.forEach((region, i) => {
    region.gutters.sort((a, b) => a.a - b.a)
    // What goes on below in the last column only: further lines of the last cell.
    const edge = (region.gutters.at(-1) as Gutter).b - 1
    const stop = regions[i + 1]?.first ?? rows.length
    while (region.last + 1 < stop && (rows[region.last + 1] as Row).x >= edge && near(rows, region.last + 1)) region.last++
    // A first column that is longer than the second, and was drawn before it.
    const second = drawn(cellsOf(rows[region.first] as Row, region.gutters)[1] as Run[]).first
    while (region.last + 1 < stop && isBefore(rows[region.last + 1] as Row, region, second)) region.last++
  })
  return regions
}

/** The row stands no further below the one before than lines of one paragraph do. */
function near(rows: Row[], index: number): boolean {
  const row = rows[index] as Row
  return row.y - (rows[index - 1] as Row).y < 1.6 * row.size
}

function isBefore(row: Row, region: Region, order: number): boolean {
  return row.right <= (region.gutters[0] as Gutter).b && row.pieces.every((piece) => piece.runs.every((run) => run.order < order))
}

const leastGap = 1.2

function guttersOf(rows: Row[]): Gutter[] {
  const done: Gutter[] = []
  let open: Gutter[] = []
  rows.forEach((row, index) => {
    const pieces = withoutLabel(row.pieces)
    const gaps: { a: number; b: number }[] = []
    for (let i = 1; i < pieces.length; i++) gaps.push({ a: (pieces[i - 1] as Piece).right, b: (pieces[i] as Piece).x })
    const least = leastGap * row.size
    const still: Gutter[] = []
    for (const gutter of open) {
      const gap = gaps.find((free) => overlap(free, gutter) >= least) ?? narrowGap(row, gutter)
      if (gap) {
        gutter.a = Math.max(gutter.a, gap.a)
        gutter.b = Math.min(gutter.b, gap.b)
        gutter.both.push(index)
        if (gaps.includes(gap)) gaps.splice(gaps.indexOf(gap), 1)
        still.push(gutter)
      } else if (row.right <= gutter.b - least * 0.5 || row.x >= gutter.a + least * 0.5) {
        // Words on one side only: the gutter may go on below.
        if (row.right <= gutter.b - least * 0.5) gutter.a = Math.max(gutter.a, Math.min(row.right, gutter.b - least))
        still.push(gutter)
      } else done.push(gutter)
    }
    for (const gap of gaps) still.push({ ...gap, both: [index] })
    // A page has few gutters; one that holds hundreds of stray numbers must not cost the square of them.
    open = still.length > 40 ? still.slice(-40) : still
  })
  return [...done, ...open]
}

interface Free {
  a: number
  b: number
}

function overlap(one: Free, other: Free): number {
  return Math.min(one.b, other.b) - Math.max(one.a, other.a)
}

/** A cell may be filled to its very edge: a gap that would not open a gutter can go on in one. */
function narrowGap(row: Row, gutter: Gutter): Free | undefined {
  for (const piece of row.pieces) {
    if (piece.x > gutter.a || piece.right < gutter.b) continue
    for (let i = 1; i < piece.runs.length; i++) {
      const gap = { a: (piece.runs[i - 1] as Run).right, b: (piece.runs[i] as Run).x }
      if (overlap(gap, gutter) >= 0.6 * row.size) return gap
    }
  }
  return undefined
}

/** "(a)   the report", "Present:   Councillors A and B": a label and what it labels are one piece. */
function withoutLabel(pieces: Piece[]): Piece[] {
  const [first, second] = pieces
  if (!first || !second) return pieces
  const text = first.runs.map((run) => run.text).join(' ')
  const field = text.endsWith(':') && text.length < 40 && second.runs.at(-1)?.text.endsWith(':') !== true
  const labels = field || splitMarker(text)?.rest === ''
  if (!labels) return pieces
  return [{ runs: [...first.runs, ...second.runs], x: first.x, right: second.right }, ...pieces.slice(2)]
}

/** A gutter is one where at least two rows agree on where the words right of it begin or end. */
function isGutter(gutter: Gutter, rows: Row[]): boolean {
  if (gutter.both.length < 2) return false
  const middle = (gutter.a + gutter.b) / 2
  const starts: number[] = []
  const ends: number[] = []
  for (const index of gutter.both) {
    const right = (rows[index] as Row).pieces.find((piece) => piece.x > middle)
    if (!right) continue
    starts.push(right.x)
    ends.push(right.right)
  }
  const needed = Math.max(2, starts.length * 0.7)
  return most(starts) >= needed || most(ends) >= needed
}

/** How many of the places lie within three points of each other. */
function most(places: number[]): number {
  const sorted = [...places].sort((a, b) => a - b)
  let best = 0
  let from = 0
  for (let to = 0; to < sorted.length; to++) {
    while ((sorted[to] as number) - (sorted[from] as number) > 3) from++
    best = Math.max(best, to - from + 1)
  }
  return best
}

/** Splits a row at the gutters: the runs of each column, empty where it has no words there. */
function cellsOf(row: Row, gutters: Gutter[]): Run[][] {
  const cells: Run[][] = Array.from({ length: gutters.length + 1 }, () => [])
  for (const piece of row.pieces) {
    for (const run of piece.runs) {
      let column = 0
      while (column < gutters.length && run.x >= (gutters[column] as Gutter).b - 1) column++
      ;(cells[column] as Run[]).push(run)
    }
  }
  return cells
}

const drawn = (runs: Run[]): { first: number; last: number } => ({
  first: least(runs, (run) => run.order),
  last: greatest(runs, (run) => run.order),
})

/** Columns that were drawn one whole after the other, each at least three lines long; undefined for a table. */
function runningColumns(rows: Row[], gutters: Gutter[]): Row[][] | undefined {
  const columns: Row[][] = Array.from({ length: gutters.length + 1 }, () => [])
  for (const row of rows) {
    cellsOf(row, gutters).forEach((runs, i) => {
      if (runs.length > 0) (columns[i] as Row[]).push(rowOfCell(runs, row))
    })
  }
  if (columns.some((column) => column.length < 3)) return undefined
  const spans = columns.map((column) => drawn(column.flatMap((row) => row.pieces.flatMap((piece) => piece.runs))))
  for (let i = 1; i < spans.length; i++) {
    if ((spans[i] as { first: number }).first < (spans[i - 1] as { last: number }).last) return undefined
  }
  return columns
}

function rowOfCell(runs: Run[], row: Row): Row {
  const x = (runs[0] as Run).x
  const right = greatest(runs, (run) => run.right)
  return { pieces: [{ runs, x, right }], x, right, y: row.y, size: row.size }
}

/**
 * The records of a table. A row of print that was drawn after everything above it begins a new one; a row whose
 * first cell was drawn before the second cell of the row above is a further line of that cell.
 */
function recordsOf(rows: Row[], gutters: Gutter[]): Run[][][] {
  const records: Run[][][] = []
  let last = -1
  for (const row of rows) {
    const cells = cellsOf(row, gutters)
    const first = cells[0] as Run[]
    const current = records.at(-1)
    const begins = first.length > 0 && drawn(first).first > last
    if (!current || begins) records.push(cells)
    else for (const [i, runs] of cells.entries()) for (const run of runs) (current[i] as Run[]).push(run)
    for (const runs of cells) if (runs.length > 0) last = Math.max(last, drawn(runs).last)
  }
  return records
}

/** The lines of each cell of a record. */
function recordOf(cells: Run[][], page: number): TableRecord {
  return {
    cells: cells.map((runs) => {
      if (runs.length === 0) return []
      const flow: Flow = { left: least(runs, (run) => run.x), right: greatest(runs, (run) => run.right) }
      const lines: Line[] = []
      let current: Run[] = []
      // Runs come row by row, from left to right within each.
      for (const run of runs) {
        const before = current.at(-1)
        if (before && Math.abs(run.y - before.y) > 0.6 * Math.max(run.size, before.size)) {
          lines.push(lineOfRuns(current, page, flow, before.y))
          current = []
        }
        current.push(run)
      }
      if (current.length > 0) lines.push(lineOfRuns(current, page, flow, (current[0] as Run).y))
      return lines
    }),
  }
}
