/**
 * The text of a published page, or of minutes saved as text: one block a paragraph.
 * A line is a paragraph, unless the file is hard-wrapped; lines with nothing but white space (no-break spaces
 * too) separate.
 */
import type { VFile } from 'vfile'
import { splitLongLine } from '../language/long-lines.ts'
import { fold, splitMarker } from '../language/markers.ts'
import type { Block, FileData } from '../tree.ts'
import type { SourceLine } from './source-line.ts'
import { columnsOf } from './text/columns.ts'
import { withCellsApart } from './text/numbered-rows.ts'
import { isPipeTable, readPipeTable } from './text/pipe-table.ts'
import { opensName, unwrap, wrapWidth } from './unwrap.ts'

interface Line extends SourceLine {
  /** Empty lines before it. */
  gap: number
}

export function readText(file: VFile): Block[] {
  const { text } = file.data as unknown as FileData
  const groups = paragraphGroups(text)
  if (isPipeTable(groups.flat().map((line) => line.value))) return readPipeTable(groups.flat())
  const lines = text.includes('|') ? withCellsApart(groups).flatMap(withoutCellEnds) : groups
  const width = wrapWidth(lines.flat())
  const nested = width > 0 ? undefined : new Indents()
  const blocksOf = (own: Line[]) => (nested ? own.map((line) => nested.place(line, lineBlock(line))) : joinWrapped(own, width))
  return unwrap(lines.flatMap((group) => withColumns(joinHanging(group), blocksOf)))
}

/** "Deputy Chair |" ¶ "Kit Elm |" ¶ "|": cells of a table saved as text, a line each. Their bars are no words; one alone is an empty cell. */
function withoutCellEnds(group: Line[]): Line[][] {
  const parts: Line[][] = [[]]
  for (const line of group) {
    const bar = line.value.indexOf('|')
    if (bar === 0 && line.value.length === 1) {
      if ((parts.at(-1) as Line[]).length > 0) parts.push([])
    } else if (bar !== line.value.length - 1) (parts.at(-1) as Line[]).push(line)
    else {
      const raw = line.raw.slice(0, line.raw.indexOf('|')).trimEnd()
      ;(parts.at(-1) as Line[]).push({ ...line, raw, value: fold(raw), end: line.start + raw.length })
    }
  }
  return parts.filter((part) => part.length > 0)
}

/** The blocks of a group of lines, those in columns apart. */
function withColumns(group: Line[], blocksOf: (lines: Line[]) => Block[]): Block[] {
  const blocks: Block[] = []
  let done = 0
  for (let i = 0; i < group.length; i++) {
    const rows = columnsOf(group, i)
    if (!rows) continue
    blocks.push(...blocksOf(group.slice(done, i)), ...rows)
    done = i + rows.length
    i = done - 1
  }
  return done === 0 ? blocksOf(group) : [...blocks, ...blocksOf(group.slice(done))]
}

/** Lines of text, in groups between blank lines. */
function paragraphGroups(text: string): Line[][] {
  const groups: Line[][] = []
  let group: Line[] = []
  const lineEnd = /\r\n|\n|\r|\f|$/g
  let start = 0
  let gap = 0
  while (start <= text.length) {
    lineEnd.lastIndex = start
    const match = lineEnd.exec(text) as RegExpExecArray
    const raw = text.slice(start, match.index)
    const value = fold(raw)
    if (value !== '') {
      for (const piece of splitLongLine(raw)) {
        const words = fold(raw.slice(piece.start, piece.end))
        if (words !== '')
          group.push({ raw: raw.slice(piece.start, piece.end), value: words, start: start + piece.start, end: start + piece.end, gap })
      }
      gap = 0
    } else {
      gap++
      if (group.length > 0) groups.push(group)
      group = []
    }
    if (match[0] === '') break
    start = match.index + match[0].length
  }
  if (group.length > 0) groups.push(group)
  return groups
}

/**
 * A list that begins beside its label, and whose further lines begin below its first word:
 *
 *     PRESENT:      Mayor Dan Cole, Cr Jo Elm, Cr Rae
 *                   Elder, Cr Kit Oak
 */
function joinHanging(group: Line[]): Line[] {
  const lines: Line[] = []
  let column = 0
  for (const line of group) {
    const open = lines.at(-1)
    const hangs = column > 0 && Math.abs(line.raw.length - line.raw.trimStart().length - column) <= 1
    if (open && hangs && open.raw.length < longestList && fillsLines(open)) {
      const raw = `${open.raw.trimEnd()} ${line.raw.trimStart()}`
      lines[lines.length - 1] = { ...open, raw, value: `${open.value} ${line.value}`, end: line.end }
      continue
    }
    if (!hangs) column = line.raw.includes(':') ? (besideLabel.exec(line.raw)?.[0].length ?? 0) : 0
    lines.push(line)
  }
  return lines.length === group.length ? group : lines
}

