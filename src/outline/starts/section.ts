/**
 * Where items begin whose numbers or letters begin anew in each section of the agenda:
 *
 *     III. CONSENT AGENDA
 *     1. Minutes of the February meeting
 *     2. Warrants
 *     IV. OLD BUSINESS
 *     1. Sewer main
 *     V. ADJOURNMENT
 *     The meeting was adjourned at 8:36 p.m.
 *
 * A heading that only groups others is no item; one with text of its own is.
 */
import type { Block } from '../../tree.ts'
import { attendanceLabel } from '../../vocabulary/attendance.ts'
import { isHeadLabel, opensMeeting } from '../../vocabulary/heads.ts'
import { isKnownTitle } from '../../vocabulary/titles.ts'
import { itemNumber } from '../numbers/index.ts'
import { withSubItems } from '../sub-items.ts'
import { isCapitals, isTitleCase, notHeading, titleWeight } from '../titles/index.ts'
import { splitRunIn } from '../titles/run-in.ts'
import { isField, isSetOff } from './heading.ts'
import { type Start, startOf } from './start.ts'

/**
 * The starts, where two sections or more begin with "1." or "A." right below their heading, or one does and the headings count
 * from "A." on; none else.
 */
export function sectionStarts(blocks: Block[]): Start[] {
  const lettered = letteredHeads(blocks)
  if (lettered.length === 0 && !blocks.some((block, i) => mayBeFirst(block) && i > 0 && headAt(blocks, i - 1))) return []
  const all = lettered.length > 0 ? lettered : blocks.flatMap((_, index) => headAt(blocks, index) ?? [])
  const groups = all.filter(({ index }) => entryOf(blocks[index + 1], index + 1, 1))
  if (groups.length < (countsLetters(all) ? 1 : 2)) return []
  // The body and the place stand in capitals above the meeting.
  const opening = all.findIndex(({ rest }) => opensMeeting.test(capitalsBefore(rest) ?? rest))
  const heads = opening < 0 ? all.slice(all.indexOf(groups[0] as Start)) : all.slice(opening)
  const before = opening < 0 ? entriesOf(blocks, 0, heads[0]?.index ?? 0, 0) : []
  let last = before.length
  const starts = heads.flatMap((head, i) => {
    const entries = entriesOf(blocks, head.index + 1, heads[i + 1]?.index ?? blocks.length, last)
    last = Number(entries.at(-1)?.number) || 0
    if (entries[0]?.index === head.index + 1) head.groups = true
    return [head, ...entries]
  })
  return withText(blocks, withSubItems(blocks, [...before, ...starts]))
}

/** "A. Opening Items" ¶ "1. Call to Order" … "B. Consent Agenda" ¶ "1. Minutes": letters that count the sections, and numbers from 1 in each. */
function letteredHeads(blocks: Block[]): Start[] {
  const heads: Start[] = []
  let firsts = 0
  for (const [index, block] of blocks.entries()) {
    if (block.type === 'row') continue
    const head = letterOf(block, index)
    const counts = head?.number?.charCodeAt(0) === 65 + heads.length && titleWeight(head.rest, block.bold) >= 0.85
    if (!head || !counts || /[.;,]$/.test(head.rest)) {
      // "1. Reports" ¶ "A. Finance": letters below numbers count their parts.
      if (heads.length === 0 && itemNumber(block)?.value === 1) return []
      continue
    }
    heads.push(head)
    const next = blocks[index + 1]
    if (next && itemNumber(next)?.family === 'n.' && itemNumber(next)?.value === 1) firsts++
  }
  return heads.length >= 3 && firsts >= 2 ? heads : []
}

/** "A. CALL TO ORDER", "B. PUBLIC COMMENT", "C. CONSENT CALENDAR", "D. CLOSED SESSION" */
function countsLetters(heads: Start[]): boolean {
  const letters = heads.flatMap((head) => (isLetter(head) ? [head.number as string] : []))
  return letters.length >= 4 && letters.every((letter, i) => letter.charCodeAt(0) === 65 + i)
}

/** Most documents have hardly a block that begins with "1" or "A.". */
function mayBeFirst({ marker, value }: Block): boolean {
  const text = marker ?? value
  return text[0] === '1' || text.startsWith('.1', 1) || (text[0] === 'A' && (text[1] === '.' || text[1] === ')'))
}

/** "|AGENDA APPROVAL|: Motion by Elm …", "|COUNCIL COMMENTS|: Councilmember Birch …" */
function capitalsBefore(text: string): string | undefined {
  const title = text.includes(': ') && /^\p{Lu}[^\p{Ll}]/u.test(text) ? splitRunIn(text)?.title : undefined
  return title !== undefined && text.startsWith(`${title}: `) && isCapitals(title) ? title : undefined
}

