/**
 * Stretches of a page where things stand side by side: columns that run down it, or the cells of a table. Where the gaps
 * of several rows leave a gutter, something does.
 */
import { splitMarker } from '../../language/markers.ts'
import { greatest, least } from './extent.ts'
import { hasWords } from './letters.ts'
import type { Piece, Row } from './rows.ts'
import type { Run } from './runs.ts'

/** A strip of white between two things that stand side by side. */
export interface Gutter {
  a: number
  b: number
  /** Indices of the rows that have words on both sides. */
  both: number[]
}

export interface Region {
  first: number
  last: number
  gutters: Gutter[]
  /** The height from which its first column goes on alone. */
  below: number
}

/** Stretches of rows that one or more gutters run through. */
export function sideBySide(rows: Row[]): Region[] {
  const gutters = guttersOf(rows)
    .filter((gutter) => isGutter(gutter, rows))
    .sort((a, b) => (a.both[0] as number) - (b.both[0] as number) || a.a - b.a)
  const regions: Region[] = []
  for (const gutter of gutters) {
    const first = gutter.both[0] as number
    const last = gutter.both.at(-1) as number
    const region = regions.at(-1)
    if (region && first <= region.last) {
      region.last = Math.max(region.last, last)
      region.gutters.push(gutter)
    } else regions.push({ first, last, gutters: [gutter], below: Number.POSITIVE_INFINITY })
  }
  regions.forEach((region, i) => {
    region.gutters.sort((a, b) => a.a - b.a)
    // What goes on below in a column between: its cell was drawn before the last one beside it.
    const beside = drawn(runsOf(rows[region.last] as Row)).last
    while (
      region.last + 1 < (regions[i + 1]?.first ?? rows.length) &&
      isBetween(rows[region.last + 1] as Row, region.gutters, beside) &&
      near(rows, region.last + 1)
    )
      region.last++
    // What goes on below in the last column only: further lines of the last cell.
    const edge = (region.gutters.at(-1) as Gutter).b - 1
    const stop = regions[i + 1]?.first ?? rows.length
    while (region.last + 1 < stop && (rows[region.last + 1] as Row).x >= edge && near(rows, region.last + 1)) region.last++
    // A first column that is longer than the second, and was drawn before it.
    const second = drawn(cellsOf(rows[region.first] as Row, region.gutters)[1] as Run[]).first
    while (region.last + 1 < stop && isBefore(rows[region.last + 1] as Row, region, second)) region.last++
    const below = region.last + 1
    while (region.last + 1 < stop && goesOnAlone(rows, region)) region.last++
    if (region.last >= below) region.below = (rows[below] as Row).y
  })
  return regions
}

/**
 * "Yeas:         Nays:"
 * "A. Elm        B. Fir"
 * "C. Oak": further rows of a table whose first column alone is filled. They stand as its rows do: in from the edge of
 * the text, or as far below one another, which is further than lines of text.
 */
function goesOnAlone(rows: Row[], region: Region): boolean {
  const row = rows[region.last + 1] as Row
  const above = rows[region.last] as Row
  const column = (rows[region.first] as Row).x
  if (Math.abs(row.x - column) > 1 || row.right > (region.gutters[0] as Gutter).b || !near(rows, region.last + 1)) return false
  if (column - least(rows, (other) => other.x) > 2) return true
  const pitch = above.y - (rows[region.last - 1] as Row).y
  return pitch > 1.3 * row.size && Math.abs(row.y - above.y - pitch) < 0.6
}

/** The row stands no further below the one before than lines of one paragraph do. */
function near(rows: Row[], index: number): boolean {
  const row = rows[index] as Row
  return row.y - (rows[index - 1] as Row).y < 1.6 * row.size
}

/** "Grants. It was proposed by Elm, |seconded by|" beside "Clerk": a further line of the cell, and nothing outside its column. */
function isBetween(row: Row, gutters: Gutter[], beside: number): boolean {
  return (
    gutters.slice(1).some((right, g) => row.x >= (gutters[g] as Gutter).b - 1 && row.right <= right.b) && drawn(runsOf(row)).first < beside
  )
}

const runsOf = (row: Row): Run[] => row.pieces.flatMap((piece) => piece.runs)

function isBefore(row: Row, region: Region, order: number): boolean {
  return row.right <= (region.gutters[0] as Gutter).b && row.pieces.every((piece) => piece.runs.every((run) => run.order < order))
}

const leastGap = 1.2

