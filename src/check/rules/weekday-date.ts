import { type NumericOrder, numericOrder, type PrintedDate, printedDates, weekdayOf } from '../../language/dates.ts'
import { everyMatch } from '../../language/matches.ts'
import { wordsOf } from '../blocks.ts'
import { inDoubt } from '../doubt.ts'
import { textOf } from '../place.ts'
import { unexpected } from '../report.ts'
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
        text: 'The next meeting will be on Thursday 5th June 2030 at 7.30pm. The last was on Tuesday 02/04/2030.\n',
        reports: ['1:29 Unexpected `Thursday 5th June 2030`, which is a Wednesday, expected `Wednesday` or another date'],
      },
      { text: 'The next meeting will be on Wednesday 5th June 2030 at 7.30pm, and another on Thursday 6th June.\n' },
      {
        text: `
          LANES PARISH COUNCIL

          Minutes of the meeting held on Monday 3 June 2030

          1. Fete

          The fete will be on Saturday 22nd June, and the dance on Saturday 7th July. In the village hall, at the wish of the residents of Mill Lane and of the Friends of the Green, it will be repeated as long as there are dancers; next year on Saturday 21st June.

          The tent comes on Friday 14th and goes on Tuesday 22nd. The Sunday 20th anniversary party has the film Friday 13th.
        `,
        reports: [
          '7:58 Unexpected `Saturday 7th July`, which is a Sunday, expected `Sunday` or another date',
          '9:43 Unexpected `Tuesday 22nd`, which no month near this meeting has, expected another weekday or date',
        ],
      },
      {
        text: `
          The next meeting will be on 5 June 2030 (Thursday), and another on 6 June 2030 (Thursday).
        `,
        reports: ['1:29 Unexpected `5 June 2030 (Thursday)`, which is a Wednesday, expected `Wednesday` or another date'],
      },
    ],
  },
  (tree, file) => {
    let order: ReturnType<typeof numericOrder> | undefined
    const held = tree.children.length === 1 ? tree.children[0]?.date : undefined
    for (const { block } of wordsOf(tree)) {
      if (!/(?:day|dydd|\bmon|\btues?|\bweds?|\bthu|\bfri|\bsat|\bsun)\b/i.test(block.value) || !/\d/.test(block.value)) continue
      order ??= numericOrder(textOf(file))
      for (const date of printedDates(block.value, order)) {
        const iso = date.iso ?? nearest(date, block.value, held)
        const behind = date.weekday === undefined ? weekdayBehind(block.value, date.end) : undefined
        const said = date.weekday ?? behind?.weekday
        if (iso === undefined || said === undefined) continue
        const real = weekdayOf(iso)
        if (real === said) continue
        // "Monday 5 and Tuesday 6 June": the weekday belongs to a date of its own.
        if (/\d\s*(?:st|nd|rd|th)?\s*(?:and|&|to|[-–])\s*\d/.test(date.text) || isOtherWayRound(date, order)) continue
        const printed = behind ? `${date.text} ${behind.printed}` : date.text.replace(/\.$/, '')
        const message = unexpected(file, block, date.start, printed, `\`${days[real]}\` or another date`, `which is a ${days[real]}`)
        if (date.iso === undefined) inDoubt(message)
      }
      for (const { printed, index } of held === undefined ? [] : daysWithoutMonth(block.value, held)) {
        inDoubt(unexpected(file, block, index, printed, 'another weekday or date', 'which no month near this meeting has'))
      }
    }
  },
)

/** "3 June 2030 |(Monday)|" */
function weekdayBehind(text: string, at: number): { weekday: number; printed: string } | undefined {
  const [, printed = '', name = ''] = /^ (\((\p{Lu}\p{Ll}+day)\))/u.exec(text.slice(at, at + 14)) ?? []
  const weekday = days.indexOf(name)
  return weekday < 0 ? undefined : { weekday, printed }
}

/** "Tuesday 03/04/2030": right where the figures are read in the other order. */
function isOtherWayRound({ text, weekday }: PrintedDate, order: NumericOrder): boolean {
  if (/\p{L}{3,}[^\p{L}]*\p{L}{3,}/u.test(text)) return false
  const [other] = printedDates(text, order === 'day-first' ? 'month-first' : 'day-first')
  return other?.iso !== undefined && weekdayOf(other.iso) === weekday
}

/** "Saturday 20th May" in the minutes of 16 May 2030: a date without its year is the one near the meeting. */
function nearest({ day, month, year, impossible, start, end }: PrintedDate, text: string, held: string | undefined): string | undefined {
  if (held === undefined || impossible || year !== undefined) return undefined
  // "… that next year the event should be on Saturday 1 November", "the 2031 show, on Friday 3 May"
  if (/\byears?\b|\b(?:19|20)\d\d\b/i.test(text.slice(Math.max(0, start - 120), end + 40))) return undefined
  const days = (iso: string) => Date.parse(iso) / 86_400_000
  const iso = [-1, 0, 1]
    .map((more) => `${Number(held.slice(0, 4)) + more}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
    .find((one) => days(one) - days(held) > -45 && days(one) - days(held) < 120)
  return iso !== undefined && !Number.isNaN(days(iso)) ? iso : undefined
}

const dayAndFigure = new RegExp(
  `(?<=\\b(?:on|by|until|till|from|before|after|for|and|to) (?:the )?)\\b(${days.join('|')}),?\\s(?:the\\s)?(\\d{1,2})(?:st|nd|rd|th)\\b(?!\\s*(?:of\\b|and\\b|&|to\\b|[-–/])| (?!at\\b|in\\b|from\\b|with\\b|for\\b|as\\b|when\\b|between\\b)\\p{Ll})`,
  'gu',
)
const month = /\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\b|\bmonth|\byear|\bevery\b|\beach\b/i

/**
 * "on Friday 13th", where no month is said: a Friday in the month of the meeting, or in the one before it or the two behind it.
 * "The Saturday 20th anniversary", "the film Friday 13th" are no dates.
 */
function* daysWithoutMonth(text: string, held: string): Generator<{ printed: string; index: number }> {
  if (!/day,? (?:the )?\d{1,2}(?:st|nd|rd|th)/.test(text) || month.test(text)) return
  const [year, met] = held.split('-').map(Number) as [number, number]
  for (const found of everyMatch(text, dayAndFigure)) {
    const [printed, weekday, figure] = found as unknown as [string, string, string]
    const near = [-1, 0, 1, 2].map((more) => new Date(Date.UTC(year, met - 1 + more, Number(figure))))
    const real = near.filter((date) => date.getUTCDate() === Number(figure))
    if (real.length > 0 && !real.some((date) => date.getUTCDay() === days.indexOf(weekday))) yield { printed, index: found.index }
  }
}
