/**
 * Facts of a meeting that stand under a label:
 *
 *     Venue: Guildhall, Lanes. View directions          Meeting: 09/05/2029 - Cabinet (Item 31)
 *     Contact: Tamsin Oake (01000) 555010               Date: 4 November 2030   Time: 19:00   Venue: Lower Hall
 */
import { findDates, type NumericOrder, printedDates } from '../../language/dates.ts'
import { everyMatch } from '../../language/matches.ts'
import { findTimes, labelledTimes } from '../../language/times.ts'
import type { Block } from '../../tree.ts'
import { type FactLabel, factLabels } from '../../vocabulary/meetings.ts'
import { cleanBody } from './body.ts'
import { bodyFacts, type Facts, given } from './facts.ts'
import { venueFacts } from './venue.ts'

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
  for (const colon of everyMatch(value, /\s?:(?=\s)/g)) {
    const words = everyMatch(value.slice(0, colon.index), /(?<=[\s,;|])\S+/g).slice(-4)
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
  const match = /[:–-]/.test(block.value) ? /^([\p{L}/& ]{2,40}?)\s?(?::-?|\s[–-]\s)\s*(.*)$/su.exec(block.value) : null
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
  return body ? bodyFacts(body) : {}
}

/** "Lamps Committee (this committee no longer meets)", "Lamps Panel (See the County's website)", "Cabinet - for meetings after May 2031, please see …": what became of a body. */
const endedBody =
  /\s*(?:\((?:(?:this|the) (?:committee|board|panel|sub-?committee|forum|group)|see)\s[^()]*\)|[-–]\s(?:(?:annual|extraordinary|special) meeting$|(?:for meetings|please see)\b.*))$/i

function dateFacts(text: string, order: NumericOrder): Facts {
  const date = printedDates(text, order)[0]
  return date ? given(date) : {}
}

function startFacts(text: string): Facts {
  const time = findTimes(text)[0]
  return time ? { startTime: time.clock } : {}
}

/** The web service's words: "Confirmed; Special Meeting", "Cancelled". */
export function statusFacts(text: string): Facts {
  if (/\bcancell?ed\b|\bpostponed\b|\bnot held\b|\babandoned\b/i.test(text)) return { status: 'cancelled' }
  if (/\binquorate\b|\bno quorum\b/i.test(text)) return { status: 'inquorate' }
  if (/\badjourned\b/i.test(text)) return { status: 'adjourned' }
  return {}
}
