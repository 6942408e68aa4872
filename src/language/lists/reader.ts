/** Reads one unit of a list of people (see name-lists.ts) from left to right: a name, a bracket or a few words at a time. */

import { memberRoles, officerRoles } from '../../vocabulary/attendance.ts'
import { forenames } from '../../vocabulary/forenames.ts'
import { isSmall } from '../letters.ts'
import { hasTitle, isAbbreviation, isStyled, type ListedPerson, withoutLetters, withoutNext } from '../listed-names.ts'
import { isBodyLike, isNameLike, isRoleLike, nameAt, type PersonName } from '../names.ts'
import { readBracket } from './brackets.ts'
import { UnitCursor } from './cursor.ts'
import { isCouncillor } from './functions.ts'
import { initialsAhead } from './initials.ts'
import type { UnitPeople } from './people.ts'
import { dashApart, nextBeforeDash, nextTitled, separatorsAt, wordsEnd } from './signs.ts'
import { isNobody, ward } from './surroundings.ts'
import { tidy, type Unit } from './units.ts'
import { readWords } from './words.ts'

export interface ListOptions {
  /** Single words are names too ("Present: Fergus (President), Elisa"): for lists under a heading, never for sentences. */
  single?: boolean
}

/**
 * @param rolesFirst in the units before functions stand before their people
 * @param peopleIn reads a whole list: what stands in a bracket may be one
 */
export function readUnit(unit: Unit, options: ListOptions, rolesFirst: boolean, peopleIn: (list: string) => ListedPerson[]): UnitPeople {
  const cursor = new UnitCursor(unit, rolesFirst)
  while (cursor.at < unit.end) {
    const separators = separatorsAt(cursor.line, cursor.at)
    const sign = cursor.line[cursor.at] as string
    if (separators !== '') {
      cursor.at += separators.length
      cursor.afterAnd = /\p{L}|&/u.test(separators)
    } else if (sign === '(' || sign === '[') readBracket(cursor, peopleIn)
    else if (sign === ')' || sign === ']') cursor.at++
    else if (sign === '@') cursor.at += /^@[\w-]*/.exec(cursor.ahead())?.[0].length || 1
    else if (!readName(cursor, options)) readWords(cursor)
  }
  return cursor.people
}

function readName(cursor: UnitCursor, options: ListOptions): boolean {
  const { people, line, unit } = cursor
  if (readInitials(cursor, options.single === true)) return true
  const title = titleForTwo(cursor)
  const single = people.shared !== undefined || options.single === true || title !== undefined
  if (!single && people.pending?.end === cursor.at && cursor.surnames) return readSurname(cursor)
  const printed = letteredName(cursor) ?? nameAt(line, cursor.at) ?? (single ? nameAt(line, cursor.at, { single }) : undefined)
  if (!printed || isAbbreviation(printed, unit.text)) return readLoneName(cursor) || readPlainSurname(cursor, options.single === true)
  const name = withoutLetters(withoutNext(printed, people.last, line))
  if (isNobody(name, cursor, single)) return false
  people.add(title && name.printed === name.name ? { ...name, honorific: title } : name)
  cursor.at = name.end
  if (name.honorific) cursor.at += ward.exec(cursor.ahead())?.[0].length ?? 0
  readRest(cursor)
  return true
}

/** "|JL|, MC and RM": people who go by initials. */
function readInitials(cursor: UnitCursor, single: boolean): boolean {
  const letters = isSmall(cursor.line, cursor.at + 1) ? undefined : initialsAhead.exec(cursor.ahead())?.[0]
  if (letters === undefined || !cursor.hasInitials(single)) return false
  const end = cursor.at + letters.length
  cursor.people.add({ printed: letters, name: letters, shared: false, start: cursor.at, end })
  cursor.at = end
  return true
}

