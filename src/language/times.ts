/**
 * Times of day as minutes print them: "7.02pm", "7:30 pm", "9.00 A.M.", "10AM", "1955 hours", "18.50hrs", "19:30",
 * "12 noon", "6.30 p.m. to 6.48 p.m.", "10am-12pm". Impossible ones ("7.75pm", "25:00") are no times.
 */
import { everyMatch } from './matches.ts'

export interface PrintedTime {
  /** As printed. */
  text: string
  start: number
  end: number
  /** 24 h, "19:30"; "07:30?" of "at 7.30", which leaves open the half of the day (`isOpen`). */
  clock: string
}

// "4.00pm1 July 2030": glued to the date behind it.
const meridiem = '(?<half>[ap])\\s?\\.?\\s?m(?:\\b|(?=\\d{1,2}\\s\\p{L}{3}))\\.?'
const marked = new RegExp(
  [
    // "12 noon", "12.00 noon", "noon", "12 midnight", "midday"
    '(?<![\\d:.,£$€])(?:12(?:[.:]00)?\\s*)?(?<word>noon|midday|midnight)\\b',
    // "1955 hours", "18.50hrs", "1930 h"
    '(?<![\\d:.,£$€])(?<h24>[01]?\\d|2[0-3])[.:]?(?<m24>[0-5]\\d)\\s*(?:hours|hrs?)\\b',
    // "17H00", "14h30"
    '(?<![\\d:.,£$€])(?<hh>[01]?\\d|2[0-3])h(?<mh>[0-5]\\d)\\b',
    // "10.00 - 12.30pm": the first of two shares the mark of the second
    `(?<![\\d:.,£$€])(?<h1>\\d{1,2})(?:[.:](?<m1>[0-5]\\d))?\\s?(?:-|–|—|to|until)\\s?(?=(?<h2>\\d{1,2})(?:[.:][0-5]\\d)?\\s*(?<half2>[ap])\\s?\\.?\\s?m\\b)`,
    // "7.02pm", "7:30 p.m.", "10AM", "5:30 o'clock P.M.", "7.0 p.m."; "7-30pm" is not among them
    `(?<![\\d:.,£$€])(?<h>\\d{1,2})(?:\\s?[.:]\\s?(?<m>[0-5]\\d|0(?=\\s*[ap]))|(?<m4>(?<=\\b\\d{1,2})[0-5]\\d))?(?:\\s?o['’ ]\\s?clock)?\\s*${meridiem}`,
    // "19:30", "09:45"; not "UTC+12:00"
    '(?<![\\d:.,/+])(?<hc>\\d{1,2}):(?<mc>[0-5]\\d)(?![\\d:]|\\s*[ap]\\.?m)',
    // "at 10.30", "commenced at 18.05", "4 May 2030, 09.30 – 12.15": two figures after a point are a time only behind such a word,
    // and in a range behind the year
    '(?<=\\b(?:at|from|until|commenced|began|started|ended|closed|concluded|finished)\\s{1,3}|\\b20\\d\\d,?\\s{1,3}(?:\\d{1,2}\\.\\d\\d\\s?[-–—]\\s?|(?=\\d{1,2}\\.\\d\\d\\s?[-–—]\\s?\\d)))(?<hd>\\d{1,2})\\.(?<md>[0-5]\\d)(?!\\d|\\.\\d|\\s*%|\\s*(?:m|km|per|million|hectares)\\b)',
  ].join('|'),
  'giu',
)

/** All times printed in a text, in order. */
export function findTimes(text: string): PrintedTime[] {
  const found: PrintedTime[] = []
  if (!/\d|noon|mid/i.test(text)) return found
  for (const match of everyMatch(text, marked)) {
    const clock = clockOf(match.groups as Record<string, string | undefined>)
    if (!clock) continue
    const printed = match[0].replace(/\s*(?:-|–|—|to|until)?\s*$/i, '')
    const start = match.index as number
    found.push({ text: printed, start, end: start + printed.length, clock })
  }
  return found
}

/** Times without a mark under a label that says they are times: "Time: 10.00 - 12.30". */
export function labelledTimes(text: string): PrintedTime[] {
  const found = findTimes(text)
  if (found.length > 0) return found
  const bare: PrintedTime[] = []
  for (const match of everyMatch(text, /(?<![\d.:/])(\d{1,2})[.:](\d{2})(?![\d.:/])/g)) {
    const clock = unmarked(match[1] as string, Number(match[2]))
    if (clock) bare.push({ text: match[0], start: match.index, end: match.index + match[0].length, clock })
  }
  return bare
}

function clockOf(parts: Record<string, string | undefined>): string | undefined {
  if (parts.word) return /midnight/i.test(parts.word) ? '00:00' : '12:00'
  if (parts.hh) return format(Number(parts.hh), Number(parts.mh))
  if (parts.h24) return format(Number(parts.h24), Number(parts.m24))
  if (parts.h1) return sharedMark(parts)
  if (parts.h) return twelveHour(Number(parts.h), Number(parts.m ?? parts.m4 ?? 0), parts.half as string)
  return unmarked(parts.hc ?? parts.hd ?? '', Number(parts.mc ?? parts.md))
}

/** "10.00 - 12.30pm" begins in the morning, "1.05 – 1.09pm" in the afternoon: never after it ends. */
function sharedMark(parts: Record<string, string | undefined>): string | undefined {
  const [first, second] = [Number(parts.h1), Number(parts.h2)]
  const minutes = Number(parts.m1 ?? 0)
  const half = parts.half2 as string
  const before = first % 12 <= second % 12
  return twelveHour(first, minutes, before ? half : /p/i.test(half) ? 'a' : 'p')
}

function twelveHour(hour: number, minutes: number, half: string): string | undefined {
  // "13.00pm" is printed now and then, and is not in doubt.
  if (hour > 12) return /p/i.test(half) ? format(hour, minutes) : undefined
  return format((hour % 12) + (/p/i.test(half) ? 12 : 0), minutes)
}

/** "19:30" and "09:45" say themselves; "7.30" and "11.15" may be of either half of the day. */
function unmarked(hour: string, minutes: number): string | undefined {
  const clock = format(Number(hour), minutes)
  return clock && /^(?:[1-9]|1[0-2])$/.test(hour) ? `${clock}?` : clock
}

/** Whether a clock leaves open which half of the day it means. */
export const isOpen = (clock: string): boolean => clock.endsWith('?')

function format(hour: number, minutes: number): string | undefined {
  return hour < 24 && minutes < 60 ? `${String(hour).padStart(2, '0')}:${String(minutes).padStart(2, '0')}` : undefined
}
