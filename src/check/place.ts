/** Where a message points: spans of the text → unist positions, and words of a block → spans. */
import type { Position } from 'unist'
import type { VFile } from 'vfile'
import { everyMatch } from '../language/matches.ts'
import { LineTable } from '../line-table.ts'
import type { Block, FileData, Item, Span } from '../tree.ts'
import { type Alignment, align } from './alignment.ts'

const tables = new WeakMap<VFile, LineTable>()

/** The text that positions of this file point into. */
export function textOf(file: VFile): string {
  return (file.data as unknown as FileData).text
}

/** A span as a unist position; the page of a PDF goes with it. */
export function place(file: VFile, span: Span): Position & { page?: number } {
  let table = tables.get(file)
  if (!table) {
    table = new LineTable(textOf(file))
    tables.set(file, table)
  }
  return { start: table.point(span.start), end: table.point(span.end), ...(span.page === undefined ? {} : { page: span.page }) }
}

/**
 * The span of some words of a block, by their offsets in its value. Where the value was not made of the text character by
 * character (a reader that has put it together), the whole block is the place.
 */
export function placeOfWords(file: VFile, block: Block, from: number, to: number): Span {
  const words = block.value.slice(from, to)
  const aligned = alignmentOf(file, block)
  if (!aligned || !words.trim()) return block.at
  const first = from + words.length - words.trimStart().length
  const last = to - 1 - (words.length - words.trimEnd().length)
  if ((aligned.starts[first] ?? -1) < 0 || (aligned.ends[last] ?? -1) < 0) return onlyPlace(file, block, first, last + 1)
  const start = block.at.start + (aligned.starts[first] as number)
  return { start, end: block.at.start + (aligned.ends[last] as number), ...(block.at.page === undefined ? {} : { page: block.at.page }) }
}

/** Words that stand in a block's text once only, by themselves or with those around them, are found without more ado. */
function onlyPlace(file: VFile, { at, value }: Block, from: number, to: number): Span {
  const source = textOf(file).slice(at.start, at.end)
  const before = /(?:\S+\s+){0,3}$/.exec(value.slice(Math.max(0, from - 60), from))?.[0] ?? ''
  const after = /^\S*(?:\s+\S+){0,3}/.exec(value.slice(to, to + 60))?.[0] ?? ''
  for (const [ahead, behind] of [
    ['', ''],
    [before, after],
    ['', after],
    [before, ''],
  ] as const) {
    const found = everyMatch(source, new RegExp(`(${spaced(ahead)})(${spaced(value.slice(from, to))})${spaced(behind)}`, 'g'))
    if (found.length !== 1 || !found[0]) continue
    const start = at.start + found[0].index + (found[0][1] as string).length
    return { ...at, start, end: start + (found[0][2] as string).length }
  }
  return at
}

/** A pattern of words that any white space may part. */
const spaced = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')

const alignments = new WeakMap<Block, Alignment | null>()

function alignmentOf(file: VFile, block: Block): Alignment | undefined {
  let aligned = alignments.get(block)
  if (aligned === undefined) {
    const source = textOf(file).slice(block.at.start, block.at.end)
    // A label is no part of the value: "(a) That a report" has its first "a" in the label.
    const label = block.marker ? source.indexOf(block.marker) : -1
    const from = label >= 0 && source.slice(0, label).trim() === '' ? label + (block.marker as string).length : 0
    aligned = align(source, block.value, from) ?? null
    alignments.set(block, aligned)
  }
  return aligned ?? undefined
}

/** The span of a name inside a longer span: in a list of voters, the place of the one that is meant. */
export function placeOfName(file: VFile, span: Span, name: string): Span {
  const block: Block = { type: 'paragraph', value: name, depth: 0, at: span }
  return placeOfWords(file, block, 0, name.length)
}

/** The span of an item's number, at the beginning of the item; the item's beginning where it cannot be found. */
export function placeOfNumber(file: VFile, item: Item): Span {
  const number = item.number ?? ''
  const at = textOf(file)
    .slice(item.at.start, item.at.start + 40 + number.length)
    .indexOf(number)
  const start = item.at.start + Math.max(0, at)
  return { ...item.at, start, end: Math.min(item.at.end, start + Math.max(1, number.length)) }
}

/** Whether an item's number opens its line, or its cell: what stands within a line was taken out of running words. */
export function opensLine(file: VFile, item: Item): boolean {
  const { start } = placeOfNumber(file, item)
  // Word numbers by itself, and the text has no numbers.
  const isText = ['text', 'markdown', 'pdf'].includes((file.data as unknown as FileData).format)
  if (isText && !textOf(file).startsWith(item.number ?? '', start)) return false
  const before = textOf(file).slice(Math.max(0, start - 200), start)
  return /(?:^|[\n\r|>])[\s*_#>\\([]*$/.test(before)
}

/** The span of an item's title, near the beginning of the item; that of its number where it has none. */
export function placeOfTitle(file: VFile, item: Item): Span {
  const block: Block = { type: 'heading', value: item.title ?? '', depth: 1, at: item.at }
  return item.title ? placeOfWords(file, block, 0, item.title.length) : placeOfNumber(file, item)
}
