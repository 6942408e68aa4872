import { everyMatch } from '../../language/matches.ts'
import { plainName } from '../../language/names.ts'
import type { Attendee, Block, Item, Minutes, Span } from '../../tree.ts'
import { itemsOf, wordsOf } from '../blocks.ts'
import { isOneSlipApart, soundAlike, surnameOf } from '../people.ts'
import { place, placeOfName, placeOfWords } from '../place.ts'
import { rule } from '../rule.ts'

/** A title, initials or forenames, and a surname: "Councillor A. Linsley", "Mrs Mary Leaman". */
const titled =
  /(?<![A-Za-z])(?<title>Councillors?|Cllrs?|Mr|Mrs|Ms|Miss|Dr|Messrs|Crs?|Mayor|Alderm[ae]n|Council(?:wo)?m[ae]n|Council ?members?|Commissioners?|Supervisors?|Trustees?|Officer|Sergeant|Chief|Director|Member)\.?\s+(?<given>(?:[A-Z]\.?\s?){0,3}(?:[A-ZÀ-Þ][a-zß-ÿ]+\s+){0,2})(?<surname>[A-ZÀ-Þ][A-Za-zÀ-ÿ'’‘-]{3,})(?![A-Za-zÀ-ÿ])/g

interface Name {
  surname: string
  given: string
  title: string
  /** Where it is printed in the text; absent for a name of the attendance record, which has its own place. */
  block?: Block
  from?: number
  listed?: Span
}

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
    for (const { name, block, from } of withOtherInitial(bySurname, attendance)) {
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

/** How often each surname stands in the text, with a title or without: "Ann Linsley" counts as much as "Councillor Linsley". */
function timesPrinted(tree: Minutes, surnames: Map<string, Name[]>): Map<string, number> {
  const times = new Map<string, number>()
  for (const { block } of wordsOf(tree))
    for (const [word] of everyMatch(block.value, /[A-ZÀ-Þ][A-Za-zÀ-ÿ'’‘-]{3,}/g)) {
      const plain = word.replace(/[’‘]/g, "'").replace(/'s$|'$|-+$/, '')
      if (surnames.has(plain)) times.set(plain, (times.get(plain) ?? 0) + 1)
    }
  return times
}

/** Forenames that differ at their end are two: "Frances" and "Francis", "Daniel" and "Daniela", "Christine" and "Christina". */
const forenameEnd = /(?:is|es|a|e|i|y|ie|o|n)$/

/** "Rod Hollister" is listed, and "Rod Holister" elected; "Alastair Linsley", and "Alistair Linsley": one person by the other half of the name. */
function* withOneForename(
  tree: Minutes,
  attendance: Attendee[],
  allowed: Set<string>,
): Generator<{ block: Block; from: number; printed: string; right: string }> {
  const full = attendance.flatMap(({ name }) => {
    const [, given = '', surname = ''] = /^(?:\p{Lu}\p{L}+\.? )??(\p{Lu}\p{Ll}{2,}) (\p{Lu}[\p{L}'’-]{3,})$/u.exec(name) ?? []
    return surname ? [{ given, surname: surname.replace(/[’‘]/g, "'") }] : []
  })
  // Movers named in full twice or more stand for a list that names them otherwise or not at all.
  const words = [...wordsOf(tree)].map(({ block }) => block.value).join('\n')
  const movers = [...itemsOf(tree)].flatMap(({ item }) => item.motions.flatMap(({ mover, seconder }) => [mover, seconder]))
  for (const name of new Set(movers)) {
    const [, given = '', surname = ''] =
      /^(?!(?:Councillor|Trustee|Mayor|Member|Director|Commissioner|Supervisor|Alderm[ae]n|Judge|President|Chair|Vice)s? |Chair|Council)(\p{Lu}\p{Ll}{2,}) (\p{Lu}[\p{L}'-]{4,})$/u.exec(
        name ?? '',
      ) ?? []
    const isKnown = full.some((one) => one.surname === surname || (one.given === given && isSlip(surname, one.surname)))
    if (surname && !isKnown && words.split(`${given} ${surname}`).length > 3) full.push({ given, surname })
  }
  if (full.length === 0) return
  const isListed = (given: string, surname: string) => full.some((one) => one.given === given && one.surname === surname)
  for (const { block } of wordsOf(tree))
    for (const found of everyMatch(block.value, /(?<![\p{L}’'-])(\p{Lu}\p{Ll}{2,}) (\p{Lu}\p{Ll}[\p{L}'’-]{2,})(?![\p{L}-])/gu)) {
      const [printed, given = '', word = ''] = found
      const surname = word.replace(/['’]s?$|-+$/, '').replace(/[’‘]/g, "'")
      if (isListed(given, surname) || allowed.has(surname.toLowerCase())) continue
      const person = full.find(
        (one) =>
          (one.given === given && one.surname.length > 4 && isSlip(surname, one.surname)) ||
          (one.surname === surname &&
            given.length > 4 &&
            isOneSlipApart(given, one.given) &&
            given.replace(forenameEnd, '') !== one.given.replace(forenameEnd, '')),
      )
      if (person)
        yield {
          block,
          from: found.index,
          printed: printed.slice(0, given.length + 1 + surname.length),
          right: `${person.given} ${person.surname}`,
        }
    }
}

/** "Motion by |Linsley, seconded by Ann |Teal": movers, seconders and voters whom a block names without a title. */
function* actingIn({ motions }: Item, block: Block): Generator<Name> {
  const names = motions.flatMap(({ mover, seconder, votes }) => [mover, seconder, ...votes.map(({ name }) => name)])
  for (const name of new Set(names)) {
    const [, given = '', surname = ''] = /^((?:[A-ZÀ-Þ][A-Za-zÀ-ÿ.]*\s){0,2})([A-ZÀ-Þ][A-Za-zÀ-ÿ'-]{3,})$/.exec(name ?? '') ?? []
    if (surname === '' || /^(?:councillors?|cllr|cr|mrs?|ms|miss|dr|mayor|chair\w*)\b/i.test(given)) continue
    for (const found of everyMatch(block.value, new RegExp(`(?<![\\p{L}'’-])${name}(?![\\p{L}'’-])`, 'gu')))
      yield { surname, given: given.trim(), title: '', block, from: found.index + given.length }
  }
}

/** "Councillor C. Field" where one Field is listed, "B. Field": councillors whom both places print with one initial. */
function* withOtherInitial(
  bySurname: Map<string, Name[]>,
  attendance: Attendee[],
): Generator<{ name: string; block: Block; from: number }> {
  for (const [surname, uses] of bySurname) {
    const bearers = attendance.filter((person) => surnameOf(person.name) === surname.toLowerCase())
    const [listed, ...others] = new Set(bearers.map(({ name }) => plainName(name)))
    if (!listed || others.length > 0 || bearers.some(({ capacity }) => capacity !== 'member') || !/^\p{L} \S+$/u.test(listed)) continue
    const other = uses.filter(({ given }) => given !== '' && given.charAt(0).toLowerCase() !== listed.charAt(0))
    // Printed so again and again, it is somebody whom the list forgot.
    for (const { given, title, block, from } of other.length > 2 ? [] : other) {
      if (!block || from === undefined || !/^(?:Councillor|Cllr|Cr)$/.test(title) || !/^[A-Z]\.?$/.test(given)) continue
      const start = block.value.lastIndexOf(given, from)
      const guest = /\b(?:county|district|borough|city|former|late)\s+\S+\s*$/i.test(block.value.slice(0, start))
      if (guest) continue
      yield { name: block.value.slice(start, from + surname.length), block, from: start }
    }
  }
}

/** One letter apart, and no plural or possessive ("Marsh", "Marshs"); capitals alone are no other spelling. */
function isSlip(a: string, b: string): boolean {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()]
  if (x === y || x.length < 5 || y.length < 4 || x[0] !== y[0]) return false
  // "Innes" has no plural "Inness".
  const isPlural = (one: string, more: string) => `${one}s` === more && !one.endsWith('s')
  return (isOneSlipApart(x, y) && !isPlural(x, y) && !isPlural(y, x)) || soundAlike(x, y)
}

/** Of four letters two may be names by themselves ("Hall", "Hill"): only an exchange of neighbours counts ("Miur", "Muir"). */
function isShortSlip(a: string, b: string): boolean {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()]
  return x.length === 4 && y.length === 4 && isOneSlipApart(x, y) && [...x].sort().join('') === [...y].sort().join('')
}

/** "Quil", of whom nobody has heard, where Quill is a member: one letter of five is missing. */
function isOneShort(a: string, b: string): boolean {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()]
  return x.length === 4 && y.length === 5 && x[0] === y[0] && `${x}s` !== y && isOneSlipApart(x, y)
}

/** Forenames, initials and titles leave it open that one person is meant: "Mr J Allan" and "Mrs T Allen" are two. */
function onePerson(some: Name[], others: Name[], isListed: boolean): boolean {
  return (
    some.every((one) => others.some((other) => agree(one.given, other.given) && sameTitle(one, other))) &&
    !some.some((one) => others.some((other) => one.block === other.block && !(isListed && inSentences(one, other))))
  )
}

/** "Seconded by Cllr |Lynsley and resolved. Cllr |Linsley asked": told of one after the other, and not side by side in a list. */
function inSentences({ block, from = 0 }: Name, { from: other = 0 }: Name): boolean {
  return /\b(?!and\b)\p{Ll}{3,}/u.test(block?.value.slice(Math.min(from, other), Math.max(from, other)) ?? '')
}

/** Pairs that are both common: one letter is no sign of a slip. */
const pairs = new Set([
  'davis davies',
  'clark clarke',
  'brown browne',
  'allan allen',
  'stephens stevens',
  'thomson thompson',
  'green greene',
  'harris harries',
  'hughes hughs',
  'johnson johnston',
  'jones jonas',
  'marsh march',
  'martin marten',
  'miller millar',
  'morris norris',
  'moore moor',
  'palmer parmer',
  'parker barker',
  'read reed',
  'reid read',
  'rogers rodgers',
  'sheridan sheriden',
  'tailor taylor',
  'turner tanner',
  'walker waller',
  'watson wilson',
  'white whyte',
  'woods wood',
])

function areTwoNames(a: string, b: string): boolean {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()]
  return pairs.has(`${x} ${y}`) || pairs.has(`${y} ${x}`)
}

function sameGiven(some: Name[], others: Name[]): boolean {
  return some.every((one) => one.given !== '' && others.some((other) => other.given === one.given))
}

function agree(a: string, b: string): boolean {
  if (a === '' || b === '') return true
  const [x, y] = [a, b].map((given) => given.split(/[\s.]+/).filter(Boolean)) as [string[], string[]]
  return x.every((word, i) => y[i] === undefined || word[0] === y[i]?.[0])
}

/** "Mr Allan" is not "Mrs Allen"; an officer "Mr J. Sheen" is not "Councillor Shean", unless the given names say so. */
function sameTitle(a: Name, b: Name): boolean {
  const sex = (title: string) => (/^(?:Mr|Messrs)$/.test(title) ? 'm' : /^(?:Mrs|Ms|Miss)$/.test(title) ? 'f' : undefined)
  const [x, y] = [sex(a.title), sex(b.title)]
  if (x && y) return x === y
  if (a.title === '' || b.title === '') return true
  const civic = (title: string) => /^C/.test(title)
  return civic(a.title) === civic(b.title) || (a.given !== '' && b.given !== '')
}
