/** XML → a light tree, in which every character of text knows its place in the source. */
import { type Attributes, type MarkupHandler, readMarkup } from '../html/events.ts'

export interface XmlText {
  type: 'text'
  data: string
  /** Runs of characters that stand in the source as they are; an entity is a run of one. */
  pieces: { at: number; start: number; end: number }[]
}

export interface XmlElement {
  type: 'element'
  /** Without prefix, in small letters. */
  name: string
  attributes: Attributes
  parent: XmlElement | undefined
  children: (XmlElement | XmlText)[]
  /** Its begin tag. */
  tag: { start: number; end: number }
}

/** The document, as an element without a name. */
export function readXmlTree(source: string): XmlElement {
  const root = element('', {}, undefined, 0, 0)
  let at = root
  const handler: MarkupHandler = {
    open(tag, attributes, start, end) {
      const child = element(localName(tag.name), attributes, at, start, end)
      at.children.push(child)
      at = child
    },
    close() {
      at = at.parent ?? root
    },
    empty() {},
    release() {},
    text(data, start, end) {
      const last = at.children.at(-1)
      if (last?.type === 'text') {
        last.pieces.push({ at: last.data.length, start, end })
        last.data += data
      } else at.children.push({ type: 'text', data, pieces: [{ at: 0, start, end }] })
    },
  }
  readMarkup(source, handler, { xml: true })
  return root
}

function element(name: string, attributes: Attributes, parent: XmlElement | undefined, start: number, end: number): XmlElement {
  return { type: 'element', name, attributes, parent, children: [], tag: { start, end } }
}

/** "ns1:Meeting" → "meeting". */
function localName(name: string): string {
  return name.slice(name.lastIndexOf(':') + 1).toLowerCase()
}

/** Where the character at an offset into the text stands in the source. */
export function placeOf(text: XmlText, offset: number): number {
  let low = 0
  let high = text.pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((text.pieces[middle] as { at: number }).at <= offset) low = middle
    else high = middle - 1
  }
  const piece = text.pieces[low]
  return piece === undefined ? 0 : Math.min(piece.start + offset - piece.at, piece.end)
}

export function elements(parent: XmlElement): XmlElement[] {
  return parent.children.filter((child) => child.type === 'element')
}

/** The first child of this name. */
export function childNamed(parent: XmlElement, name: string): XmlElement | undefined {
  return elements(parent).find((child) => child.name === name)
}

/** The text of an element that holds nothing else; undefined where it is blank or holds elements. */
export function leafText(node: XmlElement): XmlText | undefined {
  const [only, ...more] = node.children.filter((child) => child.type === 'element' || /\S/.test(child.data))
  return only?.type === 'text' && more.length === 0 ? only : undefined
}

/** All elements below, in the order of the document, without recursion. */
export function descendants(root: XmlElement): XmlElement[] {
  const found: XmlElement[] = []
  const stack = elements(root).reverse()
  while (stack.length > 0) {
    const node = stack.pop() as XmlElement
    found.push(node)
    for (let i = node.children.length - 1; i >= 0; i--) {
      const child = node.children[i] as XmlElement | XmlText
      if (child.type === 'element') stack.push(child)
    }
  }
  return found
}
