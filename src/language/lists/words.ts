/**
 * Words of a list of people that begin no name: a function, a body, a title of several, a count, "None".
 *
 *     Fire Chief |Will Elm          Kit Oak, Clerk          Lanes Trust – Ms. M Lea          Aldermen – F Ash, P Birch
 */

import { isStyled } from '../listed-names.ts'
import { everyMatch } from '../matches.ts'
import { isRoleLike, nameAt } from '../names.ts'
import type { UnitCursor } from './cursor.ts'
import { isCouncillor, staffOffice } from './functions.ts'
import { dashBehind, nextBeforeDash, nextTitled, wordsEnd } from './signs.ts'
import { isCount, tidy } from './units.ts'

/** The title of several, before or behind them. */
const plural = /^(?:councillors|cllrs\.?|councilors|commissioners|trustees|members|aldermen|mesdames|messrs\.?)$/i
const initialed = /^(?:(?:Mr|Mrs|Ms|Miss|Dr|Cllr)\.?\s)?(?:\p{Lu}\.\s?){1,3}\p{Lu}\p{L}[\p{L}'’-]*$/u
/** "|LDC| Cllr Martin Oak" */
const bodyLetters = /^\p{Lu}{2,8}\s+(?=\p{Lu})/u

export function readWords(cursor: UnitCursor): void {
  const start = cursor.at
  const stop = Math.max(start + 1, wordsEnd(cursor.line, start))
  const words = cursor.line.slice(start, stop)
  cursor.at = stop
  if (plural.test(words.trim())) readPlural(cursor, words.trim())
  else if (isCount(words)) cursor.counted = true
  else if (!readUpToName(cursor, words, start)) readFunction(cursor, words, start)
}

/** "|Aldermen| – F Ash, P Birch", "J Ash and D Elm, |Councillors|, and Mrs R Fir, Clerk" */
function readPlural(cursor: UnitCursor, words: string): void {
  const dash = dashBehind.exec(cursor.line.slice(cursor.at))
  if (dash) {
    cursor.at += dash[0].length
    cursor.people.underPlural(words)
  } else cursor.people.pluralBehind(words)
}

/** "Jo Elm, |assistant to| Dr Fir": whose assistant she is, and nobody who is there. */
const servant =
  /^(?:(?:personal|executive|private|parliamentary)\s)?(?:assistant|PA|secretary|aide|caseworker)\s(?:to|of|for)\s(?=(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor|Sir|Lord|Lady)\b)/i

/** Reads up to a name that begins within the words; false where none does. */
function readUpToName(cursor: UnitCursor, words: string, start: number): boolean {
  const { people, line } = cursor
  const served = people.last ? servant.exec(words)?.[0].length : undefined
  if (served !== undefined && people.last) {
    cursor.at = nameAt(line, start + served)?.end ?? start + words.length
    people.give(people.last, start, cursor.at)
    return true
  }
  const owner = ownerWithin(cursor, words, start)
  if (owner !== undefined && people.last && cursor.functionsBehind) {
    people.give(people.last, start, owner)
    cursor.at = owner
    return true
  }
  if (owner !== undefined) {
    people.await(start, owner)
    cursor.at = owner
    return true
  }
  // "Chairman Councillors Clerk Mrs D Ash Mrs C Elm": columns read across; the names begin at the first title.
  const titled = nextTitled.exec(words)
  if (titled && nameAt(line, start + titled.index + 1)) {
    cursor.at = start + titled.index
    if (people.last && !cursor.afterAnd) people.give(people.last, start, cursor.at)
    return true
  }
  // "and Delivery |A. Esk| – Group Leader"
  const dashed = people.last && isStyled(people.last) ? nextBeforeDash(line, start, start + words.length) : undefined
  if (dashed !== undefined && people.last) {
    cursor.at = dashed
    people.give(people.last, start, dashed)
    return true
  }
  // "Cllr Colin Ash, LDC Cllr Martin Oak": letters of a body, then the next name without a comma.
  const letters = bodyLetters.exec(words)
  if (letters && nameAt(line, start + letters[0].length)) {
    cursor.at = start + letters[0].length
    if (people.last) people.give(people.last, start, cursor.at)
    return true
  }
  return false
}

/** "Fire Chief |Will Elm": where a name begins whose function the words before it are. */
function ownerWithin(cursor: UnitCursor, words: string, start: number): number | undefined {
  const { line, people } = cursor
  const stop = start + words.length
  for (const gap of everyMatch(words, /\s+(?=\p{Lu})/gu)) {
    const at = start + gap.index + gap[0].length
    const before = line.slice(start, at)
    // "Representatives of the |Lanes Watch|", "Director of |Lamps|": what follows is no person.
    if (/\s(?:of|for)(?:\sthe)?\s$/i.test(before)) continue
    // "General Manager, |Community Services| L. Elm": whose manager, behind a comma.
    if (!isRoleLike(before) && !(people.pending && initialed.test(line.slice(at, stop)))) continue
    // "Trustees Elm, Fir and |Village Clerk Oak|"
    const lone = cursor.surnames || (cursor.afterAnd && people.shared !== undefined)
    const name = nameAt(line, at) ?? (lone && endsInRole(before) ? nameAt(line, at, { single: true }) : undefined)
    // "the clerk A. Elm and the assistant to the clerk Mrs J. Fir", "Fire Chief D. Oak and 4 other persons"
    if (name && (name.end >= stop - 1 || /^\s+and\s+(?:the|\d{1,3})\s/.test(line.slice(name.end, stop)))) return at
  }
  return undefined
}

/** "City Manager ", before a surname alone */
function endsInRole(words: string): boolean {
  const trimmed = words.trimEnd()
  return isRoleLike(trimmed.slice(trimmed.lastIndexOf(' ') + 1))
}

/** A function or body: of the person before, of the one who comes next, or of all who follow. */
function readFunction({ people, line, afterAnd }: UnitCursor, words: string, start: number): void {
  const person = people.last
  const stop = start + words.length
  if (!people.pending && !isRoleLike(words) && dashBehind.test(line.slice(stop))) {
    // "Lanes Trust – Ms. M Lea, Mr. A Hog"
    people.underBody(words)
    return
  }
  // "City Manager J. Elm, |at 10:00 a.m.|"
  if (person && /^at \d/.test(words)) {
    person.brackets.push(tidy(words))
    return
  }
  const office = person && isCouncillor(person) ? staffOffice.exec(words)?.[0] : undefined
  // No councillor is the clerk, who may be named behind: in brackets, or behind a comma.
  if (office) people.pending = { start, end: start + office.length }
  else if (!person || people.rolesFirst) people.await(start, stop)
  // "Jo Ash, Head of Lamps and |Lanes|" goes on, "… and |the Leader|" is another, whose name is not given.
  else if (!afterAnd || (people.isGiven(person) && !(/^the\s/i.test(words) && isRoleLike(words)))) people.give(person, start, stop)
}
