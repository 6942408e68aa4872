/**
 * The open elements of a page: what a tag opens, what it ends, what it leaves open.
 *
 * Pages forget end tags and misplace them. The rules are those of browsers, kept to what matters for reading order;
 * every search is bounded, so that a damaged page costs no more than a whole one.
 */
import { newTag, type Tag, tags } from './elements.ts'
import type { Attributes, MarkupHandler } from './events.ts'

/** How far an end tag without its begin, or a misplaced one, is looked for. */
const reach = 256
const releasedTag = newTag('', tags.size)
const paragraphTag = tags.get('p') as Tag
const headTag = tags.get('head') as Tag

export class OpenElements {
  /** Outermost first. */
  private readonly open: Tag[] = []
  /** How many elements of a kind are open, by the tag's index. */
  private readonly counts: number[] = new Array<number>(tags.size + 1).fill(0)
  private readonly unknown = new Map<string, Tag>()
  private readonly handler: MarkupHandler
  private readonly html: boolean

  constructor(handler: MarkupHandler, html: boolean) {
    this.handler = handler
    this.html = html
  }

  get innermost(): Tag | undefined {
    return this.open[this.open.length - 1]
  }

  /** Words in the head, where none may stand: it has ended. */
  endHeadBeforeText(): void {
    if (this.innermost === headTag) this.pop(this.open.length - 1)
  }

  endInnermostElement(): void {
    this.pop(this.open.length - 1)
  }

  endAll(): void {
    this.pop(0)
  }

  tagOf(name: string): Tag {
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

  /** A begin tag. */
  begin(tag: Tag, attributes: Attributes, selfClosing: boolean, start: number, end: number): void {
    if (this.html) {
      if (tag.void) {
        if (tag.block) this.endParagraph()
        this.handler.empty(tag, attributes)
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
    this.handler.open(tag, attributes, start, end)
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

  /** An end tag. */
  finish(tag: Tag): void {
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

  isOpen(name: string): boolean {
    const tag = tags.get(name)
    return tag !== undefined && this.counts[tag.index] !== 0
  }
}
