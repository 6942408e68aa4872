/**
 * The words of a paragraph, line by line: what stands in mdast as text, strong, link, … becomes plain lines with
 * their places and the stretches that are bold. Words are never glued or split by the marks within them.
 */
import type { Nodes, PhrasingContent } from 'mdast'
import { fold } from '../../language/markers.ts'
import { everyMatch } from '../../language/matches.ts'
import type { Block, Span } from '../../tree.ts'
import { inlineTag } from './html.ts'
import { bareAngle } from './parse.ts'

/** A line of a paragraph, white space within it as it stands. */
export interface Line {
  raw: string
  at: Span
  /** The stretches of `raw` that are bold. */
  bold: [start: number, end: number][]
  /** How the line before ended: by the file's line, by a break that was asked for ("  ", "\\"), or by a tag (`<br>`). */
  after: LineEnd
}

type LineEnd = 'line' | 'break' | 'tag'

/** The lines of a paragraph, and what in it is no part of its words. */
export interface Lines {
  lines: Line[]
  /** Pictures, comments, hidden words: furniture. */
  aside: Block[]
  /** Where the paragraph is one link and nothing else. */
  url?: string
}

const lineEnd = /\r\n?|\n/

export function linesOf(children: PhrasingContent[], source: string): Lines {
  const collector = new Collector(source)
  for (const child of children) collector.add(child, false)
  const url = onlyLink(children)
  return { lines: collector.finish(), aside: collector.aside, ...(url === undefined ? {} : { url }) }
}

function onlyLink(children: PhrasingContent[]): string | undefined {
  const worded = children.filter((child) => child.type !== 'break' && !(child.type === 'text' && child.value.trim() === ''))
  return worded.length === 1 && worded[0]?.type === 'link' ? worded[0].url : undefined
}

class Collector {
  readonly aside: Block[] = []
  private readonly lines: Line[] = []
  private current: Line | undefined
  private after: LineEnd = 'line'
  /** How many <b> and <strong> are open. */
  private boldTags = 0
  /** The element that hides what stands in it, and how many of its name are open. */
  private hidden: { name: string; open: number } | undefined
  private readonly source: string

  constructor(source: string) {
    this.source = source
  }

  add(node: PhrasingContent, bold: boolean): void {
    switch (node.type) {
      case 'text':
        this.text(node.value, placeOf(node), bold)
        break
      case 'inlineCode':
        this.words(node.value.replace(/[\r\n]+/g, ' '), placeOf(node), bold)
        break
      case 'break':
        this.lineBreak('break')
        break
      case 'html':
        this.html(node.value, placeOf(node), bold)
        break
      case 'image':
      case 'imageReference':
        this.setAside(node.alt ?? '', 'picture', placeOf(node))
        break
      default:
        if ('children' in node) for (const child of node.children) this.add(child, bold || node.type === 'strong')
    }
  }

  finish(): Line[] {
    this.lineBreak('line')
    // "**Apologies**\\" above a quotation: the sign of a break that is none.
    const last = this.lines.at(-1)
    if (last && /[^\\\s]\\$/.test(last.raw)) last.raw = last.raw.slice(0, -1)
    return this.lines
  }

  private text(text: string, at: Span, bold: boolean): void {
    const value = text.includes('|') ? keepEscapedBars(text, this.source.slice(at.start, at.end)) : text
    if (!lineEnd.test(value)) {
      this.words(value, at, bold)
      return
    }
    let from = at.start
    for (const [index, part] of value.split(lineEnd).entries()) {
      if (index > 0) {
        this.lineBreak('line')
        from = this.nextLine(from, at.end)
      }
      const to = index === 0 || part !== '' ? this.lineEndsAt(from, at.end) : from
      this.words(part, { start: from, end: to }, bold)
    }
  }

  /** Where the words of the next line of the source begin: past the line's end, indentation and signs of quotation. */
  private nextLine(from: number, end: number): number {
    let at = this.lineEndsAt(from, end)
    if (this.source[at] === '\r' && this.source[at + 1] === '\n') at++
    at++
    while (at < end && /[ \t>]/.test(this.source[at] as string)) at++
    return Math.min(at, end)
  }

  private lineEndsAt(from: number, end: number): number {
    let at = from
    while (at < end && this.source[at] !== '\n' && this.source[at] !== '\r') at++
    return at
  }

  private words(raw: string, at: Span, bold: boolean): void {
    if (raw === '') return
    const value = raw.includes(bareAngle) ? raw.replaceAll(bareAngle, '<') : raw
    if (this.hidden !== undefined) {
      this.setAside(value, 'hidden', at)
      return
    }
    this.current ??= { raw: '', at: { ...at }, bold: [], after: this.after }
    const line = this.current
    if (bold || this.boldTags > 0) line.bold.push([line.raw.length, line.raw.length + value.length])
    line.raw += value
    line.at.end = at.end
  }

