/**
 * A column at the right edge that says who acts, of minutes that are set in a table:
 *
 *     Item   Minute                                             Action
 *     4      Open forum. The bus shelter in Quay Street leaked  BB
 *            whenever it rained.
 *     5      Playground. The inspection had found two faults.   Clerk
 *
 * Its words would else stand within the sentences of the lines that they are printed on. They are put behind their row.
 */
import { fold, splitMarker } from '../../language/markers.ts'
import { everyMatch } from '../../language/matches.ts'
import { headsActions } from '../../vocabulary/table-heads.ts'
import { headsOf, isOfBusiness, isRule, namesItems, type Piece, piecesOf, type TableLine } from './headed-tables.ts'

/** The column, and where the text beside it begins; the rule below the head tells both exactly. */
interface Column {
  start: number
  text: number
  exact: boolean
  /** Where the longest line of the text ends. */
  edge: number
}

export function withActionsApart<Line extends TableLine>(groups: Line[][]): Line[][] {
  const lines = groups.flat()
  const heads = new Map<Line, Column>()
  for (const [i, line] of lines.entries()) {
    const column = columnFrom(lines, i)
    if (column) heads.set(line, column)
  }
  if (heads.size === 0) return groups
  const parter = new Parter<Line>()
  for (const group of groups) {
    for (const line of group) parter.take(line, heads.get(line))
    parter.endGroup()
  }
  parter.endRow()
  return parter.groups
}

/** The column that a line heads: the last of several heads, or "ACTION" alone at the right edge. */
function columnFrom<Line extends TableLine>(lines: readonly Line[], at: number): Column | undefined {
  const line = lines[at] as Line
  if (!/\baction|whom|who\b|responsib|owner|lead\b/i.test(line.value) || line.value.length > 90) return undefined
  const pieces = headsOf(line) ?? aloneAtRight(line)
  const last = pieces?.at(-1)
  if (!pieces || !last || !isOfBusiness(pieces) || namesItems(lines, at, pieces)) return undefined
  const below = lines[at + 1]
  const exact = below !== undefined && isRule(below)
  const start = exact ? (everyMatch(below.raw, /[-=]+/g).at(-1)?.index ?? last.start) : last.start
  const column = { start, text: pieces.length > 2 ? (pieces.at(-2) as Piece).start : 0, exact, edge: 0 }
  let told = 0
  for (const other of lines.slice(at + 1, at + 200)) {
    if (crosses(other, column)) break
    const action = actionOf(other, column)
    if (action) told++
    column.edge = Math.max(column.edge, other.raw.slice(0, exact ? start : action?.start).trimEnd().length)
  }
  return told >= 2 || (exact && told > 0) ? column : undefined
}

function aloneAtRight(line: TableLine): Piece[] | undefined {
  const pieces = piecesOf(line.raw)
  const [only] = pieces
  return pieces.length === 1 && only && only.start >= 40 && headsActions(only.text) ? pieces : undefined
}

