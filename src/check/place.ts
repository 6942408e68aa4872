/** Where a message points: spans of the text → unist positions, and words of a block → spans. */
import type { Position } from 'unist'
import type { VFile } from 'vfile'
import { LineTable } from '../line-table.ts'
import type { Block, FileData, Item, Span } from '../tree.ts'

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
 * The span of some words of a block. A block's value has its white space folded and its mark-up taken off,
 * so its offsets are not the text's: the words are looked up again between the block's ends, the same
 * occurrence of them. Where they cannot be found, the whole block is the place.
 */
export function placeOfWords(file: VFile, block: Block, from: number, to: number): Span {
  const words = block.value.slice(from, to).trim()
  if (!words) return block.at
  const source = textOf(file).slice(block.at.start, block.at.end)
  const pattern = new RegExp(words.split(/\s+/).map(asPattern).join(gap), 'g')
  // A label is no part of the value: "(a) That a report" has its first "a" in the label.
  const label = block.marker ? source.indexOf(block.marker) : -1
  if (label >= 0 && source.slice(0, label).trim() === '') pattern.lastIndex = label + (block.marker as string).length
  let before = 0
  for (let at = block.value.indexOf(words); at >= 0 && at < from; at = block.value.indexOf(words, at + 1)) before++
  let found: RegExpExecArray | null = null
  for (let i = 0; i <= before; i++) {
    found = pattern.exec(source)
    if (!found) return block.at
    pattern.lastIndex = found.index + 1
  }
  if (!found) return block.at
  const start = block.at.start + found.index
  return { start, end: start + found[0].length, ...(block.at.page === undefined ? {} : { page: block.at.page }) }
}

/** What may stand between two words of a block: white space, its HTML entity, tags, Markdown's signs of emphasis and hard breaks. */
const gap = '(?:\\s|&nbsp;|&#160;|&#xa0;|<[^<>]*>|[*_\\\\])+'

function asPattern(word: string): string {
  return word
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/&/g, '&(?:amp;)?')
    .replace(/’/g, "(?:’|&rsquo;|&#8217;|')")
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

/** The span of an item's title, near the beginning of the item; that of its number where it has none. */
export function placeOfTitle(file: VFile, item: Item): Span {
  const block: Block = { type: 'heading', value: item.title ?? '', depth: 1, at: item.at }
  return item.title ? placeOfWords(file, block, 0, item.title.length) : placeOfNumber(file, item)
}
