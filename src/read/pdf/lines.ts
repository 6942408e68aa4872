/**
 * Runs of one line → a Line: its words as one string, where they stand, and the printed label it may begin with.
 */
import { splitMarker } from '../../language/markers.ts'
import { hasWords } from './letters.ts'
import type { Run } from './runs.ts'
import type { Tag } from './tags.ts'

/** A stream of lines that follow each other down the page: the page's body, one column, one cell of a table. */
export interface Flow {
  left: number
  right: number
  /** Of the paper, where it is the page's body. */
  width?: number
  /** Pages on which lines are spread to end at `right`: one that ends before it is the last of its paragraph. */
  justified?: Set<number>
  /** Where lines end that begin at an indent of their own: a quoted motion may be set in at both sides. */
  edges?: Map<number, number>
  /** How many lines begin at each place. */
  starts?: Map<number, number>
}

export interface Line {
  page: number
  flow: Flow
  /** The words; a wide gap is three spaces, as a label is told by the gap after it. */
  text: string
  x: number
  right: number
  y: number
  /** The size of most of its characters, and of the smallest. */
  size: number
  least: number
  /** All of its words are. */
  bold: boolean
  startsBold: boolean
  endsBold: boolean
  /** Width of the first word: would it have fitted on the line before? */
  firstWord: number
  /** "(a)", "12.", "•": the label it begins with. */
  label?: LineLabel
  /** Blocks of a tagged file that its first and last words belong to. */
  firstTag?: Tag
  lastTag?: Tag
  /** The level of its heading by its style. */
  heading?: number
  /** Its words are of several marked pieces: here a piece is no paragraph. */
  mixed: boolean
  /** A tagged file has an empty piece before its first word, or after its last. */
  blankBefore: boolean
  blankAfter: boolean
  artifact: boolean
}

export interface LineLabel {
  marker: string
  kind: 'bullet' | 'letter' | 'roman' | 'number' | 'decimal'
  /** Offset of the words after it in `text`. */
  at: number
  /** Where these words stand: the hanging indent of the lines that follow. */
  textX: number
  /** A gap wider than a word space follows it. */
  hanging: boolean
}

/** Wider than any word space of a line that was not spread. */
const labelGap = 0.62

export function lineOfRuns(runs: Run[], page: number, flow: Flow, y: number): Line {
  const first = runs[0] as Run
  const last = runs.at(-1) as Run
  const { starts, ...printed } = joined(runs)
  const line: Line = {
    page,
    flow,
    ...printed,
    x: first.x,
    y,
    startsBold: first.bold,
    endsBold: last.bold,
    firstWord: widthOfFirstWord(runs),
    mixed: last.mark !== first.mark,
    blankBefore: first.blankBefore,
    blankAfter: last.blankAfter,
  }
  if (first.tag) line.firstTag = first.tag
  if (last.tag) line.lastTag = last.tag
  const heading = first.tag?.heading ?? first.heading
  if (heading !== undefined) line.heading = heading
  const label = labelOf(line, runs, starts)
  if (label) {
    line.label = label
    // "4. Minutes" is bold where its words are, whatever its number is.
    const words = runs.filter((_, i) => (starts[i] as number) >= label.at)
    if (words.length > 0) {
      line.bold = words.every((run) => run.bold)
      line.mixed = (words[0] as Run).mark !== last.mark
    }
  }
  return line
}

/** The runs of a line as one string, where each begins in it, and what is true of most or all of its characters. */
function joined(runs: Run[]): Pick<Line, 'text' | 'right' | 'size' | 'least' | 'bold' | 'artifact'> & { starts: number[] } {
  const first = runs[0] as Run
  const found = { text: '', starts: [] as number[], right: first.right, size: 0, least: first.size, bold: false, artifact: true }
  let letters = 0
  let boldLetters = 0
  let sizeLetters = 0
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i] as Run
    const before = runs[i - 1]
    if (before) found.text += spaceBetween(before, run)
    found.starts.push(found.text.length)
    found.text += i === 0 && isSign(run, runs[1]) ? '•' : run.text
    if (run.right > found.right) found.right = run.right
    if (run.size < found.least) found.least = run.size
    found.artifact &&= run.artifact
    letters += run.text.length
    if (run.bold) boldLetters += run.text.length
    if (run.text.length > sizeLetters || run.size === found.size) {
      sizeLetters = run.size === found.size ? sizeLetters + run.text.length : run.text.length
      found.size = run.size
    }
  }
  found.bold = boldLetters >= letters * 0.9
  return found
}

