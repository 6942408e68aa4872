/**
 * Tables drawn with signs, as pandoc writes those of Word files that hold several paragraphs in a cell:
 *
 *     +-----------------------+--------+
 *     | Item                  | Action |
 *     +=======================+========+
 *     | 1. Welcome            | Clerk  |
 *     |                       |        |
 *     | The Chair welcomed    |        |
 *     | all.                  |        |
 *     +-----------------------+--------+
 *
 * Cells are read one after the other, as the paragraphs that they hold; a table all of whose cells are short is one of bars.
 */
import { everyMatch } from '../../language/matches.ts'
import type { Edit } from '../edits.ts'

const table = /(?<=^|\n)[ \t]*\+[-=:]{3,}[-=:+]*\+[ \t]*\r?\n(?:[ \t]*[|+][^\n]*(?:\n|$))+/g
const rule = /^\s*\+[-=:]{3,}[-=:+]*\+\s*$/

/** Each table of a text, written as Markdown knows it. */
export function gridTables(text: string): Edit[] {
  if (!/(?:^|\n)[ \t]*\+[-=]{3}/.test(text)) return []
  return everyMatch(text, table).map(({ index, 0: drawn }) => ({
    start: index,
    end: index + drawn.length,
    text: written(rowsOf(drawn.trimEnd().split(/\r?\n/))).slice(0, drawn.length),
  }))
}

type Paragraphs = string[]

/** The rows between rules, each cell as its paragraphs. */
function rowsOf(lines: readonly string[]): Paragraphs[][] {
  const rows: Paragraphs[][] = []
  let open: string[] = []
  for (const line of lines) {
    if (!rule.test(line)) open.push(line.trim())
    else if (open.length > 0) {
      rows.push(cellsOf(open))
      open = []
    }
  }
  return open.length > 0 ? [...rows, cellsOf(open)] : rows
}

/** Cells are parted where every line of the row has a bar. */
function cellsOf(lines: readonly string[]): Paragraphs[] {
  const [first = ''] = lines
  const bars = [...first].flatMap((sign, at) => (sign === '|' && lines.every((line) => line[at] === '|') ? [at] : []))
  return bars.slice(0, -1).map((from, i) =>
    lines
      .map((line) => line.slice(from + 1, bars[i + 1]).trim())
      .join('\n')
      .split(/\n{2,}/)
      .map((paragraph) => paragraph.trim())
      .filter((paragraph) => paragraph !== ''),
  )
}

/** No longer than what was drawn, so that every place stays within its table. */
function written(rows: readonly Paragraphs[][]): string {
  const isData = rows.every((cells) => cells.every((cell) => cell.length <= 1 && (cell[0]?.length ?? 0) < longestCell))
  if (!isData) return `\n${rows.flatMap((cells) => cells.flatMap((cell) => cell.map((words) => `${words}\n\n`))).join('')}`
  const [head = [], ...others] = rows.map((cells) => `|${cells.map((cell) => (cell[0] ?? '').replaceAll('\n', ' ')).join('|')}|`)
  return `${[head, `|${'-|'.repeat(rows[0]?.length ?? 0)}`, ...others].join('\n')}\n`
}

const longestCell = 120
