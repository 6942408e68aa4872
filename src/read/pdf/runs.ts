/**
 * A page of a PDF → its runs: stretches of text with their place on the paper. PDF has no words, lines or paragraphs,
 * only "this string, in this font, here"; what is made of the runs later rests on what is gathered here.
 */
import type { PDFPageProxy } from 'unpdf/pdfjs'
import type { Fonts } from './fonts.ts'
import { textOfGlyphs } from './glyphs.ts'
import { Pieces } from './pieces.ts'
import type { Tag } from './tags.ts'
import { type Matrix, multiply, quarterTurns, turn, turnedBy } from './turns.ts'

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

type TextContent = Awaited<ReturnType<PDFPageProxy['getTextContent']>>
/** pdf.js's own types leave out the tag that a marked stretch of text begins with. */
export type Item = Extract<TextContent['items'][number], { str: string }> | { type: string; id?: string; tag?: string }

export interface Knowledge {
  fonts: Fonts
  /** Fonts that give the numbers of glyphs for letters. */
  unmapped: Set<string>
}

/** Turns the items of one page into runs. */
export function runsOfPage(page: PDFPageProxy, items: Item[], knowledge: Knowledge): PageRuns {
  const viewport = page.getViewport({ scale: 1 })
  const toPage = viewport.transform as Matrix
  const turned = turnedBy(items, toPage)
  const found: PageRuns = { width: viewport.width, height: viewport.height, runs: [], slanted: [], marked: false }
  if (turned % 2 === 1) Object.assign(found, { width: viewport.height, height: viewport.width })
  const pieces = new Pieces()
  let spaced = false
  let order = 0
  for (const item of items) {
    if (!('str' in item)) {
      pieces.take(item)
      continue
    }
    const text = clean(knowledge.unmapped.has(item.fontName) ? textOfGlyphs(item.str) : item.str)
    if (text.trim() === '') {
      spaced ||= text !== '' || item.hasEOL
      continue
    }
    const matrix = multiply(toPage, item.transform as Matrix)
    const run = runOf(item, text, matrix, turn(matrix[4], matrix[5], turned, viewport), knowledge.fonts)
    run.order = order++
    run.spaced ||= spaced
    const labelled = pieces.holds(run)
    const straight = quarterTurns(matrix) === turned
    if (labelled && straight) found.runs.push(bulletBefore(run))
    if (Number.isFinite(run.x + run.right + run.y + run.size)) {
      if (straight) found.runs.push(run)
      else found.slanted.push(run)
    }
    spaced = item.hasEOL || text !== text.trimEnd()
  }
  pieces.end()
  found.marked = pieces.numbered
  return found
}

type TextItem = Extract<Item, { str: string }>

function runOf(item: TextItem, text: string, matrix: Matrix, [x, y]: [number, number], fonts: Fonts): Run {
  return {
    text: text.trim(),
    x,
    right: x + item.width,
    y,
    size: Math.hypot(matrix[2], matrix[3]) || item.height || 1,
    bold: fonts.isBold(item.fontName),
    symbol: fonts.isSymbol(item.fontName),
    order: 0,
    spaced: text !== text.trimStart(),
    artifact: false,
    blankBefore: false,
    blankAfter: false,
  }
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
