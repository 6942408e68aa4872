/**
 * Items that numbers count: of the families of numbers on a page ("1.", "118/28", "VI.") the one whose chain holds best, mended
 * where a number slipped, was taken out of order or began again, and with the sub-items between its links.
 */
import type { Block } from '../../tree.ts'
import { isKnownTitle } from '../../vocabulary/titles.ts'
import { withoutNestedLists } from '../nested-lists.ts'
import { withoutPeople } from '../numbered-people.ts'
import { bestChain, type Candidate } from '../numbers/chains.ts'
import { itemNumber } from '../numbers/index.ts'
import { readNumbers } from '../numbers/of-all.ts'
import { withLetteredHeadings, withSubItems } from '../sub-items.ts'
import { titleWeight } from '../titles/index.ts'
import { splitLostBreak } from '../titles/lost-break.ts'
import { splitCapitals, splitRunIn } from '../titles/run-in.ts'
import { type Start, startOf } from './start.ts'

/** "To elect a Chair to hold office until a successor has been elected.": the agenda's wording, set as a title. */
export const ordered = (title: string) =>
  title.length <= 260 && /^To (?:elect|appoint|receive|note|approve|agree|adopt|confirm|consider|discuss)\s/.test(title) ? 0.85 : 0

/** The best chain over the families of numbers, with the sub-items that belong between its links. */
export function numberedStarts(blocks: Block[]): Start[] {
  const families = new Map<string, Candidate[]>()
  const numbers = readNumbers(blocks)
  const outside = blocks.flatMap(({ type, depth }, index) => (type === 'item' && depth === 0 ? (numbers[index]?.family ?? []) : []))
  // "1. Apologies: Elm" ¶ "   1. Welcome" ¶ "   2. Matters arising": a web page's list, torn behind its first entry.
  const torn =
    outside.length === 1 && blocks.filter(({ type, depth, value }) => type === 'item' && depth > 0 && isTitled(value)).length >= 2
  const listsOutside = new Set(torn ? [] : outside)
  blocks.forEach((block, index) => {
    const number = numbers[index]
    if (!number) return
    const title = number.rest === '' ? blocks[index + 1] : block
    const line = number.rest === '' ? (title?.value ?? '') : number.rest
    // "5." ¶ "5.1 Chairman's report": a number for its parts alone.
    const parts = number.rest === '' && number.level === 1 && title?.marker?.replace(/\.$/, '') === `${number.printed}.1`
    if (parts) families.get(number.family)?.push({ index, number, weight: 0.6 })
    if (number.rest === '' && (title === undefined || title.marker !== undefined)) return
    const strong = Boolean(block.bold || block.type === 'heading' || title?.bold || title?.type === 'heading')
    // A reference ("118/28", "R2018-111") is an item's, whatever follows it.
    const own = Math.max(
      strong && number.rest === '' ? ordered(line) : 0,
      titleWeight(line, strong),
      number.family.startsWith('Xyyyy-n') ? 1 : /[/y]/.test(number.family) ? 0.6 : 0,
    )
    // "1. Apologies Apologies were received from …": title and text on one line.
    const runsOn =
      own < 0.85 &&
      (isKnownTitle(splitRunIn(line)?.title ?? '') || splitCapitals(line)?.title.includes(' ') || splitLostBreak(line) !== undefined)
    const weight = runsOn ? 0.85 : Math.max(own, block.counted ? 0.5 : 0)
    const candidate = {
      index,
      number,
      weight: strong ? weight * 1.5 : weight,
      heading: block.type === 'heading' || title?.type === 'heading',
    }
    // "1. The budget stands on the board" within "1. Budget": an entry of an entry, where others of its kind are not.
    if (block.type === 'item' && block.depth > 0 && listsOutside.has(number.family)) return
    // "22/0331 - 4 Mill Road": a planning reference.
    if (/[/y]/.test(number.family) && !number.family.startsWith('Xyyyy-n') && /^[-–:]\s/.test(number.rest)) return
    const family = families.get(number.family)
    if (family) family.push(candidate)
    else families.set(number.family, [candidate])
  })
  takeSlips(families)
  countBehindYear(families)
  // "I. Elm", "V. Fir": initials, where no "II." stands among them.
  const roman = families.get('R.')
  if (roman && !roman.some(({ number }) => number.value === 2)) families.delete('R.')
  // "I Elm", "V Fir" are hardly more.
  const bare = new Set(families.get('R')?.map(({ number }) => number.value))
  families.delete('R.A')
  if (!bare.has(1) || !bare.has(2) || !bare.has(3)) families.delete('R')
  families.set('n.', withoutPeople(withoutClauses(families.get('n.') ?? []), blocks))
  quietBare(families.get('n.') ?? [], blocks)
  families.set('n.', withoutNestedLists(withoutOtherLists(families.get('n.') ?? [], blocks), blocks))
  let best: { links: Candidate[]; score: number } = { links: [], score: 0 }
  for (const [family, candidates] of families) {
    if (candidates.length > 5000) continue
    const chain = bestChain(family.startsWith('n.n') ? asRunning(candidates) : candidates)
    // Brackets number paragraphs and clauses more often than items; "5.1" alone is mostly a paragraph's number.
    const trust = family === 'n)' ? 0.6 : family.startsWith('n.n') ? 0.6 : 1
    const mean = chain.score / Math.max(1, chain.links.length)
    // "B05 Paths" again and again: a code, no count.
    const counts = !family.startsWith('An') || chain.links[0]?.number.value !== chain.links.at(-1)?.number.value
    if (counts && mean * trust >= 0.3 && chain.score * trust > best.score) best = { ...chain, score: chain.score * trust }
  }
  // "2.1", "2.2" below "# 2. Consent": the headings carry the chain, and their sub-items come with them.
  const plain = families.get('n.')
  if (best.links[0]?.number.family.startsWith('n.n') && plain) {
    const parents = bestChain(plain)
    const held = new Set(parents.links.map((link) => link.number.value))
    const wanted = new Set(best.links.map((link) => Number.parseInt(link.number.printed, 10)))
    if (parents.links.length >= 2 && [...wanted].filter((value) => held.has(value)).length >= wanted.size / 2) best = parents
  }
  const titleOf = ({ index, number }: Candidate) => number.rest || (blocks[index + 1]?.value ?? '')
  // "147. Declarations of interest;" ¶ "148. Requirements of members;" ¶ "149. Codes of conduct.": sections of an act, in a sentence.
  if (best.links.length >= 3 && best.links.slice(0, -1).every((link) => /[;,]$/.test(titleOf(link)))) return []
  best = { ...best, links: withOutOfOrder(best.links, families.get(best.links[0]?.number.family ?? '') ?? [], titleOf) }
  const starts = best.links.map(({ index, number }) => startOf(index, number))
  return withRestarts(blocks, withLetteredHeadings(blocks, withSubItems(blocks, starts)), best.links)
}

