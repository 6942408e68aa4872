/**
 * A page that kept its paragraphs and lost its headings names those present without "Present:" above them:
 *
 *     Venue: The School
 *
 *     Miss J Elm (Headteacher), Mrs K Oak, Cllr L Fir, Mr M Ash (Chair)
 *
 *     N Lark – Governor Support Officer
 */
import { hasTitle } from '../language/listed-names.ts'
import { type ListedPerson, readPeople } from '../language/name-lists.ts'
import { isRoleLike } from '../language/names.ts'
import type { Passage } from '../language/passage.ts'
import { isProse } from './attendance-lists.ts'
import { attending } from './attendance-person.ts'
import type { Register } from './attendance-register.ts'

/** Fewer names in a line may be anybody: who signed, who sent the letter. */
const fewest = 4

/** Enters the people of the first line that is nothing but titled names, and of lines of names or functions right below it. */
export function readUnlabelled(passage: Passage, register: Register): void {
  let line = 0
  let begun = false
  for (const words of passage.text.split('\n')) {
    const start = line
    line += words.length + 1
    if (words.trim() === '') continue
    const people = words.length > 2000 || isProse(words) ? [] : readPeople(words)
    if (people.length < (begun ? 1 : fewest) || !people.every((person) => isTitled(person) || (begun && isRoleLike(person.title ?? '')))) {
      if (begun) return
      continue
    }
    if (!begun) register.startList()
    begun = true
    for (const person of people) {
      const found = attending(person, { status: 'present' }, passage.spanAt(start + person.start, start + person.end))
      found.attendee.implied = ['status']
      register.add(found)
    }
  }
}

const isTitled = (person: ListedPerson) => person.honorific !== undefined || hasTitle(person)
