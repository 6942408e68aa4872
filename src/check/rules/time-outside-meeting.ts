import { findTimes, type PrintedTime } from '../../language/times.ts'
import type { Block, Meeting, Minutes } from '../../tree.ts'
import { blocksOf } from '../blocks.ts'
import { surnameOf } from '../people.ts'
import { place, placeOfWords } from '../place.ts'
import { rule } from '../rule.ts'

/** "Councillor Elm |left the meeting at| 6.45 pm", "A. Beck (|arrived| 7.40 pm)" */
const moved =
  /\b(?:(?<came>arrived|joined|entered|returned|rejoined)|left|departed|withdrew)(?: to)?(?: (?:the|this|our) (?:meeting|room|chamber|table|hall|call))?(?: (?:at|late|early|just|approximately|about|around|and)){0,3}[ ,:]*$/i
/** Sessions on two days, or of two bodies, have times of their own. */
const severalSessions = /\b(?:reconven\w+|adjourned (?:to|until)|resumed|workshop|work session|pre-meeting|site visit|tour)\b/i

export const timeOutsideMeeting = rule(
  {
    name: 'time-outside-meeting',
    group: 'dates',
    severity: 'warn',
    preset: 'recommended',
    summary: 'Nobody comes or goes before the meeting began or after it ended.',
    why: `"Councillor Elm left at 6.45 pm" from a meeting that began at 7.30 pm: was it 8.45? Such times decide who voted on what, and whether a quorum was left.`,
    examples: [
      {
        text: `
          LANES PARISH COUNCIL

          Minutes of the meeting held on Monday 3 June 2030 at 7.30 pm

          Present: Councillors A. Beck, B. Field, C. Marsh (arrived 7.10 pm) and D. Teal

          1. Hedges

          Councillor Teal left the meeting at 6.45 pm. Councillor Field left at 8.15 pm. The lorry left at 7.00 pm.

          2. Lamps

          Cllr Beck joined the meeting at 9.30 pm.

          The Chair closed the meeting at 9.05 pm.
        `,
        reports: [
          '5:59 Unexpected arrival at `7.10 pm`, before the meeting began at 19:30, expected a time within it',
          '9:37 Unexpected departure at `6.45 pm`, before the meeting began at 19:30, expected a time within it',
          '13:33 Unexpected arrival at `9.30 pm`, after the meeting ended at 21:05, expected a time within it',
        ],
      },
      {
        text: `
          LANES PARISH COUNCIL

          Minutes of the meeting held on Monday 3 June 2030 at 7.30

          Present: Councillors A. Beck, B. Field, C. Marsh and D. Teal

          1. Hedges

          Councillor Teal left the meeting at 8.45 pm. Councillor Field had left the site at 6.00 pm.
        `,
      },
    ],
  },
  (tree, file) => {
    for (const meeting of tree.children) {
      const { startTime, endTime, implied = [] } = meeting
      const start = implied.includes('startTime') || !isPrinted(tree, meeting, startTime) ? undefined : startTime
      const end = implied.includes('endTime') || !isPrinted(tree, meeting, endTime) ? undefined : endTime
      // After midnight is after all, and an end before the start is another rule's.
      if ((!start && !end) || (start && endTime && endTime < start)) continue
      for (const { block, time, came } of movements(tree, meeting)) {
        const before = start !== undefined && minutesOf(start) - minutesOf(time.clock)
        const after = end !== undefined && minutesOf(time.clock) - minutesOf(end)
        const isNear = (minutes: number | false) => minutes !== false && minutes > 1 && minutes < 240
        if (!isNear(before) && !isNear(after)) continue
        const what = isNear(before) ? `before the meeting began at ${start}` : `after the meeting ended at ${end}`
        const printed = time.text.replace(/(?<![ap]\.\s?m)\.$/i, '')
        file.message(`Unexpected ${came ? 'arrival' : 'departure'} at \`${printed}\`, ${what}, expected a time within it`, {
          place: place(file, placeOfWords(file, block, time.start, time.start + printed.length)),
        })
      }
    }
  },
)

/** Who of those on the list came and went, at a time whose half of the day is printed. */
function* movements(tree: Minutes, of: Meeting): Generator<{ block: Block; time: PrintedTime; came: boolean }> {
  const surnames = of.attendance.map(({ name }) => surnameOf(name)).filter((name) => name.length > 2)
  const blocks = [...blocksOf(tree)].filter(({ meeting }) => meeting === of).map(({ block }) => block)
  if (blocks.some(({ value }) => severalSessions.test(value))) return
  for (const block of blocks) {
    if (!/\b(?:arrived|joined|entered|returned|rejoined|left|departed|withdrew)\b/i.test(block.value) || !/\d/.test(block.value)) continue
    for (const time of findTimes(block.value)) {
      const sentence = /[^.;]*(?:\b\p{Lu}\.[^.;]*)*$/u.exec(block.value.slice(0, time.start))?.[0] ?? ''
      const found = moved.exec(sentence)
      const isListed = surnames.some((name) => sentence.toLowerCase().includes(name))
      if (found && isListed && hasHalf(time)) yield { block, time, came: found.groups?.came !== undefined }
    }
  }
}

/** Whether a time of the meeting is printed somewhere with its half of the day. */
function isPrinted(tree: Minutes, of: Meeting, clock: string | undefined): boolean {
  if (clock === undefined) return false
  for (const { block, meeting } of blocksOf(tree)) {
    if (meeting === of && /\d/.test(block.value) && findTimes(block.value).some((time) => time.clock === clock && hasHalf(time)))
      return true
  }
  return false
}

function hasHalf({ text, clock }: PrintedTime): boolean {
  return /[ap]\s?\.?\s?m|hours|hrs|noon|midnight|^0\d:/i.test(text) || (Number.parseInt(text, 10) > 12 && !clock.endsWith('?'))
}

function minutesOf(clock: string): number {
  const [hours, minutes] = clock.split(':').map((figure) => Number.parseInt(figure, 10)) as [number, number]
  return hours * 60 + minutes
}
