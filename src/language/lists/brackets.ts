/**
 * Brackets of a list of people: whose the function before them is, a list of their own, or what is said of the person before.
 *
 *     Director, Lanes (Mr. K. Marsh)      Youth Councillors (J Ash and T Elm)      1 parishioner (Mrs Ash)
 *     The Vice-Chancellor (Chair)         Sid Holt (arrived 7.40pm)                Cedar (J), Cedar (M)
 */

import type { ListedPerson } from '../listed-names.ts'
import { isRoleLike, nameAt, type PersonName } from '../names.ts'
import type { UnitCursor } from './cursor.ts'
import { bracketEnd } from './signs.ts'
import { tidy } from './units.ts'

/** @param peopleIn reads a whole list, which a bracket may be */
export function readBracket(cursor: UnitCursor, peopleIn: (list: string) => ListedPerson[]): void {
  const close = bracketEnd(cursor.line, cursor.at)
  if (close === undefined) {
    cursor.at++
    return
  }
  readInside(cursor, close, peopleIn)
  cursor.counted = false
  cursor.at = close + 1
}

function readInside(cursor: UnitCursor, close: number, peopleIn: (list: string) => ListedPerson[]): void {
  const { people, line } = cursor
  const start = cursor.at + 1
  const inside = line.slice(start, close)
  const name = people.pending ? nameAt(inside.trimEnd(), inside.length - inside.trimStart().length) : undefined
  if (name && name.end >= inside.trimEnd().length - 1) {
    people.addOwner(movedBy(start, name))
    return
  }
  // "Youth Councillors (J Ash and T Elm)"
  const several = people.rolesFirst && name && /[,&]|\sand\s/.test(inside) ? peopleIn(inside) : []
  // "Kit Oak (and Bo Fir by telephone)"
  const joined = /^\s*(?:and|plus)\s+(?=\p{Lu})/u.exec(inside)?.[0].length
  const another = joined ? nameAt(inside, joined) : undefined
  if (another && /^\s*(?:$|(?:by|via|on|remotely|online)\b)/.test(inside.slice(another.end))) {
    people.addList([{ ...movedBy(start, another), brackets: [] }])
    return
  }
  // "1 parishioner (Mrs Ash)"
  const own = several.length > 1 ? several : cursor.counted && inside.length < 100 ? peopleIn(inside) : []
  if (own.length > 0) people.addList(own.map((person) => movedBy(start, person)))
  else if (people.pending && isRoleLike(inside)) {
    // "The Vice-Chancellor (Chair), Professor Ash": two, the first without a name.
    people.pending = undefined
    people.rolesFirst = false
  } else if (people.last) describe(people.last, inside, line.slice(people.last.start, close + 1))
}

/** @param printed the name and the bracket */
function describe(person: ListedPerson, inside: string, printed: string): void {
  // "Cedar (J)" tells two of one surname apart: part of the name.
  if (/^\p{Lu}\.?$/u.test(inside.trim()) && !/\s/.test(person.name)) {
    person.name = `${person.name} (${inside.trim()})`
    person.printed = printed
    person.end = person.start + printed.length
  } else if (!inside.startsWith('@')) person.brackets.push(tidy(inside))
}

/** Somebody named in a bracket, at his or her place in the text. */
function movedBy<T extends PersonName>(by: number, person: T): T {
  return { ...person, start: person.start + by, end: person.end + by }
}
