/**
 * Sentences that say who was there:
 *
 *     Councillor Fir attended the meeting remotely.                The Chair welcomed Jo Lea and Ann Hog to the meeting.
 *     Board members present were Elm, Fir and Oak.                 Also present was Auditor Jo Ash.
 */

import { hasLoneNames } from '../../language/lone-names.ts'
import { everyMatch } from '../../language/matches.ts'
import { type ListedPerson, readPeople } from '../../language/name-lists.ts'
import { isRoleLike, nameAt, type PersonName, plainName } from '../../language/names.ts'
import type { Place } from '../../language/passage.ts'
import { speaksOf } from '../../language/topics.ts'
import { type AttendanceLabel, attendanceLabel, remotely } from '../../vocabulary/attendance.ts'
import { attending, attendingAsTold } from './person.ts'
import type { Register } from './register.ts'
import { lastClause } from './substitutes.ts'

const forms = [
  // "was present", "were also in remote attendance"
  '(?:was|were)(?: also| both| all)? (?:in (?:remote |virtual )?attendance|present|attending|participating)',
  // "attended remotely", "joined the meeting via Zoom"
  '(?:also )?(?:attended|joined)(?: the (?:meeting|session|hearing))?' +
    '(?= (?:remotely|virtually|online|via|by (?:video|telephone|phone|zoom|teams)|by means)|(?: the meeting)? (?:remotely|virtually|online|via))',
  // "attended for this item", "attended the meeting as an observer", "also attended."
  '(?:also )?attended(?: the meeting)?' +
    '(?= (?:for|to (?:present|answer|introduce|speak|address)|as (?:an? )?(?:observer|guest|ward|local|invited))|[.;]?$)',
  'attended the meeting|participated in the (?:meeting|call)|participated (?:remotely|virtually|online|(?:by|via) (?:tele)?(?:phone|conference|video|zoom|teams|webex))',
  '(?:answered|responded to) (?:the )?roll(?:[- ]call)?|presiding(?=[.;,]|$)',
  // "Roll call was taken with |Elm, Fir and Oak| present.", "|Elm, Fir & Oak| present."
  "(?<=(?:,|\\band|&) (?:[A-Z][\\w’'.-]* ){1,3})(?:present|in attendance)(?=[.;]?$)",
]
/** "Chair Elm called the meeting to order |with members| Fir, Oak and Ash present." */
const withMembers =
  /^.*\bwith\s+(?:(?:board\s|council\s|committee\s)?(?:members?|trustees|commissioners|directors|supervisors|councill?ors|aldermen)\s+)?(?=\p{Lu})/su
const beingThere = new RegExp(`\\b(?:${forms.join('|')})\\b`, 'i')

/**
 * The people before the verb: "|Jon Mile, Director of Lamps| was in attendance."
 *
 * @param anywhere "was present" counts as well: the sentence stands in the head or in an item that is about who is there
 */
export function readPresence(sentence: string, place: Place, register: Register, anywhere: boolean): void {
  if (!speaksOf(sentence, 'presence')) return
  const verb = beingThere.exec(sentence)
  if (!verb) return
  const after = sentence.slice(verb.index + verb[0].length)
  const told = sentence.slice(0, verb.index)
  // "The Board was advised that Ann Elm had attended the meeting as an observer."
  const observed = /\bhad\s*$/.test(told) && /^ as (?:an? )?(?:observer|guest)\b/.test(after)
  if (!observed && /\b(?:had|has|have|not|would|will|who|which|he|she|they|to be|if|when|that (?:was|were)|no)\s*$/i.test(told)) return
  // "approved subject to an amendment to note that Jo Elm was present": at the meeting before.
  if (/\b(?:amend|correct)\w*\b[^.;]{0,40}\bthat\b/i.test(told)) return
  // "Councillor Elm had sent apologies and Councillor Fir was present as her substitute."
  if (/^ as (?:his|her|their|an?|the) (?:\w+ )?substitute\b/.test(after)) return
  // "Mr Ash (objector) attended the meeting and addressed the Committee": who only speaks.
  if (/^\s*(?:and|to)\s+(?:then\s+)?(?:addressed?|spoke|speak)\b/i.test(after)) return
  // "attended the meeting of the Village Hall Committee", "was present at the site visit"
  if (/^\s*(?:of|on|with|held|at (?!the meeting|this meeting|tonight))/i.test(after)) return
  if (!anywhere && !remotely.test(verb[0] + after) && !/\b(?:in attendance|attended|participated)\b/i.test(verb[0])) return
  const remote = remotely.test(verb[0] + after.slice(0, 60))
  const words = observed
    ? told.replace(/\s+had\s*$/, '')
    : told.replace(withMembers, (lead) => (/^presid|^present$|^in attendance$/.test(verb[0]) ? blank(lead) : lead))
  const capacity =
    words !== told && /\b(?:members?|trustees|commissioners)\s+$/i.test(withMembers.exec(told)?.[0] ?? '') ? ('member' as const) : undefined
  const clause = lastClause(words).trimStart()
  const start = words.length - clause.length
  register.startList('sentence')
  for (const person of subjects(clause)) {
    const known = register.find(person.name)
    if (known) {
      if (remote) known.remote = true
    } else
      register.add(
        attendingAsTold(
          person,
          { status: 'present', ...(capacity ? { capacity } : {}), ...(remote ? { remote } : {}) },
          place(start + person.start, start + person.end),
        ),
      )
  }
}

