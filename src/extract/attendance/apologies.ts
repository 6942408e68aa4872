/**
 * Sentences that say who was away, and who came in whose place:
 *
 *     Apologies were received from Councillors Marsh and Oak.      Councillors Elm and Ash had given their apologies.
 *     Commissioner Yew was absent.                                 Ms Lee had given apologies but was attending virtually.
 *     Councillor Oak substituted for Councillor Elm.               Councillor Fir attended in place of Councillor Ash.
 */

import { seatAlone } from '../../language/lone-names.ts'
import { everyMatch } from '../../language/matches.ts'
import { readPeople } from '../../language/name-lists.ts'
import { isRoleLike, nameAt } from '../../language/names.ts'
import type { Place } from '../../language/passage.ts'
import { speaksOf } from '../../language/topics.ts'
import type { Attendee, Span } from '../../tree.ts'
import { type AttendanceLabel, remotely } from '../../vocabulary/attendance.ts'
import { forenames } from '../../vocabulary/forenames.ts'
import { attending, attendingAsTold } from './person.ts'
import type { Register } from './register.ts'
import { changesMembership, lastClause, standsIn, substitution, substitutionPairs } from './substitutes.ts'

/** The words of a sentence that name people, and where in it they begin. */
interface Names {
  /** Forenames alone: "Apologies from Kate and Mary". */
  single?: true
  text: string
  start: number
}

const apologyWord =
  /\b(?:apolog(?:y|ies|ises|i[sz]ed (?=for (?:his|her|their|not|being)\b))|ymddiheuriad(?:au)?|regrets|leaves? of absence|(?:is|was|were|are) (?:unable to attend|absent|excused(?=[.;,]|$| from (?:the|this) meeting))|(?:was|were) not (?:present|in attendance)|did not attend(?=[.;,]|$)|reasons? for (?:absence|non-attendance)(?=\s(?:given|submitted|provided|received)\b))\b/i
/** "To receive apologies, if any": the agenda speaks. */
const notYet = /\b(?:to receive|if any|will be|should be|may be|asked (?:if|whether))\b/i
/** "There was a request for leave of absence from Councillor Elm for the period 4 to 12 October.": of meetings to come. */
const toCome =
  /\bleaves? of absence\b[^.;]*\s(?:for the period|(?:for|from|between) \d{1,2}(?:st|nd|rd|th)? (?:\p{L}+ )?(?:\d{4} )?(?:to|until|and|[–-]) )/iu
/** "Apologies Council's Resolution Proposed by Mayor Elm, seconded by Cr Fir:" names those who moved. */
const resolution = /^\W*apologies\b[^.:]{0,40}\b(?:moved|proposed) by\b/i
/** "Ms Lee had given apologies |but was attending| virtually." */
const cameAfterAll = /\bbut (?:was|were|is|are|would be)\s+(?:attending|joining|present|in attendance|participating)\b/i
/** "Apologies were received from Cllr Elm|; and for lateness| from Cllr Fir": the second came. */
const andForLateness = /[;,]?\s+and\s+(?:apologies\s+)?\(?for\s+lateness\b\)?/i
/** "Apologies from Cllr Elm| for absence and from |Cllr Fir for early departure were accepted." */
const forAbsence = /\sfor absence,?\s+and\s+from\s+/i
const lateOrEarly =
  /\b(?:lateness|late arrival|arriving late|being late|be late|be (?:arriving|joining) late|leaving early|having to leave|leave the meeting early|early departure)\b/i
