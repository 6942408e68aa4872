/**
 * Initials that look like Roman numbers, in a list of names that has a line for each:
 *
 *     COUNCILLORS: C. Ash
 *     I. Elm
 *     A.M. Fir
 */
import type { Block } from '../tree.ts'

const names = new WeakSet<Block>()
const named = /^(?:\p{Lu}[\p{L} ]{3,30}:\s+)?(?:\p{Lu}\.\s?){1,3}(?:\p{Ll}{2,3}\s)?\p{Lu}[\p{L}’'-]+(?:,\s.*)?$/u
const roman = /^[IVXL]\.\s/

/** Looks for such lines, before items are. */
export function noteInitials(blocks: readonly Block[]): void {
  const isName = (block: Block | undefined) => block !== undefined && block.value.length < 80 && named.test(block.value)
  for (const [i, block] of blocks.entries()) {
    if (!roman.test(block.value) || block.marker !== undefined || !isName(block)) continue
    const beside = [blocks[i - 1], blocks[i + 1]]
    if (beside.every(isName) && beside.some((other) => !roman.test(other?.value ?? ''))) names.add(block)
  }
}

export const isInitials = (block: Block): boolean => names.has(block)
