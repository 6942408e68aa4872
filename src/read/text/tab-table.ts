/**
 * A table of text whose cells are parted by tabs or stand below their heads, where the head says what its columns are:
 *
 *     Councillor⇥Item⇥Interest                    Action          Owner     By when
 *     Elm⇥5⇥Personal – tenant of a garden         Order lamps     Clerk     30 April
 */
import { fold } from '../../language/markers.ts'
import { everyMatch } from '../../language/matches.ts'
import { isColumnHead } from '../../vocabulary/table-heads.ts'
import type { SourceLine } from '../source-line.ts'

/** The cells of the head and of each line below it that has a tab; undefined where no such table begins. */
export function tabTable(lines: readonly SourceLine[], from: number): string[][] | undefined {
  const first = (lines[from] as SourceLine).raw
  if (!first.includes('\t') || first.length > 160) return undefined
  const head = first.trim().split(/\t+/).map(fold)
  if (head.length < 2 || !head.every(isColumnHead)) return undefined
  const rows = [head]
  for (const { raw } of lines.slice(from + 1)) {
    // "Jane Elm" alone below "Members present:⇥Members absent:": the first list is longer.
    if (!raw.includes('\t') && !(head.every(isList) && nameAlone.test(raw))) break
    rows.push(cellsOf(raw, head.length))
  }
  return rows.length > 1 ? rows : undefined
}

const isList = (cell: string) => /present|absent|apologies|attend/i.test(cell)
const nameAlone = /^\p{Lu}[\p{L}.’' -]{3,40}$/u

/** Two tabs are an empty cell, or one gap where the columns were set by hand. */
function cellsOf(raw: string, columns: number): string[] {
  const apart = raw.replace(/\s+$/, '').split('\t')
  const cells = apart.length > columns ? raw.trim().split(/\t+/) : apart
  const rest = cells.slice(columns - 1).join(' ')
  return [...cells.slice(0, columns - 1), ...(cells.length >= columns ? [rest] : [])].map(fold)
}

/** As `tabTable`, of a table that is set with spaces; a line without a first cell goes on with the row above. */
export function spacedTable(lines: readonly SourceLine[], from: number): string[][] | undefined {
  const first = (lines[from] as SourceLine).raw
  if (first.length > 160 || !/\S {2,}\S.* {2,}\S/.test(first)) return undefined
  const head = piecesOf(first)
  if (head.length < 3 || !head.every(({ words }) => isColumnHead(words))) return undefined
  const starts = head.map(({ start }) => start)
  const rows = [head.map(({ words }) => words)]
  for (const { raw } of lines.slice(from + 1)) {
    const cells = belowHeads(raw, starts)
    if (!cells) break
    rows.push(cells)
  }
  return rows.length > 2 || (rows.length === 2 && rows[1]?.every(Boolean)) ? rows : undefined
}

interface Piece {
  words: string
  start: number
}

const piecesOf = (raw: string): Piece[] => everyMatch(raw, /\S+(?: \S+)*/g).map((match) => ({ words: match[0], start: match.index }))

/** A cell may begin a little before its head. */
const slack = 2

function belowHeads(raw: string, starts: readonly number[]): string[] | undefined {
  const cells = starts.map(() => '')
  for (const { words, start } of piecesOf(raw)) {
    const column = starts.findLastIndex((at) => at <= start + slack)
    if (column < 0 || cells[column] !== '') return undefined
    cells[column] = fold(words)
  }
  return cells.filter(Boolean).length > 1 || cells[0] === '' ? cells : undefined
}
