import type { VFile } from 'vfile'
import { type PrintedDate, printedDates } from '../../language/dates.ts'
import type { Item, Meeting } from '../../tree.ts'
import { itemsOf, wordsOf } from '../blocks.ts'
import { place, placeOfWords, textOf } from '../place.ts'
import { rule } from '../rule.ts'

export const approvedMinutesDate = rule(
  {
    name: 'approved-minutes-date',
    group: 'dates',
    severity: 'warn',
    preset: 'recommended',
    summary: 'The minutes approved are those that the item names, and of a meeting before this one.',
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
      {
        text: `
          Agenda and minutes

          Items
          No. Item

          1.

          Apologies

          Minutes:

          There were none.

          2.

          Lanes Council - 3 June 2030

          Minutes:

          The minutes of the meeting of 3 July 2030 were approved.
        `,
        reports: ['20:31 Unexpected minutes of `3 July 2030`, expected those of `3 June 2030`, which the item names'],
      },
      {
        text: `
          Agenda item

          Minute

          Consider Minute of Meeting held on 18 March 2030

          Minutes:

          Copies of the Minute of the meeting of the Working Group held on 21 January 2030, had been circulated.
        `,
        reports: ['9:66 Unexpected minutes of `21 January 2030`, expected those of `18 March 2030`, which the item names'],
      },
      {
        text: `
          LANES PARISH COUNCIL

          Minutes of the meeting held on Tuesday 7 January 2031

          1. Minutes

          RESOLVED to approve the minutes of the meeting of 3 December 2031.

          2. Hedges

          It was agreed to cut the hedge.
        `,
        reports: ['7:51 Unexpected minutes of `3 December 2031`, after this meeting on 2031-01-07, expected those of an earlier one'],
      },
      {
        text: `
          LANES PARISH COUNCIL

          Minutes of the meeting held on Monday 1 July 2030

          1. Minutes of 3 June 2030

          The minutes of the meeting on 3 June 2030, which was reconvened on 10 June 2030, were approved, subject to the vote of 4 July 2029.
        `,
      },
      {
        text: `
          LANES PARISH COUNCIL

          Minutes of the meeting held on Monday 5 March 2035

          1. Minutes

          The minutes of the meeting held on 9 January 2034 were signed as a true record.
        `,
        reports: [
          '7:36 Unexpected minutes of `9 January 2034`, more than a year before this meeting on 2035-03-05, expected those of its last meeting',
        ],
      },
      {
        text: `
          LANES VILLAGE BOARD

          Minutes of the meeting held on January 7, 2031

          1. Minutes

          Motion by Beck, seconded by Field, to approve the December 3, 2031, regular meeting minutes. Motion carried.

          2. Lamps

          Motion by Teal, seconded by Field, to mend the lamps. Motion carried.
        `,
        reports: ['7:51 Unexpected minutes of `December 3, 2031`, after this meeting on 2031-01-07, expected those of an earlier one'],
      },
      {
        text: `
          Agenda item

          Minutes

          To confirm the minutes of the meetings held on 13 April and 11 May 2030

          Minutes:

          The minutes of the meetings held on 13 April and 10 May were agreed.

          The revised minutes of 6 January 2030 were also signed as correct.
        `,
        reports: ['9:50 Unexpected minutes of `10 May`, expected those of `13 April` and `11 May 2030`, which the item names'],
      },
      {
        text: `
          Agenda item

          Minutes of Panels

          To receive the minutes of the meetings held since the last meeting of the Committee on 14 March 2030

          Minutes:

          RESOLVED: That the minutes of the meetings held on 16 March and 26 April 2030 be received.
        `,
      },
      {
        text: `
          LANES PARISH COUNCIL

          Minutes of the meeting held on Monday 3 June 2030

          1. Apologies

          There were none.

          2. Minutes of 13 June 2030

          The minutes of the meeting held on 13 June 2030 were approved.
        `,
        reports: ['11:36 Unexpected minutes of `13 June 2030`, after this meeting on 2030-06-03, expected those of an earlier one'],
      },
    ],
  },
  (tree, file) => {
    const meetings = new Map([...itemsOf(tree)].map(({ item, meeting }) => [item, meeting]))
    for (const { block, item, part } of wordsOf(tree)) {
      const meeting = item && meetings.get(item)
      if (!meeting || part === 'purpose' || part === 'documents' || !/\bminutes?\b/i.test(block.value) || !/\d/.test(block.value)) continue
      const named = part !== 'title' && namesMinutes.test(item.title ?? '') ? datesNamed(item) : []
      for (const date of datesOfMinutes(block.value)) {
        if (date.iso === undefined && named.length === 0) continue
        const expected =
          (named.length > 0 ? notNamed(date, named) : undefined) ??
          notEarlier(date, heldOn(file, meeting, item), block.value, isAnnual.test(textOf(file)))
        if (expected === undefined) continue
        file.message(`Unexpected minutes of \`${date.text.replace(/\.$/, '')}\`, ${expected}`, {
          place: place(file, placeOfWords(file, block, date.start, date.end)),
        })
      }
    }
  },
)

/** "Minutes of 3 June 2030", "Lanes Council – 3 June 2030" */
const namesMinutes = /\bminutes?\b|\b(?:council|committee|board|panel|cabinet|forum|group)\s[-–—]\s\d{1,2}\S*\s\p{L}+\s\d{4}\b/iu

