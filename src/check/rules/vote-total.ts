import type { Meeting, Minutes, Motion } from '../../tree.ts'
import { blocksOf, itemsOf } from '../blocks.ts'
import { isListed, membersPresent } from '../people.ts'
import { place } from '../place.ts'
import { rule } from '../rule.ts'
import { namesOn } from '../votes.ts'

export const voteTotal = rule(
  {
    name: 'vote-total',
    group: 'votes',
    severity: 'warn',
    preset: 'recommended',
    summary: 'No more votes are recorded than members were present.',
    why: `Nine votes of seven members: a figure is wrong, or members are missing from the list of those present. Either makes the decision open to challenge.
A warning, because the names of those present were read, and somebody who is said to have joined in another place may not have been.`,
    examples: [
      {
        text: `
          LANES PARISH COUNCIL

          Minutes of the meeting held on Monday 3 June 2030

          Present: Councillors A. Beck, B. Field, C. Marsh and D. Teal

          7. Annual Budget

          Councillor Beck proposed and Councillor Field seconded that the budget be approved. The motion was carried by 4 votes to 2.
        `,
        reports: ['9:1 Unexpected 6 votes (4 for, 2 against) where 4 members are read as present, expected no more votes than members'],
      },
      {
        text: `
          LANES SCHOOL BOARD

          Minutes of the meeting held on Monday 3 June 2030

          Present: Ann Beck, president; Bob Field, vice president; Cora Marsh, clerk; Dot Teal, member

          7. Annual Budget

          It was moved by Mr. Field, seconded by Ms. Teal, that the budget be approved. Motion carried 4-0.
        `,
      },
      {
        text: `
          BOARD OF SELECTMEN

          Minutes of the meeting held on Monday 3 June 2030

          The meeting was called to order at 7:00 p.m. by Chairman Ann Wren.

          Selectmen present: Bob Field, Cora Marsh, Dot Teal

          1. Roads

          On a motion by Field, seconded by Marsh, the Board voted 3-1 to mend the road.
        `,
      },
      {
        text: `
          LANES PLANNING COMMISSION

          Minutes of the meeting held on Monday 3 June 2030

          1. Call to order

          Chair Beck called the meeting to order at 6:30 p.m. Commissioners Field, Marsh and Teal were present.

          2. Minutes

          Moved by Field, seconded by Marsh, to approve the minutes. Motion carried 4-0.
        `,
      },
    ],
  },
  (tree, file) => {
    for (const { item, meeting } of itemsOf(tree)) {
      const members = membersPresent(meeting)
      if (members.length < 3) continue
      const count = members.length + (presidesUnlisted(tree, meeting) ? 1 : 0)
      for (const motion of item.motions) {
        const votes = (motion.for ?? 0) + (motion.against ?? 0) + (motion.abstain ?? 0)
        // Names of the vote tell how full the list of those present is: one that lacks many of them was not read whole.
        // "2015/16" is a year and no vote.
        if (votes > 500) continue
        // Twice as many votes as names are a list of those present that was not read whole.
        if (
          votes > members.length * 1.5 + 1 ||
          [motion.mover, motion.seconder].some((name) => name !== undefined && !isListed(name, meeting.attendance))
        )
          continue
        const sides = [`${motion.for} for`, `${motion.against} against`, `${motion.abstain} abstaining`]
        const told = sides.filter((side) => !side.startsWith('undefined')).join(', ')
        if (votes <= count || motion.votes.length > count || differsFromNames(motion)) continue
        file.message(
          `Unexpected ${votes} votes (${told}) where ${count} members are read as present, expected no more votes than members`,
          {
            place: place(file, motion.at),
          },
        )
      }
    }
  },
)

/** "For (7)" over a list of six names: told once, by `vote-count`. */
function differsFromNames(motion: Motion): boolean {
  return (['for', 'against', 'abstain'] as const).some((side) => {
    const names = namesOn(motion.votes, side)
    return names > 0 && motion[side] !== undefined && motion[side] !== names
  })
}

/** "called to order at 7:00 p.m. by Chairman Ann Elm. Members present included …": who presides is one more. */
function presidesUnlisted(tree: Minutes, of: Meeting): boolean {
  for (const { block, meeting } of blocksOf(tree)) {
    const [, name] = meeting === of ? (opened.exec(block.value) ?? calls.exec(block.value) ?? []) : []
    if (name !== undefined) return !isListed(name, of.attendance)
  }
  return false
}

/** "Chair Beck called the meeting to order at 6:30 p.m." */
const calls =
  /\b(?:Chair\w*|Mayor|President|Supervisor|Reeve|Warden)\.? (\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*\p{L}){0,2}) called (?:the|this) [^.]{0,60}\bto order\b/u

const opened =
  /\bcalled to order\b[^\n]{0,60}?\bby (?:the )?(?:Chair\w*|Mayor|President|Supervisor|Reeve|Warden)[, ]+(\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*\p{L}){0,2})/u
