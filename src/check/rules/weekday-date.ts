import { numericOrder, printedDates, weekdayOf } from '../../language/dates.ts'
import { wordsOf } from '../blocks.ts'
import { place, placeOfWords, textOf } from '../place.ts'
import { rule } from '../rule.ts'

const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

export const weekdayDate = rule(
  {
    name: 'weekday-date',
    group: 'dates',
    severity: 'error',
    preset: 'recommended',
    summary: 'A weekday and the date beside it are the same day.',
    why: `"Thursday 5 June 2030" when 5 June is a Wednesday: one of the two is wrong, and readers turn up on the wrong day. It
happens every year when last year's minutes serve as the template.`,
    examples: [
      {
        text: 'The next meeting will be on Thursday 5th June 2030 at 7.30pm.\n',
        reports: ['1:29 Unexpected `Thursday 5th June 2030`, which is a Wednesday, expected `Wednesday` or another date'],
      },
      { text: 'The next meeting will be on Wednesday 5th June 2030 at 7.30pm, and another on Thursday 6th June.\n' },
    ],
  },
  (tree, file) => {
    let order: ReturnType<typeof numericOrder> | undefined
    for (const { block } of wordsOf(tree)) {
      if (!/(?:day|dydd|\bmon|\btues?|\bweds?|\bthu|\bfri|\bsat|\bsun)\b/i.test(block.value) || !/\d/.test(block.value)) continue
      order ??= numericOrder(textOf(file))
      for (const date of printedDates(block.value, order)) {
        if (date.iso === undefined || date.weekday === undefined) continue
        const real = weekdayOf(date.iso)
        if (real === date.weekday) continue
        // "Monday 5 and Tuesday 6 June": the weekday belongs to a date of its own.
        if (/\d\s*(?:st|nd|rd|th)?\s*(?:and|&|to|[-–])\s*\d/.test(date.text)) continue
        const message = file.message(
          `Unexpected \`${date.text.replace(/\.$/, '')}\`, which is a ${days[real]}, expected \`${days[real]}\` or another date`,
          {
            place: place(file, placeOfWords(file, block, date.start, date.end)),
          },
        )
        message.actual = date.text
      }
    }
  },
)
