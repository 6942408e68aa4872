import { countsOn, endsInnerList, type Numbered, numberedRuns, prefixSlips, withValue } from '../numbering.ts'
import { opensLine, place, placeOfNumber, textOf } from '../place.ts'
import { rule } from '../rule.ts'

export const itemNumberSequence = rule(
  {
    name: 'item-number-sequence',
    group: 'items',
    severity: 'warn',
    preset: 'recommended',
    summary: 'Item numbers follow one another without a gap.',
    why: `A number left out looks like a minute left out; a reader of the minute book cannot know that nothing was removed. Items taken
in another order than printed keep their numbers and are not reported, as long as all are there.`,
    examples: [
      {
        text: `
          LANES SCHOOL BOARD

          Minutes of the meeting held on Monday 3 June 2030

          I. Call to Order

          The President called the meeting to order.

          II. Minutes

          The minutes were approved.

          IV. Fees

          The fees were approved.
        `,
        reports: ['13:1 Unexpected number `IV` after `II`, expected `III`'],
      },
      {
        text: `
          LANES PARISH COUNCIL

          Minutes of the meeting held on Monday 3 June 2030

          118/30 Apologies

          There were none.

          119/30 Minutes

          The minutes were approved.

          120/29 Finance

          The accounts were received.

          121/30 Hedges

          The hedge had been cut.

          122/30 Lamps

          The lamp had been mended.

          123/30 Trees

          The elm had been felled.
        `,
        reports: ['13:1 Unexpected number `120/29`, expected `120/30`'],
      },
      {
        text: `
          LANES PARISH COUNCIL

          Minutes of the meeting held on Monday 3 June 2030

          9. To consider a name for the road

          There was a short debate. It was agreed to ask residents.

          11. To consider planning applications

          There were none.

          12. To approve payments

          The payments were approved.
        `,
        reports: ['9:1 Unexpected number `11` after `9`, expected `10`'],
      },
      {
        text: `
          LANES PARISH COUNCIL

          Minutes of the meeting held on Monday 3 June 2030

          118/28 Apologies

          There were none.

          119/28 Minutes

          The minutes were approved.

          120/28 Finance

          The accounts were received.
        `,
      },
      {
        text: `
          LANES TOWN COUNCIL

          Minutes of the meeting held on Monday 3 June 2030

          1. Apologies

          None.

          2. Reports

          2.1 Treasurer

          It was received.

          2.3 Roads

          It was received.

          2.4 Parks

          It was received.

          3. Finance

          The payments were approved.

          3. Hedges

          It was agreed to cut them.

          5. Close
        `,
        reports: ['15:1 Unexpected number `2.3` after `2.1`, expected `2.2`'],
      },
    ],
  },
  (tree, file) => {
    // A page of one item or of an issue's history shows single numbers of many meetings.
    if (tree.documentType !== 'meeting') return
    for (const meeting of tree.children) {
      for (const { slip, expected } of prefixSlips(meeting.children)) {
        file.message(`Unexpected number \`${slip.printed}\`, expected \`${expected}\``, {
          place: place(file, placeOfNumber(file, slip.item)),
        })
      }
      for (const run of numberedRuns(meeting.children)) {
        if (!countsOn(run)) continue
        const present = new Set(run.map(({ value }) => value))
        for (let i = 1; i < run.length; i++) {
          const [before, next] = [run[i - 1] as Numbered, run[i] as Numbered]
          // Smaller than the one before: taken in another order than printed. There after all: taken at another time.
          if (next.value <= before.value + 1 || present.has(before.value + 1)) continue
          // "33", "34", "34", "36": the second of the two is `item-number-twice`'s.
          const isTwice = next.value === before.value + 2 && run[i - 2]?.value === before.value
          if (isTwice && !endsInnerList(meeting.children, before.item, before.value)) continue
          const expected = withValue(before.printed, before.value, before.value + 1)
          // "… in the last months were: 11 Thefts": a number within a line of running text may be any.
          if (lostNumbers(textOf(file), before, next) || !opensLine(file, next.item)) continue
          if (isPrinted(textOf(file), expected) || endsInnerList(meeting.children, next.item, next.value)) continue
          file.message(`Unexpected number \`${next.printed}\` after \`${before.printed}\`, expected \`${expected}\``, {
            place: place(file, placeOfNumber(file, next.item)),
          })
        }
      }
    }
  },
)

/** "- Correspondence" ¶ "- Treasurer’s Report:" between items 4 and 7: titles whose numbers a converter made into signs. */
function lostNumbers(text: string, before: Numbered, next: Numbered): boolean {
  const between = text.slice(before.item.at.start, next.item.at.start)
  return (between.match(/^\s*[-•*·] \p{Lu}[^.;\n]{2,40}$/gmu)?.length ?? 0) >= next.value - before.value - 1
}

/** Whether the number stands there after all, in the middle of a paragraph that was pasted together: "… required. 29/28 Handyman's Report". */
function isPrinted(text: string, number: string): boolean {
  const pattern = number.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\d+/g, (digits) => `0*${Number(digits)}`)
  if (/^[IVXL]+$/.test(number)) return new RegExp(`^[\\s#*_>|]*${number}(?![\\p{L}\\d])`, 'mu').test(text)
  // A plain figure is a number of an item only at the beginning of a line or before a point.
  const whole = /^\d+$/.test(number)
    ? `(?:^[\\s#*_>|]*${pattern}(?!\\d)|(?<![\\d.,/-])${pattern}\\s?[.)\\\\](?=[\\s<*_]|$))`
    : `(?<![\\d.])${pattern}(?!\\d)`
  return new RegExp(whole, 'm').test(text)
}
