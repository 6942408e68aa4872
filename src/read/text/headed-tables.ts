/**
 * Tables of plain text whose head names its columns, as programs print those of a PDF or of a Word file:
 *
 *     Name               Role              Attendance         Minute   Action                  Owner    By
 *     Ann Alder          Chair, Co-opted   Present            31/06    Report the lamps to     Clerk    11 March
 *                        Governor                                      the county
 *     Bo Birch           Headteacher       Apologies          31/07    Send the grant          Clerk    31 March
 *
 * A line is of the table as long as each of its pieces stands in one column.
 */
import { fold } from '../../language/markers.ts'
import { everyMatch } from '../../language/matches.ts'
import { headsActions, headsColumn, headsItems } from '../../vocabulary/table-heads.ts'
import type { SourceLine } from '../source-line.ts'

export interface TableLine extends SourceLine {
  /** Empty lines before it. */
  gap: number
  furniture?: string
  /** It is a row of a table. */
  cells?: string[]
  /** It says who acts. */
  owner?: true
  /** It is a title, as its place on the page tells. */
  heading?: true
}

export interface Piece {
  start: number
  end: number
  text: string
}

/** What stands between gaps of two spaces or more. */
export const piecesOf = (raw: string): Piece[] =>
  everyMatch(raw, /\S+(?: \S+)*/g).map(({ 0: text, index }) => ({ start: index, end: index + text.length, text }))

/** The heads of columns that a line is; undefined for every other line. */
export function headsOf(line: TableLine): Piece[] | undefined {
  // What tabs part is read by `tabTable`.
  if (line.furniture !== undefined || line.value.length > 110 || line.raw.includes('\t') || !/\S {2,}\S/.test(line.raw)) return undefined
  const pieces = piecesOf(line.raw)
  const known = pieces.filter(({ text }) => headsColumn(text)).length
  return pieces.length >= 2 && pieces.length <= 8 && known >= Math.max(2, pieces.length - 1) && pieces.every(isShort) ? pieces : undefined
}

const isShort = ({ text }: Piece) => text.length <= 30 && !/[.;,]$/.test(text.replace(/\bno\.$/i, ''))

/** "------ ------- -----", which such tables have below their head, and above and below all. */
export const isRule = ({ value }: SourceLine) => /^[-=]{2,}(?: [-=]{2,})*$/.test(value) && value.length >= 5

/** The groups with the rows of such tables as lines of their own; tables of business are left to `withActionsApart`. */
export function withRows<Line extends TableLine>(groups: Line[][]): Line[][] {
  const lines = groups.flat()
  const tables = new Map<Line, { rows: Line[]; size: number }>()
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line
    const heads = headsOf(line)
    if (!heads || (isOfBusiness(heads) && !namesItems(lines, i, heads))) continue
    const table = tableFrom(lines, i, heads)
    if (!table) continue
    tables.set(line, { rows: table.rows, size: table.next - i })
    i = table.next - 1
  }
  if (tables.size === 0) return groups
  const parted: Line[][] = []
  let left = 0
  for (const group of groups) {
    let open = false
    for (const line of group) {
      const table = tables.get(line)
      if (table) {
        parted.push(...table.rows.map((row) => [row]))
        left = table.size
      }
      if (left > 0) {
        left--
        open = false
      } else if (open) (parted.at(-1) as Line[]).push(line)
      else {
        parted.push([line])
        open = true
      }
    }
  }
  return parted
}

/** "Item | Minute | Action": the last column says who acts, and none before it. */
export const isOfBusiness = (heads: readonly Piece[]) => heads.findIndex(({ text }) => headsActions(text)) === heads.length - 1

