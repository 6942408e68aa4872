/**
 * The text of a published page, or of minutes saved as text: one block a paragraph.
 * A line is a paragraph, unless the file is hard-wrapped; lines with nothing but white space (no-break spaces
 * too) separate.
 */
import type { VFile } from 'vfile'
import { isBullet } from '../language/labels.ts'
import { splitLongLine } from '../language/long-lines.ts'
import { fold, splitMarker } from '../language/markers.ts'
import { everyMatch } from '../language/matches.ts'
import type { Block, FileData } from '../tree.ts'
import { pageReference } from '../vocabulary/pages.ts'
import { type Edit, editedInTurn } from './edits.ts'
import { withScannedSigns } from './scanned.ts'
import { withActionsApart } from './text/action-column.ts'
import { columnsOf, rowsWithGap } from './text/columns.ts'
import { breakTags, nameOfFileApart, serverLines } from './text/document-server.ts'
import { cellsUnglued } from './text/glued-cells.ts'
import { type TableLine, withRows } from './text/headed-tables.ts'
import { withLabelsBeside } from './text/label-column.ts'
import { withLabelsPut, withoutLabelsLeft } from './text/labels-apart.ts'
import { lineNumbers } from './text/line-numbers.ts'
import { linkAddresses, linkNumbers } from './text/link-numbers.ts'
import { withListsPut } from './text/lists-apart.ts'
import { mailAbove, quotation, transport } from './text/mail.ts'
import { withNumbersPut } from './text/number-column.ts'
import { withCellsApart } from './text/numbered-rows.ts'
import { withOutcomesApart } from './text/outcomes-apart.ts'
import { pageEdges } from './text/page-edges.ts'
import { pageParagraphs } from './text/page-paragraphs.ts'
import { isPipeTable, readPipeTable } from './text/pipe-table.ts'
import { withSideHeads } from './text/side-heads.ts'
import { joinTornLabels } from './text/torn-labels.ts'
import { joinTornTitles } from './text/torn-titles.ts'
import { joinWrapped } from './text/wrapped.ts'
import { unwrap, wrapWidth } from './unwrap.ts'

/** Why a line is no part of the minutes stands in `furniture`. */
type Line = TableLine

/** What is put right before the text is parted into lines. */
const steps = [breakTags, nameOfFileApart, lineNumbers, quotation, transport, softHyphens, linkNumbers, cellsUnglued, pageParagraphs]

export function readText(file: VFile): Block[] {
  const { text } = file.data as unknown as FileData
  const plain = editedInTurn(text, steps)
  const blocks = blocksOf(plain?.text ?? text)
  if (plain) for (const block of blocks) block.at = { start: plain.original(block.at.start), end: plain.original(block.at.end) }
  return blocks
}

/** "flood-" with a hyphen that only a line's end shows, and "ing" on the next line. */
function softHyphens(text: string): Edit[] {
  if (!text.includes('\u00ad')) return []
  return everyMatch(text, /\u00ad[ \t]*\r?\n[ \t]*(?=\p{Ll})/gu).map(({ index, 0: end }) => ({
    start: index,
    end: index + end.length,
    text: '',
  }))
}

function blocksOf(given: string): Block[] {
  const text = withScannedSigns(withoutLostSpaces(given))
  const groups = withSideHeads(withOutcomesApart(withLabelsBeside(withListsPut(withEdgesApart(text, paragraphGroups(text))), text)))
  if (isPipeTable(groups.flat().map((line) => line.value))) return readPipeTable(groups.flat())
  const apart = text.includes('|') || text.includes('\t') ? withCellsApart(groups) : groups
  const lines = withRows(withActionsApart(text.includes('|') ? apart.flatMap(withoutCellEnds) : apart))
  const prose = lines.filter((group) => group[0]?.cells === undefined)
  const width = wrapWidth(prose.flat()) || widthOfFewParagraphs(prose)
  const widest = widestLine(prose.flat())
  const nested = width > 0 ? undefined : new Indents()
  const blocksIn = (own: Line[]) =>
    nested ? own.map((line) => nested.place(line, lineBlock(line))) : joinWrapped(own, own.map(lineBlock), width)
  const blocks = lines.flatMap((group) => withColumns(joinHanging(group, widest), blocksIn, width > 0))
  return withNumbersPut(joinTornLabels(joinTornTitles(unwrap(withoutLabelsLeft(withLabelsPut(blocks))))))
}

