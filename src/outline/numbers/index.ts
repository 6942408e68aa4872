/**
 * Item numbers as minutes print them.
 * The same figures also begin paragraphs, clauses, planning references and dates: a number is an item's only as
 * a link of a chain (chains.ts).
 */
import { isFigure } from '../../language/letters.ts'
import type { Block } from '../../tree.ts'
import { monthNames } from '../../vocabulary/calendar.ts'
import { firstWord } from '../../vocabulary/first-words.ts'
import { isInitials } from '../initials.ts'
import { fromMarker, isRomanLetter, romanValue } from './counts.ts'
import type { ItemNumber } from './item-number.ts'
import { fromReference } from './references.ts'

export type { ItemNumber } from './item-number.ts'

/** "|9 April| 2030": no number of an item. */
const dayOfMonth = new RegExp(`^\\d{1,2}\\s(?:${monthNames})\\b`)

/** "Item 4: Ferry Fares", "TOPIC 4: Ferry Fares", "agenda item no. 4 – Ferry Fares", "Minute No. 104 Ferry Fares", "Article 2. To see if the Town will vote …", "ORDER NO. 3 RE: FERRY FARES" */
const namedNumber =
  /^(?:(?:(?:[Aa]genda|AGENDA) )?(?:[Ii]tem|ITEM)|(?:Topic|TOPIC)(?=\s\d{1,2}\s?[:.–-])|[Mm]in(?:ute|\.)|MIN(?:UTE|\.)|Article(?=\s\d{1,3}[.:])|ARTICLE|ORDER(?=\sNO\.))\s(?:[Nn]o\.? ?|NO\.? ?|[Nn]umber )?(\d{1,4}[a-z]?)(?!\.\d)(?:\s*[:.–-]\s*|\s+RE:\s*|\s(?=["“‘(]?\p{Lu})|$)(.*)$/u

/** "Items |1/2|. Welcome and Apologies", "ITEMS |4 & 5|: FERRIES AND FARES": taken together. */
const severalNumbers = /^(?:Items|ITEMS)\s((\d{1,2})(?:\s?[/&–-]\s?|\sand\s)\d{1,2})\s?[.:–-]\s*(\p{Lu}.*)$/u

/** "Minute No. 84/30", "Minute Ref: 84/30", "Minute 84/30", the title behind it or below. */
const minuteNumber = /^(?:Minute|MINUTE)\s(?:(?:[Nn]o\.?|NO\.?|[Nn]umber|[Rr]ef\.?)\s?:?\s?)?(?=[A-Z]{0,3}\d{1,4}\/\d)/

/** The number that a block begins with, in any of the forms; undefined where it has none. */
export function itemNumber(block: Block): ItemNumber | undefined {
  if (block.type === 'row') return undefined
  // Word's automatic number "118/28", and its words in the paragraph.
  if (block.marker !== undefined)
    return (
      withAgenda(fromMarker(block.marker, block.value.replace(bar, '')), block.marker) ??
      fromReference(`${block.marker} ${block.value}`.trim())
    )
  const named = mayBeNamed(block.value) ? namedNumber.exec(block.value) : null
  if (named) return { ...(fromMarker(`${named[1]}.`, named[2] as string) as ItemNumber), family: 'item n' }
  const several = firstWord(block.value) === 'items' ? severalNumbers.exec(block.value) : null
  if (several)
    return { ...(fromMarker(`${several[2]}.`, several[3] as string) as ItemNumber), printed: several[1] as string, family: 'item n' }
  const reference = fromReference(block.value.replace(minuteNumber, ''))
  if (reference) return reference
  return romanNumber(block) ?? figure(block.value[0] === '*' ? block.value.slice(1) : block.value)
}

function romanNumber(block: Block): ItemNumber | undefined {
  const line = block.value
  if (!isRomanLetter(line)) return undefined
  // "II. Approval of the Agenda": one space, as after an initial. "V: Consent Agenda"
  const roman = isInitials(block) ? null : /^([IVXL]{1,7})[.:]\s+(\p{Lu}.*)$/u.exec(line)
  if (roman) return fromMarker(`${roman[1]}.`, roman[2] as string)
  // "I.A. Roll Call" below "I. Call to Order".
  const [, whole = '', part = '', rest = ''] = /^([IVXL]{1,7})\.([A-Z])\.?\s+(\p{Lu}.*)$/u.exec(line) ?? []
  const value = romanValue(whole)
  if (part && value !== undefined)
    return { printed: `${whole}.${part}`, family: 'R.A', value, sub: part.charCodeAt(0) - 64, level: 2, rest }
  // "II Pledge of Allegiance": no stop.
  const bare = /^([IVXL]{1,7})\s+(\p{Lu}\p{L}.*)$/u.exec(line)
  const counted = bare ? fromMarker(`${bare[1]}.`, bare[2] as string) : undefined
  return counted?.family === 'R.' ? { ...counted, family: 'R' } : undefined
}

/** A number in figures; the star of "*450 Minutes", which says that the Council need not confirm it, is taken away. */
function figure(line: string): ItemNumber | undefined {
  if (line[0] === '[') return inSquareBrackets(line)
  if (!isFigure(line, 0)) return undefined
  // "61 Quarterly review": a bare number and a capital. "5 Planning:".
  // "14365 POLICE MATTERS": minutes counted through since the council began.
  // "5 – Old Business", "5 - Old Business", "5 / Old Business", "5: Old Business": a dash, a bar or a colon for the full stop.
  const bare = /^(\d{1,4}[a-z]?|\d{5})(?::\s+|\s+(?:[–—/-]\s+)?)((?:\p{Lu}|['"“‘(]).*)$/u.exec(line)
  if (bare && !dayOfMonth.test(line)) return withAgenda(fromMarker(`${bare[1]}.`, bare[2] as string), bare[1] as string, inCapitals)
  // "1.1", its title on the next line.
  if (/^\d{1,3}\.\d{1,2}$/.test(line)) return fromMarker(line, '')
  return /^\d{1,4}[a-zA-Z]?$/.test(line) ? fromMarker(`${line}.`, '') : undefined
}

/** "[4] Highways", "[4]. Highways" */
function inSquareBrackets(line: string): ItemNumber | undefined {
  const [, agenda, rest = ''] = /^\[(\d{1,3})\]\.?\s*([\p{Lu}\d].*)$/u.exec(line) ?? []
  if (agenda === undefined) return undefined
  // "[4]. 31/204. Highways": the minute's number behind the agenda's.
  const minute = fromReference(rest)
  if (minute) return { ...minute, agenda }
  return isFigure(rest, 0) ? undefined : { ...(fromMarker(`${agenda}.`, rest) as ItemNumber), family: '[n]' }
}

/** "1. / Welcome": between the number and its title. */
const bar = /^\/(?:\s+|$)/

/** "125   (7)   Ferry fares": the minute's number and, in brackets, the agenda's. "5. (1) The fare …" is a paragraph of item 5. */
function withAgenda(number: ItemNumber | undefined, marker: string, form = /^\((\d{1,3})\)\s+(?=\p{Lu})/u): ItemNumber | undefined {
  const agenda = number && /^\d+$/.test(marker) ? form.exec(number.rest) : null
  return number && agenda ? { ...number, agenda: agenda[1] as string, rest: number.rest.slice(agenda[0].length) } : number
}

/** "125 |(7)| FERRY FARES", in one line; "5 (1) The fare …" may be a paragraph. */
const inCapitals = /^\((\d{1,3})\)\s+(?=\p{Lu}{2})/u

function mayBeNamed(line: string): boolean {
  const word = firstWord(line)
  return (
    word === 'item' ||
    word === 'agenda' ||
    word === 'minute' ||
    word === 'min' ||
    word === 'article' ||
    word === 'order' ||
    word === 'topic'
  )
}
