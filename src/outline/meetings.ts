/** Several meetings in one file: "Minutes of the Meeting held on …" once more, after the first meeting's items. */
import { findDates, printedDates } from '../language/dates.ts'
import type { Block } from '../tree.ts'

const heading = /^(?:draft\s+)?minutes of (?:the |an? )?.{0,160}\b(?:meeting|council|committee|board|panel)\b/i
/** "Closed Session Meeting Minutes - May 6, 2030" above "1. CALL TO ORDER": behind the minutes of the open session. */
const minutesOfDay =
  /^\p{Lu}[^.:;]{3,80}\sminutes\s?[,–—-]?\s(?:\p{L}+day,? )?(?:\p{L}+ \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}(?:st|nd|rd|th)? \p{L}+,? \d{4})$/iu
const callsToOrder = /^(?:1\.?\s+)?call(?:ed)? to order\b/i

/** "The minutes of the meeting held on 3 May were approved": a sentence about minutes. */
const sentence = /\b(?:were|was|had been|have been|be|to approve|agreed|approved|circulated|proposed|resolved)\b/i
const opening = /^(?:present|those (?:attending|present)|attendance|apologies|in attendance|members present|at \d)/i

/** "04/12/2018" above "Members present:": notes of several meetings kept in one file. */
const dateLine =
  /^(?:\w+day,? )?(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{1,2}(?:st|nd|rd|th)? \p{L}+,? \d{4}|\p{L}+ \d{1,2}(?:st|nd|rd|th)?,? \d{4})$/u

/** A file in which each of several meetings has its heading, with labels of a page ("Minutes:") below it or without. */
export const keepsSeveral = (blocks: readonly Block[]) => headedMeetings(blocks).length > 0

interface Headed {
  at: number
  depth: number | undefined
  /** "05-06" where the heading prints no year. */
  day: string
  year: string | undefined
}

/**
 * "## 2030-05-06", "### Committee Meeting (25/05/2030)", and below "# 2030" "## May 6 (evening)", each above those
 * present: a file in which each meeting has its heading. Two meetings may be of one day.
 */
function headedMeetings(blocks: readonly Block[]): Headed[] {
  const headed: Headed[] = []
  let year: string | undefined
  blocks.forEach((block, at) => {
    if (block.type !== 'heading' || block.value.length > 120) return
    year = /^(?:19|20)\d\d$/.exec(block.value)?.[0] ?? year
    const date = printedDates(block.value, 'day-first')[0]
    // "Report on 3 May" names a day too; a heading without its year begins with it.
    if (!date || date.impossible || (date.year === undefined && date.start > 0)) return
    const next = blocks.findIndex((other, i) => i > at && other.type === 'heading' && other.depth === block.depth)
    const below = blocks.slice(at + 1, Math.min(at + 9, next < 0 ? blocks.length : next))
    if (!below.some(({ value }) => there.test(value))) return
    headed.push({ at, depth: block.depth, day: date.iso ?? `${date.month}-${date.day}`, year: date.iso ? undefined : year })
  })
  const days = new Set(headed.map(({ day }) => day))
  return days.size >= 2 && headed.every(({ depth }) => depth === headed[0]?.depth) ? headed : []
}

const there =
  /^(?:(?:members |those |also )?(?:present|attending)|attend(?:ees|ance|ed)|in attendance|apologies|participants|regrets|roll call)\b/i

/** The heading with the year that stands above it. */
const withYear = (block: Block, year: string | undefined): Block => (year ? { ...block, data: { ...block.data, year } } : block)

function byHeadings(blocks: readonly Block[], headed: readonly Headed[]): Block[][] {
  return headed.map(({ at, year }, i) => [
    ...blocks.slice(i === 0 ? 0 : at, at),
    withYear(blocks[at] as Block, year),
    ...blocks.slice(at + 1, headed[i + 1]?.at),
  ])
}

export function splitMeetings(blocks: Block[]): Block[][] {
  const headed = headedMeetings(blocks)
  if (headed.length > 0) return byHeadings(blocks, headed)
  const dated = blocks.flatMap((block, i) =>
    dateLine.test(block.value) && blocks.slice(i + 1, i + 3).some((next) => opening.test(next.value)) ? [i] : [],
  )
  // "Monday, 9 December 2030" above "AT 4:00pm", "9/12/2030" at the head of the page: the same meeting.
  const days = new Set(dated.map((i) => findDates(blocks[i]?.value ?? '', 'day-first')[0]?.iso ?? i))
  if (days.size >= 2) return dated.map((from, i) => blocks.slice(i === 0 ? 0 : from, dated[i + 1]))
  const cuts: number[] = []
  blocks.forEach((block, i) => {
    const before = cuts.at(-1) ?? 0
    if (i - before < 8 || block.marker !== undefined || block.type === 'row' || block.value.length > 260) return
    const soon = blocks.slice(i + 1, i + 10)
    if (
      minutesOfDay.test(block.value) &&
      soon.slice(0, 2).some(({ value }) => callsToOrder.test(value)) &&
      soon.some(({ value }) => opening.test(value))
    )
      cuts.push(i)
    if (!heading.test(block.value) || sentence.test(block.value)) return
    if (soon.some((next) => opening.test(next.value)) && !/^\(item/i.test(soon[0]?.value ?? '')) cuts.push(i)
  })
  // What stands above the only heading is no meeting: a page's menu, a letter that sends the minutes.
  const above = blocks.slice(0, cuts[0])
  if (!above.some((block) => heading.test(block.value) || opening.test(block.value))) cuts.shift()
  return [0, ...cuts].map((from, i) => blocks.slice(from, cuts[i])).filter((part) => part.length > 0)
}
