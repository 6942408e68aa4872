/** Whether two spellings may be one person's name. */
import type { Block, Span } from '../../tree.ts'
import { isOneSlipApart, soundAlike } from '../people.ts'

/** A name as it is printed somewhere. */
export interface Name {
  surname: string
  given: string
  title: string
  /** Where it is printed in the text; absent for a name of the attendance record, which has its own place. */
  block?: Block
  from?: number
  listed?: Span
}

/** One letter apart, and no plural or possessive ("Marsh", "Marshs"); capitals alone are no other spelling. */
export function isSlip(a: string, b: string): boolean {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()]
  if (x === y || x.length < 5 || y.length < 4 || x[0] !== y[0]) return false
  // "Innes" has no plural "Inness".
  const isPlural = (one: string, more: string) => `${one}s` === more && !one.endsWith('s')
  return (isOneSlipApart(x, y) && !isPlural(x, y) && !isPlural(y, x)) || soundAlike(x, y)
}

/** Of four letters two may be names by themselves ("Hall", "Hill"): only an exchange of neighbours counts ("Miur", "Muir"). */
export function isShortSlip(a: string, b: string): boolean {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()]
  return x.length === 4 && y.length === 4 && isOneSlipApart(x, y) && [...x].sort().join('') === [...y].sort().join('')
}

/** "Quil", of whom nobody has heard, where Quill is a member: one letter of five is missing. */
export function isOneShort(a: string, b: string): boolean {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()]
  return x.length === 4 && y.length === 5 && x[0] === y[0] && `${x}s` !== y && isOneSlipApart(x, y)
}

/** Forenames, initials and titles leave it open that one person is meant: "Mr J Allan" and "Mrs T Allen" are two. */
export function onePerson(some: Name[], others: Name[], isListed: boolean): boolean {
  return (
    some.every((one) => others.some((other) => agree(one.given, other.given) && sameTitle(one, other))) &&
    !some.some((one) => others.some((other) => one.block === other.block && !(isListed && inSentences(one, other))))
  )
}

/** "Seconded by Cllr |Lynsley and resolved. Cllr |Linsley asked": told of one after the other, and not side by side in a list. */
function inSentences({ block, from = 0 }: Name, { from: other = 0 }: Name): boolean {
  return /\b(?!and\b)\p{Ll}{3,}/u.test(block?.value.slice(Math.min(from, other), Math.max(from, other)) ?? '')
}

/** Pairs that are both common: one letter is no sign of a slip. */
const pairs = new Set([
  'davis davies',
  'clark clarke',
  'brown browne',
  'allan allen',
  'stephens stevens',
  'thomson thompson',
  'green greene',
  'harris harries',
  'hughes hughs',
  'johnson johnston',
  'jones jonas',
  'marsh march',
  'martin marten',
  'miller millar',
  'morris norris',
  'moore moor',
  'palmer parmer',
  'parker barker',
  'read reed',
  'reid read',
  'rogers rodgers',
  'sheridan sheriden',
  'tailor taylor',
  'turner tanner',
  'walker waller',
  'watson wilson',
  'white whyte',
  'woods wood',
])

export function areTwoNames(a: string, b: string): boolean {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()]
  return pairs.has(`${x} ${y}`) || pairs.has(`${y} ${x}`)
}

export function sameGiven(some: Name[], others: Name[]): boolean {
  return some.every((one) => one.given !== '' && others.some((other) => other.given === one.given))
}

function agree(a: string, b: string): boolean {
  if (a === '' || b === '') return true
  const [x, y] = [a, b].map((given) => given.split(/[\s.]+/).filter(Boolean)) as [string[], string[]]
  return x.every((word, i) => y[i] === undefined || word[0] === y[i]?.[0])
}

/** "Mr Allan" is not "Mrs Allen"; an officer "Mr J. Sheen" is not "Councillor Shean", unless the given names say so. */
function sameTitle(a: Name, b: Name): boolean {
  const sex = (title: string) => (/^(?:Mr|Messrs)$/.test(title) ? 'm' : /^(?:Mrs|Ms|Miss)$/.test(title) ? 'f' : undefined)
  const [x, y] = [sex(a.title), sex(b.title)]
  if (x && y) return x === y
  if (a.title === '' || b.title === '') return true
  const civic = (title: string) => /^C/.test(title)
  return civic(a.title) === civic(b.title) || (a.given !== '' && b.given !== '')
}
