/**
 * Lines → paragraphs. A line goes on in the next where the file says so by its tags, or where the paper shows it: the
 * next line stands at the normal distance and at the indent of the paragraph, in the same type, begins with no label,
 * and its first word would not have fitted on the line before.
 */
import { endsLower, endsSentence, hasWords, opensInCapitals, startsLower } from './letters.ts'
import { isBareLabel, type Line, rightEdge, textStart } from './lines.ts'
import { rootOf } from './marks.ts'
import type { Measure } from './measure.ts'

export interface Paragraph {
  lines: Line[]
  /** All of them are. */
  bold: boolean
  /** All but the last end at the right edge. */
  spread: boolean
}

export class ParagraphBuilder {
  readonly #measure: Measure
  #open: Paragraph | undefined

  constructor(measure: Measure) {
    this.#measure = measure
  }

  /** Takes the next line; gives back the paragraph that it ends, if it ends one. */
  add(line: Line): Paragraph | undefined {
    if (this.#open && this.#continues(this.#open, line)) {
      const before = this.#open.lines.at(-1) as Line
      this.#open.spread &&= Math.abs(before.right - rightEdge(before)) < 1
      this.#open.lines.push(line)
      this.#open.bold &&= line.bold
      return undefined
    }
    const done = this.#open
    this.#open = { lines: [line], bold: line.bold, spread: true }
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
    if (!moved && this.#numbers(paragraph, next)) return true
    const said = moved ? saidAcross(before, next) : saidByTags(paragraph, next)
    if (said !== undefined) return said
    if (Math.abs(before.size - next.size) > 0.08 * before.size) return false
    const full = isFull(paragraph, before, next)
    if (changesWeight(before, next) && !(full && !before.bold && !endsSentence(before.text))) return false
    if (beginsNew(before, next, full) || isRule(before) || isRule(next)) return false
    if (moved && before.text.endsWith(':') && !startsLower(next.text)) return false
    if (!moved && this.#isSpaced(before, next)) return false
    if (!atIndent(paragraph, next, full)) return false
    return full || (!moved && openSentence(before, next))
  }

  /** "4." on a line of its own and "Matters arising" on the next: the number is that line's label. */
  #numbers(paragraph: Paragraph, next: Line): boolean {
    const [line] = paragraph.lines
    if (paragraph.lines.length > 1 || !line || !isBareLabel(line) || next.label) return false
    return next.x > line.x - 0.6 * line.size && !this.#isSpaced(line, next) && Math.abs(next.size - line.size) < 0.2 * line.size
  }

  #isSpaced(before: Line, next: Line): boolean {
    const distance = (next.y - before.y) / before.size
    return distance > this.#measure.pitch * 1.27 || distance < 0
  }
}

/** A line drawn of underscores or dots. */
function isRule(line: Line): boolean {
  return !hasWords(line.text)
}

/** Pieces are numbered page by page; an empty one between two pages tells that a paragraph ends there. */
function saidAcross(before: Line, next: Line): boolean | undefined {
  if (!before.blankAfter && !next.blankBefore) return undefined
  return before.text.endsWith(',') || unfinished.test(before.text) || startsLower(next.text) ? undefined : false
}

function saidByTags(paragraph: Paragraph, next: Line): boolean | undefined {
  const before = paragraph.lines.at(-1) as Line
  if (!before.lastTag || !next.firstTag) return undefined
  if (rootOf(before.lastTag) !== rootOf(next.firstTag)) {
    if (typedOn(before, next)) return true
    return before.mixed || next.mixed ? undefined : false
  }
  // A heading and its text may be one element to the program that made the tags.
  if (paragraph.bold && !next.startsBold) return false
  // One paragraph with breaks made by hand: an address, a list of those present.
  return !endedByHand(before, next)
}

/** A paragraph that its writer broke in the middle of a sentence, or whose type changes where a line begins. */
function typedOn(before: Line, next: Line): boolean {
  if (next.label || changesWeight(before, next) || endsSentence(before.text)) return false
  if (Math.abs(textStart(before) - next.x) > 0.6 * before.size) return false
  const distance = (next.y - before.y) / before.size
  if (distance <= 0 || distance > 1.6) return false
  // "… M Armstrong and" ¶ "P Moran"; but "It was moved by A, seconded by B, and" ¶ "RESOLVED –" are two.
  if (unfinished.test(before.text)) return !opensInCapitals(next.text)
  const room = rightEdge(before) - before.right
  return startsLower(next.text) && room < next.firstWord + before.size
}

