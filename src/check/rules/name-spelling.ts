import { everyMatch } from '../../language/matches.ts'
import type { Span } from '../../tree.ts'
import { wordsOf } from '../blocks.ts'
import { actingIn, timesPrinted, titled, withOneForename, withOtherInitial } from '../names/printed.ts'
import { areTwoNames, isOneShort, isShortSlip, isSlip, type Name, onePerson, sameGiven } from '../names/slips.ts'
import { listText, surnameOf } from '../people.ts'
import { place, placeOfName, placeOfWords } from '../place.ts'
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
    ],
  },
  (tree, file, { allow }) => {
    const allowed = new Set(allow.map((word) => word.toLowerCase()))
    const attendance = tree.children.flatMap((meeting) => meeting.attendance)
    // One bare surname may come of a sentence ("Cllr Hollt arrived"), which proves nothing; four are a list.
    const bare = attendance.filter(({ name, capacity }) => !/\S\s+\S/.test(name) && capacity === 'member')
    const entries = attendance.filter((person) => bare.length > 3 || !bare.includes(person))
    const listed = new Set(entries.map(({ name }) => surnameOf(name)))
    const bySurname = new Map<string, Name[]>()
    const add = (name: Name) => bySurname.set(name.surname, [...(bySurname.get(name.surname) ?? []), name])
    for (const { block, item, part } of wordsOf(tree)) {
      const places = new Set<number>()
      for (const found of everyMatch(block.value, titled)) {
        const { title, given, surname } = found.groups as Record<'title' | 'given' | 'surname', string>
        const plain = surname.replace(/[’‘]/g, "'").replace(/'s$|'$|-+$/, '')
        const from = found.index + found[0].length - surname.length
        places.add(from)
        add({ surname: plain, given: given.trim(), title, block, from })
      }
      if (item && part !== 'title') for (const name of actingIn(item, block)) if (!places.has(name.from as number)) add(name)
    }
    for (const { name, honorific, at } of entries) {
      const [, title = honorific ?? '', given = '', surname = ''] =
        /^(?:(Mr|Mrs|Ms|Miss|Dr)\.? )?(.*?) ?([A-ZÀ-Þ][A-Za-zÀ-ÿ'-]{3,})$/.exec(name.replace(/,.*$/, '').replace(/[’‘]/g, "'")) ?? []
      if (surname) add({ surname, given, title, listed: placeOfName(file, at, name) })
    }
    const lists = tree.children.map((meeting) => listText(tree, meeting)).join(' ')
    for (const { name, block, from } of withOtherInitial(bySurname, attendance)) {
      // In a list whose names are not parted it stands as well.
      if (lists.split(name).some((before, i, all) => i + 1 < all.length && !/\b(?:Councillor|Cllr|Cr)\.? $/.test(before))) continue
      const listed = attendance.find((person) => surnameOf(person.name) === surnameOf(name))?.name ?? ''
      const message = file.message(`Unexpected \`${name}\`, listed as \`${listed}\`, expected one of the two`, {
        place: place(file, placeOfWords(file, block, from, from + name.length)),
      })
      message.actual = name
      message.expected = [listed]
    }
    const times = timesPrinted(tree, bySurname)
    const names = [...bySurname.entries()].sort(
      ([a, { length: m }], [b, { length: n }]) =>
        (times.get(b) ?? n) - (times.get(a) ?? m) || Number(listed.has(b.toLowerCase())) - Number(listed.has(a.toLowerCase())),
    )
    const told = new Set<string>()
    // "Cllr Thorne", who is nowhere on the list where Ann Thornes stands.
    const isUnknownMember = (uses: Name[], surname: string) =>
      !listed.has(surname.toLowerCase()) && uses.every(({ given, title }) => given === '' && /^(?:Councillor|Cllr|Cr)$/.test(title))
    names.forEach(([rare, uses], i) => {
      if (allowed.has(rare.toLowerCase())) return
      const usual = names
        .slice(0, i)
        .find(
          ([other, others]) =>
            (isSlip(rare, other) ||
              (isShortSlip(rare, other) && sameGiven(uses, others)) ||
              (isOneShort(rare, other) && isUnknownMember(uses, rare) && listed.has(other.toLowerCase()))) &&
            onePerson(uses, others, listed.has(other.toLowerCase()) && !listed.has(rare.toLowerCase())) &&
            (!areTwoNames(rare, other) || sameGiven(uses, others) || (isUnknownMember(uses, rare) && listed.has(other.toLowerCase()))),
        )
      const [often, seldom] = [times.get(usual?.[0] ?? '') ?? 0, times.get(rare) ?? 0]
      if (!usual || allowed.has(usual[0].toLowerCase()) || seldom > 2) return
      // The list of those present is believed; else the other spelling must be twice as frequent.
      const isListed = (surname: string) => listed.has(surname.toLowerCase())
      if (usual[1].length < 2 * uses.length && often < 3 * seldom && !(isListed(usual[0]) && !isListed(rare))) return
      if (isListed(rare) && isListed(usual[0])) return
      told.add(rare)
      for (const { block, from, surname, listed: at } of uses) {
        const span = block && from !== undefined ? placeOfWords(file, block, from, from + surname.length) : at
        if (span) report(span, surname, usual[0], often)
      }
    })
    for (const { block, from, printed, right } of withOneForename(tree, attendance, allowed))
      if (![printed, right].some((name) => told.has(name.split(' ').at(-1) ?? '')))
        report(placeOfWords(file, block, from, from + printed.length), printed, right)

    function report(at: Span, printed: string, right: string, often?: number) {
      const how = often === undefined ? '' : ` (${often} time${often === 1 ? '' : 's'})`
      const message = file.message(`Unexpected \`${printed}\`, spelt \`${right}\` elsewhere${how}, expected one spelling`, {
        place: place(file, at),
      })
      message.actual = printed
      message.expected = [right]
    }
  },
)
