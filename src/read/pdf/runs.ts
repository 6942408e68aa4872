/**
 * A page of a PDF → its runs: stretches of text with their place on the paper. PDF has no words, lines or paragraphs,
 * only "this string, in this font, here"; what is made of the runs later rests on what is gathered here.
 */
import type { PDFPageProxy } from 'unpdf/pdfjs'
import type { Fonts } from './fonts.ts'
import { textOfGlyphs } from './glyphs.ts'
import type { Tag } from './tags.ts'

/** A stretch of text in one font on one line. Coordinates are points from the top left corner of the page as it is read. */
export interface Run {
  text: string
  x: number
  right: number
  /** The base line. */
  y: number
  size: number
  bold: boolean
  /** In a font of signs, such as bullets. */
  symbol: boolean
  /** Place in the order in which the file draws its text. */
  order: number
  /** White space stands between this run and the one drawn before it. */
  spaced: boolean
  /** The numbered piece of a tagged page that it belongs to: "p12R_mc3 P". */
  mark?: string
  /** What that says of it. */
  tag?: Tag
  /** The level of the heading that its line is by its style, where no tag tells. */
  heading?: number
  /** An empty piece stands before it, or after it: an empty paragraph, or the end of one. */
  blankBefore: boolean
  blankAfter: boolean
  /** A tagged file says that this is no part of the text: a running head, a page number. */
  artifact: boolean
}

export interface PageRuns {
  width: number
  height: number
  runs: Run[]
  /** Text that runs across the page at an angle: a stamp "DRAFT", a note in the margin. */
  slanted: Run[]
  /** The page is tagged. */
  marked: boolean
}

type Matrix = [number, number, number, number, number, number]
type TextContent = Awaited<ReturnType<PDFPageProxy['getTextContent']>>
/** pdf.js's own types leave out the tag that a marked stretch of text begins with. */
export type Item = Extract<TextContent['items'][number], { str: string }> | { type: string; id?: string; tag?: string }

export interface Knowledge {
  fonts: Fonts
  /** Fonts that give the numbers of glyphs for letters. */
  unmapped: Set<string>
}

/** Turns the items of one page into runs. */
export function runsOfPage(page: PDFPageProxy, items: Item[], { fonts, unmapped }: Knowledge): PageRuns {
  const viewport = page.getViewport({ scale: 1 })
  const toPage = viewport.transform as Matrix
  const turned = turnedBy(items, toPage)
  const found: PageRuns = { width: viewport.width, height: viewport.height, runs: [], slanted: [], marked: false }
  if (turned % 2 === 1) Object.assign(found, { width: viewport.height, height: viewport.width })
  const marks: (string | undefined)[] = []
  let artifacts = 0
  let spaced = false
  let order = 0
  // Whether the open piece held text, and whether a piece without any was passed since the last run.
  let filled = true
  let blank = false
  let drawnLabel = false
  let last: Run | undefined
  for (const item of items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') {
        const closed = marks.pop()
        if (closed === 'Artifact') artifacts--
        else if (closed !== undefined && !filled) {
          if (closed.endsWith(' Lbl')) drawnLabel = true
          else blank = true
        }
        filled = true
      } else {
        if (item.tag === 'Artifact') artifacts++
        if (item.id) {
          found.marked = true
          filled = false
        }
        marks.push(item.tag === 'Artifact' ? 'Artifact' : item.id ? `${item.id} ${item.tag ?? ''}` : marks.at(-1))
      }
      continue
    }
    const text = clean(unmapped.has(item.fontName) ? textOfGlyphs(item.str) : item.str)
    const trimmed = text.trim()
    if (trimmed === '') {
      spaced ||= text !== '' || item.hasEOL
      continue
    }
    filled = true
    const matrix = multiply(toPage, item.transform as Matrix)
    const [x, y] = turn(matrix[4], matrix[5], turned, viewport)
    const angle = quarterTurns(matrix)
    const size = Math.hypot(matrix[2], matrix[3]) || item.height || 1
    const mark = artifacts > 0 ? undefined : marks.at(-1)
    const run: Run = {
      text: trimmed,
      x,
      right: x + item.width,
      y,
      size,
      bold: fonts.isBold(item.fontName),
      symbol: fonts.isSymbol(item.fontName),
      order: order++,
      spaced: spaced || text !== text.trimStart(),
      artifact: artifacts > 0,
      blankBefore: blank,
      blankAfter: false,
      ...(mark === undefined ? {} : { mark }),
    }
    if (last && blank) last.blankAfter = true
    blank = false
    last = run
    if (drawnLabel && angle === turned) found.runs.push(bulletBefore(run))
    drawnLabel = false
    if (Number.isFinite(run.x + run.right + run.y + run.size)) {
      if (angle === turned) found.runs.push(run)
      else found.slanted.push(run)
    }
    spaced = item.hasEOL || text !== text.trimEnd()
  }
  if (last && blank) last.blankAfter = true
  return found
}

