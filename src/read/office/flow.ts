/**
 * The paragraphs of one place in an RTF file: the body, a note, a header, a text box. RTF says of a paragraph that it
 * stands in a table, and how deep, and ends cells and rows by a word; so tables are put together from their ends.
 */
import type { Cell, Paragraph, Piece, Table } from './model.ts'

export interface Properties {
  style: number
  outline: number | undefined
  /** Tables that the paragraph stands in. */
  nesting: number
  left: number
  first: number
  inList: boolean
  level: number
}

export function newProperties(): Properties {
  return { style: 0, outline: undefined, nesting: 0, left: 0, first: 0, inList: false, level: 0 }
}

function newParagraph(): Paragraph {
  return { kind: 'paragraph', runs: [], level: 0, indent: 0 }
}

/** What is open at one depth of tables. */
interface OpenTable {
  rows: Cell[][]
  row: Cell[]
  cell: Piece[]
}

export class Flow {
  readonly pieces: Piece[] = []
  /** Depth of the group that began it. */
  readonly depth: number
  /** Why its words are furniture; absent: they are text. */
  reason: string | undefined
  paragraph = newParagraph()
  properties = newProperties()
  /** Text boxes anchored in the open paragraph. */
  readonly boxes: Piece[] = []
  /** From the outermost. */
  readonly #tables: OpenTable[] = []

  constructor(depth: number, reason?: string) {
    this.depth = depth
    this.reason = reason
  }

  /** Ends the paragraph; it is returned, so that what its properties say can be added. */
  endParagraph(): Paragraph {
    const { paragraph } = this
    this.paragraph = newParagraph()
    this.hold(paragraph, this.properties.nesting)
    for (const box of this.boxes.splice(0)) this.hold(box, this.properties.nesting)
    return paragraph
  }

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
