import type { VFile } from 'vfile'
import { plainName, sameName } from '../../language/names.ts'
import type { Attendee, Meeting, Minutes } from '../../tree.ts'
import { blocksOf } from '../blocks.ts'
import { everybodyPresent, surnameOf } from '../people.ts'
import { place, placeOfName, textOf } from '../place.ts'
import { rule } from '../rule.ts'

/** Of somebody who came late or left early, both are true; who left the room for an item came back. */
const partly = /\b(?:late|lateness|early|part of|until|arriv\w+|left(?! the (?:room|chamber|table)\b)|joined|from (?:item|\d))/i
/** What reaches a meeting from somebody who is away. */
const fromAfar =
  /\b(?:e-?mail\w*|letters?|written|in writing|wrote|note|sent|submitted|forwarded|statement|absence|absent|behalf|apolog\w*|had|via|beforehand|prior|previous(?:ly)?|last)\b/i

export const apologiesAndPresent = rule(
  {
    name: 'apologies-and-present',
    group: 'people',
    severity: 'error',
    preset: 'recommended',
    summary:
      'Nobody both sent apologies and was there, and nobody who sent apologies spoke, moved, seconded, voted or declared an interest.',
    why: `The attendance record decides allowances, the six-month rule and who could vote. A name on both lists makes it worthless for
that member.`,
    examples: [
      {
        text: `
          LANES PARISH COUNCIL

          Minutes of the meeting held on Monday 3 June 2030

          Present: Councillors A. Beck, B. Field, C. Marsh and D. Teal

          1. Apologies

          Apologies were received from Councillor C. Marsh.
        `,
        reports: ['9:41 Unexpected apologies from `C. Marsh`, who is recorded as present, expected one of the two'],
      },
      {
        text: `
          LANES PARISH COUNCIL

          Minutes of the meeting held on Monday 3 June 2030

          Present: Councillors A. Beck, B. Field and D. Teal

          1. Apologies

          Apologies were received from Councillor C. Marsh.

          2. Hedges

          Councillor Marsh moved, seconded by Councillor Teal, that the hedge be cut. Carried.
        `,
        reports: ['9:41 Unexpected apologies from `C. Marsh`, who is recorded as moving a motion, expected one of the two'],
      },
      {
        text: `
          LANES PARISH COUNCIL

          Minutes of the meeting held on Monday 3 June 2030

          Present: Councillors A. Beck, B. Field and D. Teal

          1. Apologies

          Apologies were received from Councillor C. Marsh.

          2. Hedges

          Councillor Marsh asked in a letter that the hedge be cut.
        `,
      },
      {
        text: `
          LANES PARISH COUNCIL

          Minutes of the meeting held on Monday 3 June 2030

          Present

          Alan Beck

          Brian Field

          Mary Teal

          Absent

          Colin Marsh

          1. Apologies

          That the apology from Colin Marsh be accepted.
        `,
      },
      {
        text: `
          LANES PARISH COUNCIL

          Minutes of the meeting held on Monday 3 June 2030

          Present: Councillors A. Beck, B. Field, C. Marsh and D. Teal

          1. Apologies

          Apologies: C. Marsh, D. Teal, B. Field.
        `,
      },
    ],
  },
  (tree, file) => {
    for (const meeting of tree.children) {
      const present = everybodyPresent(meeting)
      const contradicted: { absent: Attendee; act: string }[] = []
      const away = meeting.attendance.filter(({ status }) => status === 'apologies')
      for (const absent of away) {
        const twin = present.find(
          (person) =>
            isSame(person.name, absent.name) &&
            !partly.test(person.note ?? '') &&
            !overlaps(person.at, absent.at) &&
            !isUnderAbsent(file, person),
        )
        // "Apologies for lateness", "left early": part of the meeting is no contradiction.
        if (isForPart(tree, absent) || partly.test(absent.note ?? '') || partly.test(absent.role ?? '')) continue
        const act = twin ? undefined : actOf(absent.name, meeting)
        if (twin || act) contradicted.push({ absent, act: act ?? 'present' })
      }
      // A list of which half was there is one that was read wrongly: clerks slip with a name or two.
      if (contradicted.length > 2 && contradicted.length >= away.length / 2) continue
      for (const { absent, act } of contradicted)
        file.message(`Unexpected apologies from \`${absent.name}\`, who is recorded as ${act}, expected one of the two`, {
          place: place(file, placeOfName(file, absent.at, absent.name)),
        })
    }
  },
)

