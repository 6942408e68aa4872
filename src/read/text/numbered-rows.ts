/**
 * A table of minutes saved as text, its cells parted by bars and its rows numbered: each cell is a line of its own.
 *
 *     No. | Item | Minutes | Action |
 *     1 | Apologies | The Chair welcomed all. | |
 *     2 | Lamps | 2.1 The lamps were out.
 *     2.2 The Clerk will write. | Clerk |
 *
 * Tabs part them too, where number and title share the first cell: "2 Lamps⇥The lamps were out.⇥Clerk".
 */
import { fold } from '../../language/markers.ts'
import { everyMatch } from '../../language/matches.ts'
import type { SourceLine } from '../source-line.ts'

/** "2 | Lamps", "FGB/30/41 | Lamps", "30/41 | Lamps": the last figure counts. */
const numbered = /^\|?\s*(?:\p{Lu}{1,6}[/-])?(?:\d{2,4}[/-](?=\d))?(?<number>\d{1,3})(?:\.0)?[.)]?\s*\|\s*\p{L}/u
/** So many rows that count up show a table whose rows are items. */
const leastRows = 3

/** The groups with the cells of such a table as lines; as they are where there is none. */
export function withCellsApart<Line extends SourceLine>(groups: Line[][]): Line[][] {
  for (const { sign, row, cells } of kinds) {
    const first = firstRow(groups.flat(), sign, row)
    if (first)
      return groups.map((group) =>
        group.flatMap((line) => (line.start < first.start || !line.raw.includes(sign) ? [line] : cellsOf(line, cells))),
      )
  }
  return groups
}

/** "2 Lamps⇥The lamps were out." */
const beforeTab = /^\s*(?<number>\d{1,2})[.)]?[^\S\t]+\p{L}[^\t]{2,60}\t\s*\S/u
const kinds = [
  { sign: '|', row: numbered, cells: /[^|]+/g },
  { sign: '\t', row: beforeTab, cells: /[^\t]+/g },
]

/** The first of the rows that count up. */
function firstRow<Line extends SourceLine>(lines: Line[], sign: string, row: RegExp): Line | undefined {
  const rows = lines.flatMap((line) => {
    const number = line.raw.includes(sign) ? row.exec(line.raw)?.groups?.number : undefined
    return number === undefined ? [] : [{ line, number: Number(number) }]
  })
  const counted = rows.filter(({ number }, i) => i === 0 || number > (rows[i - 1] as { number: number }).number)
  return counted.length >= leastRows && counted.length >= rows.length * 0.7 ? rows[0]?.line : undefined
}

/** "2 | Lamps | 2.1 The lamps were out." as three lines; empty cells are none. */
function cellsOf<Line extends SourceLine>(line: Line, cells: RegExp): Line[] {
  return everyMatch(line.raw, cells).flatMap(({ 0: cell, index }) => {
    const value = fold(cell)
    if (value === '') return []
    const start = line.start + index + (cell.length - cell.trimStart().length)
    const raw = cell.trim()
    return [{ ...line, raw, value, start, end: start + raw.length }]
  })
}
