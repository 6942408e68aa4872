import { findTimes } from '../../language/times.ts'
import { headingOf } from '../heading.ts'
import { place } from '../place.ts'
import { rule } from '../rule.ts'

/** That a meeting was held nowhere: "by Zoom", "in a digital format", "Dial-in number". */
const away =
  /\b(?:on-?line|virtual(?:ly)?|remote(?:ly)?|digital(?:ly)?|video|zoom|skype|google meet|teams|webex|gotomeeting|you ?tu(?:be|\.be)|dial[- ]in|call[- ]in|tele(?:phone|conference)|conference call)\b/i

/** Where meetings are held: "in the Village Hall", "5 Quay Street". */
const held =
  /\b(?:hall|rooms?|chambers?|centre|center|church|chapel|school|college|house|library|offices?|pavilion|club|hotel|inn|courthouse|courtroom|auditorium|station|headquarters|mills?|street|road|lane|avenue|drive)\b/i

export const missingVenue = rule(
  {
    name: 'missing-venue',
    group: 'form',
    severity: 'warn',
    preset: 'strict',
    summary: 'Minutes say where the meeting was held.',
    why: 'The law of most councils wants meetings held in public at a place that was announced; the minutes are the proof of it. Online meetings say that they were.',
    examples: [
      {
        text: `
          LANES PARISH COUNCIL

          Minutes of the meeting held on Monday 3 June 2030

          1. Apologies

          There were none.

          2. Minutes

          The minutes of the last meeting were approved.
        `,
        reports: ['1:1 Unexpected minutes without a venue, expected where the meeting was held'],
      },
      {
        text: `
          LANES FACULTY SENATE

          Minutes of the meeting held on Monday 3 June 2030

          1. Call to Order

          The Chair called the meeting to order at 4:15 pm in 111 Rowan Hall.

          2. Minutes

          The minutes of the last meeting were approved.
        `,
      },
    ],
  },
  (tree, file) => {
    if (tree.documentType !== 'meeting') return
    for (const meeting of tree.children) {
      // What begins with its first item lost its heading, which another rule says.
      if (meeting.children.length < 2 || meeting.venue !== undefined || (meeting.head.length === 0 && meeting.date === undefined)) continue
      const heading = headingOf(file, meeting, { venue: true })
      const first = meeting.children.slice(0, 2).flatMap(({ lines }) => lines.map(({ block }) => block.value))
      const opened = first.filter((line) => held.test(line) && findTimes(line).length > 0)
      if (
        held.test(heading) ||
        opened.length > 0 ||
        [heading, ...meeting.head.map(({ value }) => value), ...first].some((line) => away.test(line))
      )
        continue
      file.message('Unexpected minutes without a venue, expected where the meeting was held', {
        place: place(file, { ...meeting.at, end: meeting.at.start }),
      })
    }
  },
)
