import { everyMatch } from '../../language/matches.ts'
import type { Meeting, Span } from '../../tree.ts'
import { minutesText } from '../blocks.ts'
import { isBareName, isCouncillor, isPlainlyTitled, listsPlainTitles, movesByBareName, titlesOfMembers } from '../names/manner.ts'
import { everybodyPresent, isListed, isOneSlipApart, listText, soundAlike, surnameOf } from '../people.ts'
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
      {
        text: `
          LANES COUNTY COUNCIL

          Minutes of the meeting held on Monday 3 June 2030

          Present: Mr A Beck, Mrs B Field, Mr C Marsh and Dr D Teal

          7. Annual Budget

          Mr Beck proposed and Mr Wren seconded that the budget be approved. Carried.
        `,
        reports: ['9:1 Unexpected seconder `Mr Wren`, expected somebody who is recorded as present'],
      },
      {
        text: `
          LANES VILLAGE BOARD

          Minutes of the meeting held on Monday 3 June 2030

          Present: Beck, Field, Marsh, Teal

          1. Minutes

          Motion by Beck, support by Field to accept the minutes. Motion carried.

          2. Bills

          Motion by Marsh, support by Teal to pay the bills. Motion carried.

          3. Lamps

          Motion by Wren, support by Teal to mend the lamps. Motion carried.
        `,
        reports: ['17:1 Unexpected mover `Wren`, expected somebody who is recorded as present'],
      },
      {
        text: `
          LANES PARISH COUNCIL

          Minutes of the meeting held on Monday 3 June 2030

          Present: Cllrs Ann Beck (AB), Bob Field (BF), Cora Marsh (CM) and Dot Teal (DT)

          7. Annual Budget

          Proposed AB, seconded CN. Carried.

          8. Apologies

          Apologies were received from Cllr Gil Wren.

          9. Hedges

          Proposed GW, seconded DT. Carried.
        `,
        reports: [
          '9:1 Unexpected seconder `CN`, expected the initials of somebody who is recorded as present',
          '17:1 Unexpected mover `GW`, expected the initials of somebody who is recorded as present',
        ],
      },
      {
        text: `
          LANES PLANNING COMMISSION

          Minutes of the meeting held on Monday 3 June 2030

          Members present: Ann Beck, Bob Field, Cora Marsh, Dot Teal

          1. Minutes

          Commissioner Beck moved to approve the minutes. Commissioner Field seconded the motion. Motion carried.

          2. Lamps

          Commissioner Teal moved to mend the lamps. Commissioner Marsh seconded the motion. Motion carried. Commissioner Wren reported that two were new.
        `,
        reports: ['13:100 Unexpected speaker `Commissioner Wren`, expected somebody who is recorded as present'],
      },
    ],
  },
  (tree, file) => {
    for (const meeting of tree.children) {
      const present = everybodyPresent(meeting)
      if (present.length < 3) continue
      const words = listText(tree, meeting)
      const listed = fold(words)
      const initials = initialsOf(words, meeting)
      const plain = listsPlainTitles(meeting)
      const bare = movesByBareName(meeting)
      const hasMembersTitle = titlesOfMembers(meeting)
      const known = (name: string) =>
        // Another spelling of somebody who is listed is what `name-spelling` reports.
        isListed(name, meeting.attendance) ||
        listed.includes(fold(surnameOf(name))) ||
        // "proposed by Cllr Beckseconded by TrusteeField": names that grew together with the word beside them.
        present.some(({ name: other }) => isGrown(surnameOf(name), surnameOf(other))) ||
        present.some(
          ({ name: other }) => isOneSlipApart(surnameOf(other), surnameOf(name)) || soundAlike(surnameOf(other), surnameOf(name)),
        )
      const isMember = (name: string) =>
        isCouncillor(name) || hasMembersTitle(name) || (plain && isPlainlyTitled(name)) || (bare && isBareName(name))
      const isMissing = (name: string) => isMember(name) && !known(name)
      const report = (what: string, name: string | undefined, at: Span) => {
        if (name === undefined) return
        const short = /^\p{Lu}{2,3}$/u.test(name)
        if (short ? !initials || initials.has(name) : !isMissing(name)) return
        file.message(`Unexpected ${what} \`${name}\`, expected ${short ? 'the initials of ' : ''}somebody who is recorded as present`, {
          place: place(file, at),
        })
      }
      for (const item of meeting.children) {
        // "approved subject to the following amendment: … proposed by Cllr Wren": the words of another meeting.
        const corrected = /\bsubject to the following (?:amendments?|corrections?|alterations?)\b/i.test(minutesText(item))
        for (const motion of corrected ? [] : item.motions) {
          report('mover', motion.mover, motion.at)
          report('seconder', motion.seconder, motion.at)
        }
        for (const { member, at } of item.interests) report('declaration by', member, at)
        // "County Councillor's report": of a guest.
        if (/\b(?:county|district|borough|ward|city|unitary) (?:councill?ors?|cllrs?)\b/i.test(item.title ?? '')) continue
        for (const { speaker, printed, certainty, kind, at } of item.contributions) {
          // "Mr Wren" who speaks may be a guest.
          if (kind === 'person' && certainty === 'stated' && (/^(?:the )?(?:Councillor|Cllr)/i.test(printed) || hasMembersTitle(printed)))
            report('speaker', speaker, at)
        }
      }
    }
  },
)

function fold(words: string): string {
  return words.toLowerCase().replace(/[’‘]/g, "'").replace(/-/g, ' ')
}

/** "Ann Beck (AB), Bob Field (BF)": initials as the list gives them, and those of the names; undefined where it gives none. */
function initialsOf(words: string, { attendance }: Meeting): ReadonlySet<string> | undefined {
  const printed = everyMatch(words, /\((\p{Lu}{2,3})\)/gu).map(([, letters = '']) => letters)
  const own = (away: boolean) =>
    attendance
      .filter(({ status }) => away === (status === 'apologies' || status === 'absent'))
      .map(({ name }) => name.replace(/\P{Lu}/gu, ''))
  const absent = own(true)
  return printed.length < 3 ? undefined : new Set([...printed.filter((letters) => !absent.includes(letters)), ...own(false)])
}

function isGrown(word: string, surname: string): boolean {
  return surname.length > 3 && word.length > surname.length + 3 && (word.startsWith(surname) || word.endsWith(surname))
}
