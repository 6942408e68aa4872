/** What a sentence proposes, and the part of it that tells who proposes or seconds. */
import type { Designation } from '../../language/designations.ts'

export interface Proposal {
  mover?: string
  seconder?: string
  kind: 'motion' | 'amendment'
  /** The wording, as far as this sentence has it; may be empty. */
  text: string
  /** Somebody seconded it, named or not: "having been proposed and seconded". */
  seconded: boolean
  /** Said in the forms of procedure: a proposal even if nothing more is heard of it. */
  formal: boolean
  /** The wording goes on in the sentences that follow in the paragraph: "L. Alder, T. Beech: That …. Read a first time." */
  runsOn: boolean
  /** "A vote was taken on the motion as proposed by Councillor Elm": it is before the meeting already. */
  again?: true
  /** "The motion to light the lamps passed.": no proposal where one is before the meeting. */
  known?: true
  /** The sentence leaves the wording to the paragraphs that follow: "… seconded:" */
  open: boolean
  /** What the sentence says became of it, behind its wording: "A motion by Elm that lamps be lit |was carried|." */
  outcome?: string
}

export interface Part {
  who?: Designation
  /** The second of a pair: "on the motion of Cr Alder and Cr Beech". */
  seconder?: string
  start: number
  /** Where the wording can begin. */
  end: number
  formal: boolean
  /** "M/S/C (Elm/Fir, |5-0|)" */
  count?: string
  /** "In moving the motion, Councillor Elm said": told of one that may be before the meeting already. */
  again?: true
}

/** A motion in the forms of procedure, whose wording, if any, ends with its sentence. */
export function motionBy(said: { mover?: string; seconder?: string; text?: string }): Proposal {
  return { kind: 'motion', text: '', formal: true, seconded: said.seconder !== undefined, runsOn: false, open: false, ...said }
}
