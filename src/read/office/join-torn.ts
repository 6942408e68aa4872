/**
 * Sentences that were torn over several paragraphs are joined: by a line break or Return in the middle of a sentence,
 * or because a program made the Word file from a PDF, with a paragraph for each printed line. Empty paragraphs between
 * them keep paragraphs apart.
 */
import type { Block } from '../../tree.ts'
import { unwrap, wrapWidth } from '../unwrap.ts'

export function joinTorn(blocks: Block[]): Block[] {
  const width = isLinewise(blocks) ? wrapWidth(blocks) : 0
  const joined: Block[] = []
  let from = 0
  for (let i = 1; i <= blocks.length; i++) {
    if (i < blocks.length && blocks[i]?.gap === undefined) continue
    for (const block of unwrap(blocks.slice(from, i), width)) joined.push(block)
    from = i
  }
  return joined
}

/** A paragraph for each printed line: many of them go on with a small letter. */
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
