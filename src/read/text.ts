/**
 * The text of a published page, or of minutes saved as text: one block a paragraph.
 * A line is a paragraph, unless the file is hard-wrapped; lines with nothing but white space (no-break spaces
 * too) separate.
 */
import type { VFile } from 'vfile'
import { splitLongLine } from '../language/long-lines.ts'
import { fold, splitMarker } from '../language/markers.ts'
import type { Block, FileData } from '../tree.ts'
import { isPipeTable, readPipeTable } from './text-pipe-table.ts'
import { unwrap, wrapWidth } from './unwrap.ts'

interface SourceLine {
  raw: string
  value: string
  start: number
  end: number
  /** Empty lines before it. */
  gap: number
}

export function readText(file: VFile): Block[] {
  const { text } = file.data as unknown as FileData
  const groups = paragraphGroups(text)
  if (isPipeTable(groups.flat().map((line) => line.value))) return readPipeTable(groups.flat())
  const width = wrapWidth(groups.flat())
  return unwrap(groups.flatMap((group) => (width > 0 ? joinWrapped(group, width) : group.map(lineBlock))))
}

/** Lines of text, in groups between blank lines. */
function paragraphGroups(text: string): SourceLine[][] {
  const groups: SourceLine[][] = []
  let group: SourceLine[] = []
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

/** One line → one block, its label apart. */
export function lineBlock(line: SourceLine): Block {
  const lead = line.raw.length - line.raw.trimStart().length
  const body = line.raw.slice(lead)
  const at = { start: line.start + lead, end: line.end }
  const found = splitMarker(body)
  const gap = line.gap > 0 ? { gap: line.gap } : {}
  if (!found) return { type: 'paragraph', value: line.value, depth: 0, ...gap, at }
  return { type: 'item', value: fold(found.rest), depth: 0, marker: fold(found.marker), ...gap, at }
}

/** In a hard-wrapped file the lines of a group are one paragraph, until a label or a line that was left short. */
function joinWrapped(group: SourceLine[], width: number): Block[] {
  const blocks: Block[] = []
  let previous: SourceLine | undefined
  for (const line of group) {
    const block = lineBlock(line)
    const open = blocks.at(-1)
    const firstWord = line.value.split(' ', 1)[0]?.length ?? 0
    const full = previous !== undefined && previous.raw.trimEnd().length + 1 + firstWord > width * 0.85
    const openSentence = open !== undefined && /[\p{L}\p{N},;)-]$/u.test(open.value) && /^\p{Ll}/u.test(line.value)
    if (open && block.marker === undefined && (full || openSentence)) {
      // "Kris Elm-" + "Oak": a hyphen at the line's end stays, and the halves are one word.
      open.value += (/\p{L}-$/u.test(open.value) && /^\p{L}/u.test(block.value) ? '' : ' ') + block.value
      open.at = { ...open.at, end: block.at.end }
    } else blocks.push(block)
    previous = line
  }
  return blocks
}
