/** Whether words are those of a name, of a function or of a body, as far as words tell. */
import { bodyWords, notNames, opensFunction, roleWords, surnamesToo } from '../vocabulary/people.ts'

export const roles: ReadonlySet<string> = new Set(roleWords)
export const bodies: ReadonlySet<string> = new Set(bodyWords)
/** Never part of a name. */
export const never: ReadonlySet<string> = new Set(notNames)
/** Functions and bodies that are surnames as well. */
export const both: ReadonlySet<string> = new Set(surnamesToo)

export const openers: ReadonlySet<string> = new Set(opensFunction)

/** Two words or more, or initials and a surname, of which none is a word of offices and bodies. */
export function isNameLike(text: string): boolean {
  const words = text
    .trim()
    .split(/[\s.]+/)
    .filter(Boolean)
  if (words.length === 0 || words.length > 6) return false
  // "|Interim Medical| Director"
  if (words.length > 1 && openers.has((words[0] as string).toLowerCase())) return false
  const last = words.length - 1
  return words.every((word, i) => {
    const plain = word.toLowerCase().replace(/[’']s?$/, '')
    if (never.has(plain) && plain.length > 1) return false
    // "Assistant-Deputy", "CAO-Clerk"; but "Lee-Clerk" may be a surname. "Other Business-none"
    const parts = word.split('-')
    if (parts.length > 1 && /^(?:none|nil)$/i.test(parts.at(-1) as string)) return false
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
  const printed = text.toLowerCase().split(/[\s,/&]+/)
  if (!/[-.:;()'’]/.test(text)) return printed
  return printed
    .flatMap((word) => [word, ...(word.includes('-') ? word.split('-') : [])])
    .map((word) => word.replace(/[.:;()]+$|['’]s$/g, '').replace(/^\(/, ''))
}

function isCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase()
}
