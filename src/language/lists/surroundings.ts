/**
 * Whether words that look like a name are one of the list, as far as what stands around them tells:
 *
 *     Lane Makers – Ms. M Lea                                    a body
 *     Meetings Administrator, Mill West (Ms. M. Crake)            a place
 *     Ms R Lark, Equal Opportunities Officer                     the function of the one before
 */

import { forenames } from '../../vocabulary/forenames.ts'
import { hasTitle, isStyled, type ListedPerson } from '../listed-names.ts'
import { isNameLike, isRoleLike, nameAt, type PersonName } from '../names.ts'
import type { UnitCursor } from './cursor.ts'
import type { Unit } from './units.ts'

/** " Blue Lake Ward": whom a councillor sits for, where the gap before the column was lost. */
export const ward = /^\s(?!(?:Cr|Cllr|Councill?or|Mr|Mrs|Ms|Dr)\b)(?:\p{Lu}[\p{L}'’-]*\s){1,3}(?:Ward|Division|Riding)\b/u

/** "Councillor Elm, Cabinet Member for Finance and |Income Generation|": a portfolio of two words or more. */
const portfolio = /\b(?:Member|Holder|Lead|Champion|Spokesperson) for\s[^,]*$/

/** "E. Piper, Lane Pistol |& Small Bore Club|": a body of two things, and nobody called Lane Pistol. */
const bodyBehindAnd =
  /^\s(?:&|and)\s(?:\p{Lu}[\p{L}’'-]*\s){0,4}(?:Club|Association|Society|Company|Committee|Group|Partnership|Trust|Chronicle|Gazette|Herald|News|Services|Solicitors|Ltd|LLP)\b\.?(?=\s*(?:[,;(]|$))/u

/** Two words in capitals that a function goes on from. */
const trade = /^(?:Land Use|Code Enforcement|Animal Control|Quality Control|Life Safety|Inland Wetlands)$/

const firm = /\s(?:Engineering|Consulting|Contracting|Surveying|Electric|Energy|Telecom|Realty|Farms)$/

/** Whether words that look like a name are those of a body, a place, a function or a sentence. */
export function isNobody(name: PersonName, { unit, line, people, afterAnd }: UnitCursor, single: boolean): boolean {
  if (!endsWell(unit, name.end) || isBodyOf(unit, name)) return true
  if (
    people.last &&
    /^ (?:&|a)/.test(line.slice(name.end, name.end + 2)) &&
    !hasTitle(name) &&
    !isStyled(name) &&
    bodyBehindAnd.test(line.slice(name.end))
  )
    return true
  // "Ann Elm, |Sedge Engineering|": whom she is from.
  if (people.last && !hasTitle(name) && firm.test(name.name) && /,\s*$/.test(line.slice(Math.max(0, name.start - 3), name.start)))
    return true
  // "Ann Elm, |Land Use| Administrator"
  if (people.last && trade.test(name.name) && isRoleLike(/^\s\p{Lu}\p{L}+/u.exec(line.slice(name.end))?.[0] ?? '')) return true
  if (people.pending && isPlaceOfFunction(unit, name, people.rolesFirst)) return true
  if (isFunctionOf(unit, name, people.found, afterAnd)) return true
  // "Deputy C.E. and Director, Lanes (Mr. K. Marsh)": the Chief Executive's.
  if (/^C\.\s?E\.(?:\s?O\.)?$/.test(name.name)) return true
  // "Commencement of the Meeting", "Change to the Order of Business": one word that goes on in small letters is no name.
  const oneWord = single && name.printed === name.name && !/\s/.test(name.name)
  return oneWord && /^\s(?:of|to|for|from|in|on|at)\s/.test(line.slice(name.end))
}

/** After a name stands a separator, a bracket, a function, another name, a lower-case word, or the end. */
function endsWell({ text, end }: Unit, at: number): boolean {
  const after = text.slice(at, Math.min(end, at + 60))
  if (/^\s*(?:$|[,;:.()[\]–—@|]|\/\s|-\s|\s-\s|&|and\b|\n)/u.test(after)) return true
  if (/^\s+\p{Ll}/u.test(after) || ward.test(after)) return true
  // "Helen Lee Parish Clerk", "Cllr A Ash Cllr B Elm", "Ms A Oak Ten members of the public"
  const next = /^\s+([\p{L}\d'’.-]+(?:\s+[\p{L}'’.-]+){0,3})/u.exec(after)?.[1]
  return next !== undefined && (isRoleLike(next) || !isNameLike(next.split(/\s+/, 1)[0] as string) || nameAt(next) !== undefined)
}

/** "Lane Makers – Ms. M Lea": words without a title before a dash and a titled name are a body. */
function isBodyOf({ text, end }: Unit, name: PersonName): boolean {
  if (name.honorific || name.office || name.printed !== name.name || hasTitle(name)) return false
  const dash = /^\s+[–—-]\s+|^:\s+/.exec(text.slice(name.end, end))
  if (!dash || nameAt(name.name, 0)?.printed !== name.printed) return false
  const next = nameAt(text.slice(0, end), name.end + dash[0].length)
  return next !== undefined && hasTitle(next)
}

/** "Meetings Administrator, Mill West (Ms. M. Crake)": the place, and in brackets whose function it is. */
function isPlaceOfFunction({ text, end }: Unit, name: PersonName, rolesFirst: boolean): boolean {
  if (name.honorific || name.office || hasTitle(name)) return false
  const bracket = /^\s*\((?=\p{Lu})/u.exec(text.slice(name.end, end))
  const owner = bracket ? nameAt(text.slice(0, end), name.end + bracket[0].length) : undefined
  // "Acting Manager Libraries and Works Yards (P Oak)", where functions come first
  const named = owner !== undefined && (hasTitle(owner) || (rolesFirst && /^\p{Lu}[.\s]/u.test(owner.name)))
  return named && /^\.?\s*\)/.test(text.slice(owner.end, end))
}

/**
 * "Ms R Lark, |Equal Opportunities| Officer", "Inspector P Elm, Mills and |Lanes Area| Commander": who opens a line has a title or
 * initials, these words have none.
 *
 * @param found who was read before in this unit
 * @param afterAnd "and" stands before the words
 */
function isFunctionOf({ text, start, end }: Unit, name: PersonName, found: readonly ListedPerson[], afterAnd: boolean): boolean {
  const [first, second] = found
  if (second && !afterAnd && isFunctionOfOneAmong(found, name, text.slice(name.end, end))) return true
  const goesOn = afterAnd && !second && name.printed === name.name && !isStyled(name) && !/^\s*[,(]/.test(text.slice(name.end, end))
  if (goesOn && first?.honorific && portfolio.test(first.title ?? '')) return true
  if (!first || second || first.start !== start || name.honorific || name.office || isStyled(name)) return false
  // "Councillor P Elm Children and |Families Portfolio| Holder"; "Cllr P Elm, Helen Lee Parish Clerk" are two.
  if (afterAnd ? first.title === undefined || isRoleLike(first.title) : first.honorific !== undefined || !isStyled(first)) return false
  const next = /^\s+(\p{L}[\p{L}-]*)/u.exec(text.slice(name.end, Math.min(end, name.end + 40)))?.[1]
  return next !== undefined && isRoleLike(next)
}

/** "Mr B Elm, Clerk, Ms R Lark, |Green Travel| Officer, Mr P Oak": everybody has a social title, these words have none. */
function isFunctionOfOneAmong(found: readonly ListedPerson[], name: PersonName, rest: string): boolean {
  const next = /^\s+([\p{L}-]+)(?=\s*(?:[,;.]|$))/u.exec(rest)?.[1]
  if (next === undefined || name.honorific || name.office || isStyled(name) || found.at(-1)?.title) return false
  // "…, Mrs R Lark, Jo Oak Clerk": one more.
  if (ownOffice.test(next) || forenames.has(name.name.split(' ', 1)[0]?.toLowerCase() ?? '')) return false
  return isRoleLike(next) && found.every((one) => socialTitle.test(one.name)) && found.some(({ title }) => title)
}

const socialTitle = /^(?:Mr|Mrs|Ms|Miss|Dr)\b/
const ownOffice = /^(?:clerk|treasurer|secretary|chair\w*|mayor|president|member)$/i
