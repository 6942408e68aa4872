/**
 * Minutes set in a table: "| 4.1 | Apologies | Clerk |". A row that begins with a number or a letter is a labelled
 * paragraph; its cells are kept.
 */
import { splitLongLine } from '../language/long-lines.ts'
import { splitMarker } from '../language/markers.ts'
import type { Block } from '../tree.ts'

/** A paragraph that holds a whole set of minutes is read as its lines; the text reader has parted its own already. */
export function longParagraphsAsLines(blocks: Block[]): Block[] {
  return blocks.flatMap((block) => {
    if (block.type !== 'paragraph' || block.hint !== undefined || block.marker !== undefined || block.value.length < 1200) return block
    const pieces = splitLongLine(block.value)
    if (pieces.length === 1) return block
    return pieces.map(({ start, end }): Block => {
      const line = block.value.slice(start, end).trim()
      const found = splitMarker(line)
      return found ? { ...block, type: 'item', marker: found.marker, value: found.rest } : { ...block, value: line }
    })
  })
}

const label = /^(?:\d{1,4}(?:\.\d{1,3}){0,3}[a-z]?\.?|\(?[a-z]\)|\(?[ivx]{1,4}\))$/

export function rowsAsLines(blocks: Block[]): Block[] {
  return blocks.map((block) => {
    if (block.type !== 'row' || block.hint !== undefined || !block.cells || block.cells.length < 2) return block
    const [first, ...rest] = block.cells as [string, ...string[]]
    const value = rest.filter((cell) => cell !== '').join(' ')
    if (!label.test(first) || !/\p{L}{3}/u.test(value)) return block
    return { ...block, type: 'item', marker: first, value }
  })
}
