/**
 * Minutes set in a table: "| 4.1 | Apologies | Clerk |". A row that begins with a number or a letter is a labelled
 * paragraph; its cells are kept. Below it rows without a label are paragraphs: "| | The chair welcomed all. | |".
 */
import type { Block } from '../tree.ts'

const label = /^(?:\d{1,4}(?:\.\d{1,3}){0,3}[a-z]?\.?|\(?[a-z]\)|\(?[ivx]{1,4}\))$/

/** Above the last column: who is to do what. */
const actionHead = /^actions?(?: (?:by|points?|required|owner))?:?$/i

export function rowsAsLines(blocks: Block[]): Block[] {
  let actions = -1
  let labelled = false
  return blocks.flatMap((block) => {
    if (block.type !== 'row') {
      actions = -1
      labelled = false
    }
    if (block.type !== 'row' || block.hint !== undefined || !block.cells || block.cells.length < 2) return [block]
    const head = block.cells.findIndex((cell) => actionHead.test(cell.trim()))
    if (head > 0) actions = head
    const [first, ...rest] = block.cells as [string, ...string[]]
    const value = rest.filter((cell, i) => cell !== '' && i + 1 !== actions).join(' ')
    const { cells: _cells, ...plain } = block
    const paragraph = (text: string): Block[] => (text === '' ? [] : [{ ...plain, type: 'paragraph', value: text }])
    if (labelled && first === '' && block.cells.length <= 3 && /\p{L}{3}\P{L}+\p{L}/u.test(rest[0] ?? '')) return rest.flatMap(paragraph)
    if (!label.test(first) || !/\p{L}{3}/u.test(value)) return [block]
    labelled = true
    return [{ ...block, type: 'item', marker: first, value }, ...paragraph(actions > 0 ? (block.cells[actions] ?? '') : '')]
  })
}
