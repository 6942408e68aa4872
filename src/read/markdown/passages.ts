/**
 * Passages → Blocks. A passage is a paragraph of Markdown; how many blocks it makes depends on its line breaks. To
 * Markdown a single line break is white space, and to those who paste minutes into it, it is not:
 *
 *     Proposed by Councillor Ash;
 *     Seconded by Councillor Elm;
 *     And Resolved:
 */

import { fold, splitMarker } from '../../language/markers.ts'
import type { Block, Span } from '../../tree.ts'
import { endsSentence } from '../unwrap.ts'
import { escapedBar, type Line, type Lines } from './lines.ts'
import { splitTable, tableBlocks } from './tables.ts'

/** A paragraph, list entry, heading or piece of code before its lines are settled. */
export interface Passage extends Lines {
  kind: 'paragraph' | 'heading' | 'item' | 'bullet' | 'title' | 'program'
  depth: number
  /** A list entry's printed label, and where it stands. */
  marker?: string
  /** The column at which the words of a list entry begin: a line further left was not meant for the entry. */
  column?: number
  at: Span
}

/** How the lines of a document are broken. */
export interface Breaks {
  /** The width at which a program broke them, or 0. */
  width: number
  /** Whether a program broke all of them at one width. */
  filled: boolean
  /** Whether those that go on are set further in than those that begin. */
  hanging: boolean
}

/** The blocks of a passage. */
export function passageBlocks(passage: Passage, source: string, breaks: Breaks): Block[] {
  const table = passage.kind === 'program' ? undefined : splitTable(passage.lines)
  const isEntry = passage.kind === 'bullet' || passage.kind === 'item'
  const words = wordBlocks({ ...passage, lines: (table?.before ?? passage.lines).map(withBars) }, source, breaks)
  return [...words, ...(table ? tableBlocks(table.rows, passage.depth + (isEntry ? 1 : 0)) : []), ...passage.aside]
}

function wordBlocks(passage: Passage, source: string, breaks: Breaks): Block[] {
  const groups = groupLines(passage, source, breaks)
  const blocks: Block[] = []
  for (const [index, group] of groups.entries()) {
    const block = index === 0 ? firstBlock(passage, group) : laterBlock(passage, group, source)
    if (block.value !== '' || block.marker !== undefined) blocks.push(block)
  }
  // An entry whose words stand in a nested list has its label still.
  if (groups.length === 0 && passage.kind === 'item') blocks.push({ ...emptyBlock(passage), marker: passage.marker ?? '' })
  if (passage.url !== undefined && blocks.length === 1) linkBlock(blocks[0] as Block, passage.url)
  return blocks
}

function withBars(line: Line): Line {
  return line.raw.includes(escapedBar) ? { ...line, raw: line.raw.replaceAll(escapedBar, '|') } : line
}

function linkBlock(block: Block, url: string): void {
  block.data = { url }
  // "- [Item 4](#item-4)": a list of contents that a program wrote.
  if (url.startsWith('#')) block.furniture = 'table of contents'
}

function emptyBlock(passage: Passage): Block {
  return { type: 'item', value: '', depth: passage.depth, at: passage.at }
}

function firstBlock(passage: Passage, line: Line): Block {
  const at = { start: passage.at.start, end: line.at.end }
  if (passage.kind === 'bullet' || passage.kind === 'item') return entryBlock(passage, line, at)
  if (passage.kind === 'program') return { type: 'paragraph', value: fold(line.raw), depth: passage.depth, at: passage.at }
  const block = lineBlock(line, passage.depth)
  if (passage.kind === 'heading') return { ...block, type: 'heading', at: passage.at }
  // "> [!abstract]- Present:": the title of a box, set in bold.
  return passage.kind === 'title' ? { ...block, bold: true } : block
}

