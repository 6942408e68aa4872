import type { Span } from '../../tree.ts'
import { withOneForename, withOtherInitial } from '../names/printed.ts'
import { listedPeople, namesBySurname, rareSpellings } from '../names/surnames.ts'
import { listText, surnameOf } from '../people.ts'
import { place, placeOfWords } from '../place.ts'
import { rule } from '../rule.ts'

export const nameSpelling = rule<{ allow: string[] }>(
  {
    name: 'name-spelling',
    group: 'people',
    severity: 'warn',
    preset: 'recommended',
    summary: 'A person is spelt one way through the document.',
    why: `"Councillor Linsley" and, two pages on, "Councillor Lynsley": a search for either misses half of what she said and did, and a
reader may take them for two. The spelling used less often is reported.`,
    options: { allow: { default: [], about: 'Surnames of different people that are one letter apart: "Paterson", "Patterson"' } },
    examples: [
      {
        text: `
          3. Play area

          Councillor Linsley reported that the swings were finished. Councillor Linsley was thanked.

          4. Vacancy

          Councillor Lynsley is stepping down.
        `,
        reports: ['7:12 Unexpected `Lynsley`, spelt `Linsley` elsewhere (2 times), expected one spelling'],
      },
      {
        text: `
          LANES PARISH COUNCIL

          Minutes of the meeting held on Monday 3 June 2030

          Present: Councillors A. Beck, B. Field and D. Teal

          3. Play area

          Councillor C. Field reported that the swings were finished. County Councillor E. Teal thanked him.
        `,
        reports: ['9:12 Unexpected `C. Field`, listed as `B. Field`, expected one of the two'],
      },
      {
        text: `
          LANES VILLAGE BOARD

          Minutes of the meeting held on Monday 3 June 2030

          Present: Beck, Garvey, Linsley, Teal

          3. Play area

          Motion by Garvie, seconded by Teal, to mend the swings. Ayes: Beck, Garvey, Linsly, Teal. Nays: none. Motion carried.
        `,
        reports: [
          '9:11 Unexpected `Garvie`, spelt `Garvey` elsewhere (2 times), expected one spelling',
          '9:77 Unexpected `Linsly`, spelt `Linsley` elsewhere (1 time), expected one spelling',
        ],
      },
      {
        text: `
          LANES PARISH COUNCIL

          Minutes of the meeting held on Monday 3 June 2030

          Present: Ann Beck, Rod Hollister, Alastair Linsley and Philip Htherbeck

          3. Play area

          Rod Holister and Alistair Linsley were elected. Philip Hatherbeck is a warden. Cllr Hatherbeck reported, and Mr Hatherbeck was thanked.
        `,
        reports: [
          '5:56 Unexpected `Htherbeck`, spelt `Hatherbeck` elsewhere (3 times), expected one spelling',
          '9:1 Unexpected `Rod Holister`, spelt `Rod Hollister` elsewhere, expected one spelling',
          '9:18 Unexpected `Alistair Linsley`, spelt `Alastair Linsley` elsewhere, expected one spelling',
        ],
      },
      {
        text: `
          3. Minutes

          Motion by Mike Heirbek, supported by Val Dunlin, to approve the minutes. Motion carried.

          4. Mill

          Motion by Mike Heirbek, supported by Val Dunlin, to mend the mill. Motion carried.

          Mike Hierbek had looked at it. Motion by Mike Heirbek, supported by Ken Beck, to adjourn. Motion carried.
        `,
        reports: ['9:1 Unexpected `Mike Hierbek`, spelt `Mike Heirbek` elsewhere, expected one spelling'],
      },
      {
        text: `
          3. Play area

          Mr J Allan and Mrs T Allen were present. Mr J Allan reported, and Mrs T Allen thanked him.

          Trustee Ann Linsley- aye. Trustee Linsley moved, and Trustee Linsley voted.
        `,
      },
      {
        text: `
          LANES PARISH COUNCIL

          Minutes of the meeting held on Monday 3 June 2030

          Present: Councillors Ann Beck, Bob Field, Cora Marsh and Dot Wood

          1. Hedges

          Proposed by Cllr Field, seconded by Cllr Woods. Cllr Fields report was read.
        `,
        reports: ['9:42 Unexpected `Woods`, spelt `Wood` elsewhere (1 time), expected one spelling'],
      },
    ],
  },
  (tree, file, { allow }) => {
    const allowed = new Set(allow.map((word) => word.toLowerCase()))
    const attendance = tree.children.flatMap((meeting) => meeting.attendance)
    const people = listedPeople(tree)
    const bySurname = namesBySurname(tree, file, people)
    const lists = tree.children.map((meeting) => listText(tree, meeting)).join(' ')
    for (const { name, block, from } of withOtherInitial(bySurname, attendance)) {
      // In a list whose names are not parted it stands as well.
      if (lists.split(name).some((before, i, all) => i + 1 < all.length && !/\b(?:Councillor|Cllr|Cr)\.? $/.test(before))) continue
      const listed = attendance.find((person) => surnameOf(person.name) === surnameOf(name))?.name ?? ''
      report(placeOfWords(file, block, from, from + name.length), name, listed, `listed as \`${listed}\`, expected one of the two`)
    }
    const told = new Set<string>()
    for (const { rare, uses, usual, often } of rareSpellings(tree, bySurname, people, allowed)) {
      told.add(rare)
      const how = `spelt \`${usual}\` elsewhere (${often} time${often === 1 ? '' : 's'}), expected one spelling`
      for (const { block, from, surname, listed } of uses) {
        const at = block && from !== undefined ? placeOfWords(file, block, from, from + surname.length) : listed
        if (at) report(at, surname, usual, how)
      }
    }
    for (const { block, from, printed, right } of withOneForename(tree, attendance, allowed)) {
      if ([printed, right].some((name) => told.has(name.split(' ').at(-1) ?? ''))) continue
      report(placeOfWords(file, block, from, from + printed.length), printed, right, `spelt \`${right}\` elsewhere, expected one spelling`)
    }

    function report(at: Span, printed: string, right: string, how: string) {
      const message = file.message(`Unexpected \`${printed}\`, ${how}`, { place: place(file, at) })
      message.actual = printed
      message.expected = [right]
    }
  },
)
