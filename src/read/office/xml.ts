/**
 * Walks the XML of an office file from front to back: no tree is built, so a part of any size costs what is kept of it.
 *
 * Attributes are parsed only when asked for, which most elements of a Word file never are. A document type is passed
 * over unread: no entity but XML's own five and character references exists here, so nothing can be included from
 * outside and nothing can grow. Broken XML ends the walk early or leaves elements open; the caller closes them.
 */

/** An element's start. It is only good while its `open` runs. */
export interface Tag {
  /** The value of an attribute by its canonical name. */
  attribute(name: string): string | undefined
}

/** What is done at an element's start and end. `open` may return `skip`: then its content is passed over, `close` too. */
export interface XmlElement {
  open?: (tag: Tag) => unknown
  close?: () => void
}

export const skip = Symbol('skip')

export interface XmlVisitor {
  /** By canonical name: see `walkXml`. Other elements are passed through. */
  elements: Record<string, XmlElement>
  text?: (text: string) => void
  /** True ends the walk. */
  done?: () => boolean
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Text with its entities and character references resolved; unknown ones stay as they are. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return named[name] ?? whole
      const code = hex === undefined ? Number.parseInt(decimal as string, 10) : Number.parseInt(hex, 16)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
    },
  )
}

/**
 * @param prefixes namespace → canonical prefix. Names of the namespace that maps to '' have none ("p" for "w:p"); other
 *   names keep the prefix of the file. An XML whose root declares nothing is taken to use the usual prefixes.
 */
export function walkXml(xml: string, prefixes: Record<string, string>, visitor: XmlVisitor): void {
  const names = new Names(prefixes, visitor.elements)
  const tag = new RawTag(names)
  /** The element whose content is passed over, and how deep in elements of its name. */
  let skipped: Known | undefined
  let depth = 0
  let at = 0
  for (;;) {
    const sign = xml.indexOf('<', at)
    const textEnd = sign < 0 ? xml.length : sign
    if (textEnd > at && !skipped && visitor.text) visitor.text(decodeEntities(xml.slice(at, textEnd)))
    if (sign < 0) return
    const next = xml.charCodeAt(sign + 1)
    if (next === 0x2f /* / */) {
      const end = xml.indexOf('>', sign + 2)
      if (end < 0) return
      const known = names.known(xml.slice(sign + 2, end), '')
      if (!skipped) known.element?.close?.()
      else if (known === skipped && --depth === 0) skipped = undefined
      at = end + 1
    } else if (next === 0x21 /* ! */) {
      if (xml.startsWith('<![CDATA[', sign)) {
        const end = xml.indexOf(']]>', sign)
        if (!skipped) visitor.text?.(xml.slice(sign + 9, end < 0 ? xml.length : end))
        at = end < 0 ? xml.length : end + 3
      } else at = afterDeclaration(xml, sign)
    } else if (next === 0x3f /* ? */) {
      const end = xml.indexOf('?>', sign)
      at = end < 0 ? xml.length : end + 2
    } else {
      const nameEnd = endOfName(xml, sign + 1)
      const end = endOfTag(xml, nameEnd)
      if (end === broken || nameEnd === sign + 1) {
        // A stray "<": what follows may still be read.
        at = sign + 1
        continue
      }
      if (end < 0) return
      at = end + 1
      const closed = xml.charCodeAt(end - 1) === 0x2f
      const attributes = nameEnd === end ? '' : xml.slice(nameEnd, closed ? end - 1 : end)
      const known = names.known(xml.slice(sign + 1, nameEnd), attributes)
      if (skipped) {
        if (known === skipped && !closed) depth++
        continue
      }
      const { element } = known
      if (!element) continue
      tag.raw = attributes
      if (element.open?.(tag) !== skip) {
        if (closed) element.close?.()
      } else if (!closed) {
        skipped = known
        depth = 1
      }
      if (visitor.done?.()) return
    }
  }
}

function endOfName(xml: string, from: number): number {
  let at = from
  for (; at < xml.length; at++) {
    const code = xml.charCodeAt(at)
    // White space, "/", ">" and "<" end a name.
    if (code <= 32 || code === 0x2f || code === 0x3e || code === 0x3c) break
  }
  return at
}

const broken = -2

