/**
 * What a list says of somebody behind the name or in brackets: a function, a body, a party, a substitute, a note.
 *
 *     Cllr Elm (Chair)      Jo Fir, Lanes Trust      Cllr Oak (arrived 7.40pm)      Cllr Ash (LD)      Kit Yew (for Cllr Gum)
 */
import { isBodyLike, isRoleLike } from '../../language/names.ts'
import type { Attendee } from '../../tree.ts'
import { partAttendance, party, remotely } from '../../vocabulary/attendance.ts'
import { postNominals } from '../../vocabulary/people.ts'
import type { Attending } from './attending.ts'
import { isInitialsOf } from './initials.ts'
import { whenOrHow } from './remark-lines.ts'
import { substitution } from './substitutes.ts'

/** "Cllr Ash (|Cllr Elm attended via Zoom|)": a sentence about another. */
const ofAnotherPerson = /^(?:Cllrs?|Councillors?|Mr|Mrs|Ms|Miss|Dr)\.?\s\p{Lu}[^.;]{0,60}?\s(?:attended|joined|arrived|left|was|were)\b/u

/** What a list says of somebody, in a title, a bracket or a remark. */
export function describe(found: Attending, text: string): void {
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
  // "(CA – from 7.45pm)", "(CA-Chair)"
  const [, letters = '', remark = ''] = /^(\p{Lu}{1,4})\s?[–—-]\s?(.+)$/u.exec(text) ?? []
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
  // "From 11.32am, item 1"
  const parts =
    /,\s/.test(text) &&
    !whenOrHow.test(text) &&
    (partAttendance.test(text) || remotely.test(text) || text.split(/,\s+/).some((part) => party.test(part)))
      ? text.split(/,\s+/)
      : [text]
  for (const part of parts) describePart(attendee, part.trim())
}

/** What is said of somebody in a bracket or behind a comma; the first form that fits holds. */
function describePart(attendee: Attendee, said: string): void {
  // "Jo Elm, the clerk, |was in attendance|"
  const text = said.replace(/,?\s?\b(?:was|were) (?:also )?(?:in attendance|present)$/, '')
  if (attendee.status === 'apologies' && /,\sin (?:the )?chair$/i.test(text)) attendee.status = 'present'
  if (text === '' || isInitialsOf(text, attendee.name)) return
  const remark = remarks.find(({ fits, of = anybody }) => of(attendee) && (typeof fits === 'function' ? fits(text) : fits.test(text)))
  Object.assign(attendee, remark?.tells?.(text, attendee))
}

interface Remark {
  fits: RegExp | ((text: string) => boolean)
  /** Of whom it says so. */
  of?: (attendee: Attendee) => boolean
  /** Nothing, where it is known already or matters to nobody. */
  tells?: (text: string, attendee: Attendee) => Partial<Attendee>
}

const honours: ReadonlySet<string> = new Set(postNominals.map((letters) => letters.toUpperCase()))

const anybody = () => true
const sentApologies = ({ status }: Attendee) => status === 'apologies'
const addNote = (text: string, { note }: Attendee) => ({ note: note ? `${note}; ${text}` : text })
const keepNote = (text: string, { note }: Attendee) => ({ note: note ?? text })

