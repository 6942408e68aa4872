/**
 * A ModernGov page saved as a pipe table: item numbers gone, a whole item on one line, labels within it.
 *
 *     No. | Item |
 *     ---|---|
 *     Apologies To receive any apologies. Minutes: Apologies were received from Councillor Wren. |
 *     |
 */
import type { Block, Span } from '../tree.ts'

interface SourceLine {
  raw: string
  value: string
  start: number
  end: number
}

const rule = /^\|?\s*:?-{3,}:?\s*\|/
const label = /\b(Minutes|Decision|Decisions|Additional documents|Supporting documents):\s+/g
/** "Bus Shelter Repairs PDF 92 KB Report attached.": the mark of the attached file ends the title. */
const fileMark = /^(.{3,200}?)\s+((?:pdf icon )?(PDF|DOCX?|XLSX?|PPTX?)\s+(\d+(?:\.\d+)? [KM]B))(?:\s+|$)/
/** "Apologies To receive any apologies": words that begin the agenda's wording, after a title without a stop. */
const purposeOpens =
  /^((?:[^.?!]){3,150}?)\s+((?:To|Members are|Members will|Councillors are|The (?:Committee|Council|Cabinet|Panel|Board)|Report(?: attached| of)|Any|An opportunity|Please|In accordance|This)\s.*)$/

export function isPipeTable(lines: string[]): boolean {
  const at = lines.findIndex((line) => rule.test(line))
  return at > 0 && /^\|?\s*(?:No\.?|Rhif\.?)\s*\|/i.test(lines[at - 1] as string)
}

export function readPipeTable(lines: SourceLine[]): Block[] {
  const at = lines.findIndex((line) => rule.test(line.value))
  const blocks: Block[] = lines.slice(0, at - 1).map((line) => paragraph(line.value, line))
  for (const line of lines.slice(at - 1, at + 1)) blocks.push({ ...paragraph(line.value, line), furniture: 'table head' })
  let opensRow = true
  for (const line of lines.slice(at + 1)) {
    const cells = line.value.split('|').map((cell) => cell.trim())
    const endsRow = line.value.endsWith('|')
    const words = cells.filter((cell) => cell !== '').join(' ')
    if (words !== '') blocks.push(...(opensRow ? rowBlocks(words, line) : bodyBlocks(words, line)))
    if (endsRow || words === '') opensRow = true
    else opensRow = false
  }
  return blocks
}

function rowBlocks(words: string, line: Span): Block[] {
  const first = words.search(label)
  const heading = first < 0 ? words : words.slice(0, first).trim()
  return [...headingBlocks(heading, line), ...(first < 0 ? [] : bodyBlocks(words.slice(first), line))]
}

function headingBlocks(heading: string, line: Span): Block[] {
  if (heading === '') return []
  const marked = fileMark.exec(heading)
  const opened = marked ? undefined : purposeOpens.exec(heading)
  const title = marked?.[1] ?? opened?.[1] ?? heading
  const rest = marked ? heading.slice(marked[0].length).trim() : (opened?.[2] ?? '')
  const block: Block = { ...paragraph(title, line), type: 'heading', hint: 'item-title' }
  if (marked) block.data = { mark: marked[2] as string, format: marked[3] as string, size: marked[4] as string }
  return rest === '' ? [block] : [block, { ...paragraph(rest, line), hint: 'agenda-text' }]
}

function bodyBlocks(words: string, line: Span): Block[] {
  const blocks: Block[] = []
  let from = 0
  for (const match of words.matchAll(label)) {
    const before = words.slice(from, match.index).trim()
    if (before !== '') blocks.push(paragraph(before, line))
    blocks.push({ ...paragraph(match[0].trim(), line), hint: 'label' })
    from = match.index + match[0].length
  }
  const rest = words.slice(from).trim()
  if (rest !== '') blocks.push(paragraph(rest, line))
  return blocks
}

function paragraph(value: string, line: Span): Block {
  return { type: 'paragraph', value, depth: 0, at: { start: line.start, end: line.end } }
}
