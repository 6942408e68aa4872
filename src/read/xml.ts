/**
 * XML: ModernGov's web service (see `moderngov/service.ts` for what is emitted), XHTML, and of any other XML its text.
 *
 * Entities of a document type are not expanded, and nothing outside the file is read.
 */
import type { VFile } from 'vfile'
import { fold } from '../language/markers.ts'
import type { Block, FileData } from '../tree.ts'
import { readHtml } from './html.ts'
import { isServiceList, readServiceMeeting, remaining, serviceMeetings } from './moderngov/service.ts'
import { textBlock, textBlocks } from './xml/text.ts'
import { descendants, elements, leafText, placeOf, readXmlTree, type XmlElement, type XmlText } from './xml/tree.ts'

/** How deep XML may be wrapped, escaped, in the text of other XML. */
const deepestWrap = 3

export function readXml(file: VFile): Block[] {
  const { text } = file.data as unknown as FileData
  const root = readXmlTree(text)
  if (elements(root)[0]?.name === 'html') return readHtml(file)
  return blocksOf(root, 0)
}

function blocksOf(root: XmlElement, depth: number): Block[] {
  const meetings = serviceMeetings(root)
  if (meetings.length > 0) {
    const used = new Set(meetings.flatMap((meeting) => [meeting, ...descendants(meeting)]))
    return [...meetings.flatMap(readServiceMeeting), ...remaining(root, used)]
  }
  const wrapped = depth < deepestWrap ? wrappedXml(root) : undefined
  if (wrapped) {
    const used = new Set([wrapped.node])
    return [...unwrapped(wrapped.text, depth), ...remaining(root, used)]
  }
  return isServiceList(root) ? remaining(root) : paragraphs(root)
}

/** `<string>&lt;meeting&gt;…`: the answer, escaped, as the text of another element. */
function wrappedXml(root: XmlElement): { node: XmlElement; text: XmlText } | undefined {
  for (const node of descendants(root)) {
    const text = leafText(node)
    if (text && /^\s*<(?:\?xml|[\w:]*meeting\b)/i.test(text.data)) return { node, text }
  }
  return undefined
}

function unwrapped(text: XmlText, depth: number): Block[] {
  const blocks = blocksOf(readXmlTree(text.data), depth + 1)
  for (const { at } of blocks) {
    const last = placeOf(text, Math.max(at.start, at.end - 1))
    at.start = placeOf(text, at.start)
    at.end = last + 1
  }
  return blocks
}

/** Any other XML: an element with words of its own is a paragraph, with all that stands in it. */
function paragraphs(root: XmlElement): Block[] {
  const blocks: Block[] = []
  const stack: (XmlElement | XmlText)[] = [...root.children].reverse()
  while (stack.length > 0) {
    const node = stack.pop() as XmlElement | XmlText
    // Text outside the root element is damage, or what a document type leaves behind ("]>").
    if (node.type === 'text') {
      if (/[\p{L}\p{N}]/u.test(node.data)) blocks.push(textBlock(node))
      continue
    }
    const leaf = leafText(node)
    if (leaf) for (const block of textBlocks(leaf)) blocks.push(block)
    else if (node.children.some((child) => child.type === 'text' && /\S/.test(child.data))) blocks.push(mixed(node))
    else for (const child of elements(node).reverse()) stack.push(child)
  }
  return blocks
}

/** "<para>The <emphasis>Panel</emphasis> agreed</para>": text and elements, one paragraph. */
function mixed(root: XmlElement): Block {
  let value = ''
  let start = -1
  let end = root.tag.end
  const stack: (XmlElement | XmlText)[] = [...root.children].reverse()
  while (stack.length > 0) {
    const node = stack.pop() as XmlElement | XmlText
    if (node.type === 'element') {
      for (const child of [...node.children].reverse()) stack.push(child)
      continue
    }
    if (start < 0 && /\S/.test(node.data)) start = placeOf(node, node.data.length - node.data.trimStart().length)
    value += node.data
    if (/\S/.test(node.data)) end = placeOf(node, node.data.trimEnd().length - 1) + 1
  }
  return { type: 'paragraph', value: fold(value), depth: 0, at: { start: Math.max(start, 0), end } }
}