const remarks: readonly Remark[] = [
  // "the apology from Cr Elm for absence", "Apologies: from Cr Elm for absence and from Cr Fir for lateness were accepted"
  { fits: /^for absence\b/i },
  // "Apologies: Cllr Elm; Cllr Fir (for lateness)": the second came.
  {
    fits: /^(?:apologies )?for lateness$|^(?:will be |to be |arriving |running )?late(?: arrival)?$/i,
    of: sentApologies,
    tells: (text) => ({ status: 'present', note: /lateness/i.test(text) ? 'Apologies for lateness' : text }),
  },
  // "Apologies: Councillor Elm" ¶ "Provost Ash in the Chair": who took it was there.
  {
    fits: /^in (?:the )?chair$/i,
    tells: (_text, { role, status }) => ({ role: join(role, 'Chair'), status: status === 'apologies' ? 'present' : status }),
  },
  // A roll call: "Mayor Ash – present; Council Member Elm – absent".
  { fits: /^(?:present|here|in attendance)$/i },
  // "Fir – absent excused"
  { fits: /^(?:absent(?:,? \(?(?:un)?excused\)?)?|unexcused)$/i, tells: () => ({ status: 'absent' }) },
  // "Cllr Ash – apologies" in the list of those present; "Councillors absent: Elm (apologies), Fir (no apologies)"
  {
    fits: /^(?:with )?apolog(?:y|ies)(?: received| sent| given| accepted)?$/i,
    of: ({ status }) => status === 'present' || status === 'absent',
    tells: () => ({ status: 'apologies' }),
  },
  { fits: /^(?:no|without) apolog(?:y|ies)\b/i, tells: keepNote },
  // "Jo Elm (19:10)", "Jo Elm (to 8.30pm)"
  { fits: /^(?:(?:from|to|until|till|at|after)\s)?\d{1,2}(?:[.:]\d{2}(?:\s?[ap]m|\s?hrs)?|\s?[ap]m)$/i, tells: addNote },
  // "Jo Elm (ONZM)", "Winkle (27)": how many there are, "Bo Fir (A)"
  { fits: (text) => honours.has(text.toUpperCase()) || /^(?:\d{1,3}|\p{Lu})$/u.test(text) },
  // "Jo Elm (part)"
  { fits: /^(?:in )?part$/i, tells: addNote },
  // "Jo Elm (initially)", "Bo Fir (partly)"
  { fits: (text) => /^\p{Ll}+ly$/u.test(text) && !remotely.test(text), tells: addNote },
  // "Cllr Elm signed the declaration|, witnessed by the Clerk and then| joined the meeting"
  { fits: /^\p{Ll}+ed by\b/u },
  // "Jo Elm (minutes)": who takes them
  { fits: /^(?:minutes|notes|taking (?:the )?(?:minutes|notes))$/i, tells: (text, { role }) => ({ role: join(role, text) }) },
  { fits: /^chairing$/i, tells: (text, { role }) => ({ role: join(role, 'Chair', text) }) },
  // "County Councillor: Cllr Owen Maple"
  { fits: /^(?:county|borough|district)\s+(?:councillor|cllr)$/i, tells: (honorific) => ({ honorific }) },
  {
    fits: /^(?:(?:city|town|parish)\s+)?(?:councillor|cllr|alderman|commissioner)$/i,
    tells: (text, { honorific }) => ({ honorific: honorific ?? text }),
  },
  { fits: /^(?:excused|unexcused|absent|present|apolog\p{L}*|sick|ill|illness|holiday|leave|on leave)\b/iu, tells: keepNote },
  { fits: party, tells: (text) => ({ party: text }) },
  { fits: (text) => partAttendance.test(text) && !isRoleLike(text.split(/\s/)[0] as string), tells: addNote },
  { fits: (text) => remotely.test(text) && text.length < 40, tells: () => ({ remote: true }) },
  {
    fits: /^(?:representing|rep\.?|on behalf of|for)\s+/i,
    tells: (text) => ({ organization: text.replace(/^(?:representing|rep\.?|on behalf of|for)\s+(?:the\s+)?/i, '') }),
  },
  // "School members: Jo Elm, Kit Fir": the heading of a group.
  { fits: /^(?:[\p{L}-]+ ){0,3}members$/iu },
  { fits: (text) => isRoleLike(text) || shortRole.test(text) || /^(?:ex[- ]?officio|alternate)$/i.test(text), tells: roleIn },
  // "Elm ward", "Group A": whom a member sits for.
  { fits: /\b(?:ward|division|electoral area(?: \W?\w\W?)?)$|^(?:group|committee|category) (?:[a-d]|\d)$/i },
  { fits: /^(?:(?:with )?apologies|reasons?) (?:were |was )?(?:accepted|approved|noted|received)$/i, of: sentApologies },
  // "Jo Elm was away – |therefore, she| was unable to give apologies": the sentence goes on.
  { fits: /\b(?:he|she|they)$/i },
  { fits: (text) => !isBodyLike(text) || /^\p{Ll}/u.test(text), of: sentApologies, tells: addNote },
  {
    fits: (text) => text.length < 120 && !/^(?:Mr|Mrs|Ms|Miss|Dr|Cllrs?|Councillors?)\b/.test(text),
    tells: (text, { organization }) => ({ organization: organization ?? text }),
  },
]

/** Functions that lists shorten: the school business manager, the chief administrative officer. */
const shortRole = /^(?:RFO|CEO|CFO|COO|DPO|CAO|CIO|SBM|DHT|HT)$/

/** "Cabinet Member for Lanes, Lane County Council": the last part is the body, where it names no function. */
function roleIn(text: string, { role, organization }: Attendee): Partial<Attendee> {
  const parts = text.split(/,\s+/)
  const last = parts.at(-1) as string
  if (parts.length < 2 || isRoleLike(last) || !bodyLast.test(last)) return { role: join(role, text) }
  return { organization: organization ?? last, role: join(role, parts.slice(0, -1).join(', ')) }
}

const bodyLast =
  /\b(?:council|trust|nhs|authority|university|college|ltd|limited|association|partnership|police|constabulary|church|school|group)\b/i

/** Chair twice ("PRESENT IN THE CHAIR: Councillor Ash, Cathaoirleach") is once, in the words of the person. */
function join(before: string | undefined, role: string, printed = role): string {
  if (!before || /^chair$/i.test(before)) return printed
  return before.toLowerCase().includes(role.toLowerCase()) ? before : `${before}, ${role}`
}
