/**
 * A short way for plain paragraphs. Most of the words of minutes stand in paragraphs without a single mark, and what
 * remark spends on a paragraph it spends on those too. So runs of them are taken out before it reads the text, one
 * letter left in place of each run ("x"), and are put back into its tree. The tree is the same: a test holds that.
 */
import type { Paragraph, Root, RootContent } from 'mdast'
import type { Span } from '../tree.ts'

/** A run of paragraphs that was taken out. */
interface Cut {
  paragraphs: Span[]
  /** Offset of its letter in the shortened text. */
  at: number
}

export interface Shortened {
  text: string
  cuts: Cut[]
}

/** Code and comments hold empty lines, so that what looks like a paragraph may be none. */
const spansParagraphs = /```|~~~|<[!?]|<(?:script|style|pre|textarea)/i
/** Marks anywhere; marks, numbers or indentation at the beginning of a line; white space at the end of one. */
const marked = /[*_`[\]<&\\|~\0]|^(?:[ \t]|[#>=+-]|\d{1,9}[.)])|[ \t](?=[\r\n])/m
const emptyLines = /(?:\r\n?|\n)[ \t]*(?:\r\n?|\n)[ \t\r\n]*/g

/** Takes the plain paragraphs out of a text, from `from` on. */
export function shorten(text: string, from: number): Shortened {
  if (spansParagraphs.test(text)) return { text, cuts: [] }
  const runs: Span[][] = []
  let adjoins = false
  for (const { start, end } of passages(text, from)) {
    const atLineStart = start === 0 || text[start - 1] === '\n' || text[start - 1] === '\r'
    if (!atLineStart || marked.test(text.slice(start, end))) adjoins = false
    else if (adjoins) runs.at(-1)?.push({ start, end })
    else {
      runs.push([{ start, end }])
      adjoins = true
    }
  }
  return cutOut(text, runs)
}

/** What stands between empty lines, white space at its ends left aside. */
function passages(text: string, from: number): Span[] {
  const found: Span[] = []
  let start = from
  const take = (to: number) => {
    let end = to
    while (end > start && (text[end - 1] === ' ' || text[end - 1] === '\t' || text[end - 1] === '\n' || text[end - 1] === '\r')) end--
    if (end > start) found.push({ start, end })
  }
  emptyLines.lastIndex = from
  for (let gap = emptyLines.exec(text); gap !== null; gap = emptyLines.exec(text)) {
    take(gap.index)
    start = gap.index + gap[0].length
  }
  take(text.length)
  return found
}

function cutOut(text: string, runs: Span[][]): Shortened {
  const parts: string[] = []
  const cuts: Cut[] = []
  let kept = 0
  let length = 0
  for (const paragraphs of runs) {
    const start = paragraphs[0]?.start ?? 0
    parts.push(text.slice(kept, start), 'x')
    length += start - kept + 1
    cuts.push({ paragraphs, at: length - 1 })
    kept = paragraphs.at(-1)?.end ?? start
  }
  parts.push(text.slice(kept))
  return { text: parts.join(''), cuts }
}

/** Puts the paragraphs back into the tree of the shortened text; all offsets become those of the whole text. */
export function restore(root: Root, { cuts }: Shortened, whole: string): Root {
  if (cuts.length === 0) return root
  const shift = new Shift(cuts)
  const children: RootContent[] = []
  for (const node of root.children) {
    const cut = shift.cutAt(node.position?.start.offset ?? -1)
    if (cut && node.type === 'paragraph') for (const at of cut.paragraphs) children.push(paragraph(node, at, whole))
    else {
      shift.apply(node)
      children.push(node)
    }
  }
  return { ...root, children }
}

function paragraph(stub: Paragraph, { start, end }: Span, whole: string): Paragraph {
  const point = { line: stub.position?.start.line ?? 1, column: 1 }
  const position = { start: { ...point, offset: start }, end: { ...point, offset: end } }
  return { type: 'paragraph', children: [{ type: 'text', value: whole.slice(start, end), position }], position }
}

/** Offsets of the shortened text → offsets of the whole. */
class Shift {
  private readonly cuts: Cut[]
  /** The tree is walked in the order of the text, so that the next cut is found from the last one. */
  private passed = -1

  constructor(cuts: Cut[]) {
    this.cuts = cuts
  }

  cutAt(short: number): Cut | undefined {
    this.seek(short)
    const cut = this.cuts[this.passed]
    return cut?.at === short ? cut : undefined
  }

  apply(node: RootContent): void {
    if (node.position?.start.offset !== undefined) node.position.start.offset = this.original(node.position.start.offset)
    if ('children' in node) for (const child of node.children) this.apply(child)
    if (node.position?.end.offset !== undefined) node.position.end.offset = this.original(node.position.end.offset)
  }

  private seek(short: number): void {
    while ((this.cuts[this.passed + 1]?.at ?? Number.POSITIVE_INFINITY) <= short) this.passed++
    while (this.passed >= 0 && (this.cuts[this.passed] as Cut).at > short) this.passed--
  }

  private original(short: number): number {
    this.seek(short)
    const cut = this.cuts[this.passed]
    return cut === undefined ? short : short - cut.at - 1 + (cut.paragraphs.at(-1)?.end ?? 0)
  }
}
