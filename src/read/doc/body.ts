/**
 * The text of a Word document before 2007 → paragraphs and tables in reading order. The text is one run of characters,
 * with signs for the ends of paragraphs, cells and rows, and for fields; what they mean is said by the properties that
 * stand elsewhere in the file.
 */
import { Flow } from '../office/flow.ts'
import { type List, ListCounter } from '../office/list-counter.ts'
import { addRun, type Paragraph, type Piece, paragraphsIn, plainParagraph } from '../office/model.ts'
import type { Fib } from './fib.ts'
import { structures } from './fib.ts'
import { readLists } from './lists.ts'
import { Pieces } from './pieces.ts'
import { Runs } from './properties.ts'
import { type CharacterSettings, DocStyles, type ParagraphSettings, setCharacter, setParagraph } from './styles.ts'

export interface DocBody {
  pieces: Piece[]
  furniture: Paragraph[]
  pictures: number
  cut: boolean
}

const mostParagraphs = 250_000
/** Stands for a note's number, where it is printed. */
const noteSign = 0x02

export function readDocBody(document: Buffer, table: Buffer, fib: Fib): DocBody {
  return new DocReader(document, table, fib).read()
}

class DocReader {
  readonly #fib: Fib
  readonly #table: Buffer
  readonly #pieces: Pieces
  readonly #text: string
  readonly #paragraphRuns: Runs
  readonly #characterRuns: Runs
  readonly #styles: DocStyles
  readonly #lists: (List | undefined)[]
  readonly #counter = new ListCounter()
  #paragraphs = 0
  /** Words of paragraphs whose ends are deleted. */
  #carried: Paragraph['runs'] = []
  /** Notes that have begun in this part. */
  #notesBegun = 0
  #pictures = 0

  constructor(document: Buffer, table: Buffer, fib: Fib) {
    const structure = (name: keyof typeof structures) => fib.structure(table, structures[name])
    this.#fib = fib
    this.#table = table
    this.#pieces = new Pieces(document, structure('pieces'))
    this.#text = this.#pieces.text
    this.#paragraphRuns = new Runs(document, structure('paragraphRuns'), 'paragraphs')
    this.#characterRuns = new Runs(document, structure('characterRuns'), 'characters')
    this.#styles = new DocStyles(structure('styles'))
    const lists = structure('lists')
    this.#lists = readLists(lists, table.subarray(lists.byteOffset - table.byteOffset + lists.length), structure('listOverrides'))
  }

  read(): DocBody {
    const counts = this.#fib.counts
    const pieces = this.#part(0, counts.text, true)
    let at = counts.text
    const next = (length: number) => {
      at += length
      return at - length
    }
    const footnotes = this.#notes(next(counts.footnotes), counts.footnotes, 'footnote')
    const edges = this.#edges(next(counts.headers), counts.headers)
    next(counts.macros)
    const comments = this.#notes(next(counts.comments), counts.comments, 'comment')
    const endnotes = this.#notes(next(counts.endnotes), counts.endnotes, 'endnote')
    const boxes = this.#part(next(counts.boxes), counts.boxes, true).filter(hasWords)
    return {
      pieces: [...pieces, ...boxes],
      furniture: [...footnotes, ...endnotes, ...comments, ...edges],
      pictures: this.#pictures,
      cut: this.#paragraphs >= mostParagraphs,
    }
  }

