/** The lists that a speaker's words lead to: "The Clerk highlighted the following:" ¶ "• the pond was dry". */
import { speaksOf } from '../../language/topics.ts'
import type { Block } from '../../tree.ts'
import type { Wording } from './wording.ts'

/** "• the pond was dry", "o the pond was dry": an entry without a number or letter. */
export const bulletSign = (block: Block) =>
  block.type === 'item' && (block.marker === undefined || block.marker === 'o' || !/[\p{L}\p{N}]/u.test(block.marker))

/** "She went on to say that:", "highlighted the following areas", "to allow an update from the Chairman". */
export function leadsIn(sentence: string): boolean {
  return (
    /[:;]\s*[-–]?$/.test(sentence) ||
    (speaksOf(sentence, 'following') && followingAreas.test(sentence)) ||
    (speaksOf(sentence, 'update') && /\bto allow an? (?:\w+ )?update from\b/i.test(sentence))
  )
}

const followingAreas =
  /\bthe following(?: (?:\w+ ){0,2}(?:areas|points|matters|issues|items|comments|information|updates?|reports?|observations|questions|concerns|topics|headings|details|statements?))?\.?$/i

/** The unordered list that follows a lead-in, with the paragraphs that stand inside its entries. */
export function bulletsAfter(blocks: readonly Block[], at: number, wording: Wording): Block[] {
  const bullets: Block[] = []
  let between = 0
  for (const block of blocks.slice(at + 1)) {
    if (bulletSign(block)) {
      if (wording.has(block)) break
      bullets.push(block)
      between = 0
    } else if (bullets.length > 0 && block.type === 'paragraph' && !leadsIn(block.value) && !wording.has(block) && between < 3) {
      // A reply may stand between two entries of one list; behind the last entry the loop comes to its end.
      between++
    } else break
  }
  return bullets
}
