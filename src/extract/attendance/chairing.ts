/** Sentences that say who chaired: "Cllr Elm took the chair.", "The meeting was chaired by Cllr Elm and attended by Cllrs Fir and Oak." */
import { readPeople } from '../../language/name-lists.ts'
import type { Place } from '../../language/passage.ts'
import type { AttendanceLabel } from '../../vocabulary/attendance.ts'
import { attending } from './person.ts'
import { blank } from './presence.ts'
import type { Register } from './register.ts'

const chairing =
  /\s(?:(?:then )?took the chair|called (?:the|this) (?:\p{Ll}+ )?(?:meeting|session) to order|was in the chair|occupied the chair|chaired the meeting|presided(?! at the (?!meeting)))\b/iu
/** "|In the absence of Cllr Oak,| Cllr Elm", "|Minutes of 4 May, Town Hall An Cathaoirleach, |Cllr Elm": what stands before the name. */
const toTheName =
  /^.*\b(?:absence of (?:[^,]{3,60},|the (?:chair\p{L}*|mayor|president))|(?:vice-?)?chair(?:man|woman|person)?,|cathaoirleach,?|mayor,|president,|conven[eo]r,)\s+(?=\p{Lu})/iu
/** "… presided |with Cllrs Ash and Fir attending|." */
const withThem = /^[^.;]{0,40}?\bwith\s+(?<others>\p{Lu}[^.;]{2,200}?)\s+(?:attending|present|in attendance)\b/u
/** "The meeting was chaired by |Cllr Elm| and attended by |Cllrs Fir and Oak, the Clerk and four residents|." */
const chairedBy =
  /\b(?:was|were) chaired by\s+(?<chair>\p{Lu}[^.;]{2,80}?)(?:,?\s+(?:and|with)\s+(?:was\s+)?attend(?:ed by|ing were)\s+(?<others>\p{Lu}[^;]{2,300}?))?[.;]?$/u

/** "|Cllr Elm| chaired the meeting.", "The Chairman, |Cllr Elm|, presided with |Cllrs Ash and Fir| attending." */
export function readChaired(sentence: string, place: Place, register: Register): void {
  const { chair, others: company } = (sentence.includes(' chaired by ') && chairedBy.exec(sentence)?.groups) || {}
  if (chair) {
    const at = sentence.indexOf(chair)
    enter(chair, at, { status: 'present', capacity: 'member', role: 'Chair' })
    if (company) enter(company, sentence.indexOf(company, at + chair.length), { status: 'present' })
    return
  }
  const verb = chairing.exec(sentence)
  if (!verb || /\b(?:who|had|would|until|if|when)\b[^,]{0,30}$/i.test(sentence.slice(0, verb.index))) return
  // "Lanes Hall, Regular Meeting … Chair Elm called the meeting to order": what runs on before the name is no name.
  if (/\bto order$/i.test(verb[0]) && verb.index > 50) return
  const behind = verb.index + verb[0].length
  const before = sentence.slice(0, verb.index).replace(toTheName, blank).replace(/,$/, ' ')
  const others = withThem.exec(sentence.slice(behind))?.groups?.others ?? ''
  const from = behind + sentence.slice(behind).indexOf(others)
  enter(before, 0, { status: 'present', capacity: 'member', role: 'Chair' })
  if (others !== '') enter(others, from, { status: 'present', capacity: 'member' })

  function enter(names: string, start: number, label: AttendanceLabel): void {
    register.startList('sentence')
    for (const person of readPeople(names)) {
      const known = register.find(person.name)
      if (known && label.role) known.role ??= label.role
      else if (!known) register.add(attending(person, label, place(start + person.start, start + person.end)))
    }
  }
}
