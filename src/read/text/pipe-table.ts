/**
 * A ModernGov page saved as a pipe table: item numbers gone, a whole item on one line, labels within it.
 *
 *     No. | Item |
 *     ---|---|
 *     Apologies To receive any apologies. Minutes: Apologies were received from Councillor Wren. |
 *     |
 *
 * The head can be lost, and the page with it above its rows.
 */
import { splitMarker } from '../../language/markers.ts'
import { everyMatch } from '../../language/matches.ts'
import type { Block, Span } from '../../tree.ts'
import { referenceForm } from '../../vocabulary/references.ts'
import type { SourceLine } from '../source-line.ts'
import { unwrap } from '../unwrap.ts'

/** "No. | Item |", "No. | Item | ||||": the head, above a rule or, where the rule is lost, above the rows. */
const head = /^\|?\s*(?:Note\s*\|\s*)?(?:No\.?|Rhif\.?)\s*\|/i
const wholeHead = /^\|?\s*(?:Note\s*\|\s*)?(?:No\.?|Rhif\.?)\s*\|\s*(?:Item|Eitem)\s*\|[\s|]*$/i
const rule = /^\|?\s*:?-{3,}:?\s*\|/
const label = /\b(Minutes|Decision|Decisions|Additional documents|Supporting documents):(?:\s+|$)/g
const minutesLabel = /^(?:Minutes|Decisions?):/
const documentsLabel = /^(?:Additional|Supporting) documents:\s*/

/** "Minutes: The Committee …", "Additional documents: Minutes: …", or the documents first, a line each. */
function minutesFollow(words: string, lines: SourceLine[], at: number): boolean {
  const rest = words.replace(documentsLabel, '')
  if (rest !== '') return minutesLabel.test(rest)
  const next = words === '' ? undefined : lines.slice(at + 1, at + 20).find(({ value }) => value !== '' && !value.startsWith('- '))
  return next !== undefined && minutesLabel.test(next.value)
}

/** "Summons Minutes: The Town Clerk …" below a row that has lost its last "|": the title and the label begin another. */
const opensItem = /^[\p{Lu}\d](?:[^.;:]|\.(?=\p{L})){2,120}\s(?:(?:Additional|Supporting) documents: )?(?:Minutes|Decision):(?:\s|$)/u
/** "Bus Shelter Repairs PDF 92 KB Report attached.": the mark of the attached file ends the title. */
const fileMark = /^(.{3,200}?)\s+((?:pdf icon )?(PDF|DOC[XM]?|DOT[XM]?|XLS[XM]?|PPT[XM]?)\s+(\d+(?:\.\d+)? [KM]B))(?:\s+|$)/
/** How the agenda's wording begins, behind a title without a stop: "Apologies |To receive any apologies|". */
const wordings = [
  'To|Members (?:of the (?:\\p{Lu}[\\p{L}&-]* ){1,5})?are|Members (?:will|should|must)|Councillors are',
  'The (?:officers|report of|Committee|Council|Cabinet|Panel|Board)|Report(?: attached| of)|See attached',
  'The (?:\\p{Lu}\\p{L}+ ){1,4}to (?:be heard|report|present|introduce|update)|The (?:Chair(?:man)?|Mayor|Leader) (?:will|to)|During the meeting',
  '(?:Oral|Verbal) (?:item|update)|Reporting Person|\\((?:See|Report)|Any|An opportunity|Please|In accordance|This',
]
const purposeOpens = new RegExp(
  `^((?:[^.?!]|\\.(?=[\\p{L}\\d])){3,150}?)\\s+((?:${wordings.join('|')})\\b.*|a\\)\\s\\p{Lu}.*\\sb\\)\\s.*)$`,
  'u',
)
/** "Declaration of Interests. Relevant Authorities Regulations 2030 |Members are reminded of their duty.|": a stop within the title. */
const reminder = /^(.{3,200}?)\s+(Members are (?:reminded|asked|invited|requested)\b.*)$/

