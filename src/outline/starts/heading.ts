/**
 * Where the items of minutes without numbers begin: headings of the format, bold lines, capitals, titles that are titles
 * everywhere.
 */
import type { Block } from '../../tree.ts'
import { attendanceLabel } from '../../vocabulary/attendance.ts'
import { isHeadLabel, opensMeeting } from '../../vocabulary/heads.ts'
import { isKnownTitle } from '../../vocabulary/titles.ts'
import { itemNumber } from '../numbers/index.ts'
import { dayAlone, isCapitals, isSentence, notHeading, partOfItem, titleWeight } from '../titles/index.ts'
import { splitRunIn } from '../titles/run-in.ts'
import { withoutFields } from './fields.ts'
import { type HeadEnd, headEndOf } from './head-end.ts'
import { plainStarts } from './plain.ts'
import { type Start, startOf } from './start.ts'
import { capitalsBeforeDashStarts } from './stopped.ts'

/** "(Item 4)": the agenda's number below a heading. */
const bracketedItem = /^\((?:agenda )?item(?: no\.?)? \d+[a-z]?\)\.?$/i

/** "Matters Arising:" alone on its line; "Councillor Elm put the following counter-proposal:" leads to what follows. */
const titleLine = (block: Block) =>
  block.type === 'paragraph' &&
  block.marker === undefined &&
  /^[^.:]{3,60}:$/.test(block.value) &&
  !leads.test(block.value) &&
  !group.test(block.value)
