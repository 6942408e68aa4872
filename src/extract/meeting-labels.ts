/**
 * Facts of a meeting that stand under a label or in a line of their own:
 *
 *     Venue: Guildhall, Lanes. View directions          Meeting: 09/05/2029 - Cabinet (Item 31)
 *     Contact: Tamsin Oake (01000) 555010               Board of Lanes - Monday, 3rd June, 2030 6.30 pm
 */
import { findDates, type NumericOrder, type PrintedDate, printedDates } from '../language/dates.ts'
import { findTimes, labelledTimes } from '../language/times.ts'
import { speaksOf } from '../language/topics.ts'
import type { Block, MeetingStatus } from '../tree.ts'
import { bodyNouns, type FactLabel, factLabels, onlineVenue } from '../vocabulary/meetings.ts'
import { cleanBody } from './meeting-body.ts'

/** What one source says of a meeting. */
export interface Facts {
  organization?: string
  committee?: string
  title?: string
  date?: string
  dateText?: string
  startTime?: string
  endTime?: string
  status?: MeetingStatus
  venue?: string
  contact?: string
}

interface Labelled {
  label: FactLabel | string
  value: string
}

/** "Date: 4 November 2030   Time: 19:00   Venue: Lower Hall": every label of a line with its value. */
export function labelledFields(block: Block): Labelled[] {
  const first = labelled(block)
  if (!first) return []
  const fields = [first]
  if (block.hint === 'field' || block.type === 'row' || block.value.length > 300) return fields
  for (let last = first; ; ) {
    const next = nextLabel(last.value)
    if (!next) return fields
    const more = { label: next.label, value: last.value.slice(next.end).trim() }
    last.value = last.value.slice(0, next.start).replace(/[\s,;|–-]+$/, '')
    fields.push(more)
    last = more
  }
}

/** Where the next label stands in a value: the longest of the words before a colon that are one. */
function nextLabel(value: string): { label: FactLabel; start: number; end: number } | undefined {
  for (const colon of value.matchAll(/\s?:(?=\s)/g)) {
    const words = [...value.slice(0, colon.index).matchAll(/(?<=[\s,;|])\S+/g)].slice(-4)
    for (const { index } of words) {
      const label = /\p{Lu}/u.test(value.charAt(index)) ? factLabels[bare(value.slice(index, colon.index))] : undefined
      if (label) return { label, start: index, end: colon.index + colon[0].length }
    }
  }
  return undefined
}

/** A label and its value: "Venue: Lower Hall", a table's row, or a field that the format names. */
export function labelled(block: Block): Labelled | undefined {
  if (block.hint === 'field' && block.data?.field) return { label: block.data.field, value: block.data.value ?? block.value }
  if (block.type === 'row' && block.cells && block.cells.length >= 2) {
    const label = factLabels[bare(block.cells[0] as string)]
    return label ? { label, value: block.cells.slice(1).filter(Boolean).join(' ') } : undefined
  }
  const match = /[:–-]/.test(block.value) ? /^([\p{L}/& ]{3,40}?)\s?(?::-?|\s[–-]\s)\s*(.*)$/su.exec(block.value) : null
  const label = match ? factLabels[bare(match[1] as string)] : undefined
  // "Council - Wednesday, 16th January, 2030 2.00 pm": the body that met on that day, and no label.
  if (label === 'organization' && startsWithDay.test(match?.[2] as string)) return undefined
  return match && label ? { label, value: match[2] as string } : undefined
}

const startsWithDay = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\d{1,2}(?:st|nd|rd|th)?\s\p{Lu}|\d{1,2}\/\d)/iu

/** A label alone on its line: its value is the next block. */
export function loneLabel(block: Block): FactLabel | undefined {
  if (block.value.length > 40) return undefined
  // "COUNCIL ¶ HELD ¶ IN …" is one sentence with a word a line: a label has its colon, or is set as a heading.
  const marked = block.bold || block.type === 'heading' || /:\s*$/.test(block.value)
  return marked ? factLabels[bare(block.value)] : undefined
}

