import { findDates, type PrintedDate } from '../../language/dates.ts'
import type { Block, Meeting } from '../../tree.ts'
import { place, placeOfWords } from '../place.ts'
import { rule } from '../rule.ts'

export const meetingDate = rule(
  {
    name: 'meeting-date',
    group: 'dates',
    severity: 'warn',
    preset: 'recommended',
    summary: 'The title and the opening sentence name one date of the meeting.',
    why: `"Minutes of 19 January 2030" above "held on Thursday 19 January 2031": the title was copied from last year's file. Whoever looks for the
minutes by their date finds the wrong ones.`,
    examples: [
      {
        text: `
          Minutes 6th November 2030

          Held at the School on Saturday, 16th November 2030, starting at 7.30pm.

          1. Apologies

          There were none.
        `,
        reports: ['3:23 Unexpected date `Saturday, 16th November 2030`, and `6th November 2030` above, expected one date of the meeting'],
      },
      {
        text: `
          Lanes Parish Council Minutes 6th November 2030

          Minutes of the meeting held in the Village Hall on

          Thursday 6th June 2030

          1. Apologies

          There were none.
        `,
        reports: ['5:1 Unexpected date `Thursday 6th June 2030`, and `6th November 2030` above, expected one date of the meeting'],
      },
      {
        text: `
          Minutes 4th April 2030 – Extraordinary meeting

          Minutes of an Extraordinary meeting of the Parish Council

          On Tuesday 23rd April 2030

          1. Apologies

          There were none.
        `,
        reports: ['5:4 Unexpected date `Tuesday 23rd April 2030`, and `4th April 2030` above, expected one date of the meeting'],
      },
      {
        text: `
          Lanes Parish Council Minutes 6th June 2030

          Minutes of the meeting held in the Village Hall on Thursday 6th June 2030

          The minutes of the meeting held on 6th May 2030 were approved.

          Published on 6th July 2030.

          1. Apologies

          There were none.
        `,
      },
      {
        text: `
          Minutes of the site visit on 9 June and the meeting on 17 June 2030

          Minutes of the meeting held in the Village Hall on Monday 17 June 2030

          1. Apologies

          There were none.
        `,
      },
      {
        text: `
          LANES TOWN PLANNING AND ZONING COMMISSION

          MINUTES OF JUNE 4, 2030

          The regular meeting of the Planning and Zoning Commission was held on Wednesday, June 5, 2030, at 6:30 p.m.

          1. Call to order
        `,
        reports: ['5:71 Unexpected date `Wednesday, June 5, 2030`, and `JUNE 4, 2030` above, expected one date of the meeting'],
      },
      {
        text: `
          LANES COUNTY BOARD

          REGULAR MEETING MINUTES

          June 13, 2030

          The Board met in regular session on Monday, June 3, 2030, at 9:00 a.m. in the Board Room of the Courthouse. Chairman Beck called the meeting to order. Roll call found the following members present: Supervisors Beck, Field, Marsh and Teal. The invocation was given by the Rev. Wren.

          1. Claims

          Motion by Field, supported by Marsh, to approve the claims. Motion carried.
        `,
        reports: ['7:37 Unexpected date `Monday, June 3, 2030`, and `June 13, 2030` above, expected one date of the meeting'],
      },
    ],
  },
  (tree, file) => {
    for (const meeting of tree.children) {
      const [first, ...others] = [...datesOfMeeting(meeting)]
      const other = first && others.find(({ date }) => date.iso !== first.date.iso)
      // Two figures of three are alike where one was left from other minutes; else two things are dated.
      if (!other || others.length > 2 || !isOneFigureApart(first.date.iso, other.date.iso)) continue
      const { block, date } = other
      file.message(`Unexpected date \`${date.text}\`, and \`${first.date.text}\` above, expected one date of the meeting`, {
        place: place(file, placeOfWords(file, block, date.start, date.end)),
      })
    }
  },
)

/** What a line above the first item dates besides the meeting. */
const otherwise =
  /\b(?:publish|post|upload|next|previous|last|approv|confirm|adjourn|reconven|amend|agreed|received|signed|draft|version|updated|issued|submitted|site|special|extra)|\b(?:and|to|from|until)\b.{0,12}$/i

/** "The Minutes of the Parish Meeting held on 8 May were confirmed" */
const ofOthers = /\b(?:approved|confirmed|agreed|read|signed|received|adopted|accepted|noted)\b/i

/** Dates of the lines above the first item that say "minutes" or "meeting", and of a line that is a date alone below such a one. */
function* datesOfMeeting({ head }: Meeting): Generator<{ block: Block; date: PrintedDate & { iso: string } }> {
  let open = false
  for (const block of head.slice(0, 12)) {
    const isLong = block.value.length > 250
    const value = isLong ? (block.value.slice(0, 250).split(/(?<=\p{Ll}{2}|\d)\.\s/u)[0] as string) : block.value
    // Front matter tells when a page was put on the web.
    const dates = findDates(value).filter(({ text }) => !/^\d{4}-/.test(text))
    const alone = dates.length === 1 && (dates[0]?.text.length ?? 0) === value.trim().replace(/^(?:held )?on /i, '').length
    const says = /\b(?:minutes?|meeting|session)\b|^held (?:at|in|on)\b/i.test(value)
    const [date] = dates
    if (date && dates.length === 1 && ((alone && open) || (says && !otherwise.test(value.slice(0, date.start)) && !ofOthers.test(value))))
      yield { block, date }
    if (isLong) return
    open = says && dates.length === 0
  }
}

function isOneFigureApart(a: string, b: string): boolean {
  const [x, y] = [a.split('-'), b.split('-')]
  return x.filter((figure, i) => figure !== y[i]).length === 1
}