/** "- (a) that the report be noted": the printed label says more than the sign of the list. */
function entryBlock(passage: Passage, line: Line, at: Span): Block {
  const body = line.raw.trimStart()
  const found = passage.kind === 'bullet' ? splitMarker(body) : undefined
  // "- 2.5 posts" is a quantity, "- 4.1 Finance report" a number.
  const label = found && found.kind !== 'bullet' && (found.kind !== 'decimal' || /^\p{Lu}\p{Ll}/u.test(found.rest))
  const rest = found && (label || found.kind === 'bullet') ? line.raw.length - body.length + found.at : 0
  const marker = label ? fold(found.marker) : (passage.marker as string)
  return { type: 'item', value: fold(line.raw.slice(rest)), depth: passage.depth, marker, ...boldness(line, rest), at }
}

/** What follows in the same paragraph: further in where it was indented, as the entry's own. */
function laterBlock(passage: Passage, line: Line, source: string): Block {
  const isEntry = passage.kind === 'bullet' || passage.kind === 'item'
  return lineBlock(line, isEntry && !isLazy(passage, line, source) ? passage.depth + 1 : passage.depth)
}

/** "dated August", and on the next line "2030.": a label for `splitMarker`, but no item has a year and no words. */
function printedLabel(text: string): ReturnType<typeof splitMarker> {
  const found = splitMarker(text)
  return found?.rest === '' && bareYear.test(found.marker) ? undefined : found
}

const bareYear = /^(?:19|20)\d\d\.?$/
const footnote = /^\[\^([^\]\s]{1,30})\]:\s*/

function lineBlock(line: Line, depth: number): Block {
  const lead = line.raw.length - line.raw.trimStart().length
  const body = line.raw.slice(lead)
  const note = footnote.exec(body)
  if (note) return { type: 'paragraph', value: fold(body.slice(note[0].length)), depth, marker: `[^${note[1]}]`, at: line.at }
  const found = printedLabel(body)
  if (!found) return { type: 'paragraph', value: fold(body), depth, ...boldness(line, lead), at: line.at }
  return { type: 'item', value: fold(found.rest), depth, marker: fold(found.marker), ...boldness(line, lead + found.at), at: line.at }
}

const wordSign = /[\p{L}\p{N}]/u

/** Whether all words from a place on are bold. */
function boldness(line: Line, from: number): { bold?: true } {
  if (line.bold.length === 0) return {}
  let at = from
  let words = false
  for (const [start, end] of line.bold.toSorted((a, b) => a[0] - b[0])) {
    if (start > at && wordSign.test(line.raw.slice(at, start))) return {}
    words ||= wordSign.test(line.raw.slice(Math.max(start, from), end))
    at = Math.max(at, end)
  }
  return words && !wordSign.test(line.raw.slice(at)) ? { bold: true } : {}
}

/** The lines of a passage, those that are one joined. */
function groupLines(passage: Passage, source: string, { width, filled, hanging }: Breaks): Line[] {
  const { lines } = passage
  if (lines.length < 2) return lines
  const wrapped = isWrapped(lines)
  let first = lines[0] as Line
  const groups: Line[] = []
  let previous = lines[0] as Line
  groups.push({ ...previous, bold: [...previous.bold] })
  for (const line of lines.slice(1)) {
    const open = groups.at(-1) as Line
    const hung = hanging && hangs(line, first, source)
    const fits = filled && line.after === 'line'
    if (fits || belongs(passage, line, source) || goesOn(previous, line, width, hung ? 'hung' : wrapped)) join(open, previous, line)
    else {
      groups.push({ ...line, bold: [...line.bold] })
      first = line
    }
    previous = line
  }
  return groups
}

/** Headings and programs are one; the indented lines of a bullet are its own. */
function belongs(passage: Passage, line: Line, source: string): boolean {
  if (passage.kind === 'heading' || passage.kind === 'program') return true
  return passage.kind === 'bullet' && !isLazy(passage, line, source)
}

/** "1. Apologies" and below it, not indented, "Councillor Ash sent apologies." */
function isLazy(passage: Passage, line: Line, source: string): boolean {
  return columnOf(line.at.start, source) < (passage.column ?? 1)
}

/**
 * "That the report of the Harbour" ¶ "  Board be received": whether a line is set further in than the one it goes on from, or
 * in a quotation ("> Motion" ¶ "  Passed") has indentation for its sign.
 */
