/**
 * A page that kept its paragraphs and lost its headings names those present without "Present:" above them:
 *
 *     Venue: The School                                                  Minutes of the meeting held on 3 June 2030
 *
 *     Miss J Elm (Headteacher), Mrs K Oak, Cllr L Fir, Mr M Ash (Chair)  Cllr Elm (Chairman)
 *                                                                        Cllr Oak
 *     N Lark – Governor Support Officer                                  Cllr Mrs Fir
 *
 *     Councillor Ann Elm – in the chair                                  Ann Elm (Practice Manager) AE
 *     Jo Fir                                                             Bo Fir (BF), Cy Oak (CO), Di Ash (DA)
 */

import { hasTitle } from '../../language/listed-names.ts'
import { isCouncillor } from '../../language/lists/functions.ts'
import { type ListedPerson, readPeople } from '../../language/name-lists.ts'
import { isRoleLike } from '../../language/names.ts'
import type { Passage } from '../../language/passage.ts'
import { isInitialsOf } from './initials.ts'
import { attending } from './person.ts'
import type { Register } from './register.ts'
import { isProse } from './running-text.ts'

/** Fewer names in a line, or in lines one below the other, may be anybody: who signed, who sent the letter. */
const fewest = 4
/**
 * A small council: "Cllr Elm (Chair)" ¶ "Cllr Fir" ¶ "Mrs Quill (Clerk)". Two at least have a councillor's title, the others a function;
 * in one line somebody has a function, or they may be those who sent apologies.
 */
function isSmallCouncil(lines: readonly NamedLine[]): boolean {
  const people = lines.flatMap((line) => line.people)
  return (
    people.length === 3 &&
    (lines.length === 3 || people.some(hasFunction)) &&
    people.filter(isCouncillor).length >= 2 &&
    people.every((person) => isCouncillor(person) || hasFunction(person))
  )
}

interface NamedLine {
  start: number
  people: ListedPerson[]
}

/**
 * Enters the people of the first lines that are nothing but titled names, and of lines of names or functions right below.
 *
 * @param end where the first list with a label begins: behind it stand those of that label
 */
export function readUnlabelled(passage: Passage, register: Register, end: number): void {
  register.startList()
  const lines = unlabelledLines(passage.text.slice(0, end))
  const ofCouncil = lines.some(({ people }) => people.some((person) => isClerk(person)))
  for (const line of lines.length > 0 ? lines : listedOfficers(passage, end)) {
    for (const person of line.people) {
      const found = attending(person, { status: 'present' }, passage.spanAt(line.start + person.start, line.start + person.end))
      found.attendee.implied = ['status']
      const { capacity, role, organization } = found.attendee
      if (ofCouncil && capacity === 'other' && !role && !organization) found.attendee.capacity = 'member'
      register.add(found)
    }
  }
  register.entries.sort((one, other) => one.at.start - other.at.start)
}

function unlabelledLines(text: string): NamedLine[] {
  let found: NamedLine[] = []
  let count = 0
  let line = 0
  /** Below the one who took the chair names need no titles, a line each. */
  let chaired = false
  for (const words of text.split('\n')) {
    const start = line
    line += words.length + 1
    if (words.trim() === '') continue
    const people = words.length > 2000 || isProse(words) ? [] : readPeople(words)
    const named =
      (people.length > 0 &&
        people.every((person) => isTitled(person) || (found.length > 0 && hasFunction(person)) || (chaired && isAlone(person, words)))) ||
      isListOfOfficers(people, words) ||
      haveOwnInitials(people, words)
    if (named) {
      chaired = chaired || (found.length === 0 && people.length === 1 && /[–—-] in the chair$/i.test(words.trim()))
      found.push({ start, people })
      count += people.length
    } else if (count >= fewest || isSmallCouncil(found)) break
    else {
      found = []
      count = 0
      chaired = false
    }
  }
  return count >= fewest || isSmallCouncil(found) ? found : []
}

/** "- Ann Elm (Chair)" ¶ "- Bo Fir (Treasurer)" ¶ "- Cy Oak" ¶ "- Di Ash": entries of one list, each a person and nothing else, two with functions. */
function listedOfficers(passage: Passage, end: number): NamedLine[] {
  let found: NamedLine[] = []
  let line = 0
  const isList = () => found.length >= fewest && found.filter(({ people: [person] }) => person && hasFunction(person)).length >= 2
  for (const words of passage.text.slice(0, end).split('\n')) {
    const start = line
    line += words.length + 1
    const entry = passage.blockAt(start)?.type === 'item' && words.length < 120
    const people = entry ? readPeople(words) : []
    const [person] = people
    // "- Ann Elm - Director (absent)"
    const behind = person?.title && isRoleLike(person.title) ? words.slice(person.end).replace(person.title, '') : words.slice(person?.end)
    if (person && people.length === 1 && /^(?:\s[–—-]\s)?(?:\s*\([^()]*\))*[\s,;.]*$/.test(behind) && person.start === 0)
      found.push({ start, people })
    // "- Jo Board (Committee)", a name that looks like none, stays out of the list and does not end it.
    else if (!entry && words.trim() !== '') {
      if (isList()) break
      found = []
    }
  }
  return isList() ? found : []
}

/** "N Lark – Clerk", "N Lark (Clerk)", "N Lark (Clerk, Webmaster)" */
const hasFunction = ({ title = '', brackets }: ListedPerson) =>
  [title, ...brackets.flatMap((text) => [text, ...text.split(/,\s/)])].some(isRoleLike)
/** "Ann Elm (Chair), Bo Fir (Secretary), Cy Oak, Di Ash": names without titles, told by the functions of some. */
const isListOfOfficers = (people: ListedPerson[], line: string) =>
  people.length >= fewest && people.filter(hasFunction).length >= 2 && !/\b(?:minutes|meeting|held|agenda)\b/i.test(line)
/** "Ann Elm (AE), Bo Fir (BF)", "Ann Elm – AE", "Ann Elm (Chair) AE": what the minutes will call them. */
function haveOwnInitials(people: readonly ListedPerson[], line: string): boolean {
  if (people.length === 0 || people[0]?.start !== line.search(/\S/)) return false
  return people.every(({ start }, i) => {
    const { name = '', initials = '' } = initialsBehind.exec(line.slice(start, people[i + 1]?.start))?.groups ?? {}
    return initials !== '' && name.includes(' ') && isInitialsOf(initials.replace(/[ -]/g, ''), name)
  })
}

const initialsBehind =
  /^(?<name>\p{Lu}[^()–,]{2,40}?)\s*(?:\([^()]{2,40}\)\s*)?[(–-]?\s?\b(?<initials>\p{Lu}(?:[ -]?\p{Lu}){1,3})\)?[\s,;&]*(?:and\s+)?$/u

/** "Jo Quill (Clerk)": those beside her who have no function sit on the council. */
const isClerk = ({ title, brackets }: ListedPerson) => [title ?? '', ...brackets].some((words) => /\bclerk\b/i.test(words))

const isAlone = (person: ListedPerson, line: string) => person.printed.length === line.trim().length

const isTitled = (person: ListedPerson) => person.honorific !== undefined || hasTitle(person)
