/**
 * Labels of those present that a converter printed one after the other, before the lists that they stood beside:
 *
 *     Present:
 *     Apologies:
 *
 *     Cllr A Elm, Cllr B Fir
 *     Cllr D Ash
 *
 * Each label is put above its list, where there are as many lists as labels: paragraphs, or the lines of one.
 */
import { nameAt } from '../../language/names.ts'
import { attendanceLabel } from '../../vocabulary/attendance.ts'
import type { SourceLine } from '../source-line.ts'

/** Further down such labels are of something else. */
const depthOfHead = 40
const fewest = 2
const present = /^(?:(?:members|councillors|trustees|directors|governors) )?(?:present|attending|attendees):$/i

export function withListsPut<Line extends SourceLine>(groups: Line[][]): Line[][] {
  const first = groups.slice(0, depthOfHead).findIndex((group) => group.every(isLabel))
  if (first < 0) return groups
  const behind = groups.slice(first).findIndex((group) => !group.every(isLabel))
  if (behind < 0) return groups
  const labels = groups.slice(first, first + behind).flat()
  const from = first + behind
  // "Apologies:" ¶ "In attendance:" ¶ "Jo Birch": nobody was away. Somebody is always present.
  if (labels.length < fewest || !present.test((labels[0] as Line).value)) return groups
  const ends = groups.slice(from).findIndex((group) => !group.every(isNames))
  const lists = groups.slice(from, ends < 0 ? undefined : from + ends)
  const [only] = lists
  const parts = lists.length === 1 && only ? only.map((line) => [line]) : lists
  if (parts.length !== labels.length) return groups
  const put = labels.flatMap((label, i) => [[label], parts[i] as Line[]])
  return [...groups.slice(0, first), ...put, ...groups.slice(from + lists.length)]
}

const isLabel = ({ value }: SourceLine) => /^\p{Lu}[\p{L} ]{3,40}:$/u.test(value) && attendanceLabel(value.slice(0, -1)) !== undefined

const isNames = ({ value }: SourceLine) =>
  !value.endsWith(':') && nameAt(value) !== undefined && !/\s(?:was|were|had|has|is|are)\s/.test(value)
