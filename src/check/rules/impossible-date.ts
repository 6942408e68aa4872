import { type PrintedDate, printedDates } from '../../language/dates.ts'
import { wordsOf } from '../blocks.ts'
import { unexpected } from '../report.ts'
import { rule } from '../rule.ts'

const monthNames = 'January February March April May June July August September October November December'.split(' ')

/** A number that no day of every month has; years have four figures. */
const number = /(?<!\d)(?:00?|29|[3-9]\d|\d{3})(?!\d)/
/** A day after the 28th, or the 0th, beside a month's name: the rest of all dates need no closer look. */
const late =
  /(?:^|\D)(?:00?|29|[3-9]\d|\d{3})(?:st|nd|rd|th)?\W.{0,8}(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ionawr|chwef|mawrth|ebrill|mai|mehef|gorff|awst|medi|hydref|tach|rhag)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+(?:00?|29|[3-9]\d|\d{3})|(?:^|\D)(?:29|3\d)\/\d\d?\/(?:19|20)\d\d/i

const farYear = /(?:2[2-9]|[3-9]\d)\d\d(?!\d)/
/** "December 30, 3009": a year that no meeting has seen, with the sentence going on as it does behind a date. */
const lateYear = /[a-z]{3}\.?,?\s+(?:\d{1,2}(?:st|nd|rd|th)?,?\s+)?(?:2[2-9]|[3-9]\d)\d\d(?=[,.;:)]|\s*$|\s(?:at|as|and|was|were|be|in)\b)/i

/** "dated March 8, 1007": a zero too many, or too early; nobody dates a letter by the Conquest. */
const earlyYear = /[a-z]{3}\.?,?\s+(?:\d{1,2}(?:st|nd|rd|th)?,?\s+)?(?!1066)10\d\d(?!\d)/i

