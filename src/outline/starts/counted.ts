/**
 * Items that are sentences and nothing else, where no title stands anywhere: nearly every paragraph behind those present counts on.
 *
 *     1. The minutes from the last meeting were read and accepted.
 *     2. A motion was made to accept the gifts. The treasurer’s report was accepted.
 */
import type { Block } from '../../tree.ts'
import { itemNumber } from '../numbers/index.ts'
import { type Start, startOf } from './start.ts'

/** "A It was RESOLVED …", "B Apologies …": letters that were found to count within a paragraph. */
export function lettersCountedStarts(blocks: Block[]): Start[] {
  return blocks.flatMap(({ marker, counted, value }, index): Start[] =>
    counted && marker !== undefined && /^[A-Z]$/.test(marker) ? [{ index, number: marker, level: 1, rest: value }] : [],
  )
}

export function countedStarts(blocks: Block[]): Start[] {
  const starts: Start[] = []
  for (const [index, block] of blocks.entries()) {
    const number = itemNumber(block)
    if (number?.family === 'n.' && number.level === 1 && number.rest !== '' && number.value === starts.length + 1)
      starts.push(startOf(index, number))
  }
  const [first, last] = [starts[0], starts.at(-1)]
  if (!first || !last || starts.length < 4) return []
  const between = last.index - first.index + 1
  // A list within the minutes has text around it; behind the last item stand the closing lines alone.
  const outside = blocks.slice(last.index + 1).length
  return starts.length >= between * 0.7 && outside <= 4 && first.index <= 12 ? starts : []
}
