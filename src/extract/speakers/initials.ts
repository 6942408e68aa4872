/** Initials that a meeting's head explains, behind the names of those present. */
import { everyMatch } from '../../language/matches.ts'

/** The initials that a meeting's head explains, read once for all its items. */
let lastHead: { text: string; pairs: [string, string][] } = { text: '', pairs: [] }

/** "Pat Moor (PM)", "June Bay (Chair) (JBay)" */
const initialsBehindName =
  /((?:\p{Lu}[\p{L}.’'-]*[^\S\n]?){1,4})(?:(?<=\s)\([^()]{2,24}\)\s?)?\((\p{Lu}{2,3}\p{Ll}{0,3}|\p{Lu}{1,2}-\p{Lu})(?=[,)]|\s?-\s?\p{Lu}\p{Ll})/gu
/** "Dr Pat Moor PM Clinical Chair", one on each line. */
const initialsBare =
  /^((?:(?:Dr|Mr|Mrs|Ms|Miss|Professor|Prof|Cllr|Councillor|Rev|Sir)\.? )?(\p{Lu})[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?? (\p{Lu})[\p{L}'’-]+) (\2\3\p{L}{0,2})(?= \p{Lu}\p{Ll})/gmu

export function initialsIn(text: string): [string, string][] {
  if (lastHead.text !== text) {
    // Most heads explain none: their names are not tried one by one.
    const matches = /[\s\p{L})]\(\p{Lu}{1,3}(?:-\p{Lu}|\p{Ll}{0,3})[,) -]/u.test(text) ? [...everyMatch(text, initialsBehindName)] : []
    if (/ \p{Lu}{2,4}\p{Ll}{0,2} \p{Lu}/u.test(text))
      matches.push(...everyMatch(text, initialsBare).map((match) => Object.assign(match, { 2: match[4] })))
    const pairs = matches.map((match): [string, string] => {
      const [short, words] = [match[2] as string, (match[1] as string).trim().replace(/^(?:Councillors|Cllrs)\s/, '')]
      return [short, startsWith(words, short) ? words : (nameBeforeRole(text.slice(0, match.index), short) ?? words)]
    })
    lastHead = { text, pairs }
  }
  return lastHead.pairs
}

/** "|Ann Elm,| Head of Lamps (AE)": what stands next to the initials is her role, and they are not its. */
function nameBeforeRole(before: string, short: string): string | undefined {
  const words = /((?:\p{Lu}[\p{L}.’'-]*\s){1,4}\p{Lu}[\p{L}.’'-]*),[^()\n;]{0,80}$/u.exec(before.slice(-160))?.[1]?.split(' ')
  const from = words?.findIndex((_, i) => i <= words.length - 2 && startsWith(words.slice(i).join(' '), short)) ?? -1
  return from < 0 ? undefined : words?.slice(from).join(' ')
}

const startsWith = (words: string, short: string) =>
  words.replace(/(?<=\p{L})[\p{L}.’']*(?:[\s-]+|$)/gu, '').toUpperCase() === short.replace(/\p{Ll}/gu, '')

/** "JE" of "Jo Elm", "PBJ" and "PJ" of "Pat Brand-Jay": the initials of those present that only one of them has. */
export function initialsOfNames(names: readonly string[]): Map<string, string> {
  const bearers = new Map<string, Set<string>>()
  for (const name of names) {
    const letters = (
      name
        .replace(titles, '')
        .replace(/,.*$/, '')
        .match(/(?<![\p{L}’'])\p{Lu}(?=[\p{L}.’'])/gu) ?? []
    ).join('')
    for (const short of new Set([letters, letters.charAt(0) + letters.slice(-1)]))
      if (short.length >= 2) bearers.set(short, (bearers.get(short) ?? new Set()).add(name))
  }
  return new Map([...bearers].flatMap(([short, people]) => (people.size === 1 ? [[short, [...people][0] as string] as const] : [])))
}

const titles = /^(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Rev|Revd)\.?\s)+/
