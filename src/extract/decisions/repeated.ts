/**
 * The same decision printed twice: under "Decision:" and again under "Minutes:". The wordings can differ by a word, and
 * the page may cut the second short; the complete one is kept, and says where the other stands.
 */
import type { Clause, Decision } from '../../tree.ts'

/** No item has two hundred decisions under "Decision:" and as many under "Minutes:"; each is compared with each. */
const compared = 200 * 200

/** @param single the page of one item: what it says twice there it decided once, also where “Decision:” is lost */
export function withoutRepetitions(published: Decision[], minuted: Decision[], single: boolean): Decision[] {
  if (published.length * minuted.length > compared) return [...published, ...minuted]
  const left = [...minuted]
  const one = published.length === 1 && minuted.length === 1
  const kept = published.map((decision) => {
    const at = left.findIndex((other) => isSame(decision, other) || (one && isSummary(decision, other)))
    const twin = left[at]
    if (!twin) return decision
    left.splice(at, 1)
    return joined(decision, twin)
  })
  return [...kept, ...withoutCopies(left, single)]
}

/** "Decision:" within the minutes, its wording once more below: long wordings that are the same, word by word. */
function withoutCopies(decisions: Decision[], single: boolean): Decision[] {
  if (!single && !/^decision/i.test(decisions[0]?.label ?? '')) return decisions
  if (decisions.length < 2) return decisions
  const kept: Decision[] = []
  const places = new Map<string, number>()
  for (const decision of decisions) {
    const words = wordsOf(decision)
    const wording = words.join(' ')
    // Short ones come again in their own right: "The report, as circulated, was noted by Members."
    const twin = words.length >= 8 ? places.get(wording) : undefined
    if (twin === undefined) places.set(wording, kept.push(decision) - 1)
    else kept[twin] = joined(kept[twin] as Decision, decision)
  }
  return kept
}

function joined(first: Decision, second: Decision): Decision {
  const [kept, other] = wordsOf(second).length > wordsOf(first).length * 1.1 ? [second, first] : [first, second]
  kept.repeatedAt = other.at
  kept.blocks = [...kept.blocks, ...other.blocks]
  if (kept.reasons.length === 0) kept.reasons = other.reasons
  if (kept.alternatives.length === 0) kept.alternatives = other.alternatives
  if (other.unanimous) kept.unanimous = true
  if (kept.label === undefined && other.label !== undefined) {
    kept.label = other.label
    kept.kind = other.kind
    delete kept.implied
  }
  return kept
}

function isSame(one: Decision, other: Decision): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  if (a.length === 0 || b.length === 0) return one.kind === other.kind && a.length === b.length
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length >= 4 && short.every((word, i) => word === long[i])) return true
  return overlap(a, b) >= 0.75
}

/** One decision in each place, the one a summary of the other: "to approve the dates." and "to adopt the motion." */
function isSummary(one: Decision, other: Decision): boolean {
  return overlap(wordsOf(one), wordsOf(other)) >= 0.4 || wordsOf(other).length <= 6
}

function overlap(a: string[], b: string[]): number {
  const left = new Map<string, number>()
  for (const word of b) left.set(word, (left.get(word) ?? 0) + 1)
  let common = 0
  for (const word of a) {
    const count = left.get(word) ?? 0
    if (count === 0) continue
    common++
    left.set(word, count - 1)
  }
  return common / Math.max(1, a.length + b.length - common)
}

/** Every decision is compared with several others, and its clauses stay what they are. */
const known = new WeakMap<readonly Clause[], string[]>()

function wordsOf({ clauses }: Decision): string[] {
  const before = known.get(clauses)
  if (before) return before
  const words = textOf(clauses)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word !== 'that')
  known.set(clauses, words)
  return words
}

function textOf(clauses: readonly Clause[]): string {
  return clauses.map((clause) => `${clause.text} ${textOf(clause.children)}`).join(' ')
}
