/** Where a message points: spans of the text → unist positions, and words of a block → spans. */
import type { Position } from 'unist'
import type { VFile } from 'vfile'
import { LineTable } from '../record/line-table.ts'
import type { Block, FileData, Span } from '../tree.ts'

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
