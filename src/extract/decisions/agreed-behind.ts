/** A proposal that nobody is said to have made, and behind it that all agreed: "It was proposed that lamps be bought. |All agreed.|" */
import type { Sentence } from '../../language/sentences.ts'
import { bodyNouns } from '../../vocabulary/decisions.ts'
import type { Opening } from './opening.ts'

/** "It was unanimously proposed that", "It was also suggested that the path be mended" */
const proposed = /^It was\s(?:(?:then|also|further|unanimously)\s)*(?:proposed|suggested|recommended),?\sthat\s+(?=\p{L})/u
/** "All agreed.", "Agreed by all.", "This was agreed.", "The Committee agreed." */
const agreed = new RegExp(
  `^(?:(?:this|it)\\s(?:was|were)\\s|(?:all\\s)?(?:the\\s)?(?:${bodyNouns.join('|')})?\\s?)(?:(?:all|duly|unanimously)\\s)*` +
    '(?:agreed|approved|accepted)(?:\\s(?:unanimously|nem\\.?\\scon|by\\s(?:all|everyone)(?:\\spresent)?))*[\\s.]*$',
  'i',
)

/** The decision that the sentence before made, where this one says that it was agreed. */
export function agreedBehind(before: Sentence | undefined, sentence: string): Opening | undefined {
  const lead = before && sentence.length < 60 && agreed.test(sentence) ? proposed.exec(before.text)?.[0] : undefined
  if (!before || lead === undefined) return undefined
  const { start, end } = before
  const unanimous = /unanimous|\ball\b/i.test(lead + sentence)
  return { kind: 'agreed', label: lead.trimEnd(), start, textAt: start + lead.length, end, form: 'sentence', unanimous }
}
