import type { VFile } from 'vfile'
import type { Motion, Vote } from '../../tree.ts'
import { itemsOf } from '../blocks.ts'
import { areNamesCertain, isFigureCertain } from '../certain-votes.ts'
import { place, textOf } from '../place.ts'
import { rule } from '../rule.ts'
import { isTurned } from '../votes.ts'

const sides = [
  ['for', 'for'],
  ['against', 'against'],
  ['abstain', 'abstaining'],
] as const

export const voteCount = rule(
  {
    name: 'vote-count',
    group: 'votes',
    severity: 'error',
    preset: 'recommended',
    summary: 'Printed figures of a vote agree with the printed lists of names.',
    why: `"For (4)" over a list of three names: either the figure is wrong, and with it perhaps the result, or a member's vote is
missing from the public record. Nobody can tell which from the minutes.`,
    examples: [
      {
        as: 'md',
        text: `
          # Lanes Parish Council

          Minutes of the meeting held on Monday 3 June 2030

          ## 1. Grant to the club

          Cllr Elm proposed, Cllr Yew seconded, that the grant be paid.

          | Vote | Count | Members |
          | --- | --- | --- |
          | For | 3 | Cllr Elm, Cllr Yew |
          | Against | 1 | Cllr Fir |
          | Abstain | 0 | None |

          Motion carried.
        `,
        reports: ['11:1 Unexpected 2 names where 3 votes for are printed, expected as many names as votes'],
      },
      {
        text: `
          Agenda item

          Annual Budget

          Minutes:

          Motion put: That the budget be approved.

          For (4): Councillor A. Beck, Councillor B. Field, Councillor C. Marsh

          Against (1): Councillor D. Teal

          Abstain (0)

          Motion carried.
        `,
        reports: ['9:1 Unexpected 3 names where 4 votes for are printed, expected as many names as votes'],
      },
      {
        text: `
          Agenda item

          Annual Budget

          Minutes:

          Motion put: That the budget be approved.

          For (3): Councillor A. Beck, Sir Brian Field, CBE, Councillor C. Marsh

          Against (1): Councillor D. Teal

          Abstain (0)

          Motion carried.
        `,
      },
      {
        text: `
          LANES CITY COUNCIL

          Minutes of the meeting held on June 3, 2030

          Present: Members Ann Beck, Bo Elm, Cy Fir

          1. Consent Agenda

          A motion was made by Member Beck and seconded by Member Fir to approve the Consent Agenda, with Member Elm voting no on Item 1.1.

          The motion carried by the following vote:

          AYES: Beck, Elm, Fir
          NOES: None

          2. Close

          The meeting was closed.
        `,
      },
      {
        text: `
          Agenda item

          Annual Budget

          Minutes:

          Motion put: That the budget be approved.

          For (12): Councillor A. Beck, Councillor B. Field, Councillor C. Marsh

          Against (1): Councillor D. Teal

          Motion carried.
        `,
      },
      {
        text: `
          Agenda item

          Fees

          Minutes:

          Councillor A. Beck moved, seconded by Councillor B. Field, that the fees be raised. CARRIED 4/1

          For: Cr A. Beck, Cr B. Field and Cr C. Marsh

          Against: Cr D. Teal
        `,
        reports: ['9:1 Unexpected 3 names where 4 votes for are printed, expected as many names as votes'],
      },
    ],
  },
  (tree, file) => {
    for (const { item } of itemsOf(tree)) {
      for (const motion of item.motions) {
        if (isTurned(motion)) continue
        for (const [side, word] of sides) {
          const printed = motion[side]
          const names = motion.votes.filter((vote) => vote.option === side)
          // Figures without a list, and lists without a figure, contradict nothing; nor does "implied" nobody.
          if (printed === undefined || motion.implied?.includes(side) || (names.length === 0 && !isListed(motion, printed))) continue
          if (names.length === printed || isOfPart(file, names)) continue
          // A list that is off by more than a slip was torn by a page or stands elsewhere: our doubt, not the document's.
          if (Math.abs(names.length - printed) > Math.max(2, printed / 4)) continue
          if (!isFigureCertain(motion, item, side) || !areNamesCertain(file, motion.votes)) continue
          const many = (n: number, of: string) => `${n} ${of}${n === 1 ? '' : 's'}`
          file.message(
            `Unexpected ${many(names.length, 'name')} where ${many(printed, 'vote')} ${word} ${printed === 1 ? 'is' : 'are'} printed, expected as many names as votes`,
            {
              place: place(file, spanOf(names, motion)),
            },
          )
        }
      }
    }
  },
)

/**
 * Whether a side without a single name was to have some: the side for is printed by name, in full. More than two names that
 * are missing all together are a list that stands elsewhere, over the page perhaps.
 */
function isListed(motion: Motion, printed: number): boolean {
  const ayes = motion.votes.filter((vote) => vote.option === 'for').length
  return printed > 0 && printed <= 2 && ayes > 0 && motion.for === ayes
}

/** "with Member Elm voting no on Item 2.1": of one item of those that are voted on together, and not of the motion. */
function isOfPart(file: VFile, names: Vote[]): boolean {
  return names.some(({ at }) =>
    /\bvot(?:ing|ed) (?:no|nay|aye|yes|against|for) on (?:items?|agenda|resolution|ordinance)\b/i.test(
      textOf(file).slice(at.start, Math.max(at.end, at.start + 120)),
    ),
  )
}

function spanOf(names: Vote[], motion: Motion) {
  const first = names[0]
  const last = names.at(-1)
  return first && last ? { ...first.at, end: last.at.end } : motion.at
}
