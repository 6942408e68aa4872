/**
 * Columns of plain text, each under a label of its own: what is left of a table of votes or of those present.
 *
 *     Yeas:                           Absent:
 *     A. Elm                          S. Fir
 *     P. van der Oak
 */
import { fold } from '../language/markers.ts'
import type { Block } from '../tree.ts'
import type { SourceLine } from './source-line.ts'

const heads = /^\s*\p{Lu}[\p{L} ]{1,24}(?:\s?\(?\d+\)?)?:(?:(?:\t|\s{3,})\p{Lu}[\p{L} ]{1,24}(?:\s?\(?\d+\)?)?:)+\s*$/u
/** A column's words may begin a little before or behind its label. */
const slack = 2

/** The rows below the labels, these included; undefined where none stand in their columns. */
export function labelledColumns(lines: SourceLine[], from: number): Block[] | undefined {
  const first = lines[from] as SourceLine
  if (!first.value.endsWith(':') || first.value.indexOf(':') === first.value.length - 1 || !heads.test(first.raw)) return undefined
  const columns = [...first.raw.matchAll(/\S[^:]*:/g)].map((match) => match.index)
  const rows: Block[] = []
  for (let i = from; i < lines.length; i++) {
    const line = lines[i] as SourceLine
    const cells = cellsOf(line.raw, columns)
    if (!cells) break
    const at = { start: line.start + (line.raw.length - line.raw.trimStart().length), end: line.end }
    rows.push({ type: 'row', value: cells.filter(Boolean).join(' '), cells, depth: 0, at })
  }
  return rows.length > 1 ? rows : undefined
}

/** The words under each label; undefined for a line that does not keep to the columns. */
function cellsOf(raw: string, columns: number[]): string[] | undefined {
  const cells = columns.map(() => '')
  let last = -1
  for (const { index, 0: piece } of raw.matchAll(/\S+(?: \S+)*/g)) {
    const column = columns.findIndex((start) => Math.abs(start - index) <= slack)
    if (column <= last || piece.length > 40 || index + piece.length >= (columns[column + 1] ?? Number.POSITIVE_INFINITY)) return undefined
    last = column
    cells[column] = fold(piece)
  }
  return cells
}