/** No list of those present is longer: each line that is joined is a new look at what was joined before. */
const longestList = 5000
const besideLabel = /^\s*\p{Lu}[\p{L} ]{2,40}:\s{3,}(?=\S)/u

/** Several to a line, and not a line for each. */
function fillsLines(line: Line): boolean {
  return line.value.split(/[,;]/).length > 3
}

/** One line → one block, its label apart. */
export function lineBlock(line: Line): Block {
  const lead = line.raw.length - line.raw.trimStart().length
  const body = line.raw.slice(lead)
  const at = { start: line.start + lead, end: line.end }
  const found = splitMarker(body)
  const gap = line.gap > 0 ? { gap: line.gap } : {}
  if (!found) return { type: 'paragraph', value: line.value, depth: 0, ...gap, at }
  return { type: 'item', value: fold(found.rest), depth: 0, marker: fold(found.marker), ...gap, at }
}

/** "  1. Budget" ¶ "    1. The budget stands on the board": entries within an entry, told by where their lines begin. */
class Indents {
  private columns: number[] = []

  place(line: Line, block: Block): Block {
    const column = line.raw.length - line.raw.trimStart().length
    if (block.marker === undefined) {
      if (column === 0) this.columns = []
      return block
    }
    if (!/^\d{1,2}[.)]$/.test(block.marker)) return block
    while (this.columns.length > 0 && column < (this.columns.at(-1) as number)) this.columns.pop()
    const open = this.columns.at(-1)
    if (open === undefined || (column > open + 1 && /^1[.)]$/.test(block.marker))) this.columns.push(column)
    return { ...block, depth: this.columns.length - 1 }
  }
}

/** In a hard-wrapped file the lines of a group are one paragraph, until a label or a line that was left short. */
function joinWrapped(group: Line[], width: number): Block[] {
  const blocks: Block[] = []
  let previous: Line | undefined
  for (const [i, line] of group.entries()) {
    const block = lineBlock(line)
    const open = blocks.at(-1)
    const goesOn = open && previous && (block.marker === undefined || isReference(previous, line)) && !opensPart.test(line.value)
    if (goesOn && (isFull(previous as Line, line, group[i + 1], width) || isOpen(open.value, line.value))) {
      // "Kris Elm-" + "Oak": a hyphen at the line's end stays, and the halves are one word.
      open.value += (/\p{L}-$/u.test(open.value) && /^\p{L}/u.test(line.value) ? '' : ' ') + line.value
      open.at = { ...open.at, end: block.at.end }
    } else blocks.push(block)
    previous = line
  }
  return blocks
}

/** "Meeting: 11/03/2030 - Lanes Committee (Item 6)", "Minutes:": where a part of a page begins. */
const opensPart = /^(?:Meeting|Minutes|Decision|Venue|Contact)\s*:|^\((?:agenda )?item \d+[a-z]?\)/i

/** "… with the exception of items" ¶ "2.6 and 2.9 be approved": figures of the sentence that happen to begin a line. */
function isReference(line: Line, next: Line): boolean {
  return (
    /\b(?:items?|sections?|paragraphs?|to|and|of|or|than|at|by|on|in|from|over|about|some|nearly)$/i.test(line.value) &&
    /^\d+(?:\.\d+)*\.?\s\p{Ll}/u.test(next.value)
  )
}

/** The next word would not have fitted on the line, or hardly: an indented list has shorter lines. */
function isFull(line: Line, next: Line, afterNext: Line | undefined, width: number): boolean {
  if (withFirstWord(line, next) <= width * 0.85) return false
  // "… were there virtually." ¶ "Chairman's Announcements" ¶ "(Item 2)": what has neither a stop nor the line's width is a title,
  // where the sentence before it has ended.
  const ended = endsSentence.test(line.value) && !opensName.test(line.value)
  const short = next.value.length < width * 0.7 && !endsSentence.test(next.value)
  const title = short && ended && afterNext !== undefined && withFirstWord(next, afterNext) <= width
  return !title || line.raw.trimEnd().length >= width
}

const endsSentence = /[.!?:;]["'”’)\]]*$/

/** How long the line were with the next one's first word on it. */
function withFirstWord(line: Line, next: Line): number {
  return line.raw.trimEnd().length + 1 + (next.value.split(' ', 1)[0]?.length ?? 0)
}

/** The sentence goes on. */
function isOpen(text: string, line: string): boolean {
  return /[\p{L}\p{N},;)-]$/u.test(text) && /^\p{Ll}/u.test(line)
}
