/**
 * The sentence that opens printed minutes, over as many lines and blocks as it is printed on:
 *
 *     MINUTES of a meeting of the Lanes Committee held in the Guild Room, Town Hall on Thursday, 9 January 2025 at 7 pm.
 *     MINUTES OF LANE END PARISH COUNCIL MEETING ¶ HELD AT THE VILLAGE HALL ¶ TUESDAY SEPTEMBER 4TH 2012
 *     The meeting was called to order at the Lane School at 7:01 p.m.
 */
import { type NumericOrder, type PrintedDate, printedDates } from '../../language/dates.ts'
import { findTimes } from '../../language/times.ts'
import { weekday } from '../../vocabulary/calendar.ts'
import { type Body, cleanBody } from './body.ts'
import { type Facts, given } from './facts.ts'
import { namedBody } from './named-body.ts'
import { lineEnd, placeOf, wordsOfHolding } from './place-held.ts'

export interface Opening extends Facts {
  /** Where the sentence that names the body begins. */
  at?: number
  body?: Body
  /** A body's name in the same block, before the sentence: "LANE END COUNCIL Draft Minutes of the Meeting held …" */
  before?: Body
}

/** "|Marl Village Hall| (Registered Charity No. 123456) Minutes of the Annual General Meeting": whatever it is called. */
const registered = /(?:^|\n)(?<name>\p{Lu}[\p{L} &'’-]{3,80}?),?\s*\((?:registered|reg\.?) charity\b/iu

/** "… to the next meeting on |3 June", "The secretary read the minutes from the 41st AGM held |4 May", "Minutes from the last AGM held on |4 May", "the resignation of Officer Elm effective |4 May" */
const ofAnother =
  /\bnext (?:\w+ ){0,3}meeting\b[^.\n]{0,25}$|\b(?:read|signed|approved|confirmed) the minutes (?:of|from)\b[^.\n]{0,45}$|\b(?:last|previous) (?:\w+ ){0,3}(?:meeting|agm)\b[^.\n]{0,25}$|\b(?:effective|as of|due|no later than|expir(?:es|ed|ing))(?: (?:on|from))?\s$/i

/** "The last draft will be brought forward at its meeting on |July 7", "Adjourned at 9.45pm to the regular meeting on Tuesday, |July 7" */
const toCome =
  /\b(?:will|shall|to) be\b[^.\n]{4,60}\bmeeting on\b[^.\n]{0,12}$|\bto (?:the|its) (?:\w+ ){0,5}meeting (?:on|of)\b[^.\n]{0,14}$/i

const isOfAnother = (before: string) => ofAnother.test(before) || toCome.test(before)

/** "The minutes from the June 28| Regular meeting were approved.|" */
const wereApproved =
  /^,?(?: \p{L}+){0,3} meeting (?:were|was) (?:\p{L}+ )?(?:approved|accepted|adopted|agreed|confirmed|signed|read|reviewed)\b/iu

/** Reads the opening from the blocks before those present, joined by line ends. */
export function readOpening(text: string, order: NumericOrder): Opening {
  const dates = printedDates(text, order).filter(
    ({ start, end }) => !isOfAnother(text.slice(Math.max(0, start - 80), start)) && !wereApproved.test(text.slice(end, end + 60)),
  )
  const times = findTimes(text)
  const found: Opening = {}
  const named = namedBody(text, dates)
  if (named) Object.assign(found, named)
  const before = bodyBefore(text, named?.at ?? text.search(/\bminutes? of\b/i))
  if (before) found.before = before
  const charity = !found.body && /charity/i.test(text) ? registered.exec(text)?.groups?.name : undefined
  if (charity) found.body = { name: charity.replace(/^.*\b(?:meeting|AGM) of (?:the )?/i, ''), generic: false }
  const helds = wordsOfHolding(text).filter(({ start }) => !isOfAnother(text.slice(Math.max(0, start - 80), start)))
  const date = dayOf(text, dates, helds[0]?.start, named?.at)
  if (date) Object.assign(found, given(date))
  const start = times.find((time) => !noStart.test(text.slice(Math.max(0, time.start - 40), time.start)))
  if (start) found.startTime = start.clock
  return { ...found, ...placeOf(text, helds, { dates, times, date, named: named?.at }) }
}

/** "LANE END COUNCIL Draft |Minutes of the Meeting held …|" */
function bodyBefore(text: string, sentence: number): Body | undefined {
  if (sentence <= 0) return undefined
  const start = text.lastIndexOf('\n', sentence) + 1
  return cleanBody(text.slice(start, sentence).replace(/\s*\b(?:draft\b.*|\(.*)$/is, ''))
}

/** "… closed at |9pm", "Councillor Elm arrived at |7.40pm" */
const noStart =
  /\b(?:until|end(?:s|ed)? (?:by|at)|closed at|concluded at|around|about|approximately|(?:arrived|joined|left|returned)\b[\p{L} ]{0,24}?(?: at)?)\s*$/iu

/** The day of the meeting among all that the opening prints. */
function dayOf(text: string, dates: PrintedDate[], held: number | undefined, named: number | undefined): PrintedDate | undefined {
  const whole = dates.filter(({ iso }) => iso !== undefined)
  // "24 June 2030" (a web page's day) ¶ "Minutes of the Lanes Committee Monday 18 April 2030": the day in the sentence.
  const said =
    named === undefined || held !== undefined
      ? undefined
      : whole.find(({ start }) => start > named && start < Math.min(named + 200, lineEnd(text, named)))
  const first = said ?? whole.find(({ end }) => held === undefined || end > held - 60) ?? whole[0] ?? dates[0]
  const dayHeld = held === undefined ? undefined : whole.find((one) => isDayHeld(text, held, one))
  return dayHeld && dayHeld.iso !== first?.iso ? dayHeld : first
}

/**
 * A page's own date may stand above the day: "8 July 2030 ¶ Minutes of the Lanes Committee held in the Guildhall on |Thursday
 * 1st May 2030|", "HELD AT THE CHURCH ¶ |MONDAY JANUARY 6TH 2030|".
 */
function isDayHeld(text: string, held: number, { start, text: day }: PrintedDate): boolean {
  const between = start > held && start - held < 250 ? text.slice(held, start) : ''
  const led = /\son(?: the)?[\s,]+(?:\p{L}+day[\s,]+)?$/iu.test(between) || (weekday.test(day) && /\n\s*$/.test(between))
  return led && !/[.;]\s+\p{Lu}\p{Ll}+ \p{Ll}|\n\s*\n/u.test(between)
}
