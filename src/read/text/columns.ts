/**
 * Columns of plain text, each under a label of its own: what is left of a table of votes or of those present.
 *
 *     Yeas:                           Absent:
 *     A. Elm                          S. Fir
 *     P. van der Oak
 *
 *     For the motion (2)              For the amendment (1)
 *     Councillor Elm                  Councillor Gorse
 *
 *                  Yea     Nay          a row for each voter, the mark below the vote
 *     A. Elm        X
 *     B. Fir                X
 *
 *     Members | Members |  bars, with a rule below the head
 *     ---|---|
 *     Jo Elm | Bo Fir |
 *
 * Tables whose cells tabs part are read by tab-table.ts.
 */
import { fold } from '../../language/markers.ts'
import { everyMatch } from '../../language/matches.ts'
import type { Block } from '../../tree.ts'
import type { SourceLine } from '../source-line.ts'
import { spacedTable, tabTable } from './tab-table.ts'

const heads = /^\s*\p{Lu}[\p{L} ]{1,24}(?:\s?\(?\d+\)?)?:(?:(?:\t|\s{3,})\p{Lu}[\p{L} ]{1,24}(?:\s?\(?\d+\)?)?:)+\s*$/u
const side =
  '(?:members )?(?:voting )?(?:for|against) (?:the )?(?:(?:original |first |second )?(?:motion|amendment))(?: by \\p{Lu}[^():]{2,30})?(?: \\(\\d+\\))?:?'
/** "For the motion (2)              For the amendment (1)": the sides of a division need no colon to be labels. */
const sides = new RegExp(`^\\s*${side}(?:(?:\\t|\\s{3,})(?:${side}|Abst\\w+(?: \\(\\d+\\))?:?))+\\s*$`, 'iu')
/** "PRESENT                 ABSENT": those of attendance need none either. */
const attendance =
  /^\s*(?:(?:members|councillors|trustees|commissioners|board|staff) )?(?:present|attending|in attendance|absent|excused|apologies|regrets)(?:(?:\t|\s{3,})(?:(?:members|councillors|trustees|commissioners|board|staff|also) )?(?:present|attending|in attendance|absent|excused|apologies|regrets))+\s*$/i
/** A column's words may begin a little before or behind its label. */
const slack = 2

/** The rows of the columns that begin here, their labels included; undefined where none begin. */
export function columnsOf(lines: SourceLine[], from: number): Block[] | undefined {
  return labelledColumns(lines, from) ?? votersGrid(lines, from) ?? barTable(lines, from) ?? tabbed(lines, from)
}

const tabbed = (lines: SourceLine[], from: number) =>
  (tabTable(lines, from) ?? spacedTable(lines, from))?.map((cells, i) => row(lines[from + i] as SourceLine, cells))

const barRule = /^\|?\s*:?-{3,}:?\s*\|[\s|:-]*$/

/** The head above a rule of bars, the rule, and the rows below it up to the first that has no bar between words. */
function barTable(lines: SourceLine[], from: number): Block[] | undefined {
  const rule = lines[from + 1]
  if (!rule || !barRule.test(rule.value)) return undefined
  const cells = [lines[from] as SourceLine, ...lines.slice(from + 2)].map(({ value }) => value.split('|').map((cell) => cell.trim()))
  const end = cells.findIndex((row) => row.filter(Boolean).length < 2)
  const rows = cells.slice(0, end < 0 ? cells.length : end).map((own, i) => row(lines[i === 0 ? from : from + 1 + i] as SourceLine, own))
  return rows.length > 0
    ? [rows[0] as Block, { ...row(rule, []), type: 'paragraph', furniture: 'table head' }, ...rows.slice(1)]
    : undefined
}

/** The rows below the labels, these included; undefined where none stand in their columns. */
function labelledColumns(lines: SourceLine[], from: number): Block[] | undefined {
  const { value, raw } = lines[from] as SourceLine
  const labels = value.endsWith(':') && value.indexOf(':') < value.length - 1 && heads.test(raw)
  const division = /^(?:members |voting )?(?:for|against) /i.test(value) && sides.test(raw)
  if (!labels && !division && !(value.length < 80 && attendance.test(raw))) return undefined
  const columns = everyMatch(raw, /\S+(?:[^\S\t]{1,2}\S+)*/g).map((match) => match.index)
  const rows: Block[] = []
  for (let i = from; i < lines.length; i++) {
    const line = lines[i] as SourceLine
    const cells = cellsOf(line.raw, columns)
    // "The motion was carried.", right below the names.
    if (!cells || /^(?:The|On|Upon)\s.*\.$/.test(line.value)) break
    rows.push(row(line, cells))
  }
  return rows.length > 1 ? rows : undefined
}

