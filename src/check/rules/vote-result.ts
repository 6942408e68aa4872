import type { Item } from '../../tree.ts'
import { itemsOf } from '../blocks.ts'
import { areNamesCertain, isTallyCertain, isUnanimityContradicted } from '../certain-votes.ts'
import { place } from '../place.ts'
import { rule } from '../rule.ts'
import { divisionsOf, tallyOf } from '../votes.ts'

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

          Moved by Cr Beck, seconded by Cr Field, that the budget be approved.

          For: Crs Beck and Field

          Against: Crs Marsh, Teal and Wren

          The motion was declared carried.
        `,
        reports: ['7:1 Unexpected result carried with 2 for and 3 against, expected lost'],
      },
      {
        text: `
          Agenda item

          Market Trees

          Minutes:

          The motion was then put and, with 3 Members voting for and 4 against, it was

          RESOLVED that the limes be felled.
        `,
        reports: ['7:1 Unexpected result carried with 3 for and 4 against, expected lost'],
      },
      {
        text: `
          Agenda item

          Lamps

          Minutes:

          Motion by Beck, seconded by Field, to mend the lamps. Ayes: Beck, Field, Teal. Nays: None. Motion failed.
        `,
        reports: ['7:1 Unexpected result lost with 3 for and 0 against, expected carried'],
      },
      {
        text: `
          Agenda item

          Annual Fair

          Minutes:

          Councillor Beck moved, seconded by Councillor Field, that the fair be held.

          Councillor Marsh moved as an amendment, seconded by Councillor Teal, that the fair be put off.

          On a division, there voted:- For the motion (3) – Councillors Beck, Field and Wren; For the amendment (2) – Councillors Marsh and Teal.

          The Committee resolved to adopt the amendment.
        `,
        reports: ['9:1 Unexpected result: the amendment adopted with 2 votes and the motion lost with 3, expected the one with more votes'],
      },
      {
        text: `
          Agenda item

          Lamps

          Minutes:

          Proposed Cllr Beck, seconded Cllr Field, that the lamp be mended. For 3, Against 2. The motion was lost.
        `,
        reports: ['7:1 Unexpected result lost with 3 for and 2 against, expected carried'],
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
      {
        text: `
          LANES PARISH COUNCIL

          Minutes of the meeting held on Monday 3 June 2030

          7. Buses

          Councillor Beck proposed and Councillor Field seconded that the council ask for more buses. The motion was put to the vote and was carried by four votes to seven.

          8. Resolution No. 2030-15, Plough

          Councillor Beck proposed and Councillor Field seconded Resolution No. 2030-15.

          Ayes: 5. Nays: 1. Motion failed.
        `,
        reports: [
          '7:1 Unexpected result carried with 4 for and 7 against, expected lost',
          '11:1 Unexpected result lost with 5 for and 1 against, expected carried',
        ],
      },
      {
        text: `
          LANES PARISH COUNCIL

          Minutes of the meeting held on Monday 3 June 2030

          7. Rents

          Councillor Beck proposed and Councillor Field seconded that the rent be raised from 1st October 2030. For: 2, Against: 4. Motion carried.
        `,
        reports: ['7:1 Unexpected result carried with 2 for and 4 against, expected lost'],
      },
    ],
  },
  (tree, file) => {
    const isExcepted = (item: Item) => item.lines.some(({ block }) => exception.test(block.value))
    for (const { item } of itemsOf(tree)) {
      for (const motion of item.motions) {
        const { result, against } = motion
        const implied = motion.implied ?? []
        if (motion.unanimous && isUnanimityContradicted(motion, item)) {
          file.message(`Unexpected unanimous vote with ${against} against, expected nobody against`, { place: place(file, motion.at) })
          continue
        }
        const tally = tallyOf(motion)
        if (!tally || (result !== 'carried' && result !== 'lost')) continue
        // Of results that no word tells only "with 3 for and 4 against, it was RESOLVED" is certain.
        if (implied.includes('result') && result !== 'carried') continue
        if (implied.includes('for') || implied.includes('against')) continue
        // A tie without a casting vote is lost.
        const expected = tally.for > tally.against ? 'carried' : 'lost'
        if (result === expected || isExcepted(item) || !isTallyCertain(file, item, motion, tally)) continue
        const wanted = tally.for === tally.against ? "lost, or the chair's casting vote" : expected
        file.message(`Unexpected result ${result} with ${tally.for} for and ${tally.against} against, expected ${wanted}`, {
          place: place(file, motion.at),
        })
      }
      for (const division of divisionsOf(item)) {
        const [carried, lost] = (['carried', 'lost'] as const).map((result) => division.find((motion) => motion.result === result))
        if (!carried || !lost || (carried.for ?? 0) >= (lost.for ?? 0) || isExcepted(item)) continue
        if (!areNamesCertain(file, [...carried.votes, ...lost.votes])) continue
        file.message(
          `Unexpected result: the ${carried.kind} adopted with ${carried.for} votes and the ${lost.kind} lost with ${lost.for}, expected the one with more votes`,
          { place: place(file, carried.at) },
        )
      }
    }
  },
)
