/** Documents with a paragraph for each printed line, as programs make them from a PDF. */
import type { Block } from '../tree.ts'
import { wrapWidth } from './unwrap.ts'

/** How wide the lines are that are paragraphs of their own; 0 where paragraphs are paragraphs. */
export function widthOfLines(blocks: Block[]): number {
  return isLinewise(blocks) ? wrapWidth(blocks) : 0
}

/** Many paragraphs go on with a small letter. */
function isLinewise(blocks: Block[]): boolean {
  if (blocks.length < 30) return false
  let torn = 0
  for (let i = 1; i < blocks.length; i++) {
    const before = blocks[i - 1] as Block
    const block = blocks[i] as Block
    if (block.marker === undefined && /^\p{Ll}/u.test(block.value) && before.value.length > 40 && /[\p{L}\d,]$/u.test(before.value)) torn++
  }
  return torn > blocks.length * 0.15
}
