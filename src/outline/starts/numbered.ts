/**
 * Items that numbers count: of the families of numbers on a page ("1.", "118/28", "VI.") the one whose chain holds best, mended
 * where a number slipped, was taken out of order or began again, and with the sub-items between its links.
 */
import type { Block } from '../../tree.ts'
import { bestChain, type Candidate } from '../numbers/chains.ts'
import { type Families, familiesOf } from '../numbers/families.ts'
import { withLetteredHeadings, withSubItems } from '../sub-items.ts'
import { withRestarts } from './restarts.ts'
import { type Start, startOf } from './start.ts'

/** The best chain over the families of numbers, with the sub-items that belong between its links. */
export function numberedStarts(blocks: Block[]): Start[] {
  const families = familiesOf(blocks)
  const chain = chainOfParents(bestOf(families), families)
  const titleOf = ({ index, number }: Candidate) => number.rest || (blocks[index + 1]?.value ?? '')
  // "147. Declarations of interest;" ¶ "148. Requirements of members;" ¶ "149. Codes of conduct.": sections of an act, in a sentence.
  if (chain.length >= 3 && chain.slice(0, -1).every((link) => /[;,]$/.test(titleOf(link)))) return []
  const links = withOutOfOrder(chain, families.get(chain[0]?.number.family ?? '') ?? [], titleOf)
  const starts = links.map(({ index, number }) => startOf(index, number))
  return withRestarts(blocks, withLetteredHeadings(blocks, withSubItems(blocks, starts)), links)
}

/** The chain that holds best; no links where none holds. */
function bestOf(families: Families): Candidate[] {
  let best: { links: Candidate[]; score: number } = { links: [], score: 0 }
  for (const [family, candidates] of families) {
    if (candidates.length > 5000) continue
    const chain = bestChain(family.startsWith('n.n') ? asRunning(candidates) : candidates)
    // Brackets number paragraphs, clauses and notes more often than items; "5.1" alone is mostly a paragraph's number.
    const trust = family === 'n)' || family === '[n]' || family.startsWith('n.n') ? 0.6 : 1
    const mean = chain.score / Math.max(1, chain.links.length)
    // "B05 Paths" again and again: a code, no count.
    const counts = !family.startsWith('An') || chain.links[0]?.number.value !== chain.links.at(-1)?.number.value
    if (counts && mean * trust >= 0.3 && chain.score * trust > best.score) best = { ...chain, score: chain.score * trust }
  }
  return best.links
}

/** "2.1", "2.2" below "# 2. Consent": the headings carry the chain, and their sub-items come with them. */
function chainOfParents(links: Candidate[], families: Families): Candidate[] {
  const plain = families.get('n.')
  if (!links[0]?.number.family.startsWith('n.n') || !plain) return links
  const parents = bestChain(plain).links
  const held = new Set(parents.map((link) => link.number.value))
  const wanted = new Set(links.map((link) => Number.parseInt(link.number.printed, 10)))
  return parents.length >= 2 && [...wanted].filter((value) => held.has(value)).length >= wanted.size / 2 ? parents : links
}

/**
 * Items printed in the order in which they were taken ("8, 10, 11, 9, 12"): numbers that the chain left out, set the same
 * way as its links, each taken once.
 */
function withOutOfOrder(links: Candidate[], candidates: Candidate[], titleOf: (candidate: Candidate) => string): Candidate[] {
  const first = links[0]
  const last = links.at(-1)
  // "1.1", "2.1" are counted through: all that are set alike are links.
  if (!first || !last || links.length < 4 || first.number.family.startsWith('n.n')) return links
  const used = new Set(links.map((link) => link.number.value))
  const alone = links.filter((link) => link.number.rest === '').length > links.length / 2
  const more: Candidate[] = []
  // "5. Police - The Sergeant reported", "3. Oil - The Clerk reported": titles that run into their text.
  const hasRunIn = ({ number }: Candidate) => /^[^.;]{3,60}?\s[–—-]\s/.test(number.rest)
  const runsIn = links.filter(hasRunIn).length > links.length * 0.7
  // "7. Question submitted by Councillor Elm" behind another number 8: titles of one form.
  const form = (candidate: Candidate) => titleOf(candidate).split(' ').slice(0, 3).join(' ')
  const forms = new Set(links.map(form).filter((words) => /^\p{Lu}\p{Ll}+ \p{Ll}+ \p{L}+$/u.test(words)))
  const sameForm = (candidate: Candidate) => forms.has(form(candidate))
  for (const candidate of candidates) {
    const { value, rest } = candidate.number
    const again =
      candidate.number.family === 'n.' &&
      used.has(value) &&
      candidate.weight >= 0.85 &&
      candidate.index > first.index &&
      (sameForm(candidate) || (candidate.index > last.index && closesMinutes.test(titleOf(candidate))))
    if (again && !links.includes(candidate)) more.push(candidate)
    if (used.has(value) || value > last.number.value + 1 || (value < first.number.value && candidate.weight < 1.2)) continue
    // Printed before the first: only where it is set as a heading.
    if ((candidate.index < first.index && candidate.weight < 1.2) || (rest === '') !== alone) continue
    if (candidate.weight < 0.85 && !(runsIn && hasRunIn(candidate))) continue
    used.add(value)
    more.push(candidate)
  }
  return more.length === 0 ? links : [...links, ...more].sort((a, b) => a.index - b.index)
}

/** What stands at the end of minutes, whatever its number: "13. Planning" ¶ "11. Other Reports – for information only". */
const closesMinutes =
  /^(?:other reports|any other business|a\.?o\.?b\b|date of (?:the )?next meeting|next meeting|(?:further reports\W+)?items for (?:the )?next (?:agenda|meeting))/i

/** "1.1", "1.2", "2.1": counted through, so that they can make one chain. */
function asRunning(candidates: Candidate[]): Candidate[] {
  return candidates.map((candidate, i) => ({ ...candidate, number: { ...candidate.number, value: i + 1 } }))
}
