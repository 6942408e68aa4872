/** What is normal in a document: the size of its text, the distance of its lines, the edges of its pages. */
import { greatest } from './extent.ts'
import { type Flow, indentKey, type Line, rightEdge, textStart } from './lines.ts'

export interface Measure {
  /** The size of most of the text. */
  size: number
  /** Distance of the base lines of one paragraph, as a multiple of the size. */
  pitch: number
  /** The least size of each level of heading that the document shows by size, from the second level on. */
  headings: number[]
}

/** Type is larger than the text's where it is so by more than chance. */
export const larger = 1.12
/** Titles are larger still. */
const title = 1.5

/** Measures the lines of the pages' bodies, and sets the edges of their flows. */
export function measureOf(lines: Line[]): Measure {
  const flows = new Map<Flow, Line[]>()
  for (const line of lines) {
    const own = flows.get(line.flow)
    if (own) own.push(line)
    else flows.set(line.flow, [line])
  }
  for (const [flow, own] of flows) setEdges(flow, own)
  const size = sizeOf(lines)
  return { size, pitch: pitchOf(lines), headings: headingSizes(lines, size) }
}

/** The level that a line's size gives it: "Agenda", larger than the text, and "Announcements" below it, larger but less so. */
export function levelOfSize(size: number, measure: Measure): number {
  if (size > measure.size * title) return 1
  const at = measure.headings.findIndex((least) => size > least - 0.1)
  return 2 + Math.max(0, at < 0 ? measure.headings.length - 1 : at)
}

/** Sizes that lie near one another are one level: nobody sees whether a heading has thirteen points or fourteen. */
function headingSizes(lines: Line[], size: number): number[] {
  const sizes = lines
    .filter((line) => line.least > size * larger && line.size <= size * title && line.text.length < 120)
    .map((line) => line.size)
    .sort((a, b) => b - a)
  const levels: number[] = []
  for (const each of sizes) {
    const last = levels.length - 1
    if (last >= 0 && (levels[last] as number) < each * 1.15) levels[last] = each
    else levels.push(each)
  }
  return levels.slice(0, 4)
}

function sizeOf(lines: Line[]): number {
  const letters = new Map<number, number>()
  for (const line of lines) {
    const size = Math.round(line.size * 2) / 2
    letters.set(size, (letters.get(size) ?? 0) + line.text.length)
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 12
}

/**
 * The distance below full lines, which their paragraph goes on from; where a document has few of them, that of all lines.
 * Of distances that are nearly as frequent (short paragraphs with space between them), the nearer.
 */
function pitchOf(lines: Line[]): number {
  const all = new Map<number, number>()
  const full = new Map<number, number>()
  for (let i = 1; i < lines.length; i++) {
    const before = lines[i - 1] as Line
    const line = lines[i] as Line
    if (line.page !== before.page || line.flow !== before.flow || Math.abs(line.size - before.size) > 0.6) continue
    const pitch = Math.round(((line.y - before.y) / line.size) * 20) / 20
    if (pitch <= 0.8 || pitch >= 3) continue
    all.set(pitch, (all.get(pitch) ?? 0) + 1)
    if (before.right > rightEdge(before) - 0.12 * (rightEdge(before) - before.flow.left)) full.set(pitch, (full.get(pitch) ?? 0) + 1)
  }
  const fullLines = [...full.values()].reduce((sum, count) => sum + count, 0)
  if (fullLines >= 5) return nearest(full, 0.5) ?? 1.2
  // Nearly every paragraph is one line: the few that go on tell how near the lines of one stand.
  const few = [...full].filter(([, count]) => count >= 2).map(([pitch]) => pitch)
  return Math.min(nearest(all, 0.25) ?? 1.2, ...few)
}

/** The nearest of the distances that have at least this share of the most frequent one's lines. */
function nearest(counts: Map<number, number>, share: number): number | undefined {
  const most = Math.max(0, ...counts.values())
  const frequent = [...counts].filter(([, count]) => count >= most * share).map(([pitch]) => pitch)
  return frequent.length > 0 ? Math.min(...frequent) : undefined
}

/** The right edge is where several lines end, not where one long word sticks out. */
function setEdges(flow: Flow, lines: Line[]): void {
  const lefts = lines.map((line) => line.x).sort((a, b) => a - b)
  flow.left = lefts[Math.floor(lefts.length * 0.02)] ?? flow.left
  flow.starts = startsOf(lines)
  const rights = lines
    .filter((line) => line.text.length > 30)
    .map((line) => line.right)
    .sort((a, b) => b - a)
  if (rights.length === 0) {
    flow.right = Math.max(
      flow.right,
      greatest(lines, (line) => line.right),
    )
    return
  }
  const em = lines[0]?.size ?? 12
  flow.right = edgeOf(rights, em)
  flow.right = Math.max(flow.right, edgeOfPaper(flow, rights, em))
  flow.edges = edgesAtIndents(lines, flow.right, em)
  flow.justified = justifiedPages(lines, flow.right, em)
}

/**
 * Where short lines are all there is, none of them wrapped, the edge is where the left one tells: margins are mostly
 * alike. A page that leaves a wide margin on purpose has many lines that reach it.
 */
function edgeOfPaper(flow: Flow, rights: number[], em: number): number {
  if (flow.width === undefined || flow.width - flow.right - flow.left < 0.15 * flow.width) return 0
  const reaching = rights.filter((right) => right > flow.right - 3 * em).length
  return reaching < 8 ? flow.width - flow.left - em : 0
}

/** Pages most of whose full lines end at one place; the next page may be ragged. */
function justifiedPages(lines: Line[], right: number, em: number): Set<number> {
  const counts = new Map<number, { full: number; exact: number }>()
  for (const line of lines) {
    if (line.text.length < 30 || line.right < right - 2 * em) continue
    const count = counts.get(line.page) ?? { full: 0, exact: 0 }
    count.full++
    if (Math.abs(line.right - right) < 1) count.exact++
    counts.set(line.page, count)
  }
  return new Set([...counts].filter(([, count]) => count.full >= 6 && count.exact > count.full * 0.6).map(([page]) => page))
}

function startsOf(lines: Line[]): Map<number, number> {
  const starts = new Map<number, number>()
  for (const line of lines) starts.set(Math.round(line.x), (starts.get(Math.round(line.x)) ?? 0) + 1)
  return starts
}

function edgeOf(rights: number[], em: number): number {
  const few = Math.max(1, Math.floor(rights.length * 0.03))
  return rights.find((right, i) => i + few < rights.length && right - (rights[i + few] as number) < 1.5 * em) ?? (rights[0] as number)
}

/** Indents that have long lines enough to show an edge of their own; titles behind numbers, none of which goes on in a next line, show none. */
function edgesAtIndents(lines: Line[], right: number, em: number): Map<number, number> {
  const places = new Map<number, number[]>()
  const going = new Set(lines.flatMap((line) => (line.label ? [] : indentKey(line.x))))
  for (const line of lines) {
    if (line.text.length < 30) continue
    const key = indentKey(textStart(line))
    const own = places.get(key)
    if (own) own.push(line.right)
    else places.set(key, [line.right])
  }
  const edges = new Map<number, number>()
  for (const [key, own] of places) {
    if (own.length < 4 || !going.has(key)) continue
    const edge = edgeOf(
      own.sort((a, b) => b - a),
      em,
    )
    if (edge < right - em) edges.set(key, edge)
  }
  return edges
}