/** Who sent apologies, or was not there. */
export function readApologies(sentence: string, place: Place, register: Register): void {
  if (!speaksOf(sentence, 'apology')) return
  const word = apologyWord.exec(sentence)
  if (!word || resolution.test(sentence) || notYet.test(sentence) || toCome.test(sentence)) return
  if (cameAfterAll.test(sentence)) {
    const label: AttendanceLabel = { status: 'present', capacity: 'member', ...(remotely.test(sentence) ? { remote: true } : {}) }
    for (const person of readPeople(lastClause(sentence.slice(0, word.index))))
      register.add(attendingAsTold(person, label, place(0, sentence.length)))
    return
  }
  const alsoLate = andForLateness.exec(sentence)
  if (alsoLate && alsoLate.index > word.index) {
    readApologies(sentence.slice(0, alsoLate.index), place, register)
    return
  }
  const alsoEarly = forAbsence.exec(sentence)
  if (alsoEarly && alsoEarly.index > word.index) {
    readApologies(sentence.slice(0, alsoEarly.index), place, register)
    const second = alsoEarly.index + alsoEarly[0].length
    // At its place in the sentence.
    readApologies(`apologies from ${sentence.slice(second)}`.padStart(sentence.length), place, register)
    return
  }
  const names = afterApology(sentence, word.index) ?? beforeApology(sentence, word.index)
  if (!names) return
  // "Councillors Elm and Fir were not present.", "Commissioner Oak was absent.": no word of apologies.
  // "Councillor Oak was absent without apology.", "No apologies were received from Councillor Oak."
  const sent = /apolog|excuse|leave/i.test(sentence.replace(without, ''))
  const unsent = (/\b(?:not|absent)\b/i.test(word[0]) || without.test(sentence)) && !sent
  enterAway(names, unsent ? 'absent' : 'apologies', sentence, place, register)
  // "Cllr Elm sent her apologies, |as did Cllr Fir|."
  const { who } = asDid.exec(sentence)?.groups ?? {}
  if (who) enterAway({ text: who, start: sentence.lastIndexOf(who) }, 'apologies', sentence, place, register)
}

const without =
  /\bwithout (?:an? |any |sending |giving )?apolog(?:y|ies)\b|^\W*no (?:further |other )?apolog(?:y|ies)\b|\bunexcused\b|\bunable to (?:give|send) (?:an? |any |her |his |their )?apolog(?:y|ies)\b/i
const asDid = /,? (?:and )?(?:as|so) did (?<who>\p{Lu}[^.;]{2,80}?)[.;]?$/u

/** "2  Apologies" ¶ "|were received from|: Councillors Elm and Fir": the sentence begins in the title. */
const goesOnFromTitle =
  /^(?:(?:these\s|they\s)?(?:were|was)\s)?(?:received|given|sent|submitted|tendered|accepted|noted)\s(?:from|by|for)\b/i

/** "Apologies" ¶ "|Cllr Elm and Cllr Fir| – it was agreed to accept them.": not "Cllr Elm – arrived late". */
const beforeDash =
  /^(?<names>(?:Cllrs?|Councillors?|Mr|Mrs|Ms|Miss|Dr)\.?\s[^–—.;:]{2,100}?)\s[–—-]\s(?!.*\b(?:late|arriv|present|attend|join))\p{Ll}/u

export function readApologiesFromTitle(sentence: string, place: Place, register: Register): void {
  const { names } = beforeDash.exec(sentence)?.groups ?? {}
  if (names && /\p{L}$/u.test(names)) enterAway({ text: names, start: 0 }, 'apologies', sentence, place, register)
  if (!goesOnFromTitle.test(sentence)) return
  const title = 'Apologies '
  readApologies(title + sentence, (from, to) => place(Math.max(0, from - title.length), to - title.length), register)
}

