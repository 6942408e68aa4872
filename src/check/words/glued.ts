/** Two words that grew together: "appointedposition", "providedetails", "recommendationsto", "Committeeaccepted". */
import { isCommon } from './common.ts'

const small = new Set('the and was were that from this which their will would have been has had are should there'.split(' '))
/** Behind a common word: before one they are the beginning of others ("attribute", "forgetting", "withholding"). */
const smallBehind = new Set([...small, ...'for with not they at of to is be'.split(' ')])
/** First and second parts of real words: "countermeasures", "transferability", "groundskeeping". */
const prefixes = new Set(['counter', 'grounds', 'thereagainst', 'confirmand'])
const endings = new Set(['ability', 'persons', 'keeping'])
/** What minutes print with a capital and no name begins with. */
const bodies = /^(?:Committee|Council|Councillors?|Members|Board|Chairman|Meeting|Minutes|Applicants?|Residents)/

/** The two words that a long word is made of; undefined where it is one, or a name, or where nobody can say. */
export function gluedParts(word: string): [string, string] | undefined {
  if (word.length < 9) return undefined
  if (word.charAt(0) !== word.charAt(0).toLowerCase()) return behindBody(word)
  if (isCommon(word) || prefixes.has(word)) return undefined
  for (let at = 3; at <= word.length - 2; at++) {
    const [first, second] = [word.slice(0, at), word.slice(at)]
    const common = isCommon(first) && !prefixes.has(first)
    if ((common && (smallBehind.has(second) || (isCommon(second) && !endings.has(second)))) || (small.has(first) && isCommon(second)))
      return [first, second]
  }
  return undefined
}

/** "Committeeaccepted", "Membersof"; "Councilwoman", "Boardroom" and "Chairmanship" are words. */
function behindBody(word: string): [string, string] | undefined {
  const first = bodies.exec(word)?.[0]
  const second = first && word.slice(first.length)
  if (!first || !second || isCommon(word.toLowerCase())) return undefined
  return smallBehind.has(second) || (/(?:ed|ing)$/.test(second) && isCommon(second)) ? [first, second] : undefined
}
