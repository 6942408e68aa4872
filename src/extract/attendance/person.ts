/** A person in a printed list → an attendee: what the words before, behind and in brackets say of him or her. */
import { isStaff } from '../../language/lists/functions.ts'
import type { ListedPerson } from '../../language/name-lists.ts'
import { isBodyLike, isRoleLike, type PersonName } from '../../language/names.ts'
import type { AttendanceStatus, Attendee, Capacity, Span } from '../../tree.ts'
import { type AttendanceLabel, coOpted, memberRoles, officerRoles, partAttendance, party, remotely } from '../../vocabulary/attendance.ts'
import { seatTitles } from '../../vocabulary/people.ts'
import { substitution } from './substitutes.ts'

/** An attendee, and whom he or she replaces or is replaced by, as far as the list tells. */
export interface Attending {
  attendee: Attendee
  /** "(substitute for Councillor Elm)" */
  inPlaceOf?: PersonName
  /** "(substituted by Councillor Oak)" */
  replacedBy?: PersonName
  /** "County Councillor Elm" in a list of members: of this council, or of the county's where this is a parish's. */
  ofArea?: true
}

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
  // "Ann Oak |via phone|"
  if (person.note && person.note.length < 40 && remotely.test(person.note)) attendee.remote = true
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

/** "Cllr Ash (|Cllr Elm attended via Zoom|)": a sentence about another. */
const ofAnotherPerson = /^(?:Cllrs?|Councillors?|Mr|Mrs|Ms|Miss|Dr)\.?\s\p{Lu}[^.;]{0,60}?\s(?:attended|joined|arrived|left|was|were)\b/u

function describe(found: Attending, text: string): void {
  const { attendee } = found
  if (ofAnotherPerson.test(text)) return
  // "Mayor, present": an office and the answer to the roll call.
  const roll = /^(.+),\s+(present|absent|excused)$/i.exec(text)
  if (roll) {
    describe(found, roll[1] as string)
    describe(found, roll[2] as string)
    return
  }
  const swap = substitution(text)
  if (swap) {
    if (swap.self) attendee.status = 'substitute'
    if (swap.for) found.inPlaceOf = swap.for
    if (swap.by) found.replacedBy = swap.by
    return
  }
  // "(CA – from 7.45pm)"
  const [, letters = '', remark = ''] = /^(\p{Lu}{1,4})\s[–—-]\s(.+)$/u.exec(text) ?? []
  if (remark !== '' && isInitialsOf(letters, attendee.name)) {
    describe(found, remark)
    return
  }
  // "AA, Chair", "Treasurer; BB"
  const [first = '', second = '', more] = text.split(/\s*[,;]\s+/)
  // "AA, Chair, Co-opted"
  const office = isInitialsOf(first, attendee.name)
    ? text.slice(first.length).replace(/^\s*[,;]\s+/, '')
    : isInitialsOf(second, attendee.name) && more === undefined
      ? first
      : ''
  if (office !== '') {
    describe(found, office)
    return
  }
  // "SH, arrived 7.40pm", "Chair, virtual"
  const parts =
    /,\s/.test(text) && (partAttendance.test(text) || remotely.test(text) || text.split(/,\s+/).some((part) => party.test(part)))
      ? text.split(/,\s+/)
      : [text]
  for (const part of parts) describePart(attendee, part.trim())
}