const isTitled = (line: string) => isKnownTitle(splitRunIn(line)?.title ?? line)

/** "1. That the agenda be confirmed; and", "2. Recommends to Council that:" below "1. Agenda": part of a resolution, where another has its number. */
function withoutClauses(candidates: Candidate[]): Candidate[] {
  const isClause = ({ number }: Candidate) => /^that\s|^(?!.*\b(?:was|were|had|said|\p{L}+ed)\b).*\s(?:that|to)\s?:-?$/iu.test(number.rest)
  const others = new Set(candidates.filter((candidate) => !isClause(candidate)).map(({ number }) => number.value))
  return candidates.filter((candidate) => !(others.has(candidate.number.value) && isClause(candidate)))
}

/** "1 NETHERBY COUNCIL" where items are "1.", "2.": a page's number, most likely. */
function quietBare(candidates: Candidate[], blocks: Block[]): void {
  const isBare = ({ index }: Candidate) =>
    blocks[index]?.type !== 'heading' && blocks[index]?.marker === undefined && /^\d+[a-z]?(?:\s|$)/.test(blocks[index]?.value ?? '')
  if (candidates.filter((candidate) => !isBare(candidate)).length < 2) return
  for (const candidate of candidates) if (isBare(candidate)) candidate.weight *= 0.5
}

/** "4   Letters" ¶ "4.1   The Clerk read these:" ¶ "1. Mill Lane" ¶ "2. Quay Road": items have their parts below, and are set unlike the points of a list. */
function withoutOtherLists(candidates: Candidate[], blocks: Block[]): Candidate[] {
  const label = (index: number) => blocks[index]?.marker ?? /^\d+(?:\.\d+)?\.?/.exec(blocks[index]?.value ?? '')?.[0] ?? ''
  const hasStop = ({ index }: Candidate) => label(index).endsWith('.')
  const withParts = candidates.filter(({ index, number }) => label(index + 1).replace(/\.$/, '') === `${number.printed}.1`)
  if (withParts.length < 3 || new Set(withParts.map(hasStop)).size > 1) return candidates
  const asItems = hasStop(withParts[0] as Candidate)
  let next = 1
  return candidates.filter((candidate) => {
    if (hasStop(candidate) === asItems || withParts.includes(candidate)) return true
    const { value } = candidate.number
    const listed = value === 1 || value === next
    next = listed ? value + 1 : 1
    return !listed
  })
}

/** "23/94", "23/95", "23/96"; "LBT/30/101", "LBT/30/102": the year stands before the count. */
function countBehindYear(families: Map<string, Candidate[]>): void {
  for (const [family, candidates] of families) {
    if (!/^(?:n\/yy[A-Z]*\/$|X\/n\/yy)/.test(family) || candidates.length < 3) continue
    const figures = candidates.map(({ number }) => (number.printed.match(/\d+/g) as string[]).map(Number) as [number, number])
    const [years, counts] = [new Set(figures.map(([year]) => year)), new Set(figures.map(([, count]) => count))]
    if (years.size > 2 || counts.size < years.size + 2 || counts.size < candidates.length * 0.7) continue
    candidates.forEach((candidate, i) => {
      candidate.number = { ...candidate.number, value: (figures[i] as [number, number])[1] }
    })
  }
}