  private lineBreak(end: LineEnd): void {
    if (this.current !== undefined) this.lines.push(this.withoutFields(dropBareMarks(this.current)))
    this.current = undefined
    this.after = end
  }

  /** {'string': 'Moved by A. Elm', 'class': 'Mover'}: a record that a program printed where its words should stand. */
  private withoutFields(line: Line): Line {
    const raw = line.raw.startsWith("{'") ? printedRecord.exec(line.raw)?.groups?.words?.slice(1, -1) : undefined
    if (raw === undefined) return line
    this.setAside(line.raw.replace(raw, ' '), 'program', line.at)
    return { ...line, raw, bold: line.bold.some(([start]) => start === 0) ? [[0, raw.length]] : [] }
  }

  private html(value: string, at: Span, bold: boolean): void {
    const tag = inlineTag(value)
    if (value.startsWith('<!--')) this.setAside(value.replace(/^<!--|-->$/g, ''), 'comment', at)
    else if (tag === undefined) this.words(value, at, bold)
    else if (tag.name === this.hidden?.name) this.hide(tag.closing ? -1 : 1)
    else if (tag.hidden && !tag.closing) this.hidden ??= { name: tag.name, open: 1 }
    else if (tag.kind === 'break') this.lineBreak('tag')
    else if (tag.kind === 'bold') this.boldTags = Math.max(0, this.boldTags + (tag.closing ? -1 : 1))
    else if (tag.alt !== undefined) this.setAside(tag.alt, 'picture', at)
  }

  private hide(more: 1 | -1): void {
    if (this.hidden === undefined) return
    this.hidden.open += more
    if (this.hidden.open <= 0) this.hidden = undefined
  }

  private setAside(words: string, furniture: string, at: Span): void {
    const value = fold(words)
    if (value !== '') this.aside.push({ type: 'paragraph', value, depth: 0, furniture, at })
  }
}

const printedRecord = /^\{'(?:string|text|value)': (?<words>'[^']*'|"[^"]*")(?:, '\w+': '[^']*')*\}\s*$/
const bareMarks = /\*\*|~~/g

/**
 * "**Apologies **were received": bold that Markdown does not know as such, because of the space. Converters write it
 * by the thousand. The marks go in pairs, and what stands between them is bold; "Cllr Ash**" is a footnote's sign.
 */
function dropBareMarks(line: Line): Line {
  if (!line.raw.includes('**') && !line.raw.includes('~~')) return line
  const pairs = markPairs(line.raw)
  if (pairs.length === 0) return line
  const places = pairs.flat()
  const shifted = (at: number) => at - 2 * places.filter((place) => place < at).length
  const bold: Line['bold'] = line.bold.map(([start, end]) => [shifted(start), shifted(end)])
  for (const [open, close] of pairs) if (line.raw[open] === '*') bold.push([shifted(open), shifted(close)])
  let raw = ''
  let from = 0
  for (const place of places) {
    raw += line.raw.slice(from, place)
    from = place + 2
  }
  return { ...line, raw: raw + line.raw.slice(from), bold }
}

/** "PRESENT**:**": a sign alone set in bold. */
const boldSign = /^\*\*[:;.,–-]{1,3}\*\*/

/** "8****th May": bold that ends and begins within a word. */
const emptyBold = /^[\p{L}\p{N}]\*{4}[\p{L}\p{N}]/u

function markPairs(raw: string): [open: number, close: number][] {
  const pairs: [number, number][] = []
  let open: { mark: string; at: number } | undefined
  for (const { 0: mark, index } of everyMatch(raw, bareMarks)) {
    if (open?.mark === mark) {
      pairs.push([open.at, index])
      open = undefined
    } else if (open === undefined && emptyBold.test(raw.slice(Math.max(0, index - 1), index + 5))) {
      pairs.push([index, index + 2])
    } else if (open === undefined && (!/[^\s(]/.test(raw[index - 1] ?? ' ') || boldSign.test(raw.slice(index, index + 7)))) {
      open = { mark, at: index }
    }
  }
  return pairs
}

/** Stands for a "\\|": a bar that divides no cells. */
export const escapedBar = '\ufdd1'

function keepEscapedBars(value: string, source: string): string {
  if (!source.includes('\\|')) return value
  const escaped = everyMatch(source, /(\\?)\|/g).map((match) => match[1] !== '')
  let index = 0
  return value.replace(/\|/g, (bar) => (escaped[index++] ? escapedBar : bar))
}

/** Where a node stands in the text. */
export function placeOf(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 }
}
