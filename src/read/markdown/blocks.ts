/** mdast → passages and blocks, in one walk. What a passage's lines mean is settled when the whole document is known. */
import type { Blockquote, Code, Definition, Heading, Html, List, ListItem, Nodes, Paragraph, Root, RootContent } from 'mdast'
import { fold } from '../../language/markers.ts'
import type { Block, Span } from '../../tree.ts'
import { commentBlock, htmlBlocks, isHtml } from './html.ts'
import { type Line, type Lines, linesOf, placeOf } from './lines.ts'
import type { Passage } from './passages.ts'

/** What the walk makes: blocks that are settled, passages that are not, and pieces of HTML for the HTML reader. */
export type Draft = { block: Block } | { passage: Passage } | { underlined: Underlined } | { html: Promise<Block[]> }

/** A heading by the line under it, or a paragraph with a page break right below. */
export interface Underlined {
  passage: Passage
  depth: number
  /** "===", "---", as long as it is. */
  underline: string
  at: Span
}

export function draftsOf(root: Root, source: string): Draft[] {
  const walk = new Walk(source)
  walk.children(root.children, 0)
  return walk.drafts
}

class Walk {
  readonly drafts: Draft[] = []
  private readonly source: string
  /** A table in HTML has no end. */
  private unclosed = false

  constructor(source: string) {
    this.source = source
  }

  children(nodes: readonly RootContent[], depth: number): void {
    for (let index = 0; index < nodes.length; index++) {
      const node = nodes[index] as RootContent
      if (node.type === 'html') index = this.html(nodes, index, depth)
      else this.node(node, depth)
    }
  }

  private node(node: RootContent, depth: number): void {
    switch (node.type) {
      case 'heading':
        this.heading(node)
        break
      case 'paragraph':
        this.paragraph(node, depth)
        break
      case 'list':
        this.list(node, depth)
        break
      case 'blockquote':
        this.quotation(node, depth)
        break
      case 'code':
        this.code(node, depth)
        break
      case 'thematicBreak':
        this.furniture('', 'rule', placeOf(node))
        break
      case 'definition':
        this.definition(node, depth)
        break
      default:
        if ('children' in node) this.children(node.children as RootContent[], depth)
    }
  }

  private furniture(value: string, furniture: string, at: Span): void {
    this.drafts.push({ block: { type: 'paragraph', value, depth: 0, furniture, at } })
  }

  private text(node: Nodes): string {
    const { start, end } = placeOf(node)
    return this.source.slice(start, end)
  }

  private heading(node: Heading): void {
    const at = placeOf(node)
    const passage: Passage = { kind: 'heading', depth: node.depth, ...linesOf(node.children, this.source), at }
    const underline = /[\r\n][ \t>]*(=+|-+)[ \t]*$/.exec(this.text(node))?.[1]
    if (/^\s*#/.test(this.text(node)) || underline === undefined) this.drafts.push({ passage })
    else this.drafts.push({ underlined: { passage, depth: node.depth, underline, at } })
  }

  private paragraph(node: Paragraph, depth: number): void {
    this.drafts.push({ passage: { kind: 'paragraph', depth, ...linesOf(node.children, this.source), at: placeOf(node) } })
  }

  private list(node: List, depth: number): void {
    for (const entry of node.children) this.entry(entry, node.ordered === true, depth)
  }

  private entry(node: ListItem, ordered: boolean, depth: number): void {
    const at = placeOf(node)
    // The number as printed: Markdown itself keeps only that of the first entry.
    const printed = ordered ? /^\d{1,9}[.)]/.exec(this.source.slice(at.start, at.start + 10))?.[0] : undefined
    const [first, ...rest] = node.children
    const year = printed !== undefined && /^(?:19|20)\d\d\.$/.test(printed)
    const marker = printed ?? '•'
    const kind = ordered ? 'item' : 'bullet'
    if (first?.type === 'paragraph' || (first === undefined && year)) {
      const found = linesOf(first?.children ?? [], this.source)
      // "2030. At the meeting": the end of a sentence that was wrapped.
      if (year) this.drafts.push({ passage: { kind: 'paragraph', depth, ...withLabel(found, printed, at.start), at } })
      else this.drafts.push({ passage: { kind, depth, marker, column: first?.position?.start.column ?? 1, ...found, at } })
      this.children(rest, depth + 1)
      return
    }
    if (ordered)
      this.drafts.push({ passage: { kind, depth, marker, lines: [], aside: [], at: { start: at.start, end: at.start + marker.length } } })
    this.children(node.children, first?.type === 'list' ? depth + 1 : depth)
  }

