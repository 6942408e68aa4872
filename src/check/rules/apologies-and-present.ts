import type { VFile } from 'vfile'
import { everyMatch } from '../../language/matches.ts'
import { plainName, sameName } from '../../language/names.ts'
import type { Attendee, Meeting, Minutes } from '../../tree.ts'
import { blocksOf } from '../blocks.ts'
import { everybodyPresent, goByForenames, surnameOf } from '../people.ts'
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
    // It hangs on the reading of names: "Mrs Elm" who is away and "J Elm" who spoke may be two people.
    severity: 'warn',
    preset: 'recommended',
    summary:
      'Nobody both sent apologies (or was absent) and was there, and nobody who was away spoke, moved, seconded, voted or declared an interest.',
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
          LANES VILLAGE BOARD

          Minutes of the meeting held on Monday 3 June 2030

          Present: Beck, Field, Marsh, Teal

          Not present: Teal, Wren

          1. Hedges

          Motion by Beck, second by Wren, to cut the hedge. Motion carried.
        `,
        reports: [
          '7:14 Unexpected absence of `Teal`, who is recorded as present, expected one of the two',
          '7:20 Unexpected absence of `Wren`, who is recorded as seconding a motion, expected one of the two',
        ],
      },
      {
        text: `
          LANES VILLAGE BOARD

          Minutes of the meeting held on Monday 3 June 2030

          Present: Beck, Field, Marsh, Teal

          Absent: Wren

          1. Hedges

          Wren arrived at 7:20 p.m. Motion by Beck, second by Wren, to cut the hedge. Motion carried.
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
      {
        text: `
          LANES PARISH COUNCIL

          Minutes of the meeting held on Monday 3 June 2030

          Present: Councillors A. Beck, B. Field and D. Teal

          1. Apologies

          Apologies were received from Councillor Mrs Marsh.

          2. Hedges

          Councillor Marsh moved, seconded by Councillor Teal, that the hedge be cut. Carried.
        `,
      },
      {
        text: `
          Cllr A Beck (Chairman); Cllr B Field (Vice-chairman); Cllr C Marsh;

          1 Roll call and apologies for absence

          Cllrs A Beck and B Field were present. Advance apologies were received from Cllr C Marsh.

          2 Declarations of interest

          There were no declarations.
        `,
      },
      {
        text: `
          Mill Gardens Residents

          Minutes of the AGM held on Monday 3 June 2030

          Present: Tony (Chair), Sue (Secretary), Katy, Simon, Mark

          Apologies: Emily, Simon

          1. Minutes

          The minutes were approved.
        `,
      },
      {
        text: `
          LANES PARISH COUNCIL

          Minutes of the meeting held on Monday 3 June 2030

          Present: Councillors Ann Beck, Bob Field, John V Wren

          1. Apologies

          Apologies were received from Councillor John Wren.
        `,
      },
    ],
  },
  (tree, file) => {
    for (const meeting of tree.children) {
      const present = everybodyPresent(meeting)
      const contradicted: { absent: Attendee; act: string }[] = []
      const away = meeting.attendance.filter(
        (person) => person.status === 'apologies' || (person.status === 'absent' && isUnderAbsentLabel(file, person)),
      )
      const bySurname =
        present.filter(({ name }) => !plainName(name).includes(' ')).length > present.length * 0.75 && !goByForenames(meeting.attendance)
      for (const absent of away) {
        const twin = present.find(
          (person) =>
            (isSame(person.name, absent.name) || (bySurname && isSameSurname(person, absent, meeting))) &&
            !partly.test(person.note ?? '') &&
            !overlaps(person.at, absent.at) &&
            !isUnderAbsent(file, person) &&
            !isWished(tree, person) &&
            isSaidPresent(file, person),
        )
        // "Apologies for lateness", "left early": part of the meeting is no contradiction.
        if (isForPart(tree, absent) || isOfNextSentence(file, absent) || partly.test(absent.note ?? '') || partly.test(absent.role ?? ''))
          continue
        if (absent.status === 'absent' && cameLater(tree, absent.name)) continue
        const act = twin ? undefined : actOf(absent.name, meeting, bySurname)
        if (twin || act) contradicted.push({ absent, act: act ?? 'present' })
      }
      // A list of which half was there is one that was read wrongly: clerks slip with a name or two.
      if (contradicted.length > 2 && contradicted.length >= away.length / 2) continue
      for (const { absent, act } of contradicted)
        file.message(
          `Unexpected ${absent.status === 'absent' ? 'absence of' : 'apologies from'} \`${absent.name}\`, who is recorded as ${act}, expected one of the two`,
          {
            place: place(file, placeOfName(file, absent.at, absent.name)),
          },
        )
    }
  },
)

