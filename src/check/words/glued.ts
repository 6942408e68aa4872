/** Two words that grew together: "appointedposition", "providedetails", "recommendationsto". */
import { isCommon } from './common.ts'

const small = new Set('the and was were that from this which their will would have been has had are should there'.split(' '))
/** Behind a common word: before one they are the beginning of others ("attribute", "forgetting", "withholding"). */
const smallBehind = new Set([...small, ...'for with not they at of to is be'.split(' ')])
/** First and second parts of real words: "countermeasures", "transferability", "groundskeeping". */
const prefixes = new Set(['counter', 'grounds', 'thereagainst', 'confirmand'])
const endings = new Set(['ability', 'persons', 'keeping'])

/** The two words that a long word in small letters is made of; undefined where it is one, or where nobody can say. */
export function gluedParts(word: string): [string, string] | undefined {
  if (word.length < 9 || isCommon(word) || prefixes.has(word)) return undefined
  for (let at = 3; at <= word.length - 2; at++) {
    const [first, second] = [word.slice(0, at), word.slice(at)]
    const common = isCommon(first) && !prefixes.has(first)
    if ((common && (smallBehind.has(second) || (isCommon(second) && !endings.has(second)))) || (small.has(first) && isCommon(second)))
      return [first, second]
  }
  return undefined
}