/** Who acts: "Clerk", "BB", "CC / Clerk", "All"; no dots of a signature. */
const owner = /^[\p{L}][\p{L}\s./&,+’'()-]{0,28}$/u

function actionOf(line: TableLine, { start, exact }: Column): Piece | undefined {
  if (line.furniture !== undefined || isRule(line)) return undefined
  if (exact) {
    const text = line.raw.slice(start).trim()
    return text !== '' && /\s/.test(line.raw.charAt(start - 1)) && owner.test(text)
      ? { start: line.raw.indexOf(text, start), end: line.raw.trimEnd().length, text }
      : undefined
  }
  const piece = piecesOf(line.raw).at(-1)
  return piece && Math.abs(piece.start - start) <= slack && owner.test(piece.text) ? piece : undefined
}

/** Text over the whole width is behind the table. */
function crosses(line: TableLine, { start, exact }: Column): boolean {
  return !exact && piecesOf(line.raw).some((piece) => piece.start < start - slack && piece.end > start + 2)
}

/** The columns of a page may stand a little to the left or right of those of the page before. */
const slack = 8

/** Takes the lines of a document one by one, and the actions out of those of a table. */
class Parter<Line extends TableLine> {
  readonly groups: Line[][] = []
  private column: Column | undefined
  private actions: Line[] = []
  private open = false
  /** Somebody stood in the column. */
  private told = false
  /** Where the last line of the text ended. */
  private lineEnd = 0

  take(line: Line, head: Column | undefined): void {
    if (head) {
      this.endRow()
      this.column = head
      this.told = false
      this.alone({ ...line, furniture: 'table head' })
      return
    }
    const { column } = this
    if (column && isRule(line)) {
      this.endRow()
      this.alone({ ...line, furniture: 'rule' })
      if (column.exact && this.told) this.column = undefined
      return
    }
    if (line.furniture === undefined && column) {
      if (crosses(line, column)) {
        this.endRow()
        this.column = undefined
      } else if (this.opensRow(line, column)) this.endRow()
    }
    const action = this.column && actionOf(line, this.column)
    this.put(action ? this.without(line, action) : line)
  }

  /** A label in the first column, or a paragraph of its own. */
  private opensRow(line: Line, { text }: Column): boolean {
    const lead = line.raw.length - line.raw.trimStart().length
    if (text > 0 && lead >= text - 2) return false
    return text > 0 || line.gap > 0 || splitMarker(line.raw.trim()) !== undefined || this.hasEnded(line)
  }

  /** The line before ended a sentence, with room for the next word. */
  private hasEnded(line: Line): boolean {
    const before = this.open ? this.groups.at(-1)?.at(-1) : undefined
    return before !== undefined && /[.!?]$/.test(before.value) && this.column !== undefined && !this.isFull(line, this.column)
  }

  private isFull(next: Line, { edge }: Column): boolean {
    return this.lineEnd + 1 + (next.value.split(' ', 1)[0] as string).length > edge
  }

  private without(line: Line, { start, text }: Piece): Line | undefined {
    this.told = true
    const at = line.raw.lastIndexOf(text)
    this.actions.push({ ...line, raw: text, value: fold(text), start: line.start + at, end: line.start + at + text.length })
    const raw = line.raw.slice(0, Math.min(start, at)).trimEnd()
    return raw.trim() === '' ? undefined : { ...line, raw, value: fold(raw), end: line.start + raw.length }
  }

  private put(line: Line | undefined): void {
    if (!line) return
    const group = this.open ? (this.groups.at(-1) as Line[]) : undefined
    const before = group?.at(-1)
    if (before && this.goesOn(before, line)) {
      const raw = `${before.raw.trimEnd()} ${line.raw.trim()}`
      ;(group as Line[])[(group as Line[]).length - 1] = { ...before, raw, value: fold(raw), end: line.end }
      this.lineEnd = line.raw.trimEnd().length
      return
    }
    if (group) group.push(line)
    else this.groups.push([line])
    this.open = true
    this.lineEnd = line.raw.trimEnd().length
  }

  /** The next word would not have fitted into the column of the text. */
  private goesOn(before: Line, line: Line): boolean {
    const { column } = this
    if (!column || before.furniture !== undefined || line.furniture !== undefined || splitMarker(line.raw.trim())) return false
    return this.isFull(line, column)
  }

  private alone(line: Line): void {
    this.groups.push([line])
    this.open = false
  }

  endGroup(): void {
    this.open = false
  }

  /** Puts the actions of a row behind it, as one line. */
  endRow(): void {
    const [first] = this.actions
    if (first) {
      const value = this.actions.map((line) => line.value).join(' ')
      this.alone({ ...first, raw: value, value, gap: 1, owner: true, end: (this.actions.at(-1) as Line).end })
    }
    this.actions = []
  }
}
