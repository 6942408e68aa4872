/**
 * Where items begin whose numbers begin anew in each section of the agenda:
 *
 *     CONSENT AGENDA
 *     1. Minutes of the February meeting
 *     2. Warrants
 *     OLD BUSINESS
 *     1. Sewer main
 *     ADJOURNMENT
 *     The meeting was adjourned at 8:36 p.m.
 *
 * A heading that only groups others is no item; one with text of its own is.
 */
import type { Block } from '../tree.ts'
import { isHeadLabel } from '../vocabulary/heads.ts'
import { isField, isSetOff, opensMeeting } from './heading-starts.ts'
import { itemNumber } from './numbers.ts'
import { type Start, startOf } from './starts.ts'
import { isCapitals, notHeading, titleWeight } from './titles.ts'

/** The starts, where two sections or more begin with a number 1 right below their heading; none else. */
export function sectionStarts(blocks: Block[]): Start[] {
  const heads = blocks.flatMap((block, index) => (isHead(block) ? [index] : []))
  if (heads.filter((index) => isFirst(blocks[index + 1], 0.6)).length < 2) return []
  // The body and the place stand in capitals above the meeting.
  const opening = Math.max(
    0,
    heads.findIndex((index) => opensMeeting.test((blocks[index] as Block).value)),
  )
  const starts = heads.slice(opening).flatMap((head, i, own) => {
    const entries = entriesOf(blocks, head + 1, own[i + 1] ?? blocks.length)
    const groups = entries[0]?.index === head + 1
    return groups ? entries : [{ index: head, level: 1, rest: (blocks[head] as Block).value }, ...entries]
  })
  return starts.filter((start) => start.number === '1').length >= 2 ? withText(blocks, starts) : []
}

function isHead(block: Block): boolean {
  if (block.marker !== undefined || block.type === 'row' || notHeading.test(block.value) || isField(block.value)) return false
  if (isHeadLabel(block.value)) return isSetOff(block) && opensMeeting.test(block.value)
  return isCapitals(block.value) || (isSetOff(block) && !/[.:;,]$/.test(block.value) && titleWeight(block.value) >= 0.85)
}

function isFirst(block: Block | undefined, least: number): boolean {
  const number = block && itemNumber(block)
  return number?.family === 'n.' && number.value === 1 && titleWeight(number.rest, block?.bold) >= least
}

/** Titles that count up from 1. Below text of the section they may be clauses as well: only what is a title for certain. */
function entriesOf(blocks: Block[], from: number, to: number): Start[] {
  const least = isFirst(blocks[from], 0.6) ? 0.6 : 0.85
  const entries: Start[] = []
  for (let index = from; index < to; index++) {
    const block = blocks[index] as Block
    const number = itemNumber(block)
    if (number?.family !== 'n.' || number.value !== entries.length + 1) continue
    if (titleWeight(number.rest, block.bold) >= least) entries.push(startOf(index, number))
  }
  return entries
}

/** Capitals with nothing below them are no items. */
function withText(blocks: Block[], starts: Start[]): Start[] {
  const ends = starts.map((_, i) => starts[i + 1]?.index ?? blocks.length)
  return starts.filter((start, i) => start.number !== undefined || (ends[i] as number) > start.index + 1)
}
