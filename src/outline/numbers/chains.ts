/** The chain that numbers of one family make through a document: "283.", "284.", "285.". */
import type { ItemNumber } from './item-number.ts'

export interface Candidate {
  /** Index of the block in its document. */
  index: number
  number: ItemNumber
  /** How much the line looks like a title, 0 to 1. */
  weight: number
  /** It stands in a heading, which the document says it is. */
  heading?: boolean
}

/**
 * The best chain of one family: the links with the greatest sum of weights in which each number follows the one
 * before (a gap or a number printed twice costs something). Linear: the best chain that ends at each number is kept.
 */
export function bestChain(candidates: Candidate[]): { links: Candidate[]; score: number } {
  const bestAt = new Map<number, { score: number; link: Candidate; back: number }>()
  const scored: { score: number; link: Candidate; back: number }[] = []
  const indexOf = new Map<number, number>()
  let best = -1
  candidates.forEach((link, i) => {
    const { value } = link.number
    let score = link.weight - (value === 1 ? 0 : 0.2)
    let back = -1
    for (const [step, cost] of steps) {
      const before = bestAt.get(value - step)
      // "2. Agrees to light lamps." below the heading "2 LAMPS" is a clause.
      if (step === 0 && before && before.link.heading !== link.heading) continue
      if (before && before.score + link.weight - cost > score) {
        score = before.score + link.weight - cost
        back = indexOf.get(value - step) as number
      }
    }
    const entry = { score, link, back }
    scored.push(entry)
    const standing = bestAt.get(value)
    if (!standing || score >= standing.score) {
      bestAt.set(value, entry)
      indexOf.set(value, i)
    }
    if (best < 0 || score > (scored[best] as { score: number }).score) best = i
  })
  const links: Candidate[] = []
  for (let at = best; at >= 0; at = (scored[at] as { back: number }).back) links.unshift((scored[at] as { link: Candidate }).link)
  return { links, score: best < 0 ? 0 : (scored[best] as { score: number }).score }
}

/** From one number to the next: [step, what it costs]. A number printed twice by a slip is a step of 0. */
const steps: [number, number][] = [
  [1, 0],
  [2, 0.3],
  [3, 0.4],
  [4, 0.5],
  [5, 0.6],
  [0, 0.5],
]
