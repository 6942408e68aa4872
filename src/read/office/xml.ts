/**
 * Walks the XML of an office file from front to back: no tree is built, so a part of any size costs what is kept of it.
 *
 * Attributes are parsed only when asked for, which most elements of a Word file never are. A document type is passed
 * over unread: no entity but XML's own five and character references exists here, so nothing can be included from
 * outside and nothing can grow. Broken XML ends the walk early or leaves elements open; the caller closes them.
 */

/** An element's start. */
export interface Tag {
  /** The value of an attribute by its canonical name. */
  attribute(name: string): string | undefined
}

/** What is told of the XML, in order. Names are canonical: see `walkXml`. */
export interface XmlVisitor {
  open(name: string, tag: Tag): void
  close(name: string): void
  text(text: string): void
  /** Asked after each element's start: true ends the walk. */
  done?(): boolean
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
  const names = new Names(prefixes)
  let at = 0
  for (;;) {
    const sign = xml.indexOf('<', at)
    const textEnd = sign < 0 ? xml.length : sign
    if (textEnd > at) visitor.text(decodeEntities(xml.slice(at, textEnd)))
    if (sign < 0) return
    const next = xml.charCodeAt(sign + 1)
    if (next === 0x2f /* / */) {
      const end = xml.indexOf('>', sign + 2)
      if (end < 0) return
      visitor.close(names.canonical(xml.slice(sign + 2, end).trimEnd()))
      at = end + 1
    } else if (next === 0x21 /* ! */) {
      if (xml.startsWith('<![CDATA[', sign)) {
        const end = xml.indexOf(']]>', sign)
        visitor.text(xml.slice(sign + 9, end < 0 ? xml.length : end))
        at = end < 0 ? xml.length : end + 3
      } else at = afterDeclaration(xml, sign)
    } else if (next === 0x3f /* ? */) {
      const end = xml.indexOf('?>', sign)
      at = end < 0 ? xml.length : end + 2
    } else {
      const nameEnd = endOfName(xml, sign + 1)
      const end = endOfTag(xml, nameEnd)
      if (end < 0 || nameEnd === sign + 1) {
        // A stray "<": broken XML; what follows may still be read.
        at = sign + 1
        if (end < 0) return
        continue
      }
      const closed = xml.charCodeAt(end - 1) === 0x2f
      const attributes = xml.slice(nameEnd, closed ? end - 1 : end)
      const name = names.opened(xml.slice(sign + 1, nameEnd), attributes)
      visitor.open(name, new RawTag(attributes, names))
      if (closed) visitor.close(name)
      if (visitor.done?.()) return
      at = end + 1
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

/** The ">" that ends a tag: not one within quotes. */
function endOfTag(xml: string, from: number): number {
  for (let at = from; at < xml.length; at++) {
    const code = xml.charCodeAt(at)
    if (code === 0x3e) return at
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
  readonly #raw: string
  readonly #names: Names
  #parsed: Map<string, string> | undefined

  constructor(raw: string, names: Names) {
    this.#raw = raw
    this.#names = names
  }

  attribute(name: string): string | undefined {
    if (this.#raw === '') return undefined
    this.#parsed ??= this.#parse()
    const value = this.#parsed.get(name)
    return value === undefined ? undefined : decodeEntities(value)
  }

  #parse(): Map<string, string> {
    const found = new Map<string, string>()
    for (const [name, value] of attributesOf(this.#raw)) found.set(this.#names.canonical(name), value)
    return found
  }
}

/** name="value" pairs; by hand, because a pattern would try a mile of garbage from each of its places. */
function attributesOf(raw: string): [string, string][] {
  const found: [string, string][] = []
  let at = 0
  for (;;) {
    const equals = raw.indexOf('=', at)
    if (equals < 0) return found
    const name = raw.slice(at, equals).trim()
    let open = equals + 1
    while (raw.charCodeAt(open) <= 32) open++
    const quote = raw[open]
    if (quote !== '"' && quote !== "'") {
      at = equals + 1
      continue
    }
    const close = raw.indexOf(quote, open + 1)
    if (close < 0) return found
    found.push([name, raw.slice(open + 1, close)])
    at = close + 1
  }
}

/** Names as written → canonical names. Word writes "w:p"; other programs may bind any prefix to the same namespace. */
class Names {
  readonly #known: Record<string, string>
  readonly #bound = new Map<string, string>()
  readonly #canonical = new Map<string, string>()

  constructor(known: Record<string, string>) {
    this.#known = known
  }

  opened(name: string, attributes: string): string {
    if (attributes.includes('xmlns') && this.#bind(attributes)) this.#canonical.clear()
    return this.canonical(name)
  }

  canonical(name: string): string {
    let canonical = this.#canonical.get(name)
    if (canonical === undefined) {
      canonical = this.#resolve(name)
      // A hostile file may hold any number of names.
      if (this.#canonical.size < 2000) this.#canonical.set(name, canonical)
    }
    return canonical
  }

  #bind(attributes: string): boolean {
    let changed = false
    for (const [name, value] of attributesOf(attributes)) {
      if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue
      const prefix = this.#known[value]
      const written = name.slice(6)
      if (prefix === undefined || this.#bound.get(written) === prefix || this.#bound.size > 100) continue
      this.#bound.set(written, prefix)
      changed = true
    }
    return changed
  }

  #resolve(name: string): string {
    const colon = name.indexOf(':')
    const written = colon < 0 ? '' : name.slice(0, colon)
    const local = colon < 0 ? name : name.slice(colon + 1)
    const prefix = this.#bound.get(written)
    if (prefix !== undefined) return prefix === '' ? local : `${prefix}:${local}`
    // Nothing declared: the prefixes that Word itself writes.
    return this.#bound.size === 0 && written === 'w' ? local : name
  }
}
