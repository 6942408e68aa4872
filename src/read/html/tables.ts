/**
 * Tables: rows of data, or minutes laid out in columns.
 *
 * A row of data is one block with its cells. Where a table only lays out the page (cells with headings, lists, several
 * paragraphs or long text), its content is left as it stands, in reading order; a cell that holds nothing but a
 * number is then the label of what stands beside it.
 */
import type { Block } from '../../tree.ts'
import { headsItems } from '../../vocabulary/table-heads.ts'
import type { Draft } from './draft.ts'

interface Cell {
  from: number
  to: number
  head: boolean
  span: number
}

interface Row {
  cells: Cell[]
}

/** A cell longer than this is text. */
const longCell = 500
/** As many empty cells does a wide cell stand for, at most. */
const widest = 20
const numberAlone = /^(?:\d{1,4}(?:\.\d{1,3}){0,3}[a-z]?\.?|\(?[a-z]\)|[A-Z]?\d{1,4}\/\d{1,4})$/
/** "IV." beside "PUBLIC HEARINGS", "A." beside an ordinance: in a table that lays out the page. */
const letterAlone = /^(?:[IVXL]{1,6}|[A-Z])[.)]$/

export class Table {
  private rows: Row[] = []
  private row: Row | undefined
  private cell: Cell | undefined
  /** It lays out the page. */
  layout: boolean
  /** A table of recorded votes, by its caption. */
  private votes = false
  private long = 0

  constructor(layout: boolean) {
    this.layout = layout
  }

  openRow(): void {
    this.row = { cells: [] }
    this.rows.push(this.row)
  }

  /** "Recorded Vote", above the table of an item's votes. */
  readCaption(caption: string | undefined): void {
    if (caption !== undefined && /^(?:recorded votes?|voting record|pleidlais a gofnodwyd)\b/i.test(caption)) this.votes = true
  }

  closeRow(): void {
    this.row = undefined
  }

  openCell(from: number, head: boolean, colspan: string | undefined): void {
    if (!this.row) this.openRow()
    const span = colspan !== undefined && /^\d{1,3}$/.test(colspan) ? Math.min(Math.max(Number(colspan), 1), widest) : 1
    this.cell = { from, to: from, head, span }
    ;(this.row as Row).cells.push(this.cell)
  }

  closeCell(drafts: Draft[]): void {
    const cell = this.cell
    if (!cell) return
    cell.to = drafts.length
    this.cell = undefined
    if (this.layout) return
    const held = drafts.slice(cell.from, Math.min(cell.to, cell.from + 3))
    let chars = 0
    for (const draft of held) {
      const { block } = draft
      chars += block.value.length
      if (block.type === 'heading' || block.type === 'row' || draft.listed || draft.region) this.layout = true
    }
    if (held.length > 2 || chars > longCell) this.layout = true
    if (held.length > 1 && chars > 120) this.long++
  }

  /** At the table's end: puts rows in the place of their cells, or leaves the content as it is. */
  close(drafts: Draft[], start: number, make: (row: Block) => Draft): void {
    const from = this.rows[0]?.cells[0]?.from ?? start
    const columns = this.rows.reduce((most, row) => Math.max(most, filled(row)), 0)
    if (this.layout || columns < 2 || this.isNumbered(drafts)) {
      this.titleByFirstCells(drafts)
      this.labelByNumberCells(drafts)
      return
    }
    const rows = this.rows.map((row) => this.rowBlock(row, drafts)).filter((row) => row !== undefined)
    // What stands outside the cells (a caption, text that the browser would move out) keeps its place before the rows.
    const inCells = new Set(this.rows.flatMap((row) => row.cells.flatMap((cell) => drafts.slice(cell.from, cell.to))))
    const loose = drafts.slice(from).filter((draft) => !inCells.has(draft))
    drafts.length = from
    for (const draft of loose) drafts.push(draft)
    for (const block of rows) {
      if (this.votes) block.hint = 'recorded-vote'
      drafts.push(make(block))
    }
  }

