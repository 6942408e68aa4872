/**
 * Running heads, feet and page numbers. They are told by what they do over the pages: the outermost lines of a page
 * that come again on others, or that count the pages. They are taken from the edge inwards, so that a line of the
 * body is never taken while one beyond it stays.
 *
 *     Signed ______________________________Dated 8th May 2018
 *                       Page 1 of 3
 */
import { pageKey, pageNumber } from '../page-numbers.ts'
import type { Row } from './rows.ts'

export interface Furniture {
  side: 'head' | 'foot'
  reason: string
}

/** What a page's outermost rows are, by their index in the page's rows. */
export type FurnitureOfPage = Map<number, Furniture>

export interface PageOfRows {
  rows: Row[]
  height: number
}

/** At the edges of a page, at most so many rows are heads or feet. */
const depthOfEdge = 5

export function furnitureOf(pages: PageOfRows[]): FurnitureOfPage[] {
  const edges = pages.map(edgesOf)
  const counts = countKeys(edges)
  const offset = numberingOf(edges)
  const signed = countSigned(pages)
  const inside = new Inside(pages)
  return edges.map((edge, page) => {
    const found: FurnitureOfPage = new Map()
    for (const side of ['head', 'foot'] as const) {
      const at = { side, page, pages: edges.length, counts, offset, signed, inside, found }
      peel(edge[side], at)
      for (const row of edge[side]) if (isInnerNumber(row, at)) found.set(row.index, { side, reason: 'page number' })
    }
    return found
  })
}

interface EdgeRow {
  index: number
  row: Row
  text: string
  /** The text with what changes from page to page taken out. */
  key: string
  artifact: boolean
  /** Distance from the next row towards the middle of the page, in line heights. */
  gap: number
  /** Within the margin where heads and feet stand. */
  marginal: boolean
}

interface Edges {
  head: EdgeRow[]
  foot: EdgeRow[]
}

function edgesOf(page: PageOfRows): Edges {
  const { rows, height } = page
  const edge = (index: number, inwards: number): EdgeRow => {
    const row = rows[index] as Row
    const text = textOf(row)
    const next = rows[index + inwards]
    return {
      index,
      row,
      text,
      key: pageKey(text),
      artifact: row.pieces.every((piece) => piece.runs.every((run) => run.artifact)),
      gap: next ? Math.abs(next.y - row.y) / row.size : Number.POSITIVE_INFINITY,
      marginal: inwards > 0 ? row.y < height * 0.13 : row.y > height * 0.87,
    }
  }
  const depth = Math.min(depthOfEdge, rows.length)
  return {
    head: Array.from({ length: depth }, (_, i) => edge(i, 1)),
    foot: Array.from({ length: depth }, (_, i) => edge(rows.length - 1 - i, -1)),
  }
}

function textOf(row: Row): string {
  let text = ''
  for (const piece of row.pieces) for (const run of piece.runs) text += text === '' ? run.text : ` ${run.text}`
  return text
}

type Counts = Record<'head' | 'foot', Map<string, EdgeRow[]>>

function countKeys(edges: Edges[]): Counts {
  const counts: Counts = { head: new Map(), foot: new Map() }
  for (const edge of edges) {
    for (const side of ['head', 'foot'] as const) {
      const seen = new Set<string>()
      for (const row of edge[side]) {
        if (seen.has(row.key)) continue
        seen.add(row.key)
        const same = counts[side].get(row.key)
        if (same) same.push(row)
        else counts[side].set(row.key, [row])
      }
    }
  }
  return counts
}

/** Printed number less place in the file: the same on every page that is numbered. A minute book goes on from the last meeting. */
function numberingOf(edges: Edges[]): number | undefined {
  const offsets = new Map<number, number>()
  edges.forEach((edge, page) => {
    const seen = new Set<number>()
    for (const row of [...edge.head, ...edge.foot]) {
      const number = pageNumber(row.text)
      if (number) seen.add(number.value - page)
    }
    for (const offset of seen) offsets.set(offset, (offsets.get(offset) ?? 0) + 1)
  })
  const [offset, count] = [...offsets].sort((a, b) => b[1] - a[1])[0] ?? [undefined, 0]
  return count >= 2 ? offset : undefined
}

