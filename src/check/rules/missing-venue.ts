import { headingOf } from '../heading.ts'
import { place } from '../place.ts'
import { rule } from '../rule.ts'

/** Where meetings are held, or that they were held nowhere: "in the Village Hall", "5 Quay Street", "by Zoom". */
const held =
  /\b(?:online|virtual(?:ly)?|remote(?:ly)?|video|zoom|teams|webex|youtube|hall|rooms?|chambers?|centre|center|church|chapel|school|college|house|library|offices?|pavilion|club|hotel|inn|courthouse|courtroom|auditorium|station|headquarters|mill|street|road|lane|avenue|drive)\b/i

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
    ],
  },
  (tree, file) => {
    if (tree.documentType !== 'meeting') return
    for (const meeting of tree.children) {
      const words = [...meeting.head, ...(meeting.children[0]?.lines.map(({ block }) => block) ?? [])].map(({ value }) => value).join(' ')
      if (
        meeting.children.length < 2 ||
        meeting.venue !== undefined ||
        held.test(headingOf(file, meeting, { venue: true })) ||
        /\b(?:online|virtual|remote|video|zoom|teams|webex|youtube)\b/i.test(words)
      )
        continue
      file.message('Unexpected minutes without a venue, expected where the meeting was held', {
        place: place(file, { ...meeting.at, end: meeting.at.start }),
      })
    }
  },
)
