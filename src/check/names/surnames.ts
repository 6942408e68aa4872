/** Surnames as a document prints them, and those that are one letter away from another that it prints more often. */
import type { VFile } from 'vfile'
import { everyMatch } from '../../language/matches.ts'
import type { Attendee, Minutes } from '../../tree.ts'
import { wordsOf } from '../blocks.ts'
import { surnameOf } from '../people.ts'
import { placeOfName } from '../place.ts'
import { actingIn, timesPrinted, titled } from './printed.ts'
import { areTwoNames, isOneShort, isShortSlip, isSlip, type Name, onePerson, sameGiven } from './slips.ts'

/** Those of the attendance record whose surnames can be believed. */
export function listedPeople(tree: Minutes): Attendee[] {
  const attendance = tree.children.flatMap((meeting) => meeting.attendance)
  // One bare surname may come of a sentence ("Cllr Hollt arrived"), which proves nothing; four are a list.
  const bare = attendance.filter(({ name, capacity }) => !/\S\s+\S/.test(name) && capacity === 'member')
  return attendance.filter((person) => bare.length > 3 || !bare.includes(person))
}

/** Names with a title, of movers and voters, and of the list, by surname. */
export function namesBySurname(tree: Minutes, file: VFile, people: Attendee[]): Map<string, Name[]> {
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
  for (const { name, honorific, at } of people) {
    const [, title = honorific ?? '', given = '', surname = ''] =
      /^(?:(Mr|Mrs|Ms|Miss|Dr)\.? )?(.*?) ?([A-ZÀ-Þ][A-Za-zÀ-ÿ'-]{3,})$/.exec(name.replace(/,.*$/, '').replace(/[’‘]/g, "'")) ?? []
    if (surname) add({ surname, given, title, listed: placeOfName(file, at, name) })
  }
  return bySurname
}

/** A surname that is printed seldom, all places where it is, and the one that stands for it elsewhere. */
export interface RareSpelling {
  rare: string
  uses: Name[]
  usual: string
  /** How often the usual one is printed. */
  often: number
}

/** The list of those present is believed; else the other spelling must be twice as frequent. */
export function rareSpellings(tree: Minutes, bySurname: Map<string, Name[]>, people: Attendee[], allowed: Set<string>): RareSpelling[] {
  const listed = new Set(people.map(({ name }) => surnameOf(name)))
  const isListed = (surname: string) => listed.has(surname.toLowerCase())
  const times = timesPrinted(tree, bySurname)
  const names = [...bySurname.entries()].sort(
    ([a, { length: m }], [b, { length: n }]) => (times.get(b) ?? n) - (times.get(a) ?? m) || Number(isListed(b)) - Number(isListed(a)),
  )
  return names.flatMap(([rare, uses], i) => {
    if (allowed.has(rare.toLowerCase())) return []
    const [usual, others] = names.slice(0, i).find(([other, others]) => mayStandFor(other, others)) ?? []
    const [often, seldom] = [times.get(usual ?? '') ?? 0, times.get(rare) ?? 0]
    if (!usual || !others || allowed.has(usual.toLowerCase()) || seldom > 2 || (isListed(rare) && isListed(usual))) return []
    const isFrequent = others.length >= 2 * uses.length || often >= 3 * seldom
    return isFrequent || isListed(usual) ? [{ rare, uses, usual, often }] : []

    function mayStandFor(other: string, others: Name[]): boolean {
      // "Cllr Thorne", who is nowhere on the list where Ann Thornes stands.
      const isUnknown = !isListed(rare) && uses.every(({ given, title }) => given === '' && /^(?:Councillor|Cllr|Cr)$/.test(title))
      const isKnown = isUnknown && isListed(other)
      return (
        (isSlip(rare, other) ||
          (isShortSlip(rare, other) && sameGiven(uses, others)) ||
          (isOneShort(rare, other) && isKnown) ||
          (isPlural(rare, other) && isKnown && uses.every(acts)) ||
          otherFirstLetter(uses, others)) &&
        onePerson(uses, others, isListed(other) && !isListed(rare)) &&
        (!areTwoNames(rare, other) || sameGiven(uses, others) || isKnown)
      )
    }
  })
}

/** "John Heal" and "John Deal": full names that differ in the first letter of their surnames. */
function otherFirstLetter(some: Name[], others: Name[]): boolean {
  const [a = '', b = ''] = [some[0]?.surname.toLowerCase(), others[0]?.surname.toLowerCase()]
  const isFull = [...some, ...others].every(({ given }) => /^\p{Lu}\p{Ll}{2,}$/u.test(given))
  return isFull && a.length > 3 && a.length === b.length && a.slice(1) === b.slice(1) && some[0]?.given === others[0]?.given
}

/** "Wood" and "Woods", whichever of the two is listed. */
function isPlural(rare: string, other: string): boolean {
  return `${other}s` === rare || `${rare}s` === other
}

/** "seconded by Cllr |Woods|.", "Cllr |Woods| asked": whoever does something owns nothing ("Cllr Woods report"). */
function acts({ block, from = 0, surname }: Name): boolean {
  const before = block?.value.slice(Math.max(0, from - 30), from) ?? ''
  const after = block?.value.slice(from + surname.length) ?? ''
  return (
    /\b(?:proposed|seconded|moved) by (?:Councillor|Cllr\.?|Cr) $/i.test(before) ||
    /^ (?:proposed|seconded|moved|said|asked|reported|stated|was|had|has|left|joined|arrived|declared|noted|thanked|agreed)\b/.test(after)
  )
}
