import { findTimes } from '../../language/times.ts'
import { blocksOf } from '../blocks.ts'
import { breaksOff } from '../excerpt.ts'
import { place } from '../place.ts'
import { rule } from '../rule.ts'

export const missingClosingTime = rule(
  {
    name: 'missing-closing-time',
    group: 'form',
    severity: 'warn',
    preset: 'strict',
    summary: 'Minutes of a whole meeting say when it ended.',
    why: 'Standing orders end meetings at an hour, and decisions taken after it are void unless it was extended. The closing line is the proof.',
    examples: [
      {
        text: `
          LANES PARISH COUNCIL

          Minutes of the meeting held on Monday 3 June 2030 at 7.30pm

          1. Apologies

          There were none.

          2. Minutes

          The minutes of the last meeting were approved.
        `,
        reports: ['11:1 Unexpected minutes without a closing time, expected when the meeting ended'],
      },
      {
        text: `
          LANES PARISH COUNCIL

          Minutes of the meeting held on Monday 3 June 2030 at 7.30pm

          1. Apologies

          There were none.

          2. Minutes

          The minutes of the last meeting were approved. The meeting closed at 8.15pm.
        `,
      },
      {
        text: `
          LANES PARISH COUNCIL

          Minutes of the meeting held on Monday 3 June 2030 at 7.30pm

          1. Apologies

          There were none.

          2. Minutes

          The minutes of the last meeting were approved. The Clerk reported that the
        `,
      },
    ],
  },
  (tree, file) => {
    if (tree.documentType !== 'meeting') return
    for (const meeting of tree.children) {
      if (
        meeting.children.length < 2 ||
        meeting.endTime !== undefined ||
        meeting.status === 'cancelled' ||
        !meeting.children.some((item) => item.hasMinutes)
      )
        continue
      const blocks = [...blocksOf(tree)].filter((placed) => placed.meeting === meeting)
      const closes = ({ block }: (typeof blocks)[number]) =>
        /\b(?:clos|end|conclu|finish|terminat|adjourn|rose|duration)/i.test(block.value) &&
        (findTimes(block.value).length > 0 || /\d[.:][0-5]\d/.test(block.value))
      if (blocks.some(closes)) continue
      const last = blocks.at(-1)?.block ?? { at: meeting.at }
      // A text that breaks off may have lost its closing line with the rest.
      if (breaksOff(file)) continue
      file.message('Unexpected minutes without a closing time, expected when the meeting ended', { place: place(file, last.at) })
    }
  },
)