export function hangs(line: Line, first: Line, source: string): boolean {
  const column = columnOf(line.at.start, source)
  if (column > columnOf(first.at.start, source)) return true
  const lead = (at: number) => source.slice(at - columnOf(at, source) + 1, at)
  return column > 1 && lead(line.at.start).trim() === '' && lead(first.at.start).startsWith('>')
}

export function columnOf(at: number, source: string): number {
  let from = at
  while (from > 0 && source[from - 1] !== '\n' && source[from - 1] !== '\r') from--
  return at - from + 1
}

const endsOpen = /[\p{L}\p{N},;)–—-]$/u
const opensSmall = /^["'“‘([]?\p{Ll}/u
/** "Apologies: Cllr Elm", "Moved by:": a label begins a line of its own. */
const opensLabel = /^\p{Lu}[\p{L} ’'/&-]{1,40}:(?:\s|$)/u

function goesOn(line: Line, next: Line, width: number, wrapped: boolean | 'hung'): boolean {
  const text = line.raw.trimEnd()
  const after = next.raw.trimStart()
  if (text === '' || after === '' || printedLabel(after) || opensBoldLabel(next) || boldChanges(line, next)) return false
  if (endsOpen.test(text) && opensSmall.test(after)) return true
  // White space that a program left at a line's end asks for no break where lines hang.
  if ((next.after !== 'line' && (wrapped !== 'hung' || next.after === 'tag')) || opensLabel.test(after)) return false
  // "Mrs Elm," and on the next line "Mr Oak and Mrs Ash".
  if (wrapped || text.endsWith(',')) return true
  return width > 0 && text.length + 1 + firstWord(after) > width * 0.85
}

function firstWord(text: string): number {
  const space = text.search(/\s/)
  return space < 0 ? text.length : space
}

/** Lines that a program filled: none is left so short that the next word would have fitted. */
function isWrapped(lines: Line[]): boolean {
  const widest = Math.max(...lines.map((line) => line.raw.trim().length))
  if (widest < 45 || widest > 130) return false
  // "Proposed by …;" "Seconded by …;": lines that all end what they say were meant as lines.
  if (lines.slice(0, -1).every((line) => endsSentence.test(line.raw.trimEnd()))) return false
  // Letters are of unequal width, so that a full line of print may have fewer of them.
  const full = widest < 60 ? widest : widest * 0.88
  return lines.every((line, index) => {
    const next = lines[index + 1]
    return next === undefined || (next.after === 'line' && line.raw.trim().length + 1 + firstWord(next.raw.trimStart()) > full)
  })
}

/** "**Ash**: I think", "**Present:** Cllr Elm". */
function opensBoldLabel(line: Line): boolean {
  const [start, end] = line.bold[0] ?? [1, 0]
  if (line.raw.slice(0, start).trim() !== '' || end <= start) return false
  return /:\s*$/.test(line.raw.slice(start, end)) || /^\s*:/.test(line.raw.slice(end))
}

/** A line that is all bold beside one that is not: a heading without an empty line. */
function boldChanges(line: Line, next: Line): boolean {
  if (line.bold.length === 0 && next.bold.length === 0) return false
  const whole = boldness(line, 0).bold === true
  const nextWhole = boldness(next, 0).bold === true
  if (whole && !nextWhole) return next.bold[0]?.[0] !== 0
  if (nextWhole && !whole) return line.bold.at(-1)?.[1] !== line.raw.trimEnd().length
  return false
}

/** Lines are added by the thousand: nothing here may look at all of `open`. */
function join(open: Line, previous: Line, line: Line): void {
  // "Elder-" + "Rathmore": a hyphen at the line's end stays, and the halves are one word.
  const glue = /\p{L}-$/u.test(previous.raw) && /^\p{L}/u.test(line.raw) ? '' : ' '
  const shift = open.raw.length + glue.length
  open.raw += glue + line.raw
  for (const [start, end] of line.bold) open.bold.push([start + shift, end + shift])
  open.at = { ...open.at, end: line.at.end }
}