const unfinished = /\s(?:the|a|an|and|or|of|to|in|on|at|by|for|from|with|Mr|Mrs|Ms|Miss|Dr|Sir|Cllr|Councillor|[A-Z]\.)$/

/** A line of bold type over one that begins light, or under one that ends light: a heading and its text. "|Present:| Ann Elm" begins anew. */
function changesWeight(before: Line, next: Line): boolean {
  const labelled = before.bold && next.startsBold && !next.bold && boldLabel.test(next.text)
  return labelled || (before.bold && !next.startsBold) || (next.bold && !before.endsBold)
}

const boldLabel = /^\p{Lu}[\p{L} ]{3,30}:\s/u

function endedByHand(before: Line, next: Line): boolean {
  // Names and titles are kept together by no-break spaces, and leave room behind.
  if (startsLower(next.text) || /[,;–-]$/.test(before.text) || unfinished.test(before.text)) return false
  const edge = rightEdge(before)
  const measure = edge - before.flow.left
  const room = isCentred(before) && isCentred(next) ? measure - (before.right - before.x) : edge - before.right
  // "… prior to the meeting." ¶ "RESOLVED: That": what a program took for one paragraph.
  const slack = endsSentence(before.text) && opensInCapitals(next.text) ? before.size : Math.max(2 * before.size, 0.07 * measure)
  return room > next.firstWord + slack && measure > 200
}

/** The first word of the next line would not have fitted on this one. */
function isFull(paragraph: Paragraph, line: Line, next: Line): boolean {
  const edge = rightEdge(line)
  if (line.right < edge - 0.4 * line.size && isSpread(paragraph, line)) return false
  const needed = next.firstWord + 0.25 * line.size
  if (isCentred(line)) return line.right - line.x + needed > line.flow.right - line.flow.left - 0.35 * line.size
  return line.right + needed > edge - 0.35 * line.size
}

/** The paragraph is justified: its lines so far end at the edge, or, where it has one only, those of its page do. */
function isSpread(paragraph: Paragraph, line: Line): boolean {
  if (paragraph.lines.length > 1) return paragraph.spread
  return line.flow.justified?.has(line.page) === true && line.x < line.flow.left + 0.3 * (line.flow.right - line.flow.left)
}

/** In the middle, and not by chance: lines of an indented paragraph all begin at one place. */
export function isCentred(line: Line): boolean {
  const { left, right, starts } = line.flow
  if (line.label || (starts?.get(Math.round(line.x)) ?? 0) > 2) return false
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
  // "… Legislation, 2017;" ¶ "NOW THEREFORE we support": words in capitals open what a council does.
  if (!label) return endsSentence(before.text) && (opensInCapitals(next.text) || reference.test(next.text))
  // A dash at the beginning of a line may be a dash.
  const sign = label.kind === 'bullet' && !/^[-–—*o]$/.test(label.marker)
  if (label.hanging || sign || !full) return true
  if (/[.:;!?”"’)]$|[,;]\s(?:and|or)$|\bthat$/.test(before.text)) return true
  return before.label?.kind === label.kind && Math.abs(before.x - next.x) < 2
}

/** "124/28 The Pond", "P/12 Trees": the number of a minute, and its title. */
const reference = /^(?:[A-Z]{1,4}\/\d{1,4}|(?:[A-Z]{1,4}\s?)?\d{1,4}\/\d{2,4})[.:]?\s\p{Lu}/u

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
  if (first.label) {
    // At the text's indent, at the label's, or at one between: a tab may have carried the first words too far.
    if (x > first.x - near && x < first.label.textX + near) return true
    // A hanging indent wider than the label, whose words follow a mere space.
    if (full && x > first.x && x < first.label.textX + 3 * before.size && !endsSentence(before.text)) return true
    // The label indented, and its text wrapped to the margin.
    return full && x < first.x && Math.abs(next.x - next.flow.left) < near
  }
  if (Math.abs(x - first.x) < near) return true
  // The first line indented, or all but the first: only where the first is full.
  return full && Math.abs(x - first.x) < 8 * before.size
}

/** A line that ends in the middle of a sentence: not far from the edge, or at a word that no sentence ends with. */
function openSentence(before: Line, next: Line): boolean {
  const edge = rightEdge(before)
  const room = edge - before.right
  if (room > 0.3 * (edge - before.flow.left) || endsSentence(before.text)) return false
  // A no-break space may keep more than the first word together.
  if (unfinished.test(before.text) || room - next.firstWord < 1.25 * before.size) return true
  return (endsLower(before.text) || before.text.endsWith(',')) && startsLower(next.text)
}
