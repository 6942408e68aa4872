import { findDates, type PrintedDate } from '../../language/dates.ts'
import { itemsOf } from '../blocks.ts'
import { place, placeOfWords } from '../place.ts'
import { rule } from '../rule.ts'

export const approvedMinutesDate = rule(
  {
    name: 'approved-minutes-date',
    group: 'dates',
    severity: 'warn',
    preset: 'recommended',
    summary: 'The minutes approved are those that the item names.',
    why: `The item says "minutes of 3 June", the resolution approves "the minutes of 5 June": the ones that were before the meeting are,
strictly, still unapproved. The date is left from the last minutes more often than not.`,
    examples: [
      {
        text: `
          Agenda and minutes

          Items
          No. Item

          3.

          Minutes

          To approve the minutes of the meeting held on 3 June 2030.

          Minutes:

          RESOLVED: That the minutes of the meeting held on 5 June 2030 be approved.
        `,
        reports: ['14:51 Unexpected minutes of `5 June 2030`, expected those of `3 June 2030`, which the item names'],
      },
    ],
  },
  (tree, file) => {
    for (const { item } of itemsOf(tree)) {
      if (!/\bminutes\b/i.test(item.title ?? '')) continue
      const named = [item.title ?? '', ...item.lines.filter(({ part }) => part === 'purpose').map(({ block }) => block.value)].flatMap(
        (text) => findDates(text),
      )
      if (named.length === 0) continue
      for (const { part, block } of item.lines) {
        if ((part !== 'minutes' && part !== 'decision') || !/\bminutes\b/i.test(block.value)) continue
        for (const date of datesOfMinutes(block.value)) {
          if (named.some(({ iso }) => iso === date.iso)) continue
          const expected = named.map(({ text }) => `\`${text.replace(/\.$/, '')}\``).join(' and ')
          file.message(`Unexpected minutes of \`${date.text.replace(/\.$/, '')}\`, expected those of ${expected}, which the item names`, {
            place: place(file, placeOfWords(file, block, date.start, date.end)),
          })
        }
      }
    }
  },
)

/** Dates in "the minutes of the meeting held on … be approved", up to the verb; other dates are of other things. */
function datesOfMinutes(text: string): PrintedDate[] {
  const found =
    /\bminutes of\b.{0,160}?\b(?:be|were|was|are|is|having been|as a (?:true|correct)|approved|confirmed|agreed|signed)\b/is.exec(text)
  if (!found || !/\b(?:approved|confirmed|agreed|signed|adopted|accepted|correct|true)\b/i.test(text.slice(found.index))) return []
  const end = found.index + found[0].length
  return findDates(text).filter((date) => date.start >= found.index && date.end <= end)
}