  /** "> [!abstract]- Present:": a box with a title. */
  private quotation(node: Blockquote, depth: number): void {
    const [first, ...rest] = node.children
    const found = first?.type === 'paragraph' ? linesOf(first.children, this.source) : undefined
    const [line, ...others] = found?.lines ?? []
    const mark = line && /^\[!\w{2,20}\][+-]?\s*/.exec(line.raw)?.[0]
    if (first === undefined || found === undefined || line === undefined || mark === undefined) {
      this.children(node.children, depth)
      return
    }
    const at = placeOf(first)
    const title = { ...line, raw: line.raw.slice(mark.length), bold: [] }
    this.drafts.push({ passage: { kind: 'title', depth, lines: [title], aside: [], at: line.at } })
    this.drafts.push({ passage: { kind: 'paragraph', depth, lines: others, aside: found.aside, at } })
    this.children(rest, depth)
  }

  /** Minutes set in a typewriter face: a line is a line. */
  private code(node: Code, depth: number): void {
    const at = placeOf(node)
    const language = [node.lang, node.meta].filter((word) => word).join(' ')
    if (language !== '') this.furniture(fold(language), 'code language', at)
    const inner = sourceLines(this.source, at)
    const lines: Line[] = []
    for (const [index, raw] of node.value.split(/\r\n?|\n/).entries()) {
      const place = inner[index + 1] ?? at
      lines.push({
        raw,
        at: { start: place.start, end: place.end },
        bold: [],
        after: lines.length > 0 && language === '' ? 'break' : 'line',
      })
    }
    const worded = lines.filter((line) => line.raw.trim() !== '')
    this.drafts.push({ passage: { kind: language === '' ? 'paragraph' : 'program', depth, lines: worded, aside: [], at } })
  }

  /** "[1]: https://…" is for links; "[JN]: agreed" looks the same, and is a speech. */
  private definition(node: Definition, depth: number): void {
    const at = placeOf(node)
    const raw = this.text(node)
    if (/[/.#@]|^[a-z]+:/i.test(node.url)) this.furniture(fold(raw), 'link address', at)
    else this.drafts.push({ passage: { kind: 'paragraph', depth, lines: [{ raw, at, bold: [], after: 'line' }], aside: [], at } })
  }

  /** HTML, up to the end of a table that empty lines cut to pieces. Returns the index of the last node taken. */
  private html(nodes: readonly RootContent[], index: number, depth: number): number {
    const first = nodes[index] as Html
    const at = { ...placeOf(first) }
    const comment = commentBlock(first.value, at)
    if (comment) {
      if (comment.value !== '') this.drafts.push({ block: comment })
      return index
    }
    if (!isHtml(first.value.trimStart())) {
      const lines = sourceLines(this.source, at).map((line) => ({
        raw: line.raw,
        at: { start: line.start, end: line.end },
        bold: [],
        after: 'break' as const,
      }))
      this.drafts.push({ passage: { kind: 'paragraph', depth, lines, aside: [], at } })
      return index
    }
    let last = index
    let open = this.unclosed ? 0 : tablesOpen(first.value)
    for (let next = index + 1; open > 0 && next < nodes.length; next++) {
      const node = nodes[next] as RootContent
      if (node.type !== 'html') continue
      open += tablesOpen(node.value)
      if (open <= 0) last = next
    }
    // None that follows can be closed either: they need not look for it.
    if (open > 0) this.unclosed = true
    at.end = placeOf(nodes[last] as RootContent).end
    this.drafts.push({ html: htmlBlocks(this.source.slice(at.start, at.end), at.start) })
    return last
  }
}

function tablesOpen(html: string): number {
  return (html.match(/<table[\s>]/gi)?.length ?? 0) - (html.match(/<\/table\s*>/gi)?.length ?? 0)
}

/** Puts back what Markdown took for a list entry's number. */
function withLabel(found: Lines, label: string, start: number): Lines {
  const [first, ...others] = found.lines
  const blank: Line = { raw: '', at: { start, end: start + label.length }, bold: [], after: 'line' }
  const line = first ?? blank
  const shift = label.length + 1
  const bold = line.bold.map(([from, to]): [number, number] => [from + shift, to + shift])
  return { ...found, lines: [{ ...line, raw: `${label} ${line.raw}`, bold, at: { ...line.at, start } }, ...others] }
}

/** The lines of a stretch of the source, with their places. */
function sourceLines(source: string, { start, end }: Span): { raw: string; start: number; end: number }[] {
  const lines = []
  let from = start
  while (from <= end) {
    let to = from
    while (to < end && source[to] !== '\n' && source[to] !== '\r') to++
    const raw = source.slice(from, to)
    lines.push({ raw, start: from, end: to })
    from = source[to] === '\r' && source[to + 1] === '\n' ? to + 2 : to + 1
  }
  return lines
}
