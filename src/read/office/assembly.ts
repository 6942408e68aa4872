/**
 * Puts paragraphs and tables together while a file is walked. What stands open (a table, a row, a cell, a paragraph, a
 * text box in it) is kept on a stack, so that broken nesting closes what it can, and loses no words.
 */
import type { Cell, Paragraph, Piece, Table } from './model.ts'

export interface OpenParagraph<State> {
  kind: 'paragraph'
  paragraph: Paragraph
  /** What the format keeps of it while it is open. */
  state: State
  /** Text boxes anchored in it: they follow it. */
  boxes: Piece[]
  /** It is no paragraph of its own after all. */
  dropped: boolean
}

export interface OpenTable {
  kind: 'table'
  table: Table
}

export interface OpenRow {
  kind: 'row'
  row: Cell[]
  /** How often it stands in the table. */
  repeat: number
  /** Cells to come that another cell of the row covers. */
  covered: number
  dropped: boolean
}

export interface OpenCell {
  kind: 'cell'
  cell: Cell
  repeat: number
  dropped: boolean
}

export interface OpenBox {
  kind: 'box'
  content: Piece[]
  /** Where its content goes, if not into the text: notes, comments. */
  done?: (content: Piece[]) => void
}

export type Open<State> = OpenParagraph<State> | OpenTable | OpenRow | OpenCell | OpenBox

/** Tables and boxes in one another, beyond which their words are read as one. */
const deepest = 90

export class Assembly<State> {
  readonly #stack: Open<State>[] = []
  readonly #sink: (piece: Piece) => void
  readonly #closing: (open: Open<State>) => void

  /**
   * @param sink where pieces go that stand in nothing else
   * @param closing called before something is closed, while it is still the innermost
   */
  constructor(sink: (piece: Piece) => void, closing: (open: Open<State>) => void) {
    this.#sink = sink
    this.#closing = closing
  }

  get top(): Open<State> | undefined {
    return this.#stack[this.#stack.length - 1]
  }

  get paragraph(): OpenParagraph<State> | undefined {
    const top = this.top
    return top?.kind === 'paragraph' ? top : undefined
  }

  openParagraph(paragraph: Paragraph, state: State): OpenParagraph<State> {
    // A paragraph in a paragraph, with no text box between, is broken: the first one ends here.
    this.#endParagraph()
    const open: OpenParagraph<State> = { kind: 'paragraph', paragraph, state, boxes: [], dropped: false }
    this.#stack.push(open)
    return open
  }

  openTable(): void {
    this.#endParagraph()
    if (this.#stack.length < deepest) this.#stack.push({ kind: 'table', table: { kind: 'table', rows: [] } })
  }

  openRow(repeat = 1): void {
    if (this.top?.kind === 'table') this.#stack.push({ kind: 'row', row: [], repeat, covered: 0, dropped: false })
  }

  openCell(span = 1, repeat = 1): void {
    if (this.top?.kind === 'row') this.#stack.push({ kind: 'cell', cell: { content: [], span, continued: false }, repeat, dropped: false })
  }

  openBox(done?: (content: Piece[]) => void): void {
    if (this.#stack.length < deepest) this.#stack.push({ kind: 'box', content: [], ...(done ? { done } : {}) })
  }

  /** Closes the innermost of a kind, and all that stands open in it. */
  close(kind: Open<State>['kind']): void {
    const at = this.#stack.findLastIndex((open) => open.kind === kind)
    if (at < 0) return
    while (this.#stack.length > at) this.#closeTop()
  }

  closeAll(): void {
    while (this.#stack.length > 0) this.#closeTop()
  }

  /** Puts a finished piece where it belongs: into a cell, a text box, or the text. */
  hold(piece: Piece): void {
    for (let at = this.#stack.length - 1; at >= 0; at--) {
      const open = this.#stack[at] as Open<State>
      if (open.kind === 'cell') return void open.cell.content.push(piece)
      if (open.kind === 'box') return void open.content.push(piece)
    }
    this.#sink(piece)
  }

  #endParagraph(): void {
    if (this.top?.kind === 'paragraph') this.#closeTop()
  }

  #closeTop(): void {
    const open = this.top
    if (!open) return
    this.#closing(open)
    this.#stack.pop()
    const top = this.top
    if (open.kind === 'paragraph') {
      if (!open.dropped) this.hold(open.paragraph)
      for (const piece of open.boxes) this.hold(piece)
    } else if (open.kind === 'table') {
      if (open.table.rows.length > 0) this.hold(open.table)
    } else if (open.kind === 'row') {
      // Spreadsheets repeat empty rows to the end of the sheet.
      const times = open.row.some((cell) => cell.content.length > 0) ? open.repeat : 1
      if (top?.kind === 'table' && !open.dropped && open.row.length > 0) for (let i = 0; i < times; i++) top.table.rows.push(open.row)
    } else if (open.kind === 'cell') {
      if (top?.kind === 'row' && !open.dropped) for (let i = 0; i < open.repeat; i++) top.row.push(open.cell)
    } else if (open.done) open.done(open.content)
    else if (top?.kind === 'paragraph') for (const piece of open.content) top.boxes.push(piece)
    else for (const piece of open.content) this.hold(piece)
  }
}
