import type { Block } from '../../tree.ts'
import { wordsOf } from '../blocks.ts'
import { isOneSlipApart } from '../people.ts'
import { place, placeOfWords } from '../place.ts'
import { rule } from '../rule.ts'

/** A title, initials or forenames, and a surname: "Councillor A. Linsley", "Mrs Mary Leaman". */
const titled =
  /(?<![A-Za-z])(?<title>Councillors?|Cllrs?|Mr|Mrs|Ms|Miss|Dr|Messrs)\.?\s+(?<given>(?:[A-Z]\.?\s?){0,3}(?:[A-ZÀ-Þ][a-zß-ÿ]+\s+){0,2})(?<surname>[A-ZÀ-Þ][A-Za-zÀ-ÿ'’‘-]{3,})(?![A-Za-zÀ-ÿ])/g

interface Name {
  surname: string
  given: string
  title: string
  block: Block
  from: number
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
          3. Play area

          Mr J Allan and Mrs T Allen were present. Mr J Allan reported, and Mrs T Allen thanked him.
        `,
      },
    ],
  },
  (tree, file, { allow }) => {
    const allowed = new Set(allow.map((word) => word.toLowerCase()))
    const bySurname = new Map<string, Name[]>()
    for (const { block } of wordsOf(tree)) {
      for (const found of block.value.matchAll(titled)) {
        const { title, given, surname } = found.groups as Record<'title' | 'given' | 'surname', string>
        const plain = surname.replace(/[’‘]/g, "'").replace(/'s$|'$/, '')
        const from = found.index + found[0].length - surname.length
        bySurname.set(plain, [...(bySurname.get(plain) ?? []), { surname: plain, given: given.trim(), title, block, from }])
      }
    }
    const names = [...bySurname.entries()].sort((a, b) => b[1].length - a[1].length)
    names.forEach(([rare, uses], i) => {
      if (allowed.has(rare.toLowerCase())) return
      const usual = names.slice(0, i).find(([other, others]) => isSlip(rare, other) && onePerson(uses, others))
      if (!usual || allowed.has(usual[0].toLowerCase())) return
      for (const { block, from, surname } of uses) {
        const message = file.message(
          `Unexpected \`${surname}\`, spelt \`${usual[0]}\` elsewhere (${usual[1].length} time${usual[1].length === 1 ? '' : 's'}), expected one spelling`,
          { place: place(file, placeOfWords(file, block, from, from + surname.length)) },
        )
        message.actual = surname
        message.expected = [usual[0]]
      }
    })
  },
)

/** One letter apart, and no plural or possessive ("Marsh", "Marshs"); capitals alone are no other spelling. */
function isSlip(a: string, b: string): boolean {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()]
  return x !== y && x.length >= 5 && y.length >= 4 && x[0] === y[0] && isOneSlipApart(x, y) && `${x}s` !== y && `${y}s` !== x
}

/** Forenames, initials and titles leave it open that one person is meant: "Mr J Allan" and "Mrs T Allen" are two. */
function onePerson(some: Name[], others: Name[]): boolean {
  return (
    some.every((one) => others.some((other) => agree(one.given, other.given) && sameTitle(one, other))) &&
    !some.some((one) => others.some((other) => one.block === other.block))
  )
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
  const civic = (title: string) => /^C/.test(title)
  return civic(a.title) === civic(b.title) || (a.given !== '' && b.given !== '')
}
