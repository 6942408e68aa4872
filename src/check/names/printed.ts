/** Where names are printed: with a title, as movers and voters, with another forename or initial than on the list. */
import { everyMatch } from '../../language/matches.ts'
import { plainName } from '../../language/names.ts'
import type { Attendee, Block, Item, Minutes } from '../../tree.ts'
import { itemsOf, wordsOf } from '../blocks.ts'
import { isOneSlipApart, surnameOf } from '../people.ts'
import { isSlip, type Name } from './slips.ts'

/** A title, initials or forenames, and a surname: "Councillor A. Linsley", "Mrs Mary Leaman". */
export const titled =
  /(?<![A-Za-z])(?<title>Councillors?|Cllrs?|Mr|Mrs|Ms|Miss|Dr|Messrs|Crs?|Mayor|Alderm[ae]n|Council(?:wo)?m[ae]n|Council ?members?|Commissioners?|Supervisors?|Trustees?|Officer|Sergeant|Chief|Director|Member)\.?\s+(?<given>(?:[A-Z]\.?\s?){0,3}(?:[A-ZÀ-Þ][a-zß-ÿ]+\s+){0,2})(?<surname>[A-ZÀ-Þ][A-Za-zÀ-ÿ'’‘-]{3,})(?![A-Za-zÀ-ÿ])/g

/** How often each surname stands in the text, with a title or without: "Ann Linsley" counts as much as "Councillor Linsley". */
export function timesPrinted(tree: Minutes, surnames: Map<string, Name[]>): Map<string, number> {
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
export function* withOneForename(
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
export function* actingIn({ motions }: Item, block: Block): Generator<Name> {
  const names = motions.flatMap(({ mover, seconder, votes }) => [mover, seconder, ...votes.map(({ name }) => name)])
  for (const name of new Set(names)) {
    const [, given = '', surname = ''] = /^((?:[A-ZÀ-Þ][A-Za-zÀ-ÿ.]*\s){0,2})([A-ZÀ-Þ][A-Za-zÀ-ÿ'-]{3,})$/.exec(name ?? '') ?? []
    if (surname === '' || /^(?:councillors?|cllr|cr|mrs?|ms|miss|dr|mayor|chair\w*)\b/i.test(given)) continue
    for (const found of everyMatch(block.value, new RegExp(`(?<![\\p{L}'’-])${name}(?![\\p{L}'’-])`, 'gu')))
      yield { surname, given: given.trim(), title: '', block, from: found.index + given.length }
  }
}

/** "Councillor C. Field" where one Field is listed, "B. Field": councillors whom both places print with one initial. */
export function* withOtherInitial(
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