  private rowBlock(row: Row, drafts: Draft[]): Block | undefined {
    const held = row.cells.flatMap((cell) => drafts.slice(cell.from, cell.to))
    const first = held[0]
    if (!first) return undefined
    const cells = row.cells.flatMap((cell) => [cellText(cell, drafts), ...new Array<string>(cell.span - 1).fill('')])
    const bold = row.cells.every((cell) => cell.head || drafts.slice(cell.from, cell.to).every((draft) => draft.block.bold))
    const at = { start: first.block.at.start, end: held.reduce((end, draft) => Math.max(end, draft.block.at.end), 0) }
    return { type: 'row', value: cells.filter((cell) => cell !== '').join(' '), depth: 0, ...(bold ? { bold } : {}), cells, at }
  }

  /** "| 4.1 | Apologies were received … | Clerk |": a column of numbers beside a column of text. */
  private isNumbered(drafts: Draft[]): boolean {
    const rows = this.rows.filter((row) => filled(row) > 0)
    if (rows.length < 2 || rows.some((row) => filled(row) > 3)) return false
    const numbered = rows.filter((row) => row.cells[0] && numberAlone.test(cellText(row.cells[0], drafts)))
    if (numbered.length < rows.length * 0.6) return false
    const text = numbered.reduce((sum, row) => sum + (row.cells[1] ? cellText(row.cells[1], drafts).length : 0), 0)
    return this.long > 0 || text > numbered.length * 60
  }

  /** "Discussion Points | Notes | Actions" above several paragraphs a cell: the first of each row is a title. */
  private titleByFirstCells(drafts: Draft[]): void {
    const [head, ...rows] = this.rows
    if (!head || !headsItems(head.cells.map((cell) => cellText(cell, drafts)))) return
    for (const cell of head.cells) for (const { block } of drafts.slice(cell.from, cell.to)) block.furniture = 'label'
    for (const { cells } of rows) {
      const [title] = cells
      const draft = title && title.to - title.from === 1 ? drafts[title.from] : undefined
      if (draft?.block.type === 'paragraph' && draft.block.marker === undefined) Object.assign(draft.block, { type: 'heading', depth: 6 })
    }
  }

  private labelByNumberCells(drafts: Draft[]): void {
    for (const row of this.rows) {
      const [number, text] = row.cells
      if (!number || !text || number.to - number.from !== 1) continue
      const label = drafts[number.from] as Draft
      const target = drafts[text.from]
      // The cell of an item's number says so itself.
      if (label.meaning === 'number') continue
      if (!target || text.to === text.from || label.block.hint !== undefined || target.block.hint !== undefined) continue
      const words = printed(label.block)
      if (
        !(numberAlone.test(words) || letterAlone.test(words)) ||
        target.block.marker !== undefined ||
        target.block.type === 'row' ||
        label.gone ||
        label.mark !== undefined
      )
        continue
      label.gone = true
      target.block.marker = words
      if (target.block.type === 'paragraph') target.block.type = 'item'
      target.block.at = { ...target.block.at, start: label.block.at.start }
    }
  }
}

/** How many cells of a row hold words. */
function filled(row: Row): number {
  return row.cells.reduce((count, cell) => count + (cell.to > cell.from ? 1 : 0), 0)
}

function cellText(cell: Cell, drafts: Draft[]): string {
  let text = ''
  for (let i = cell.from; i < cell.to; i++) {
    const { block, mark } = drafts[i] as Draft
    text += `${text === '' ? '' : ' '}${printed(block)}`
    // The mark of an attached file, "PDF 99 KB", goes with its cell.
    if (mark !== undefined) text += ` ${mark}`
  }
  return text
}

function printed(block: Block): string {
  if (block.marker === undefined) return block.value
  return block.value === '' ? block.marker : `${block.marker} ${block.value}`
}
