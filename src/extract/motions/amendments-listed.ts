/**
 * Amendments as unions of students list them below a motion:
 *
 *     Amendment 1 (Prop: D Fir): delete 2. Accepted by the proposer.
 *     Amendment 2 (Proposed: D Fir, Seconded: K Elm): add 4.
 */
import { nameAt } from '../../language/names.ts'
import { motionBy, type Proposal } from './proposal.ts'

const form =
  /^Amendment(?:\s\w{1,3})?\s?\((?:Prop|Proposed|Proposer|P)\.?(?: by)?\s?:?\s(?<mover>\p{Lu}[^():;,]{1,40}?)(?:[,;]\s?(?:Sec|Seconded|Seconder|S)\.?(?: by)?\s?:?\s(?<seconder>\p{Lu}[^():;,]{1,40}?))?\)\s?[:–-]\s?(?<text>[^;]{3,300}?)[.\s]*$/u

export function readListedAmendment(sentence: string): Proposal | undefined {
  const { mover, seconder, text = '' } = (sentence.startsWith('Amendment') ? form.exec(sentence)?.groups : undefined) ?? {}
  if (!mover || nameAt(mover, 0, { single: true })?.end !== mover.length) return undefined
  return { ...motionBy({ mover, text, ...(seconder ? { seconder } : {}) }), kind: 'amendment' }
}

/** "Accepted by the proposer.", "Accepted as friendly.": no vote is needed. */
export const acceptedByMover =
  /^(?:accepted (?:by the (?:proposer|mover)s?|as (?:a )?friendly(?: amendment)?)|taken as friendly|friendly)\W*$/i
/** "Not accepted.": it goes to the vote. */
export const notAccepted = /^not (?:accepted|friendly|taken as friendly)(?: by the (?:proposer|mover)s?)?\W*$/i
