/**
 * Sentences that were torn over several paragraphs are joined: by a line break or Return in the middle of a sentence,
 * or because a program made the Word file from a PDF, with a paragraph for each printed line. Empty paragraphs between
 * them keep paragraphs apart.
 */
import type { Block } from '../../tree.ts'
import { widthOfLines } from '../linewise.ts'
import { unwrap } from '../unwrap.ts'

export function joinTorn(blocks: Block[]): Block[] {
  const width = widthOfLines(blocks)
  const joined: Block[] = []
  let from = 0
  for (let i = 1; i <= blocks.length; i++) {
    if (i < blocks.length && blocks[i]?.gap === undefined) continue
    for (const block of unwrap(blocks.slice(from, i), width)) joined.push(block)
    from = i
  }
  return joined
}
