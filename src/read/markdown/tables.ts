/**
 * Tables, from the lines of a paragraph:
 *
 *     |Yeas:|Absent:|
 *     |-|-|
 *     |Cllr Elm|Cllr Ash|
 */

import { fold } from '../../language/markers.ts'
import type { Block } from '../../tree.ts'
import { readPipeTable, rowsAreNumbered } from '../text/pipe-table.ts'
import { escapedBar, type Line } from './lines.ts'

const delimiterRow = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/

/** The lines before a table, and its rows; nothing where the lines hold no table. */
export function splitTable(lines: Line[]): { before: Line[]; rows: Line[] } | undefined {
  if (!lines.some(isDelimiter)) return undefined
  const whole = joinBroken(lines)
  const at = whole.findIndex(
    (line, index) => isDelimiter(line) && index > 0 && cellsOf(line).length === cellsOf(whole[index - 1] as Line).length,
  )
  if (at < 1 || !(whole[at - 1] as Line).raw.includes('|')) return undefined
  return { before: whole.slice(0, at - 1), rows: whole.slice(at - 1) }
}

function isDelimiter(line: Line): boolean {
  return line.raw.includes('-') && line.raw.includes('|') && delimiterRow.test(line.raw)
}

/** "|Item 1<br>Item 2|": a break within a cell is white space. */
function joinBroken(lines: Line[]): Line[] {
  const whole: Line[] = []
  for (const line of lines) {
    const open = whole.at(-1)
    if (line.after === 'tag' && open)
      whole[whole.length - 1] = { ...open, raw: `${open.raw} ${line.raw}`, at: { ...open.at, end: line.at.end } }
    else whole.push(line)
  }
  return whole
}

function cellsOf(line: Line): string[] {
  const inner = line.raw.trim().replace(/^\|/, '').replace(/\|$/, '')
  return inner.split('|').map((cell) => fold(cell.replaceAll(escapedBar, '|')))
}

/** The rows of a table. A line right below it, without a bar, is a paragraph. */
export function tableBlocks(rows: Line[], depth: number): Block[] {
  const [head, , ...body] = rows as [Line, Line, ...Line[]]
  // A ModernGov page that was saved as a pipe table: whole items in a row, and over several lines.
  if (/^(?:No\.?|Rhif\.?)$/i.test(cellsOf(head)[0] ?? '') && cellsOf(head).length <= 3 && !rowsAreNumbered(body.map(({ raw }) => raw))) {
    return readPipeTable(rows.map((line) => ({ raw: line.raw, value: fold(line.raw.replaceAll(escapedBar, '|')), ...line.at })))
  }
  return [head, ...body].flatMap((line) => rowBlock(line, depth))
}

function rowBlock(line: Line, depth: number): Block[] {
  if (!line.raw.includes('|')) return [{ type: 'paragraph', value: fold(line.raw), depth, at: line.at }]
  const cells = cellsOf(line)
  const value = cells.filter((cell) => cell !== '').join(' ')
  return value === '' ? [] : [{ type: 'row', value, depth, cells, at: line.at }]
}