/** "Item | Discussion | Action" above "Roof   Three quotes had come.": titles in the first column, and no numbers. */
export function namesItems(lines: readonly TableLine[], at: number, heads: readonly Piece[]): boolean {
  const [first, second] = heads
  if (heads.length < 3 || !first || !second || !headsItems(heads.map(({ text }) => text))) return false
  const cells = lines.slice(at + 1, at + 60).flatMap(({ raw, furniture }) => {
    const cell = furniture === undefined ? raw.slice(0, second.start - 1).trim() : ''
    return cell === '' ? [] : [cell]
  })
  return cells.filter((cell) => /^\p{Lu}[\p{L}’' /&-]{3,}/u.test(cell)).length > cells.length * 0.6
}

interface Column {
  start: number
  end: number
}

function tableFrom<Line extends TableLine>(
  lines: readonly Line[],
  head: number,
  heads: Piece[],
): { rows: Line[]; next: number } | undefined {
  let columns = heads.map(({ start, end }): Column => ({ start, end }))
  const first = lines[head] as Line
  const rows: Line[] = [{ ...first, cells: heads.map(({ text }) => fold(text)) }]
  let told = 0
  let next = head + 1
  for (; next < lines.length; next++) {
    const line = lines[next] as Line
    if (line.furniture !== undefined) {
      rows.push(line)
      continue
    }
    if (isRule(line)) {
      rows.push({ ...line, furniture: 'rule' })
      continue
    }
    // On the next page the head stands again.
    if (told > 0 && line.value === first.value) {
      columns = piecesOf(line.raw).map(({ start, end }): Column => ({ start, end }))
      rows.push({ ...line, furniture: 'table head' })
      continue
    }
    const cells = cellsOf(line, columns)
    const last = rows.at(-1) as Line
    if (!cells || (cells[0] !== '' && cells.filter(Boolean).length === 1 && (line.gap > 0 || !last.cells || told === 0))) break
    if (opensRow(cells, last.cells)) {
      told++
      rows.push({ ...line, cells })
    } else if (last.cells && told > 0)
      rows[rows.length - 1] = { ...last, cells: last.cells.map((cell, i) => `${cell} ${cells[i]}`.trim()), end: line.end }
    else break
  }
  while (rows.at(-1)?.furniture !== undefined && !isRule(rows.at(-1) as Line)) {
    rows.pop()
    next--
  }
  return told >= (heads.length > 2 ? 1 : 2) ? { rows: rows.map(asRow), next } : undefined
}

/** Its words are those of its cells. */
const asRow = <Line extends TableLine>(line: Line): Line => (line.cells ? { ...line, value: line.cells.filter(Boolean).join(' ') } : line)

/** Its first cell and another; of a wrapped row only some go on. Where the first is empty, all others, or a sum below another. */
function opensRow(cells: string[], above: readonly string[] | undefined): boolean {
  const filled = cells.filter(Boolean).length
  const sums = sum.test(cells.at(-1) ?? '') && sum.test(above?.at(-1) ?? '')
  return filled >= 2 && (cells[0] !== '' || sums || (cells.length > 3 && filled === cells.length - 1))
}

const sum = /^[-–(]?\s?[£$€]?\s?\d[\d,]*(?:\.\d\d)?\)?$/

/** The cells of a line, and the columns as wide as they then are; undefined where a piece stands in two. */
function cellsOf(line: SourceLine, columns: Column[]): string[] | undefined {
  const cells = columns.map(() => '')
  let from = 0
  for (const piece of piecesOf(line.raw)) {
    const at = columnOf(piece, columns, from)
    if (at < 0) return undefined
    const column = columns[at] as Column
    column.start = Math.min(column.start, piece.start)
    column.end = Math.max(column.end, piece.end)
    cells[at] = fold(piece.text)
    from = at + 1
  }
  return cells
}

/** Of the columns that a piece fits into the one that it stands in or nearest to. */
function columnOf({ start, end }: Piece, columns: readonly Column[], from: number): number {
  let best = -1
  let nearest = Number.POSITIVE_INFINITY
  for (let i = from; i < columns.length; i++) {
    const column = columns[i] as Column
    if (start < (columns[i - 1]?.end ?? 0) || end > (columns[i + 1]?.start ?? Number.POSITIVE_INFINITY)) continue
    const away = Math.max(0, start - column.end, column.start - end)
    if (away < nearest) [best, nearest] = [i, away]
  }
  return best
}
