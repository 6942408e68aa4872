import { place } from '../place.ts'
import { rule } from '../rule.ts'

export const missingHeading = rule(
  {
    name: 'missing-heading',
    group: 'form',
    severity: 'warn',
    preset: 'recommended',
    summary: 'Minutes say which body met and on what date.',
    why: `A page without the name of the body or the date cannot be cited, and is lost as soon as it leaves the folder that told what it was.`,
    examples: [
      {
        text: `
          Minutes of the meeting held on Monday 3 June

          Present: Councillors A. Beck, B. Field and D. Teal

          1. Apologies

          There were none.

          2. Minutes

          The minutes of the last meeting were approved.
        `,
        reports: ['1:1 Unexpected minutes without the name of the body that met and the date of the meeting, expected both'],
      },
      {
        text: `
          LANES PARISH COUNCIL

          Minutes of the meeting held on Monday 3 June 2030

          1. Apologies

          There were none.

          2. Minutes

          The minutes of the last meeting were approved.
        `,
      },
    ],
  },
  (tree, file) => {
    // A page of one item or one decision has its meeting's heading elsewhere.
    if (tree.documentType !== 'meeting') return
    for (const meeting of tree.children) {
      if (meeting.children.length < 2) continue
      const missing = [
        meeting.committee === undefined && meeting.organization === undefined && 'the name of the body that met',
        meeting.date === undefined && 'the date of the meeting',
      ].filter(Boolean)
      if (missing.length === 0) continue
      file.message(`Unexpected minutes without ${missing.join(' and ')}, expected ${missing.length > 1 ? 'both' : 'it'}`, {
        place: place(file, { ...meeting.at, end: meeting.at.start }),
      })
    }
  },
)
