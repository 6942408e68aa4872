/** Where the opening of minutes says that the meeting was held. */
import type { PrintedDate } from '../../language/dates.ts'
import { everyMatch } from '../../language/matches.ts'
import type { PrintedTime } from '../../language/times.ts'
import { weekday } from '../../vocabulary/calendar.ts'
import type { Facts } from './facts.ts'
import { isPlaceLine, smallPlace, venueFacts } from './venue.ts'

/** "called to order| at 7 p.m. in the Guildhall", "called to order| by Mayor Elm| at 7 p.m. at Town Hall" */
const opened =
  /^(?= (?:at|in|AT|IN) (?:the |THE )?[\p{Lu}\d])|^ by [^.;\n]{3,60}?(?= at \d[\d:.]{0,4} ?(?:[ap]\.?m\.?)?,? (?:at|in) (?:the )?\p{Lu})/u

/** "|held| in the Guildhall", "|called to order by Mayor Elm| at 7 p.m. at Town Hall": words that a place may follow. */
export function wordsOfHolding(text: string): { start: number; end: number }[] {
  const words = everyMatch(
    text,
    /\b(?:held|holden|convened|took place|called (?:(?:the|this) (?:[\w,-]+ ){0,8}meeting (?:#?\d+ )?)?to order|commenced|opened|met(?= (?:in|on|at)\b))\b/gi,
  )
  return words.flatMap(({ 0: word, index: start }) => {
    const end = start + word.length
    // "Meetings held in the Town Hall will be webcast."
    if (word !== 'HELD' && /\bmeetings $/i.test(text.slice(Math.max(0, start - 9), start))) return []
    if (!/^(?:called to|commenced|opened)/i.test(word)) return [{ start, end }]
    const by = opened.exec(text.slice(end, end + 120))
    return by ? [{ start, end: end + by[0].length }] : []
  })
}

interface Printed {
  dates: PrintedDate[]
  times: PrintedTime[]
  /** The day of the meeting. */
  date: PrintedDate | undefined
  /** Where the sentence that names the body begins. */
  named: number | undefined
}

/** The place that follows a word of holding, or the day where there is no such word. */
export function placeOf(text: string, helds: { end: number }[], { dates, times, date, named }: Printed): Facts {
  for (const { end } of helds.slice(0, 6)) {
    const place = heldAt(text, end, dates, times)
    if (place.venue) return place
  }
  if (named !== undefined) return withoutHeld(text, named, dates, times)
  // "Council Meeting 7:30pm, Thursday 19th July 2030 at the Village Hall"
  return date && /\bmeeting\b[^\n]{0,40}$/i.test(text.slice(0, date.start))
    ? heldAt(text.slice(0, lineEnd(text, date.end)), date.start, dates, times)
    : {}
}

export const lineEnd = (text: string, at: number) => (text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at))

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
    const between = /\b(?:at|in|AT|IN)\s+(?:(?:the|THE)\s+)?(?=(\p{Lu}|.*))/su.exec(text.slice(at, part.start))?.[1] ?? ''
    if (/^\p{Lu}/u.test(between) || smallPlace.test(between)) break
    at = part.end
  }
  if (at === from) return {}
  const later = /^(?:hours|hrs|[,\s])*(?:and\s+)?(?:at|in)\s+(?!order\b|accordance\b|\d)/i.exec(text.slice(at, at + 40))
  if (later) return venueFacts(placeFrom(text, at + later[0].length, dates, times))
  // "HELD ON THE 31ST MARCH 2030 AT 11H00, GUILD CHAMBER", "held on 26 April 2030 – Lane End Village Hall, Lane End"
  const sign = /^(?:,|\s[–—-])?\s+(?=\p{Lu})/u.exec(text.slice(at, at + 6))
  const place = sign ? (placeFrom(text, at + sign[0].length, dates, times).split('\n', 1)[0] as string) : ''
  // "HELD MONDAY 3RD OCTOBER 2030 AT 7.15 P.M. LANES MEMORIAL HALL"
  if (!/^(?:,|\s[–—-])/.test(sign?.[0] ?? '') && !isPlaceLine(place)) return {}
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
