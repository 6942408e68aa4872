/** Numbers and headings beside each other: which of them begin the items. */
import type { Block } from '../tree.ts'
import { isKnownTitle } from '../vocabulary/titles.ts'
import { itemNumber } from './numbers.ts'
import type { Start } from './starts.ts'
import { titleWeight } from './titles.ts'

/**
 * "1. Welcome" ¶ "**Roads**" ¶ … ¶ "**Grants**": only the first item has its number. Where "1." stands alone above a title that
 * is set as the headings are, it is the only item, and they part it.
 */
export function withFirst(chain: Start[], headings: Start[]): Start[] {
  const first = chain[0]
  if (chain.length !== 1 || !first || first.number !== '1' || headings.some(({ number }) => number !== undefined)) return headings
  const at = headings.findIndex(({ index }) => index > first.index)
  if (at === 0 && first.rest === '' && headings[0]?.index === first.index + 1 && !headings.slice(1).some(({ rest }) => isKnownTitle(rest)))
    return [first]
  return at === 0 && first.rest !== '' && titleWeight(first.rest) >= 0.85 ? [first, ...headings] : headings
}

/** "1. keep it", "2. drop it": a list in notes whose items are headings of the format, several for each of its numbers. */
export function outnumbered(blocks: Block[], chain: Start[]): boolean {
  if (chain.some(({ index }) => blocks[index]?.type === 'heading' || blocks[index]?.bold)) return false
  const headings = blocks.filter(
    (block, i) => block.type === 'heading' && !itemNumber(block) && blocks[i + 1] && blocks[i + 1]?.type !== 'heading',
  )
  return headings.length >= 6 && headings.length >= chain.length * 3
}
