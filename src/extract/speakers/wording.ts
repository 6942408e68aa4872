/** What of an item is nobody's speech: the wording of its decisions, tables, headings. */
import type { Block, Clause, Item } from '../../tree.ts'

/** The blocks of decisions, each with the clauses that the decision has. */
export type Wording = ReadonlyMap<Block, string[]>

/** The wording of a decision, a table row, a heading: nobody's speech. */
export function isSpeechless(block: Block, wording: Wording): boolean {
  if (block.type === 'row' || block.type === 'heading' || block.hint === 'recorded-vote') return true
  const clauses = wording.get(block)
  if (clauses === undefined) return false
  // "g) Grassed area - Mr Elm responded … It was agreed that …": a decision inside a paragraph leaves the rest of it.
  return labelled.test(block.value) || clauses.some((clause) => isClause(block.value, [clause]) && clause.length > block.value.length - 40)
}

/** "The report was noted. The Chair added …": the first sentence is the decision, and the second somebody's words. */
export function isClause(text: string, clauses: string[] = []): boolean {
  return clauses.some((clause) => clause.startsWith(text.slice(0, 30)) || text.startsWith(clause.slice(0, 30)))
}

const labelled =
  /^(?:it was |and |the (?:committee|council|cabinet) )?(?:unanimously )?(?:resolved|recommended|recommendations?|agreed|decision|decided|ordered|that)\b/i

export function wordingOf(item: Item): Wording {
  const wording = new Map<Block, string[]>()
  const texts = (clauses: Clause[]): string[] =>
    clauses.flatMap((clause) => [clause.text, ...texts(clause.children)]).filter((text) => text !== '')
  for (const decision of item.decisions) {
    const clauses = texts(decision.clauses)
    for (const block of decision.blocks) wording.set(block, clauses)
  }
  return wording
}