/** The words under each label; undefined for a line that does not keep to the columns. */
function cellsOf(raw: string, columns: number[]): string[] | undefined {
  const cells = columns.map(() => '')
  let last = -1
  for (const { index, 0: piece } of everyMatch(raw, /\S+(?: \S+)*/g)) {
    const column = columns.findIndex((start) => Math.abs(start - index) <= slack)
    if (column <= last || piece.length > 40 || index + piece.length >= (columns[column + 1] ?? Number.POSITIVE_INFINITY)) return undefined
    last = column
    cells[column] = fold(piece)
  }
  return cells
}

const vote = '(?:Yeas?|Yes|Ayes?|For|In [Ff]avou?r|Nays?|No|Noes|Against|Opposed|Abstain(?:ed)?|Abstentions?|Absent|Recused):?'
const gridHead = new RegExp(`^\\s*(?:(?:Members?|Councillors?|Names?|Recorded [Vv]ote):?\\s{2,})?${vote}(?:\\s{2,}${vote})+\\s*$`, 'i')
const eachVote = new RegExp(`(?<=^|\\s)${vote}(?=\\s|$)`, 'gi')
/** "B. Fir                X", "C. Oak     Absent" */
const gridRow = new RegExp(`^\\s*(?<name>\\p{Lu}[^\\s]*(?: [^\\s]+){0,5})\\s{2,}(?<mark>[xX✓✔√]|${vote})\\s*$`, 'u')

/** The head of a grid of votes and the rows of its voters, each with the mark in the column that stands nearest. */
function votersGrid(lines: SourceLine[], from: number): Block[] | undefined {
  const first = lines[from] as SourceLine
  if (!/\S\s{2,}\S/.test(first.raw) || !gridHead.test(first.raw)) return undefined
  const heads = everyMatch(first.raw, eachVote).map(({ 0: word, index }) => ({ word, middle: index + word.length / 2 }))
  const rows = [row(first, ['', ...heads.map(({ word }) => word.replace(/:$/, ''))])]
  for (const line of lines.slice(from + 1)) {
    const { name, mark } = gridRow.exec(line.raw)?.groups ?? {}
    if (!name || !mark) break
    const middle = line.raw.lastIndexOf(mark) + mark.length / 2
    const away = heads.map((head) => Math.abs(head.middle - middle))
    const column = away.indexOf(Math.min(...away))
    rows.push(row(line, [name, ...heads.map((_, i) => (i === column ? mark : ''))]))
  }
  return rows.length > 2 ? rows : undefined
}

/**
 * Rows that are parted by a gap in the same place, in a text whose lines would else be joined:
 *
 *     Financial Regulations                    Councillors resolved to sign
 *     Complaints Policy                        Councillors resolved to sign
 */
export function rowsWithGap(lines: SourceLine[], from: number): Block[] | undefined {
  const first = partedByGap(lines[from] as SourceLine)
  if (!first) return undefined
  const rows = [row(lines[from] as SourceLine, first.cells)]
  for (const line of lines.slice(from + 1)) {
    const own = partedByGap(line)
    if (!own || Math.abs(own.column - first.column) > 1) break
    rows.push(row(line, own.cells))
  }
  return rows.length > 1 ? rows : undefined
}

function partedByGap({ raw }: SourceLine): { cells: string[]; column: number } | undefined {
  const pieces = everyMatch(raw, /\S+(?: \S+)*/g)
  const [left, right] = pieces
  if (pieces.length !== 2 || !left || !right || right.index - left.index - left[0].length < 3 || left[0].length < 3) return undefined
  return { cells: [left[0], right[0]], column: right.index }
}

function row(line: SourceLine, cells: string[]): Block {
  const at = { start: line.start + (line.raw.length - line.raw.trimStart().length), end: line.end }
  return { type: 'row', value: cells.filter(Boolean).join(' '), cells, depth: 0, at }
}
