/** Abbreviations that an item defines: "the Assistant Director, Lanes and Ferries (ADL&F)". */
import { everyMatch } from '../../language/matches.ts'
import { parseDesignation } from './designation.ts'

/** What stands before the bracket is looked at from its end. */
const definition = /\s\(["“‘']?((?:\p{Lu}\p{Ll}+\/)?\p{Lu}[\p{Lu}&/]{1,9})["”’']?\)/gu

/**
 * Each with whom it stands for, or with nobody where it stands for a body or a thing.
 *
 * @param known those that need not be read again
 */
export function* abbreviationsIn(text: string, known: ReadonlyMap<string, unknown>): Generator<[short: string, full: string | undefined]> {
  if (!/\s\([^()]{2,24}\)/.test(text)) return
  for (const match of everyMatch(text, definition)) {
    const short = match[1] as string
    if (known.has(short)) continue
    yield [short, longestAtEnd(text.slice(Math.max(0, match.index - 160), match.index))?.replace(/^(?:the|a|an)\s+/i, '')]
  }
}

/** The longest designation that a text ends with. */
function longestAtEnd(text: string): string | undefined {
  for (const word of everyMatch(text, /(?<=^|[\s(“"‘'])\p{L}/gu)) {
    const words = text.slice(word.index)
    // "Jo Elm (JE), Bo Fir, Clerk": more than one.
    if (words.includes('(')) continue
    const kind = parseDesignation(words)
    // Two or three capitalised words before the bracket are a body's name ("National Roads Authority (NRA)"), not a person's.
    if (kind === 'role' || (kind === 'person' && /,\s/.test(words))) return words
  }
  return undefined
}
