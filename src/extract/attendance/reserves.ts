/**
 * Who came in whose place, as a table of two columns:
 *
 *     | Ordinary Member | Reserve Member |        Ordinary Member ¶ Reserve Member        where it lost its cells, each member
 *     | Councillor Elm  | Councillor Fir |        Councillor Elm ¶ Councillor Fir         above his or her reserve
 */
import { readPeople } from '../../language/name-lists.ts'
import { nameAt, type PersonName } from '../../language/names.ts'
import type { Passage } from '../../language/passage.ts'
import type { Block } from '../../tree.ts'
import type { Register } from './register.ts'

const member = /^(?:ordinary|appointed) members?$/i
const reserve = /^reserve members?$/i
const headInLines = /^(?:Ordinary|Appointed) Members?\n+Reserve Members?\n/m

/** @returns whether the rows are such a table */
export function readReserveRows(rows: readonly Block[], head: readonly string[], register: Register): boolean {
  const [away, came] = [head.findIndex((cell) => member.test(cell)), head.findIndex((cell) => reserve.test(cell))]
  if (away < 0 || came < 0) return false
  for (const row of rows.slice(1)) {
    const [members, reserves] = [readPeople(row.cells?.[away] ?? ''), readPeople(row.cells?.[came] ?? '')]
    if (members.length === reserves.length)
      for (const [i, substitute] of reserves.entries()) register.substitute(substitute, members[i] as PersonName, row.at)
  }
  return true
}

/** @returns where the lines of such a table stand */
export function readReserves(passage: Passage, register: Register): { start: number; end: number } {
  const head = passage.text.includes('Reserve Member') ? headInLines.exec(passage.text) : null
  if (!head) return { start: 0, end: 0 }
  let end = head.index + head[0].length
  let away: PersonName | undefined
  for (const words of passage.text.slice(end).split('\n')) {
    const line = words.trim()
    const name = nameAt(line)
    if (line !== '' && (!name?.honorific || name.end < line.length)) break
    if (name && away) register.substitute(name, away, passage.spanAt(end, end + words.length))
    end += words.length + 1
    if (name) away = away ? undefined : name
  }
  return { start: head.index, end }
}
