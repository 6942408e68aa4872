/**
 * A word processor's document in reading order, as the readers of Word, OpenDocument and RTF see it, before it is laid
 * out as blocks. Numbers are counted already: a label is what the program prints.
 */

/** A stretch of text set in one way. "\t" is a tab, "\n" a break of line, column or page. */
export interface Run {
  text: string
  /** Bold or underlined: what headings without a style are set in. */
  strong: boolean
  /** Hidden: the program does not print it. */
  hidden: boolean
}

export interface Paragraph {
  kind: 'paragraph'
  runs: Run[]
  /** The automatic label as printed: "12.", "(a)", "•". */
  label?: string
  /** Level of the list from 0. */
  level: number
  /** Level of a heading from 1, by its style. */
  heading?: number
  /** Where the first line begins, in twips (a twentieth of a point) from the margin. */
  indent: number
  /** Why it is no part of the minutes: "contents", "page head", "footnote". */
  furniture?: string
  /** The head of the table column that it stands in: "Action by". */
  column?: string
}

export interface Cell {
  content: Piece[]
  /** Columns that it spans. */
  span: number
  /** Lower part of a cell that was merged over rows: its words stand in the upper part. */
  continued: boolean
}

export interface Table {
  kind: 'table'
  rows: Cell[][]
}

export type Piece = Paragraph | Table

/** A paragraph of plain words. */
export function plainParagraph(text: string, properties: Partial<Paragraph> = {}): Paragraph {
  return { kind: 'paragraph', runs: text === '' ? [] : [{ text, strong: false, hidden: false }], level: 0, indent: 0, ...properties }
}

/** Adds text to a paragraph's runs; equal neighbours become one run. */
export function addRun(runs: Run[], text: string, strong: boolean, hidden: boolean): void {
  const last = runs.at(-1)
  if (last && last.strong === strong && last.hidden === hidden) last.text += text
  else runs.push({ text, strong, hidden })
}

/** The words of a paragraph as printed, hidden ones left out. */
export function textOf(paragraph: Paragraph): string {
  let text = ''
  for (const run of paragraph.runs) if (!run.hidden) text += run.text
  return text
}

/** The paragraphs of a piece, also those in tables, row by row. */
export function paragraphsIn(piece: Piece): Paragraph[] {
  return piece.kind === 'table' ? piece.rows.flatMap((row) => row.flatMap((cell) => cell.content.flatMap(paragraphsIn))) : [piece]
}

/** First pages, odd pages and later sections repeat the same head: each text once. */
export function once(paragraphs: Paragraph[]): Paragraph[] {
  const seen = new Set<string>()
  return paragraphs.filter((paragraph) => {
    const text = textOf(paragraph).replace(/\s+/g, ' ').trim()
    return !seen.has(text) && seen.add(text)
  })
}
