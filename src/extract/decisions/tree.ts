/** Clauses in printed order → a tree by their labels: "(i)" under "(b)", back to "(c)". */
import { continuing, opens, type Reading, readings, sameSeries } from '../../language/labels.ts'
import type { Clause } from '../../tree.ts'

/** A clause with the depth at which its block is set. */
export interface Leaf {
  clause: Clause
  /** The printed label, a bullet's sign included. */
  marker?: string
  depth: number
}

interface Level {
  reading: Reading | undefined
  depth: number
  /** The clauses of this level, where the next one is added. */
  clauses: Clause[]
}

export function clauseTree(leaves: readonly Leaf[]): Clause[] {
  const top: Clause[] = []
  const stack: Level[] = []
  for (const { clause, marker, depth } of leaves) {
    const level = stack.length === 0 ? undefined : levelFor(stack, marker, depth)
    if (level) {
      stack.length = stack.indexOf(level.level) + 1
      level.level.reading = level.reading
      level.level.clauses.push(clause)
      continue
    }
    // A new series: below the last clause where that is labelled, else beside it.
    const parent = stack.at(-1)?.clauses.at(-1)
    const clauses = parent ? parent.children : top
    clauses.push(clause)
    stack.push({ reading: readings(marker).find((reading) => reading.value === 1) ?? readings(marker)[0], depth, clauses })
  }
  return top
}

/** The open level that a label goes on with; undefined where it opens a new one below. */
function levelFor(stack: Level[], marker: string | undefined, depth: number): { level: Level; reading: Reading | undefined } | undefined {
  const innermost = [...stack].reverse()
  if (readings(marker).length === 0) {
    // Without a label: beside others without one, else on the outermost level.
    const level = innermost.find((each) => each.reading === undefined) ?? (stack[0] as Level)
    return { level, reading: level.reading }
  }
  for (const level of innermost) {
    if (!level.reading) continue
    const reading = continuing(level.reading, marker)
    if (reading && !(reading.kind === 'bullet' && depth > level.depth)) return { level, reading }
  }
  // "(a) lamps be lit;" ¶ "(a) oil be bought;": a list that did not count on; behind "(a) the Clerk:" it is one below.
  const last = innermost[0] as Level
  const again = last.depth === depth && last.reading && readings(marker).find((each) => isSame(last.reading as Reading, each))
  if (again && opens(marker) && !/[:–—-]$/.test(last.clauses.at(-1)?.text ?? '')) return { level: last, reading: again }
  // A new series, or the parts below an unlabelled heading.
  if (opens(marker) || innermost[0]?.reading === undefined) return undefined
  // A label skipped or printed twice.
  for (const level of innermost) {
    const reading = level.reading && readings(marker).find((each) => sameSeries(level.reading as Reading, each))
    if (reading) return { level, reading }
  }
  return { level: stack.at(-1) as Level, reading: readings(marker)[0] }
}

const isSame = (one: Reading, other: Reading) => one.value === other.value && sameSeries(one, other)
