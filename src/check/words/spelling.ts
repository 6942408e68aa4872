/** Words of a text that are misspelt: what `misspelling` looks for. */
import { everyMatch } from '../../language/matches.ts'
import { isOtherLanguage, usualness } from './english.ts'
import { isOfMinutes } from './minutes-words.ts'
import { meantBy } from './misspellings.ts'
import { isName } from './name-or-word.ts'
import { slipOf } from './slips.ts'

/** A word as it is printed, where it stands, and what is meant. */
export interface Slip {
  printed: string
  index: number
  right: string
}

/** What a word as it is printed is a slip of. */
export type Meaning = (word: string) => string | undefined

/** @param allow words that are right here */
export function meanings(allow: readonly string[], british: boolean): Meaning {
  // A word is looked up once, however often it stands there.
  const known = new Map<string, string | undefined>(allow.map((word) => [word.toLowerCase(), undefined]))
  if (british) for (const ending of ['', 's']) if (!known.has(`councilor${ending}`)) known.set(`councilor${ending}`, `councillor${ending}`)
  return (word) => {
    const lower = word.toLowerCase()
    if (!known.has(lower)) known.set(lower, meantBy(lower))
    const right = known.get(lower)
    return right !== undefined || word !== lower || allow.includes(word) ? right : slipOf(word)
  }
}

const anyWord = /(?<![\p{L}\p{N}@/._'’\ufffd-])\p{L}{3,}(?![\p{L}\p{N}@/_'’\ufffd-]|\.\p{L})/gu
/** "Willlie": nobody's name has a letter three times. */
const treble = /([b-df-hj-np-tv-z])\1\1/i

/** "The Clerk had recieved no letters." */
export function* misspelt(text: string, meaning: Meaning): Generator<Slip> {
  if (!text.match(/[a-z]{3,}/gi)?.some((word) => meaning(word) !== undefined)) return
  for (const { 0: printed, index } of everyMatch(text, anyWord)) {
    const right = meaning(printed)
    // "IRRRB" may be letters read one by one.
    if (right === undefined || isMixed(printed) || (/(.)\1\1/.test(printed) && printed === printed.toUpperCase())) continue
    const isTitle = /^councillors?$/.test(right)
    if (!isTitle && !treble.test(printed) && isName(text, index, printed, right)) continue
    if (!isOtherLanguage(text.slice(Math.max(0, index - 60), index + printed.length + 60)))
      yield { printed, index, right: likeCase(printed, right) }
  }
}

/** "AbstainI": two words, or a figure, that grew together. */
function isMixed(word: string): boolean {
  const rest = word.slice(1)
  return rest !== rest.toLowerCase() && word !== word.toUpperCase()
}

function likeCase(printed: string, right: string): string {
  if (printed === printed.toUpperCase()) return right.toUpperCase()
  const first = printed.charAt(0)
  return first === first.toUpperCase() ? right.charAt(0).toUpperCase() + right.slice(1) : right
}

/** "compl0iant": the key beside the one that was meant, pressed with it. */
const figured = /(?<![\p{L}\p{N}@./_’'-])\p{L}\p{Ll}{2,}\d\p{Ll}+(?![\p{L}\p{N}@/_’'-]|\.\p{L})/gu

/** "reQuire": a capital within a word in small letters, which a list of common words has. */
const capitalWithin = /(?<![\p{L}\p{N}@./_’'-])\p{L}\p{Ll}*\p{Ll}\p{Lu}\p{Ll}+(?![\p{L}\p{N}@/_’'-]|\.\p{L})/gu
/** Keys that were pressed with others: a figure, or the one for capitals. */
export function* strayKeys(text: string): Generator<Slip> {
  for (const { 0: printed, index } of /[a-z]\d[a-z]/.test(text) ? everyMatch(text, figured) : []) {
    const right = [printed.replace(/\d/, ''), printed.replace('0', 'o').replace('1', 'l')].find(isLongAndUsual)
    if (right !== undefined) yield { printed, index, right }
  }
  for (const { 0: printed, index } of /[a-z][A-Z][a-z]/.test(text) ? everyMatch(text, capitalWithin) : [])
    if (isOfMinutes(printed.toLowerCase())) yield { printed, index, right: printed.charAt(0) + printed.slice(1).toLowerCase() }
}

const isLongAndUsual = (word: string) => word.length > 6 && (isOfMinutes(word) || (usualness(word) ?? 0) > 2)

/** "a premises license", "the license application" */
const licenseNoun =
  /(?<=\b(?:a|an|the|premises|alcohol|driving|driver’s|no|any|new|event|gambling|personal|street|this|their|its|of|his|her) )licenses?\b(?! \p{Ll}+ to\b)/giu
/** "to buy a license": the noun, where the verb alone has an s. */
export function* licences(text: string): Generator<Slip> {
  for (const { 0: printed, index } of text.includes('icense') ? everyMatch(text, licenseNoun) : [])
    yield { printed, index, right: printed.replace('ense', 'ence') }
}
