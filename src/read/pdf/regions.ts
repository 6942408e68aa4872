/**
 * Rows of a page → what is read one after the other: lines, columns that run down the page, records of tables.
 *
 * Two things tell a table from columns and both from a line with a wide gap. Where the gaps of several rows leave a
 * gutter, something stands side by side. And a program draws a column from top to bottom before the next, but a
 * table cell by cell: the order of drawing shows which it is.
 */
import { greatest, least } from './extent.ts'
import { cellsOf, drawn, type Gutter, sideBySide, withoutLabel } from './gutters.ts'
import { type Flow, isPageReference, type Line, lineOfRuns } from './lines.ts'
import type { Row } from './rows.ts'
import type { Run } from './runs.ts'
import { goesOnIn, nextTagged, recordOf, type TableRecord, taggedTable } from './tables.ts'

/** A line, a record, or what stands on a line but is no part of its text. */
export type Element = { line: Line } | { record: TableRecord } | { reference: Line }

/** Splits the rows of one page's body. */
export function elementsOfPage(rows: Row[], page: number, body: Flow): Element[] {
  const elements: Element[] = []
  let at = 0
  while (at < rows.length) {
    const tagged = taggedTable(rows, at)
    if (tagged) {
      let before: TableRecord | undefined
      for (const cells of tagged.records) {
        const record = recordOf(cells, page)
        record.isRow = before !== undefined && goesOnIn(before, record)
        before = record
        // A frame around the text is no table.
        if (cells.length > 1 || record.isRow) elements.push({ record })
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
        const y = filled[0]?.[0]?.y ?? 0
        if (filled.length > 1 || y >= region.below) elements.push({ record: { ...recordOf(record, page), isRow: y >= region.below } })
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
