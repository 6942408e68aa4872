/** Several meetings in one file: "Minutes of the Meeting held on …" once more, after the first meeting's items. */
import { findDates } from '../language/dates.ts'
import type { Block } from '../tree.ts'

const heading = /^(?:draft\s+)?minutes of (?:the |an? )?.{0,160}\b(?:meeting|council|committee|board|panel)\b/i
/** "The minutes of the meeting held on 3 May were approved": a sentence about minutes. */
const sentence = /\b(?:were|was|had been|have been|be|to approve|agreed|approved|circulated|proposed|resolved)\b/i
const opening = /^(?:present|those (?:attending|present)|attendance|apologies|in attendance|members present|at \d)/i

/** "04/12/2018" above "Members present:": notes of several meetings kept in one file. */
const dateLine =
  /^(?:\w+day,? )?(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{1,2}(?:st|nd|rd|th)? \p{L}+,? \d{4}|\p{L}+ \d{1,2}(?:st|nd|rd|th)?,? \d{4})$/u

/** "## 2030-05-06", "### Committee Meeting (25/05/2030)" above those present: a file in which each meeting has its heading. */
function headedMeetings(blocks: readonly Block[]): number[] {
  const headed = blocks.flatMap((block, i) => {
    const dated = block.type === 'heading' && block.value.length <= 120 && findDates(block.value, 'day-first').some(({ iso }) => iso)
    return dated && blocks.slice(i + 1, i + 4).some(({ value }) => there.test(value)) ? [i] : []
  })
  const depth = blocks[headed[0] ?? 0]?.depth
  const days = new Set(headed.map((i) => findDates(blocks[i]?.value ?? '', 'day-first').find(({ iso }) => iso)?.iso))
  return days.size >= 2 && days.size === headed.length && headed.every((i) => blocks[i]?.depth === depth) ? headed : []
}

const there =
  /^(?:(?:members |those |also )?(?:present|attending)|attend(?:ees|ance|ed)|in attendance|apologies|participants|regrets|roll call)\b/i

export function splitMeetings(blocks: Block[]): Block[][] {
  const headed = headedMeetings(blocks)
  if (headed.length > 0) return headed.map((from, i) => blocks.slice(i === 0 ? 0 : from, headed[i + 1]))
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
    if (!heading.test(block.value) || sentence.test(block.value)) return
    const soon = blocks.slice(i + 1, i + 10)
    if (soon.some((next) => opening.test(next.value)) && !/^\(item/i.test(soon[0]?.value ?? '')) cuts.push(i)
  })
  // What stands above the only heading is no meeting: a page's menu, a letter that sends the minutes.
  const above = blocks.slice(0, cuts[0])
  if (!above.some((block) => heading.test(block.value) || opening.test(block.value))) cuts.shift()
  return [0, ...cuts].map((from, i) => blocks.slice(from, cuts[i])).filter((part) => part.length > 0)
}
