/** Reads the pages one by one: text, fonts and tags of each, then lets it go. */
import type { PDFDocumentProxy, PDFPageProxy } from 'unpdf/pdfjs'
import type { VFile } from 'vfile'
import { type Fonts, fontsOf, type Style } from './fonts.ts'
import { isGlyphNumbers, isSuspicious, textOfGlyphs, unreadable } from './glyphs.ts'
import { mostUnpacked, tooLarge } from './in-pdfjs.ts'
import { type Line, lineOfRuns } from './lines.ts'
import { tagBy, tagByMarks } from './marks.ts'
import { refuseTooLarge, refuseWordless } from './open.ts'
import { looksTabular } from './regions.ts'
import { type Row, rowsOfRuns } from './rows.ts'
import { type Item, runsOfPage } from './runs.ts'
import { TagNumbers, tagsOfPage } from './tags.ts'

export interface Page {
  /** From 1. */
  number: number
  width: number
  height: number
  rows: Row[]
  slanted: Line[]
}

export async function pagesOf(pdf: PDFDocumentProxy, file: VFile): Promise<Page[]> {
  const pages: Page[] = []
  const reader = new PageReader()
  for (let number = 1; number <= pdf.numPages; number++) pages.push(await reader.read(await fetchPage(pdf, number), number))
  if (pages.every((page) => page.rows.length === 0 && page.slanted.length === 0)) {
    if (reader.anyTooLarge) refuseTooLarge(file)
    refuseWordless(file)
  }
  reader.report(file)
  return pages
}

interface Fetched {
  page: PDFPageProxy
  items: Item[]
  styles: Record<string, Style>
}

/** A damaged page is undefined, and the rest of the document is read. */
async function fetchPage(pdf: PDFDocumentProxy, number: number): Promise<Fetched | undefined> {
  try {
    const page = await pdf.getPage(number)
    const content = await page.getTextContent({ includeMarkedContent: true })
    return { page, items: content.items as Item[], styles: content.styles as Record<string, Style> }
  } catch {
    return undefined
  }
}

class PageReader {
  readonly #fonts: Fonts = fontsOf()
  readonly #numbers = new TagNumbers()
  readonly #unmapped = new Set<string>()
  readonly #failed: number[] = []
  readonly #pictures: number[] = []
  readonly #tooLarge: number[] = []
  #guessed = 0
  #unreadable = 0

  async read(fetched: Fetched | undefined, number: number): Promise<Page> {
    try {
      if (fetched) return await this.#page(fetched, number)
    } catch {
      // Counted below as a page that could not be read.
    } finally {
      fetched?.page.cleanup()
    }
    this.#failed.push(number)
    return { number, width: 0, height: 0, rows: [], slanted: [] }
  }

  get anyTooLarge(): boolean {
    return this.#tooLarge.length > 0
  }

  async #page({ page, items, styles }: Fetched, number: number): Promise<Page> {
    if (items.some((item) => 'tag' in item && item.tag === tooLarge)) this.#tooLarge.push(number)
    await this.#fonts.learn(page, styles)
    this.#learnUnmapped(items)
    const found = runsOfPage(page, items, { fonts: this.#fonts, unmapped: this.#unmapped })
    const rows = rowsOfRuns(found.runs)
    if (items.length === 0 && (await showsPicture(page))) this.#pictures.push(number)
    if (found.marked) await this.#tag(page, rows)
    const flow = { left: 0, right: found.width }
    return {
      number,
      width: found.width,
      height: found.height,
      rows,
      slanted: found.slanted.map((run) => lineOfRuns([run], number, flow, run.y)),
    }
  }

  async #tag(page: PDFPageProxy, rows: Row[]): Promise<void> {
    const tree = looksTabular(rows) || isOfBrowser(rows) ? await tagsOfPage(page, this.#numbers) : undefined
    if (tree) tagBy(rows, (mark) => tree(mark.slice(0, mark.indexOf(' '))))
    else tagByMarks(rows, this.#numbers)
  }

  /** Fonts whose text is no text: mostly none, which one look at each item tells. */
  #learnUnmapped(items: Item[]): void {
    const texts = new Map<string, string>()
    for (const item of items) {
      if ('str' in item && (this.#unmapped.has(item.fontName) || isSuspicious(item.str)))
        texts.set(item.fontName, (texts.get(item.fontName) ?? '') + item.str.trim())
    }
    for (const [font, text] of texts) {
      if (isGlyphNumbers(text)) this.#unmapped.add(font)
      if (this.#unmapped.has(font)) this.#guessed += textOfGlyphs(text).split(' ').length
      else if (text.length > 3 && !this.#fonts.isSymbol(font)) this.#unreadable += unreadable(text)
    }
  }

  /** What a reader of the record should know. */
  report(file: VFile): void {
    const say = (text: string, rule: string): void => {
      file.message(text, undefined, `minutebook:${rule}`)
    }
    if (this.#failed.length > 0) say(`Unreadable ${pagesNamed(this.#failed)}: damaged; all others were read`, 'damaged-page')
    if (this.#tooLarge.length > 0)
      say(
        `Unread on ${pagesNamed(this.#tooLarge)}: what unpacks to more than ${mostUnpacked / 1024 / 1024} MB, as no text does`,
        'too-large',
      )
    if (this.#pictures.length > 0)
      say(`No text on ${pagesNamed(this.#pictures)}: a picture, perhaps a scan; its words, if any, were not read (run OCR)`, 'no-text')
    if (this.#guessed > 0)
      say(
        `A font of this PDF does not say which letters its glyphs are: some ${this.#guessed} words were read by the usual order of glyphs, check them`,
        'unmapped-font',
      )
    if (this.#unreadable > 0)
      say(`A font of this PDF does not say which letters its glyphs are: ${this.#unreadable} characters could not be read`, 'unmapped-font')
  }
}

/** Browsers mark the pieces of a heading as what they are to nobody; only the tree tells what is round them. */
function isOfBrowser(rows: Row[]): boolean {
  const marks = rows.slice(0, 10).map((row) => row.pieces[0]?.runs[0]?.mark)
  return marks.some((mark) => mark?.endsWith(' NonStruct'))
}

/**
 * Whether a page without words shows a picture. Pictures are not decoded (`maxImageSize`): what is left of one is the
 * change of scale that it was to be drawn in.
 */
async function showsPicture(page: PDFPageProxy): Promise<boolean> {
  const scale = 12
  const restore = 11
  try {
    const { fnArray } = await page.getOperatorList({ annotationMode: 0 })
    return fnArray.some((operation, i) => operation === scale && fnArray[i + 1] === restore)
  } catch {
    return false
  }
}

function pagesNamed(numbers: number[]): string {
  const some = numbers.slice(0, 10).join(', ')
  return `${numbers.length === 1 ? 'page' : 'pages'} ${some}${numbers.length > 10 ? `, … (${numbers.length} in all)` : ''}`
}
