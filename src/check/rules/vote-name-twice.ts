import type { VFile } from 'vfile'
import { plainName, sameName } from '../../language/names.ts'
import type { Span, Vote } from '../../tree.ts'
import { itemsOf } from '../blocks.ts'
import { areNamesCertain } from '../certain-votes.ts'
import { divisionTableOf } from '../division-tables.ts'
import { place, placeOfName, textOf } from '../place.ts'
import { rule } from '../rule.ts'
import { divisionsOf } from '../votes.ts'

const words: Record<Vote['option'], string> = {
  for: 'voting for',
  against: 'voting against',
  abstain: 'abstaining',
  absent: 'absent',
  other: 'not voting',
}

export const voteNameTwice = rule(
  {
    name: 'vote-name-twice',
    group: 'votes',
    severity: 'error',
    preset: 'recommended',
    summary: 'Nobody is on two lists of one vote, nor on one list twice.',
    why: `A member recorded both for and against did one of the two. The count is then one too high on one side, which decides close
votes, and the member's own record is wrong.`,
    examples: [
      {
        text: `
          Agenda item

          Annual Budget

          Minutes:

          Motion put: That the budget be approved.

          For (2): Councillor A. Beck, Councillor B. Field

          Against (2): Councillor D. Teal, Councillor A. Beck

          Abstain (0)

          Motion lost.
        `,
        reports: ['11:45 Unexpected `A. Beck` recorded as voting against and as voting for, expected one vote a member'],
      },
      {
        text: `
          Agenda item

          Annual Fair

          Minutes:

          Councillor Beck moved, seconded by Councillor Field, that the fair be held.

          Councillor Marsh moved as an amendment, seconded by Councillor Teal, that the fair be put off.

          On a division, there voted:- For the motion (3) – Councillors Beck, Field and Wren; For the amendment (2) – Councillors Marsh and Wren.

          The Committee resolved to adopt the motion.
        `,
        reports: ['11:131 Unexpected `Wren` recorded as voting for the amendment and as voting for the motion, expected one vote a member'],
      },
      {
        text: `
          TOWN OF LANES

          Minutes of the meeting held on Monday 3 June 2030

          1. Motions

          Motion-3605-Councillor D. Beck/Councillor K. Field

          Resolved to mend the lamps.

          In favour: Mayor Ash Deputy Mayor Elm

          Councillor D. Beck Councillor K. Field

          Opposed: 0

          Motion Carried.

          Motion-3606-Councillor K. Field/Councillor D. Beck

          Resolved that the meeting be adjourned.

          In favour: Mayor Ash Deputy Mayor Elm

          Councillor D. Beck Councillor K. Field

          Opposed: 0

          Motion Carried.
        `,
      },
      {
        text: `
          Agenda item

          Nominations

          Minutes:

          DO CONFIRM, 10-0-2, ANN BECK, LIBRARY

          Abstain: Field, Marsh

          Ms Teal said that she had been on the board for a whole year and that the list was a very good one.

          DO CONFIRM, 10-0-2, BEN WREN, PARKS

          Abstain: Marsh, Field
        `,
      },
      {
        text: `
          Agenda item

          Annual Budget

          Minutes:

          Motion put: That the budget be approved.

          For (3): Councillors Beck, Field and Marsh

          Against (4): Councillors Beck, Field, Marsh and Teal

          Motion lost.
        `,
      },
      {
        text: `
          Agenda item

          Annual Budget

          Minutes:

          Councillor Beck moved, seconded by Councillor Field, that the budget be approved.

          For (5): Bailies Beck and Field, and Councillors Field, Marsh and Teal

          Against (1): Councillor Wren

          Motion carried.
        `,
      },
      {
        text: `
          Agenda item

          Annual Budget

          Minutes:

          Councillor Beck moved, seconded by Councillor Field, that the budget be approved.

          For: Councillors Beck, Field and Mrs Field (3). Against: Councillors Teal and Mr Teal (2).

          Motion carried.
        `,
      },
      {
        as: 'md',
        text: `
          # Lanes Council

          Minutes of the meeting held on Monday 3 June 2030

          ## 1. Fees

          Councillor Beck moved and Councillor Field seconded that the fees be raised. A recorded vote was taken:

          | Councillor | For | Against | Abstain |
          |---|---|---|---|
          | Beck | X | | |
          | Field | X | X | |
          | Marsh | | X | |
          | Teal | | | X |

          ## 2. Close
        `,
        reports: ['12:1 Unexpected `Field` recorded as voting for and as voting against, expected one vote a member'],
      },
    ],
  },
  (tree, file) => {
    for (const { item } of itemsOf(tree)) {
      const table = item.motions.length > 0 ? divisionTableOf(item) : undefined
      const torn = table && table.marked > 2 ? table.torn : []
      // Of many such rows the marks mean something else.
      for (const { block, name, sides } of torn.length > 2 ? [] : torn) {
        const [one, other] = sides.map((side) => words[side])
        file.message(`Unexpected \`${name}\` recorded as ${one} and as ${other}, expected one vote a member`, {
          place: place(file, block.at),
        })
      }
      for (const division of divisionsOf(item)) {
        // Fold names once: lists of eighty names are compared by their surnames first.
        const seen = new Map<string, Vote[]>()
        const twice: { vote: Vote; before: Vote }[] = []
        let isTwo = false
        // "Mayor Beck Deputy Mayor Field": the cells of two members.
        for (const vote of division.flatMap(({ votes }) => votes).filter(({ name }) => !twoTitles.test(name))) {
          const surname = vote.name.replace(/,.*$/, '').split(/\s+/).at(-1)?.toLowerCase() ?? ''
          const before = seen.get(surname)?.find((other) => isSame(other.name, vote.name))
          const between =
            before && textOf(file).slice(placeOfName(file, before.at, before.name).end, placeOfSecond(file, vote, before).start)
          // One name that a sentence parts from its first place shows that two votes were read as one.
          isTwo ||= before !== undefined && parted(between ?? '')
          if (before && !parted(between ?? '') && !underOtherTitle(file, vote, before)) twice.push({ vote, before })
          else seen.set(surname, [...(seen.get(surname) ?? []), vote])
        }
        // Clerks slip with a name or two: where many voted twice, two votes were read as one.
        if (
          isTwo ||
          twice.length > 2 ||
          (twice.length > 0 &&
            !areNamesCertain(
              file,
              division.flatMap(({ votes }) => votes),
            ))
        )
          continue
        for (const { vote, before } of twice) {
          const [now, then] = [wordsOf(vote), wordsOf(before)]
          const where = now === then ? `${now} twice` : `${now} and as ${then}`
          file.message(`Unexpected \`${vote.name}\` recorded as ${where}, expected one vote a member`, {
            place: place(file, placeOfSecond(file, vote, before)),
          })
        }
      }
    }
  },
)

