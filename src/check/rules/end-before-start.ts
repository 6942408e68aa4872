import type { VFile } from 'vfile'
import { findTimes } from '../../language/times.ts'
import type { Meeting, Minutes } from '../../tree.ts'
import { closingLine } from '../../vocabulary/heads.ts'
import { blocksOf } from '../blocks.ts'
import { headingOf } from '../heading.ts'
import { place, placeOfWords } from '../place.ts'
import { rule } from '../rule.ts'

export const endBeforeStart = rule(
  {
    name: 'end-before-start',
    group: 'dates',
    severity: 'error',
    preset: 'recommended',
    summary: 'A meeting ends after it begins.',
    why: `"Started at 7.30pm … closed at 7.10pm": one of the two was left from the last minutes. Times decide whether a meeting had a quorum
when a member came and went, and what staff are paid.`,
    examples: [
      {
        text: `
          LANES PARISH COUNCIL

          Minutes of the meeting held on Monday 3 June 2030 at 7.30pm

          1. Apologies

          There were none.

          There being no further business, the meeting closed at 7.10pm.
        `,
        reports: ['9:56 Unexpected end at `7.10pm`, before the start at 19:30, expected a later time'],
      },
      {
        text: `
          LANES PARISH COUNCIL

          Minutes of the meeting held on Monday 3 June 2030 at 7.30pm

          1. Apologies

          There were none.

          The meeting closed at 12.15am.
        `,
      },
      {
        text: `
          MINUTES OF THE COUNCIL HELD AT THE TOWN HALL ON MONDAY 3 JUNE 2030 (FROM 7.30 PM – 5.31 PM)

          1. Apologies

          There were none.
        `,
        reports: ['1:84 Unexpected end at `5.31 PM`, before the start at 19:30, expected a later time'],
      },
      {
        text: `
          LANES HEALTH BOARD

          Minutes of the Quality Committee

          Date: Monday 3 June 2030   Time: 14:00 – 13:30

          1. Apologies

          There were none.
        `,
        reports: ['5:42 Unexpected end at `13:30`, before the start at 14:00, expected a later time'],
      },
      {
        text: `
          LANES PARISH COUNCIL

          Minutes of the meeting held on Monday 3 June 2030

          1. Hedges

          It was agreed to cut the hedge.

          The meeting commenced at 7.00 pm and closed at 6.10 pm.
        `,
        reports: ['9:48 Unexpected end at `6.10 pm`, before the start at 19:00, expected a later time'],
      },
    ],
  },
  (tree, file) => {
    for (const meeting of tree.children) {
      const { startTime, endTime } = meeting
      // After midnight is after all.
      if (!startTime || !endTime || endTime >= startTime || endTime < '04:00') continue
      const found = closing(tree, meeting, endTime)
      // A time without "am" or "pm" may be in the other half of the day.
      if (
        !found ||
        !isStartCertain(file, meeting, startTime, found.block.value) ||
        (endTime < '13:00' && !/[ap]\s?\.?\s?m|hours|hrs|noon|midnight/i.test(found.text))
      )
        continue
      file.message(`Unexpected end at \`${found.text}\`, before the start at ${startTime}, expected a later time`, {
        place: place(file, placeOfWords(file, found.block, found.start, found.end)),
      })
    }
  },
)

/** Whether the half of the day is printed with the time that the meeting began: "9.30" alone may be either. */
function isStartCertain(file: VFile, meeting: Meeting, startTime: string, closing: string): boolean {
  const words = `${headingOf(file, meeting, { venue: true })} ${meeting.children
    .slice(0, 2)
    .flatMap(({ lines }) => lines.map(({ block }) => block.value))
    .join(' ')} ${closing}`
  const printed = findTimes(words).filter(({ clock }) => clock === startTime)
  const isShared = (end: number) => /^\s?(?:-|–|—|to|until)\s?\d[^a-z]{0,8}[ap]\.?m/i.test(words.slice(end, end + 20))
  return printed.some(
    ({ text, end }) =>
      (startTime >= '13:00' && Number.parseInt(text, 10) > 12) ||
      /[ap]\s?\.?\s?m|hours|hrs|noon|o.clock/i.test(text) ||
      /^0\d:/.test(text) ||
      isShared(end),
  )
}

/** The line that says when the meeting ended. */
function closing(tree: Minutes, of: Meeting, endTime: string) {
  for (const { block, meeting, part } of blocksOf(tree)) {
    // "HELD ON MONDAY 3 JUNE 2030 (FROM 7.30 PM – 5.31 PM)"
    const ofHeading =
      meeting === of && part === 'head' && /\d\s?(?:[ap]\.?m\.?\s?)?(?:–|-|to|until)\s?\d/i.test(block.value) ? findTimes(block.value) : []
    const range = ofHeading.find(
      ({ clock, start }, i) =>
        clock === endTime &&
        ofHeading[i - 1]?.clock === of.startTime &&
        /^\W*(?:to|until)?\W*$/i.test(block.value.slice(ofHeading[i - 1]?.end, start)),
    )
    if (range) return { block, ...range }
    if (meeting !== of || !/clos|end|conclu|finish|terminat|adjourn|rose|duration|time/i.test(block.value)) continue
    const time = findTimes(block.value).find(({ clock }) => clock === endTime)
    // "Date: 3 June 2030  Time: 14:00 – 13:30"
    const ranged = /^[^.]{0,60}\btime\W+\d[^–-]{0,12}\s?(?:–|-|to|until)\s?\d/i.test(block.value)
    if (
      time &&
      (ranged ||
        closingLine.test(block.value) ||
        /\b(?:closed|ended|concluded|finished|terminated|adjourn(?:s|ed)?|rose)\b/i.test(block.value))
    )
      return { block, ...time, text: time.text.replace(/(?<![ap]\.\s?m)\.$/i, '') }
  }
  return undefined
}