/** "17.5.2" among "17.05.1", "17.05.3": the same numbers, printed by a slip in another form. */
function takeSlips(families: Map<string, Candidate[]>): void {
  const dated = families.get('yy.mm.n')
  const slips = families.get('n.n.n')
  if (!dated || !slips) return
  const month = (candidate: Candidate) => candidate.number.printed.split('.').slice(0, 2).map(Number).join('.')
  const months = new Set(dated.map(month))
  const more = slips
    .filter((slip) => months.has(month(slip)))
    .map((slip) => ({ ...slip, number: { ...slip.number, family: 'yy.mm.n', value: slip.number.sub, sub: 0, level: 1 } }))
  families.set(
    'yy.mm.n',
    [...dated, ...more].sort((a, b) => a.index - b.index),
  )
}

/**
 * Items printed in the order in which they were taken ("8, 10, 11, 9, 12"): numbers that the chain left out, set the same
 * way as its links, each taken once.
 */
function withOutOfOrder(links: Candidate[], candidates: Candidate[], titleOf: (candidate: Candidate) => string): Candidate[] {
  const first = links[0]
  const last = links.at(-1)
  if (!first || !last || links.length < 4) return links
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

/**
 * A second run of the same numbers after the first ("Part B: 1. …") belongs to the items where it is set the same way; and
 * where items are headings of the format, every heading like them with a number does, whatever it counts: "# XI. ENQUIRIES"
 * taken before "# V. CONFIRMATION", "# 2. Report of the Harbour Board" below "# IX. REPORTS".
 */
function withRestarts(blocks: Block[], starts: Start[], links: Candidate[]): Start[] {
  const last = links.at(-1)
  const first = links[0]
  if (!last || !first) return starts
  const plain = first.number.family === 'n.'
  const strong = (block: Block | undefined) => block?.type === 'heading' || (plain && Boolean(block?.bold))
  if (links.filter((link) => strong(blocks[link.index])).length < links.length * 0.7) return withTornList(blocks, starts, links)
  const depths = new Set(links.map((link) => blocks[link.index]).flatMap((block) => (block?.type === 'heading' ? [block.depth] : [])))
  const taken = new Set(starts.map((start) => start.index))
  const more: Start[] = []
  blocks.forEach((block, index) => {
    if (taken.has(index) || !strong(block)) return
    const number = itemNumber(block)
    const alike = (plain && number?.family === 'n.') || (depths.has(block.depth) && (number?.family === 'R.' || number?.family === 'n.'))
    if (number && alike && number.level === 1 && number.rest !== '' && titleWeight(number.rest, true) >= 0.7)
      more.push(startOf(index, number))
  })
  if (more.length === 0) return starts
  const all = [...starts, ...more].sort((a, b) => a.index - b.index)
  // Where two counts run through one another, the figures are parts of what the Roman numbers count.
  const upper = all.findIndex(({ number }) => isRoman(number))
  return all.map((start, i) => (upper >= 0 && i > upper && !isRoman(start.number) && start.level === 1 ? { ...start, level: 2 } : start))
}

/**
 * "7. Finances" ¶ "· Balances …" ¶ "1. Planning – supported" ¶ "2. Cemetery – discussed": a web page's list, which begins anew behind
 * bullets. Its entries stand as the others do, and the first has a title that items have everywhere.
 */
function withTornList(blocks: Block[], starts: Start[], links: Candidate[]): Start[] {
  const last = links.at(-1) as Candidate
  const { depth, type } = blocks[last.index] as Block
  if (type !== 'item' || last.number.family !== 'n.' || links.length < 4) return starts
  const alike = (block: Block) => block.type === 'item' && block.depth === depth && /^\d{1,2}\.$/.test(block.marker ?? '')
  const first = blocks.findIndex((block, i) => i > last.index + 1 && alike(block) && block.marker === '1.')
  const before = blocks[first - 1]
  if (
    first < 0 ||
    before?.marker === undefined ||
    /\d/.test(before.marker) ||
    !isKnownTitle(blocks[first]?.value.split(/\s[–—-]\s/)[0] ?? '')
  )
    return starts
  const more: Start[] = []
  for (let index = first; index < blocks.length; index++) {
    const number = alike(blocks[index] as Block) ? itemNumber(blocks[index] as Block) : undefined
    if (number?.value === more.length + 1) more.push(startOf(index, number))
  }
  return [...starts.filter(({ index }) => index < first), ...more]
}

const isRoman = (number: string | undefined) => number !== undefined && /^[IVXL]+$/.test(number)