interface Peeling {
  side: 'head' | 'foot'
  page: number
  pages: number
  counts: Counts
  offset: number | undefined
  /** How often the document has each line to sign on. */
  signed: Map<string, number>
  inside: Inside
  found: FurnitureOfPage
}

function peel(rows: EdgeRow[], at: Peeling): void {
  for (const row of rows) {
    if (at.found.has(row.index)) return
    const reason = reasonFor(row, at)
    if (reason === undefined) return
    at.found.set(row.index, { side: at.side, reason })
  }
}

function reasonFor(row: EdgeRow, at: Peeling): string | undefined {
  const number = pageNumber(row.text)
  if (number && isPageNumber(row, number.value, at)) return number.alone ? 'page number' : `page ${at.side}`
  if (row.artifact && row.marginal) return `page ${at.side}`
  return comesAgain(row, at) ? `page ${at.side}` : undefined
}

function isPageNumber(row: EdgeRow, value: number, at: Peeling): boolean {
  if (value - at.page === at.offset) return true
  if (at.offset !== undefined) return false
  // One page is numbered only: the second of two, or the only one.
  return row.marginal && (value === at.page + 1 || (pageNumber(row.text)?.lone === true && row.gap > 1.3))
}

/** "Page 2 of 2" and below it "Meeting closed 8.35pm", set into the margin: a number that fits the others is one. */
function isInnerNumber(row: EdgeRow, at: Peeling): boolean {
  if (at.found.has(row.index) || at.offset === undefined) return false
  const number = pageNumber(row.text)
  return number?.alone === true && /^p/i.test(row.text) && number.value - at.page === at.offset
}

// "Signed ______________________________Dated 8th May 2018"
const signing = /_{5}|\.{8}|…{3}/

function countSigned(pages: PageOfRows[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const page of pages) {
    for (const row of page.rows) {
      if (!row.pieces.some((piece) => piece.runs.some((run) => signing.test(run.text)))) continue
      const key = pageKey(textOf(row))
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  return counts
}

/** How often lines come again within the pages. Few are asked for. */
class Inside {
  readonly #pages: PageOfRows[]
  readonly #counts = new Map<string, number>()

  constructor(pages: PageOfRows[]) {
    this.#pages = pages
  }

  count({ key, text }: EdgeRow): number {
    let count = this.#counts.get(key)
    if (count === undefined) {
      count = 0
      for (const { rows } of this.#pages) {
        for (let i = depthOfEdge; i < rows.length - depthOfEdge; i++) if (textOf(rows[i] as Row) === text) count++
      }
      this.#counts.set(key, count)
    }
    return count
  }
}

/** The pages' first or last lines that say the same; a body's last word ("Carried.", "Moved by A Elm") may do so by chance. */
function comesAgain(row: EdgeRow, at: Peeling): boolean {
  // A line to sign on stands where the text of each page ends; the last is the meeting's own.
  if (signing.test(row.text)) return at.side === 'foot' && at.page < at.pages - 1 && (at.signed.get(row.key) ?? 0) >= 2
  const same = at.counts[at.side].get(row.key) ?? []
  if (same.length < 2 || same.length < at.pages * 0.3 || at.inside.count(row) >= same.length) return false
  // "9." whose title stands on the next page.
  if (/^\(?\d+[.)]$/.test(row.text)) return false
  const letters = row.key.replace(/[^\p{L}]/gu, '').length
  const level = same.filter((other) => Math.abs(other.row.y - row.row.y) < 3).length
  if (level >= 2 && (row.gap > 1.35 || row.marginal) && (letters >= 3 || row.marginal)) return row.gap > 1.35 || same.length >= 3
  return letters >= 12 && same.length >= 3 && same.length >= at.pages * 0.6
}
