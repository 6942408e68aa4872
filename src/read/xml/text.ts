/** The text of an XML element → blocks. It may hold HTML, escaped; its entities may be escaped twice. */

import { fold } from '../../language/markers.ts'
import type { Block, Hint } from '../../tree.ts'
import { readFragment } from '../html.ts'
import { placeOf, type XmlText } from './tree.ts'

const markup = /<\/?[a-z][^<>]{0,2000}>/i

/** Whether the text, unescaped once, is HTML. */
function holdsHtml(text: XmlText): boolean {
  return text.data.includes('<') && markup.test(text.data)
}

/** The blocks of escaped HTML; plain text is one paragraph. */
export function textBlocks(text: XmlText, hint?: Hint): Block[] {
  const blocks = holdsHtml(text) || text.data.includes('&') ? readFragment(text.data) : [paragraph(text)]
  for (const block of blocks) {
    block.at = { start: placeOf(text, block.at.start), end: placeOf(text, Math.max(block.at.start, block.at.end - 1)) + 1 }
    if (hint !== undefined && block.furniture === undefined) block.hint = hint
  }
  return blocks
}

/** All the words as one value: "Leader&amp;#39;s Question Time" is escaped twice, and titles may hold a `<br>`. */
export function textBlock(text: XmlText): Block {
  const blocks = textBlocks(text)
  const value = blocks.map((block) => (block.marker === undefined ? block.value : `${block.marker} ${block.value}`)).join(' ')
  const start = blocks[0]?.at.start ?? 0
  return { type: 'paragraph', value: fold(value), depth: 0, at: { start, end: Math.max(start, blocks.at(-1)?.at.end ?? 0) } }
}

function paragraph(text: XmlText): Block {
  const start = text.data.length - text.data.trimStart().length
  return { type: 'paragraph', value: fold(text.data), depth: 0, at: { start, end: text.data.trimEnd().length } }
}
