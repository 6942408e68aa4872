/**
 * Runs → rows: what stands on one base line of the page, from left to right. A row may hold the lines of two columns
 * or the cells of a table; `regions.ts` takes those apart.
 */
import type { Run } from './runs.ts'

/** Part of a row between two wide gaps. */
export interface Piece {
  runs: Run[]
  x: number
  right: number
}

export interface Row {
  pieces: Piece[]
  x: number
  right: number
  y: number
  /** The size of most of its characters. */
  size: number
}

/** Runs whose base lines are nearer than this part of their size stand on one line: "8" and the raised "th". */
const sameLine = 0.42
/** A gap of this many times the size may lie between two columns. */
const wideGap = 1.2

export function rowsOfRuns(runs: Run[]): Row[] {
  const sorted = [...runs].sort((a, b) => a.y - b.y || a.x - b.x)
  const rows: Row[] = []
  let current: Run[] = []
  let y = 0
  let size = 0
  for (const run of sorted) {
    if (current.length > 0 && Math.abs(run.y - y) > sameLine * Math.max(run.size, size)) {
      rows.push(rowOf(current))
      current = []
    }
    if (current.length === 0 || run.size > size * 1.1) {
      y = run.y
      size = run.size
    }
    current.push(run)
  }
  if (current.length > 0) rows.push(rowOf(current))
  return rows
}

function rowOf(runs: Run[]): Row {
  const inOrder = withoutOverprint(runs.sort((a, b) => a.x - b.x || a.order - b.order))
  const characters = new Map<number, number>()
  for (const run of inOrder) characters.set(run.size, (characters.get(run.size) ?? 0) + run.text.length)
  const size = [...characters].reduce((most, entry) => (entry[1] > most[1] ? entry : most))[0]
  const base = inOrder.find((run) => run.size === size) as Run
  const pieces = piecesOf(inOrder, size)
  return {
    pieces,
    x: (pieces[0] as Piece).x,
    right: pieces.reduce((right, piece) => Math.max(right, piece.right), 0),
    y: base.y,
    size,
  }
}

/** Bold made by drawing the same letters twice, a hair apart, is one word on paper. */
function withoutOverprint(runs: Run[]): Run[] {
  const kept: Run[] = []
  for (const run of runs) {
    const before = kept.at(-1)
    const near = before && Math.abs(before.x - run.x) < 0.12 * run.size && Math.abs(before.y - run.y) < 0.12 * run.size
    if (before && near && before.text === run.text && before.order !== run.order) before.bold = true
    else kept.push(run)
  }
  return kept
}

function piecesOf(runs: Run[], size: number): Piece[] {
  const breaks = justified(runs, size) ? Number.POSITIVE_INFINITY : wideGap * size
  const pieces: Piece[] = []
  for (const run of runs) {
    const piece = pieces.at(-1)
    if (piece && run.x - piece.right < breaks) {
      piece.runs.push(run)
      piece.right = Math.max(piece.right, run.right)
    } else pieces.push({ runs: [run], x: run.x, right: run.right })
  }
  return pieces
}

/**
 * "Mr C Bramble,     Mrs B Bracken,      Mr T Teal,        Sir Paul Cedar, CBE,": a line that was spread to fill
 * the measure has wide gaps, but all of one width.
 */
function justified(runs: Run[], size: number): boolean {
  const gaps: number[] = []
  for (let i = 1; i < runs.length; i++) {
    const gap = (runs[i] as Run).x - (runs[i - 1] as Run).right
    if (gap > 0.15 * size) gaps.push(gap)
  }
  // The first gap may follow a hanging label: "2.   Declarations   of   Disclosable   Pecuniary".
  const words = gaps.length > 3 ? gaps.slice(1) : gaps
  return words.length >= 2 && Math.max(...words) - Math.min(...words) < 0.08 * size
}
