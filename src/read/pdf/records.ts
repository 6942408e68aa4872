/**
 * A record of a table → blocks. A row where its cells hold one paragraph each. Where a cell holds more, the table
 * only lays out the minutes (number | text | who is to act), and its cells are read one after the other.
 */
import type { BlockWriter } from './blocks.ts'
import { isPageReference, type Line } from './lines.ts'
import type { Measure } from './measure.ts'
import { type Paragraph, ParagraphBuilder } from './paragraphs.ts'
import type { TableRecord } from './tables.ts'

export function writeRecord(record: TableRecord, writer: BlockWriter, measure: Measure, page: number): void {
  const cells: Paragraph[][] = []
  const references: Line[] = []
  for (const lines of record.cells) {
    if (cells.length > 0 && lines.length === 1 && isPageReference((lines[0] as Line).text)) references.push(lines[0] as Line)
    else cells.push(paragraphsOf(lines, measure))
  }
  const filled = cells.filter((cell) => cell.length > 0)
  const [first, ...others] = filled
  const label = loneLabel(first)
  const simple = cells.every((cell) => cell.length <= 1)
  if (simple && (filled.length > 1 || record.isRow) && label === undefined) {
    writer.row(
      cells.map((cell) => cell[0] ?? { lines: [], bold: false, spread: false }),
      page,
    )
  } else {
    let marker = others.length > 0 ? (label ?? (simple ? undefined : loneNumber(first))) : undefined
    for (const cell of marker === undefined ? filled : others) {
      for (const paragraph of cell) {
        writer.paragraph(paragraph, marker)
        marker = undefined
      }
    }
  }
  for (const line of references) writer.furniture(line, 'page reference')
}

function paragraphsOf(lines: Line[], measure: Measure): Paragraph[] {
  const builder = new ParagraphBuilder(measure)
  const paragraphs: Paragraph[] = []
  for (const line of lines) {
    const done = builder.add(line)
    if (done) paragraphs.push(done)
  }
  const last = builder.end()
  if (last) paragraphs.push(last)
  return paragraphs
}

/** "283." in a cell of its own: the number of what stands in the next. */
function loneLabel(cell: Paragraph[] | undefined): string | undefined {
  if (cell?.length !== 1) return undefined
  const lines = (cell[0] as Paragraph).lines
  const line = lines[0] as Line
  return lines.length === 1 && line.label && line.label.at >= line.text.length ? line.label.marker : undefined
}

/** "2" beside paragraphs: a table that only lays the minutes out. */
function loneNumber(cell: Paragraph[] | undefined): string | undefined {
  const lines = cell?.length === 1 ? (cell[0] as Paragraph).lines : []
  const text = (lines[0] as Line | undefined)?.text ?? ''
  return lines.length === 1 && /^\d{1,3}[a-z]?$/.test(text) ? text : undefined
}
