/**
 * The names of people in their parts, and whether two of them can be one person's:
 *
 *     Councillor K.J. Moor · Councillor Moor · Kim Moor          one
 *     Mr Moor · Councillor Moor                                  two
 */
import { personTitle, roleNoun } from '../../vocabulary/speech.ts'
import { parseDesignation } from './designation.ts'

export interface Person {
  full: string
  /** "councillor", "mr": the title's class; empty where none is printed. */
  title: string
  given: string[]
  surname: string
}

/** A person's name in its parts; undefined where the words are no name. */
export function personOf(name: string): Person | undefined {
  const plain = name.replace(/\s*\([^()]*\)/g, '').split(/,\s/)[0] as string
  const tokens = plain.split(/\s+|(?<=\p{Lu}\.)(?=\p{Lu})/u).filter(Boolean)
  let i = 0
  while (i < tokens.length - 1 && personTitle.test(tokens[i] as string)) i++
  // "City Attorney Jo Elm": an office before the whole name.
  if (i < tokens.length - 2 && tokens.slice(0, i).every(isOfficeWord))
    while (i < tokens.length - 2 && isOfficeWord(tokens[i] as string)) i++
  const names = tokens.slice(i)
  if (names.length === 0 || !names.every((token) => /^(?:\p{Lu}[\p{L}’'.-]*|de|van|von|der|of)$/u.test(token))) return undefined
  if (i === 0 && (names.length < 2 || parseDesignation(plain) !== 'person')) return undefined
  const surname = (names.at(-1) as string).toLowerCase().replace(/[.’']s?$/, '')
  const title = tokens
    .slice(0, i)
    .map((token) => token.toLowerCase().replace('.', ''))
    .join(' ')
  const given = names.slice(0, -1).map((token) => token.toLowerCase().replace('.', ''))
  return { full: name, title: titleClass(title), given, surname }
}

function titleClass(title: string): string {
  if (/\b(?:councill?ors?|cllrs?|cr|clr)\b/.test(title)) return 'councillor'
  const last = title.split(' ').at(-1) ?? ''
  // "City Attorney Jo Elm" is "Ms Elm" by turns.
  return isOfficeWord(last) ? '' : last
}

/** "City", "Attorney", "Assistant", "Clerk": words of an office, and no way to address somebody. */
const isOfficeWord = (token: string) =>
  /^(?:city|town|village|county|borough|district|parish|township|fire|police|public|works|finance|planning|building|human|resources)$/i.test(
    token,
  ) ||
  (roleNoun.has(token.toLowerCase()) && !/^(?:councill?or|dr|pc|pcso|mp|alderman|alderwoman)$/i.test(token))

/** Whether two names can be one person's: titles of one class or one missing, first names with the same initials. */
export function canBeOne(a: Person, b: Person): boolean {
  if (a.surname !== b.surname) return false
  if (a.title !== '' && b.title !== '' && a.title !== b.title) return false
  const length = Math.min(a.given.length, b.given.length)
  for (let i = 0; i < length; i++) if (a.given[i]?.[0] !== b.given[i]?.[0]) return false
  return true
}
