/** The sides of a vote, as the headings of its lists name them: "For (2)", "Noes", "For the amendment by Councillor Elm". */
import type { Vote } from '../../tree.ts'
import { voteHeadings } from '../../vocabulary/votes.ts'

/** One list of voters: its heading, its figure and its names. */
export interface VoterList {
  option: Vote['option']
  /** The heading as printed: "Declined to vote". */
  printed: string
  /** "For the amendment": what a division's list is for. */
  side?: 'motion' | 'amendment'
  /** "For the amendment by Councillor Elm": whose, where several were moved. */
  movedBy?: string
  count?: number
  names: string[]
}

/** "For the Amendment": the side of a division that a list is for. */
export function dividedFor(printed: string): VoterList['side'] {
  return /amendment/i.test(printed) ? 'amendment' : /motion/i.test(printed) ? 'motion' : undefined
}

/** How those voted who stand under a heading; undefined where it is the heading of no such list. */
export function optionOf(printed: string): Vote['option'] | undefined {
  const words = printed
    .toLowerCase()
    .replace(/^(?:members|councillors|those) /, '')
    .replace(/\s*[:(].*$/, '')
    .replace(/(?<=motion|amendment) by .*$| (?:thereof|the same)$/, '')
    .replace(/ (?:rejection|approval|adoption|acceptance) of the motion$/, '')
    .trim()
  return voteHeadings.find(([pattern]) => pattern.test(words))?.[1]
}
