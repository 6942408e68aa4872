import { findTimes } from '../../language/times.ts'
import { blocksOf, type Placed } from '../blocks.ts'
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
      if (breaksOff(blocks.at(-1))) continue
      file.message('Unexpected minutes without a closing time, expected when the meeting ended', { place: place(file, last.at) })
    }
  },
)

/** A paragraph that ends in a small word or without a stop: "The Clerk reported that the". Signatures and titles are short. */
function breaksOff(last: Placed | undefined): boolean {
  if (!last?.item || last.block.type === 'row' || last.block.cells) return false
  const words = last.block.value.trimEnd()
  return words.split(/\s+/).length >= 8 && /[\p{Ll}\p{N},;:–-]$/u.test(words)
}
