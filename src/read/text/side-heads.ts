/**
 * Titles in a column of their own at the left edge, the text beside them:
 *
 *     Call to Order       Mayor Elm called the meeting to order at 7:00 p.m. in the
 *                         Council Chambers.
 *
 *     Adoption of         Moved by Councillor Fir, seconded by Councillor Oak, that
 *     Agenda              the agenda be adopted as presented.
 *
 * A title that goes on in the next line would else stand within the sentences beside it. Titles become headings, the text
 * paragraphs below them; lists of those present ("Present:   Ann Elm") stay as they are.
 */
import { fold } from '../../language/markers.ts'
import { attendanceLabel } from '../../vocabulary/attendance.ts'
import { isKnownTitle } from '../../vocabulary/titles.ts'
import { piecesOf, type TableLine } from './headed-tables.ts'

/** Where the text beside the titles begins; a page may stand a little to the left or right of the one before. */
const slack = 2
const [narrowest, widest] = [9, 44]
const fewestKnown = 2
const fewestRows = 4

export function withSideHeads<Line extends TableLine>(groups: Line[][]): Line[][] {
  const lines = groups.flat()
  const column = columnOf(lines)
  if (column === undefined) return groups
  const parter = new Parter<Line>(column)
  for (const group of groups) {
    for (const line of group) parter.take(line)
    parter.endGroup()
  }
  return parter.groups
}

/** A line as such a table sees it: a title, text beside it, or both; undefined where it stands across the column. */
function sidesOf({ raw, furniture }: TableLine, column: number): { head: string; at: number } | undefined {
  const [first, second] = furniture === undefined ? piecesOf(raw) : []
  if (!first) return undefined
  if (first.start >= column - slack) return { head: '', at: first.start }
  if (first.end > column - 2 || raw.includes('\t')) return undefined
  if (!second) return { head: first.text, at: raw.length }
  return Math.abs(second.start - column) <= slack ? { head: first.text, at: second.start } : undefined
}

/** The column beside whose text most titles stand; undefined where too few are titles everywhere, or the lines do not keep to it. */
function columnOf(lines: readonly TableLine[]): number | undefined {
  const rows = new Map<number, number>()
  const hanging = new Map<number, number>()
  for (const { raw, furniture } of lines) {
    const [first, second] = furniture === undefined && raw.length > narrowest ? piecesOf(raw) : []
    if (!first) continue
    const at = second && first.start < narrowest && /\p{L}{3}/u.test(first.text) ? second.start : first.start
    if (at < narrowest || at > widest) continue
    const count = at === first.start ? hanging : rows
    count.set(at, (count.get(at) ?? 0) + 1)
  }
  const [column, most] = [...rows].sort((a, b) => b[1] - a[1])[0] ?? []
  if (column === undefined || (most as number) < fewestRows || (hanging.get(column) ?? 0) < (most as number) / 4) return undefined
  return keepsTo(lines, column) ? column : undefined
}

function keepsTo(lines: readonly TableLine[], column: number): boolean {
  const sides = lines.filter(({ furniture }) => furniture === undefined).map((line) => ({ line, side: sidesOf(line, column) }))
  const isRow = ({ line, side }: (typeof sides)[number]) => side !== undefined && side.head !== '' && side.at < line.raw.length
  const heads = sides.filter(isRow).map(({ side }) => side?.head ?? '')
  if (heads.filter((head) => isKnownTitle(titleOf(head))).length < fewestKnown) return false
  if (heads.filter((head) => /^\p{Lu}/u.test(titleOf(head))).length < heads.length * 0.7) return false
  const [from, to] = [sides.findIndex(isRow), sides.findLastIndex(isRow)]
  const within = sides.slice(from, to + 1)
  const prose = within.filter(({ line, side }) => side && line.raw.length - side.at > 40).length
  return within.filter(({ side }) => side === undefined).length <= within.length * 0.1 && prose >= within.length * 0.25
}

/** "Present", and "Apologies" beside it; "Roll Call" and further down "Apologies" are titles. */
const isList = (head: string, above: boolean) =>
  attendanceLabel(head) !== undefined && !(isKnownTitle(head) && (!above || /^roll call/i.test(head)))

/** "4. Planning:" */
const titleOf = (head: string) => fold(head).replace(/^(?:\d{1,2}|[IVX]{1,4})[.)]\s+|[:.]$/g, '')

/** Takes the lines one by one; what one title says stands together, and so does the text beside it. */
class Parter<Line extends TableLine> {
  readonly groups: Line[][] = []
  private readonly column: number
  private title: Line | undefined
  private text: Line[] = []
  /** The list of those present, or what stands above the first title. */
  private aside = true

  constructor(column: number) {
    this.column = column
  }

  take(line: Line): void {
    const side = sidesOf(line, this.column)
    if (!side) {
      this.put(line.furniture === undefined ? 'aside' : 'edge', line)
      return
    }
    const isText = side.at < line.raw.length
    const list = side.head !== '' && isList(titleOf(side.head), this.aside)
    const opens = side.head !== '' && !list && !this.goesOn(side.head, isText) && (isText || !this.aside)
    if (list || (this.aside && !opens)) {
      this.put('aside', line)
      return
    }
    if (opens) this.open(line, side.head)
    else if (side.head !== '') this.addToTitle(line, side.head)
    if (isText) this.text.push(this.part(line, side.at, line.raw.slice(side.at)))
  }

  private open(line: Line, head: string): void {
    this.endRow()
    this.aside = false
    this.title = this.part(line, line.raw.indexOf(head), head)
  }

  /** "Adoption of" ¶ "Agenda": the title that stands goes on, where its text does. */
  private goesOn(head: string, isText: boolean): boolean {
    if (!this.title) return false
    if (/^\p{Ll}|^\(/u.test(head) || /(?:\s(?:of|and|the|for|to|in|from|on)|[,&–-])$/i.test(this.title.value)) return true
    if (this.text.length === 0) return !isText
    if (isKnownTitle(titleOf(this.title.value)) && isKnownTitle(titleOf(head))) return false
    return !/[.!?:]$/.test((this.text.at(-1) as Line).value)
  }

  private addToTitle(line: Line, head: string): void {
    const title = this.title as Line
    const raw = `${title.raw} ${head}`
    this.title = { ...title, raw, value: fold(raw), end: line.start + line.raw.indexOf(head) + head.length }
  }

  private part(line: Line, at: number, words: string): Line {
    const raw = words.trimEnd()
    return { ...line, raw, value: fold(raw), start: line.start + at, end: line.start + at + raw.length }
  }

  /** A line that is none of the table, as it stands; heads and feet of pages end no title's text. */
  private put(kind: 'aside' | 'edge', line: Line): void {
    const open = this.aside && !this.title && this.text.length === 0 ? this.groups.at(-1) : undefined
    this.endRow()
    if (kind === 'aside' && open && line.gap === 0) open.push(line)
    else this.groups.push([line])
    if (kind === 'aside') this.aside = true
  }

  endGroup(): void {
    if (!this.aside) this.endRow()
  }

  private endRow(): void {
    if (this.title) this.groups.push([{ ...this.title, heading: true }])
    if (this.text.length > 0) this.groups.push(this.text)
    this.title = undefined
    this.text = []
  }
}