/** "The Chairman wished Cllr Beck a speedy recovery": named in what was said, and read as one of those present. */
function isWished(tree: Minutes, { at }: Attendee): boolean {
  for (const { block } of blocksOf(tree)) {
    if (block.at.start <= at.start && block.at.end >= at.end)
      return /\b(?:speedy recovery|get well|condolences|sympathy|congratulated|congratulations|best wishes)\b/i.test(block.value)
  }
  return false
}

/** One printed name that was read into both lists is our doubt and not the document's. */
function overlaps(a: Attendee['at'], b: Attendee['at']): boolean {
  return a.start < b.end && b.start < a.end
}

/** "ABSENT" ¶ "Member" ¶ "G. Wren" behind the names of those present: the last heading above a name says which list it is in. */
function isUnderAbsent(file: VFile, { at }: Attendee): boolean {
  const above = textOf(file).slice(Math.max(0, at.start - 400), at.start)
  const heading = [
    ...everyMatch(above, /^\W*(present|(?:also )?in attendance|also present|absent|apolog(?:y|ies)|regrets|excused)\W*$/gim),
  ].at(-1)
  return heading !== undefined && /^(?:absent|apolog|regrets|excused)/i.test(heading[1] as string)
}

/** "Apologies came from Gil Wren.2. Minutes: proposed by |Ann Beck|", all of it one line: the list ended before the name. */
function isOfNextSentence(file: VFile, { at, name }: Attendee): boolean {
  const text = textOf(file)
  const found = text.indexOf(name, at.start)
  const list = /^.*\b(?:apolog|absent|absence|regrets|excused|not present)(.*)$/is.exec(text.slice(Math.max(0, found - 400), found))?.[1]
  return list !== undefined && /\b(?:proposed|seconded|approved|minutes of|accounts)\b/i.test(list)
}

/** "Cllr A Beck (Chair); Cllr B Field" above all else may be who sits on the council; "Present:", a roll call or a sentence says who came. */
function isSaidPresent(file: VFile, { at }: Attendee): boolean {
  const text = textOf(file)
  const toldBelow = /\broll call\b|\bwere present\b/i.test(text.slice(at.end, at.end + 2000))
  return !toldBelow || /\b(?:present|attend|sederunt|here|roll)/i.test(text.slice(Math.max(0, at.start - 2000), at.end))
}

/** "Absent: Councillors Beck, Field": the list's label stands above the name, and no sentence ("were not present"). */
function isUnderAbsentLabel(file: VFile, { at }: Attendee): boolean {
  const above = textOf(file).slice(Math.max(0, at.start - 300), at.start)
  const label = [
    ...everyMatch(above, /\b(not present|not in attendance|present|attendance|absent|apologies|regrets|excused)\b[^.:\n]{0,20}(?::|\n)/gi),
  ].at(-1)
  return label !== undefined && /^(?:absent|not )/i.test(label[1] as string)
}

/** What somebody is recorded as doing in the meeting. */
function actOf(name: string, meeting: Meeting, bySurname: boolean): string | undefined {
  const alone = isAlone(name, meeting)
  const is = (other: string | undefined) =>
    other !== undefined &&
    !isHusband(other, name) &&
    (isSame(other, name) || (alone && (isBare(other) || (bySurname && !/\s/.test(other))) && sameName(other, name)))
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

/** "Apologies from Councillors Ash and Mrs Elm", "Councillor Elm moved": where wives sit beside their husbands, the bare name is his. */
function isHusband(name: string, absent: string): boolean {
  const lady = /\b(?:Mrs|Miss|Ms)\b/
  return lady.test(absent) && !lady.test(name) && !plainName(name).includes(' ')
}

/** "Present: Beck, Field, Teal. Absent: Teal": boards that print surnames alone, and one bearer of this. */
function isSameSurname(person: Attendee, absent: Attendee, meeting: Meeting): boolean {
  const [x, y] = [plainName(person.name), plainName(absent.name)]
  return x === y && !x.includes(' ') && x.length > 2 && isAlone(absent.name, meeting)
}

/** "Teal arrived at 7:20 p.m." */
function cameLater(tree: Minutes, name: string): boolean {
  const surname = surnameOf(name)
  for (const { block } of blocksOf(tree)) {
    const text = block.value.toLowerCase()
    if (/\b(?:arriv|join|enter|came in|late\b|return|remote|phone|zoom)/.test(text) && text.includes(surname)) return true
  }
  return false
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
  if (!x.includes(' ') || !y.includes(' ') || !sameName(a, b)) return false
  // "John V Wren" and "John Wren": the letter is there to tell them apart.
  const hasMiddle = (plain: string) => /^\S{2,} \S \S/.test(plain)
  return isInitials(x) && isInitials(y) ? x === y : hasMiddle(x) === hasMiddle(y)
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
