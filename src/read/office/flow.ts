/**
 * Paragraphs and tables where a format says of a paragraph how deep it stands in tables, and ends cells and rows by a
 * sign (RTF, Word before 2007): tables are put together from their ends.
 */
import type { Cell, Piece, Table } from './model.ts'

/** What is open at one depth of tables. */
interface OpenTable {
  rows: Cell[][]
  row: Cell[]
  cell: Piece[]
}

export class Flow {
  readonly pieces: Piece[] = []
  /** From the outermost. */
  readonly #tables: OpenTable[] = []

  /** Puts a piece into the cell that is open at this depth, or after the tables. */
  hold(piece: Piece, nesting: number): void {
    if (nesting > 0) {
      this.#table(nesting).cell.push(piece)
      return
    }
    // Rows of one table may be apart by an empty paragraph that no program shows.
    this.endTables(0)
    this.pieces.push(piece)
  }

  endCell(nesting: number): void {
    this.endTables(nesting)
    const table = this.#table(nesting)
    table.row.push({ content: table.cell, span: 1, continued: false })
    table.cell = []
  }

  endRow(nesting: number): void {
    const table = this.#table(nesting)
    if (table.row.length > 0) table.rows.push(table.row)
    table.row = []
  }

  /** Tables deeper than this are complete: each goes into the cell around it. */
  endTables(nesting: number): void {
    while (this.#tables.length > nesting) {
      const level = this.#tables.length
      const open = this.#tables[level - 1] as OpenTable
      if (open.cell.length > 0) open.row.push({ content: open.cell, span: 1, continued: false })
      if (open.row.length > 0) open.rows.push(open.row)
      this.#tables.pop()
      const table: Table = { kind: 'table', rows: open.rows }
      if (open.rows.length === 0) continue
      if (level > 1) this.#table(level - 1).cell.push(table)
      else this.pieces.push(table)
    }
  }

  #table(nesting: number): OpenTable {
    while (this.#tables.length < nesting) this.#tables.push({ rows: [], row: [], cell: [] })
    return this.#tables[nesting - 1] as OpenTable
  }
}
