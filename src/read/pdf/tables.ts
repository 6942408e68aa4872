/** A table of a page, as lines; and the tables that a tagged file marks as such. */
import { greatest, least } from './extent.ts'
import { type Flow, type Line, lineOfRuns } from './lines.ts'
import type { Row } from './rows.ts'
import type { Run } from './runs.ts'

/** One row of a table: the lines of each cell. */
export interface TableRecord {
  cells: Line[][]
  /** A row, though one cell alone is filled. */
  isRow?: boolean
}

/** The lines of each cell of a record. */
export function recordOf(cells: Run[][], page: number): TableRecord {
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

function cellOf(row: Row) {
  return row.pieces[0]?.runs[0]?.tag?.cell
}

/** "A. Elm | B. Fir", "C. Oak": a name alone, below rows of names. */
export function goesOnIn(before: TableRecord, { cells }: TableRecord): boolean {
  const short = (lines: Line[]) => lines.length === 1 && (lines[0] as Line).text.length < 40
  if (cells.length !== 1 || !cells.every(short) || !before.cells.every(short)) return false
  return before.isRow === true || before.cells.length > 1
}

/** The next row that a table of the file begins with. */
export function nextTagged(rows: Row[], from: number): number {
  let end = from + 1
  while (end < rows.length && !cellOf(rows[end] as Row)) end++
  return end
}

/** The table that begins here, where the file marks it. */
export function taggedTable(rows: Row[], from: number): { records: Run[][][]; end: number } | undefined {
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
