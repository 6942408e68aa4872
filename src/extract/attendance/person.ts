/** A person in a printed list → an attendee: what the words before, behind and in brackets say of him or her. */
import { isStaff } from '../../language/lists/functions.ts'
import type { ListedPerson } from '../../language/name-lists.ts'
import type { AttendanceStatus, Attendee, Capacity, Span } from '../../tree.ts'
import { type AttendanceLabel, coOpted, memberRoles, officerRoles, remotely } from '../../vocabulary/attendance.ts'
import { seatTitles } from '../../vocabulary/people.ts'
import type { Attending } from './attending.ts'
import { whenOrHow } from './remark-lines.ts'
import { describe } from './remarks.ts'

/** Councillors of another council than the parish's or the town's, as far as their title tells. */
const ofAnother = /^(?:county(?! borough)|borough|district|bc|cc|dc)\b/i

export const by = 'attendance'

export function attending(person: ListedPerson, label: AttendanceLabel, at: Span): Attending {
  const attendee: Attendee = { by, at, name: person.name, capacity: 'other', status: label.status }
  const honorific = person.honorific ?? (person.name === person.printed && !isStaff(person) ? label.honorific : undefined)
  // "Director Elm" sits on a board of directors; among the staff he directs a department.
  if (honorific && label.capacity === 'officer' && seats.has(honorific.toLowerCase())) attendee.role = honorific
  else if (honorific) attendee.honorific = singular(honorific)
  if (label.remote) attendee.remote = true
  if (label.role) attendee.role = label.role
  const found: Attending = { attendee }
  // "Ann Elm (Manager) AE"
  const title = person.title?.replace(/^\(([^()]*)\)$/, '$1')
  for (const text of [...(title ? [title] : []), ...person.brackets]) describe(found, text)
  // What runs on without a comma is the sentence; it matters where it tells of a substitute.
  if (person.note && /^in the chair\b/i.test(person.note)) describe(found, 'in the Chair')
  // "Kit Ash ¶ apology": a remark in the next cell.
  if (person.note && /^apolog(?:y|ies)$/i.test(person.note)) attendee.status = 'apologies'
  // "Present: Ash, Birch and Elm. Fir absent."
  if (person.note && attendee.status === 'present' && notThere.test(person.note))
    attendee.status = /^\W*absent/i.test(person.note) ? 'absent' : 'apologies'
  if (person.note && /\bsubstitut|\bdeputis|\bplace of\b|^for\b/i.test(person.note)) describe(found, person.note)
  // "Ann Oak |absent from 1.30pm to 3.49pm|"
  if (person.note && person.note.length < 60 && whenOrHow.test(person.note)) describe(found, person.note)
  // "Ann Oak |via phone|"
  if (person.note && person.note.length < 40 && remotely.test(person.note)) attendee.remote = true
  // "Councillors S Elm, P Moss, Jo Fir, the temporary clerk": the title is not hers.
  const ofOthers = honorific !== undefined && !person.printed.includes(honorific)
  if (ofOthers && /\bclerk$/i.test(attendee.role ?? '')) delete attendee.honorific
  attendee.capacity = capacityOf(attendee, label)
  if (label.capacity === 'member' && ofAnother.test(attendee.honorific ?? '')) found.ofArea = true
  return found
}

/** "Fir |absent|", "Fir |excused|"; who was "absent for item 5" was there. */
const notThere = /^\W*(?:absent(?:,? \(?(?:un)?excused\)?)?|excused)[\s.]*$/i

/** Somebody named in a sentence: what runs on behind the name is the sentence itself, and tells nothing of the person. */
export function attendingAsTold({ note: _note, ...person }: ListedPerson, label: AttendanceLabel, at: Span): Attending {
  return attending(person, label, at)
}

/** "Councillors" shared by several is "Councillor" for each. */
export function singular(honorific: string): string {
  return honorific
    .replace(/\.$/, '')
    .replace(/men$/, 'man')
    .replace(/MEN$/, 'MAN')
    .replace(/(?<=\p{L})['’]?[sS]$/u, '')
}

const seats: ReadonlySet<string> = new Set(seatTitles)

/** Member, officer, co-opted, or another who was there. */
function capacityOf(attendee: Attendee, label: AttendanceLabel): Capacity {
  const role = attendee.role ?? ''
  if (coOpted.test(role)) return 'co-opted'
  if (/^(?:PC|P\.C|WPC|PCSO|Sgt|Sergeant|Insp|Inspector|Garda)\b/.test(attendee.name)) return 'other'
  if (attendee.honorific && (label.capacity === 'member' || !seats.has(attendee.honorific.toLowerCase())))
    return label.capacity === 'other' || ofAnother.test(attendee.honorific) ? 'other' : 'member'
  if (/^(?:guest|observer|visitor|speaker|(?:local )?resident|parishioner)\b(?! (?:member|governor|trustee|director|rep))/i.test(role))
    return 'other'
  if (label.seats && /^(?:town |deputy )?(?:clerk|secretary|treasurer)(?:[ /-]+(?:clerk|secretary|treasurer))?$/i.test(role))
    return 'member'
  const first = firstOf(role)
  // "Guests: Provost Lana Moss": whatever her office, she is no member here.
  if (first) return first === 'member' && label.capacity === 'other' ? 'other' : first
  if (label.capacity && (label.capacity !== 'member' || attendee.organization === undefined || label.seats)) return label.capacity
  return attendee.organization || label.capacity === undefined ? 'other' : 'member'
}

/** "Parish Clerk" is an officer; "Chair" a member; "Chief Executive and Leader of …" the first that is named. */
function firstOf(role: string): Capacity | undefined {
  const member = memberRoles.exec(role)?.index ?? -1
  const officer = officerRoles.exec(role)?.index ?? -1
  if (member < 0 && officer < 0) return undefined
  if (member < 0) return 'officer'
  if (officer < 0) return 'member'
  return member <= officer ? 'member' : 'officer'
}

/** Whom the status concerns: present for all but those who stayed away. */
export function isThere(status: AttendanceStatus): boolean {
  return status === 'present' || status === 'substitute'
}
