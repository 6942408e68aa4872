/**
 * Minutes set in a table: "| 4.1 | Apologies | Clerk |". A row that begins with a number or a letter is a labelled
 * paragraph; its cells are kept.
 */
import type { Block } from '../tree.ts'

const label = /^(?:\d{1,4}(?:\.\d{1,3}){0,3}[a-z]?\.?|\(?[a-z]\)|\(?[ivx]{1,4}\))$/

/** Above the last column: who is to do what. */
const actionHead = /^actions?(?: (?:by|points?|required|owner))?:?$/i

export function rowsAsLines(blocks: Block[]): Block[] {
  let actions = -1
  return blocks.flatMap((block) => {
    if (block.type !== 'row') actions = -1
    if (block.type !== 'row' || block.hint !== undefined || !block.cells || block.cells.length < 2) return [block]
    const head = block.cells.findIndex((cell) => actionHead.test(cell.trim()))
    if (head > 0) actions = head
    const [first, ...rest] = block.cells as [string, ...string[]]
    const value = rest.filter((cell, i) => cell !== '' && i + 1 !== actions).join(' ')
    if (!label.test(first) || !/\p{L}{3}/u.test(value)) return [block]
    const { cells: _cells, ...plain } = block
    const action = actions > 0 ? (block.cells[actions] ?? '') : ''
    return [
      { ...block, type: 'item', marker: first, value },
      ...(action === '' ? [] : [{ ...plain, type: 'paragraph' as const, value: action }]),
    ]
  })
}
