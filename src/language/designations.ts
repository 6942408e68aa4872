/**
 * Who is named, by a name or by an office: "Councillor A. Teal", "Mr Marsh", "the Leader of the Council", "LF".
 * A designation is read forwards from a place ("seconded by …") or backwards up to one ("… proposed").
 */
import { sitsFor } from '../vocabulary/people.ts'
import { officeNouns } from '../vocabulary/votes.ts'
import { everyMatch } from './matches.ts'
import { nameAt } from './names.ts'

export interface Designation {
  /** As printed, without a leading "the". */
  text: string
  start: number
  end: number
}

const office = new RegExp(
  `(?:the\\s+)?(?:Right\\s+(?:Honourable|Worshipful)\\s+(?:the\\s+)?)?(?:(?:${officeNouns.join('|')})(?![\\p{L}])[\\s-]?)+`,
  'iuy',
)
/** "of the Council", "for Finance and Resources": what an office is of. */
const officeOf =
  /\s(?:of|for)\s(?:the\s)?\p{Lu}[\p{L}'’-]*(?:(?:\s(?:and|&)\s|,\s|\s)(?!(?:Mr|Mrs|Ms|Miss|Dr|Sir|Cllr|Councill?or|Cr)\b)\p{Lu}[\p{L}'’-]*)*/uy
const initials = /(?:\p{Lu}\.?){2,3}(?![\p{L}\p{N}])/uy
const bracketed = /\s?\((?:the\s)?(?:former\s|outgoing\s|acting\s)?\p{Lu}[^()]{0,60}\)/uy

/** Words with a capital that stand before a verb and name a body, or begin a sentence, and no person. */
const nobody = new Set(
  (
    'the an in on at as after following during when while where then thereupon it this that these those there his her their and but or for from with motion ' +
    'motions amendment amendments proposal proposals recommendations changes nominations accounts resolved item items minutes report council committee cabinet board panel members councillors officers staff meeting executive ' +
    'if upon to by having prior before since also further subsequently moved proposed seconded unanimously public draft both no any each every some one all ' +
    'so carried agreed noted approved note action time date page none nil vote votes voting'
  ).split(' '),
)

/** Reads one designation that begins at `at`; white space before it is passed over. */
export function readDesignation(text: string, at = 0): Designation | undefined {
  let start = at
  while (text[start] === ' ') start++
  return named(text, start) ?? byOffice(text, start) ?? byInitials(text, start)
}

/** "Councillor A. Teal", "the Mayor, Councillor Burr", "Marsh (J)", "Smith". */
function named(text: string, start: number): Designation | undefined {
  const found = nameAt(text.slice(0, start + 160), start, { single: true })
  if (!found) return undefined
  const first = found.name.split(/[\s.]/, 1)[0]?.toLowerCase() ?? ''
  // "Director Page moved": a surname behind a title of one.
  if (nobody.has(first) && !(first === 'page' && found.honorific)) return undefined
  // "The Vice-Chair moved": an office, not somebody called Vice. "President Elm" has both.
  if (!found.honorific && !/\s/.test(found.name) && sticky(office, text, start) > found.end - start) return undefined
  const end = found.end + sticky(bracketed, text, found.end)
  return designation(text, start, end)
}

/** "the Chair", "Deputy Leader of the Council", "the Mayor (Councillor Burr)"; in small letters only behind an article. */
function byOffice(text: string, start: number): Designation | undefined {
  const length = sticky(office, text, start)
  const printed = text.slice(start, start + length)
  if (length === 0 || !(/^the\s/i.test(printed) || /^\p{Lu}/u.test(printed))) return undefined
  let end = start + printed.replace(/[\s-]+$/, '').length
  end += sticky(officeOf, text, end)
  end += sticky(bracketed, text, end)
  return designation(text, start, end)
}

/** "LF", "N.C.": parish minutes name members by initials. */
function byInitials(text: string, start: number): Designation | undefined {
  const length = sticky(initials, text, start)
  const printed = text.slice(start, start + length)
  // "seconded by AS", "Seconded: AT": nobody sets that word in capitals there.
  const expected = /\b(?:by\s|(?:prop|sec|2nd|proposed|seconded|proposer|seconder|moved|mover)\s?[:.]\s?)$/i.test(
    text.slice(Math.max(0, start - 12), start),
  )
  if (length === 0 || (nobody.has(printed.toLowerCase()) && !expected)) return undefined
  return designation(text, start, start + printed.replace(/\.$/, '').length)
}

/** The designation that ends where `at` begins: "… Councillor Mave Stone |proposed". Adverbs between are passed over. */
export function designationBefore(text: string, at: number): Designation | undefined {
  const before = text.slice(Math.max(0, at - 150), at)
  const offset = at - before.length
  const adverbs = /(?:[\s,]+(?:then|so|duly|formally|also|further|subsequently|therefore|again|now|thereupon|thereafter|both))*[\s,]*$/
  const clause = before.slice(0, before.length - (adverbs.exec(before.slice(-60))?.[0].length ?? 0))
  const end = offset + clause.length
  // "Director Elm |MOVED": capitals that are no part of the name.
  const own = /^\p{Lu}{3}/u.test(text.slice(at, at + 3)) ? text.slice(0, at) : text
  for (const begin of everyMatch(clause, /(?<=^|[\s(“"]|\s[–—-])\S/g)) {
    const found = readDesignation(own, offset + begin.index)
    if (found && found.end === end) return found
  }
  const pronoun = /(?:^|[\s(“"])(he|she|they)$/i.exec(clause)?.[1]
  return pronoun ? { text: pronoun, start: end - pronoun.length, end } : undefined
}

const councillor = new RegExp(
  '^(?:Councill?ors?|Council ?members?|Commissioners|Trustees|Supervisors|Board members|Cllrs?\\.?|Clrs?\\.?|Crs?\\.?|Members?|Directors?|Senators?)' +
    `(?:\\s+|(?=,))${sitsFor}(?=\\p{Lu})`,
  'iu',
)

/** Removes what says only that somebody is a councillor, and for where: lists of those present have names without it. */
export function withoutCouncillor(designation: string): string {
  return designation.replace(councillor, '')
}

function designation(text: string, start: number, end: number): Designation {
  const article = /^the\s+/i.exec(text.slice(start, end))?.[0].length ?? 0
  return { text: text.slice(start + article, end).replace(/[\s,]+$/, ''), start: start + article, end }
}

function sticky(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0].length ?? 0
}
