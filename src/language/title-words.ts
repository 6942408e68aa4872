/** Titles before a name: civic ("Borough Councillor"), social ("Mrs"), offices ("Deputy Mayor"); in any order, several at once. */
import { civicAreas, civicInitials, civicTitles, offices, seatTitles, socialTitles } from '../vocabulary/people.ts'

const anyOf = (words: readonly string[]) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.'-]/g, (sign) => (sign === "'" ? "['’]" : sign === '-' ? '[-‐‑ ]' : '\\.')).replace(/ /g, '\\s+'))
    .join('|')
const civic = new RegExp(`(?:(?:${anyOf(civicAreas)})\\s+)?(?:${anyOf(civicTitles)})(?![\\p{L}'’-])\\.?\\s*`, 'iuy')
const civicShort = new RegExp(`(?:${anyOf(civicInitials)})\\s+(?=\\p{Lu})`, 'uy')
const social = new RegExp(`(?:${anyOf(socialTitles)})(?![\\p{L}'’-])\\.?\\s*`, 'iuy')
// "Lord Mayor, Councillor Ash": a comma may stand between an office and a civic title, not between an office and a name.
const office = new RegExp(
  `(?:the\\s+)?(?:${anyOf(offices)})(?![\\p{L}'’-])(?::?\\s+|,\\s+(?=(?:(?:${anyOf(civicAreas)})\\s+)?(?:${anyOf(civicTitles)})(?![\\p{L}'’-])))`,
  'iuy',
)
const seat = new RegExp(`(?:${anyOf(seatTitles)})(s)?\\.?\\s+(?=\\p{Lu})`, 'iuy')
/** The first letters of all seats: most words are passed over by one look. */
const seatLetters = new Set(seatTitles.flatMap((title) => [title[0] as string, (title[0] as string).toUpperCase()]))
/** The first words of all titles: most words of a text are passed over by one look. */
const openers = new Set(
  ['the', ...civicInitials, ...civicAreas, ...civicTitles, ...socialTitles, ...offices].map((title) =>
    (/^\p{L}+/u.exec(title)?.[0] ?? '').toLowerCase(),
  ),
)

/** Whether a civic or social title begins here: "… Ash |Cllr Birch". */
export function isTitleAt(text: string, at: number): boolean {
  return opensTitle(text, at) && (sticky(civic, text, at) ?? sticky(social, text, at)) !== undefined
}

function opensTitle(text: string, at: number): boolean {
  let end = at
  while (end < at + 16 && isLetter(text, end)) end++
  return end > at && openers.has(text.slice(at, end).toLowerCase())
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  return /\p{L}/u.test(text[at] ?? '')
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
    if (!opensTitle(text, here)) break
    const capital = /^\p{Lu}/u.test(text.slice(here, here + 2))
    const civicTitle = sticky(civic, text, here) ?? sticky(civicShort, text, here)
    if (civicTitle && (capital || /^\p{Lu}/u.test(text.slice(here + civicTitle.length)))) {
      titles.civic = [titles.civic, civicTitle.replace(/[\s,.]+$/, '')].filter(Boolean).join(' ')
      titles.shared ||= /s['’.]?$|men$|wyr$/i.test(civicTitle.trim())
      titles.end += civicTitle.length
      continue
    }
    const officeTitle =
      titles.social || !/^(?:\p{Lu}|the\s+\p{Lu})/u.test(text.slice(here, here + 6)) ? undefined : sticky(office, text, here)
    if (officeTitle && /^\p{Lu}/u.test(text.slice(here + officeTitle.length))) {
      titles.office = officeTitle.replace(/^the\s+/i, '').replace(/[\s,:]+$/, '')
      titles.end += officeTitle.length
      continue
    }
    const socialTitle = capital ? sticky(social, text, here) : undefined
    if (!socialTitle || !/^['’\p{Lu}]|^(?:de|van|von|le|la)\s/u.test(text.slice(here + socialTitle.length))) break
    if (/^(?:Messrs|Mesdames|PC['’]s|PCSO['’]?s)/i.test(socialTitle)) titles.shared = true
    titles.social += socialTitle
    titles.end += socialTitle.length
  }
  titles.titled = Boolean(titles.civic || titles.social || titles.office)
  return titles
}

/** "Director |", "Members |": a seat before words with a capital, which may be a name or not. */
export function seatAt(text: string, at: number): { printed: string; shared: boolean } | undefined {
  if (!seatLetters.has(text[at] as string)) return undefined
  seat.lastIndex = at
  const found = seat.exec(text)
  return found && /^\p{Lu}/u.test(found[0]) ? { printed: found[0], shared: found[1] !== undefined } : undefined
}

export function sticky(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}

export function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
