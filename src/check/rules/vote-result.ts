import { blocksOf, itemsOf } from '../blocks.ts'
import { place } from '../place.ts'
import { rule } from '../rule.ts'

/** What lets fewer votes win, or more lose: the chair's second vote, or a majority that rules ask for. */
const exception =
  /casting vote|deciding vote|second vote|two[- ]thirds|three[- ]quarters|special majority|absolute majority|majority required|required majority|quorum|(?:chair(?:man|woman|person)?|mayor|convener|provost)['’]?s? (?:second |casting |deciding )?vote/i

export const voteResult = rule(
  {
    name: 'vote-result',
    group: 'votes',
    severity: 'error',
    preset: 'recommended',
    summary: 'The result of a vote is the one that its figures give.',
    why: `"For 3, Against 5. The motion was carried." One of the three is wrong, and the reader cannot know which. A casting vote or a
two-thirds rule explains such a result only where the minutes say so.`,
    examples: [
      {
        text: `
          Agenda item

          Annual Budget

          Minutes:

          Councillor Beck proposed and Councillor Field seconded that the budget be approved.

          For: 3

          Against: 5

          The motion was carried.
        `,
        reports: ['7:1 Unexpected result carried with 3 for and 5 against, expected lost'],
      },
      {
        text: `
          Agenda item

          Annual Budget

          Minutes:

          Councillor Beck proposed and Councillor Field seconded that the budget be approved.

          For: 4

          Against: 4

          The Chair gave a casting vote for the motion. The motion was carried.
        `,
      },
    ],
  },
  (tree, file) => {
    const words = [...blocksOf(tree)]
    for (const { item } of itemsOf(tree)) {
      for (const motion of item.motions) {
        const { result, for: ayes, against: noes } = motion
        if (motion.unanimous && noes !== undefined && noes > 0 && !motion.implied?.includes('against')) {
          file.message(`Unexpected unanimous vote with ${noes} against, expected nobody against`, { place: place(file, motion.at) })
          continue
        }
        if (ayes === undefined || noes === undefined || (result !== 'carried' && result !== 'lost')) continue
        const implied = motion.implied ?? []
        if (implied.includes('for') || implied.includes('against') || implied.includes('result')) continue
        // A tie without a casting vote is lost.
        const expected = ayes > noes ? 'carried' : 'lost'
        if (result === expected) continue
        if (words.some(({ item: of, block }) => of === item && exception.test(block.value))) continue
        file.message(`Unexpected result ${result} with ${ayes} for and ${noes} against, expected ${expected}`, {
          place: place(file, motion.at),
        })
      }
    }
  },
)
