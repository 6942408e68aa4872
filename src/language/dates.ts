/**
 * Dates as minutes print them, and what day they mean.
 *
 * Recognised: "Thursday 15 January 2026", "TUESDAY, 10TH OCTOBER, 2017", "12th day of January, 2011", "June 5, 2018",
 * "5 June 18", "3-5 June 2030", "11/03/2019", "24.01.2020", "2026-01-15", and dates without their year ("Thursday 23rd
 * December"), which have no ISO form. Impossible dates ("31 June 2024", "April 180, 2023") are found, without an ISO form,
 * by `printedDates`, for whoever wants to complain of them; `findDates` leaves them out.
 */
import { months, weekdays } from '../vocabulary/calendar.ts'
import { inSmallLetters, isCapital } from './letters.ts'
import { everyMatch } from './matches.ts'
import { speaksOf } from './topics.ts'

export interface PrintedDate {
  /** As printed, weekday included. */
  text: string
  /** Offsets into the text searched. */
  start: number
  end: number
  /** ISO 8601; absent where the year is not printed or no such day exists. */
  iso?: string
  day: number
  month: number
  year?: number
  /** Day of the week as printed, 0 for Sunday. */
  weekday?: number
  /** No such day: "31 June 2024". */
  impossible: boolean
}

/** What "11/03/2019" means where both readings are possible. */
export type NumericOrder = 'day-first' | 'month-first'

const byLength = (words: string[]) => words.sort((a, b) => b.length - a.length).join('|')
// "2nd July2030": the space lost.
const month = `(?<month>${byLength(Object.keys(months))})(?:\\b\\.?|(?=(?:19|20)\\d\\d(?!\\d)))`
// "Wednesday14th November": the space lost.
const weekday = `(?:(?<weekday>${byLength(Object.keys(weekdays))})(?:\\b\\.?,?\\s+(?:(?:evening|night|morning|afternoon),?\\s+)?(?:the\\s+)?|(?<=day)(?=\\d)))?`
// Scanned ordinals come out as "14™ October", "21° July", '8" September', "10% December", "3'4 November", "6t March".
// "26thSeptember": the space lost.
// "3^rd", as browsers of text print what is raised.
const ordinal = '(?:\\s?\\^?(?:st|nd|rd|th)|[™°º"”’\'‘^*»+%]\\??|["”’\'][4d]|t)?'
// A two-figure year must not be the hour or the minutes of a time, nor the next day: "5 June 18.30", "5 June 10 am", "5 June, 19 June".
const year = `(?:\\s*(?:[,.]|(?<=-\\p{L}{3,9})-)?\\s*(?<year>\\d{4}|['’‘]?\\d{2}(?!(?:st|nd|rd|th)?\\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\b)(?![\\d.:]\\d|\\s*[-–]\\s*\\d|\\s*(?:am|pm|hrs|hours|noon)\\b|\\s*[ap]\\.m))(?!\\d))?`

// "4.00pm1 July 2030": glued to the time before it.
const begins = '(?:(?<![\\p{L}\\d/.£$€-])|(?<=\\d[ap]m))'

// "27th, 31st, September 1st": the month is that of the day behind it.
// "2030at 3.30pm": glued to the time behind it. For a text in small letters. The alternatives are told apart by their first character, and each has one bounded way to match.
const dayThenMonth = new RegExp(
  `${begins}${weekday}(?<day>\\d{1,3})(?:-(?=\\p{L}{3,9}-(?:\\d{4}|\\d\\d)(?!\\d)))?${ordinal}(?:\\s?(?:-|–|to|and|&)\\s?\\d{1,2}${ordinal})?(?!,\\s*\\p{L}{3,9}\\s\\d{1,2}(?:st|nd|rd|th)),?\\s*(?:day\\s+)?(?:of\\s+|o\\s+)?${month}${year}(?!(?!at\\s?\\d)\\p{L})`,
  'gu',
)
// "December 6th2030": the space lost; "Tuesday night February the 6th 2030".
const monthThenDay = new RegExp(
  `(?<![\\p{L}\\d])${weekday}${month}\\s*(?:the\\s(?=\\d+(?:st|nd|rd|th)))?(?<day>\\d{1,3})${ordinal}(?:\\s?[-–]\\s?\\d{1,2}${ordinal})?(?:(?<=st|nd|rd|th)(?=\\d{4})|(?![\\d:/]|\\.\\d))${year}(?!\\p{L})`,
  'gu',
)
const numeric =
  /(?<![\p{L}\d/.£$€-])(?:(?<weekday>sun|mon|tues?|wed(?:nes|s)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?\.?,?\s+)?(?<first>\d{1,2})(?<sign>[/.-])(?<second>\d{1,2})\k<sign>(?<year>\d{4}|\d{2})(?![\d/]|[.-]\d)/giu
/** What every date in figures holds: most texts are passed over by this look. */
const figuresAndSigns = /\d[/.-]\d\d?[/.-]\d/
const iso = /(?<![\p{L}\d/.-])(?<year>(?:1[89]|20|21)\d{2})(?<sign>[-/])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})(?!\d|[-/]\d)/gu

/** Dates with their year that exist, in printed order. */
export function findDates(text: string, order?: NumericOrder): (PrintedDate & { iso: string })[] {
  return printedDates(text, order).filter((date): date is PrintedDate & { iso: string } => date.iso !== undefined)
}

