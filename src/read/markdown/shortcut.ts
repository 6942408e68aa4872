/**
 * A short way for plain paragraphs. Most of the words of minutes stand in paragraphs without a single mark, and what
 * remark spends on a paragraph it spends on those too. So runs of them are taken out before it reads the text, one
 * letter left in place of each run ("x"), and are put back into its tree. And it reads a long text in pieces, because
 * its time grows faster than the text. The tree is the same: a test holds that.
 */
import type { Paragraph, Root, RootContent } from 'mdast'
import type { Span } from '../../tree.ts'

/** A run of paragraphs that was taken out. */
interface Cut {
  paragraphs: Span[]
  /** Offset of its letter in the piece. */
  at: number
}

/** A part of a text that can be read by itself. */
export interface Piece {
  text: string
  cuts: Cut[]
  /** Where it begins in the whole text. */
  start: number
}

/** Code and comments hold empty lines, so that what looks like a paragraph may be none; definitions count everywhere. */
const spansParagraphs = /```|~~~|<[!?]|<(?:script|style|pre|textarea)|\]:/i
/** Marks anywhere; marks, numbers or indentation at the beginning of a line; white space at the end of one. */
const marked = /[*_`[\]<&\\|~\0]|^(?:[ \t]|[#>=+-]|\d{1,9}[.)])|[ \t](?=[\r\n])/m
const emptyLines = /(?:\r\n|\r(?!\n)|\n)[ \t]*[\r\n][ \t\r\n]*/g
/** Long enough that what a piece costs by itself does not count. */
const pieceLength = 3000

/** Takes the plain paragraphs out of a text, from `from` on, and divides the rest where a paragraph or heading begins. */
export function shorten(text: string, from: number): Piece[] {
  if (spansParagraphs.test(text)) return [{ text: text.slice(from), cuts: [], start: from }]
  const pieces = new Pieces(text, from)
  for (const { start, end } of passages(text, from)) {
    const atLineStart = start === 0 || text[start - 1] === '\n' || text[start - 1] === '\r'
    if (atLineStart && !marked.test(text.slice(start, end))) pieces.paragraph({ start, end })
    else pieces.other({ start, end }, atLineStart && text[start] === '#')
  }
  return pieces.finish()
}

/** What stands between empty lines, white space at its ends left aside. */
function passages(text: string, from: number): Span[] {
  const found: Span[] = []
  let start = from
  while (isBlank(text, start)) start++
  const take = (to: number) => {
    let end = to
    while (end > start && isBlank(text, end - 1)) end--
    if (end > start) found.push({ start, end })
  }
  emptyLines.lastIndex = start
  for (let gap = emptyLines.exec(text); gap !== null; gap = emptyLines.exec(text)) {
    take(gap.index)
    start = gap.index + gap[0].length
  }
  take(text.length)
  return found
}

/** White space in the sense of Markdown: a no-break space is a letter. */
function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 32 || code === 9 || code === 10 || code === 13
}

class Pieces {
  private readonly done: Piece[] = []
  private readonly whole: string
  private piece: Piece
  /** Up to where the whole text has been copied or cut. */
  private kept: number
  private adjoins = false

  constructor(whole: string, from: number) {
    this.whole = whole
    this.kept = from
    this.piece = { text: '', cuts: [], start: from }
  }

  paragraph(at: Span): void {
    if (this.adjoins) this.piece.cuts.at(-1)?.paragraphs.push(at)
    else {
      this.copy(at.start)
      this.divide()
      this.piece.cuts.push({ paragraphs: [at], at: this.piece.text.length })
      this.piece.text += 'x'
      this.adjoins = true
    }
    this.kept = at.end
  }

  other(at: Span, isHeading: boolean): void {
    this.copy(at.start)
    if (isHeading) this.divide()
    this.adjoins = false
  }

  finish(): Piece[] {
    this.copy(this.whole.length)
    return [...this.done, this.piece]
  }

  private copy(end: number): void {
    this.piece.text += this.whole.slice(this.kept, end)
    this.kept = end
  }

  private divide(): void {
    if (this.piece.text.length < pieceLength) return
    this.done.push(this.piece)
    this.piece = { text: '', cuts: [], start: this.kept }
  }
}

/** The nodes of a piece, its paragraphs put back; all offsets become those of the whole text. */
export function restore(root: Root, piece: Piece, whole: string): RootContent[] {
  if (piece.cuts.length === 0 && piece.start === 0) return root.children
  const shift = new Shift(piece)
  return root.children.flatMap((node) => {
    const cut = node.type === 'paragraph' ? shift.cutAt(node.position?.start.offset ?? -1) : undefined
    if (cut) return cut.paragraphs.map((at) => paragraph(node as Paragraph, at, whole))
    shift.apply(node)
    return [node]
  })
}

function paragraph(stub: Paragraph, { start, end }: Span, whole: string): Paragraph {
  const point = { line: stub.position?.start.line ?? 1, column: 1 }
  const position = { start: { ...point, offset: start }, end: { ...point, offset: end } }
  return { type: 'paragraph', children: [{ type: 'text', value: whole.slice(start, end), position }], position }
}

/** Offsets in a piece → offsets in the whole text. */
class Shift {
  private readonly piece: Piece
  /** The tree is walked in the order of the text, so that the next cut is found from the last one. */
  private passed = -1

  constructor(piece: Piece) {
    this.piece = piece
  }

  cutAt(offset: number): Cut | undefined {
    this.seek(offset)
    const cut = this.piece.cuts[this.passed]
    return cut?.at === offset ? cut : undefined
  }

  apply(node: RootContent): void {
    if (node.position?.start.offset !== undefined) node.position.start.offset = this.original(node.position.start.offset)
    if ('children' in node) for (const child of node.children) this.apply(child)
    if (node.position?.end.offset !== undefined) node.position.end.offset = this.original(node.position.end.offset)
  }

  private seek(offset: number): void {
    const { cuts } = this.piece
    while ((cuts[this.passed + 1]?.at ?? Number.POSITIVE_INFINITY) <= offset) this.passed++
    while (this.passed >= 0 && (cuts[this.passed] as Cut).at > offset) this.passed--
  }

  private original(offset: number): number {
    this.seek(offset)
    const cut = this.piece.cuts[this.passed]
    return cut === undefined ? this.piece.start + offset : offset - cut.at - 1 + (cut.paragraphs.at(-1)?.end ?? 0)
  }
}
