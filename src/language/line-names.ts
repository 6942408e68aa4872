/**
 * Lines of a list that hold one person in a form of their own:
 *
 *     Ash, Colin (Guest) ¶ Elm, Rod ¶ Oak, J M                the surname first
 *     Colin Ash Finance Director CA                           the initials that the minutes will use behind
 *     Dr Colin Ash CA Finance Director (part meeting)         the initials between the name and the function
 */
import type { ListedPerson } from './listed-names.ts'
import { tidy } from './lists/units.ts'
import { everyMatch } from './matches.ts'
import { isBodyLike, isNameLike, isRoleLike, nameAt, plainName } from './names.ts'

interface Unit {
  start: number
  end: number
}

/** "Ash, Colin (Guest)", "OAK, J M": one person, the surname first. */
const surnameFirst =
  /^\s*(?<last>\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?),\s+(?<first>\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,3})\s*(?:\((?<bracket>[^()]*)\))?[\s.:]*$/u

/** Whether a line is one person with the surname first. */
export function isSurnameFirst(line: string): boolean {
  const { last = '', first = '' } = (line.includes(',') && surnameFirst.exec(line)?.groups) || {}
  if (last === '' || /^(?:Councillors?|Cllrs?|Crs?|Members?|Mr|Mrs|Ms|Miss|Dr)\b/.test(last)) return false
  if (/^\p{Lu}(?:[.\s]+\p{Lu})*\.?$/u.test(first)) return !isRoleLike(last) && !isBodyLike(last)
  // "CBE, Lanes": letters of an honour or a body.
  if (/^\p{Lu}{2,4}$/u.test(last)) return false
  return [last, first].every((words) => !isRoleLike(words) && !isBodyLike(words) && !nameAt(words))
}

/** "Colin Ash Finance Director CA", "Joan McElm Director (Works) JMc": a name, a function, and the name's own initials. */
const initialsLast = /^\s*(?<words>\p{Lu}[^,;:]{3,120}?)\s(?<first>\p{Lu})(?:\p{Lu}\.?)?(?<last>\p{Lu}|Mc|Mac)\s*$/u

/** "Jo Elm |JE| Clerk", "Rae Oak-Fir |ROF| Chief Nurse", "Kit Ash |KAs| Clerk": letters that may be the name's own. */
const initialsBetween = /(?<=\p{L}) (\p{Lu}{2,4}|\p{Lu}{2}\p{Ll}{1,2}) (?=\S)/gu
const bracketBehind = /\s*\(([^()]*)\)\s*$/

export function signedName(text: string, unit: Unit): ListedPerson | undefined {
  const line = text.slice(unit.start, unit.end)
  return signedLast(line, unit.start) ?? (/ \p{Lu}{2}/u.test(line) ? signedBetween(line, unit.start) : undefined)
}

function signedBetween(line: string, start: number): ListedPerson | undefined {
  for (const match of everyMatch(line, initialsBetween)) {
    const from = line.length - line.trimStart().length
    const person = nameAt(line.slice(0, match.index), from)
    const words = person?.end === match.index ? plainName(person.name).split(' ') : []
    const letters = (match[1] as string).toLowerCase()
    const surname = words.at(-1)
    if (!person || words.length < 2 || letters[0] !== words[0]?.[0] || !surname?.split('-').some((part) => part[0] === letters[1])) continue
    const rest = line.slice(match.index + match[0].length)
    // "Jo Elm JE, Kit Ash KA Clerk": another person behind.
    if (
      rest
        .split(',')
        .slice(1)
        .some((part) => nameAt(part.trim()) !== undefined)
    )
      continue
    const bracket = bracketBehind.exec(rest)?.[1]
    return {
      ...person,
      start: start + person.start,
      end: start + person.end,
      brackets: bracket ? [bracket] : [],
      title: tidy(rest.replace(bracketBehind, '')),
    }
  }
  return undefined
}

function signedLast(line: string, start: number): ListedPerson | undefined {
  const { words, first, last } = (/\p{Lu}c?\s*$/u.test(line) && initialsLast.exec(line)?.groups) || {}
  if (!words || !first || !last || !words.startsWith(first)) return undefined
  const from = start + line.indexOf(words)
  for (const gap of everyMatch(words, /\s(?=\S+)/g).slice(0, 3)) {
    // "Jo Elm– clerk JE"
    const surname = (words.slice(gap.index + 1).split(' ', 1)[0] as string).replace(/[–—-]+$/, '')
    const name = words.slice(0, gap.index + 1 + surname.length)
    if (!surname.startsWith(last.charAt(0)) || !isNameLike(name)) continue
    const title = tidy(words.slice(name.length))
    return { printed: name, name, shared: false, start: from, end: from + name.length, brackets: [], ...(title === '' ? {} : { title }) }
  }
  return undefined
}

/** Three people at least, and most of a list's lines, are printed so: else "Elm, Lanes" is a person and a place. */
export function surnamesFirst(text: string, all: readonly Unit[]): boolean {
  if (all.length < 3 || text.length > 20_000) return false
  const people = all.filter(({ start, end }) => isSurnameFirst(text.slice(start, end)))
  return people.length >= 3 && people.length * 2 > all.filter(({ start, end }) => text.slice(start, end).trim() !== '').length
}

export function turnedName(text: string, { start, end }: Unit): ListedPerson {
  const words = text.slice(start, end)
  const { last, first, bracket } = surnameFirst.exec(words)?.groups ?? {}
  return {
    printed: words.trim(),
    name: `${first} ${last}`,
    shared: false,
    start: start + words.length - words.trimStart().length,
    end: start + words.trimEnd().length,
    brackets: bracket ? [bracket] : [],
  }
}