function describePart(attendee: Attendee, text: string): void {
  if (attendee.status === 'apologies' && /,\sin (?:the )?chair$/i.test(text)) attendee.status = 'present'
  // "the apology from Cr Elm for absence", "Apologies: from Cr Elm for absence and from Cr Fir for lateness were accepted"
  if (text === '' || /^for absence\b/i.test(text) || isInitialsOf(text, attendee.name)) return
  // "Apologies: Cllr Elm; Cllr Fir (for lateness)": the second came.
  if (
    /^(?:apologies )?for lateness$|^(?:will be |to be |arriving |running )?late(?: arrival)?$/i.test(text) &&
    attendee.status === 'apologies'
  )
    Object.assign(attendee, { status: 'present', note: /lateness/i.test(text) ? 'Apologies for lateness' : text })
  else if (/^in (?:the )?chair$/i.test(text)) {
    attendee.role = join(attendee.role, 'Chair')
    // "Apologies: Councillor Elm" ¶ "Provost Ash in the Chair": who took it was there.
    if (attendee.status === 'apologies') attendee.status = 'present'
  }
  // A roll call: "Mayor Ash – present; Council Member Elm – absent".
  else if (/^(?:present|here|in attendance)$/i.test(text)) return
  // "Fir – absent excused"
  else if (/^(?:absent(?:,? \(?(?:un)?excused\)?)?|unexcused)$/i.test(text)) attendee.status = 'absent'
  // "Cllr Ash – apologies" in the list of those present.
  // "Councillors absent: Elm (apologies), Fir (no apologies)"
  else if (/^(?:with )?apolog(?:y|ies)(?: received| sent| given| accepted)?$/i.test(text) && /^(?:present|absent)$/.test(attendee.status))
    attendee.status = 'apologies'
  else if (/^(?:no|without) apolog(?:y|ies)\b/i.test(text)) attendee.note ??= text
  // "Jo Elm (minutes)": who takes them
  else if (/^(?:minutes|notes|taking (?:the )?(?:minutes|notes))$/i.test(text)) attendee.role = join(attendee.role, text)
  else if (/^chairing$/i.test(text)) attendee.role = join(attendee.role, 'Chair', text)
  // "County Councillor: Cllr Owen Maple"
  else if (/^(?:county|borough|district)\s+(?:councillor|cllr)$/i.test(text)) attendee.honorific = text
  else if (/^(?:(?:city|town|parish)\s+)?(?:councillor|cllr|alderman|commissioner)$/i.test(text)) attendee.honorific ??= text
  else if (/^(?:excused|unexcused|absent|present|apolog\p{L}*|sick|ill|illness|holiday|leave|on leave)\b/iu.test(text))
    attendee.note ??= text
  else if (party.test(text)) attendee.party = text
  else if (partAttendance.test(text) && !isRoleLike(text.split(/\s/)[0] as string))
    attendee.note = attendee.note ? `${attendee.note}; ${text}` : text
  else if (remotely.test(text) && text.length < 40) attendee.remote = true
  else if (/^(?:representing|rep\.?|on behalf of|for)\s+/i.test(text))
    attendee.organization = text.replace(/^(?:representing|rep\.?|on behalf of|for)\s+(?:the\s+)?/i, '')
  // "School members: Jo Elm, Kit Fir": the heading of a group.
  else if (/^(?:[\p{L}-]+ ){0,3}members$/iu.test(text)) return
  else if (isRoleLike(text) || shortRole.test(text) || /^(?:ex[- ]?officio|alternate)$/i.test(text)) giveRole(attendee, text)
  // "Elm ward", "Group A": whom a member sits for.
  else if (/\b(?:ward|division|electoral area(?: \W?\w\W?)?)$|^(?:group|committee|category) (?:[a-d]|\d)$/i.test(text)) return
  else if (
    attendee.status === 'apologies' &&
    /^(?:(?:with )?apologies|reasons?) (?:were |was )?(?:accepted|approved|noted|received)$/i.test(text)
  )
    return
  else if (attendee.status === 'apologies' && (!isBodyLike(text) || /^\p{Ll}/u.test(text)))
    attendee.note = attendee.note ? `${attendee.note}; ${text}` : text
  else if (text.length < 120 && !/^(?:Mr|Mrs|Ms|Miss|Dr|Cllrs?|Councillors?)\b/.test(text)) attendee.organization ??= text
}

/** Functions that lists shorten: the school business manager, the chief administrative officer. */
const shortRole = /^(?:RFO|CEO|CFO|COO|DPO|CAO|CIO|SBM|DHT|HT)$/

/** "Cabinet Member for Lanes, Lane County Council": the last part is the body, where it names no function. */
function giveRole(attendee: Attendee, text: string): void {
  const parts = text.split(/,\s+/)
  const last = parts.at(-1) as string
  if (
    parts.length > 1 &&
    !isRoleLike(last) &&
    /\b(?:council|trust|nhs|authority|university|college|ltd|limited|association|partnership|police|constabulary|church|school|group)\b/i.test(
      last,
    )
  ) {
    attendee.organization ??= last
    attendee.role = join(attendee.role, parts.slice(0, -1).join(', '))
  } else attendee.role = join(attendee.role, text)
}

/** Chair twice ("PRESENT IN THE CHAIR: Councillor Ash, Cathaoirleach") is once, in the words of the person. */
function join(before: string | undefined, role: string, printed = role): string {
  if (!before || /^chair$/i.test(before)) return printed
  return before.toLowerCase().includes(role.toLowerCase()) ? before : `${before}, ${role}`
}

/** "PM" behind "Pat Marsh" is only how the minutes will call her. */
export function isInitialsOf(text: string, name: string): boolean {
  if (!/^\p{Lu}{1,5}$/u.test(text)) return false
  // "Cllr Elm (JE)": the surname alone, and what she will be called; "(DC)" is her council, "(LD)" her party.
  if (/^\p{Lu}{2}$/u.test(text) && !name.includes(' ')) return text[1] === name[0] && !/^[BCDPT]C$/.test(text) && !party.test(text)
  const letters = name
    .replace(/^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Father|Fr|Rev|Revd|Reverend|Canon)\.?\s+/, '')
    .split(/[\s-]+/)
    .map((word) => word[0])
    .join('')
  return (
    letters.toUpperCase().startsWith(text) ||
    text.startsWith(letters.toUpperCase()) ||
    (text[0] === letters[0] && text.at(-1) === letters.at(-1))
  )
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
  if (label.seats && /^(?:town |deputy )?(?:clerk|secretary|treasurer)$/i.test(role)) return 'member'
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
