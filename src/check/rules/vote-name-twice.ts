import { sameName } from '../../language/names.ts'
import type { Vote } from '../../tree.ts'
import { itemsOf } from '../blocks.ts'
import { place, placeOfName } from '../place.ts'
import { rule } from '../rule.ts'

const words: Record<Vote['option'], string> = {
  for: 'for',
  against: 'against',
  abstain: 'abstaining',
  absent: 'absent',
  other: 'not voting',
}

export const voteNameTwice = rule(
  {
    name: 'vote-name-twice',
    group: 'votes',
    severity: 'error',
    preset: 'recommended',
    summary: 'Nobody is on two lists of one vote, nor on one list twice.',
    why: `A member recorded both for and against did one of the two. The count is then one too high on one side, which decides close
votes, and the member's own record is wrong.`,
    examples: [
      {
        text: `
          Agenda item

          Annual Budget

          Minutes:

          Motion put: That the budget be approved.

          For (2): Councillor A. Beck, Councillor B. Field

          Against (2): Councillor D. Teal, Councillor A. Beck

          Abstain (0)

          Motion lost.
        `,
        reports: ['11:45 Unexpected `A. Beck` against, recorded as for before, expected one vote a member'],
      },
    ],
  },
  (tree, file) => {
    for (const { item } of itemsOf(tree)) {
      for (const { votes } of item.motions) {
        // Fold names once: lists of eighty names are compared by their surnames first.
        const seen = new Map<string, Vote[]>()
        for (const vote of votes) {
          const surname = vote.name.replace(/,.*$/, '').split(/\s+/).at(-1)?.toLowerCase() ?? ''
          const before = seen.get(surname)?.find((other) => isSame(other.name, vote.name))
          if (before) {
            const where =
              before.option === vote.option
                ? `${words[vote.option]} twice`
                : `${words[vote.option]}, recorded as ${words[before.option]} before`
            file.message(`Unexpected \`${vote.name}\` ${where}, expected one vote a member`, {
              place: place(file, placeOfName(file, vote.at, vote.name)),
            })
          } else seen.set(surname, [...(seen.get(surname) ?? []), vote])
        }
      }
    }
  },
)

/** "Mr Lewis" and "Mr D Lewis" may be two members: only names printed alike count, initials included. */
function isSame(a: string, b: string): boolean {
  return (
    sameName(a, b) &&
    sameName(b, a) &&
    a
      .replace(/[.\s]/g, '')
      .toLowerCase()
      .replace(/^(mr|mrs|ms|miss|cllr|councillor)/, '') ===
      b
        .replace(/[.\s]/g, '')
        .toLowerCase()
        .replace(/^(mr|mrs|ms|miss|cllr|councillor)/, '')
  )
}