/** Everything that is printed as a date, in order: impossible ones and those without a year included. */
export function printedDates(text: string, order: NumericOrder = numericOrder(text)): PrintedDate[] {
  if (!/\d/.test(text)) return []
  const found: PrintedDate[] = []
  if (figuresAndSigns.test(text)) {
    for (const match of everyMatch(text, iso)) {
      const { year, month, day } = match.groups as Record<string, string>
      found.push(printed(match[0], match.index, { day: Number(day), month: Number(month), year: Number(year) }))
    }
    for (const match of everyMatch(text, numeric)) {
      const date = numericDate(match, order)
      if (date) found.push(date)
    }
  }
  if (speaksOf(text, 'month') || /\d(?:st|nd|rd|th)\p{Lu}\p{Ll}{2}/u.test(text)) found.push(...withMonthsNamed(text))
  return withoutOverlaps(found)
}

function withMonthsNamed(text: string): PrintedDate[] {
  const small = inSmallLetters(text)
  return [...everyMatch(small, dayThenMonth), ...everyMatch(small, monthThenDay)].flatMap((match) => {
    const { day, month, year, weekday } = match.groups as { day: string; month: string; year?: string; weekday?: string }
    const words = text.slice(match.index, match.index + match[0].length)
    // "the committee may 2 …" and "march 3 miles" are no dates; months that are words too need a capital.
    if (/^(?:may|mai|march|mar|medi)$/.test(month) && !isCapital(words, match[0].lastIndexOf(month))) return []
    const parts = { day: Number(day), month: months[month] as number, year: fullYear(year), weekday: weekdayNumber(weekday) }
    return [printed(words, match.index, parts)]
  })
}

/** "11/03/2019" is 11 March, unless only the other reading exists or the document writes its months first. */
function numericDate(match: RegExpExecArray, order: NumericOrder): PrintedDate | undefined {
  const { first, second, sign, year, weekday } = match.groups as Record<string, string>
  // "18.03.05" is the number of an item, "01-02-03" of anything; with a slash it is a date.
  if ((year as string).length === 2 && sign !== '/') return undefined
  const [a, b] = [Number(first), Number(second)]
  const monthFirst = (order === 'month-first' && a <= 12) || (b > 12 && a <= 12)
  const [day, month] = monthFirst ? [b, a] : [a, b]
  return printed(match[0], match.index, { day, month, year: fullYear(year), weekday: weekdayNumber(weekday?.toLowerCase()) })
}

/**
 * The order in which a document writes numeric dates: month first only where some date can be read in no other way
 * ("03/25/2019") and none only day first, or where a weekday or the same day written out tells:
 * "04/12/2030 Minutes" above "April 12, 2030".
 */
export function numericOrder(text: string): NumericOrder {
  if (!figuresAndSigns.test(text)) return 'day-first'
  let monthFirst = false
  const either: string[] = []
  for (const match of everyMatch(text, numeric)) {
    const [a, b] = [Number(match.groups?.first), Number(match.groups?.second)]
    if (a > 12 && b <= 12) return 'day-first'
    if (b > 12 && a <= 12) monthFirst = true
    else if (a !== b && either.length < 10) {
      const [year, weekday] = [fullYear(match.groups?.year), weekdayNumber(match.groups?.weekday)]
      // "Monday, 02/04/2030" is the 4th of February: the 2nd of April is a Tuesday.
      if (weekday !== undefined && fallsOn(weekday, b, a, year) && !fallsOn(weekday, a, b, year)) monthFirst = true
      either.push(`${a} ${b} ${year}`)
    }
  }
  return monthFirst || (either.length > 0 && isWrittenOut(either, text)) ? 'month-first' : 'day-first'
}

function fallsOn(weekday: number, day: number, month: number, year: number | undefined): boolean {
  return year !== undefined && new Date(Date.UTC(year, month - 1, day)).getUTCDay() === weekday
}

/** Whether "April 12, 2030" stands in the text for one of "4 12 2030": written as Americans do. */
function isWrittenOut(either: string[], text: string): boolean {
  for (const { groups = {} } of everyMatch(inSmallLetters(text), monthThenDay)) {
    const { month = '', day, year } = groups
    if (either.includes(`${months[month]} ${Number(day)} ${fullYear(year)}`)) return true
  }
  return false
}

/** Day of the week of an ISO date, 0 for Sunday. */
export function weekdayOf(isoDate: string): number {
  return new Date(`${isoDate}T00:00:00Z`).getUTCDay()
}

function printed(words: string, start: number, parts: Pick<PrintedDate, 'day' | 'month' | 'year' | 'weekday'>): PrintedDate {
  const text = words.trimEnd()
  const date: PrintedDate = { text, start, end: start + text.length, day: parts.day, month: parts.month, impossible: !exists(parts) }
  if (parts.year !== undefined) date.year = parts.year
  if (parts.weekday !== undefined) date.weekday = parts.weekday
  if (!date.impossible && parts.year !== undefined)
    date.iso = `${parts.year}-${String(parts.month).padStart(2, '0')}-${String(parts.day).padStart(2, '0')}`
  return date
}

/** 2028 stands in for a year that is not printed: it has a 29 February. */
function exists({ day, month, year = 2028 }: { day: number; month: number; year?: number }): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate() && year >= 1800 && year < 2200
}

/** "18" is 2018, "97" is 1997. */
function fullYear(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const figures = Number(text.replace(/\D/g, ''))
  return figures >= 100 ? figures : figures < 80 ? 2000 + figures : 1900 + figures
}

function weekdayNumber(text: string | undefined): number | undefined {
  if (!text) return undefined
  const name = text.toLowerCase()
  return weekdays[name] ?? weekdays[name.slice(0, 3)]
}

/** In printed order; of two that overlap ("15 January 2026" in "Thursday 15 January 2026") the longer stays. */
function withoutOverlaps(found: PrintedDate[]): PrintedDate[] {
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: PrintedDate[] = []
  for (const date of found) {
    const last = kept.at(-1)
    if (!last || date.start >= last.end) kept.push(date)
    else if (date.end - date.start > last.end - last.start) kept[kept.length - 1] = date
  }
  return kept
}