// "3.  Minutes of the last meeting        (Pages 1 - 14)": where a paper is found in the printed agenda pack.
const pageReference = /^\((?:pages?|pp?\.)\s+\d+(?:\s*[-–]\s*\d+)?\)$/i

export function isPageReference(text: string): boolean {
  return text.startsWith('(') && pageReference.test(text)
}

/** "x   Waterfall area", the x in the font Symbol: a bullet whose font does not say so. */
function isSign(run: Run, next: Run | undefined): boolean {
  return run.symbol && run.text.length === 1 && hasWords(run.text) && next !== undefined && next.x - run.right > 0.4 * run.size
}

/** "4." or "(a)" and nothing else; but "48.00" is an amount, and an empty bullet an empty bullet. */
export function isBareLabel(line: Line): boolean {
  const { label } = line
  return label !== undefined && label.kind !== 'bullet' && label.at >= line.text.length && !/^\d+\.\d\d$/.test(label.marker)
}

/** Where the words of a line begin, its label left aside. */
export function textStart(line: Line): number {
  return line.label && line.label.at < line.text.length ? line.label.textX : line.x
}

/** Where the lines that stand at this line's indent end. */
export function rightEdge(line: Line): number {
  return line.flow.edges?.get(indentKey(textStart(line))) ?? line.flow.right
}

export function indentKey(x: number): number {
  return Math.round(x / 4)
}

function spaceBetween(before: Run, run: Run): string {
  const gap = run.x - before.right
  const size = Math.max(before.size, run.size)
  if (gap > labelGap * size) return '   '
  return run.spaced || gap > 0.22 * size || run.order < before.order ? ' ' : ''
}

/** "Mr", "A", "A.": what no-break spaces keep on one line with the name after it. */
const keptTogether = /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Cllr|[A-Z]\.?)$/

/** Width of the first word; a title or an initial counts with the name that it belongs to. */
function widthOfFirstWord(runs: Run[]): number {
  let word = ''
  const first = runs[0] as Run
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i] as Run
    if (i > 0 && spaceBetween(runs[i - 1] as Run, run) !== '') {
      if (!keptTogether.test(word)) return (runs[i - 1] as Run).right - first.x
      word = ''
    }
    let from = 0
    for (let space = run.text.indexOf(' '); space >= 0; space = run.text.indexOf(' ', from)) {
      word += run.text.slice(from, space)
      if (!keptTogether.test(word)) return run.x - first.x + (run.right - run.x) * shareOf(run.text, space)
      word = ''
      from = space + 1
    }
    word += run.text.slice(from)
  }
  return (runs.at(-1) as Run).right - first.x
}

/** What part of a text's width its first letters take: "JM" is wider than "ill", in any face. */
function shareOf(text: string, end: number): number {
  let width = 0
  let first = 0
  for (let at = 0; at < text.length; at++) {
    if (at === end) first = width
    const letter = text[at] as string
    width += narrow.includes(letter) ? 0.6 : letter !== letter.toLowerCase() || 'mw'.includes(letter) ? 1.5 : 1
  }
  return first / width
}

const narrow = " .,;:'’!()ijltfr-"

function labelOf(line: Line, runs: Run[], starts: number[]): LineLabel | undefined {
  const found = splitMarker(line.text)
  if (!found) return undefined
  const ends = found.marker.length
  let textX = line.right
  let hanging = false
  if (found.at < line.text.length) {
    textX = xOf(found.at, runs, starts)
    hanging = textX - xOf(ends, runs, starts, true) > labelGap * line.size
  }
  return { marker: found.marker, kind: found.kind, at: found.at, textX, hanging }
}

/** Where the character at an offset of the line's text stands; within a run by proportion. */
function xOf(offset: number, runs: Run[], starts: number[], ending = false): number {
  let i = starts.length - 1
  while (i > 0 && ((starts[i] as number) > offset || (ending && starts[i] === offset))) i--
  const run = runs[i] as Run
  const part = Math.min(1, (offset - (starts[i] as number)) / run.text.length)
  return run.x + (run.right - run.x) * part
}
