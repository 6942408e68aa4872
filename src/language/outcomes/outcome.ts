/** What became of a proposal, and how it is told from the words that a pattern matched. */
import { resultWords } from '../../vocabulary/votes.ts'

export interface Outcome {
  result: 'carried' | 'lost' | 'withdrawn'
  /** What it became of, as printed: "Amendment", "substantive motion". Absent in "Carried." */
  noun?: string
  unanimous: boolean
  /** The sentence says nothing else: "Carried unanimously." */
  alone: boolean
  /** "Agreed.", "this was approved": an outcome only where a proposal is before the meeting. */
  weak: boolean
  /** Where the outcome's wording begins in the sentence. */
  at: number
  /** Somebody was elected because nobody else was nominated. */
  election?: boolean
}

/** "The motion to amend failed": of the amendment; a by-law is amended by the motion itself. */
const motionToAmend =
  /\bmotion to amend(?: the (?:main |original )?motion)?\s+(?:was|is|carrie[sd]|passe[sd]|fail(?:s|ed)|die[sd]|lost|fell)\b/i

/** An outcome by the groups `not`, `word` and `noun` of what a pattern matched. */
export function outcome(match: RegExpExecArray, unanimous: boolean, whole: boolean, loose = whole): Outcome {
  const { not, word, noun } = match.groups as Record<string, string | undefined>
  const stated = resultWords[(word as string).toLowerCase()] as Outcome['result']
  const result = not ? (stated === 'carried' ? 'lost' : 'carried') : stated
  const at = whole ? 0 : match.index + match[0].length - (word as string).length
  const weak = loose && noun === undefined && /^(?:agreed|approved|adopted|accepted|supported|resolved)$/i.test(word as string)
  const found: Outcome = { result, unanimous, alone: whole, weak, at }
  if (noun && !/^vote$/i.test(noun)) found.noun = motionToAmend.test(match[0]) ? 'amendment' : noun.toLowerCase()
  return found
}
