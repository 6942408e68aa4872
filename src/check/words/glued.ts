/** Two words that grew together: "appointedposition", "providedetails", "recommendationsto", "Committeeaccepted". */
import { isWord, kindsOf, usualness } from './english.ts'
import { jargon } from './jargon.ts'
import { isLongOfMinutes } from './minutes-words.ts'

const small = new Set('the and was were that from this which their will would have been has had are should'.split(' '))
/** Behind another word: before one they are the beginning of others ("attribute", "forgetting", "withholding"). */
const smallBehind = new Set([...small, ...'for with not they at of to is be'.split(' ')])
/** What minutes print with a capital and no name begins with. */
const bodies = /^(?:Committee|Council|Councillors?|Members|Board|Chairman|Meeting|Minutes|Applicants?|Residents)/

/** The two words that a word is made of; undefined where it is one, or a name, or where nobody can say. */
export function gluedParts(word: string): [string, string] | undefined {
  if (word.length < 7 || word.length > 30) return undefined
  if (word.charAt(0) !== word.charAt(0).toLowerCase()) return behindBody(word)
  if (isWord(word) || jargon.has(word)) return undefined
  for (let at = 2; at <= word.length - 2; at++) {
    const [first, second] = [word.slice(0, at), word.slice(at)]
    const behindLong = isLongOfMinutes(first) && (smallBehind.has(second) || isLongOfMinutes(second))
    if (first.length === 2 && (first !== 'to' || kindsOf(second) !== 'v' || second.length < 5)) continue
    if (first === 'to' || behindLong || (small.has(first) && isUsual(second)) || (small.has(second) && isUsual(first)))
      return [first, second]
  }
  return undefined
}

/** "meetingwas", "thebuilding" */
const isUsual = (word: string) => word.length > 3 && (isLongOfMinutes(word) || (usualness(word) ?? 0) > 3)

/** "Committeeaccepted", "Membersof"; "Councilwoman", "Boardroom" and "Chairmanship" are words. */
function behindBody(word: string): [string, string] | undefined {
  const first = bodies.exec(word)?.[0]
  const second = first && word.slice(first.length)
  if (!first || !second || isWord(word.toLowerCase())) return undefined
  return smallBehind.has(second) || (/(?:ed|ing)$/.test(second) && isLongOfMinutes(second)) ? [first, second] : undefined
}
