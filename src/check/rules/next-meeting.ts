import { numericOrder, printedDates, weekdayOf } from '../../language/dates.ts'
import type { Block, Item, Meeting } from '../../tree.ts'
import { blocksOf } from '../blocks.ts'
import { inDoubt } from '../doubt.ts'
import { headingOf } from '../heading.ts'
import { place, placeOfWords, textOf } from '../place.ts'
import { rule } from '../rule.ts'

/** "The next meeting will be held on", up to the date. */
const leadIn =
  /\bnext (?:ordinary |regular |full |scheduled |monthly |council |committee |parish |board |annual |public )*meetings?\b[^.;]{0,60}?(?=\d|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/i
/** An item that is about nothing else: the first date in it is the one. */
const isTitle =
  /^(?:the )?(?:dates?|time|venue|date and time|date, time and venue)?(?: and (?:time|venue))?(?: of)?(?: the)? ?(?:next|future|forthcoming) (?:\w+ ){0,2}meetings?\W*$/i
/**
 * Another day than that of the next meeting: "The minutes of the next meeting, 3 May, were lost", "… had been given as 6 May in
 * error", "the next meeting was moved from 6 May to 1 July". Looked for on either side of the date.
 */
const otherDay = {
  before:
    /\b(?:minutes|notes|agenda) (?:of|for) the next meeting\b|\b(?:was|were|had|given|from|not|instead|originally|previously|rather)\b/i,
  after: /^[^.;]{0,30}\b(?:in error|instead|cancelled|canceled|postponed|was|were)\b/i,
}

export const nextMeeting = rule(
  {
    name: 'next-meeting',
    group: 'dates',
    severity: 'error',
    preset: 'recommended',
    summary: 'The next meeting comes after this one, on the weekday that its date has.',
    why: `"Next meeting: 3 June 2030" in the minutes of 10 June was left from the last minutes. The public and the press go by this line. Where the year
is not printed, the next such date after this meeting is meant, and its weekday must agree.`,
    examples: [
      {
        text: `
          LANES PARISH COUNCIL

          Minutes of the meeting held on Monday 10 June 2030

          9. Next meeting

          The next meeting will be held on Monday 3 June 2030.
        `,
        reports: ['7:34 Unexpected next meeting on `Monday 3 June 2030`, not after this one on Monday 10 June 2030, expected a later date'],
      },
      {
        text: `
          LANES PARISH COUNCIL

          Minutes of the meeting held on Monday 10 June 2030

          9. Next meeting

          The next meeting will be held on Monday 11 July.
        `,
        reports: ['7:34 Unexpected `Monday 11 July`, which is a Thursday in 2030, expected `Thursday` or another date'],
      },
      {
        text: `
          LANES LIBRARY BOARD

          Minutes of the meeting held on 02/07/2030

          1. Next meeting

          The next meeting will be held on 03/06/2030.
        `,
      },
      {
        text: `
          LANES PARISH COUNCIL

          Minutes of the meeting held on Monday 10 June 2030

          9. Correspondence

          The next meeting had been given as 6 May 2030. The notes of the next meeting of 3 May 2030 were lost.

          10. Dates of next meetings

          4th February 2030
        `,
        reports: ['11:1 Unexpected next meeting on `4th February 2030`, not after this one on Monday 10 June 2030, expected a later date'],
      },
    ],
  },
  (tree, file) => {
    const order = numericOrder(textOf(file))
    const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
    for (const { block, meeting, item } of blocksOf(tree)) {
      const lead = leadIn.exec(block.value)
      const heading = !lead && item && block === firstLine(item) && isTitle.test(item.title ?? '')
      // A date of front matter is the page's: when it was put on the web.
      if ((!lead && !heading) || !meeting.date || /^\d{4}-\d\d-\d\d$/.test(meeting.dateText ?? '')) continue
      const start = lead ? lead.index + lead[0].length : 0
      const date = printedDates(block.value, order).find((found) => found.start >= start - 12 && found.start <= start + (heading ? 40 : 3))
      if (!date || date.impossible) continue
      const leading = block.value.slice(lead ? Math.max(0, lead.index - 20) : 0, date.start)
      if (otherDay.before.test(leading) || otherDay.after.test(block.value.slice(date.end, date.end + 50))) continue
      const text = date.text.replace(/\.$/, '')
      const at = place(file, placeOfWords(file, block, date.start, date.end))
      if (date.iso !== undefined && isNotAfter(text, meeting)) {
        const message = file.message(
          `Unexpected next meeting on \`${text}\`, not after this one on ${meeting.dateText ?? meeting.date}, expected a later date`,
          {
            place: at,
          },
        )
        // Of a meeting whose heading is cut off the date was read elsewhere.
        if (!meeting.dateText || !headingOf(file, meeting).includes(meeting.dateText.replace(/\s+/g, ' '))) inDoubt(message)
      } else if (date.year === undefined && date.weekday !== undefined) {
        const iso = firstAfter(meeting.date, date.month, date.day)
        const day = days[weekdayOf(iso)]
        if (weekdayOf(iso) !== date.weekday) {
          const message = file.message(
            `Unexpected \`${text}\`, which is a ${day} in ${iso.slice(0, 4)}, expected \`${day}\` or another date`,
            {
              place: at,
            },
          )
          inDoubt(message)
        }
      }
    }
  },
)

/** "03/04/2030" after "02/05/2030": not later, whichever of the figures is the month. */
function isNotAfter(next: string, { date, dateText = '' }: Meeting): boolean {
  return (['day-first', 'month-first'] as const).every((order) => {
    const [then, today] = [printedDates(next, order)[0]?.iso, printedDates(dateText, order)[0]?.iso ?? date]
    return then !== undefined && today !== undefined && then <= today
  })
}

/** The first such day after a date. */
function firstAfter(date: string, month: number, day: number): string {
  const year = Number(date.slice(0, 4))
  const dayIn = (y: number) => `${y}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return dayIn(year) > date ? dayIn(year) : dayIn(year + 1)
}

function firstLine(item: Item): Block | undefined {
  return item.lines.find(({ part }) => part === 'minutes')?.block
}