/** One printed name that was read into both lists is our doubt and not the document's. */
function overlaps(a: Attendee['at'], b: Attendee['at']): boolean {
  return a.start < b.end && b.start < a.end
}

/** "ABSENT" ¶ "Member" ¶ "G. Wren" behind the names of those present: the last heading above a name says which list it is in. */
function isUnderAbsent(file: VFile, { at }: Attendee): boolean {
  const above = textOf(file).slice(Math.max(0, at.start - 400), at.start)
  const heading = [
    ...above.matchAll(/^\W*(present|(?:also )?in attendance|also present|absent|apolog(?:y|ies)|regrets|excused)\W*$/gim),
  ].at(-1)
  return heading !== undefined && /^(?:absent|apolog|regrets|excused)/i.test(heading[1] as string)
}

/** What somebody is recorded as doing in the meeting. */
function actOf(name: string, meeting: Meeting): string | undefined {
  const alone = isAlone(name, meeting)
  const is = (other: string | undefined) =>
    other !== undefined && (isSame(other, name) || (alone && isBare(other) && sameName(other, name)))
  for (const { motions, interests, contributions } of meeting.children) {
    for (const { mover, seconder, votes } of motions) {
      if (is(mover)) return 'moving a motion'
      if (is(seconder)) return 'seconding a motion'
      if (votes.some((vote) => vote.option !== 'absent' && vote.option !== 'other' && is(vote.name))) return 'voting'
    }
    if (interests.some(({ member, nature }) => is(member) && !fromAfar.test(nature ?? ''))) return 'declaring an interest'
    for (const { speaker, printed, certainty, kind, sentence } of contributions) {
      if (kind !== 'person' || certainty !== 'stated' || !/^(?:the )?(?:councillor|cllr|cr)\b/i.test(printed)) continue
      if (is(speaker) && !fromAfar.test(sentence)) return 'speaking'
    }
  }
  return undefined
}

/** Whether nobody else of that surname is named among those present and away: "Councillor Marsh" is then this one. */
function isAlone(name: string, { attendance }: Meeting): boolean {
  const surname = surnameOf(name)
  const bearers = attendance.filter((person) => surnameOf(person.name) === surname)
  return surname.length > 2 && bearers.every((person) => sameName(person.name, name))
}

/** "Councillor Marsh", "Cllr Mrs Marsh"; a man without a councillor's title may be a guest. */
function isBare(name: string): boolean {
  return !plainName(name).includes(' ') && /^(?:councillors?|cllrs?\.?|crs?\.?|councilmember|council member)\s/i.test(name)
}

/**
 * Both printed with a forename or initial that agrees; a bare surname is no proof in a council with two of that name, and
 * "G Wren" and "G E Wren" are two until the minutes say otherwise.
 */
function isSame(a: string, b: string): boolean {
  const [x, y] = [plainName(a), plainName(b)]
  return x.includes(' ') && y.includes(' ') && sameName(a, b) && (!(isInitials(x) && isInitials(y)) || x === y)
}

function isInitials(plain: string): boolean {
  return plain
    .split(' ')
    .slice(0, -1)
    .every((word) => word.length === 1)
}

/** "Apologies for lateness", "for the first part of the meeting": said in the paragraph that has the name. */
function isForPart(tree: Minutes, { at }: Attendee): boolean {
  for (const { block } of blocksOf(tree)) {
    if (block.at.start <= at.start && block.at.end >= at.end)
      return /\blate(?:ness|r)?\b|\bearly\b|\bpart of the\b|\buntil\b|\bdelayed\b/i.test(block.value)
  }
  return false
}