/** "Notice of Motion 1. To note the petition. 2. To elect a new Convener.": a list of what the item is to do. */
const purposesNumbered = /^([^.?!\d]{3,100})\s(1[.)]\s(?:To|That)\s.*\s2[.)]\s\p{Lu}.*)$/u

const wordingAlone = /^To (?:approve|agree|receive|consider|confirm|note|review|sign|elect|appoint)\b.{10,}\.$/u

/** "Cllr Elm joined the meeting during the following item." */
const moved = /^\p{Lu}.{4,60}\s(?:joined|left) the meeting\b/u

export function isPipeTable(lines: string[]): boolean {
  return headOf(lines) !== undefined
}

/** The first and the last line of the table's head; an empty one before the first row, where it is lost. */
function headOf(lines: string[]): { first: number; last: number } | undefined {
  const at = lines.findIndex((line) => rule.test(line))
  if (at > 0 && head.test(lines[at - 1] as string)) return rowsAreNumbered(lines.slice(at + 1)) ? undefined : { first: at - 1, last: at }
  const alone = at < 0 ? lines.findIndex((line) => wholeHead.test(line)) : -1
  if (alone >= 0) return { first: alone, last: alone }
  const rows = lines.flatMap((line, i) => (line.includes(' Minutes: ') && isRow(line) ? i : []))
  // "Minutes: There were none.": the title went with the page's links.
  const untitled = lines.flatMap((line, i) => (/^Minutes: \S/.test(line) ? i : []))
  if (rows.length < 2 || rows.length + untitled.length < leastRows) return undefined
  const first = Math.min(rows[0] as number, untitled[0] ?? Number.POSITIVE_INFINITY)
  return { first, last: first - 1 }
}

/** "| 1 | **Apologies** There were none. | Clerk |", "| 31/04 | Lamps |": minutes set in a table; a page's rows have lost their numbers or hold "Minutes:". */
export function rowsAreNumbered(rows: readonly string[]): boolean {
  const numbered = rows.filter((row) => numberCell.test(row))
  return numbered.length >= 2 && !rows.some((row) => /\b(?:Minutes|Decision):/.test(row))
}

const numberCell = new RegExp(`^\\s*\\|?\\s*\\**${referenceForm}\\**\\s*\\|`)

/** So many rows with a label of their own show a table whose head is lost. */
const leastRows = 3

/** "Apologies To receive any apologies. Minutes: None. |": one cell, that begins an item; its bars may be lost. */
const isRow = (line: string) => {
  const words = line.replace(/^\|\s*|\s*\|$/g, '')
  return !words.includes('|') && beginsItem(words)
}

export function readPipeTable(lines: SourceLine[]): Block[] {
  const { first, last } = headOf(lines.map((line) => line.value)) as { first: number; last: number }
  const blocks: Block[] = lines.slice(0, first).map((line) => paragraph(line.value, line))
  for (const line of lines.slice(first, last + 1)) blocks.push({ ...paragraph(line.value, line), furniture: 'table head' })
  let opensRow = true
  let minuted = false
  for (const [i, line] of lines.entries()) {
    if (i <= last) continue
    const cells = line.value.split('|').map((cell) => cell.trim())
    const endsRow = line.value.endsWith('|')
    const words = cells.filter((cell) => cell !== '').join(' ')
    // "Minutes: There were none." ¶ "Minutes: No petitions were received.": the bar between them is lost.
    opensRow ||= minuted && /^Minutes: \S/.test(words)
    const own: Block[] = words === '' ? [] : opensRow || beginsItem(words) ? rowBlocks(words, line, endsRow) : bodyBlocks(words, line)
    const titled = own[0]?.hint === 'item-title'
    // A row that begins "Minutes:" behind an item that has its own: the title went with the page's links.
    if (opensRow && minuted && !titled && minutesFollow(words, lines, i)) own.unshift({ ...paragraph('', line), hint: 'item-title' })
    minuted = (minuted && own[0]?.hint !== 'item-title') || own.some(({ hint, value }) => hint === 'label' && minutesLabel.test(value))
    blocks.push(...own)
    if (endsRow || words === '') opensRow = true
    else opensRow = false
  }
  return unwrap(blocks)
}