/** "Councillors KS Elm, BA Oak, |SPA Fir| and |DC Ash|": initials like those of the others, no body's letters and no district councillor. */
function letteredName({ people, unit, line, at }: UnitCursor): PersonName | undefined {
  if (people.shared === undefined || !twoLetters.test(unit.text)) return undefined
  const printed = (!isSmall(line, at + 1) && lettersAndSurname.exec(line.slice(at, at + 60))?.[0]) || ''
  return printed === '' ? undefined : { printed, name: printed, shared: false, start: at, end: at + printed.length }
}

const twoLetters = /(?<![\p{L}.])(?!BC|CC|DC|TC)\p{Lu}{2}\s\p{Lu}\p{Ll}/u
const lettersAndSurname = /^(?:BC|CC|DC|TC|(?!RFO|CEO|CFO|PCC|SLT)\p{Lu}{3})\s\p{Lu}[\p{L}'’-]+(?=\s*(?:[,;.(\n]|(?:and|&)\s|$))/u

const surnameAtEnd = /^\p{Lu}\p{Ll}[\p{L}'’-]+(?=\s*(?:$|[.,;(\n]))/u

/** "Cllr Elm and |Fir (illness)": a title in the singular for both, where the second is a surname and nothing more. */
function titleForTwo(cursor: UnitCursor): string | undefined {
  const title = cursor.afterAnd ? cursor.people.last?.honorific : undefined
  const alone = title !== undefined && /^(?:cllr|councillor|cr)\.?$/i.test(title) && surnameAtEnd.exec(cursor.ahead())?.[0]
  return alone && isNameLike(alone) && !isRoleLike(alone) && !isBodyLike(alone) ? title : undefined
}

/** "City Manager |Elm|, Fire Captain |Oak|" */
function readSurname(cursor: UnitCursor): boolean {
  const name = nameAt(cursor.line, cursor.at, { single: true })
  if (!name || isAbbreviation(name, cursor.unit.text)) return false
  cursor.people.add(name)
  cursor.at = name.end
  return true
}

/** "McLea (Acting Head of Lanes)", "Ross (RA)": one word is a name where a function or its own initials stand behind it in brackets. */
function readLoneName(cursor: UnitCursor): boolean {
  const [, lone = '', inside = ''] = /^(\p{Lu}\p{Ll}[\p{L}'’-]+)(?=\s*\(([^()]*)\))/u.exec(cursor.ahead()) ?? []
  if (lone === '' || !isNameLike(lone) || !(isRoleLike(inside) || hasOwnInitials(cursor, lone, inside))) return false
  const end = cursor.at + lone.length
  cursor.people.add({ printed: lone, name: lone, shared: false, start: cursor.at, end })
  cursor.at = end
  return true
}

/** "Paul (PE)", and behind him "|Ross (RA)|" */
function hasOwnInitials({ people }: UnitCursor, lone: string, letters: string): boolean {
  const own = (name: string, inside: string) => /^\p{Lu}{2,3}$/u.test(inside) && inside[0] === name[0]
  const { name = '', brackets = [] } = people.last ?? {}
  const asBefore = !name.includes(' ') && own(name, brackets[0] ?? '')
  return own(lone, letters) && (asBefore || forenames.has(lone.toLowerCase()))
}

/** "Councillors Elm, |Ward|, |Hall| and Fir": surnames that are words of places and functions too, between those of others. */
const plainSurname = /^(?:Bishop|Church|Dean|Hall|Head|Vicar|Ward|Waters|Young)(?=\s*(?:,|;|\.?$|\s(?:and|&)\s))/u

function readPlainSurname(cursor: UnitCursor, single: boolean): boolean {
  const { people } = cursor
  const among = people.shared !== undefined || (single && people.last !== undefined && !/\s/.test(people.last.name))
  const surname = !among ? undefined : plainSurname.exec(cursor.ahead())?.[0]
  if (!surname) return false
  const end = cursor.at + surname.length
  people.add({ printed: surname, name: surname, shared: false, start: cursor.at, end })
  cursor.at = end
  return true
}

/** What runs on behind a name: " – Chair", " for Councillor Elm", " Parish Clerk". */
function readRest(cursor: UnitCursor): void {
  // Most names end before a comma, a bracket or the end.
  if (!/[\s@–—:-]/.test(cursor.line.charAt(cursor.at))) return
  cursor.at += /^\s*@[\w-]+/.exec(cursor.ahead())?.[0].length ?? 0
  const person = cursor.people.last as ListedPerson
  const dash = dashApart.exec(cursor.ahead())
  if (dash) readBehindDash(cursor, person, cursor.at + dash[0].length)
  else readRunOn(cursor, person)
}

/** "J. Elm - Lanes County Council| Councillors K. Fir and L. Oak - Sedge Council": the next body's, where the lines ran together. */
const councillorsBehind = /(?<=\b(?:Council|Authority|Trust))\s(?=(?:Councillors?|Cllrs?)\.?\s\p{Lu})/u

/** "Jo Elm – |Chair|" */
function readBehindDash(cursor: UnitCursor, person: ListedPerson, start: number): void {
  const end = wordsEnd(cursor.line, start)
  const stop = start + (councillorsBehind.exec(cursor.line.slice(start, end))?.index ?? end - start)
  const next = nameAt(cursor.line.slice(0, stop), start)
  // "N Elm – Mill Ward": whom one with initials sits for, and nobody called Ward.
  const sitsFor = next !== undefined && isStyled(person) && !isStyled(next) && /\s(?:Ward|Division)$/.test(next.name)
  // "Cllr M Lea - Family Commitment": two words without a title are no second name behind one that has its own.
  if (next && !sitsFor && (hasTitle(next) || !hasTitle(person))) return
  cursor.at = (isStyled(person) ? nextBeforeDash(cursor.line, start, stop) : undefined) ?? stop
  cursor.people.give(person, start, cursor.at)
}

/** How far a function goes: "|Chief Officer| K. Ash", "|Chief Officer| Margaret I. Ash". */
function beforeInitialled(words: string): number {
  const [before = '', last = ''] = initialledBehind.exec(words)?.slice(1) ?? []
  if (last === '') return words.length
  return before.length + (isRoleLike(last) || isBodyLike(last) ? last.length : 0)
}

const initialledBehind = /^(.*?\s)(\p{Lu}[\p{L}’'-]+)(?=\s(?:\p{Lu}\.\s?){1,3}\s?\p{Lu}\p{Ll})/u

/** "Jo Elm |attended remotely|", "Helen Lee |Parish Clerk|" */
function readRunOn(cursor: UnitCursor, person: ListedPerson): void {
  const { line, at } = cursor
  const [gap = '', word = ''] = /^\s+(?=(\p{L}[\p{L}'’-]*))/u.exec(cursor.ahead()) ?? []
  if (word === '' || /^(?:and|with|plus)$/i.test(word) || nameAt(line, at + gap.length)) return
  const stop = wordsEnd(line, at)
  const rest = line.slice(at, stop)
  // "Kit Ash   Apologies": a column for who came, its gap lost.
  // "Mrs Quill the Clerk"
  const office = /^\s+the\s+(?=\p{Lu})/u.exec(rest)?.[0].length
  if (office && isRoleLike(rest.slice(office))) {
    cursor.people.give(person, at + office, stop)
    cursor.at = stop
  } else if (/^\s+\p{Ll}/u.test(rest) || /^\s+apolog(?:y|ies)[\s.]*$/i.test(rest)) {
    person.note = tidy(rest)
    cursor.at = stop
  } else if (
    isRoleLike(rest) &&
    ((isCouncillor(person) && officerRoles.test(rest) && !memberRoles.test(rest)) || cursor.people.rolesFirst)
  ) {
    // "Councillor Elm |CAO,| Kit Ash", "Councillor L. Elm |Chief Officer| K. Ash |Director of Lamps| B. Fir": no councillor is that; who is
    // comes next.
    cursor.at += beforeInitialled(rest)
    cursor.people.await(at, cursor.at)
  } else if (isRoleLike(rest)) {
    // "Kit Elm Clerk |Members Cr D Ash|": columns read across
    cursor.at += nextTitled.exec(rest)?.index ?? rest.length
    cursor.people.give(person, at, cursor.at)
  }
}
