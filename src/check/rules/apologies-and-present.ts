import { plainName, sameName } from '../../language/names.ts'
import type { Attendee, Meeting, Minutes } from '../../tree.ts'
import { blocksOf } from '../blocks.ts'
import { everybodyPresent } from '../people.ts'
import { place, placeOfName } from '../place.ts'
import { rule } from '../rule.ts'

/** Of somebody who came late or left early, both are true. */
const partly = /\b(?:late|lateness|early|part of|until|arriv\w+|left|joined|from (?:item|\d))/i

export const apologiesAndPresent = rule(
  {
    name: 'apologies-and-present',
    group: 'people',
    severity: 'error',
    preset: 'recommended',
    summary: 'Nobody both sent apologies and was there, and nobody who sent apologies moved, seconded or voted.',
    why: `The attendance record decides allowances, the six-month rule and who could vote. A name on both lists makes it worthless for
that member.`,
    examples: [
      {
        text: `
          LANES PARISH COUNCIL

          Minutes of the meeting held on Monday 3 June 2030

          Present: Councillors A. Beck, B. Field, C. Marsh and D. Teal

          1. Apologies

          Apologies were received from Councillor C. Marsh.
        `,
        reports: ['9:41 Unexpected apologies from `C. Marsh`, who is recorded as present, expected one of the two'],
      },
      {
        text: `
          LANES PARISH COUNCIL

          Minutes of the meeting held on Monday 3 June 2030

          Present: Councillors A. Beck, B. Field and D. Teal

          1. Apologies

          Apologies were received from Councillor C. Marsh.
        `,
      },
    ],
  },
  (tree, file) => {
    for (const meeting of tree.children) {
      const present = everybodyPresent(meeting)
      for (const absent of meeting.attendance.filter(({ status }) => status === 'apologies')) {
        const twin = present.find((person) => isSame(person.name, absent.name) && !partly.test(person.note ?? ''))
        // "Apologies for lateness", "left early": part of the meeting is no contradiction.
        if (isForPart(tree, absent) || partly.test(absent.note ?? '') || partly.test(absent.role ?? '')) continue
        const act = twin ? undefined : actOf(absent.name, meeting)
        if (!twin && !act) continue
        file.message(`Unexpected apologies from \`${absent.name}\`, who is recorded as ${act ?? 'present'}, expected one of the two`, {
          place: place(file, placeOfName(file, absent.at, absent.name)),
        })
      }
    }
  },
)

/** What somebody is recorded as doing in the meeting; names with a forename or initial only: "Mr Lewis" may be another. */
function actOf(name: string, meeting: Meeting): string | undefined {
  for (const { motions } of meeting.children) {
    for (const { mover, seconder, votes } of motions) {
      if (mover !== undefined && isSame(mover, name)) return 'moving a motion'
      if (seconder !== undefined && isSame(seconder, name)) return 'seconding a motion'
      if (votes.some((vote) => vote.option !== 'absent' && vote.option !== 'other' && isSame(vote.name, name))) return 'voting'
    }
  }
  return undefined
}

/** Both printed with a forename or initial that agrees; a bare surname is no proof in a council with two of that name. */
function isSame(a: string, b: string): boolean {
  return plainName(a).includes(' ') && plainName(b).includes(' ') && sameName(a, b)
}

/** "Apologies for lateness", "for the first part of the meeting": said in the paragraph that has the name. */
function isForPart(tree: Minutes, { at }: Attendee): boolean {
  for (const { block } of blocksOf(tree)) {
    if (block.at.start <= at.start && block.at.end >= at.end)
      return /\blate(?:ness|r)?\b|\bearly\b|\bpart of the\b|\buntil\b|\bdelayed\b/i.test(block.value)
  }
  return false
}
