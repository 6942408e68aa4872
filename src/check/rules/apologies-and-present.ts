import { plainName } from '../../language/names.ts'
import type { Attendee } from '../../tree.ts'
import { actOf, isSame, isSameBarely, isSameSurname } from '../names/acts.ts'
import { apologiesByInitials } from '../names/initials.ts'
import {
  cameLater,
  isForPart,
  isMarkedInEither,
  isOfNextSentence,
  isSaidPresent,
  isUnderAbsent,
  isUnderAbsentLabel,
  isWished,
  overlaps,
  partly,
} from '../names/standing.ts'
import { everybodyPresent, goByForenames } from '../people.ts'
import { place, placeOfName, placeOfWords, textOf } from '../place.ts'
import { rule } from '../rule.ts'

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
      {
        text: `
          MARL COUNTY COUNCIL

          Minutes of the meeting held on Monday 3 June 2030

          Present: Mr A. Beck, Mr B. Field, Mr C. Marsh and Mrs D. Teal

          1. Apologies

          Apologies were received from Mr Field, Mr Wren and Mrs Marsh.

          2. Hedges

          Mr Wren proposed and Mrs Teal seconded that the hedge be cut. Carried.
        `,
        reports: [
          '9:30 Unexpected apologies from `Mr Field`, who is recorded as present, expected one of the two',
          '9:40 Unexpected apologies from `Mr Wren`, who is recorded as moving a motion, expected one of the two',
        ],
      },
      {
        text: `
          LANES SCHOOL

          Minutes of the governors' meeting held on Monday 3 June 2030

          Present: Ann Beck (AB), Bob Field (BF), Cora Marsh (CM)

          1. Apologies

          Apologies from GW and CM were accepted.
        `,
        reports: ['9:23 Unexpected apologies from `CM`, who is recorded as present, expected one of the two'],
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
            (isSame(person.name, absent.name) ||
              isSameBarely(person, absent, meeting) ||
              (bySurname && isSameSurname(person, absent, meeting))) &&
            !partly.test(person.note ?? '') &&
            !overlaps(person.at, absent.at) &&
            !isUnderAbsent(file, person) &&
            !isMarkedInEither(file, person) &&
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
      for (const { letters, block, from } of apologiesByInitials(tree, meeting, present, textOf(file)))
        file.message(`Unexpected apologies from \`${letters}\`, who is recorded as present, expected one of the two`, {
          place: place(file, placeOfWords(file, block, from, from + letters.length)),
        })
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
