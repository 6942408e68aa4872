/**
 * HTML or XML → elements that begin and end in order, and text with its place.
 *
 * htmlparser2 supplies the tokens. Its own parser keeps the open elements in an array that it shifts, so that a
 * damaged page with a hundred thousand open tags costs minutes; here every step is bounded, and attributes that
 * nobody asks for are not even kept. No tree is built: minutes need their elements once, in reading order.
 */
import { Tokenizer } from 'htmlparser2'
import { newTag, type Tag, tags } from './html-elements.ts'

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

/** How far an end tag without its begin, or a misplaced one, is looked for. */
const reach = 256
const releasedTag = newTag('', tags.size)
const paragraphTag = tags.get('p') as Tag
const headTag = tags.get('head') as Tag

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
  /** The open elements, outermost first. */
  private readonly open: Tag[] = []
  /** How many elements of a kind are open, by the tag's index. */
  private readonly counts: number[] = new Array<number>(tags.size + 1).fill(0)
  private readonly unknown = new Map<string, Tag>()
  private tag: Tag = releasedTag
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
    this.wanted = options.attributes
    for (const name of options.attributes ?? []) {
      this.attributes[name] = undefined
      this.initials[initial(name.charCodeAt(0), name.length)] = 1
    }
  }

  onopentagname(start: number, end: number): void {
    this.tag = this.tagOf(this.source.slice(start, end))
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
    this.at = end + 1
    this.begin(false)
  }

  onselfclosingtag(end: number): void {
    this.at = end + 1
    this.begin(!this.html || this.isOpen('svg') || this.isOpen('math'))
  }

  onclosetag(start: number, end: number): void {
    this.at = end + 1
    const innermost = this.open[this.open.length - 1]
    // A page in order closes what it has opened last.
    if (innermost && innermost.name.length === end - start && this.source.startsWith(innermost.name, start)) this.pop(this.open.length - 1)
    else this.finish(this.tagOf(this.source.slice(start, end)))
  }

  ontext(start: number, end: number): void {
    this.at = end
    const data = this.source.slice(start, end)
    if (this.html && this.open[this.open.length - 1] === headTag && /\S/.test(data)) this.pop(this.open.length - 1)
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
    this.pop(0)
  }

  private tagOf(name: string): Tag {
    if (!this.html) return this.unknownTag(name)
    return tags.get(name) ?? tags.get(name.toLowerCase()) ?? this.unknownTag(name.toLowerCase())
  }

  private unknownTag(name: string): Tag {
    let tag = this.unknown.get(name)
    if (!tag) {
      tag = newTag(name, this.counts.length)
      this.counts.push(0)
      this.unknown.set(name, tag)
    }
    return tag
  }

  private begin(selfClosing: boolean): void {
    const { tag } = this
    if (this.html) {
      if (tag.void) {
        if (tag.block) this.endParagraph()
        this.handler.empty(tag, this.attributes)
        return
      }
      if (tag === headTag || tag.name === 'body' || tag.name === 'html') {
        if (this.counts[tag.index] !== 0) return
      }
      if (this.counts[headTag.index] !== 0 && !tag.inHead) this.endHead()
      if (tag.implied) this.endImplied(tag)
      if (tag.endsParagraph) this.endParagraph()
      if (tag.heading > 0) this.endHeading()
      if (tag.name === 'a' && this.counts[tag.index] !== 0) this.finish(tag)
    }
    this.open.push(tag)
    this.counts[tag.index] = (this.counts[tag.index] as number) + 1
    this.handler.open(tag, this.attributes, this.tagStart, this.at)
    if (selfClosing) this.pop(this.open.length - 1)
  }

  private endHead(): void {
    const head = this.find(headTag)
    if (head >= 0) this.pop(head)
  }

  /** Ends what the beginning of an element ends without an end tag: "<li>" before "<li>", a row before a row. */
  private endImplied({ implied }: Tag): void {
    if (!implied) return
    let last = -1
    for (let i = this.open.length - 1, steps = 0; i >= 0 && steps < reach; i--, steps++) {
      const { name } = this.open[i] as Tag
      if (implied.ends.has(name)) {
        last = i
        if (!implied.outermost) break
      } else if (implied.within.has(name)) break
    }
    if (last >= 0) this.pop(last)
  }

  private endParagraph(): void {
    if (this.counts[paragraphTag.index] !== 0) this.endInnermost((tag) => tag === paragraphTag)
  }

  private endHeading(): void {
    this.endInnermost((tag) => tag.heading > 0)
  }

  /** Ends the innermost block, where it is one of these; phrases within it end with it. */
  private endInnermost(ends: (tag: Tag) => boolean): void {
    for (let i = this.open.length - 1, steps = 0; i >= 0 && steps < reach; i--, steps++) {
      const tag = this.open[i] as Tag
      if (ends(tag)) this.pop(i)
      if (tag.block) return
    }
  }

  private finish(tag: Tag): void {
    if (this.counts[tag.index] === 0) {
      if (!this.html) return
      if (tag.name === 'br' || tag === paragraphTag) this.handler.empty(tag, {})
      else if (tag.heading > 0) this.endHeading()
      return
    }
    const depth = this.find(tag)
    if (depth < 0) return
    if (this.html && depth < this.open.length - 1 && !tag.block) {
      this.open[depth] = releasedTag
      this.counts[tag.index] = (this.counts[tag.index] as number) - 1
      this.handler.release(depth)
    } else this.pop(depth)
  }

  /** Depth of the innermost open element of this name, not looked for outside the table cell. */
  private find(tag: Tag): number {
    for (let i = this.open.length - 1, steps = 0; i >= 0 && (steps < reach || !this.html); i--, steps++) {
      const open = this.open[i] as Tag
      if (open === tag) return i
      if (this.html && (tag.table ? open.name === 'table' : open.cell)) return -1
    }
    return -1
  }

  /** Ends all elements from this depth on. */
  private pop(depth: number): void {
    while (this.open.length > depth) {
      const tag = this.open.pop() as Tag
      if (tag !== releasedTag) this.counts[tag.index] = (this.counts[tag.index] as number) - 1
      this.handler.close()
    }
  }

  private isOpen(name: string): boolean {
    const tag = tags.get(name)
    return tag !== undefined && this.counts[tag.index] !== 0
  }
}
