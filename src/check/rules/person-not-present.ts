import type { Meeting, Minutes } from '../../tree.ts'
import { blocksOf, itemsOf } from '../blocks.ts'
import { everybodyPresent, isListed, isOneSlipApart, surnameOf } from '../people.ts'
import { place } from '../place.ts'
import { rule } from '../rule.ts'

export const personNotPresent = rule(
  {
    name: 'person-not-present',
    group: 'people',
    severity: 'warn',
    preset: 'recommended',
    summary: 'Councillors who speak, move, second or declare an interest are recorded as present.',
    why: `Either the list of those present forgot a member, or the words are put into the wrong mouth. Guests and officers are left
alone: many councils list members only.`,
    examples: [
      {
        text: `
          LANES PARISH COUNCIL

          Minutes of the meeting held on Monday 3 June 2030

          Present: Councillors A. Beck, B. Field, C. Marsh and D. Teal

          7. Annual Budget

          Proposed by Councillor Beck, seconded by Councillor Wren, and RESOLVED that the budget be approved.
        `,
        reports: ['9:1 Unexpected seconder `Councillor Wren`, expected somebody who is recorded as present'],
      },
    ],
  },
  (tree, file) => {
    for (const { item, meeting } of itemsOf(tree)) {
      const present = everybodyPresent(meeting)
      if (present.length < 3) continue
      const report = (what: string, name: string | undefined, at: Parameters<typeof place>[1]) => {
        if (name === undefined || !isMember(name) || known(name)) return
        file.message(`Unexpected ${what} \`${name}\`, expected somebody who is recorded as present`, { place: place(file, at) })
      }
      const listed = listText(tree, meeting)
      const known = (name: string) =>
        // Another spelling of somebody who is listed is what `name-spelling` reports.
        isListed(name, meeting.attendance) ||
        listed.includes(fold(surnameOf(name))) ||
        present.some((person) => isOneSlipApart(surnameOf(person.name), surnameOf(name)))
      for (const motion of item.motions) {
        report('mover', motion.mover, motion.at)
        report('seconder', motion.seconder, motion.at)
      }
      for (const { member, at } of item.interests) report('declaration of', member, at)
      for (const { speaker, printed, certainty, kind, at } of item.contributions) {
        if (kind === 'person' && certainty === 'stated' && /^(?:the )?(?:Councillor|Cllr)/i.test(printed)) report('speaker', speaker, at)
      }
    }
  },
)

/** The words in which attendance was read, and those about new members: a name that stands there is known, whoever it was taken for. */
function listText(tree: Minutes, meeting: Meeting): string {
  const words: string[] = []
  for (const { block, meeting: of, part } of blocksOf(tree)) {
    if (of !== meeting) continue
    const lists = meeting.attendance.some(({ at }) => at.start < block.at.end && at.end > block.at.start)
    if (part === 'head' || lists || /\bco-?opt|acceptance of office|arrived|joined the meeting/i.test(block.value)) words.push(block.value)
  }
  return fold(words.join(' '))
}

function fold(words: string): string {
  return words.toLowerCase().replace(/[’‘]/g, "'").replace(/-/g, ' ')
}

/** "Councillor Wren" sits on this council; "County Councillor Wren" came as a guest; "Councillors Wren and Teal" is a list. */
function isMember(name: string): boolean {
  return /^(?:Councillor|Cllr\.?)\s+\p{Lu}[\p{L}'’‘.-]*(?:\s+\p{Lu}[\p{L}'’‘.-]*){0,3}$/u.test(name) && surnameOf(name).length > 2
}
