/** A proposal before the meeting, as far as the minutes have told of it. */
import type { Motion, Span } from '../../tree.ts'

export interface Draft {
  motion: Motion
  /** The number of the paragraph that holds it: minutes refer to it. */
  paragraph?: string
  /** Index of the last line that spoke of it. */
  last: number
  /** Proposed in the forms of procedure; else it counts only once it is seconded or voted on. */
  formal: boolean
  seconded: boolean
  /** It had more votes than the one it was divided against. */
  ahead?: boolean
  matched?: boolean
}

export function draftOf(kind: Motion['kind'], line: number, at: Span): Draft {
  return { motion: { by: 'motions', at, kind, votes: [] }, last: line, formal: true, seconded: false }
}

/** How many lines later a word without a name ("Carried.") can still mean a proposal. */
export const near = 6

/** What became of a motion, where figures or the place of a resolution tell it and no word does. */
export function implyResult(motion: Motion, result: 'carried' | 'lost'): void {
  Object.assign(motion, { result, implied: ['result'] })
}