/** "|Councillor| Elm, Ash and Fir": the title has lost its "s". */
const oneTitleForAll = /^(?:Councillor|Cllr)\.?(?:\s\p{Lu}[\p{L}'’-]+,)+\s\p{Lu}[\p{L}'’-]+(?:,?\s(?:and|&)\s\p{Lu}[\p{L}'’-]+)?[\s.]*$/u

function enterAway(names: Names, status: 'absent' | 'apologies', sentence: string, place: Place, register: Register): void {
  const late = lateOrEarly.exec(sentence)
  register.startList('sentence')
  const titled = seatAlone.exec(names.text)?.[0].length ?? 0
  const words = names.text.slice(titled).padStart(names.text.length)
  const single =
    names.single ||
    titled > 0 ||
    (oneTitleForAll.test(words) &&
      !words
        .split(/[\s,.]+/)
        .slice(1)
        .some(isRoleLike))
  const people = readPeople(words, single ? { single: true } : {})
  for (const [i, person] of people.entries()) {
    const at = place(names.start + person.start, names.start + person.end)
    const replaced = standsIn.test(person.note ?? '') ? people[i - 1] : undefined
    if (replaced) {
      register.substitute(person, replaced, at)
      continue
    }
    // "… and B Cabell" at the end of a line: the rest of "B Cabell Manning" stands on the next.
    const torn =
      i === people.length - 1 &&
      sentence.trimEnd().endsWith(person.printed) &&
      register.entries.some(({ name }) => name.startsWith(`${person.name} `))
    if (torn) continue
    if (late) {
      const known = register.find(person.name)
      if (known) known.note ??= late[0]
    } else register.add(attending(person, { status, capacity: 'member' }, at))
  }
}

/** "… apologies from |Mr Beam, Mr Camp", "accepted for |Cllr Marsh (illness)", "Apologies – |Cllr Oak", "from |Councillors: Elm, Oak" */
function afterApology(printed: string, from: number): Names | undefined {
  // "Elm and Fir sent apologies; Oak attended as substitute for Elm.": what stands behind the semicolon tells of another.
  const other = otherCame.exec(printed)
  const sentence = printed
    .slice(0, other && other.index > from ? other.index : undefined)
    .replace(/(?<=\b(?:Councillors?|Cllrs?)):(?=\s+\p{Lu})/gu, ' ')
  for (const preposition of everyMatch(
    sentence.slice(from),
    /(?:\b(?:from|of|for|by|behalf of|gan(?: y)?)\s+|[:–-]\s*|^apolog(?:y|ies)\s+)(?:the\s+)?(?=\p{Lu})/giu,
  )) {
    const start = from + preposition.index + preposition[0].length
    // The pattern reads both forms of each letter.
    const names = /^\p{Lu}/u.test(sentence.slice(start, start + 2)) ? namesFrom(sentence, start) : undefined
    if (names) return names
  }
  return undefined
}

const otherCame =
  /,(?=\s(?:and\s)?whose places? (?:was|were|had been) taken by\b)|,(?=\s(?:with\s)?(?:Cllr|Councill?or|Mr|Mrs|Ms|Dr)\.?\s[^,;]{2,60}\s(?:being |was )?(?:in attendance|present|attending|acting) as (?:his|her|their) substitute\b)|;(?=[^;()]*\b(?:substitut|deputis|in (?:the )?place of\b))/i

function namesFrom(sentence: string, start: number): Names | undefined {
  const words = sentence.slice(start)
  const lone = forenamesAlone.exec(words)?.[0]
  if (lone?.split(/,\s|\s(?:and|&)\s/).some((name) => forenames.has(name.toLowerCase()))) return { text: lone, start, single: true }
  if (nameAt(sentence, start)) return { text: upToAct(words), start }
  // "from the Mayor and Councillors Elm and Fir": an office whose holder is not named.
  const office = /^(\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*){0,2})\sand\s+/u.exec(words)
  const others = start + (office?.[0].length ?? 0)
  if (office && isRoleLike(office[1] as string) && nameAt(sentence, others)) return { text: upToAct(sentence.slice(others)), start: others }
  // "from Fire Chief Jo Ash": a function, and nothing between.
  const capitals = /^(?:\p{Lu}[\p{L}-]*\s){1,6}/u.exec(words)?.[0].trim().split(' ') ?? []
  const titled = capitals.some((_, i) => {
    const before = capitals.slice(0, i).join(' ')
    return i > 0 && isRoleLike(before) && nameAt(sentence, start + before.length + 1) !== undefined
  })
  if (titled) return { text: upToAct(words), start }
  // "from the Clerk, Mrs Ash, and Councillor Elm": a function first.
  const comma = /^[^,.;]{3,60},\s+/.exec(words)
  if (comma && nameAt(sentence, start + comma[0].length) && !/\b(?:received|accepted|noted|meeting)\b/i.test(comma[0]))
    return { text: upToAct(words), start }
  return undefined
}

/** "from |Kate, Ed and Mary|." */
const forenamesAlone = /^\p{Lu}\p{Ll}+(?:(?:,\s|\s(?:and|&)\s)\p{Lu}\p{Ll}+)*(?=\s*(?:[.;]|$))/u

/** "from Cllr Marsh| and it was proposed by Cllr Oak that …": who acts was there. */
function upToAct(names: string): string {
  const act =
    /[,;]?\s+(?:and\s+)?(?:it\s+)?(?:was|were)\s+(?:then\s+)?(?:proposed|moved|nominated|resolved|agreed|noted|elected)\b|\s(?:proposed|moved)\sby\b/i.exec(
      names,
    )
  return act ? names.slice(0, act.index) : names
}

/** "Councillors Marsh and Oak |sent their apologies" */
function beforeApology(sentence: string, at: number): Names | undefined {
  // "20 members of the public were in attendance" ¶ "Apologies for absence:"
  if (/^Apolog/.test(sentence.slice(at)) && /(?:\n|attendance|present)\s*$/.test(sentence.slice(0, at))) return undefined
  const subject =
    /^((?:It was (?:also )?(?:noted|reported) that\s)?.*?)\s+(?:had|have|has)?\s*(?:also\s+|formally\s+)?(?:sent|gave|given|tendered|submitted|offered|extended|conveyed|made|sends|gives|was|were|is|are)\b[^,;]{0,60}$/is.exec(
      sentence.slice(0, at),
    )
  if (
    !subject &&
    !/\b(?:unable to attend|inability to attend|did not attend|absen(?:t|ce)|excused|not present|not in attendance|not being able)\b/i.test(
      sentence.slice(at),
    )
  )
    return undefined
  const words = subject ? (subject[1] as string) : sentence.slice(0, at)
  const clause = lastClause(words)
  return { text: clause, start: words.length - clause.length }
}

/** "Councillor Oak substituted for Councillor Elm", whatever else the sentence says. */
export function readSubstitutions(sentence: string, place: Place, register: Register, listed = false): void {
  if (!speaksOf(sentence, 'substitution') || !/substitut|place|stead|absence|deputis/i.test(sentence)) return
  if (changesMembership(sentence)) return
  const at = place(0, sentence.length)
  const pairs = substitutionPairs(sentence)
  const { names } = respectively.exec(sentence)?.groups ?? {}
  if (pairs.length === 0 && names && readRespectively(names, at, register)) return
  for (const pair of pairs) register.substitute(pair.substitute, pair.replaced, at)
  if (pairs.length > 0 || listed) return
  const { came } = asSubstitutes.exec(sentence)?.groups ?? {}
  for (const person of came ? readPeople(lastClause(came)) : [])
    register.add(attendingAsTold(person, { status: 'substitute', capacity: 'member' }, at))
  if (came) return
  const people = readPeople(lastClause(sentence))
  for (const person of people) {
    for (const words of [...person.brackets, person.note ?? '', person.title ?? '']) {
      const swap = substitution(words)
      if (swap?.for) register.substitute(person, swap.for, at)
      else if (swap?.by) register.substitute(swap.by, person, at)
      else if (swap?.self) register.add(attendingAsTold(person, { status: 'substitute', capacity: 'member' }, at))
    }
  }
}

/** "Councillors Elm and Fir" in the sentence before: "|Councillors Oak and Ash| attended as substitutes respectively." */
const respectively =
  /^(?<names>\p{Lu}[^.;]{3,160}?)\s(?:had |have )?(?:attended|attending|were (?:present|attending|in attendance)|acted|acting)(?: the meeting)? as (?:their )?(?:substitutes?|replacements),? respectively\b/iu

/** "|Councillors Oak and Ash| attended as substitutes.": in whose place is not told. */
const asSubstitutes =
  /^(?<came>(?:Councillors?|Cllrs?|Members?|Mr|Mrs|Ms|Miss|Dr)\b(?:(?!apolog)[^.;]){3,160}?)\s(?:had |have )?(?:attended|were (?:present|attending|in attendance)|was (?:present|attending|in attendance)|acted)(?: the meeting)? as (?:an? |the )?(?:named )?substitutes?(?: members?)?[.;]?$/iu

function readRespectively(names: string, at: Span, register: Register): boolean {
  const came = readPeople(lastClause(names))
  const away = register.entries.filter(({ status }) => status === 'apologies').slice(-came.length)
  if (came.length === 0 || away.length !== came.length) return false
  for (const [i, person] of came.entries()) register.substitute(person, away[i] as Attendee, at)
  return true
}