  #notes(from: number, length: number, reason: string): Paragraph[] {
    const paragraphs = this.#part(from, length, false).flatMap(paragraphsIn).filter(hasWords)
    return paragraphs.map(({ label, ...paragraph }) => ({
      ...paragraph,
      furniture: reason,
      ...(label !== undefined && reason.endsWith('note') ? { label } : {}),
    }))
  }

  /** Heads and feet: six texts before those of each section, then for each section head, foot, and those of first pages. */
  #edges(from: number, length: number): Paragraph[] {
    const plc = this.#fib.structure(this.#table, structures.headers)
    const edges: Paragraph[] = []
    for (let i = 6; 4 * (i + 1) + 4 <= plc.length && i < 6000; i++) {
      const start = plc.readUInt32LE(4 * i)
      const end = Math.min(plc.readUInt32LE(4 * (i + 1)), length)
      if (end <= start) continue
      const reason = [0, 1, 4].includes(i % 6) ? 'page head' : 'page foot'
      for (const paragraph of this.#notes(from + start, end - start, reason)) edges.push(paragraph)
    }
    return edges
  }

  /** The paragraphs of a part of the text; numbers are counted on in the text itself only. */
  #part(from: number, length: number, counted: boolean): Piece[] {
    const flow = new Flow()
    this.#notesBegun = 0
    const end = Math.min(from + length, this.#text.length)
    let start = from
    for (let at = from; at < end && this.#paragraphs < mostParagraphs; at++) {
      const sign = this.#text.charCodeAt(at)
      // Ends of a paragraph, of a cell or row, of a page or section.
      if (sign !== 0x0d && sign !== 0x07 && sign !== 0x0c && at < end - 1) continue
      this.#paragraph(flow, start, at, sign, counted)
      start = at + 1
    }
    flow.endTables(0)
    if (this.#carried.length > 0) flow.pieces.push({ ...plainParagraph(''), runs: this.#carried })
    this.#carried = []
    return flow.pieces
  }

  #paragraph(flow: Flow, start: number, end: number, sign: number, counted: boolean): void {
    this.#paragraphs++
    const run = this.#paragraphRuns.at(this.#pieces.placeOf(end))
    const style = this.#styles.style(run?.style ?? 0)
    const settings: ParagraphSettings = { ...style.paragraph }
    if (run) setParagraph(settings, run.changes)
    const nesting = settings.inTable ? Math.min(Math.max(settings.nesting ?? 1, 1), 20) : 0
    if (sign === 0x07 && settings.rowEnd) {
      flow.endRow(1)
      return
    }
    if (nesting > 1 && settings.innerRowEnd) {
      flow.endRow(nesting)
      return
    }
    const isSign = sign === 0x0d || sign === 0x07 || sign === 0x0c
    const paragraph = plainParagraph('', { indent: (settings.left ?? 0) + (settings.first ?? 0) })
    paragraph.runs = this.#carried
    this.#carried = []
    this.#runs(paragraph, start, isSign ? end : end + 1, style.character)
    if (style.contents) paragraph.furniture = 'contents'
    const outline = settings.outline === undefined ? style.heading : settings.outline < 9 ? settings.outline + 1 : undefined
    if (outline !== undefined) paragraph.heading = outline
    if (sign === 0x0d && this.#isDeleted(end)) {
      // Its end is deleted: its words belong to the next paragraph.
      this.#carried = paragraph.runs
      return
    }
    if (counted) this.#count(paragraph, settings)
    else if (this.#text.charCodeAt(start) === noteSign) paragraph.label = String(++this.#notesBegun)
    flow.hold(paragraph, nesting)
    if (sign === 0x07) flow.endCell(Math.max(nesting, 1))
    else if (nesting > 1 && settings.innerCellEnd) flow.endCell(nesting)
  }

  #isDeleted(at: number): boolean {
    const run = this.#characterRuns.at(this.#pieces.placeOf(at))
    const settings: CharacterSettings = {}
    if (run) setCharacter(settings, run.changes, {})
    return settings.deleted ?? false
  }

  #count(paragraph: Paragraph, settings: ParagraphSettings): void {
    const list = settings.list === undefined || settings.list <= 0 ? undefined : this.#lists[settings.list]
    if (!list) return
    const level = Math.min(settings.level ?? 0, 8)
    const label = this.#counter.count(list, level)
    if (label === undefined) return
    paragraph.level = level
    if (label.word) paragraph.runs.unshift({ text: `${label.text} `, strong: false, hidden: false })
    else if (label.text !== '') paragraph.label = label.text
  }

  /** The words of a paragraph. Instructions of fields, deleted words and the signs for pictures and notes are none. */
  #runs(paragraph: Paragraph, start: number, end: number, style: CharacterSettings): void {
    const fields: boolean[] = []
    let at = start
    while (at < end) {
      const place = this.#pieces.placeOf(at)
      const run = this.#characterRuns.at(place)
      const settings: CharacterSettings = { ...style }
      if (run) setCharacter(settings, run.changes, style)
      let words = ''
      // As long as the characters stand in the same run.
      for (; at < end; at++) {
        const here = this.#pieces.placeOf(at)
        if (run ? here === undefined || here < run.start || here >= run.end : words.length > 200) break
        const code = this.#text.charCodeAt(at)
        if (code === 0x13) fields.push(true)
        else if (code === 0x14 && fields.length > 0) fields[fields.length - 1] = false
        else if (code === 0x15) fields.pop()
        else if (code === 0x01 || code === 0x08) this.#pictures++
        else if (!fields.includes(true)) words += signs[code] ?? (code < 0x20 && code !== 9 ? '' : this.#text[at])
        if (fields.length > 20) fields.pop()
      }
      if (words !== '' && !settings.deleted)
        addRun(paragraph.runs, words, (settings.bold ?? false) || (settings.underline ?? false), settings.hidden ?? false)
    }
  }
}

/** Line and column breaks, no-break and soft hyphens. */
const signs: Record<number, string> = { 11: '\n', 14: '\n', 30: '-', 31: '' }

function hasWords(piece: Piece): boolean {
  return paragraphsIn(piece).some((paragraph) => paragraph.runs.some((run) => run.text.trim() !== ''))
}