/** "Members |who attended remotely| and had no voting rights were Jo Ash and Kit Yew." */
const rollOfRemote =
  /^(?:the )?(?:members|councillors|officers) (?<who>who attended (?:the meeting )?(?:remotely|virtually|online))\b[^.:;]{0,60}?\s(?:was|were)\s*:?\s+(?=\p{Lu})/iu
/** "On roll call there were |present|: Jo Ash, Chair; …", "A quorum was |present|: Jo Ash and Kit Yew." */
const rollCalled = /\b(?:there were|[Qq]uorum was(?= present\s?:)) (?<who>present)\s*[:,–—-]?\s+(?=\p{Lu})/u
/** "The |following members| of the Board of Directors were present at the meeting: Jo Ash, Kit Yew.", "The following members were |absent|: …" */
const followingWere =
  /\b[Tt]he following (?<who>(?:\p{L}+ ){0,8}(?:was|were) (?:also )?(?:present|in attendance|absent|excused))(?: (?:at|for|from|in|on) (?:the|this|our) (?:meeting|call|session|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2}|room|chambers?))?\s*:\s*(?=\p{Lu})/u
/** "… met in regular session with the following| members present|: Jo Ash, Chair; …", "met with these| members present|: Jo Ash" */
const rollFollowing = /\bwith (?:(?:the )?following|these)(?<who>(?: \p{Ll}+){0,3} (?:present|in attendance))\s*[:,–—-]\s+(?=\p{Lu})/u
/**
 * "|Board members present| were Elm, Fir and Oak.", "|Present| were board members Elm and Fir.", "|Guests| were Jo Ash and Kit Yew."
 * "… were supervisors Jo Ash and Kit Birch, clerk Lou Elm": the offices in small letters.
 * "|Also present| for some or all of the meeting were Jo Ash of NEX and Kit Yew."
 */
const rollBehindVerb =
  /(?:^|[.;]\s+)(?<who>(?:\p{L}+\s+){0,4}?(?:[Pp]resent|[Ii]n attendance|[Aa]bsent|[Ee]xcused)|Guests|Visitors|Attendees)(?: at (?:the beginning of )?the meeting| (?:for|during) (?:some|all|part|portions)\b[^.;:]{0,24}? the meeting)? (?:was|were|included)\s*[:,]?\s+(?:at-large\s+)?(?:(?:the\s+)?(?:(?:board|council|committee|commission)\s+)?(?:supervisors?|trustees?|members?|directors?|commissioners?|aldermen|selectmen)\s+)?(?=\p{Lu}|chair|clerk|treasurer)/u

/** Within a list of the board: "… and guests Jo Ash and Kit Birch". */
const guests = /,?\s+(?:and\s+)?(?:guests?|visitors?|residents?)\s+(?=\p{Lu})/iu

/** "… were supervisors Jo Ash and Kit Birch, |clerks| Lou Elm and Bo Fir" */
const offices = /(?<=,\s(?:and\s)?)(?:clerks|treasurers|trustees|auditors|commissioners|assistants)(?=\s\p{Lu})/gu

/** "… were Elm and Fir; |Oak was excused|." */
const away = /[;,]\s+(?:and\s+)?(?<names>\p{Lu}[^;,.]{1,60}?)\s(?:was|were) (?<how>absent|excused)\b/u

/** "… called to order with |all members present except| J. Elm and B. Fir." */
const allExcept =
  /\ball (?:\p{Ll}+ )?(?:members|trustees|directors|commissioners|councill?ors|governors|supervisors) (?:were |being )?(?:present|in attendance),? (?:except|with the exceptions? of|excepting|but) (?:for )?(?<names>\p{Lu}(?:[^.;]|(?<=\b\p{Lu})\.){2,160})/iu

/** Who was not there, where all the others were. */
export function readMissing(sentence: string, place: Place, register: Register): void {
  const names = speaksOf(sentence, 'presence') ? allExcept.exec(sentence)?.groups?.names : undefined
  if (names === undefined) return
  const start = sentence.indexOf(names)
  register.startList('sentence')
  for (const person of readPeople(names, { single: hasLoneNames(names) }))
    register.add(attendingAsTold(person, { status: 'absent', capacity: 'member' }, place(start + person.start, start + person.end)))
}

