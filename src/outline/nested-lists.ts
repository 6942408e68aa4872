/**
 * Lists within an item that count from 1 again, whose numbers are no items':
 *
 *     7. Correspondence ¶ 1. A letter on street lamps ¶ 2. A leaflet ¶ … ¶ 8. Planning
 *     2. Budget ¶ RESOLVED – That Cabinet: ¶ 1. Approves the budget ¶ 2. Recommends it ¶ 3. Lamps
 *     2. Lamps. The Clerk told which were out: ¶ 1. Mill Road ¶ 2. Quay Street ¶ 3. Oil
 *     Resolved (Cr Elm / Cr Fir) ¶ That Council: ¶ 1. Notes the report ¶ 2. Adopts the plan        where nothing else has a number
 *     4. The Ferry Inn ¶ The licence was granted, subject to: ¶ 1. Doors being shut ¶ 2. Lamps being lit ¶ 5. Urgent Business
 */
import type { Block } from '../tree.ts'
import { isKnownTitle } from '../vocabulary/titles.ts'
import type { Candidate } from './numbers/chains.ts'
import { isSentence } from './titles/index.ts'

/** The candidates without the entries of such lists: behind a list the count goes on where it stood before. */
export function withoutNestedLists(candidates: Candidate[], blocks: readonly Block[]): Candidate[] {
  const own: Candidate[] = []
  for (let at = 0; at < candidates.length; at++) {
    const length = candidates[at]?.number.value === 1 ? nestedFrom(candidates, at, own, blocks) : 0
    if (length > 0) at += length - 1
    else own.push(candidates[at] as Candidate)
  }
  return own
}

/** How many entries the list has that begins here; 0 where none does. */
function nestedFrom(candidates: Candidate[], at: number, own: Candidate[], blocks: readonly Block[]): number {
  const [first, parent] = [candidates[at] as Candidate, own.at(-1)]
  const count = parent?.number.value ?? 0
  let length = 1
  while (candidates[at + length]?.number.value === length + 1) length++
  // "That Council:" above the first number of all: no item has one.
  if (!parent) return bodyThen.test(blocks[first.index - 1]?.value ?? '') ? length : 0
  const goesOn = candidates[at + length]?.number.value === count + 1
  const above = blocks[first.index - 1]?.value ?? ''
  // "2. Lamps. The Clerk told which were out:" ¶ "1. Mill Road"
  if (parent.index === first.index - 1 && isSentence(above) && opensList(above, length)) return goesOn ? length : Math.min(length, count)
  // Two clauses below item 2: item 3 counts on from both.
  if (parent.weight >= 0.85 && parent.index < first.index - 1 && opensList(above, length)) return goesOn ? length : Math.min(length, count)
  // Three items that count up stand before it, and it does not begin as minutes do: "1. Apologies".
  if (count < 3 || own.slice(-3).some(({ number }, i) => number.value !== count - 2 + i)) return 0
  if (parent.weight < 0.85 || (first.heading && !parent.heading) || isKnownTitle(first.number.rest)) return 0
  if (goesOn) return length
  // A list as long as the items before it: the next item counts on from both.
  return length > count && first.index === parent.index + 1 && isKnownTitle(parent.number.rest) ? count : 0
}

/** "RESOLVED – That Cabinet:", "The Committee agreed to recommend:-" */
const opensClauses =
  /^(?:(?:The (?:\p{Lu}[\p{L}-]+ ){1,3}|It was )(?:unanimously )?)?(?:resolved|recommended|agreed|decided|decision)\b[^.]{0,80}(?::-?|[–—-]|\bthat)\s*$/iu

/** "That Council:", "THAT the Committee:-" */
const bodyThen = /^["“]?that\s(?:the\s|this\s)?(?:[\p{L}’'-]+\s){0,4}(?:council|committee|board|cabinet|panel|commission)\s?:[–-]?$/iu

/** "The licence was granted, subject to:", "The group asked for these works:-", and more than one entry below. */
const opensList = (line: string, length: number) => opensClauses.test(line) || bodyThen.test(line) || (length > 1 && /:-?$/.test(line))
