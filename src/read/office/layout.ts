/**
 * Paragraphs and tables of a word processor → blocks, and the text that their positions point into: one line for each
 * block, as the reader saw it. A label that was typed ("12.", tab, "Apologies") gives the same block as an automatic one.
 */

import { fold, splitMarker } from '../../language/markers.ts'
import type { Block } from '../../tree.ts'
import { markPageNumbers } from '../page-numbers.ts'
import { signOf } from './glyphs.ts'
import { joinTorn } from './join-torn.ts'
import type { Paragraph, Piece, Run } from './model.ts'
import { Nesting } from './nesting.ts'
import { splitLines } from './split-lines.ts'
import { type DataRow, readTable } from './tables.ts'

/** A heading's words at most: beyond, a heading style was used for its number or its looks. */
const longestHeading = 200
/** Bold words at the beginning of a paragraph, taken for its title. */
const longestLead = 150

export interface Laid {
  blocks: Block[]
  text: string
}

export function layOut(pieces: Piece[]): Laid {
  const page = new Page()
  for (const piece of pieces) page.add(piece)
  markPageNumbers(page.blocks)
  return { blocks: joinTorn(page.blocks), text: page.text }
}

type Properties = Omit<Block, 'at' | 'value'>

class Page {
  readonly blocks: Block[] = []
  readonly #text: string[] = []
  readonly #nesting = new Nesting()
  #length = 0
  #gap = 0

  get text(): string {
    return this.#text.join('')
  }

  add(piece: Piece): void {
    for (const part of piece.kind === 'table' ? readTable(piece) : [piece]) {
      if (part.kind === 'row') this.#row(part)
      else this.#paragraph(part)
    }
    if (piece.kind === 'table') this.#nesting.reset()
  }

  #paragraph(paragraph: Paragraph): void {
    if (paragraph.runs.length === 0 && paragraph.label === undefined) {
      this.#blank()
      return
    }
    splitLines(paragraph).forEach((runs, i) => {
      this.#line(paragraph, runs, i === 0)
    })
    if (!paragraph.runs.some((run) => run.hidden)) return
    const hidden = paragraph.runs.map((run) => (run.hidden ? run.text : '')).join('')
    if (hidden.trim() !== '') this.#write('', '', hidden, { type: 'paragraph', depth: 0, furniture: 'hidden text' })
  }

  #line(paragraph: Paragraph, runs: Run[], first: boolean): void {
    const raw = withoutPrivateSigns(runs.map((run) => run.text).join('')).trimEnd()
    const body = raw.trimStart()
    let label = first ? paragraph.label : undefined
    let words = body
    // A list whose label is a word ("RESOLVED:", "NOTED") prints it before each paragraph: it is part of the text.
    if (label !== undefined && isWord(label)) {
      words = `${label} ${body}`
      label = undefined
    }
    if (label === undefined && words === '') {
      this.#blank()
      return
    }
    let depth = paragraph.level
    const typed = label === undefined && paragraph.furniture === undefined ? splitMarker(words) : undefined
    if (typed) {
      label = fold(typed.marker)
      words = typed.rest
      depth = this.#nesting.depth(paragraph.indent + 720 * leadingTabs(raw), typed.kind === 'bullet')
    } else if (label === undefined) this.#nesting.text(paragraph.indent)
    const furniture = paragraph.furniture ?? (pageNumber.test(words) ? 'page number' : undefined)
    const heading = paragraph.heading !== undefined && words !== '' && words.length <= longestHeading
    if (heading) this.#nesting.reset()
    const strong = heading || isStrong(runs)
    const lead = strong ? undefined : leadOf(runs)
    const data = { ...(lead === undefined ? {} : { lead }), ...(paragraph.column === undefined ? {} : { column: paragraph.column }) }
    this.#write(heading || label === undefined ? '' : '  '.repeat(depth), label === undefined ? '' : `${label}\t`, words, {
      type: heading ? 'heading' : label === undefined ? 'paragraph' : 'item',
      depth: heading ? Math.min(paragraph.heading as number, 6) : label === undefined ? 0 : depth,
      ...(label === undefined ? {} : { marker: label }),
      ...(strong ? { bold: true } : {}),
      ...(Object.keys(data).length > 0 ? { data } : {}),
      ...(furniture === undefined ? {} : { furniture }),
    })
  }

  #row(row: DataRow): void {
    const cells = row.cells.map((cell) => fold(withoutPrivateSigns(cell)))
    const filled = cells.filter((cell) => cell !== '')
    const furniture = row.furniture === undefined ? {} : { furniture: row.furniture }
    if (filled.length > 0) this.#write('', '', filled.join('\t'), { type: 'row', depth: 0, cells, ...furniture })
    if (row.hidden !== '') this.#write('', '', row.hidden, { type: 'paragraph', depth: 0, furniture: 'hidden text' })
  }

  #blank(): void {
    this.#gap++
    this.#text.push('\n')
    this.#length++
  }

  /** In the text, a run of white space with a tab in it is a tab, so that columns can be told; in the value, a space. */
  #write(indent: string, label: string, words: string, properties: Properties): void {
    const shown = foldKeepingTabs(words)
    const start = this.#length + indent.length
    const line = `${indent}${label}${shown}`.trimEnd()
    this.#text.push(line, '\n')
    this.#length += line.length + 1
    const block: Block = { ...properties, value: shown.replaceAll('\t', ' '), at: { start, end: this.#length - 1 } }
    if (this.#gap > 0) block.gap = this.#gap
    this.#gap = 0
    this.blocks.push(block)
  }
}

/** "Page 2 of 3", typed into the text instead of the foot. */
const pageNumber = /^page \d{1,4}(?: of \d{1,4})?$/i
const unfolded = /[^\S ]|\s\s|^\s|\s$|[\u00ad\u200b\ufeff]/

function foldKeepingTabs(words: string): string {
  if (!unfolded.test(words)) return words
  return words
    .replaceAll('\u00ad', '')
    .replace(/[\s\u200b\ufeff]+/g, (space) => (space.includes('\t') ? '\t' : ' '))
    .trim()
}

/** Signs that were typed in Symbol or Wingdings. */
function withoutPrivateSigns(text: string): string {
  return text.replace(/[\uf000-\uf0ff]/g, (sign) => signOf(sign.charCodeAt(0), undefined))
}

/** "RESOLVED:", "NOTED:" */
function isWord(label: string): boolean {
  return label.endsWith(':') && /^\p{L}{4}[\p{L} ]*:$/u.test(label)
}

function leadingTabs(raw: string): number {
  return raw.slice(0, raw.length - raw.trimStart().length).split('\t').length - 1
}

function isStrong(runs: Run[]): boolean {
  let any = false
  for (const run of runs) {
    if (!/[\p{L}\p{N}]/u.test(run.text)) continue
    if (!run.strong) return false
    any = true
  }
  return any
}

/** "Apologies for absence" in bold, before the plain text of the same paragraph. */
function leadOf(runs: Run[]): string | undefined {
  let lead = ''
  for (const run of runs) {
    if (!run.strong && run.text.trim() !== '') break
    lead += run.text
  }
  if (lead === '') return undefined
  const words = fold(lead)
  return /\p{L}{2}/u.test(words) && words.length <= longestLead ? words : undefined
}
