/** Who moved, in a sentence with a verb or a noun of moving: "Councillor Elm moved …", "Proposed by Councillor Elm", "On the proposal of …". */
import { readDesignation } from '../../language/designations.ts'
import { speaksOf } from '../../language/topics.ts'
import { moverByNoun } from './mover-by-noun.ts'
import { moverByVerb } from './mover-by-verb.ts'
import type { Part } from './proposal.ts'

/** The mover that a sentence names, and the second of a pair where nobody is said to second. */
export function readMover(sentence: string): Part | undefined {
  return moverWhileProposing(sentence) ?? moverByNoun(sentence) ?? moverByVerb(sentence)
}

/** "In moving the motion, Councillor Elm said …" */
function moverWhileProposing(sentence: string): Part | undefined {
  const opening = speaksOf(sentence, 'proposing') ? proposing.exec(sentence) : null
  const who = opening ? readDesignation(sentence, opening.index + opening[0].length) : undefined
  return opening && who ? { who, start: opening.index, end: sentence.length, formal: true, again: true } : undefined
}

const proposing =
  /\bIn (?:(?:proposing|moving|introducing) (?:the|his|her|this|their) (?:motion|amendment|proposal)|moving the (?:report|recommendations?)(?:\s(?:set out |presented )?(?:in|of|on)\s[^,;]{3,60}(?=,))?),?\s+/i
