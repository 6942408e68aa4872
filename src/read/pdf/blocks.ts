/**
 * Paragraphs and records → Blocks, and the text that their positions point into: one block a line, a mark where a
 * page begins.
 */

import { fold, splitMarker } from '../../language/markers.ts'
import type { Block } from '../../tree.ts'
import type { Hyphens } from './hyphens.ts'
import { hasWords } from './letters.ts'
import { isBareLabel, type Line } from './lines.ts'
import { larger, levelOfSize, type Measure } from './measure.ts'
import type { Paragraph } from './paragraphs.ts'

export class BlockWriter {
  readonly blocks: Block[] = []
  readonly #parts: string[] = []
  #length = 0
  #page = 0
  /** The last line written of the text, to tell the space before the next. */
  #last: Line | undefined
  /** Indents of the list entries that are open, from the outermost. */
  #indents: number[] = []
  readonly #hyphens: Hyphens
  readonly #measure: Measure

  constructor(hyphens: Hyphens, measure: Measure) {
    this.#hyphens = hyphens
    this.#measure = measure
  }

  get text(): string {
    return this.#parts.join('')
  }

  /** A line that is no part of the minutes, with the reason. */
  furniture(line: Line, reason: string): void {
    this.#write({ type: 'paragraph', value: fold(line.text), depth: 0, furniture: reason }, line.page)
  }

  paragraph(paragraph: Paragraph, label?: string): void {
    const first = paragraph.lines[0] as Line
    const words = wordsOf(paragraph, this.#hyphens)
    const marker = label ?? (words.marker === undefined ? undefined : bulletSign(words.marker))
    const value = words.value
    const numbered = marker !== undefined && /\d/.test(marker)
    const bold = paragraph.bold && hasWords(value)
    const level = headingLevel(first, { value, bold, numbered }, this.#measure)
    const block: Omit<Block, 'at'> = { type: 'paragraph', value, depth: 0 }
    if (level !== undefined && (marker === undefined || numbered)) {
      block.type = 'heading'
      block.depth = level
      this.#indents = []
    } else if (marker !== undefined) {
      block.type = 'item'
      block.depth = this.#depthOf(first, true)
    } else block.depth = this.#depthOf(first, false)
    if (marker !== undefined) block.marker = marker
    if (bold) block.bold = true
    const gap = this.#gapBefore(first)
    if (gap > 0) block.gap = gap
    this.#last = paragraph.lines.at(-1)
    this.#write(block, first.page)
  }

  /** How many empty lines would fill the space above. */
  #gapBefore(line: Line): number {
    const last = this.#last
    if (last?.page !== line.page || last.flow !== line.flow) return 0
    const lines = (line.y - last.y) / (this.#measure.pitch * line.size)
    return lines < 1.6 ? 0 : Math.min(20, Math.round(lines) - 1)
  }

  /** One row of a table: its cells' words. */
  row(cells: Paragraph[], page: number): void {
    const values = cells.map((cell) => {
      if (cell.lines.length === 0) return ''
      const { marker, value } = wordsOf(cell, this.#hyphens)
      return marker === undefined ? value : `${bulletSign(marker)} ${value}`.trim()
    })
    const filled = cells.filter((cell) => cell.lines.length > 0)
    const block: Omit<Block, 'at'> = { type: 'row', value: values.filter(Boolean).join(' '), depth: 0, cells: values }
    if (filled.length > 0 && filled.every((cell) => cell.bold)) block.bold = true
    this.#indents = []
    this.#write(block, page)
  }

  /** How deep a list entry is nested, by its indent; a paragraph goes as deep as the entries left of it. */
  #depthOf(line: Line, entry: boolean): number {
    const near = 0.5 * line.size
    const x = line.x - line.flow.left
    while (this.#indents.length > 0 && (this.#indents.at(-1) as number) > x + near) this.#indents.pop()
    const onTop = this.#indents.at(-1)
    if (entry) {
      if (onTop === undefined || onTop < x - near) this.#indents.push(x)
      return this.#indents.length - 1
    }
    const depth = this.#indents.filter((indent) => indent < x - near).length
    return x > 0.35 * (line.flow.right - line.flow.left) ? 0 : depth
  }

  #write(block: Omit<Block, 'at'>, page: number): void {
    if (page > this.#page) {
      this.#page = page
      this.#put(`[page ${page}]\n`)
    }
    const start = this.#length
    const words = block.cells ? block.cells.join('\t') : block.value
    this.#put(block.marker === undefined ? words : `${block.marker} ${words}`.trimEnd())
    this.blocks.push({ ...block, at: { start, end: this.#length, page } })
    this.#put('\n')
  }

  #put(text: string): void {
    this.#parts.push(text)
    this.#length += text.length
  }
}

function wordsOf(paragraph: Paragraph, hyphens: Hyphens): { marker?: string; value: string } {
  const first = paragraph.lines[0] as Line
  // A wide gap at the beginning is what tells some labels: look before white space is folded.
  const label = first.label && !isAmount(paragraph) ? splitMarker(first.text) : undefined
  const lines = paragraph.lines.map((line) => line.text)
  if (label) lines[0] = first.text.slice(label.at)
  const value = fold(hyphens.join(lines))
  return label ? { marker: label.marker, value } : { value }
}

/** "48.00" on a line of its own is an amount and numbers nothing. */
function isAmount({ lines }: Paragraph): boolean {
  const [first] = lines
  return lines.length === 1 && first?.label?.kind === 'decimal' && first.label.at >= first.text.length && !isBareLabel(first)
}

/** Bullets of Word's symbol fonts lie in Unicode's private area: the common ones by what they look like, others as "•". */
function bulletSign(marker: string): string {
  const signs: Record<string, string> = { '\uf0a7': '▪', '\uf0d8': '➢', '\uf0fc': '✓', '\uf02d': '–', '\uf0a8': '□', '\uf06f': '○' }
  return /^[\ue000-\uf8ff]$/.test(marker) ? (signs[marker] ?? '•') : marker
}

/** Headings: by their style in the file where their type bears it out, or by their size. */
function headingLevel(
  line: Line,
  { value, bold, numbered }: { value: string; bold: boolean; numbered: boolean },
  measure: Measure,
): number | undefined {
  const isLarger = line.least > measure.size * larger
  const style = line.heading
  if ((!isLarger && !bold) || value.length > 200 || !/\p{L}{3}/u.test(value)) return undefined
  if (style !== undefined && (bold || isLarger)) return style
  if (isLarger && value.length < 120) return levelOfSize(line.size, measure)
  if (bold && numbered && !/[.;,]$/.test(value)) return 3
  return undefined
}
