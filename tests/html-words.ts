/** The words that a page shows, read by another parser's tree: what the blocks are held against. */
import { type ChildNode, isTag, isText } from 'domhandler'
import { parseDocument } from 'htmlparser2'
import type { Block } from '../src/tree.ts'

/** Elements that stand in a line; all others part words. */
const phrases = new Set(
  'a abbr acronym b bdo big cite code del dfn em font i ins kbd label mark nobr o:p q s samp small span strike strong sub sup time tt u var img wbr'.split(
    ' ',
  ),
)

/** The text of all text nodes but scripts and styles; attributes are no words. */
export function shownText(html: string): string {
  const parts: string[] = []
  const stack: (ChildNode | string)[] = [...parseDocument(html).children].reverse()
  while (stack.length > 0) {
    const node = stack.pop() as ChildNode | string
    if (typeof node === 'string') parts.push(node)
    else if (isText(node)) parts.push(node.data)
    else if (isTag(node) && node.name !== 'script' && node.name !== 'style') {
      // What ModernGov sets in a span of its own in mid-line ("pdf icon PDF 99 KB") is apart from the words before it.
      const apart = !phrases.has(node.name) || /mgFileSize|mgHide/.test(node.attribs.class ?? '')
      if (apart) stack.push(' ')
      for (const child of [...node.children].reverse()) if (!isSign(node.attribs.style, child)) stack.push(child)
      if (apart) stack.push(' ')
    }
  }
  return parts.join('')
}

/** A letter of Wingdings is drawn as a sign. */
function isSign(style: string | undefined, child: ChildNode): boolean {
  return /wingdings/i.test(style ?? '') && isTag(child) && child.children.some((text) => isText(text) && /^.$/su.test(text.data.trim()))
}

const word = /[\p{L}\p{N}]+/gu

/** Words with soft hyphens taken out, sorted: the same words, each as often. */
export function sortedWords(text: string): string[] {
  return (text.replaceAll('\u00ad', '').match(word) ?? []).sort()
}

/** The words of blocks: label, words, and the mark of a file; but not the labels that a browser counts. */
export function wordsOfBlocks(blocks: Block[]): string[] {
  return sortedWords(
    blocks.map(({ marker, value, data }) => [data?.counted ? '' : marker, value, data?.mark].filter(Boolean).join(' ')).join('\n'),
  )
}