/** The list behind the verb: "Board members present were |Elm, Fir and Oak|." */
export function readRoll(sentence: string, place: Place, register: Register): void {
  if (!speaksOf(sentence, 'presence')) return
  const roll =
    rollOfRemote.exec(sentence) ??
    rollCalled.exec(sentence) ??
    followingWere.exec(sentence) ??
    rollFollowing.exec(sentence) ??
    rollBehindVerb.exec(sentence)
  if (!roll) return
  const who = (roll.groups?.who ?? '').trim()
  const status = /absent$/i.test(who) ? 'absent' : /excused$/i.test(who) ? 'apologies' : 'present'
  const start = roll.index + roll[0].length
  const others = guests.exec(sentence.slice(start))
  const missing = away.exec(sentence.slice(start))
  const end = start + Math.min(others?.index ?? Number.POSITIVE_INFINITY, missing?.index ?? sentence.length - start)
  enter(start, end, attendanceLabel(who) ?? { status, ...(remotely.test(who) ? { remote: true } : {}) })
  if (others && end === start + others.index) enter(end + others[0].length, sentence.length, { status, capacity: 'other' })
  const { names = '' } = missing?.groups ?? {}
  const from = missing ? start + missing.index + missing[0].indexOf(names) : 0
  if (missing) enter(from, from + names.length, { status: missing.groups?.how === 'absent' ? 'absent' : 'apologies', capacity: 'member' })

  function enter(from: number, to: number, label: AttendanceLabel): void {
    const names = sentence.slice(from, to).replace(offices, blank)
    register.startList()
    for (const person of readPeople(names, { single: hasLoneNames(names) || /^\p{Lu}\S*$/u.test(names) }))
      register.add(attending(person, label, place(from + person.start, from + person.end)))
  }
}

/** "The Board welcomed new Members including |Ann Elm and Bo Fir| representing the Trust." */
const welcomedNew =
  /\bwelcomed\s+(?:its\s+|the\s+)?new\s+members(?:\s+of\s+the\s+\p{L}+)?\s*(?:including|,|:|[–-])\s*(\p{Lu}.{3,400}?)(?:\s+(?:representing|who|to)\b[^,;]*)?[.\s]*$/isu
/** "The Cathaoirleach welcomed |Grace Well, Ann Nest and Pat Field| to the Meeting." */
const welcomedTo =
  /\bwelcomed\s+(.{3,400}?)\s+to\s+(?:the|this|today['’]s|tonight['’]s|h(?:is|er)|their)\s+(?:\p{L}+\s+)?(?:meeting|committee|council|panel|board|forum|hearing|session)\b/isu
/** "welcomed |the new members| Ann Elm and Bo Fir", "welcomed |Guest speaker: |Jo Ash" */
const welcomedAs = /^(?:the\s+)?(?:new\s+)?(?:members?|deputations?|delegations?|representatives?|guests?|speakers?)[\s,:–-]+/i

/** Who was welcomed to the meeting was there. */
export function readWelcome(sentence: string, place: Place, register: Register): void {
  if (!speaksOf(sentence, 'welcome')) return
  const welcome = welcomedNew.exec(sentence) ?? welcomedTo.exec(sentence)
  const welcomed = welcome?.[1] as string
  // "welcomed Jo Elm, Trustee who had been appointed to the Board": no meeting that she was welcomed to.
  if (!welcome || /\bwho\b[^,]*$/.test(welcomed)) return
  // "welcomed Councillor Marsh, who had replaced the former Councillor Oak, to her first meeting"
  const names = welcomed.replace(/,\s+who\b[^,]*(?:,|$)/gi, blank).replace(welcomedAs, blank)
  const start = welcome.index + welcome[0].indexOf(welcomed)
  register.startList('sentence')
  for (const person of readPeople(names))
    if (!register.find(person.name))
      register.add(attending(person, { status: 'present', capacity: 'other' }, place(start + person.start, start + person.end)))
}

/** What is passed over, so that the rest keeps its place. */
export function blank(words: string): string {
  return ' '.repeat(words.length)
}

/** The people before a verb, from the first name on: "At 7.40pm Councillor Oak |arrived". */
export function subjects(clause: string): ListedPerson[] {
  // "Elm, Fir and Ash were present", "Elm, Jo Fir and Ash present": surnames and nothing else.
  if (/^(?:\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}.'’-]*){0,2}(?:,?\s(?:and|&)\s|,\s|\s*$)){2,}$/u.test(clause) && hasLoneNames(clause))
    return readPeople(clause, { single: true })
  for (const word of everyMatch(clause, /(?<![\p{L}\p{N}'’-])\p{Lu}/gu)) {
    const name = nameAt(clause, word.index)
    if (!name) continue
    // Without a title only the first words are surely a name: "Planning Policy Councillor Oak".
    const untitled = word.index > 0 && isUntitled(name)
    const before = clause.slice(0, word.index)
    // "City Attorney Bill Ash was also present."
    const office = /^\p{Lu}/u.test(before) && before.length < 60 && isRoleLike(before) && !/\s\p{Ll}{3,}\s/u.test(before)
    if (untitled && !office) continue
    const start = untitled ? 0 : word.index
    return readPeople(clause.slice(start)).map((person) => ({ ...person, start: person.start + start, end: person.end + start }))
  }
  return []
}

/** Neither "Councillor" nor "Mrs": a name alone. */
export function isUntitled({ name, honorific }: PersonName): boolean {
  return !honorific && plainName(name) === name.toLowerCase()
}
