/** Sentences that say who came and went in the course of a meeting: "Cllr Mrs Fenn joined the meeting at 7.40pm." */

import { seatAlone } from '../../language/lone-names.ts'
import { readPeople } from '../../language/name-lists.ts'
import { isNameLike, isRoleLike } from '../../language/names.ts'
import type { Place } from '../../language/passage.ts'
import { speaksOf } from '../../language/topics.ts'
import { attendingAsTold } from './person.ts'
import { isUntitled, subjects } from './presence.ts'
import type { Register } from './register.ts'
import { lastClause } from './substitutes.ts'

const came =
  /\b(?:arrived|(?:re-?)?joined the (?:meeting|committee|council|panel)|entered the (?:meeting|room|chamber)|took (?:his|her|their) seats?|returned to the (?:meeting|room|chamber))\b/i
const went =
  /\b(?:left(?= (?:the (?:meeting|room|chamber|building)|at\b|\d))|withdrew(?!\s(?:the|his|her|its|their|an?|that|this|all|any)\s)(?: from the (?:meeting|room|chamber))?|departed|retired from the (?:meeting|room))\b/i

/** "joined the meeting at 7.40pm" is kept as a note; who comes and was on no list was there. */
export function readMovements(sentence: string, place: Place, register: Register): void {
  if (!speaksOf(sentence, 'movement')) return
  const arrival = came.exec(sentence)
  const verb = arrival ?? went.exec(sentence)
  if (!verb || sentence.length > 260) return
  const words = sentence.slice(0, verb.index)
  // "would arrive …", "if Councillor Elm had left the room", "a letter arrived"
  if (/\b(?:had|has|have|not|would|will|if|when|who|which|report|letter|they|he|she|it)\s*$/i.test(words)) return
  const clause = lastClause(words)
  const start = words.length - clause.length
  const note = sentence.slice(verb.index).replace(/[\s.)\]]+$/, '')
  register.startList('sentence')
  // "|Member| Elm arrived late."
  const seat = seatAlone.exec(clause)?.[0].length ?? 0
  const lone = arrival !== null && (seat > 0 || isLoneSurname(clause.trimEnd(), register))
  const named = lone ? readPeople(clause.slice(seat).padStart(clause.length), { single: true }) : subjects(clause)
  for (const person of named) {
    const known = register.find(person.name)
    if (known) known.note = known.note && !known.note.includes(note) ? `${known.note}; ${note}` : note
    else if (arrival && (lone || !isUntitled(person))) {
      const found = attendingAsTold(person, { status: 'present' }, place(start + person.start, start + person.end))
      found.attendee.note = note
      register.add(found)
    }
  }
}

/** "|Oak| entered the meeting at 6.13 p.m.", where others are listed by their surnames too. */
function isLoneSurname(words: string, register: Register): boolean {
  return (
    /^\p{Lu}\p{Ll}[\p{L}'’-]*$/u.test(words) &&
    isNameLike(words) &&
    !isRoleLike(words) &&
    register.entries.filter(({ name }) => !name.includes(' ')).length >= 2
  )
}
