/**
 * Numbers that count people, and no items:
 *
 *     Attendees: ¶ 1. Ann Elm (Chair) ¶ 2. Bob Ash ¶ Agenda ¶ 1. Minutes of the last meeting
 *     1. Mr K Elm, Director ¶ 2. Ms D Ash, Secretary ¶ 3. Mr R Oak ¶ 1. Approval of minutes
 */
import { isRoleLike, nameAt } from '../language/names.ts'
import type { Block } from '../tree.ts'
import { attendanceLabel } from '../vocabulary/attendance.ts'
import type { Candidate } from './numbers/chains.ts'

/** Fewer without a label above them may be anything. */
const fewest = 3

/** The candidates without those that number the entries of a list of people. */
export function withoutPeople(candidates: Candidate[], blocks: Block[]): Candidate[] {
  if (!candidates.some((candidate) => candidate.number.value === 1 && isPerson(candidate))) return candidates
  const others: Candidate[] = []
  for (let at = 0; at < candidates.length; at++) {
    const length = candidates[at]?.number.value === 1 ? peopleFrom(candidates, at, blocks) : 0
    if (length > 0) at += length - 1
    else others.push(candidates[at] as Candidate)
  }
  return others
}

/** How many people the list counts that begins here; 0 where it is none of people. */
function peopleFrom(candidates: Candidate[], at: number, blocks: Block[]): number {
  const first = candidates[at] as Candidate
  let length = 0
  for (
    let next = candidates[at];
    next && next.number.value === length + 1 && next.index === first.index + length;
    next = candidates[at + length]
  ) {
    if (!isPerson(next)) return 0
    length++
  }
  const above = blocks[first.index - 1]?.value ?? ''
  if (attendanceLabel(above) !== undefined) return length
  return length >= fewest && candidates.slice(at, at + length).every(isTitled) ? length : 0
}

const isPerson = ({ number: { rest } }: Candidate) => {
  const name = nameAt(rest)
  return name !== undefined && (name.end >= rest.length || /^\s*[,(–—-]/.test(rest.slice(name.end)))
}

/** "Mr K Elm", "Kit Elm, Director": no "Mill Lane (North)". */
const isTitled = ({ number: { rest } }: Candidate) =>
  courtesy.test(rest) || isRoleLike(/^[^,(–—-]+[,(–—-]\s*([^,()]+)/.exec(rest)?.[1]?.trim() ?? '')

const courtesy = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Cllr|Councillor|Cr|Rev|Sir)\b/
