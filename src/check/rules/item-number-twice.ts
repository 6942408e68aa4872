import type { Item } from '../../tree.ts'
import { countsOn, endsInnerList, type Numbered, numberedRuns } from '../numbering.ts'
import { opensLine, place, placeOfNumber } from '../place.ts'
import { rule } from '../rule.ts'

export const itemNumberTwice = rule(
  {
    name: 'item-number-twice',
    group: 'items',
    severity: 'error',
    preset: 'recommended',
    summary: 'No two items of a meeting have one number.',
    why: `"See minute 4" then means two things. References from later minutes, from the agenda and from links land on the wrong one.`,
    examples: [
      {
        as: 'md',
        text: `
          # Lanes Parish Council

          Minutes of the meeting held on Monday 3 June 2030

          | Item | Minute | Action |
          | --- | --- | --- |
          | 1. Apologies | There were none. | |
          | 2. Hedges | It was agreed to cut the hedge. | Clerk |
          | 2. Lamps | The lamp had been mended. | |
        `,
        reports: ['9:3 Unexpected number `2` a second time, expected another number'],
      },
      {
        text: `
          LANES SCHOOL BOARD

          Minutes of the meeting held on Monday 3 June 2030

          I. Call to Order

          The President called the meeting to order.

          II. Minutes

          The minutes were approved.

          III. Fees

          The fees were approved.

          III. Lamps

          The lamps were mended.
        `,
        reports: ['17:1 Unexpected number `III` a second time, expected another number'],
      },
      {
        text: `
          LANES PARISH COUNCIL

          Minutes of the meeting held on Monday 3 June 2030

          3. Minutes of the last meeting

          The minutes were agreed.

          4. Matters arising

          There were none.

          4. Community safety

          Mr Beck reported on the lights.

          5. Planning

          There were no applications.
        `,
        reports: ['13:1 Unexpected number `4` a second time, expected another number'],
      },
      {
        text: `
          LANES TOWN COUNCIL

          Minutes of the meeting held on Monday 3 June 2030

          1. Apologies

          None.

          2. Planning

          The following were considered:

          1. Mill Lane. No objection.

          2. Elm Road. No objection.

          3. Oak Road. Objection.

          3. Finance

          The payments were approved.

          4. Close
        `,
      },
      {
        text: `
          LANES TOWN COUNCIL

          Minutes of the meeting held on Monday 3 June 2030

          1. Apologies

          None.

          2. Minutes

          Agreed.

          3. Standing Orders

          These were amended:

          3. Quorum: four members.

          5. Notice: five days.

          6. Votes: by hand.

          4. Close
        `,
      },
      {
        text: `
          LANES TOWN COUNCIL

          Minutes of the meeting held on Monday 3 June 2030

          1. Apologies

          None.

          2. Minutes

          Agreed.

          2. Finance

          The payments were approved.

          4. Hedges

          It was agreed to cut them.

          6. Close

          6. Dates
        `,
        reports: ['13:1 Unexpected number `2` a second time, expected another number'],
      },
    ],
  },
  (tree, file) => {
    for (const meeting of tree.children) {
      const prefixes = new Set<string>()
      for (const run of numberedRuns(meeting.children)) {
        // A second sequence of one form is a list in an item, or a part that numbers afresh: what belongs to it is not certain.
        const prefix = run[0]?.prefix ?? ''
        const isFirst = !prefixes.has(prefix)
        prefixes.add(prefix)
        if (!isFirst || !countsOn(run) || goesBack(run)) continue
        const seen = new Map<number, Item>()
        for (const [i, { item, printed, value }] of run.entries()) {
          // "V", "VII", "VII": the first of the two is `item-number-sequence`'s.
          const leapt = run[i - 1]?.value === value && run[i - 2]?.value === value - 2
          const before = leapt ? undefined : seen.get(value)
          const inList = before && [before, item].some((one) => endsInnerList(meeting.children, one, value))
          // A number within a line of running text may be any.
          const isPrinted = before && [before, item].every((one) => opensLine(file, one))
          if (before && !inList && isPrinted) {
            file.message(`Unexpected number \`${printed}\` a second time, expected another number`, {
              place: place(file, placeOfNumber(file, item)),
            })
          }
          seen.set(value, item)
        }
      }
    }
  },
)

/** "1", "2", "3", "3", "5", "6", "4": the points of a list ("the following paragraphs be amended:") stand among the items. */
function goesBack(run: Numbered[]): boolean {
  const seen = new Set<number>()
  return run.some(({ value }, i) => {
    const back = i > 0 && value < (run[i - 1] as Numbered).value && !seen.has(value)
    seen.add(value)
    return back
  })
}