function datesNamed(item: Item): PrintedDate[] {
  const purposes = item.lines.filter(({ part }) => part === 'purpose').map(({ block }) => block.value)
  // "the minutes of the meetings held since the last one on 14 March"
  const since = (text: string, at: number) => /\bsince\b[^.;]*$/i.test(text.slice(Math.max(0, at - 90), at))
  return [item.title ?? '', ...purposes].flatMap((text) =>
    printedDates(text).filter(({ impossible, start }) => !impossible && !since(text, start)),
  )
}

function notNamed(date: PrintedDate, named: PrintedDate[]): string | undefined {
  // "the meetings held on 13 April and 11 May 2030": the year is said once.
  const isOne = ({ day, month, year }: PrintedDate) =>
    day === date.day && month === date.month && (year === date.year || year === undefined || date.year === undefined)
  if (named.some(isOne)) return undefined
  return `expected those of ${named.map(({ text }) => `\`${text.replace(/\.$/, '')}\``).join(' and ')}, which the item names`
}

function notEarlier({ iso }: PrintedDate, held: string | undefined, text: string, annual: boolean): string | undefined {
  if (held === undefined || iso === undefined) return undefined
  if (iso > held) return `after this meeting on ${held}, expected those of an earlier one`
  // "the minutes of 9 January 2030" on 5 March 2031: last month's, with the figures of an earlier year; annual meetings approve those of a year ago.
  const days = (date: string) => Date.parse(date) / 86_400_000
  const isYearsAgo = [1, 2, 3].some((years) => {
    const sinceThen = days(held) - days(`${Number(iso.slice(0, 4)) + years}${iso.slice(4)}`)
    return sinceThen > 5 && sinceThen < 100
  })
  if (isYearsAgo && !annual) return `more than a year before this meeting on ${held}, expected those of its last meeting`
  // Two bodies may meet on one day, or one body twice.
  const another = /\b(?:committee|panel|extraordinary|special|earlier|preceding|same day|adjourned)\b/i
  return iso === held && !another.test(text) ? 'the date of this meeting, expected those of an earlier one' : undefined
}

/** The meeting's date where it is printed above this item: that of a page that lost its heading may be read in the very item. */
function heldOn(file: VFile, meeting: Meeting, item: Item): string | undefined {
  const above = textOf(file)
    .slice(meeting.at.start, item.at.start)
    .replace(/\s+/g, ' ')
    .replace(/\b(?:approve|confirm|receive|agree|note|sign|adopt)\b[^.]*\bminutes\b.*/i, '')
  // A date of front matter is the page's: when it was put on the web.
  const printed = meeting.dateText && !/^\d{4}-\d\d-\d\d$/.test(meeting.dateText)
  return printed && above.includes(meeting.dateText as string) ? meeting.date : undefined
}

/** Whoever meets once a year approves the minutes of a year ago. */
const isAnnual = /\bannual\b|\bA\.?G\.?M\b|\byearly\b/i

const done = '(?:(?:approv|agre|receiv|not)ed|(?:confirm|sign|adopt|accept)ed)'
const verbs = '(?:(?:approv|agre|receiv|not)(?:e|ed|ing)|(?:confirm|sign|adopt|accept)(?:ed|ing)?)'
/** "The minutes of the meeting held on … be approved", up to the verb. */
const verbBehind = new RegExp(
  `\\bminutes?\\b.{0,60}?\\b(?:of|held|from)\\b.{0,160}?\\b(?:be|were|was|are|is|having been|as a (?:true|correct)|${done})\\b`,
  'is',
)
const isDecided = new RegExp(`\\b(?:${done}|proposed|moved|correct|true)\\b`, 'i')
/** "To approve the minutes of the meeting of …", up to the end of the sentence. */
const verbBefore = new RegExp(`\\b${verbs}\\b[^.;]{0,40}\\bminutes?\\b[^.;]{0,60}?\\b(?:of|held|from)\\b[^.;]{0,100}`, 'i')

/** "to approve the |June 3, 2030| regular meeting minutes" */
const minutesOfDate =
  /^,?\s(?:(?:regular|special|town|city|village|council|board|committee|commission|meeting|session|draft)\s){0,4}minutes\b/i
const isToApprove = new RegExp(`\\b${verbs}\\b[^.;]{0,40}$`, 'i')

/** "Copies of the Minute of the meeting held on 21 January 2030 had been circulated" */
const circulated = /\bcopies of the (?:draft )?minutes? of\b.{0,100}?\bheld on\b.{0,50}?\b(?:had|have) been circulated\b/is

/** Dates in "the minutes of the meeting held on … be approved"; other dates are of other things. */
function datesOfMinutes(text: string): PrintedDate[] {
  const dated = printedDates(text).filter(
    ({ impossible, start, end }) => !impossible && minutesOfDate.test(text.slice(end)) && isToApprove.test(text.slice(0, start)),
  )
  if (dated.length > 0) return dated
  const behind = verbBehind.exec(text)
  const found = behind && isDecided.test(text.slice(behind.index)) ? behind : (verbBefore.exec(text) ?? circulated.exec(text))
  // "The revised minutes of 4 October were also signed": others than those that the item names.
  if (
    !found ||
    /\b(?:revised|amended|corrected)\s+minutes\b|\balso\b/i.test(text.slice(Math.max(0, found.index - 12), found.index + found[0].length))
  )
    return []
  const said = found[0].replace(/\b(?:subject to|with the|amend|reconven|adjourn|continued|resumed|following)[\s\S]*$/i, '')
  return printedDates(text).filter((date) => !date.impossible && date.start >= found.index && date.end <= found.index + said.length)
}
