/** What one person decided: "As Cabinet Member for Lanes I agree to:". */
import { speaksOf } from '../../language/topics.ts'
import { operativeWords } from '../../vocabulary/decisions.ts'
import type { Opening } from './opening.ts'

/** "As Cabinet Member for Lanes I agree to:": a record of one person's decision. */
const alone = /\bI\s+(?:hereby\s+)?(?<verb>agree|approve|resolve|decide|authorise|authorize)\b(?:\s+(?:to|that))?\s*:?(?=\s*(?:\p{L}|$))/u
const past: Record<string, string> = {
  agree: 'agreed',
  approve: 'approved',
  resolve: 'resolved',
  decide: 'decided',
  authorise: 'approved',
  authorize: 'approved',
}

export function decidedAlone(sentence: string): Opening | undefined {
  const match = speaksOf(sentence, 'I') ? alone.exec(sentence) : null
  if (!match || !/^(?:As|Following|Having|In)\b[^.;]{3,200}$/.test(sentence.slice(0, match.index).trim())) return undefined
  const textAt = match.index + match[0].length
  return {
    kind: operativeWords[past[match.groups?.verb ?? ''] ?? ''] ?? 'resolved',
    label: sentence.slice(match.index, textAt),
    start: match.index,
    textAt,
    end: sentence.length,
    form: 'label',
    unanimous: false,
  }
}
