/**
 * Numbers that have lost their stop and the gap behind it, told by their counting on through the document:
 *
 *     1Welcome ¶ 2Apologies – none ¶ 3Finance ¶ 4Lamps
 */
import type { Block } from '../../tree.ts'

const glued = /^(\d{1,2})(?=\p{Lu}\p{Ll})/u
/** Fewer may be anything: "4Front", "3Com". */
const fewest = 4

export function gluedNumbersParted(blocks: Block[]): Block[] {
  const starts = new Map<Block, string>()
  for (const block of blocks) {
    const number = block.type === 'paragraph' && block.marker === undefined ? glued.exec(block.value)?.[1] : undefined
    if (number !== undefined && Number(number) === starts.size + 1) starts.set(block, number)
  }
  if (starts.size < fewest) return blocks
  return blocks.map((block): Block => {
    const number = starts.get(block)
    return number === undefined ? block : { ...block, type: 'item', marker: number, value: block.value.slice(number.length), counted: true }
  })
}