/** "Present:? R Elm, A Fir.?? Apologies.? ?None": no-break spaces that a conversion turned into question marks, each in its place. */
function withoutLostSpaces(text: string): string {
  const lost = /(?<=[.:;,\]])\?+(?:\s\?+)?(?=\s|(?<=\s\?)\p{Lu})/gu
  return (text.match(lost)?.length ?? 0) >= fewestLost ? text.replace(lost, (signs) => signs.replace(/\S/g, ' ')) : text
}
const fewestLost = 5

/** "Deputy Chair |" ¶ "Kit Elm |" ¶ "|": cells of a table saved as text, a line each. Their bars are no words; one alone is an empty cell. */
function withoutCellEnds(group: Line[]): Line[][] {
  const parts: Line[][] = [[]]
  for (const line of group) {
    const bar = line.value.indexOf('|')
    const cell = bar === 0 ? /^(\s*\|\s*)([^|]*\p{L}[^|]*?)\s*\|\s*$/u.exec(line.raw) : null
    if (cell) {
      // "| 2. MINUTES The minutes were agreed. |": a row of one cell
      const [, before = '', words = ''] = cell
      const start = line.start + before.length
      ;(parts.at(-1) as Line[]).push({ ...line, raw: words, value: fold(words), start, end: start + words.length })
    } else if (bar === 0 && line.value.length === 1) {
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
function withColumns(group: Line[], blocksOf: (lines: Line[]) => Block[], wrapped: boolean): Block[] {
  const blocks: Block[] = []
  let done = 0
  for (let i = 0; i < group.length; i++) {
    const rows = columnsOf(group, i) ?? (wrapped ? rowsWithGap(group, i) : undefined)
    if (!rows) continue
    blocks.push(...blocksOf(group.slice(done, i)), ...rows)
    done = i + rows.length
    i = done - 1
  }
  return done === 0 ? blocksOf(group) : [...blocks, ...blocksOf(group.slice(done))]
}

/** Heads, feet and numbers of pages, each apart. The empty lines around them part no paragraphs. */
function withEdgesApart(text: string, groups: Line[][]): Line[][] {
  const lines = groups.flat()
  const edges = new Map([
    ...pageEdges(text, lines),
    ...mailAbove(lines),
    ...linkAddresses(lines),
    ...serverLines(lines),
    ...rulesBelow(groups),
  ])
  if (edges.size === 0) return groups
  const parted: Line[][] = []
  let turned = false
  for (const group of groups) {
    let open = false
    for (const line of group) {
      const furniture = edges.get(line.start)
      if (furniture !== undefined) parted.push([{ ...line, furniture }])
      else if (open) (parted.at(-1) as Line[]).push(line)
      else parted.push([turned ? { ...line, gap: 0 } : line])
      open = furniture === undefined
      turned = furniture !== undefined && furniture !== 'rule'
    }
  }
  return parted
}

/** "Apologies" above "=========": a title underlined as typists do, in the lines of one paragraph. */
function rulesBelow(groups: Line[][]): [number, string][] {
  return groups.flatMap((group) =>
    group.flatMap(({ value, start }, i): [number, string][] =>
      (i > 0 && /^([-=~_*])\1{3,}$/.test(value)) || ruleOfTable.test(value) ? [[start, 'rule']] : [],
    ),
  )
}

/** "-------- ------------ -----" below the head of a table, or above its first row. */
const ruleOfTable = /^-{3,}(?: -{3,})+$/

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
 *
 * and a title beside its number, which goes on below its first word where the line was full:
 *
 *     2.    Declarations of Disclosable Pecuniary Interests or other
 *           Significant Interests in items on the agenda
 */
function joinHanging(group: Line[], widest: number): Line[] {
  const lines: Line[] = []
  let column = 0
  let previous: Line | undefined
  for (const line of group) {
    const open = lines.at(-1)
    const hangs = column > 0 && Math.abs(line.raw.length - line.raw.trimStart().length - column) <= 1
    const full = open && previous && (fillsLines(open) || fills(previous, line, widest))
    previous = line
    if (hangs && full && open.raw.length < longestList) {
      const raw = `${open.raw.trimEnd()} ${line.raw.trimStart()}`
      lines[lines.length - 1] = { ...open, raw, value: `${open.value} ${line.value}`, end: line.end }
      continue
    }
    if (!hangs) column = (besideNumber.exec(line.raw) ?? (line.raw.includes(':') ? besideLabel.exec(line.raw) : null))?.[0].length ?? 0
    lines.push(line)
  }
  return lines.length === group.length ? group : lines
}

/** No list of those present is longer: each line that is joined is a new look at what was joined before. */
const longestList = 5000
const besideLabel = /^\s*\p{Lu}[\p{L} ]{2,40}:\s{3,}(?=\S)/u

const besideNumber = /^\s*\d{1,3}[.)]\s{2,}(?=\S)/

/** The next line's first word would not have fitted. */
function fills(line: Line, next: Line, widest: number): boolean {
  return line.raw.replace(pageReference, '').trimEnd().length + 1 + (next.value.split(' ', 1)[0] as string).length > widest
}

/**
 * The width at which a program wrapped a text that has few long paragraphs: wherever one goes on in a next line, that line's first
 * word would not have fitted. 0 where that is not so.
 */
function widthOfFewParagraphs(groups: Line[][]): number {
  const width = Math.max(0, ...groups.flat().map(({ raw }) => raw.trimEnd().length))
  if (width < 50 || width > 100) return 0
  let full = 0
  let left = 0
  for (const group of groups)
    for (const [i, line] of group.entries()) {
      const next = group[i + 1]
      if (!next || line.raw.trimEnd().length < width * 0.7) continue
      if (fills(line, next, width)) full++
      else left++
    }
  return full >= 4 && left <= full * 0.15 ? width : 0
}

/** How wide the lines of a text are set; its few widest may be tables. */
function widestLine(lines: Line[]): number {
  const widths = lines.map(({ raw }) => raw.replace(pageReference, '').trimEnd().length).sort((a, b) => a - b)
  return Math.min(130, widths[Math.floor(widths.length * 0.97)] ?? 0)
}

/** Several to a line, and not a line for each. */
function fillsLines(line: Line): boolean {
  return line.value.split(/[,;]/).length > 3
}

const numberAlone = /^\d{1,4}\.$/

/** One line → one block, its label apart. */
export function lineBlock(line: Line): Block {
  const lead = line.raw.length - line.raw.trimStart().length
  const body = line.raw.slice(lead)
  const at = { start: line.start + lead, end: line.end }
  if (line.cells) return { type: 'row', value: line.value, cells: line.cells, depth: 0, at }
  if (line.furniture) return { type: 'paragraph', value: line.value, depth: 0, furniture: line.furniture, at }
  if (line.owner) return { type: 'paragraph', value: line.value, depth: 0, gap: 1, data: { column: 'action' }, at }
  const found = splitMarker(body)
  if (line.heading)
    return { type: 'heading', depth: 2, value: fold(found?.rest ?? line.value), ...(found ? { marker: found.marker } : {}), gap: 1, at }
  const gap = line.gap > 0 ? { gap: line.gap } : {}
  if (!found) return { type: 'paragraph', value: line.value, depth: 0, ...gap, at }
  // "• 4." ¶ "Lamps": below the page's list of links the next item's number was taken for an entry.
  if (numberAlone.test(found.rest.trim()) && isBullet(found.marker))
    return lineBlock({
      ...line,
      raw: found.rest.trim(),
      value: found.rest.trim(),
      start: line.start + line.raw.lastIndexOf(found.rest.trim()),
    })
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
