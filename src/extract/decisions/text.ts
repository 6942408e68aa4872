/** The text of a clause: a paragraph's words without what only frames them. */

import { splitResult } from '../../language/outcomes/index.ts'
import { sentences } from '../../language/sentences.ts'
import { speaksOf } from '../../language/topics.ts'
import { isAside } from './asides.ts'
import type { Leaf } from './tree.ts'

const labelAgain = /^(?:it was (?:unanimously )?(?:resolved|agreed|recommended) (?:that |to (?=\p{Ll})))/iu
/** "Resolution" ¶ "|RC28/30 |That the report be noted.": the number of the resolution. */
const numberAgain = /^[A-Z]{1,4}\d{1,4}\/\d{2,4}\s+(?=[Tt]hat\b)/
const truncation = /\s*(?:\.\.\.|…)?\s*view the full (?:minutes|agenda|decision) text.*$/is

/** Whether the page cuts the text short: "… view the full minutes text for item 5". */
export function isTruncated(text: string): boolean {
  return /view the full/i.test(text) && truncation.test(text)
}

/** Without the mark of a cut, a lead-in that says the label again ("It was resolved that"), a result behind ("Carried."). */
export function clauseText(printed: string): string {
  const whole = isTruncated(printed) ? printed.replace(truncation, '') : printed
  const { wording } = splitResult(whole.trim().replace(numberAgain, ''))
  const text = speaksOf(wording, 'it') ? wording.replace(labelAgain, '') : wording
  const all = sentences(text)
  const asides = all.length - 1 - all.findLastIndex((sentence, i) => i === 0 || !isAside(sentence.text))
  return asides > 0 ? text.slice(0, all.at(-asides)?.start).trim() : text
}

/**
 * "WHEREAS … ¶ AND WHEREAS … ¶ THEREFORE BE IT RESOLVED that …": what is recited is no clause, and "therefore be it
 * resolved that" is the label of what follows.
 */
export function withoutRecitals(leaves: Leaf[], leadIn: string[]): void {
  while (leaves.length > 1 && /^(?:and\s+)?whereas\b/i.test(leaves[0]?.clause.text ?? '')) leadIn.push(leaves.shift()?.clause.text ?? '')
  const first = leaves[0]?.clause
  if (!first || !leadIn.some((words) => /^whereas\b/i.test(words))) return
  const text = first.text.replace(
    /^(?:now,?\s+)?therefore,?\s+(?:be it (?:hereby )?(?:resolved|enacted|ordained))?,?\s*(?:that\b)?[\s,:]*/i,
    '',
  )
  // "NOW THEREFORE BE IT RESOLVED THAT:" ¶ "1. the roof be mended; and": it leads all that follow.
  if (text === '' && leaves.length > 1) leadIn.push(leaves.shift()?.clause.text ?? '')
  else first.text = text
}
