/** Headings over lists of people above the first item, which are no items themselves. */
import type { Block } from '../tree.ts'
import { tellsWhoWasThere } from './persons.ts'
import type { Start } from './starts/start.ts'

/** "PRESENT" ¶ "APOLOGIES" ¶ "IN ATTENDANCE" ¶ "1. MINUTES": the second of three lists of people, above the first number. */
export function apartFromPresent(starts: Start[], blocks: Block[]): Start[] {
  const [first, second] = starts
  const apologies = first?.number === undefined && second?.number !== undefined && /^apologies(?: for absence)?:?$/i.test(first?.rest ?? '')
  const listed = apologies && blocks.slice(first?.index, second.index).some((block) => tellsWhoWasThere.test(block.value))
  return listed ? starts.slice(1) : starts
}
