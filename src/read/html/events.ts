/**
 * HTML or XML → elements that begin and end in order, and text with its place.
 *
 * htmlparser2 supplies the tokens. Its own parser keeps the open elements in an array that it shifts, so that a
 * damaged page with a hundred thousand open tags costs minutes; here every step is bounded, and attributes that
 * nobody asks for are not even kept. No tree is built: minutes need their elements once, in reading order.
 */
import { Tokenizer } from 'htmlparser2'
import type { Tag } from './elements.ts'
import { OpenElements } from './nesting.ts'

export type Attributes = Readonly<Record<string, string | undefined>>

export interface MarkupHandler {
  /** An element begins; it is now the innermost. Of HTML, its attributes are only good until this returns. */
  open(tag: Tag, attributes: Attributes, start: number, end: number): void
  /** An element without content. */
  empty(tag: Tag, attributes: Attributes): void
  /** The innermost element ends. */
  close(): void
  /** The element at this depth ends although others that began inside it have not: "<b><i>both</b> italic</i>". */
  release(depth: number): void
  text(data: string, start: number, end: number): void
}

interface Options {
  xml?: boolean
  /** Attributes to hand over; all where it is absent. */
  attributes?: Set<string>
}

export function readMarkup(source: string, handler: MarkupHandler, options: Options = {}): void {
  const events = new Events(source, handler, options)
  const tokenizer = new Tokenizer({ decodeEntities: true, xmlMode: options.xml === true }, events)
  tokenizer.write(source)
  tokenizer.end()
}

/** Place of an attribute's first letter and length in a table. */
function initial(code: number, length: number): number {
  return ((code | 32) - 97) * 16 + (length & 15)
}

class Events {
  private readonly elements: OpenElements
  private tag: Tag | undefined
  private tagStart = 0
  private attributes: Record<string, string | undefined> = {}
  private given: string[] = []
  private attribute: string | undefined
  private value = ''
  /** Where the last token ended. */
  private at = 0
  private readonly source: string
  private readonly handler: MarkupHandler
  private readonly html: boolean
  private readonly wanted: Set<string> | undefined
  /** Initial and length of the wanted attributes: most others need not even be cut out to be told apart. */
  private readonly initials = new Uint8Array(26 * 16)

  constructor(source: string, handler: MarkupHandler, options: Options) {
    this.source = source
    this.handler = handler
    this.html = options.xml !== true
    this.elements = new OpenElements(handler, this.html)
    this.wanted = options.attributes
    for (const name of options.attributes ?? []) {
      this.attributes[name] = undefined
      this.initials[initial(name.charCodeAt(0), name.length)] = 1
    }
  }

  onopentagname(start: number, end: number): void {
    this.tag = this.elements.tagOf(this.source.slice(start, end))
    this.tagStart = start - 1
    if (!this.html) this.attributes = Object.create(null) as Record<string, string>
    else if (this.given.length > 0) {
      for (const name of this.given) this.attributes[name] = undefined
      this.given.length = 0
    }
  }

  onattribname(start: number, end: number): void {
    this.value = ''
    if (this.wanted === undefined) {
      this.attribute = this.source.slice(start, end)
      return
    }
    this.attribute = undefined
    if (this.initials[initial(this.source.charCodeAt(start), end - start)] !== 1) return
    const name = this.source.slice(start, end).toLowerCase()
    if (this.wanted.has(name)) this.attribute = name
  }

  onattribdata(start: number, end: number): void {
    if (this.attribute !== undefined) this.value += this.source.slice(start, end)
  }

  onattribentity(codepoint: number): void {
    if (this.attribute !== undefined) this.value += String.fromCodePoint(codepoint)
  }

  onattribend(): void {
    const name = this.attribute
    if (name === undefined || this.attributes[name] !== undefined) return
    this.attributes[name] = this.value
    this.given.push(name)
  }

  onopentagend(end: number): void {
    this.begin(end, false)
  }

  onselfclosingtag(end: number): void {
    this.begin(end, !this.html || this.elements.isOpen('svg') || this.elements.isOpen('math'))
  }

  onclosetag(start: number, end: number): void {
    this.at = end + 1
    const { innermost } = this.elements
    // A page in order closes what it has opened last.
    if (innermost && innermost.name.length === end - start && this.source.startsWith(innermost.name, start))
      this.elements.endInnermostElement()
    else this.elements.finish(this.elements.tagOf(this.source.slice(start, end)))
  }

  ontext(start: number, end: number): void {
    this.at = end
    const data = this.source.slice(start, end)
    if (this.elements.innermost?.name === 'head' && /\S/.test(data)) this.elements.endHeadBeforeText()
    this.handler.text(data, start, end)
  }

  ontextentity(codepoint: number, end: number): void {
    this.handler.text(String.fromCodePoint(codepoint), this.at, end)
    this.at = end
  }

  oncdata(start: number, end: number, offset: number): void {
    this.at = end + 1
    if (!this.html) this.handler.text(this.source.slice(start, end - offset), start, end - offset)
  }

  oncomment(_start: number, end: number): void {
    this.at = end + 1
  }

  ondeclaration(_start: number, end: number): void {
    this.at = end + 1
  }

  onprocessinginstruction(_start: number, end: number): void {
    this.at = end + 1
  }

  onend(): void {
    this.at = this.source.length
    this.elements.endAll()
  }

  private begin(end: number, selfClosing: boolean): void {
    this.at = end + 1
    if (this.tag) this.elements.begin(this.tag, this.attributes, selfClosing, this.tagStart, this.at)
  }
}
