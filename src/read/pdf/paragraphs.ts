/**
 * Lines → paragraphs. A line goes on in the next where the file says so by its tags, or where the paper shows it: the
 * next line stands at the normal distance and at the indent of the paragraph, in the same type, begins with no label,
 * and its first word would not have fitted on the line before.
 */
import { type Line, rightEdge, textStart } from './lines.ts'
import type { Measure } from './measure.ts'

export interface Paragraph {
  lines: Line[]
  /** All of them are. */
  bold: boolean
}

/** What is known of the place where one page ends and the next begins. */
export interface Breaks {
  /** The page ends with an empty paragraph. */
  endsSpaced(page: number): boolean
}

export class ParagraphBuilder {
  readonly #measure: Measure
  readonly #breaks: Breaks
  #open: Paragraph | undefined

  constructor(measure: Measure, breaks: Breaks) {
    this.#measure = measure
    this.#breaks = breaks
  }

  /** Takes the next line; gives back the paragraph that it ends, if it ends one. */
  add(line: Line): Paragraph | undefined {
    if (this.#open && this.#continues(this.#open, line)) {
      this.#open.lines.push(line)
      this.#open.bold &&= line.bold
      return undefined
    }
    const done = this.#open
    this.#open = { lines: [line], bold: line.bold }
    return done
  }

  /** Ends the paragraph in hand. */
  end(): Paragraph | undefined {
    const done = this.#open
    this.#open = undefined
    return done
  }

  #continues(paragraph: Paragraph, next: Line): boolean {
    const before = paragraph.lines.at(-1) as Line
    const moved = before.page !== next.page || before.flow !== next.flow
    const said = moved ? this.#saidAcross(before, next) : saidByTags(paragraph, next)
    if (said !== undefined) return said
    if (Math.abs(before.size - next.size) > 0.08 * before.size || changesWeight(before, next)) return false
    const full = isFull(before, next)
    if (beginsNew(before, next, full)) return false
    if (!moved && this.#isSpaced(before, next)) return false
    if (!atIndent(paragraph, next, full)) return false
    return full || (!moved && openSentence(before, next))
  }

  /** Tags number the blocks of one page only; what they say at its edges still counts. */
  #saidAcross(before: Line, next: Line): boolean | undefined {
    if (!before.lastTag || !next.firstTag) return undefined
    if (next.firstTag.continued) return true
    if (next.firstTag.spaced || (before.page !== next.page && this.#breaks.endsSpaced(before.page))) return false
    if (next.firstTag.heading !== undefined || before.lastTag.heading !== undefined) return false
    return next.firstTag.cell || before.lastTag.cell ? false : undefined
  }

  #isSpaced(before: Line, next: Line): boolean {
    const distance = (next.y - before.y) / before.size
    return distance > this.#measure.pitch * 1.27 || distance < 0
  }
}

function saidByTags(paragraph: Paragraph, next: Line): boolean | undefined {
  const before = paragraph.lines.at(-1) as Line
  if (!before.lastTag || !next.firstTag) return undefined
  if (before.lastTag.id !== next.firstTag.id) return typedOn(before, next)
  // A heading and its text may be one element to the program that made the tags.
  if (paragraph.bold && !next.startsBold) return false
  // One paragraph with breaks made by hand: an address, a list of those present.
  return !endedByHand(before, next)
}

/** A paragraph that its writer broke in the middle of a sentence: "… M Armstrong and" ¶ "P Moran". */
function typedOn(before: Line, next: Line): boolean {
  if (next.label || changesWeight(before, next) || Math.abs(textStart(before) - next.x) > 0.6 * before.size) return false
  const distance = (next.y - before.y) / before.size
  // "It was moved by A, seconded by B, and" ¶ "RESOLVED –" are two.
  return distance > 0 && distance < 1.6 && unfinished.test(before.text) && !/^\p{Lu}{3}/u.test(next.text)
}

const unfinished = /\s(?:the|a|an|and|or|of|to|in|on|at|by|for|from|with|Mr|Mrs|Ms|Miss|Dr|Sir|Cllr|Councillor)$/

/** A line of bold type over one that begins light, or under one that ends light: a heading and its text. */
function changesWeight(before: Line, next: Line): boolean {
  return (before.bold && !next.startsBold) || (next.bold && !before.endsBold)
}

function endedByHand(before: Line, next: Line): boolean {
  // Names and titles are kept together by no-break spaces, and leave room behind.
  if (/^\p{Ll}/u.test(next.text) || /[,;–-]$/.test(before.text) || unfinished.test(before.text)) return false
  const edge = rightEdge(before)
  const measure = edge - before.flow.left
  const room = isCentred(before) && isCentred(next) ? measure - (before.right - before.x) : edge - before.right
  return room > next.firstWord + Math.max(2 * before.size, 0.07 * measure) && measure > 200
}

/** The first word of the next line would not have fitted on this one. */
export function isFull(line: Line, next: Line): boolean {
  const { flow } = line
  if (flow.justified && line.right < flow.right - 0.4 * line.size && line.x < flow.left + 0.3 * (flow.right - flow.left)) return false
  const needed = next.firstWord + 0.25 * line.size
  if (isCentred(line)) return line.right - line.x + needed > flow.right - flow.left - 0.35 * line.size
  return line.right + needed > rightEdge(line) - 0.35 * line.size
}

export function isCentred(line: Line): boolean {
  const { left, right } = line.flow
  return line.x > left + 1.5 * line.size && Math.abs((line.x + line.right) / 2 - (left + right) / 2) < 0.8 * line.size
}

/** "                    Agreed unanimously.": set against the right edge. */
export function isRightAligned(line: Line): boolean {
  const { left, right } = line.flow
  return line.x > left + 0.4 * (right - left) && line.right > right - 1.2 * line.size
}

/** A label begins a new paragraph, unless it is the end of a sentence that was wrapped there: "the rules in section" ¶ "12. The". */
function beginsNew(before: Line, next: Line, full: boolean): boolean {
  const label = next.label
  if (!label) return false
  if (label.hanging || label.kind === 'bullet' || !full) return true
  if (/[.:;!?”"’)]$|[,;]\s(?:and|or)$|\bthat$/.test(before.text)) return true
  return before.label?.kind === label.kind && Math.abs(before.x - next.x) < 2
}

/** The next line stands where the lines of this paragraph go on. */
function atIndent(paragraph: Paragraph, next: Line, full: boolean): boolean {
  const first = paragraph.lines[0] as Line
  const before = paragraph.lines.at(-1) as Line
  const near = 0.6 * before.size
  if (isRightAligned(before) || isRightAligned(next)) return false
  if (isCentred(before) && isCentred(next)) return full
  // A page or column further on, the same indent may lie elsewhere; the paragraph's own shape is still its shape.
  const shift = next.flow.left - before.flow.left
  const x = next.x - shift
  if (paragraph.lines.length > 1) return Math.abs(x - before.x) < near
  if (first.label) return Math.abs(x - first.label.textX) < near || Math.abs(x - first.x) < near
  if (Math.abs(x - first.x) < near) return true
  // The first line indented, or all but the first: only where the first is full.
  return full && Math.abs(x - first.x) < 8 * before.size
}

/** A line that ends in the middle of a sentence, not far from the edge. */
function openSentence(before: Line, next: Line): boolean {
  const room = rightEdge(before) - before.right
  return room < 0.3 * (before.flow.right - before.flow.left) && /[\p{Ll},]$/u.test(before.text) && /^\p{Ll}/u.test(next.text)
}
