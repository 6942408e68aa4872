import type { Item, Meeting } from '../../tree.ts'
import { itemsOf } from '../blocks.ts'
import { type Absence, absencesOf } from '../names/absences.ts'
import { isListed, listText, membersPresent, surnameOf } from '../people.ts'
import { place, placeOfName } from '../place.ts'
import { rule } from '../rule.ts'

export const voterNotPresent = rule(
  {
    name: 'voter-not-present',
    group: 'votes',
    severity: 'warn',
    preset: 'recommended',
    summary: 'Whoever is recorded as voting is recorded as present.',
    why: `A vote by somebody who was not there is void, and one by somebody whom the list of those present forgot is a gap in the
attendance record, from which allowances and the six-month rule are reckoned.`,
    examples: [
      {
        text: `
          LANES PARISH COUNCIL

          Minutes of the meeting held on Monday 3 June 2030

          Present: Councillors A. Beck, B. Field, C. Marsh and D. Teal

          7. Annual Budget

          Motion put: That the budget be approved.

          For (2): Councillor A. Beck, Councillor G. Wren

          Against (1): Councillor D. Teal

          Abstain (0)

          Motion carried.
        `,
        reports: ['11:41 Unexpected vote by `G. Wren`, expected a voter who is recorded as present'],
      },
      {
        text: `
          LANES PARISH COUNCIL

          Minutes of the meeting held on Monday 3 June 2030

          Present: Councillors A. Beck, B. Field, C. Marsh and J. Teal

          7. Annual Budget

          Motion put: That the budget be approved.

          For (2): Councillors Beck and Teal (J)

          Against (1): Councillor Marsh

          Motion carried.
        `,
      },
      {
        text: `
          LANES REGIONAL COUNCIL

          Minutes of the meeting held on Monday 3 June 2030

          COUNCILLORS:     Mayor Cr Ann Beck, Cr Bob Field, Cr Cora
                           Marsh, Cr Dot Teal

          7. Annual Budget

          Motion put: That the budget be approved.

          For (3): Cr Ann Beck, Cr Cora Marsh, Cr Bob Field

          Against (1): Cr Dot Teal

          Motion carried.
        `,
      },
      {
        text: `
          LANES DISTRICT COUNCIL

          Minutes of the meeting held on Monday 3 June 2030

          Present: Cr A. Beck, Cr B. Field, Cr C. Marsh, Cr D. Teal and Cr E. Wren

          1. Lease

          Cr Teal left the meeting at 4.35 pm.

          Moved Cr Beck, seconded Cr Field, that the lease be renewed.

          For: Cr Beck, Cr Field and Cr Marsh

          Against: Cr Teal

          CARRIED

          Cr Teal returned to the meeting at 4.50 pm.

          2. Lamps

          Cr Wren left the room.

          Moved Cr Beck, seconded Cr Field, that the lamps be mended.

          For: Cr Beck, Cr Field and Cr Marsh

          Against: Cr Teal

          CARRIED

          3. Fees

          Moved Cr Beck, seconded Cr Field, that the fees be raised.

          For: Cr Beck, Cr Field and Cr Marsh

          Against: Cr Wren

          CARRIED
        `,
        reports: ['15:13 Unexpected vote by `Teal`, who had left, expected a voter who was there'],
      },
    ],
  },
  (tree, file) => {
    const lists = new Map<Meeting, string>()
    const absences = new Map<Meeting, Absence[]>()
    for (const { item, meeting } of itemsOf(tree)) {
      const present = membersPresent(meeting)
      if (present.length < 3) continue
      for (const { votes } of item.motions) {
        const away = votes.length > 2 ? (absences.get(meeting) ?? absencesOf(tree, meeting)) : []
        if (votes.length > 2) absences.set(meeting, away)
        for (const vote of votes) {
          if (vote.option === 'absent' || vote.option === 'other') continue
          const out = away.find((one) => isListed(vote.name, [one.person]) && isWithin(vote.at.start, one, item))
          if (!out) continue
          file.message(`Unexpected vote by \`${vote.name}\`, who had left, expected a voter who was there`, {
            place: place(file, placeOfName(file, vote.at, vote.name)),
          })
        }
        const voting = votes.filter((vote) => vote.option === 'for' || vote.option === 'against' || vote.option === 'abstain')
        // A name in small letters is what a scan made of one: "ladel".
        const strangers = voting.filter((vote) => !isListed(vote.name, present) && /^\P{Ll}/u.test(vote.name))
        const unknown = strangers.filter(({ name }) => {
          const words =
            lists.get(meeting) ??
            ` ${listText(tree, meeting)
              .toLowerCase()
              .replace(/[^\p{L}\p{N}]+/gu, ' ')} `
          lists.set(meeting, words)
          return !stands(name, words)
        })
        // Where half the voters are unknown, the list of those present was kept elsewhere or could not be read.
        if (unknown.length * 2 > voting.length) continue
        for (const vote of unknown) {
          file.message(`Unexpected vote by \`${vote.name}\`, expected a voter who is recorded as present`, {
            place: place(file, placeOfName(file, vote.at, vote.name)),
          })
        }
      }
    }
  },
)

/** Between leaving and coming back; where no return is told, only in the item itself, or where somebody left for good. */
function isWithin(at: number, { start, end, forGood }: Absence, item: Item): boolean {
  return at >= start && (end === undefined ? forGood || start >= item.at.start : at < end)
}

/** Whether the list has every word of the name, though it was not read there: "Cr Cora" ¶ "Marsh, Cr Dot Teal". */
function stands(name: string, words: string): boolean {
  const parts = name.toLowerCase().match(/\p{L}{2,}/gu) ?? []
  return (
    words.includes(` ${surnameOf(name)} `) &&
    parts.every((part) => /^(?:cllrs?|crs?|mrs?|ms|miss|dr|councillors?)$/.test(part) || words.includes(` ${part} `))
  )
}
