/**
 * PDF → Blocks. A PDF is a drawing of pages, so the text is built up again from where each stretch of it stands:
 *
 * page → runs → rows → columns, tables, lines → paragraphs → blocks        (one file each in `pdf/`)
 *
 * Pages are read one by one and let go; what is kept of each is its lines, because heads and feet, the type of the
 * body and the edges of the text can only be told over the pages.
 */
import type { VFile } from 'vfile'
import type { Block, FileData } from '../tree.ts'
import { BlockWriter } from './pdf/blocks.ts'
import { type FurnitureOfPage, furnitureOf } from './pdf/furniture.ts'
import { hyphensOf } from './pdf/hyphens.ts'
import { type Flow, type Line, lineOfRuns } from './pdf/lines.ts'
import { measureOf } from './pdf/measure.ts'
import { openPdf } from './pdf/open.ts'
import { type Page, pagesOf } from './pdf/pages.ts'
import { ParagraphBuilder } from './pdf/paragraphs.ts'
import { writeRecord } from './pdf/records.ts'
import { type Element, elementsOfPage } from './pdf/regions.ts'
import { readsBulletsAsE, withoutUnderlines } from './scanned.ts'
import { unwrap } from './unwrap.ts'

export async function readPdf(file: VFile): Promise<Block[]> {
  const pdf = await openPdf(file)
  try {
    const pages = await pagesOf(pdf, file)
    mendScannedSigns(pages)
    const writer = writeBlocks(pages)
    ;(file.data as unknown as FileData).text = writer.text
    return joinTorn(writer.blocks)
  } finally {
    await pdf.destroy().catch(() => undefined)
  }
}

/**
 * Sentences that their writer tore over two paragraphs, by a Return in the middle, are joined as in all formats; but
 * not over empty lines, and not where the indent changes.
 */
function joinTorn(blocks: Block[]): Block[] {
  const joined: Block[] = []
  let from = 0
  for (let i = 1; i <= blocks.length; i++) {
    const block = blocks[i]
    if (block && block.gap === undefined && block.depth === blocks[i - 1]?.depth) continue
    for (const one of unwrap(blocks.slice(from, i), 0)) joined.push(one)
    from = i
  }
  return joined
}

function writeBlocks(pages: Page[]): BlockWriter {
  const furniture = furnitureOf(pages)
  const flows = new Map<string, Flow>()
  const elements = pages.map((page, i) => {
    const body = page.rows.filter((_, index) => !furniture[i]?.has(index))
    return elementsOfPage(body, page.number, flowFor(page, flows))
  })
  const lines = elements.flat().flatMap((element) => {
    if ('line' in element) return [element.line]
    return 'record' in element ? element.record.cells.flat() : []
  })
  const measure = measureOf(lines)
  const writer = new BlockWriter(hyphensOf(lines), measure)
  const builder = new ParagraphBuilder(measure)
  const finish = (): void => {
    const paragraph = builder.end()
    if (paragraph) writer.paragraph(paragraph)
  }
  const stamps = new Stamps()
  // A paragraph may go on over the page: what stands at the page's edges is written after it.
  let waiting: SetAside = []
  const flush = (): void => {
    for (const { line, reason } of waiting) {
      if (reason === undefined) writer.paragraph({ lines: [line], bold: false, spread: false })
      else writer.furniture(line, reason)
    }
    waiting = []
  }
  pages.forEach((page, i) => {
    const stamp = stamps.of(page)
    if (stamp?.isNew && page.number === 1) writer.paragraph({ lines: [stamp.line], bold: false, spread: false })
    else if (stamp) waiting.push(stamp.isNew ? { line: stamp.line } : { line: stamp.line, reason: 'stamp' })
    const { head, foot } = edgesOf(page, furniture[i] as FurnitureOfPage)
    waiting.push(...head)
    for (const element of elements[i] as Element[]) {
      if ('line' in element) {
        const done = builder.add(element.line)
        if (done) writer.paragraph(done)
        if (done || page.number === 1) flush()
      } else if ('reference' in element) {
        waiting.push({ line: element.reference, reason: 'page reference' })
      } else {
        finish()
        flush()
        writeRecord(element.record, writer, measure, page.number)
      }
    }
    waiting.push(...foot)
  })
  finish()
  flush()
  return writer
}

/** What was made of the signs that lines begin with, where a scanned page was read. */
function mendScannedSigns(pages: Page[]): void {
  const runs = pages.flatMap((page) => page.rows.map((row) => row.pieces.flatMap((piece) => piece.runs)))
  for (const [first] of runs) if (first?.text.includes('_')) first.text = withoutUnderlines(first.text)
  const open = runs.filter(([first]) => first && /^[de](?:\s|$)/.test(first.text))
  if (open.length === 0 || !readsBulletsAsE(open.map((row) => row.map((run) => run.text).join(' ')))) return
  for (const [first] of open) if (first?.text[0] === 'e') first.text = `•${first.text.slice(1)}`
}

/** Pages of one width share the edges of their text. */
function flowFor(page: Page, flows: Map<string, Flow>): Flow {
  const key = `${Math.round(page.width)}`
  const flow = flows.get(key) ?? { left: 0, right: 0, width: page.width }
  flows.set(key, flow)
  return flow
}

/** Lines to be written when the paragraph in hand has ended; furniture where they have a reason. */
type SetAside = { line: Line; reason?: string }[]

function edgesOf(page: Page, furniture: FurnitureOfPage): Record<'head' | 'foot', SetAside> {
  const edges: Record<'head' | 'foot', SetAside> = { head: [], foot: [] }
  const flow: Flow = { left: 0, right: page.width }
  for (const [index, { side, reason }] of [...furniture].sort((a, b) => a[0] - b[0])) {
    const row = page.rows[index]
    if (!row) continue
    const runs = row.pieces.flatMap((piece) => piece.runs)
    edges[side].push({ line: lineOfRuns(runs, page.number, flow, row.y), reason })
  }
  return edges
}

/** "DRAFT" across every page: what text at an angle says is said once. */
class Stamps {
  readonly #seen = new Set<string>()

  of(page: Page): { line: Line; isNew: boolean } | undefined {
    const [first] = page.slanted
    if (!first) return undefined
    const text = page.slanted.map((line) => line.text).join(' ')
    const isNew = !this.#seen.has(text)
    this.#seen.add(text)
    return { line: { ...first, text }, isNew }
  }
}
