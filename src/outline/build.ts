/** Small factories for the nodes of the Minutes tree, and the one way in which a block enters an item. */
import type { Block, Item, Meeting, Paper, Part, Span } from '../tree.ts'
import { fileMark, pageReference, viewFullText } from '../vocabulary/pages.ts'

export function newItem(at: Span, fields: Partial<Item> = {}): Item {
  return {
    type: 'minutes-item',
    lines: [],
    papers: [],
    hasMinutes: false,
    truncated: false,
    exempt: false,
    level: 1,
    contributions: [],
    decisions: [],
    motions: [],
    interests: [],
    actions: [],
    at: { ...at },
    ...fields,
  }
}

export function newMeeting(at: Span, fields: Partial<Meeting> = {}): Meeting {
  return { type: 'meeting', children: [], head: [], tail: [], links: [], attendance: [], at: { ...at }, ...fields }
}

/** Begins an item of a meeting with the numbers that are printed where it starts. */
export function startItem(meeting: Meeting, at: Span, start: { level: number; number?: string; agenda?: string }): Item {
  const item = newItem(at, { level: start.level })
  if (start.number !== undefined) item.number = start.number
  if (start.agenda !== undefined) item.agendaNumber = start.agenda
  meeting.children.push(item)
  return item
}

/** Adds a block to an item. "… view the full minutes text for item 5." is cut off and marks the item truncated. */
export function addLine(item: Item, part: Part, block: Block, furniture: Block[]): void {
  const cut = viewFullText.exec(block.value)
  if (cut) {
    item.truncated = true
    const rest = block.value.slice(0, cut.index).trimEnd()
    furniture.push({ ...block, value: cut[0].trim(), marker: undefined, furniture: 'view full text' } as Block)
    block.value = rest
    if (rest === '' && block.marker === undefined) return
  }
  item.lines.push({ part, block })
  if (part === 'minutes' || part === 'decision') item.hasMinutes = true
  extend(item, block.at)
}

/** Widens a node's stretch to take in another. */
export function extend(node: { at: Span }, at: Span): void {
  if (at.end > node.at.end) node.at.end = at.end
}

/**
 * A title and the mark of its attached file: "Budget report pdf icon PDF 252 KB" → title and paper.
 * The mark's words are kept in the paper's format and size, or in furniture ("pdf icon").
 */
export function takeTitle(item: Item, block: Block, furniture: Block[], words = withLabel(block)): void {
  const pages = words.includes('(') ? pageReference.exec(words)?.[0] : undefined
  if (pages !== undefined) furniture.push({ ...block, marker: undefined, value: pages.trim(), furniture: 'page reference' } as Block)
  const value = pages === undefined ? words : words.replace(pages, '')
  const mark = fileMark.exec(value)
  // "Chairman's Report –", "Minutes of the last meeting–": the dash led to the text.
  const title = (mark ? value.slice(0, mark.index) : value).replace(/\s*[–—]\s*$|\s+,$/, '').trimEnd()
  const format = mark?.[1] ?? block.data?.format
  const size = mark?.[2] ?? block.data?.size
  if (title !== '') item.title = title
  item.at.end = Math.max(item.at.end, block.at.end)
  if (format === undefined && size === undefined) return
  item.papers.push({ ...paper(title, format, size, block), isTitle: true })
  keepMarkWords(mark?.[0] ?? block.data?.mark ?? '', format, size, block, furniture)
}

/** "(1) FAMILY HELP": a label that is no item's number is part of its title. */
const withLabel = ({ marker, value }: Block) => (marker === undefined ? value : `${marker} ${value}`)

/** An attached paper on a line of its own: "Annex 1 - Plan , item 59. pdf icon PDF 601 KB". */
export function takePaper(item: Item, block: Block, furniture: Block[]): void {
  const mark = fileMark.exec(block.value)
  const named = mark ? block.value.slice(0, mark.index).trimEnd() : block.value
  const tail = /\s*,\s*item (?:[A-Z]{1,4}\s?)?\d[\w/.]{0,12}$/i.exec(named)
  const title = tail ? named.slice(0, tail.index) : named
  const format = mark?.[1] ?? block.data?.format
  const size = mark?.[2] ?? block.data?.size
  const last = item.papers.at(-1)
  // "PDF 252 KB" on a line below the paper's title.
  if (title === '' && last && last.format === undefined) Object.assign(last, { format, size })
  else item.papers.push(paper(title, format, size, block))
  extend(item, block.at)
  if (block.marker !== undefined && /[\p{L}\d]/u.test(block.marker))
    furniture.push({ ...block, marker: undefined, value: block.marker, furniture: 'label' } as Block)
  if (tail) furniture.push({ ...block, marker: undefined, value: tail[0].replace(/^[\s,]+/, ''), furniture: 'paper of item' } as Block)
  if (mark) keepMarkWords(mark[0], format, size, block, furniture)
}

function paper(title: string, format: string | undefined, size: string | undefined, block: Block): Paper {
  const url = block.data?.url
  return {
    by: 'outline',
    title,
    at: block.at,
    ...(format === undefined ? {} : { format }),
    ...(size === undefined ? {} : { size }),
    ...(url === undefined ? {} : { url }),
  }
}

/** "pdf icon PDF 252 KB": format and size are fields of the paper; "pdf icon" is furniture. */
function keepMarkWords(mark: string, format: string | undefined, size: string | undefined, block: Block, furniture: Block[]): void {
  let rest = mark
  for (const word of [size, format]) {
    const at = word === undefined ? -1 : rest.lastIndexOf(word)
    if (at >= 0) rest = rest.slice(0, at) + rest.slice(at + (word as string).length)
  }
  rest = rest.replace(/[\s,()]+/g, ' ').trim()
  if (/[\p{L}\p{N}]/u.test(rest)) furniture.push({ ...block, marker: undefined, value: rest, furniture: 'file mark' } as Block)
}
