/**
 * One person's name in running text: its title, the name, the honours behind it.
 *
 *     Councillor Mrs J. A. Van Meer, MBE declared …
 *     ^civic     ^social  ^words     ^honours
 *
 * Civic titles stand apart from a name, social titles and honours belong to it: the name here is "Mrs J. A. Van Meer, MBE".
 * Lists of names are read by name-lists.ts.
 */
import { forenames } from '../vocabulary/forenames.ts'
import { offices, particles, postNominals } from '../vocabulary/people.ts'
import { bodies, both, isNameLike, isRoleLike, never, openers, roles } from './designation-words.ts'
import { isAscii, isCapital, isSmall } from './letters.ts'
import { opensSentence } from './sentences.ts'
import { fold, isTitleAt, seatAt, sticky, titlesAt } from './title-words.ts'

export { isBodyLike, isNameLike, isRoleLike } from './designation-words.ts'
export { plainName, sameName } from './same-name.ts'

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

const initials = /\p{Lu}(?:\.\s?\p{Lu}(?!\p{L}))*(?:\.(?!\.)|(?![\p{L}\p{N}'’‟.-]))/uy
const twoInitials = /\p{Lu}{2,3}\.?(?=\s+\p{Lu}[\p{L}'’])/uy
const fullWord =
  /(?:St\.\s)?(?:[dl]['’]|O['’]\s(?=\p{Lu}\p{Ll}))?\p{Lu}[\p{L}\p{M}]*(?:['’‘‟][\p{L}\p{M}]+)*(?:[-‐‑]\p{L}[\p{L}\p{M}]*(?:['’][\p{L}\p{M}]+)*)*(?:(?<=[aeio])['’](?=\s\p{Lu}\p{Ll}))?/uy
/** "Kit W0ELM": members of radio clubs go by their call signs. */
const callSign = /\p{Lu}{1,2}\d\p{Lu}{2,4}(?![\p{L}\p{N}])/uy
/** "|van |Meer", "|du|Charme" */
const particle = new RegExp(
  `(?:${particles.join('|')})(?=\\s+(?:(?:${particles.join('|')})\\s+)?['’\\p{Lu}])|(?:d[eiu]|l[ae]|van|von)(?=\\p{Lu}\\p{Ll}{2})`,
  'uy',
)
const quoteMarks = '“"‘\'('
/** "Peter “Chap” Elm", "Peter 'Chap' Elm": what everybody calls him. */
const nickname = /[“"‘']\p{Lu}\p{L}{1,14}[”"’']\s(?=\p{Lu}\p{Ll})/uy
/** "Elizabeth (Betty) Elm", not "Elm (Chair) Fir" */
const bracketed = /\((\p{Lu}\p{Ll}{1,11})\)\s(?=\p{Lu}\p{Ll})/uy
const suffix = /,?\s+(?:(?:Jr|Jnr|Sr|Snr)\b\.?|I{2,3}\b)/uy
/** "Ed.D.", "Ph.D." */
const degrees = '(?:Ed|Ph|Psy)\\.\\s?D\\.'
const honours = new RegExp(`,?\\s+(?:${postNominals.join('|')}|${degrees})(?![\\p{L}\\p{N}'’-])(?!\\s+\\p{Lu}\\p{Ll})`, 'uy')
/** Beginnings of surnames, printed with a capital as often as not. */
const prefixes = new Set('van von der den de la le mac mc st o ó ní nic uí el al ap san dos da di'.split(' '))
const twoMore =
  /^(?:\p{Lu}{1,2}\.?|(?:\p{Lu}\.){2,3})\s(?:(?:de|van|von|der|den|di|du)\s){0,2}\p{Lu}\p{Ll}|^(?!(?:Van|Von|De|Mac|Mc|St|Ó|Ní|Uí)\s)\p{Lu}\p{Ll}+\s+(?!(?:Van|Von|De|Mac|Mc|St|Ó|Ní|Uí)\s)\p{Lu}\p{Ll}+/u
const capitalBehind = /,?\s+[A-Z]/y
const space = /[^\S\n]+|\n(?=\p{Lu})/uy

const officeNames = new Set<string>(offices)

/**
 * The name that begins at an offset, or undefined where none does.
 *
 * A title makes the next words a name ("Mr Hall"). Without one, two words or more are wanted, none of which is a word of
 * offices and bodies: "Jane Young" and "J Marsh" are names, "Young People", "Parish Clerk" and "The Chairman" are not.
 */
export function nameAt(text: string, at = 0, options: { single?: boolean } = {}): PersonName | undefined {
  const seat = seatAt(text, at)
  return (seat && seatedAt(text, at, seat, options)) ?? personAt(text, at, options)
}

/** "Member A Elm", "Directors B Oak and C Fir": a seat directly before a name that needs no title to be one. */
function seatedAt(
  text: string,
  at: number,
  seat: { printed: string; shared: boolean },
  options: { single?: boolean },
): PersonName | undefined {
  const person = personAt(text, at + seat.printed.length, options)
  if (!person || person.printed !== person.name || goesOnAsBody(text, person.end)) return undefined
  return {
    ...person,
    printed: text.slice(at, person.end),
    honorific: seat.printed.replace(/[\s.]+$/, ''),
    shared: seat.shared,
    start: at,
  }
}

function personAt(text: string, at: number, options: { single?: boolean }): PersonName | undefined {
  const titles = titlesAt(text, at)
  const words = wordsAt(text, titles.end, titles.titled)
  if (words.end === titles.end || (words.full === 0 && !titles.titled)) return undefined
  if (!titles.titled) {
    if (words.count < (options.single ? 1 : 2) || !isNameLike(text.slice(titles.end, words.end))) return undefined
    if (goesOnAsBody(text, words.end)) return undefined
    // "LA Governor", "HR Lead", "VP Sports": a function, and nobody with two initials.
    if (/^\p{Lu}{2,4}\s(?:Governor|Lead|Head|Nurse|Warden)$|^[AES]?VP\s/u.test(text.slice(titles.end, words.end))) return undefined
    // "NCC Chris Oak", "ACRE Briefing": letters of a body before words in small letters.
    if (/^\p{Lu}{3,8}\s+(?:\p{Lu}\.?\s)?\p{Lu}\p{Ll}/u.test(text.slice(titles.end, words.end))) return undefined
  }
  // "Cr Jo Elm Blue Lake Ward (Mayor)": the gap before a column was lost.
  if (titles.civic && /^\s(?:Ward|Division|Riding)\b/.test(text.slice(words.end, words.end + 10)))
    words.end = titles.end + (givenAndSurname.exec(text.slice(titles.end, words.end))?.[0].length ?? words.end - titles.end)
  // "The Lord Mayor" alone is an office: "Lord" is no title of somebody called Mayor.
  if (!titles.civic && !titles.office && officeNames.has(fold(`${titles.social}${text.slice(titles.end, words.end)}`).toLowerCase()))
    return undefined
  // "Deputy Chairperson", "Deputy Chief Executive", "Deputy Police and Crime Commissioner" behind a name: an office, and nobody called Chief.
  if (titles.office && !titles.civic && !titles.social && opensWithRole(text.slice(titles.end, words.end))) return undefined
  // "Julia Elm, PC Chairman": of the parish council, and no constable.
  const surname = words.count === 1 && titles.social ? text.slice(titles.end, words.end).toLowerCase() : ''
  if (roles.has(surname) && !both.has(surname)) return undefined
  let end = titles.social && words.count === 2 ? beforeClerk(text, titles.end, words.end) : words.end
  if (text[end] === '.' && /\b[JS]n?r$/.test(text.slice(words.end - 4, words.end))) end++
  if (sticky(capitalBehind, text, end)) {
    for (let next = sticky(suffix, text, end); next; next = sticky(suffix, text, end)) end += next.length
    for (let next = sticky(honours, text, end); next; next = sticky(honours, text, end)) end += next.length
  }
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

/** "Mrs Quill |Clerk|": her office; "Mrs Helen Clerk" and "Mr J Clerk" are called so. */
function beforeClerk(text: string, start: number, end: number): number {
  const surname = /^(\p{Lu}\p{Ll}[\p{L}'’-]+)\sClerk$/u.exec(text.slice(start, end))?.[1]
  return surname && !forenames.has(surname.toLowerCase()) ? start + surname.length : end
}

const givenAndSurname = /^(?:\p{Lu}\.?\s?){1,3}\s?\p{Lu}\p{Ll}[\p{L}'’-]+|^\p{Lu}\p{Ll}[\p{L}'’-]*\s\p{Lu}[\p{L}'’-]+(?=\s)/u

function opensWithRole(words: string): boolean {
  const [first = '', ...others] = words.toLowerCase().split(' ')
  if (others.length === 0 && bodies.has(first)) return !both.has(first)
  return roles.has(first) && (others.length === 0 || !both.has(first))
}

/** The words of a name from an offset on: initials, words with a capital, particles between them. */
function wordsAt(text: string, at: number, titled: boolean): { end: number; count: number; full: number } {
  let end = at
  let count = 0
  let full = 0
  let initialsFirst = false
  for (let from = at; count < 6; ) {
    const small = isSmall(text, from) ? sticky(particle, text, from) : undefined
    if (small) {
      from += small.length + gapAt(text, from + small.length)
      continue
    }
    if (count > 0 && quoteMarks.includes(text[from] as string)) from += nicknameAt(text, from, at)
    const letters = initialsAt(text, from)
    const word =
      letters && !(full > 0 && /^\p{Lu}\.$/u.test(letters) && endsSentence(text, from + letters.length)) ? letters : fullWordAt(text, from)
    if (!word || endsName(text, from, word, full > 0 || (!titled && count > 0), full > 1 || (initialsFirst && full > 0))) break
    const bare = word.endsWith("'s") || word.endsWith('’s') ? word.slice(0, -2) : word
    from += bare.length
    end = from
    count++
    if (count === 1) initialsFirst = word === letters
    const before = prefixes.has(bare.toLowerCase()) && /^\s\p{Lu}/u.test(text.slice(from, from + 2))
    if (word !== letters && !before && /\p{L}{2}/u.test(bare)) full++
    // "Kit Oak-Fir Helen Lee": a double surname ends a name.
    if (bare !== word || (count > 1 && full > 0 && bare.includes('-'))) break
    const gap = gapAt(text, from)
    // "J.Willow", "M.O'Dea": the space behind the initial was left out.
    const glued =
      gap === 0 &&
      word === letters &&
      word.endsWith('.') &&
      isCapital(text, from) &&
      (isSmall(text, from + 1) || /['’]/.test(text.charAt(from + 1)))
    if (gap === 0 && !glued) break
    from += gap
    // "P Moor Alan Oak", "S Lint J Oak", "Mrs. B. Lint J.A. Oak": initial and surname, then another's; the line's end between them was lost.
    if (initialsFirst && full === 1 && twoMore.test(text.slice(from, from + 60))) break
  }
  return { end, count, full }
}

/** How long the nickname is that stands within a name; in a bracket behind a forename that many have. */
function nicknameAt(text: string, from: number, start: number): number {
  if (text[from] !== '(') return sticky(nickname, text, from)?.length ?? 0
  const words = sticky(bracketed, text, from) ?? ''
  const own = words.slice(1, -2).toLowerCase()
  return forenames.has(text.slice(start, from).trim().toLowerCase()) && !roles.has(own) ? words.length : 0
}

/** "J", "J. A.", "JA" before a surname. */
function initialsAt(text: string, at: number): string | undefined {
  if (isSmall(text, at + 1) || (isAscii(text, at) && !isCapital(text, at))) return undefined
  return sticky(twoInitials, text, at) ?? sticky(initials, text, at)
}

/** "Marsh", "O’Dea", "Van-Meer", "St. Elm": most words are plain letters, and need no pattern. */
function fullWordAt(text: string, at: number): string | undefined {
  if (isAscii(text, at) && !isCapital(text, at) && !"'’".includes(text.charAt(at + 1))) return undefined
  let end = at
  while (isSmall(text, end) || isCapital(text, end)) end++
  const word = text.slice(at, end)
  const goesOn = text[end] === "'" || text[end] === '-' || !isAscii(text, end)
  if (end > at && /\d/.test(text.charAt(end))) return sticky(callSign, text, at)
  const plain = isCapital(text, at) && word !== 'St' && !goesOn
  return plain ? word : sticky(fullWord, text, at)
}

/** How much white space stands between two words of a name; 0 where the name cannot go on. */
function gapAt(text: string, at: number): number {
  return text[at] === ' ' && (isSmall(text, at + 1) || isCapital(text, at + 1)) ? 1 : (sticky(space, text, at)?.length ?? 0)
}

/** "… with Mr Elm B. The report": no middle initial, as in "Jo B. Elm", but the end of a sentence. */
function endsSentence(text: string, at: number): boolean {
  const next = /^\s+(\p{Lu}\p{Ll}[\p{L}'’-]*)/u.exec(text.slice(at, at + 24))?.[1]
  return next !== undefined && (opensSentence(next) || never.has(next.toLowerCase()))
}

/** Whether a word with a capital is no longer part of the name before it: a title, a function, a word of sentences. */
function endsName(text: string, at: number, word: string, begun: boolean, surnamed: boolean): boolean {
  // "Mrs Joy Gum Chancellor's Assessor"
  const plain = /['’]s$/.test(word) ? word.toLowerCase().replace(/(?<=\p{L}{4})['’]s$/u, '') : word.toLowerCase()
  if (never.has(plain) && (plain.length > 2 || word !== word.toUpperCase())) return true
  if (!begun)
    return (
      (roles.has(plain) || bodies.has(plain)) &&
      roles.has(/^\s+(\p{L}+)/u.exec(text.slice(at + word.length, at + word.length + 24))?.[1]?.toLowerCase() ?? '')
    )
  // "Jo Elm |Non| Executive Director", "Kit Oak |Interim| Medical Director"
  if (surnamed && openers.has(plain) && isRoleLike(capitalsBehind.exec(text.slice(at + word.length, at + word.length + 60))?.[0] ?? ''))
    return true
  const after = text.slice(at + word.length, at + word.length + 24)
  // "Ms Ann Lark SRC President", "Mr Alex Oak Employee Representative": of which body, and what.
  if (
    /^(?:\p{Lu}{2,4}|Employee|Staff|Student|Senate|Council)$/u.test(word) &&
    roles.has(/^\s+(\p{L}+)/u.exec(after)?.[1]?.toLowerCase() ?? '')
  )
    return true
  if (isTitleAt(text, at) && /^\.?\s+\p{Lu}/u.test(after)) return true
  if (!roles.has(plain) && !bodies.has(plain)) return false
  const next = /^\s+(\p{L}+)/u.exec(after)?.[1]?.toLowerCase() ?? ''
  // "Miss Helen Hall Assistant Secretary": behind a forename that many have.
  if (!surnamed && both.has(plain) && forenames.has(/(\p{L}+)\s$/u.exec(text.slice(Math.max(0, at - 20), at))?.[1]?.toLowerCase() ?? ''))
    return false
  // "P Moor Clerk J Lea": the surname is there already; "Helen Clerk" may be one.
  return surnamed || !both.has(plain) || roles.has(next) || bodies.has(next)
}

const capitalsBehind = /^[\s-](?:\p{Lu}[\p{L}-]*\s?){1,3}/u

/** "West Lane Police": what looked like a name is the name of a body. ("Helen Lee Parish Clerk" ends in a function.) */
function goesOnAsBody(text: string, at: number): boolean {
  const words =
    /^(?:\s+\p{Lu}[\p{L}-]*){1,5}/u
      .exec(text.slice(at, at + 80))?.[0]
      .trim()
      .toLowerCase()
      .split(/\s+/) ?? []
  return bodies.has(words[0] ?? '') && !words.some((word) => roles.has(word))
}