/** A heading; "Clerk’s Report:" above "1. Bills for Payment. Trustee Fir asked about the oil." */
function headAt(blocks: Block[], index: number): Start | undefined {
  const block = blocks[index] as Block
  const head = headOf(block, index)
  if (head || block.type !== 'paragraph' || block.marker !== undefined || !/^\p{Lu}[^.:;\d]{3,60}:$/u.test(block.value)) return head
  const title = block.value.slice(0, -1)
  const isTitle = isTitleCase(title) && titleWeight(title) >= 0.85 && !isHeadLabel(title) && attendanceLabel(title) === undefined
  const first = isTitle && !notHeading.test(title) ? entryOf(blocks[index + 1], index + 1, 1) : undefined
  return first && splitRunIn(first.rest) ? { index, level: 1, rest: title } : undefined
}

/** "OLD BUSINESS", "IV. OLD BUSINESS", "D. OLD BUSINESS", "OLD BUSINESS: Councilmember Elm …". */
function headOf(block: Block, index: number): Start | undefined {
  const runIn = block.type === 'paragraph' && block.marker === undefined ? capitalsBefore(block.value) : undefined
  if (runIn && (opensMeeting.test(runIn) || !(isHeadLabel(runIn) || notHeading.test(runIn)))) return { index, level: 1, rest: block.value }
  if (block.type === 'row' || isField(block.value)) return undefined
  const number = itemNumber(block)
  const start =
    number && number.family === 'R.' ? startOf(index, number) : (letterOf(block, index) ?? { index, level: 1, rest: block.value })
  if ((block.marker !== undefined && start.number === undefined) || notHeading.test(start.rest)) return undefined
  if (isHeadLabel(start.rest))
    return isSetOff({ ...block, type: block.type === 'item' ? 'paragraph' : block.type, value: start.rest }) &&
      opensMeeting.test(start.rest)
      ? start
      : undefined
  if (isCapitals(start.rest)) return start
  return start.number === undefined && isSetOff(block) && !/[.:;,]$/.test(block.value) && titleWeight(block.value) >= 0.85
    ? start
    : undefined
}

/** "A. Resolution on fees", its letter apart or in the line. */
function letterOf(block: Block, index: number): Start | undefined {
  const line = block.marker === undefined ? block.value : `${block.marker} ${block.value}`
  const match = /^(?<letter>[A-Z])[.)]\s+(?<title>\p{Lu}.*)$/u.exec(line)
  return match ? { index, number: match.groups?.letter as string, level: 1, rest: match.groups?.title as string } : undefined
}

/** The entry that counts so far in its section. Bold type tells a title from a clause, and letters count paragraphs as well. */
function entryOf(block: Block | undefined, index: number, count: number, least = 0.6): Start | undefined {
  if (!block || block.type === 'row') return undefined
  const number = itemNumber(block)
  if (number?.family === 'n.' && number.value === count) {
    // "2. Bills for Payment. Trustee Fir asked about the oil."
    const { title = number.rest } = splitRunIn(number.rest) ?? {}
    return titleWeight(title, block.bold) >= least ? startOf(index, number) : undefined
  }
  // "F.1 Award of Bid", below "F. ACTION ITEMS".
  const part =
    block.marker === undefined ? /^(?<number>[A-Z]\.(?<count>\d{1,2}))\.?\s+(?<title>\p{Lu}.*)$/u.exec(block.value)?.groups : undefined
  if (part && Number(part.count) === count && titleWeight(part.title as string, block.bold) >= 0.5)
    return { index, number: part.number as string, level: 2, rest: part.title as string }
  const letter = letterOf(block, index)
  if (letter?.number?.charCodeAt(0) !== 64 + count || isCapitals(letter.rest)) return undefined
  return titleWeight(letter.rest, block.bold) >= 0.85 ? letter : undefined
}

/**
 * Titles that count up from the first, or go on from those above the heading. Below text of the section they may be clauses
 * as well: only what is a title for certain.
 */
function entriesOf(blocks: Block[], from: number, to: number, last: number): Start[] {
  const least = entryOf(blocks[from], from, 1) ? 0.6 : 0.85
  const entries: Start[] = []
  let count = 0
  for (let index = from; index < to; index++) {
    const entry =
      entryOf(blocks[index], index, count + 1, least) ??
      (count === 0 && last > 0 ? entryOf(blocks[index], index, last + 1, 0.85) : undefined)
    // Letters below numbers are parts of these.
    if (!entry || (entries.length > 0 && isLetter(entry) !== isLetter(entries[0] as Start))) continue
    count = isLetter(entry) ? count + 1 : Number(entry.number?.replace(/^[A-Z]\./, ''))
    entries.push(entry)
  }
  return entries
}

const isLetter = ({ number }: Start): boolean => number !== undefined && /^[A-Z]$/.test(number)

/** Capitals with nothing below them are no items. */
function withText(blocks: Block[], starts: Start[]): Start[] {
  const ends = starts.map((_, i) => starts[i + 1]?.index ?? blocks.length)
  const isEntry = ({ number }: Start) => number !== undefined && !/^[IVXL]/.test(number)
  return starts.filter(
    (start, i) =>
      start.groups ||
      isEntry(start) ||
      // "II. PLEDGE OF ALLEGIANCE"
      (start.number !== undefined && isKnownTitle(start.rest)) ||
      capitalsBefore(start.rest) !== undefined ||
      (ends[i] as number) > start.index + 1,
  )
}
