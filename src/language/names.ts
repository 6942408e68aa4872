/**
 * One person's name in running text: its title, the name, the honours behind it.
 *
 *     Councillor Mrs J. A. Van Meer, MBE declared …
 *     ^civic     ^social  ^words     ^honours
 *
 * Civic titles stand apart from a name, social titles and honours belong to it: the name here is "Mrs J. A. Van Meer, MBE".
 * Lists of names are read by name-lists.ts.
 */
import {
  bodyWords,
  civicAreas,
  civicInitials,
  civicTitles,
  notNames,
  offices,
  particles,
  postNominals,
  roleWords,
  socialTitles,
  surnamesToo,
} from '../vocabulary/people.ts'

export interface PersonName {
  /** All of it as printed: "Councillor Mrs J. A. Van Meer, MBE". */
  printed: string
  /** Without the civic title and the office: "Mrs J. A. Van Meer, MBE". */
  name: string
  /** The civic title as printed: "Councillor", "Borough Cllr". */
  honorific?: string
  /** An office printed before the name: "Mayor", "Deputy Mayor", "Clerk". */
  office?: string
  /** The civic or social title is a plural, shared with the names that follow: "Councillors A and B". */
  shared: boolean
  /** Offsets into the text. */
  start: number
  end: number
}

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
const initials = /\p{Lu}(?:\.\s?\p{Lu}(?!\p{L}))*(?:\.(?!\.)|(?![\p{L}\p{N}'’.-]))/uy
const twoInitials = /\p{Lu}{2,3}\.?(?=\s+\p{Lu}[\p{L}'’])/uy
const fullWord = /(?:St\.\s)?(?:[dl]['’])?\p{Lu}[\p{L}\p{M}]*(?:['’‘][\p{L}\p{M}]+)*(?:[-‐‑]\p{L}[\p{L}\p{M}]*(?:['’][\p{L}\p{M}]+)*)*/uy
const particle = new RegExp(`(?:${particles.join('|')})(?=\\s+(?:(?:${particles.join('|')})\\s+)?['’\\p{Lu}])`, 'uy')
const suffix = /,?\s+(?:Jr|Jnr|Sr|Snr)\b\.?|\s+I{2,3}\b/uy
const honours = new RegExp(`,?\\s+(?:${postNominals.join('|')})(?![\\p{L}\\p{N}'’-])(?!\\s+\\p{Lu}\\p{Ll})`, 'uy')
/** Beginnings of surnames, printed with a capital as often as not. */
const prefix = /^(?:van|von|der|den|de|la|le|mac|mc|st|o|ó|ní|nic|uí|el|al|ap|san|dos|da|di)$/iu
const twoMore =
  /^\p{Lu}\.?\s\p{Lu}\p{Ll}|^(?!(?:Van|Von|De|Mac|Mc|St|Ó|Ní|Uí)\s)\p{Lu}\p{Ll}+\s+(?!(?:Van|Von|De|Mac|Mc|St|Ó|Ní|Uí)\s)\p{Lu}\p{Ll}+/u
const space = /[^\S\n]+|\n(?=\p{Lu})/uy

const roles = new Set<string>(roleWords)
const bodies = new Set<string>(bodyWords)
const never = new Set<string>(notNames)
const officeNames = new Set<string>(offices)
const both = new Set<string>(surnamesToo)

/**
 * The name that begins at an offset, or undefined where none does.
 *
 * A title makes the next words a name ("Mr Hall"). Without one, two words or more are wanted, none of which is a word of
 * offices and bodies: "Jane Young" and "J Marsh" are names, "Young People", "Parish Clerk" and "The Chairman" are not.
 */
export function nameAt(text: string, at = 0, options: { single?: boolean } = {}): PersonName | undefined {
  const titles = titlesAt(text, at)
  const words = wordsAt(text, titles.end, titles.titled)
  if (words.end === titles.end || (words.full === 0 && !titles.titled)) return undefined
  if (!titles.titled) {
    if (words.count < (options.single ? 1 : 2) || !isNameLike(text.slice(titles.end, words.end))) return undefined
    if (goesOnAsBody(text, words.end)) return undefined
    // "NCC Chris Oak", "ACRE Briefing": letters of a body before words in small letters.
    if (/^\p{Lu}{3,8}\s+(?:\p{Lu}\.?\s)?\p{Lu}\p{Ll}/u.test(text.slice(titles.end, words.end))) return undefined
  }
  // "The Lord Mayor" alone is an office: "Lord" is no title of somebody called Mayor.
  if (!titles.civic && !titles.office && officeNames.has(fold(`${titles.social}${text.slice(titles.end, words.end)}`).toLowerCase()))
    return undefined
  let end = words.end
  if (/\b[JS]n?r$/.test(text.slice(words.end - 4, words.end)) && text[end] === '.') end++
  for (let next = sticky(suffix, text, end); next; next = sticky(suffix, text, end)) end += next.length
  for (let next = sticky(honours, text, end); next; next = sticky(honours, text, end)) end += next.length
  const found: PersonName = {
    printed: text.slice(at, end),
    name: fold(`${titles.social}${text.slice(titles.end, end)}`),
    shared: titles.shared,
    start: at,
    end,
  }
  if (titles.civic) found.honorific = titles.civic
  if (titles.office) found.office = titles.office
  return found
}

/** The first name in a text that a title or its form makes sure of. */
export function firstName(text: string): PersonName | undefined {
  for (const match of text.matchAll(/(?<![\p{L}\p{N}'’-])\p{Lu}/gu)) {
    const found = nameAt(text, match.index)
    if (found) return found
  }
  return undefined
}

/** Two words or more, or initials and a surname, of which none is a word of offices and bodies. */
export function isNameLike(text: string): boolean {
  const words = text
    .trim()
    .split(/[\s.]+/)
    .filter(Boolean)
  if (words.length === 0 || words.length > 6) return false
  const last = words.length - 1
  return words.every((word, i) => {
    const plain = word.toLowerCase().replace(/[’']s?$/, '')
    if (never.has(plain) && plain.length > 1) return false
    // "Assistant-Deputy", "CAO-Clerk"; but "Lee-Clerk" may be a surname.
    const parts = word.split('-')
    if (
      parts.length > 1 &&
      parts.some((part) => roles.has(part.toLowerCase()) && (!both.has(part.toLowerCase()) || parts.some(isCapitals)))
    )
      return false
    return !(roles.has(plain) || bodies.has(plain)) || (i === last && i > 0 && both.has(plain))
  })
}

/** Whether a designation names a function ("Head of Place", "Clerk"), as far as its words tell. */
export function isRoleLike(text: string): boolean {
  return words(text).some((word) => roles.has(word))
}

/** Whether a designation names a body ("Healthwatch" is not known, "Lanes Trust" is), as far as its words tell. */
export function isBodyLike(text: string): boolean {
  return words(text).some((word) => bodies.has(word))
}

/** The words of a designation in lower case; "Clerk-Treasurer" and "co-optee" count whole and in their parts. */
function words(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[\s,/&]+/)
    .flatMap((word) => [word, ...(word.includes('-') ? word.split('-') : [])])
    .map((word) => word.replace(/[.:;()]+$|['’]s$/g, '').replace(/^\(/, ''))
}

/** A name without its titles and honours, folded for comparison: "Mrs J. A. O’Dea, MBE" is "j a o'dea". */
export function plainName(name: string): string {
  const titles = titlesAt(name, 0)
  return fold(name.slice(titles.end).replace(/,.*$/s, '')).replace(/’/g, "'").replace(/\./g, ' ').replace(/\s+/g, ' ').trim().toLowerCase()
}

/**
 * Whether two printed names can be one person's: the same surname, initials or given names that agree, no contradiction
 * of title. "Mr Beaney" and "Mr D Beaney" can, "Mr J Meade" and "Ms J Meade" cannot.
 */
export function sameName(a: string, b: string): boolean {
  const [first, second] = [plainName(a), plainName(b)]
  if (first === '' || second === '') return false
  const gender = (name: string) => /^(?:(mr|sir|lord)|(mrs|ms|miss|dame|lady|baroness))\b/i.exec(name)
  const [ga, gb] = [gender(a.trim()), gender(b.trim())]
  if (ga && gb && (ga[1] === undefined) !== (gb[1] === undefined)) return false
  if (first === second) return true
  const [x, y] = [first.split(' '), second.split(' ')]
  if (x.at(-1) !== y.at(-1)) return false
  const given = Math.min(x.length, y.length) - 1
  for (let i = 0; i < given; i++) {
    const [p, q] = [x[i] as string, y[i] as string]
    if (p !== q && !(p.length === 1 && q.startsWith(p)) && !(q.length === 1 && p.startsWith(q))) return false
  }
  return true
}

function isCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase()
}

interface Titles {
  civic?: string
  social: string
  office?: string
  shared: boolean
  titled: boolean
  end: number
}

/** "Councillor Mrs", "The Lord Mayor, Councillor", "Borough Cllr", "Deputy Mayor": in any order. */
function titlesAt(text: string, at: number): Titles {
  const titles: Titles = { social: '', shared: false, titled: false, end: at }
  for (let turn = 0; turn < 5; turn++) {
    const here = titles.end
    if (!/[\p{L}]/u.test(text[here] ?? '')) break
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

/** The words of a name from an offset on: initials, words with a capital, particles between them. */
function wordsAt(text: string, at: number, titled: boolean): { end: number; count: number; full: number } {
  let end = at
  let count = 0
  let full = 0
  let initialsFirst = false
  for (let from = at; count < 6; ) {
    const small = sticky(particle, text, from)
    if (small) {
      from += small.length + (sticky(space, text, from + small.length)?.length ?? 0)
      continue
    }
    const letters = sticky(twoInitials, text, from) ?? sticky(initials, text, from)
    const word =
      letters && !(full > 0 && /^\p{Lu}\.$/u.test(letters) && endsSentence(text, from + letters.length))
        ? letters
        : sticky(fullWord, text, from)
    if (!word || endsName(text, from, word, full > 0 || (!titled && count > 0), full > 1 || (initialsFirst && full > 0))) break
    const bare = word.replace(/['’]s$/, '')
    from += bare.length
    end = from
    count++
    if (count === 1) initialsFirst = word === letters
    if (/\p{L}{2}/u.test(bare) && word !== letters && !prefix.test(bare)) full++
    // "Kit Oak-Fir Helen Lee": a double surname ends a name.
    if (bare !== word || (count > 1 && full > 0 && bare.includes('-'))) break
    const gap = sticky(space, text, from)
    if (!gap) break
    from += gap.length
    // "P Moran Alan Oak", "S Lintern J Oak": initial and surname, then another's; the line's end between them was lost.
    if (initialsFirst && full === 1 && twoMore.test(text.slice(from, from + 60))) break
  }
  return { end, count, full }
}

/** "… by Councillor Smith. A report": the "A." of a name does not follow a full word and begin a sentence. */
function endsSentence(text: string, at: number): boolean {
  return /^\s+\p{Lu}\p{Ll}/u.test(text.slice(at, at + 4))
}

/** Whether a word with a capital is no longer part of the name before it: a title, a function, a word of sentences. */
function endsName(text: string, at: number, word: string, begun: boolean, surnamed: boolean): boolean {
  const plain = word.toLowerCase()
  if (never.has(plain) && (plain.length > 2 || word !== word.toUpperCase())) return true
  if (!begun)
    return (
      (roles.has(plain) || bodies.has(plain)) &&
      roles.has(/^\s+(\p{L}+)/u.exec(text.slice(at + word.length, at + word.length + 24))?.[1]?.toLowerCase() ?? '')
    )
  const after = text.slice(at + word.length, at + word.length + 24)
  if (/^\.?\s+\p{Lu}/u.test(after) && (sticky(civic, text, at) || sticky(social, text, at))) return true
  if (!roles.has(plain) && !bodies.has(plain)) return false
  const next = /^\s+(\p{L}+)/u.exec(after)?.[1]?.toLowerCase() ?? ''
  // "P Moran Clerk J Lea": the surname is there already; "Helen Clerk" may be one.
  return surnamed || !both.has(plain) || roles.has(next) || bodies.has(next)
}

/** "West Mercia Police": what looked like a name is the name of a body. ("Helen Lee Parish Clerk" ends in a function.) */
function goesOnAsBody(text: string, at: number): boolean {
  const words =
    /^(?:\s+\p{Lu}[\p{L}-]*){1,5}/u
      .exec(text.slice(at, at + 80))?.[0]
      .trim()
      .toLowerCase()
      .split(/\s+/) ?? []
  return bodies.has(words[0] ?? '') && !words.some((word) => roles.has(word))
}

function sticky(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
