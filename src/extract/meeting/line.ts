/**
 * A line that is a body's name, a date, or both, and little else:
 *
 *     Lanes Committee - Thursday 15 January 2026 7:30 pm, CANCELLED      Thursday 12th October 2028, The Reading Room
 *     Lane End Parish Council - 6th March 2028                           April 1, 2030 Academic Council Minutes
 */
import { type NumericOrder, printedDates } from '../../language/dates.ts'
import { findTimes } from '../../language/times.ts'
import type { Block } from '../../tree.ts'
import { type Body, cleanBody } from './body.ts'
import { bodyFacts, type Facts, given } from './facts.ts'
import { statusFacts } from './labels.ts'
import { isPlace, venueFacts } from './venue.ts'

/** "|Moved from |8th October 2030, Cabinet - Tuesday, 1st October, 2030": the page's note on the line of the meeting. */
const movedFrom = /^(?:moved|re-?arranged|rescheduled|postponed|brought forward|deferred) from\s+(?:\p{L}+,?\s)?$/iu

export function factsOfLine(block: Block, order: NumericOrder): Facts | undefined {
  const certain = block.hint === 'meeting-line'
  if (!certain && (block.value.length > 200 || block.marker !== undefined || block.type === 'row')) return undefined
  const dates = printedDates(block.value, order)
  const moved = dates[1] && movedFrom.test(block.value.slice(0, dates[0]?.start))
  // "Cabinet (until 09/05/30, see below) - Monday, 19 March 2030": the day of the week tells the meeting's.
  const date = moved ? dates[1] : (dates.find(({ text }) => /^\p{L}+day\b/iu.test(text)) ?? dates[0])
  if (!date) return undefined
  const before = block.value
    .slice(moved ? dates[0]?.end : 0, date.start)
    .replace(/^[\s,:–—-]+|[\s,:–—-]+$/g, '')
    // "Board of Trustees Regular Meeting |On| March 27, 2030"
    .replace(/\s+on(?: the)?$/i, '')
  // "Meeting of the Parish Council at 8.45pm on Monday 24 June 2030 in the Village Hall": a sentence (meeting-opening).
  if (!certain && /\bmeetings? of\b/i.test(before) && findTimes(before).length > 0) return undefined
  // "2030-05-06 Lamp Board Meeting |- May 6, 2030|": the day twice.
  const again = date.start === 0 ? dates.find(({ start, iso }) => start > 0 && iso === date.iso) : undefined
  const after =
    again && again.end >= block.value.length - 1
      ? block.value.slice(date.end, again.start).replace(/[\s,(–—-]+$/, '')
      : block.value.slice(date.end)
  const time = findTimes(after)[0]
  const rest = (time ? after.slice(time.end) : after).replace(/^[\s,.;:–—-]+|[\s,.;:]+$/g, '')
  const day: Facts = { ...given(date), ...(time ? { startTime: time.clock } : {}) }
  const behind = before === '' && !certain ? bodyBehind(rest) : undefined
  if (behind) return { ...day, ...bodyFacts(behind) }
  const body = certain ? (before === '' ? undefined : { name: before }) : bodyBefore(before, date === dates[0])
  const place = !certain && !body && isPlaceBefore(before) ? before : ''
  if (!certain && before !== '' && place === '' && (!body || /\b(?:held|minutes of)\b/i.test(before))) return undefined
  const facts: Facts = { ...day, ...statusFacts(rest), ...(place === '' ? {} : venueFacts(place)), ...(body ? bodyFacts(body) : {}) }
  // "Council Meeting |7:30pm|, Thursday 19th July 2030"
  const early = body && !certain && !time ? findTimes(before).at(-1) : undefined
  if (early) facts.startTime = early.clock
  // "Council Meeting, Thursday 19th July 2030 |at the Village Hall|", "Thursday 12th October 2028, |The Reading Room|"
  if (isPlace(rest) && (!body || (!certain && /^(?:at|in)\s/i.test(rest))))
    Object.assign(facts, venueFacts(rest.replace(/^(?:at|in)\s+/i, '')))
  else if (!body && rest !== '' && !certain && !leadsToTime.test(rest) && facts.status === undefined) return undefined
  return facts
}

/** "12 October 2028 |commencing at|": the time is missing, or stands on the next line. */
const leadsToTime = /^\W*(?:at|from|to|commencing|starting)?\W*$/i

/** "April 1, 2030 |Academic Council Minutes|", "April 1, 2030 at 7:30 PM - |Board of Education Regular Meeting|" */
function bodyBehind(rest: string): Body | undefined {
  const body = /\b(?:minutes|meeting|meeting notes)$/i.test(rest) ? cleanBody(rest.replace(/\snotes$/i, '')) : undefined
  return body && (!body.generic || /^board\b/i.test(body.name)) ? body : undefined
}

/** @param first no other date stands before; else a note on the body may: "|Cabinet| - until 09/05/30 - Monday, 19 March 2030" */
function bodyBefore(words: string, first: boolean): Body | undefined {
  if (words === '' || /^(?:date|on)\b/i.test(words)) return undefined
  return cleanBody(words) ?? (first ? undefined : cleanBody(words.split(/\s[-–]\s/, 1)[0] as string))
}

/** "|Lane End Hall|, 3 June 2030" */
function isPlaceBefore(words: string): boolean {
  return isPlace(words) && /\b(?:hall|house|chambers?|centre|room|school|church|offices?)\b/i.test(words)
}
