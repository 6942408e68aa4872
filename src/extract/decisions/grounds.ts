/** Reasons and alternatives printed behind a decision, under labels of their own. */
import type { Block, Decision } from '../../tree.ts'
import { groundsLabel, isAside } from './asides.ts'

const longest = 60

/**
 * Reads the grounds that begin at `at`.
 *
 * @param stops whether a block begins something else
 * @returns how many blocks were read
 */
export function readGrounds(blocks: readonly Block[], at: number, decision: Decision, stops: (block: Block) => boolean): number {
  let taken = 0
  // "Voting: unanimous" may stand between a decision and its reasons.
  let skipped = 0
  while (blocks[at + skipped] && isAside((blocks[at + skipped] as Block).value) && skipped < 4) skipped++
  for (let label = labelOf(blocks[at + skipped + taken]); label; label = labelOf(blocks[at + skipped + taken])) {
    const list = decision[label.kind]
    const first = (blocks[at + skipped + taken] as Block).value.slice(label.length).trim()
    taken++
    if (first !== '') list.push(first)
    const open = first === '' || /[:;]$/.test(first)
    for (let count = 0; count < longest; count++) {
      const block = blocks[at + skipped + taken]
      if (!block || groundsLabel(block.value) || stops(block) || isAside(block.value) || isHeading(block)) break
      // A label alone takes the paragraphs below; one with its text in the same line only its list.
      if (!open && block.marker === undefined) break
      list.push(block.value)
      taken++
    }
  }
  return taken === 0 ? 0 : skipped + taken
}

/** "Financial implications:", "Scrutiny Considerations": the next part of a record of decision. */
function isHeading(block: Block): boolean {
  return (
    block.type === 'heading' ||
    /^(?:rights? of appeal|appeals?|informatives?)\b\s*[:–-]/i.test(block.value) ||
    /^\p{Lu}\p{Ll}+(?: and \p{Ll}+)? (?:considerations|implications)$/iu.test(block.value) ||
    (block.marker === undefined && block.value.length < 60 && (/:$/.test(block.value) || block.bold === true))
  )
}

function labelOf(block: Block | undefined): ReturnType<typeof groundsLabel> {
  return block && block.type !== 'row' ? groundsLabel(block.value) : undefined
}