/** "Dale Borough Councillors:", "Independent Members:": of a list of those present. */
const group = /^(?:\p{Lu}[\p{L}’'&-]*\s){0,4}(?:Councillors|Members|Representatives|Trustees|Governors|Officers):$/u
const leads = /\b(?:following|follows|below|namely|that)\b[^:]{0,30}:$|\band:$|^(?:and|as)\b/i

/** How the titles of a document may be set. */
interface Setting {
  isTitle: (block: Block) => boolean
  as?: 'capitals' | 'line'
}

/** Headings of the format, else bold lines, else capitals, else "Title:" lines. */
function settings(blocks: Block[], approvals: ReadonlySet<Block>): Setting[] {
  const numbered = new Set(blocks.filter((_, i) => bracketedItem.test(blocks[i + 1]?.value ?? '')))
  // "10.2 DEVELOPMENT APPLICATION" among titles without a number.
  const inCapitals = (block: Block) =>
    ((block.type === 'paragraph' || (block.type === 'item' && itemNumber(block) !== undefined)) && isCapitals(block.value)) ||
    approvals.has(block)
  const isBold = (block: Block) =>
    Boolean(block.bold) && block.type === 'paragraph' && block.value.length <= 120 && !isSentence(block.value)
  return [
    { isTitle: (block) => numbered.has(block) },
    ...[1, 2, 3].map((depth) => ({ isTitle: (block: Block) => block.type === 'heading' && block.depth === depth })),
    { isTitle: (block) => block.type === 'heading' },
    { isTitle: isBold },
    { isTitle: inCapitals, as: 'capitals' },
    { isTitle: titleLine, as: 'line' },
  ]
}

/** The items of minutes without numbers, by the first way of setting titles that gives several. */
export function headingStarts(blocks: Block[]): Start[] {
  const approvals = approvalsIn(blocks)
  const plain = withoutSeats(plainStarts(blocks), blocks)
  const head = headEndOf(blocks)
  for (const setting of settings(blocks, approvals)) {
    const starts = startsSet(blocks, setting, approvals, head)
    const items = withoutSeats(withoutFields(withoutVersions(starts, blocks)), blocks)
    const dashed = setting.as === 'capitals' && items.length >= 3 ? beforeDash(blocks, [...plain, ...items]) : []
    if (dashed.length > 0) return dashed
    const withText = items.filter((start, i) => start.index + 1 < (items[i + 1]?.index ?? blocks.length))
    if (withText.length >= 2 && withText.length >= plain.length) return withOtherDepths(blocks, items)
  }
  // "APOLOGIES – None." ¶ "MINUTES – They were signed." ¶ "LAMPS – Two were out."
  const dashed = plain.length > 0 ? capitalsBeforeDashStarts(blocks) : []
  return dashed.length > plain.length ? dashed : plain
}

/** The items whose titles are set in one way. */
function startsSet(blocks: Block[], setting: Setting, approvals: ReadonlySet<Block>, head: HeadEnd): Start[] {
  const starts: Start[] = []
  blocks.forEach((block, index) => {
    const isApproval = approvals.has(block)
    if (!setting.isTitle(block) && !(setting.as === 'line' && opensWithTitle(block))) return
    if ((notHeading.test(block.value) && !isApproval) || dayAlone.test(block.value)) return
    // "APOLOGIES" and "CALL TO ORDER" set as every other title are titles; "PRESENT" never is.
    const told = starts.length > 0 && block.type === 'heading' && ofPeople.test(block.value) && isTold(blocks[index + 1])
    const business = told || (setting.as !== 'line' && (/^apologies$/i.test(block.value) || opensMeeting.test(block.value)))
    if ((isHeadLabel(block.value) && !business && !isApproval) || isField(block.value)) return
    if ((index <= head.present && !(business && isSetOff(block))) || index < head.day) return
    const number = itemNumber(block)
    // "2030 Budget": a year, and no number.
    if (number && number.rest !== '' && !isYear(number.printed)) starts.push(startOf(index, number))
    else starts.push(headingStart(block, index))
  })
  return starts
}

/** "Apologies: none" beside "Matters Arising:" on its own line. */
function opensWithTitle(block: Block): boolean {
  const runIn = block.marker === undefined && block.type === 'paragraph' ? splitRunIn(block.value) : undefined
  return runIn !== undefined && isKnownTitle(runIn.title) && !isHeadLabel(runIn.title)
}

/** "MINUTES" ¶ "Elm moved to approve the minutes of May 6.", "AGENDA" ¶ "Elm moved to approve the agenda.": titles of items, and no labels. */
const approvalsIn = (blocks: Block[]): ReadonlySet<Block> =>
  new Set(blocks.filter((block, i) => approved.get(block.value)?.test(blocks[i + 1]?.value ?? '')))

const approved = new Map([
  ['MINUTES', /^[^:]{10,}\bminutes of\b/i],
  ['AGENDA', /^(?=[^:]{0,60}\b(?:moved|motion|approved?|adopt(?:ed)?)\b)[^:]{10,}\bagenda\b/i],
])

/** "BOARD OF HEALTH" ¶ "Ash, Jo, 4 Lime Drive, Term to expire August 31, 2031": to which boards people were appointed, below the item of appointments. */
function withoutSeats(starts: Start[], blocks: Block[]): Start[] {
  const isSeat = ({ value }: Block) => value.length < 400 && seat.test(value)
  return starts.filter(({ index }, i) => {
    const below = blocks.slice(index + 1, starts[i + 1]?.index ?? blocks.length)
    return i === 0 || !below.some(isSeat) || !below.every((block) => isSeat(block) || isCapitals(block.value))
  })
}
const seat = /^\p{Lu}[\p{L}’'. -]{1,40},\s[^;:]*\bterms? (?:to expire|expir(?:es|ing)|ending|ends)\s[^;:]{3,}$/iu

/** "FERRY FARES - This was put off." among "LAMPS IN MILL LANE" and others: three at least, and all in their order. */
function beforeDash(blocks: Block[], others: Start[]): Start[] {
  const begins = Math.min(...others.map(({ index }) => index))
  const dashed = capitalsBeforeDashStarts(blocks).filter(({ index }) => index > begins)
  const all = new Map([...others, ...dashed].map((start) => [start.index, start]))
  return dashed.length < 3 ? [] : [...all.values()].sort((a, b) => a.index - b.index)
}

/** "## Officers" ¶ "**Elm for Chair.**" below other headings: business, and no list of those present. */
const ofPeople = /^(?:officers|staff|members|public|press|media|guests|visitors)$/i
const isTold = (next: Block | undefined) => next?.type === 'paragraph' && next.marker === undefined && /\w{3}[.!?]$/.test(next.value)

/** "### 4.0 release planning", the only heading that begins with a number: a version, and part of the title. */
function withoutVersions(starts: Start[], blocks: Block[]): Start[] {
  const numbered = starts.filter(({ number }) => number !== undefined)
  const [only] = numbered
  if (!only || numbered.length > 1 || starts.length < 3 || !/^\d{1,2}\.\d{1,2}$/.test(only.number ?? '')) return starts
  const { marker, value } = blocks[only.index] as Block
  const title = marker ? `${marker} ${value}` : value
  return starts.map((start) => (start === only ? { index: only.index, level: 1, rest: title, title } : start))
}

const isYear = (printed: string) => /^(?:19|20)\d\d$/.test(printed)
/**
 * "## Agenda" ¶ "### Announcements" ¶ "### Budget" ¶ "## Upcoming meetings": beside the headings of the depth that most items
 * have, those above and right below it that have text of their own; deeper ones where those above them only group:
 * "## Regular Agenda" ¶ "### Committee Reports" ¶ "#### Technical" ¶ "The mast is down."
 */
function withOtherDepths(blocks: Block[], starts: Start[]): Start[] {
  const first = starts[0] as Start
  const top = blocks[first.index] as Block
  if (top.type !== 'heading') return starts
  const taken = new Set(starts.map((start) => start.index))
  const group = (block: Block) => /^(?:agenda|minutes)$/i.test(block.value)
  // The items can begin under "Agenda", before the first heading of their depth.
  const begin = blocks.findIndex(
    (block, index) => index < first.index && block.type === 'heading' && block.depth === top.depth && group(block),
  )
  const above: { depth: number; groups: boolean; elects: boolean }[] = []
  const more = blocks.flatMap((block, index) => {
    if (block.type !== 'heading') return []
    const next = blocks[index + 1]
    const part = partOfItem.test(block.value)
    const groups = next?.type === 'heading' && next.depth > block.depth && !partOfItem.test(next.value)
    while ((above.at(-1)?.depth ?? 0) >= block.depth) above.pop()
    const grouped = block.depth > top.depth && above.every((heading) => heading.groups || heading.depth < top.depth)
    const elected = above.at(-1)?.elects === true
    above.push({ depth: block.depth, groups, elects: /\belections?\b/i.test(block.value) })
    if (taken.has(index) || index < (begin < 0 ? first.index : begin)) return []
    // "#### Secretary" among the reports of officers, or below "### Elections", labels no fact of the meeting.
    const office = (grouped || elected) && attendanceLabel(block.value)?.role !== undefined
    const label = (isHeadLabel(block.value) && !office) || (notHeading.test(block.value) && !(elected && office))
    const other = label || part || dayAlone.test(block.value)
    if (other || !next || (block.depth > top.depth + 1 && !grouped)) return []
    if (next.type === 'heading' && !(grouped && (groups || next.depth <= block.depth || partOfItem.test(next.value)))) return []
    const number = itemNumber(block)
    // "## New Business" ¶ "### 1. Lamps", the only number of the page; "### 2030 Election" has none.
    const start = number && number.rest !== '' && number.printed.length < 4 ? startOf(index, number) : { index, rest: block.value }
    return { ...start, level: block.depth > top.depth ? 2 : 1 }
  })
  return [...starts, ...more].sort((a, b) => a.index - b.index)
}

/** Set in the way of titles: as a heading, in bold type, in capitals. */
export const isSetOff = (block: Block) =>
  block.type === 'heading' || (block.type === 'paragraph' && (block.bold === true || isCapitals(block.value)))

/** "A. Call to Order": a heading without its letter. */
const letter = /^(?<letter>[A-Z])[.)]\s+(?=\p{Lu}\p{Ll})/u
export const unlettered = (block: Block) => (block.type === 'heading' ? block.value.replace(letter, '') : block.value)

/** A heading without a number; its letter counts it, where it has one: "D. Other Matters". */
export function headingStart(block: Block, index: number): Start {
  const match = block.type === 'heading' ? letter.exec(block.value) : null
  return match
    ? { index, number: match.groups?.letter as string, level: 1, rest: unlettered(block) }
    : { index, level: 1, rest: block.value }
}

/** "NAYS: NONE", "MEMBERS ABSENT: NONE"; "MR. ELM LEFT THE MEETING FOR THE NEXT APPLICATION". */
export function isField(value: string): boolean {
  const label = /^([^:]{2,40}):\s*\S/.exec(value)?.[1]
  return label === undefined ? acts.test(value) || putsMotion.test(value) : notHeading.test(label) || isHeadLabel(label)
}
/** "ELM MADE THE FOLLOWING MOTION:" */
const putsMotion = /\b(?:made|offered|moved|introduced) the following (?:motion|amendment|resolution)s?:?$/i
const acts = /^(?:MR|MRS|MS|DR|CLLR|COUNCILLOR|COMMISSIONER|DIRECTOR|MEMBER|TRUSTEE)\b\.?(?:\s+\S+){3,}$/

/** "Visitor Comments: Closed Session (A-1)", "Minutes Approved (D)": the agenda's reference behind each title. */
const reference = /^((?:\p{Lu}\P{Lu}|\d{4}\D).{1,240}?)\s\(((\p{Lu})(?:-(?:\d{1,2}|[IVX]{1,4})[a-z]?)?(?:\/[\w-]{1,6})?)\)$/u

/** Titles with references behind them that count up from "A". Parties of councillors, "Jo Elm (C)", come again and again. */
export function referencedStarts(blocks: Block[]): Start[] {
  const starts: Start[] = []
  const letters: string[] = []
  for (const [index, block] of blocks.entries()) {
    const match = block.value.endsWith(')') && block.marker === undefined ? reference.exec(block.value) : null
    if (!match || titleWeight(match[1] as string, true) < 0.5) continue
    starts.push({ index, number: match[2] as string, level: 1, rest: match[1] as string })
    letters.push(match[3] as string)
  }
  const counts = letters[0] === 'A' && letters.every((letter, i) => letter >= (letters[i - 1] ?? 'A'))
  const several = starts.length >= 4 && new Set(letters).size >= 3
  return counts && several && new Set(starts.map(({ number }) => number)).size === starts.length ? starts : []
}
