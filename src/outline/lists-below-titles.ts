/**
 * A numbered list that stands below one title of several that have no numbers: it counts what is under the title, and no items
 * of the meeting. Titles set off with colons, as offices in small places type them, have such lists:
 *
 *     Call to Order:
 *
 *     Chairman Elm called the meeting to order at 5:00 p.m.
 *
 *     Consent Agenda:
 *
 *     1) Approval of Bills
 *     2) Approval of Purchase Orders
 */
import type { Block } from '../tree.ts'
import { isKnownTitle } from '../vocabulary/titles.ts'
import type { Start } from './starts/start.ts'
import { isCapitals, isSentence } from './titles/index.ts'

const fewest = 2

/** Whether the chain of numbers is the list below such a title. */
export function isListBelowTitles(blocks: readonly Block[], chain: readonly Start[]): boolean {
  const first = chain[0]?.index
  if (first === undefined || !isTitleWithColon(blocks[first - 1])) return false
  return blocks.slice(0, first).filter(isTitleWithColon).length >= fewest
}

/**
 * Whether all that is numbered is one list that a sentence announces, among titles in capitals: "HOMEOWNER INPUT" ¶ "The
 * Board discussed the following topics:" ¶ "1. Website" ¶ "2. Parking" ¶ "ADJOURNMENT".
 */
export function isAnnouncedList(blocks: readonly Block[], chain: readonly Start[]): boolean {
  const first = chain[0]?.index ?? 0
  const announced = blocks[first - 1]
  if (chain.length < 2 || !announced || announced.type !== 'paragraph' || !announcing.test(announced.value) || !isSentence(announced.value))
    return false
  if (chain.some(({ index }, i) => index !== first + i)) return false
  const capitals = blocks.map(({ type, value }) => type !== 'row' && isCapitals(value) && isKnownTitle(value))
  return capitals.slice(0, first).filter(Boolean).length >= fewest
}

const announcing = /\bthe following\b[^.;]*:$/i

function isTitleWithColon(block: Block | undefined): boolean {
  if (!block || block.type === 'row' || block.marker !== undefined || !block.value.endsWith(':')) return false
  return (block.gap ?? 0) > 0 && block.value.length < 60 && isKnownTitle(block.value.slice(0, -1))
}