function bare(text: string): string {
  return text
    .replace(/[\s:*_]+$/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}

/** The facts that one labelled value gives. */
export function factsOfLabel(label: string, value: string, order: NumericOrder): Facts {
  switch (label) {
    case 'venue':
      return venueFacts(value)
    case 'contact':
      return value === '' ? {} : { contact: value }
    case 'date':
      return { ...dateFacts(value, order), ...startFacts(value) }
    case 'time':
    case 'start-time': {
      const [start, end] = labelledTimes(value)
      // "Meeting Time: Monday, November 30, 2029 12:32 p.m. to 1:45 p.m."
      return {
        ...dateFacts(value, order),
        ...(start ? { startTime: start.clock } : {}),
        ...(end && label === 'time' ? { endTime: end.clock } : {}),
      }
    }
    case 'end':
    case 'end-time': {
      const end = labelledTimes(value)[0]
      return end ? { endTime: end.clock } : {}
    }
    case 'committee':
      return committeeFacts(value, order)
    case 'organization':
      return value !== '' && value.length < 120 ? { organization: value } : {}
    case 'status':
      return statusFacts(value)
    default:
      return {}
  }
}

/** "09/05/2029 - Cabinet (Item 31)", "Governance Committee Meeting", "Cabinet" */
function committeeFacts(value: string, order: NumericOrder): Facts {
  const dated = /^(\S+)\s+[-–]\s+(.+?)(?:\s*\((?:agenda )?item\b[^()]*\))?\s*$/i.exec(value)
  const date = dated ? findDates(dated[1] as string, order)[0] : undefined
  if (dated && date) return { ...given(date), committee: (dated[2] as string).replace(endedBody, '') }
  const body = cleanBody(value)
  return body ? { committee: body.name, ...(body.organization ? { organization: body.organization } : {}) } : {}
}

/** "Lamps Committee (this committee no longer meets)", "Cabinet - for meetings after May 2031, please see …": what became of a body. */
const endedBody =
  /\s*(?:\((?:this|the) (?:committee|board|panel|sub-?committee|forum|group)\s[^()]*\)|[-–]\s(?:(?:annual|extraordinary|special) meeting$|(?:for meetings|please see)\b.*))$/i

/** "Lower Hall and via Zoom" */
const andOnline = /\s+(?:and|&)\s+(?:online|virtually|remotely|via\s+[\p{L} ]+|by\s+(?:zoom|webex|teams|video)[\p{L} ]*)\.?$/iu

/** "Lower Hall. View directions"; an online meeting has no venue. */
export function venueFacts(value: string): Facts {
  const words = value
    // "Venue, Church House", on a line of its own
    .replace(/^(?:venue[\s,:–-]+|held (?:at|in) )(?=\S)/i, '')
    .replace(/[\s.,]*view directions\b.*$/is, '')
  const room = speaksOf(words, 'online') ? words.replace(andOnline, '') : words
  const place = room.replace(/^[\s,]*(?:the\s+)?|[\s.,;:–-]+$/gi, '')
  if (place === '' || !/^[\p{Lu}\d]/u.test(place) || place.length > 200 || onlineVenue.test(place)) return {}
  return { venue: place }
}

function dateFacts(text: string, order: NumericOrder): Facts {
  const date = printedDates(text, order)[0]
  return date ? given(date) : {}
}

/** A date's facts; one without a year, or an impossible one, gives its words alone. */
export function given(date: PrintedDate): Facts {
  return date.iso ? { date: date.iso, dateText: date.text } : { dateText: date.text }
}

function startFacts(text: string): Facts {
  const time = findTimes(text)[0]
  return time ? { startTime: time.clock } : {}
}

/** The web service's words: "Confirmed; Special Meeting", "Cancelled". */
function statusFacts(text: string): Facts {
  if (/\bcancell?ed\b|\bpostponed\b|\bnot held\b|\babandoned\b/i.test(text)) return { status: 'cancelled' }
  if (/\binquorate\b|\bno quorum\b/i.test(text)) return { status: 'inquorate' }
  if (/\badjourned\b/i.test(text)) return { status: 'adjourned' }
  return {}
}

/**
 * "Lanes Committee - Thursday 15 January 2026 7:30 pm, CANCELLED", "Lane End Parish Council - 6th March 2028",
 * "Thursday 12th October 2028, The Reading Room": a line that is a body's name, a date, or both, and little else.
 */
export function factsOfLine(block: Block, order: NumericOrder): Facts | undefined {
  const certain = block.hint === 'meeting-line'
  if (!certain && (block.value.length > 200 || block.marker !== undefined || block.type === 'row')) return undefined
  const dates = printedDates(block.value, order)
  // "Moved from 9th October 2018, Cabinet - Tuesday, 2nd October, 2018": the page's note on the line of the meeting.
  const moved =
    dates[1] &&
    /^(?:moved|re-?arranged|rescheduled|postponed|brought forward|deferred) from\s+(?:\p{L}+,?\s)?$/iu.test(
      block.value.slice(0, dates[0]?.start),
    )
  const from = moved ? (dates[0]?.end ?? 0) : 0
  // "Cabinet (until 09/05/30, see below) - Monday, 19 March 2030": the day of the week tells the meeting's.
  const date = moved ? dates[1] : (dates.find(({ text }) => /^\p{L}+day\b/iu.test(text)) ?? dates[0])
  if (!date) return undefined
  const before = block.value
    .slice(from, date.start)
    .replace(/^[\s,:–—-]+|[\s,:–—-]+$/g, '')
    // "Board of Trustees Regular Meeting |On| March 27, 2030"
    .replace(/\s+on(?: the)?$/i, '')
  // "Meeting of the Parish Council at 8.45pm on Monday 24 June 2030 in the Village Hall": a sentence (meeting-opening).
  if (!certain && /\bmeetings? of\b/i.test(before) && findTimes(before).length > 0) return undefined
  const after = block.value.slice(date.end)
  const time = findTimes(after)[0]
  const rest = (time ? after.slice(time.end) : after).replace(/^[\s,.;:–—-]+|[\s,.;:]+$/g, '')
  // "April 1, 2030 Academic Council Minutes", "April 1, 2030 at 7:30 PM - Board of Education Regular Meeting"
  const behind = before === '' && !certain && /\b(?:minutes|meeting)$/i.test(rest) ? cleanBody(rest) : undefined
  if (behind && (!behind.generic || /^board\b/i.test(behind.name)))
    return {
      ...given(date),
      ...(time ? { startTime: time.clock } : {}),
      committee: behind.name,
      ...(behind.organization ? { organization: behind.organization } : {}),
    }
  const body =
    before === ''
      ? undefined
      : certain
        ? { name: before, organization: undefined }
        : /^(?:date|on)\b/i.test(before)
          ? undefined
          : (cleanBody(before) ?? (date === dates[0] ? undefined : cleanBody(before.split(/\s[-–]\s/, 1)[0] as string)))
  const place =
    !certain && !body && isPlace(before) && /\b(?:hall|house|chambers?|centre|room|school|church|offices?)\b/i.test(before) ? before : ''
  if (!certain && before !== '' && place === '' && (!body || /\b(?:held|minutes of)\b/i.test(before))) return undefined
  const facts: Facts = { ...given(date), ...(time ? { startTime: time.clock } : {}), ...statusFacts(rest) }
  if (place !== '') Object.assign(facts, venueFacts(place))
  if (body) {
    facts.committee = body.name
    if (body.organization) facts.organization = body.organization
    // "Council Meeting |7:30pm|, Thursday 19th July 2030 |at the Village Hall|"
    const early = !certain && !time ? findTimes(before).at(-1) : undefined
    if (early) facts.startTime = early.clock
    if (!certain && /^(?:at|in)\s/i.test(rest) && isPlace(rest)) Object.assign(facts, venueFacts(rest.replace(/^(?:at|in)\s+/i, '')))
  } else if (isPlace(rest)) Object.assign(facts, venueFacts(rest.replace(/^(?:at|in)\s+/i, '')))
  else if (rest !== '' && !certain && !/^\W*(?:at|from|to|commencing|starting)?\W*$/i.test(rest) && facts.status === undefined)
    return undefined
  return facts
}

/** A few words with capitals and no body among them: "The Reading Room". */
function isPlace(text: string): boolean {
  return (
    text !== '' &&
    text.length < 100 &&
    /^(?:at |in |the )?\p{Lu}/u.test(text) &&
    !/^in (?:order|accordance)\b/i.test(text) &&
    !/[.:;]|\b(?:was|were|is|page|meeting|minutes|notes|agenda|draft)\b/i.test(text) &&
    !bodyNouns.test(text)
  )
}
