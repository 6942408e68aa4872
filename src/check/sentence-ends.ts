/** Which paragraphs of sentences end with their sign: where nearly all do, one without it was forgotten or cut. */
import type { Block, Item, Minutes } from '../tree.ts'
import { itemsOf } from './blocks.ts'

/** A sentence: it opens with a capital and has a verb that notes have not. */
const opens = /^[“"‘'(]?\p{Lu}(?![^.]{0,40}:\s)/u
const verb =
  /\b(?:was|were|had|has|have|is|are|will|would|should|could|agreed|noted|reported|advised|asked|said|stated|explained|confirmed|thanked|resolved|proposed|requested|be noted|be approved|be agreed)\b/
const ended = /[.!?…][)”"’'\]]{0,2}$/

/** A paragraph of an item that is a sentence, and the line behind it. */
export interface Sentence {
  block: Block
  item: Item
  ended: boolean
  next?: Block
}

export function sentencesOf(tree: Minutes): Sentence[] {
  return [...itemsOf(tree)].flatMap(({ item }) =>
    item.lines.flatMap(({ block, part }, i): Sentence[] => {
      if ((part !== 'minutes' && part !== 'decision') || block.type !== 'paragraph' || block.cells) return []
      if (block.value.split(' ').length < 7 || !opens.test(block.value) || !verb.test(block.value)) return []
      const next = item.lines[i + 1]?.block
      return [{ block, item, ended: ended.test(block.value), ...(next ? { next } : {}) }]
    }),
  )
}