export const impossibleDate = rule(
  {
    name: 'impossible-date',
    group: 'dates',
    severity: 'error',
    preset: 'recommended',
    summary: 'Every date is one that the calendar has.',
    why: `A date that does not exist ("31 June", "April 180") is a slip of the keyboard that nobody can correct afterwards without
asking: was it the 18th or the 8th? A decision "with effect from" such a date can be challenged.`,
    examples: [
      { text: 'The lecture is at 7:00 Jan 23 in the hall, and at 6.45 June 4.\n' },
      {
        text: 'A meeting of the Lanes Parish Council was held on Tuesday, April 180, 2030.\n',
        reports: ['1:60 Unexpected `April 180, 2030`, a date that does not exist, expected a day from 1 to 30'],
      },
      {
        text: 'RESOLVED: That the order take effect on 31 June 2030, and the next on 29 February 2031.\n',
        reports: [
          '1:41 Unexpected `31 June 2030`, a date that does not exist, expected a day from 1 to 30',
          '1:71 Unexpected `29 February 2031`, a date that does not exist, expected a day from 1 to 28',
        ],
      },
      {
        text: 'A letter dated March 8, 1007 was read.\n',
        reports: ['1:16 Unexpected `March 8, 1007`, a date that does not exist, expected another year than 1007'],
      },
      {
        text: 'The minutes of the 12 December 3029, were approved.\n',
        reports: ['1:20 Unexpected `12 December 3029`, a date that does not exist, expected another year than 3029'],
      },
      { text: 'RESOLVED: That the order take effect on 30 June 2030, and the next on 29 February 2032; 25 March per cent.\n' },
      { text: 'In June 31 residents wrote. Thefts: April 45; May 133, June 99. By September 31 trees had been felled; see May 35 mph.\n' },
      {
        text: 'The lamp was lit on June 31, the 31st of April and 30 February.\n',
        reports: [
          '1:21 Unexpected `June 31`, a date that does not exist, expected a day from 1 to 30',
          '1:34 Unexpected `31st of April`, a date that does not exist, expected a day from 1 to 30',
          '1:52 Unexpected `30 February`, a date that does not exist, expected a day from 1 to 29',
        ],
      },
      {
        text: `
          The reconciliation to 31/06/2030 was noted, as was that to 31/05/2030. Plan 45/13/2030 was refused.
        `,
        reports: ['1:23 Unexpected `31/06/2030`, a date that does not exist, expected a day from 1 to 30'],
      },
    ],
  },
  (tree, file) => {
    for (const { block } of wordsOf(tree)) {
      if (
        !(number.test(block.value) && late.test(block.value)) &&
        !(farYear.test(block.value) && lateYear.test(block.value)) &&
        !earlyYear.test(block.value)
      )
        continue
      for (const date of printedDates(block.value, 'day-first')) {
        if (!date.impossible || date.month < 1 || date.month > 12) continue
        // "01.32.2030" may be the number of anything; a month's name says that a date is meant.
        const isNumeric = /^\d\d?\/\d\d?\/(?:19|20)\d\d$/.test(date.text) && date.day > 12
        if (!(isNumeric || /\p{L}{3}/u.test(date.text)) || isOtherwise(block.value, date.start, date.end) || isCount(block.value, date))
          continue
        const exists = date.day >= 1 && date.day <= lastDay(date)
        // "Founded on 29 May 1660"; "on 12 June 2500 leaflets were delivered".
        const early = date.year !== undefined && /^10(?!66)\d\d$/.test(`${date.year}`)
        if (exists && !early && (Number(date.year) < 1800 || !lateYear.test(block.value.slice(Math.max(0, date.end - 20), date.end + 6))))
          continue
        const expected = exists ? `another year than ${date.year}` : `a day from 1 to ${lastDay(date)}`
        const text =
          date.weekday === undefined
            ? date.text.replace(/\.$/, '')
            : date.text.slice(date.text.search(new RegExp(`\\d|${monthNames[date.month - 1]?.slice(0, 3)}`, 'i')))
        const start = date.end - text.length - (date.weekday === undefined && date.text.endsWith('.') ? 1 : 0)
        unexpected(file, block, start, text, expected, 'a date that does not exist')
      }
    }
  },
)

function lastDay({ year, month }: PrintedDate): number {
  return new Date(Date.UTC(year ?? 2028, month, 0)).getUTCDate()
}

/**
 * "In June 31 residents wrote", "Visitors: April 45; May 133", "April 120, May 99": a number beside a month, where no year, weekday
 * or "31st" makes a date of the two, is one only where the sentence says so: "on June 31."
 */
function isCount(text: string, { text: printed, start, end, day, year, weekday }: PrintedDate): boolean {
  if (/^\d+,/.test(printed)) return true
  if (/\d{4}$/.test(printed) || (year === undefined && (weekday !== undefined || /\d(?:st|nd|rd|th)\b/i.test(printed)))) return false
  if (/^\d/.test(printed) && day <= 31) return false
  return (
    !/\b(?:on|dated|held|until|till|before|after|since)(?: the)? $/i.test(text.slice(Math.max(0, start - 14), start)) ||
    !/^\s*(?:[.,;:)–-]|$|(?:at|to|and|or|as|was|were|from|in)\b)/.test(text.slice(end, end + 8))
  )
}

/** "Highway 69 May Street", "No. 45 March Road": a number before a month that is a name; "7:00 Jan 23": minutes of an hour. */
function isOtherwise(text: string, start: number, end: number): boolean {
  return (
    /(?:\b(?:no|nos|number|section|regulation|rule|paragraph|para|article|clause|schedule|form|class|policy|unit|room|flat|plan|bus|service|highway|route|page|item|minute|lot|plot)\.?\s*$|[£$€#]\s*$|\d[:.]$)/i.test(
      text.slice(0, start),
    ) || /^\s*(?:road|street|lane|avenue|close|drive|way|place|court)\b/i.test(text.slice(end))
  )
}