const twoTitles = /\b(?:Mayor|Councillor|Cllr|Cr|Reeve|Trustee)\b.+\b(?:Mayor|Councillor|Cllr|Cr|Reeve|Trustee)\b/

/** Sentences or a result between two lists: what stands behind them was another vote, whose motion was not recognised. */
function parted(between: string): boolean {
  return (
    /(?:(?<!\p{L})\p{Ll}{2,}[ ,]+){7}/u.test(between) ||
    /\b(?:approved|carried|passed|defeated|adopted|lost|resolved|moved|seconded|(?<!\b(?:for|against) the )motion)\b/i.test(between)
  )
}

/** "Bailies Beck and Field, and Councillors Field and Marsh": of one side, under another title, a surname is another member's. */
function underOtherTitle(file: VFile, vote: Vote, before: Vote): boolean {
  if (/\s/.test(vote.name) || vote.printed !== before.printed || vote.at.start !== before.at.start) return false
  const list = textOf(file).slice(vote.at.start, vote.at.end)
  const first = list.indexOf(vote.name)
  const between = list.slice(first, list.indexOf(vote.name, first + 1))
  return /\b(?:Bailies?|Aldermen|Alderman|Councillors?|Cllrs?|Messrs|Provost|Trustees?)\b/.test(between)
}

/** Between a motion and its amendment everybody votes for one of them: "For the amendment". */
function wordsOf({ option, printed }: Vote): string {
  return /^for the (?:motion|amendment)$/i.test(printed) ? `voting ${printed.toLowerCase()}` : words[option]
}

/** Both lists in one paragraph: the name printed later is meant. */
function placeOfSecond(file: VFile, vote: Vote, before: Vote): Span {
  const first = placeOfName(file, vote.at, vote.name)
  const behind = { ...vote.at, start: first.end }
  return before.at.start === vote.at.start && textOf(file).slice(behind.start, behind.end).includes(vote.name)
    ? placeOfName(file, behind, vote.name)
    : first
}

/** "Mr Lewis" and "Mr D Lewis" may be two members, and "Lewis" and "Mrs Lewis": only names printed alike count, initials and titles included. */
function isSame(a: string, b: string): boolean {
  return sameName(a, b) && plainName(a) === plainName(b) && ofPerson(a) === ofPerson(b)
}

/** "Mrs" tells one of a family from another, as "Councillor" does not. */
function ofPerson(name: string): string {
  return /^(?:(?:Councillor|Cllr|Cr)\.? )?(Mrs|Mr|Ms|Miss|Dr|Sir|Lady|Lord)\b/i.exec(name)?.[1]?.toLowerCase() ?? ''
}
