/**
 * The sentence that opens printed minutes, over as many lines and blocks as it is printed on:
 *
 *     MINUTES of a meeting of the Lanes Committee held in the Guild Room, Town Hall on Thursday, 9 January 2025 at 7 pm.
 *     MINUTES OF LANE END PARISH COUNCIL MEETING ¶ HELD AT THE VILLAGE HALL ¶ TUESDAY SEPTEMBER 4TH 2012
 *     The meeting was called to order at the Lane School at 7:01 p.m.
 */
import { type NumericOrder, type PrintedDate, printedDates } from '../../language/dates.ts'
import { everyMatch } from '../../language/matches.ts'
import { findTimes, type PrintedTime } from '../../language/times.ts'
import { speaksOf } from '../../language/topics.ts'
import { genericBodies, meetingKinds } from '../../vocabulary/meetings.ts'
import { type Body, cleanBody, withoutKinds } from './body.ts'
import { type Facts, given } from './facts.ts'
import { venueFacts } from './venue.ts'

export interface Opening extends Facts {
  /** Where the sentence that names the body begins. */
  at?: number
  body?: Body
  /** A body's name in the same block, before the sentence: "LANE END COUNCIL Draft Minutes of the Meeting held …" */
  before?: Body
}

/** "The Lanes County Board of Supervisors met in regular session at 8:30 a.m. on Tuesday, …" */
export const bodyMet = /(?:^|\n|\s)The\s+(\p{Lu}[\p{L}\s,&'’-]{3,90}?)\s+met\s+(?=(?:in|on|at|remotely|virtually|pursuant)\b)/u
/** "Lane End and Marl Community Council held their monthly meeting remotely on the 10th June" */
const heldTheirs =
  /(?:^|\n)(?:The\s+)?(\p{Lu}[\p{L}\s,&'’-]{3,90}?)\s+held\s+(?:their|its)\s+(?:(?!last|previous|next)\p{L}+\s){0,3}?meeting\s+(?=(?:in|on|at|remotely|virtually|via)\b)/u

/** "|Marl Village Hall| (Registered Charity No. 123456) Minutes of the Annual General Meeting": whatever it is called. */
const registered = /(?:^|\n)(?<name>\p{Lu}[\p{L} &'’-]{3,80}?),?\s*\((?:registered|reg\.?) charity\b/iu
const weekday = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i

/** "… to the next meeting on |3 June", "The secretary read the minutes from the 41st AGM held |4 May", "Minutes from the last AGM held on |4 May", "the resignation of Officer Elm effective |4 May" */
const ofAnother =
  /\bnext (?:\w+ ){0,3}meeting\b[^.\n]{0,25}$|\b(?:read|signed|approved|confirmed) the minutes (?:of|from)\b[^.\n]{0,45}$|\b(?:last|previous) (?:\w+ ){0,3}(?:meeting|agm)\b[^.\n]{0,25}$|\b(?:effective|as of|due|no later than|expir(?:es|ed|ing))(?: (?:on|from))?\s$/i
/** "The last draft will be brought forward at its meeting on |July 7", "Adjourned at 9.45pm to the regular meeting on Tuesday, |July 7" */
const toCome =
  /\b(?:will|shall|to) be\b[^.\n]{4,60}\bmeeting on\b[^.\n]{0,12}$|\bto (?:the|its) (?:\w+ ){0,5}meeting (?:on|of)\b[^.\n]{0,14}$/i

/** "The minutes from the June 28| Regular meeting were approved.|" */
const wereApproved =
  /^,?(?: \p{L}+){0,3} meeting (?:were|was) (?:\p{L}+ )?(?:approved|accepted|adopted|agreed|confirmed|signed|read|reviewed)\b/iu

const isOfAnother = (before: string) => ofAnother.test(before) || toCome.test(before)

/** Reads the opening from the blocks before those present, joined by line ends. */
export function readOpening(text: string, order: NumericOrder): Opening {
  const dates = printedDates(text, order).filter(
    ({ start, end }) => !isOfAnother(text.slice(Math.max(0, start - 80), start)) && !wereApproved.test(text.slice(end, end + 60)),
  )
  const times = findTimes(text)
  const found: Opening = {}
  const named = namedBody(text, dates)
  if (named) {
    found.body = named.body
    found.at = named.at
  }
  const sentence = named?.at ?? text.search(/\bminutes? of\b/i)
  if (sentence > 0) {
    const start = text.lastIndexOf('\n', sentence) + 1
    const before = cleanBody(text.slice(start, sentence).replace(/\s*\b(?:draft\b.*|\(.*)$/is, ''))
    if (before) found.before = before
  }
  const charity = !found.body && /charity/i.test(text) ? registered.exec(text)?.groups?.name : undefined
  if (charity) found.body = { name: charity.replace(/^.*\b(?:meeting|AGM) of (?:the )?/i, ''), generic: false }
  const helds = [
    ...everyMatch(
      text,
      /\b(?:held|holden|convened|took place|called (?:(?:the|this) (?:[\w-]+ ){0,3}meeting (?:#?\d+ )?)?to order|commenced|opened|met(?= (?:in|on|at)\b))\b/gi,
    ),
  ]
    .filter(
      (word) =>
        // "Meetings held in the Town Hall will be webcast."
        (!/\bmeetings $/i.test(text.slice(Math.max(0, word.index - 9), word.index)) || word[0] === 'HELD') &&
        !isOfAnother(text.slice(Math.max(0, word.index - 80), word.index)),
    )
    .filter(
      (word) =>
        !/^(?:called to|commenced|opened)/i.test(word[0]) ||
        /^ (?:at|in|AT|IN) (?:the |THE )?[\p{Lu}\d]/u.test(text.slice(word.index + word[0].length, word.index + word[0].length + 12)),
    )
  const held = helds[0]
  // "24 June 2030" (a web page's day) ¶ "Minutes of the Lanes Committee Monday 18 April 2030": the day in the sentence.
  const said =
    named &&
    !held &&
    dates.find(({ iso, start }) => iso !== undefined && start > named.at && start < Math.min(named.at + 200, lineEnd(text, named.at)))
  const first =
    (said || dates.find((one) => one.iso !== undefined && (!held || one.end > held.index - 60))) ?? dates.find((one) => one.iso) ?? dates[0]
  const dayHeld = held && dates.find((one) => one.iso !== undefined && isDayHeld(text, held.index, one))
  const date = dayHeld && dayHeld.iso !== first?.iso ? dayHeld : first
  if (date) Object.assign(found, given(date))
  const start = times.find(
    (time) =>
      !/\b(?:until|end(?:s|ed)? (?:by|at)|closed at|concluded at|around|about|approximately|(?:arrived|joined|left|returned)\b[\p{L} ]{0,24}?(?: at)?)\s*$/iu.test(
        text.slice(Math.max(0, time.start - 40), time.start),
      ),
  )
  if (start) found.startTime = start.clock
  for (const word of helds.slice(0, 6)) if (!found.venue) Object.assign(found, heldAt(text, word.index + word[0].length, dates, times))
  if (named && helds.length === 0) Object.assign(found, withoutHeld(text, named.at, dates, times))
  // "Council Meeting 7:30pm, Thursday 19th July 2030 at the Village Hall"
  else if (helds.length === 0 && date && /\bmeeting\b[^\n]{0,40}$/i.test(text.slice(0, date.start)))
    Object.assign(found, heldAt(text.slice(0, lineEnd(text, date.end)), date.start, dates, times))
  return found
}

const lineEnd = (text: string, at: number) => (text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at))

/**
 * A page's own date may stand above the day: "8 July 2030 ¶ Minutes of the Lanes Committee held in the Guildhall on |Thursday
 * 1st May 2030|", "HELD AT THE CHURCH ¶ |MONDAY JANUARY 6TH 2030|".
 */
function isDayHeld(text: string, held: number, { start, text: day }: PrintedDate): boolean {
  const between = start > held && start - held < 250 ? text.slice(held, start) : ''
  const led = /\son(?: the)?[\s,]+(?:\p{L}+day[\s,]+)?$/iu.test(between) || (weekday.test(day) && /\n\s*$/.test(between))
  return led && !/[.;]\s+\p{Lu}\p{Ll}+ \p{Ll}|\n\s*\n/u.test(between)
}

/** "meeting of the X held", "MINUTES OF X MEETING", "A X meeting was held", "Minutes of X" */
function namedBody(text: string, dates: PrintedDate[]): { body: Body; at: number } | undefined {
  if (!speaksOf(text, 'meeting')) return undefined
  const of = /\b(?:(?:draft\s+)?minutes?\s+(?:of|for|from)\s+[\p{L}\s-]{0,40}?)?\bmeetings?\s+of\s+(?:the\s+)?(?!\d)/iu.exec(text)
  if (of) {
    const from = of.index + of[0].length
    const body = cleanBody(text.slice(from, bodyEnd(text, from, dates)))
    if (body) return { body, at: of.index }
  }
  const before =
    /\b(?:draft\s+)?minutes?(?:\s+(?:of|for|from)|(?<=(?:^|\n)(?:draft\s)?minutes)(?=\s\p{Lu}[^\n]{3,80}\smeeting\sheld\b))\s+(?:the\s+|an?\s+)?(?:proceedings\s+(?:of|at)\s+(?:the\s+|an?\s+)?)?(?!meeting\b)([\p{L}\p{N}\s,.&'’()/-]{3,120}?)\s+meetings?\b|(?:^|\n)(?:an?|the)\s+([\p{L}\s&'’-]{3,100}?)\s+meeting\s+(?:was|is|will be)\s+held/iu.exec(
      text,
    )
  const name = (before?.[1] ?? before?.[2]) as string
  const body = before ? (assembly(before[0], name) ?? cleanBody(name) ?? unnamedKind(name)) : undefined
  if (before && body) return { body, at: before.index }
  const met = bodyMet.exec(text) ?? heldTheirs.exec(text)
  const meeting = met ? cleanBody(met[1] as string) : undefined
  if (met && meeting) return { body: meeting, at: met.index }
  const heading = headingOfAll(text, dates)
  if (heading) return { body: heading, at: 0 }
  const bare =
    /(?:^|\n)(?:(?:draft|unconfirmed|unapproved|approved|confirmed|unratified)\s+)*minutes?\s+(?:of|for)\s+(?:the\s+)?([^\n]{3,100})/i.exec(
      text,
    )
  const last = bare
    ? cleanBody(text.slice(bare.index + bare[0].length - (bare[1] as string).length, bodyEnd(text, bare.index + 12, dates)))
    : undefined
  return bare && last ? { body: last, at: bare.index } : undefined
}

/** "LANES AREA COMMITTEE MEETING Tuesday, 2 November 2030 at 11.00am The Elm Inn, Netherby Attendees …": a page that lost its lines. */
function headingOfAll(text: string, [date]: PrintedDate[]): Body | undefined {
  const heading = date ? /^.{3,120}?\bmeeting(?=[\s,:–-]*$)/iu.exec(text.slice(0, date.start)) : null
  const body = heading ? cleanBody(heading[0]) : undefined
  return body?.generic === false ? body : undefined
}

/** "Minutes of |Lane End Annual Parish Meeting|", "Minutes of the |Annual Town Meeting|": whoever comes is the body, and the meeting its name. */
function assembly(words: string, name: string): Body | undefined {
  const kind = /\b(?:annual\s+)?(?:parish|town)$/i.exec(name)?.[0]
  return kind ? { name: `${name} ${words.slice(-7)}`.replace(/\s+/g, ' '), generic: kind === name } : undefined
}

/** "Minutes of the October Village Liaison meeting": a name without any of the words that bodies are called by. */
function unnamedKind(words: string): Body | undefined {
  const name = withoutKinds(words.replace(/\s+/g, ' ').trim())
  if (
    !/^\p{Lu}[\p{L}'’-]+(?:\s(?:\p{Lu}[\p{L}'’-]+|and|of|the|for|&))*$/u.test(name) ||
    genericBodies.test(name) ||
    // "Annual Parochial Church Meeting", "Annual Village Meeting": the whole is its name.
    /^(?:the|an?|this|parochial church|village)$/i.test(name) ||
    meetingKinds.test(`${name.toLowerCase()} `)
  )
    return undefined
  return { name, generic: false }
}

/** Where a body's name ends ("Rural Municipality of Elm No. 442" goes on): before "held", "was called to order", a date, "on Monday", "at 7pm", a full stop, or a line that does not go on with it. */
function bodyEnd(text: string, from: number, dates: PrintedDate[]): number {
  const stop =
    /\s*,?\s+(?:which\s+)?(?:(?:was|were|is|will be|to be|being)\s+)?(?:held|holden|convened|took place|commenced|called to order)\b|\s*,?\s+(?:on|at|in|via|by)\s+(?:the\s+\d|\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|zoom|teams|webex|video)|\s(?:in|at)\s(?:the\s)?(?=[^.;()\n]{3,50}?\b(?:hotel|hall|house|chambers?|centre|center|room|library|pavilion|arms)\b)|(?<!\bno)\.\s|;\s|\s[–—-]\s|\((?![^()]{2,30}\)\s(?:sub-?\s?committee|committee|panel|board)\b)|\n\s*\n/gi
  stop.lastIndex = from
  let end = Math.min(stop.exec(text)?.index ?? text.length, text.length, from + 200)
  for (const date of dates) if (date.start > from) end = Math.min(end, date.start)
  for (let line = text.indexOf('\n', from); line >= 0 && line < end; line = text.indexOf('\n', line + 1)) {
    const next = text.slice(line + 1, end)
    const whole = cleanBody(text.slice(from, line)) !== undefined
    const goesOn =
      /^(?:and|of|for|&|council|committee|board|panel|district)\b/i.test(next) ||
      /\b(?:and|of|for|the|&)\s*$/i.test(text.slice(from, line)) ||
      /-$/.test(text.slice(from, line))
    if (whole && !goesOn) return line
  }
  return end
}

/** "Minutes of the meeting of the Council on Tuesday 7 May at 7.15pm at the Guild Hall", "… meeting in the Guild Hall on 7 May" */
function withoutHeld(text: string, from: number, dates: PrintedDate[], times: PrintedTime[]): Facts {
  const date = dates.find(({ start }) => start >= from)
  if (!date || date.start - from > 300) return {}
  const meeting =
    /\bmeeting(?=\s+(?:at|in)\s+(?:the\s+)?\p{Lu}\p{Ll})|(?<=\b(?:council|committee|board|district)\b[^.;\n]{0,60})(?=\s(?:in|at)\s(?:the\s)?[^.;()\n]{3,50}?\b(?:hotel|hall|house|chambers?|centre|center|room|library|pavilion|arms)\b)/iu.exec(
      text.slice(from, date.start),
    )
  const before = meeting ? heldAt(text, from + meeting.index + meeting[0].length, dates, times) : {}
  return before.venue ? before : heldAt(text, date.start, dates, times)
}

/** "held at |21 Elm Gardens| at 8 pm" */
const atAddress = /^\s*(?:at|in)\s+(?=\d{1,3}[A-Za-z]?,?\s\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+)/u

/** "held in the Guild Room, Town Hall on Thursday …", "held on 4 September 2029 at 7.00pm in Lane End Village Hall" */
function heldAt(text: string, from: number, dates: PrintedDate[], times: PrintedTime[]): Facts {
  // "met in regular session at 4 p.m. in the Guild Room", "held in public on 7 May in the Guild Room"
  const session = /^\s+in\s+(?:(?:\p{L}+\s+){0,3}session|public|private)\b/iu.exec(text.slice(from, from + 60))?.[0].length ?? 0
  if (session > 0) return heldAt(text, from + session, dates, times)
  // "held following the Parish Meeting in the Village Hall on the 8th May"
  const behind =
    /^\s+(?:immediately\s)?(?:following|after)\s(?:the|a)\s[^.,;:]{3,60}?(?=\s(?:in|at)\s)/i.exec(text.slice(from, from + 90))?.[0]
      .length ?? 0
  if (behind > 0) return heldAt(text, from + behind, dates, times)
  const window = text.slice(from, from + 400)
  const direct =
    /^\s*(?:(?:the|their|its)\s+(?:(?!last|previous|next)\p{L}+\s){0,3}?meeting\s+)?(?:(?:in\s+person|hybrid|as an? hybrid(?: meeting)?)\s+)?(?:at|in|inside|within)\s+(?!\d)/iu.exec(
      window,
    )
  if (direct) return venueFacts(placeFrom(text, from + direct[0].length, dates, times))
  const address = atAddress.exec(window)
  if (address) return venueFacts(placeFrom(text, from + address[0].length, dates, times))
  // The date and the time come first.
  let at = from
  for (const part of [...dates, ...times].sort((a, b) => a.start - b.start)) {
    if (part.start < at || part.start - at > 24 || text.slice(at, part.start).includes('.')) continue
    // "on 8 January in the Village Hall at 7.30 p.m.": the place stands between.
    if (/\b(?:at|in|AT|IN)\s+(?:(?:the|THE)\s+)?\p{Lu}/u.test(text.slice(at, part.start))) break
    at = part.end
  }
  if (at === from) return {}
  const later = /^(?:hours|hrs|[,\s])*(?:and\s+)?(?:at|in)\s+(?!order\b|accordance\b|\d)/i.exec(text.slice(at, at + 40))
  if (later) return venueFacts(placeFrom(text, at + later[0].length, dates, times))
  // "HELD ON THE 31ST MARCH 2030 AT 11H00, GUILD CHAMBER", "held on 26 April 2030 – Lane End Village Hall, Lane End"
  const sign = /^(?:,|\s[–—-])\s+(?=\p{Lu})/u.exec(text.slice(at, at + 6))
  const place = sign ? (placeFrom(text, at + sign[0].length, dates, times).split('\n', 1)[0] as string) : ''
  return /\b(?:hall|chambers?|centre|room|church|school|offices?|building)(?:,\s\p{Lu}[\p{L} ]{2,30})?$/iu.test(place)
    ? venueFacts(place)
    : {}
}

function placeFrom(text: string, from: number, dates: PrintedDate[], times: PrintedTime[]): string {
  let end = Math.min(text.length, from + 200)
  for (const part of [...dates, ...times]) if (part.start >= from) end = Math.min(end, part.start)
  const place = text.slice(from, end)
  const stop =
    /,?\s+(?:(?:the )?meeting (?:commenced|opened|started|began)|commencing|starting|beginning|to (?:deal|consider|discuss)|with the following|and (?:was )?(?:live)?-?stream(?:ed)?|and via|, ?and livestreamed|when the following|in order to|there were|pursuant|present|with (?=[^,.\n]{3,60}\spresiding))\b|(?<!\b(?:st|co|rd|ave|no|dr|mt|[a-z]))\.(?=\s|$)|\n(?=\s*(?:present|members|those|apologies|in attendance|chair|councillors?|minutes|the meeting|held|cllrs?|crs?|m(?:r|rs|s)|miss|dr)\b)|\n\s*\n/i.exec(
      place,
    )
  const cut = stop ? place.slice(0, stop.index) : place
  const day = weekday.exec(cut)
  return (day ? cut.slice(0, day.index) : cut).replace(/\s*\n\s*/g, ' ').replace(/[\s,]+(?:on the|on|at|from|this|,)*[\s,]*$/i, '')
}