/** Browsers draw the bullets of a list as dots, which are no text; but they mark the dot as a label, and it stands there. */
function bulletBefore(run: Run): Run {
  return { ...run, text: '•', x: run.x - 1.3 * run.size, right: run.x - 0.9 * run.size, bold: false }
}

/** Soft hyphens are kept: at the end of a line they tell that a word was broken. NUL and its kin are never words. */
function clean(text: string): string {
  if (!unclean.test(text)) return text
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, '').replace(/[\s\u200b\ufeff]+/g, ' ')
}

/** Anything but printed characters and single spaces. */
const unclean = /[\u0000-\u001f\u007f-\u00a0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u3000\ufeff]| {2}/

function multiply(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[2] * b[1],
    a[1] * b[0] + a[3] * b[1],
    a[0] * b[2] + a[2] * b[3],
    a[1] * b[2] + a[3] * b[3],
    a[0] * b[4] + a[2] * b[5] + a[4],
    a[1] * b[4] + a[3] * b[5] + a[5],
  ]
}

/** The writing direction in quarter turns clockwise, 0 to 3; -1 for any other angle. */
function quarterTurns(matrix: Matrix): number {
  if (matrix[1] === 0 && matrix[0] !== 0) return matrix[0] > 0 ? 0 : 2
  const degrees = (Math.atan2(matrix[1], matrix[0]) * 180) / Math.PI
  const quarters = Math.round(degrees / 90)
  return Math.abs(degrees - quarters * 90) < 3 ? (quarters + 4) % 4 : -1
}

/** A page may hold its whole text sideways without saying so: the direction of most of its characters. */
function turnedBy(items: Item[], toPage: Matrix): number {
  const characters = [0, 0, 0, 0]
  let turned = false
  for (const item of items) {
    if (!('str' in item)) continue
    const [a, b] = item.transform as Matrix
    // Nearly all text runs straight on: only a page that has other text needs to be counted.
    if (b === 0 && a > 0) characters[0] = (characters[0] as number) + item.str.length
    else {
      turned = true
      const quarters = quarterTurns(item.transform as Matrix)
      if (quarters >= 0) characters[quarters] = (characters[quarters] as number) + item.str.length
    }
  }
  const own = turned ? characters.indexOf(Math.max(...characters)) : 0
  return quarterTurns(multiply(toPage, turns[own] as Matrix))
}

const turns: Matrix[] = [
  [1, 0, 0, 1, 0, 0],
  [0, 1, -1, 0, 0, 0],
  [-1, 0, 0, -1, 0, 0],
  [0, -1, 1, 0, 0, 0],
]

function turn(x: number, y: number, quarters: number, page: { width: number; height: number }): [number, number] {
  if (quarters === 1) return [y, page.width - x]
  if (quarters === 2) return [page.width - x, page.height - y]
  if (quarters === 3) return [page.height - y, x]
  return [x, y]
}