/** "MINUTES 12 JANUARY To approve the minutes of the meeting. Minutes: They were approved.": below a row that lost its end. */
function beginsItem(words: string): boolean {
  // "Ferry Fares (Portfolio Holder: Councillor Elm) Minutes: …"
  if (opensItem.test(words.includes('(') ? words.replace(/\([^()]{1,80}\)/g, '') : words)) return true
  const at = words.search(/\s(?:Minutes|Decision):\s/)
  const heading = words.slice(0, Math.max(0, at))
  return (
    at > 0 &&
    at < 600 &&
    words.search(label) >= at &&
    (purposeOpens.test(heading) || purposesNumbered.test(heading) || wordingAlone.test(heading))
  )
}

function rowBlocks(words: string, line: Span, endsRow: boolean): Block[] {
  const first = words.search(label)
  const heading = first < 0 ? words : words.slice(0, first).trim()
  // "The Provost ruled that item 20 be taken as a matter of urgency.": a row of its own, and no title.
  const sentence =
    (words.length > 100 || moved.test(words)) &&
    /\.$/.test(words) &&
    endsRow &&
    !fileMark.test(words) &&
    !purposeOpens.test(words) &&
    !purposesNumbered.test(words)
  if (first < 0 && (sentence || !/\p{L}/u.test(words))) return [paragraph(words, line)]
  return [...headingBlocks(heading, line), ...(first < 0 ? [] : bodyBlocks(words.slice(first), line))]
}

function headingBlocks(heading: string, line: Span): Block[] {
  if (heading === '') return []
  // "To approve the minutes of 4 May.": the agenda's wording, the title went with the page's links.
  if (wordingAlone.test(heading))
    return [
      { ...paragraph('', line), hint: 'item-title' },
      { ...paragraph(heading, line), hint: 'agenda-text' },
    ]
  const marked = fileMark.exec(heading)
  const opened = marked ? undefined : (purposesNumbered.exec(heading) ?? purposeOpens.exec(heading) ?? reminder.exec(heading))
  const title = marked?.[1] ?? opened?.[1] ?? heading
  const rest = marked ? heading.slice(marked[0].length).trim() : (opened?.[2] ?? '')
  const block: Block = { ...paragraph(title, line), type: 'heading', hint: 'item-title' }
  if (marked) block.data = { mark: marked[2] as string, format: marked[3] as string, size: marked[4] as string }
  return rest === '' ? [block] : [block, { ...paragraph(rest, line), hint: 'agenda-text' }]
}

function bodyBlocks(words: string, line: Span): Block[] {
  const blocks: Block[] = []
  let from = 0
  for (const match of everyMatch(words, label)) {
    const before = words.slice(from, match.index).trim()
    if (before !== '') blocks.push(...entries(before, line))
    blocks.push({ ...paragraph(match[0].trim(), line), hint: 'label' })
    from = match.index + match[0].length
  }
  const rest = words.slice(from).trim()
  if (rest !== '') blocks.push(...entries(rest, line))
  return blocks
}

/** "… on other duties. b)": the label of what the next line says. */
function entries(value: string, line: Span): Block[] {
  const next = /(?<=[.;]\s)\(?[a-z]\)$/.exec(value)
  return next ? [entry(value.slice(0, next.index).trim(), line), paragraph(next[0], line)] : [entry(value, line)]
}

/** "- Appendix 1", "(a) the report be noted": an entry of a list, its label apart. */
function entry(value: string, line: Span): Block {
  const found = splitMarker(value)
  if (!found || found.rest === '') return paragraph(value, line)
  return { ...paragraph(found.rest, line), type: 'item', marker: found.marker.trim() }
}

function paragraph(value: string, line: Span): Block {
  return { type: 'paragraph', value, depth: 0, at: { start: line.start, end: line.end } }
}