function guttersOf(rows: Row[]): Gutter[] {
  const done: Gutter[] = []
  let open: Gutter[] = []
  rows.forEach((row, index) => {
    const pieces = withoutLabel(row.pieces)
    const gaps: { a: number; b: number }[] = []
    for (let i = 1; i < pieces.length; i++) gaps.push({ a: (pieces[i - 1] as Piece).right, b: (pieces[i] as Piece).x })
    const least = leastGap * row.size
    const still: Gutter[] = []
    for (const gutter of open) {
      const gap = gaps.find((free) => overlap(free, gutter) >= least) ?? narrowGap(row, gutter)
      if (gap) {
        gutter.a = Math.max(gutter.a, gap.a)
        gutter.b = Math.min(gutter.b, gap.b)
        gutter.both.push(index)
        if (gaps.includes(gap)) gaps.splice(gaps.indexOf(gap), 1)
        still.push(gutter)
      } else if (row.right <= gutter.b - least * 0.5 || row.x >= gutter.a + least * 0.5) {
        // Words on one side only: the gutter may go on below.
        if (row.right <= gutter.b - least * 0.5) gutter.a = Math.max(gutter.a, Math.min(row.right, gutter.b - least))
        still.push(gutter)
      } else done.push(gutter)
    }
    for (const gap of gaps) still.push({ ...gap, both: [index] })
    // A page has few gutters; one that holds hundreds of stray numbers must not cost the square of them.
    open = still.length > 40 ? still.slice(-40) : still
  })
  return [...done, ...open]
}

interface Free {
  a: number
  b: number
}

function overlap(one: Free, other: Free): number {
  return Math.min(one.b, other.b) - Math.max(one.a, other.a)
}

/** A cell may be filled to its very edge: a gap that would not open a gutter can go on in one. */
function narrowGap(row: Row, gutter: Gutter): Free | undefined {
  for (const piece of row.pieces) {
    if (piece.x > gutter.a || piece.right < gutter.b) continue
    for (let i = 1; i < piece.runs.length; i++) {
      const gap = { a: (piece.runs[i - 1] as Run).right, b: (piece.runs[i] as Run).x }
      if (overlap(gap, gutter) >= 0.6 * row.size) return gap
    }
  }
  return undefined
}

/** "(a)   the report", "Present:   Councillors A and B": a label and what it labels are one piece. */
export function withoutLabel(pieces: Piece[]): Piece[] {
  const [first, second] = pieces
  if (!first || !second) return pieces
  const text = first.runs.map((run) => run.text).join(' ')
  const field = text.endsWith(':') && text.length < 40 && second.runs.at(-1)?.text.endsWith(':') !== true
  // "–    the Clerk": a dash is one only with its words; in an account it may stand for nothing.
  const dash = /^[-–—*o]$/.test(text) && second.x - first.right < 4 * (first.runs[0] as Run).size && hasWords(second.runs[0]?.text ?? '')
  const labels = field || dash || splitMarker(text)?.rest === ''
  if (!labels) return pieces
  return [{ runs: [...first.runs, ...second.runs], x: first.x, right: second.right }, ...pieces.slice(2)]
}

/** A gutter is one where at least two rows agree on where the words right of it begin or end. */
function isGutter(gutter: Gutter, rows: Row[]): boolean {
  if (gutter.both.length < 2) return false
  const middle = (gutter.a + gutter.b) / 2
  const starts: number[] = []
  const ends: number[] = []
  for (const index of gutter.both) {
    const right = (rows[index] as Row).pieces.find((piece) => piece.x > middle)
    if (!right) continue
    starts.push(right.x)
    ends.push(right.right)
  }
  const needed = Math.max(2, starts.length * 0.7)
  return most(starts) >= needed || most(ends) >= needed
}

/** How many of the places lie within three points of each other. */
function most(places: number[]): number {
  const sorted = [...places].sort((a, b) => a - b)
  let best = 0
  let from = 0
  for (let to = 0; to < sorted.length; to++) {
    while ((sorted[to] as number) - (sorted[from] as number) > 3) from++
    best = Math.max(best, to - from + 1)
  }
  return best
}

/** Splits a row at the gutters: the runs of each column, empty where it has no words there. */
export function cellsOf(row: Row, gutters: Gutter[]): Run[][] {
  const cells: Run[][] = Array.from({ length: gutters.length + 1 }, () => [])
  for (const piece of row.pieces) {
    for (const run of piece.runs) {
      let column = 0
      while (column < gutters.length && run.x >= (gutters[column] as Gutter).b - 1) column++
      ;(cells[column] as Run[]).push(run)
    }
  }
  return cells
}

export const drawn = (runs: Run[]): { first: number; last: number } => ({
  first: least(runs, (run) => run.order),
  last: greatest(runs, (run) => run.order),
})
