/** Where a meeting was held: "Lower Hall and via Zoom", "LANE END VILLAGE HALL". */
import { type NumericOrder, printedDates } from '../../language/dates.ts'
import { speaksOf } from '../../language/topics.ts'
import { bodyNouns, onlineVenue } from '../../vocabulary/meetings.ts'
import type { Facts } from './facts.ts'

/** "Lower Hall and via Zoom" */
const andOnline =
  /\s+(?:and|&)\s+(?:online|virtually|remotely|(?:on )?(?:zoom|teams|webex)|via\s+[\p{L} ]+|by\s+(?:zoom|webex|teams|video)[\p{L} ]*)\.?$/iu

/** "held in the |village hall|": of the place whose meeting it is. */
export const smallPlace =
  /^(?:village|church|parish|school|community|memorial|town|scout|club|sports|social)\s?(?:hall|room|rooms|centre|house|office|pavilion)\b/

/** "Committee Room |at 7.30pm|" */
const atTime = /,?\s+at\s+\d{1,2}(?:[.:]\d\d)?\s?(?:[ap]\.?m\.?|hrs|hours)?\.?$/i

/** "Lower Hall. View directions"; an online meeting has no venue. */
export function venueFacts(value: string): Facts {
  const words = value
    // "Venue, Church House", on a line of its own
    // "Hybrid – Council Chambers"
    .replace(/^(?:hybrid|in[- ]person)\s*[–—:-]\s*(?=\p{Lu})/iu, '')
    .replace(/^(?:venue[\s,:–-]+|held (?:at|in) )(?=\S)/i, '')
    .replace(/[\s.,]*view directions\b.*$/is, '')
    // "At Elm Town Hall", "12 Mill St. |with the following members present|"
    .replace(/^(?:at|in)\s+(?=(?:the\s)?[(\p{Lu}])/iu, '')
    .replace(/,?\s+with\s(?:the\s)?(?:following|members|\p{L}+ members)\b.*$/isu, '')
    // "the Hall, Mill Street|, 7 persons in attendance|"
    .replace(/,?\s+(?:with\s)?\d{1,3}\s(?:persons?|people|members|residents|owners)\s(?:in attendance|present|attending)\b.*$/isu, '')
    // "THE QUAY HOTEL PART 1": of the meeting.
    .replace(/\s+PART (?:[12AB]|I{1,2}|ONE|TWO)$/, '')
    // "Marl on the Fifth day of May"
    .replace(/,?\s+on (?:the )?[\p{L}\d-]+(?:\s\p{L}+)? day of\b.*$/iu, '')
  const room = (speaksOf(words, 'online') ? words.replace(andOnline, '') : words).replace(atTime, '')
  const place = room.replace(/^[\s,]*(?:the\s+)?|[\s.,;:–-]+$/gi, '')
  const named = /^(?:\(\p{Lu}|[\p{Lu}\d])/u.test(place) || smallPlace.test(place)
  if (place === '' || !named || place.length > 200 || onlineVenue.test(place)) return {}
  return { venue: place }
}

/** A few words with capitals and no body among them: "The Reading Room". */
export function isPlace(text: string): boolean {
  return (
    text !== '' &&
    text.length < 100 &&
    /^(?:(?:at|in) )?(?:the )?\p{Lu}/u.test(text) &&
    !/^in (?:order|accordance)\b/i.test(text) &&
    // "November 6 – Issue Triage Update" says what the meeting was for.
    !/[.:;]|\b(?:was|were|is|page|meeting(?! (?:room|house))|minutes|notes|agenda|draft|updates?|triage|calls?|sync|review)\b/i.test(
      text,
    ) &&
    // "Committee Room 2, Civic Centre"
    !bodyNouns.test(text.replace(/\b(?:committee|council|board|cabinet) (?:room|chamber|office|house)/i, ''))
  )
}

/** "LANE END VILLAGE HALL" on a line of its own, among the lines that open the minutes; a "School District" is a body. */
export function isPlaceLine(text: string): boolean {
  if (
    !/\b(?:hall|chambers?|centre|center|room|rooms|boardroom|headquarters|theatre|school|church|house|offices?|library|pavilion|institute|hotel|suite|clubhouse)\b/i.test(
      text,
    ) ||
    // "Dr Jo Hall", among those present
    /^(?:Mrs?|Ms|Miss|Dr|Prof|Rev|Sir|Cllr|Councillor)\b/.test(text) ||
    /[:;?!]|\b(?:meeting(?! room)|minutes|agenda|clerk|manager|officer|was|were|is|are|(?:school|library) (?:district|board|division))\b/i.test(
      text,
    )
  )
    return false
  const words = text.split(/\s+/)
  return words.length <= 10 && words.every((word) => !/^\p{Ll}{5,}/u.test(word))
}

/** "2nd July 2030, Council Chamber", "COUNCIL CHAMBER, LANE END, 2 July 2030": the place without the day before or behind it. */
export function withoutDate(place: string, order: NumericOrder | undefined): string {
  const date = printedDates(place, order)[0]
  if (date && date.start > 0 && /^[\s.]*$/.test(place.slice(date.end))) return place.slice(0, date.start).replace(/[\s,–-]+(?:on\s*)?$/, '')
  return date?.start === 0 ? place.slice(date.end).replace(/^[\s,–-]+/, '') || place : place
}
