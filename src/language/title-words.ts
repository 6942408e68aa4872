/** Titles before a name: civic ("Borough Councillor"), social ("Mrs"), offices ("Deputy Mayor"); in any order, several at once. */
import { civicAreas, civicInitials, civicTitles, offices, seatTitles, sitsFor, socialTitles } from '../vocabulary/people.ts'
import { inSmallLetters, isCapital, isSmall } from './letters.ts'

const anyOf = (words: readonly string[]) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.'-]/g, (sign) => (sign === "'" ? "['’]" : sign === '-' ? '[-‐‑ ]' : '\\.')).replace(/ /g, '\\s+'))
    .join('|')
// In small letters; see `title`.
// "County Borough Councillor Oak"
const civic = new RegExp(`(?:(?:${anyOf(civicAreas)})\\s+){0,2}(?:${anyOf(civicTitles)})(?![\\p{L}'’-])\\.?\\s*${sitsFor}`, 'uy')
const civicShort = new RegExp(`(?:${anyOf(civicInitials)})\\s+(?=\\p{Lu})`, 'uy')
// "PC 412 Oak": constables are told by their numbers.
const social = new RegExp(
  `(?:${anyOf(socialTitles)})(?![\\p{L}'’-])(?:\\s\\.(?=\\p{L})|\\.?\\s*)(?:(?<=\\b(?:pc|wpc|pcso|sgt|ps)\\.?\\s+)\\d{2,6}\\s+)?`,
  'uy',
)
// "Lord Mayor, Councillor Ash": a comma may stand between an office and a civic title, not between an office and a name.
const office = new RegExp(
  `(?:the\\s+)?(?:${anyOf(offices)})(?![\\p{L}'’-])(?::?\\s+|,\\s+(?=(?:(?:${anyOf(civicAreas)})\\s+)?(?:${anyOf(civicTitles)})(?![\\p{L}'’-])))`,
  'uy',
)
const seat = new RegExp(`(?:${anyOf(seatTitles)})(s)?\\.?\\s+${sitsFor}(?=\\p{Lu})`, 'iuy')

type Kind = 'civic' | 'social' | 'office' | 'seat'
/** The first words of titles, and of which kind: most words of a text are passed over by one look. */
const openers = new Map<string, Set<Kind>>()
for (const [kind, titles] of [
  ['civic', [...civicAreas, ...civicTitles, ...civicInitials]],
  ['social', socialTitles],
  ['office', ['the', ...offices]],
  ['seat', seatTitles.flatMap((title) => [title, `${title}s`])],
] as const)
  for (const title of titles) {
    const word = (/^\p{L}+/u.exec(title)?.[0] ?? '').toLowerCase()
    openers.set(word, (openers.get(word) ?? new Set()).add(kind))
  }

/** Whether a civic or social title begins here: "… Ash |Cllr Birch". */
export function isTitleAt(text: string, at: number): boolean {
  const kinds = kindsAt(text, at)
  return (
    (kinds?.has('civic') === true && title(civic, text, at) !== undefined) ||
    (kinds?.has('social') === true && title(social, text, at) !== undefined)
  )
}

/** No title is longer, with those that follow it and the space between. */
const longest = 100

/** The title here that a pattern finds, as printed. */
function title(pattern: RegExp, text: string, at: number): string | undefined {
  const found = sticky(pattern, inSmallLetters(text.slice(at, at + longest)), 0)
  return found === undefined ? undefined : text.slice(at, at + found.length)
}

/** The kinds of title that the word here can begin. */
function kindsAt(text: string, at: number): ReadonlySet<Kind> | undefined {
  let end = at
  while (end < at + 16 && isLetter(text, end)) end++
  return end > at ? openers.get(text.slice(at, end).toLowerCase()) : undefined
}

function isLetter(text: string, at: number): boolean {
  return isSmall(text, at) || isCapital(text, at) || (text.charCodeAt(at) > 127 && /\p{L}/u.test(text.charAt(at)))
}

export interface Titles {
  civic?: string
  social: string
  office?: string
  shared: boolean
  titled: boolean
  end: number
}

/** "Councillor Mrs", "The Lord Mayor, Councillor", "Borough Cllr", "Deputy Mayor": in any order. */
export function titlesAt(text: string, at: number): Titles {
  const titles: Titles = { social: '', shared: false, titled: false, end: at }
  for (let turn = 0; turn < 5; turn++) {
    const here = titles.end
    const kinds = kindsAt(text, here)
    if (!kinds) break
    const capital = isCapital(text, here) || /^\p{Lu}/u.test(text.slice(here, here + 2))
    const civicTitle = kinds.has('civic') ? (title(civic, text, here) ?? sticky(civicShort, text, here)) : undefined
    if (civicTitle && (capital || /^\p{Lu}/u.test(text.slice(here + civicTitle.length)))) {
      titles.civic = [titles.civic, civicTitle.replace(/[\s,.]+$/, '')].filter(Boolean).join(' ')
      titles.shared ||= /s['’.]?$|men$|wyr$/i.test(civicTitle.trim())
      titles.end += civicTitle.length
      continue
    }
    const officeTitle =
      !kinds.has('office') || titles.social || !(capital || /^the\s+\p{Lu}/u.test(text.slice(here, here + 6)))
        ? undefined
        : title(office, text, here)
    if (officeTitle && /^\p{Lu}/u.test(text.slice(here + officeTitle.length))) {
      titles.office = officeTitle.replace(/^the\s+/i, '').replace(/[\s,:]+$/, '')
      titles.end += officeTitle.length
      continue
    }
    const socialTitle =
      (capital || /^the\s+Rev/.test(text.slice(here, here + 9))) && kinds.has('social') ? title(social, text, here) : undefined
    if (!socialTitle || !/^['’\p{Lu}]|^(?:de|van|von|le|la)\s/u.test(text.slice(here + socialTitle.length))) break
    if (/^(?:Messrs|Mesdames|Prof(?:essor)?s|Drs|PC['’]s|PCSO['’]?s)/i.test(socialTitle)) titles.shared = true
    titles.social += socialTitle
    titles.end += socialTitle.length
  }
  titles.titled = Boolean(titles.civic || titles.social || titles.office)
  return titles
}

/** "Director |", "Members |": a seat before words with a capital, which may be a name or not. */
export function seatAt(text: string, at: number): { printed: string; shared: boolean } | undefined {
  if (!kindsAt(text, at)?.has('seat')) return undefined
  seat.lastIndex = at
  const found = seat.exec(text)
  return found && /^\p{Lu}/u.test(found[0]) ? { printed: found[0], shared: found[1] !== undefined } : undefined
}

export function sticky(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}

export function fold(text: string): string {
  return (/[^\S ]|\s\s/.test(text) ? text.replace(/\s+/g, ' ') : text).trim()
}
