/**
 * The families of numbers on a page ("1.", "118/28", "VI."), each with the lines that it may count as items, and how much
 * each line looks like one.
 */
import type { Block } from '../../tree.ts'
import { isKnownTitle } from '../../vocabulary/titles.ts'
import { withoutNestedLists } from '../nested-lists.ts'
import { withoutPeople } from '../numbered-people.ts'
import { titleWeight } from '../titles/index.ts'
import { splitLostBreak } from '../titles/lost-break.ts'
import { splitCapitals, splitRunIn } from '../titles/run-in.ts'
import type { Candidate } from './chains.ts'
import type { ItemNumber } from './index.ts'
import { readNumbers } from './of-all.ts'

/** By name of the family ("n." of "1.", "2."), in the order of the page. */
export type Families = Map<string, Candidate[]>

export function familiesOf(blocks: Block[]): Families {
  const families = candidatesOf(blocks)
  takeSlips(families)
  countBehindYear(families)
  withoutInitials(families)
  withoutSchoolYears(families)
  families.set('n.', withoutPeople(withoutClauses(families.get('n.') ?? []), blocks))
  quietBare(families.get('n.') ?? [], blocks)
  families.set('n.', withoutNestedLists(withoutOtherLists(families.get('n.') ?? [], blocks), blocks))
  return families
}

function candidatesOf(blocks: Block[]): Families {
  const families: Families = new Map()
  const add = (candidate: Candidate) => {
    const family = families.get(candidate.number.family)
    if (family) family.push(candidate)
    else families.set(candidate.number.family, [candidate])
  }
  const numbers = withoutDashes(readNumbers(blocks))
  const outside = familiesOutsideLists(blocks, numbers)
  blocks.forEach((block, index) => {
    const number = numbers[index]
    if (!number) return
    const title = number.rest === '' ? blocks[index + 1] : block
    // "5." ¶ "5.1 Chairman's report": a number for its parts alone.
    const parts = number.rest === '' && number.level === 1 && title?.marker?.replace(/\.$/, '') === `${number.printed}.1`
    if (parts) families.get(number.family)?.push({ index, number, weight: 0.6 })
    if (number.rest === '' && (title === undefined || title.marker !== undefined)) return
    // "1. The budget stands on the board" within "1. Budget": an entry of an entry, where others of its kind are not.
    if (block.type === 'item' && block.depth > 0 && outside.has(number.family)) return
    // "22/0331 - 4 Mill Road": a planning reference.
    if (isReference(number) && dash.test(number.rest)) return
    const heading = block.type === 'heading' || title?.type === 'heading'
    add({ index, number, weight: weightOf(block, number, title), heading })
  })
  return families
}

/** "45/30 – |Apologies|", "46/30 – |Lamps|": titles behind a dash, where some of the family are titles everywhere. */
function withoutDashes(numbers: (ItemNumber | undefined)[]): (ItemNumber | undefined)[] {
  const dashed = numbers.filter((number) => number !== undefined && isReference(number) && dash.test(number.rest)) as ItemNumber[]
  const titled = new Map<string, number>()
  for (const { family, rest } of dashed) if (isKnownTitle(rest.replace(dash, ''))) titled.set(family, (titled.get(family) ?? 0) + 1)
  const isTitled = (family: string) => (titled.get(family) ?? 0) >= 2
  return numbers.map((number) => (number && isTitled(number.family) ? { ...number, rest: number.rest.replace(dash, '') } : number))
}

const dash = /^[-–—:]\s+/

/** The families that stand at the margin of lists; none where a web page tore its only list behind the first entry. */
function familiesOutsideLists(blocks: Block[], numbers: (ItemNumber | undefined)[]): Set<string> {
  const outside = blocks.flatMap(({ type, depth }, index) => (type === 'item' && depth === 0 ? (numbers[index]?.family ?? []) : []))
  // "1. Apologies: Elm" ¶ "   1. Welcome" ¶ "   2. Matters arising"
  const isTitled = (line: string) => isKnownTitle(splitRunIn(line)?.title ?? line)
  const torn =
    outside.length === 1 && blocks.filter(({ type, depth, value }) => type === 'item' && depth > 0 && isTitled(value)).length >= 2
  return new Set(torn ? [] : outside)
}

/** How much a numbered line looks like an item's, from 0 to 1.5; its title may stand in the block below. */
function weightOf(block: Block, number: ItemNumber, title: Block | undefined): number {
  const alone = number.rest === ''
  const line = alone ? (title?.value ?? '') : number.rest
  const strong = Boolean(block.bold || block.type === 'heading' || title?.bold || title?.type === 'heading')
  const own = Math.max(
    strong && alone ? ordered(line) : 0,
    titleWeight(line, strong),
    // A reference ("118/28", "R2018-111") is an item's, whatever follows it.
    isResolutionNumber(number) ? 1 : isReference(number) ? 0.6 : 0,
  )
  // "1. Apologies Apologies were received from …": title and text on one line.
  const runsOn =
    own < 0.85 &&
    (isKnownTitle(splitRunIn(line)?.title ?? '') || splitCapitals(line)?.title.includes(' ') || splitLostBreak(line) !== undefined)
  const weight = runsOn ? 0.85 : Math.max(own, block.counted ? 0.5 : 0)
  return strong ? weight * 1.5 : weight
}

/** "To elect a Chair to hold office until a successor has been elected.": the agenda's wording, set as a title. */
export const ordered = (title: string) =>
  title.length <= 260 && /^To (?:elect|appoint|receive|note|approve|agree|adopt|confirm|consider|discuss)\s/.test(title) ? 0.85 : 0

/** "R2018-111" */
const isResolutionNumber = ({ family }: ItemNumber) => family.startsWith('Xyyyy-n')
/** "118/28" */
const isReference = (number: ItemNumber) => /[/y]/.test(number.family) && !isResolutionNumber(number)

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
function countBehindYear(families: Families): void {
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
function takeSlips(families: Families): void {
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

/** "2030-31 Audited Statement" ¶ "2032-33 Budget": years of a school or of accounts, where nothing else is numbered so. */
function withoutSchoolYears(families: Families): void {
  const isSpan = ({ number }: Candidate) => {
    const [from = 0, to = 0] = number.printed.split('-').map(Number)
    return (from + 1) % 100 === to
  }
  for (const [family, candidates] of families) if (family.startsWith('Xyyyy-n') && candidates.every(isSpan)) families.delete(family)
}

/** "I. Elm", "V. Fir" are initials where no "II." stands among them; "I Elm", "V Fir" are hardly more. */
function withoutInitials(families: Families): void {
  const roman = families.get('R.')
  if (roman && !roman.some(({ number }) => number.value === 2)) families.delete('R.')
  const bare = new Set(families.get('R')?.map(({ number }) => number.value))
  families.delete('R.A')
  if (!bare.has(1) || !bare.has(2) || !bare.has(3)) families.delete('R')
}
