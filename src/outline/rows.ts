/**
 * Minutes set in a table: "| 4.1 | Apologies | Clerk |". A row that begins with a number or a letter is a labelled
 * paragraph; its cells are kept.
 */
import type { Block } from '../tree.ts'

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