/** The ">" that ends a tag: not one within quotes. Another "<" before it: this is no tag. */
function endOfTag(xml: string, from: number): number {
  for (let at = from; at < xml.length; at++) {
    const code = xml.charCodeAt(at)
    if (code === 0x3e) return at
    if (code === 0x3c) return broken
    if (code === 0x22 || code === 0x27) {
      at = xml.indexOf(code === 0x22 ? '"' : "'", at + 1)
      if (at < 0) return -1
    }
  }
  return -1
}

/** Past a comment, or past a document type with all that it declares. */
function afterDeclaration(xml: string, from: number): number {
  if (xml.startsWith('<!--', from)) {
    const end = xml.indexOf('-->', from + 4)
    return end < 0 ? xml.length : end + 3
  }
  const end = xml.indexOf('>', from)
  if (end < 0) return xml.length
  // <!DOCTYPE w:document [ <!ENTITY … > ]>
  if (!xml.slice(from, end).includes('[')) return end + 1
  const close = /\]\s*>/g
  close.lastIndex = from
  return close.exec(xml) ? close.lastIndex : xml.length
}

class RawTag implements Tag {
  raw = ''
  readonly #names: Names

  constructor(names: Names) {
    this.#names = names
  }

  /** By hand, because a pattern would try a mile of garbage from each of its places. */
  attribute(name: string): string | undefined {
    const { raw } = this
    let at = 0
    for (;;) {
      const equals = raw.indexOf('=', at)
      if (equals < 0) return undefined
      let open = equals + 1
      while (raw.charCodeAt(open) <= 32) open++
      const quote = raw[open]
      if (quote !== '"' && quote !== "'") {
        at = equals + 1
        continue
      }
      const close = raw.indexOf(quote, open + 1)
      if (close < 0) return undefined
      if (this.#names.canonical(raw.slice(at, equals).trim()) === name) return decodeEntities(raw.slice(open + 1, close))
      at = close + 1
    }
  }
}

/** What is known of an element's name as written. */
interface Known {
  element: XmlElement | undefined
}

/** Names as written → canonical names. Word writes "w:p"; other programs may bind any prefix to the same namespace. */
class Names {
  readonly #prefixes: Record<string, string>
  readonly #elements: Record<string, XmlElement>
  readonly #bound = new Map<string, string>()
  readonly #known = new Map<string, Known>()
  readonly #canonical = new Map<string, string>()

  constructor(prefixes: Record<string, string>, elements: Record<string, XmlElement>) {
    this.#prefixes = prefixes
    this.#elements = elements
  }

  /** What to do at an element; its attributes may declare its namespace. */
  known(written: string, attributes: string): Known {
    let known = this.#known.get(written)
    if (known === undefined) {
      if (attributes.includes('xmlns')) this.#bind(attributes)
      const name = this.#resolve(written.trimEnd())
      known = { element: Object.hasOwn(this.#elements, name) ? this.#elements[name] : undefined }
      // A hostile file may hold any number of names.
      if (this.#known.size < 2000) this.#known.set(written, known)
    }
    return known
  }

  canonical(written: string): string {
    let name = this.#canonical.get(written)
    if (name === undefined) {
      name = this.#resolve(written)
      if (this.#canonical.size < 2000) this.#canonical.set(written, name)
    }
    return name
  }

  /** `xmlns:w="http://…"`, for the namespaces asked for. */
  #bind(attributes: string): void {
    for (const namespace in this.#prefixes) {
      const at = attributes.indexOf(namespace)
      if (at < 0 || attributes[at - 1] !== attributes[at + namespace.length]) continue
      const declaration = attributes.slice(attributes.lastIndexOf('xmlns', at), at - 1)
      const written = /^xmlns(?::([^\s=:]{1,50}))?\s*=\s*$/.exec(declaration)
      if (written && this.#bound.size < 100) this.#bound.set(written[1] ?? '', this.#prefixes[namespace] as string)
    }
  }

  #resolve(written: string): string {
    const colon = written.indexOf(':')
    const before = colon < 0 ? '' : written.slice(0, colon)
    const local = colon < 0 ? written : written.slice(colon + 1)
    const prefix = this.#bound.get(before)
    if (prefix !== undefined) return prefix === '' ? local : `${prefix}:${local}`
    // Nothing declared: the prefixes that Word itself writes.
    return this.#bound.size === 0 && before === 'w' ? local : written
  }
}
