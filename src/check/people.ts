/** Who was there, for the rules about people and votes. */
import { plainName, sameName } from '../language/names.ts'
import type { Attendee, Meeting } from '../tree.ts'

/** Everybody who is recorded as there, members, officers and guests; substitutes included. */
export function everybodyPresent(meeting: Meeting): Attendee[] {
  return meeting.attendance.filter(({ status }) => status === 'present' || status === 'substitute')
}

/** Members who are recorded as there. */
export function membersPresent(meeting: Meeting): Attendee[] {
  return everybodyPresent(meeting).filter(({ capacity }) => capacity !== 'officer')
}

/** Whether a printed name can be one of these people. */
export function isListed(name: string, people: Attendee[]): boolean {
  return people.some((person) => sameName(person.name, name))
}

/** The last word of a name, folded: what slips of spelling are looked for in. */
export function surnameOf(name: string): string {
  return plainName(name).split(' ').at(-1) ?? ''
}

/** Whether two words are one insertion, deletion, replacement or exchange of neighbours apart. */
export function isOneSlipApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let from = 0
  while (from < a.length && a[from] === b[from]) from++
  const [x, y] = [a.slice(from), b.slice(from)]
  if (x.slice(1) === y.slice(1) || x.slice(1) === y || x === y.slice(1)) return true
  return x[0] === y[1] && x[1] === y[0] && x.slice(2) === y.slice(2)
}
