/**
 * Minutes set in a table: "| 4.1 | Apologies | Clerk |". A row that begins with a number or a letter is a labelled
 * paragraph; its cells are kept. Below it rows without a label are paragraphs: "| | The chair welcomed all. | |".
 * Below a head of titles and notes ("| Topic | Notes | Action |") each row is an item; "1. Apologies" in the first cell has its number.
 */
import type { Block } from '../tree.ts'
import { referenceForm } from '../vocabulary/references.ts'
import { headsItems, subjectColumn } from '../vocabulary/table-heads.ts'
import { countingPlace } from './numbers/counts.ts'

/** "4.1", "(a)" */
const label = /^(?:\d{1,4}(?:\.\d{1,3}){0,3}[a-z]?\.?|\(?[a-z]\)|\(?[ivx]{1,4}\))$/

/** "31/04", "PC31/4", "104/2031", "FC-104": a minute's reference, where the rows count up; else a date, or a planning application's. */
const reference = new RegExp(`^${referenceForm}$`)

/** Above the last column: who is to do what. */
const actionHead = /^actions?(?: (?:by|points?|required|owner)|\s?\/\s?(?:owner|who|lead|by whom))?:?$/i

/** What the head of a table tells of its rows, and what the rows above have told. */
interface Table {
  kind: 'items' | 'actions' | 'lines'
  /** Of a table of items: the columns that say who acts. */
  acting: ReadonlySet<number>
  /** Of lines: where the title stands, its text behind it; the last column, where it holds actions; a row had a label. */
  titled: boolean
  actions: number
  labelled: boolean
}

export function rowsAsLines(blocks: Block[]): Block[] {
  const counting = countingReferences(blocks)
  let table: Table | undefined
  return blocks.flatMap((block, at) => {
    if (block.type !== 'row') {
      table = undefined
      return [block]
    }
    const head = opensTable(blocks, at)
    if (head || !table) table = tableFrom(blocks, at)
    if (table.kind === 'actions') return [block]
    return table.kind === 'items' ? itemOf(block, head, table.acting) : labelledRow(block, table, counting)
  })
}

function tableFrom(blocks: readonly Block[], head: number): Table {
  const cells = blocks[head]?.cells ?? []
  const kind = holdsItems(blocks, head) ? 'items' : listsActions(cells) ? 'actions' : 'lines'
  const acting = kind === 'items' ? actingColumns(cells) : new Set<number>()
  return { kind, acting, titled: subjectColumn(cells) === 1, actions: -1, labelled: false }
}

/** "| 4.1 | Apologies | Clerk |": its number a label, its words, and who acts; other rows as they are. */
function labelledRow(block: Block, table: Table, counting: ReadonlySet<string>): Block[] {
  if (block.hint !== undefined || !block.cells || block.cells.length < 2) return [block]
  // "No. | Action | Owner": not the last column, and what is to be done.
  const head = block.cells.findIndex((cell) => actionHead.test(cell.trim()))
  if (head > 0 && head === block.cells.length - 1) table.actions = head
  const [first, ...rest] = block.cells as [string, ...string[]]
  const words = rest.filter((cell, i) => cell !== '' && i + 1 !== table.actions)
  const { cells: _cells, ...plain } = block
  const paragraph = (text: string): Block[] => (text === '' ? [] : [{ ...plain, type: 'paragraph', value: text }])
  if (table.labelled && first === '' && block.cells.length <= 3 && /\p{L}{3}\P{L}+\p{L}/u.test(rest[0] ?? ''))
    return rest.flatMap(paragraph)
  if (!(label.test(first) || counting.has(first.trim())) || !/\p{L}{3}/u.test(words.join(' '))) return [block]
  table.labelled = true
  // "| 4 | Roof | It leaks. |" below "| No. | Item | Notes |": a title, and what was said of it.
  const title = table.titled && rest[0] !== '' ? words.slice(0, 1) : words
  return [
    { ...block, type: 'item', marker: first, value: title.join(' ') },
    ...words.slice(title.length).flatMap(paragraph),
    ...paragraph(table.actions > 0 ? (block.cells[table.actions] ?? '') : '').map((owner) => ({ ...owner, data: { column: 'action' } })),
  ]
}

/** "| No. | Action | Owner | By when |": its numbers count what is to be done, and no items. */
function listsActions(head: readonly string[]): boolean {
  const at = head.findIndex((cell) => actionHead.test(cell.trim()))
  return at >= 0 && head.slice(at + 1).some((cell) => whoOrWhen.test(cell.trim()))
}

const whoOrWhen =
  /^(?:owner|who|by(?: whom| who| when)?|when|lead|responsib(?:le|ility)|person responsible|deadline|due(?: date)?|target(?: date)?|status|assigned to):?$/i

/** "| 31/04 | Lamps |" above "| 31/05 | Oil |": first cells of which one figure counts up by one, three at least; "31/03" alone on its line counts with them. */
function countingReferences(blocks: readonly Block[]): Set<string> {
  // Those of each table, and those of one form in all of the document.
  const tables: string[][] = []
  const shapes = new Map<string, string[]>()
  for (const [at, { type, cells, value, marker }] of blocks.entries()) {
    if (type === 'row' && blocks[at - 1]?.type !== 'row') tables.push([])
    const first = type === 'row' ? (cells?.[0]?.trim() ?? '') : marker === undefined && value.length < 16 ? value : ''
    if (first === '' || !reference.test(first)) continue
    if (type === 'row') tables.at(-1)?.push(first)
    const shape = first.replace(/\d+/g, '#')
    shapes.set(shape, [...(shapes.get(shape) ?? []), first])
  }
  return new Set([...tables, ...shapes.values()].filter(count).flat())
}

function count(codes: readonly string[]): boolean {
  return codes.length >= 3 && countingPlace(codes.map((code) => (code.match(/\d+/g) ?? []).map(Number))) !== undefined
}

/** The first row, and "| Item | Minute | Action |" right below a table of those present. */
function opensTable(blocks: readonly Block[], at: number): boolean {
  return blocks[at - 1]?.type !== 'row' || headsItems(blocks[at]?.cells ?? [])
}

/** "1. Apologies", "30/041 Apologies" in the cell of a title */
const numberedTitle = new RegExp(`^(\\d{1,3}(?:\\.\\d{1,2}){0,2}[.)]?|${referenceForm}[.:]?)\\s+(\\p{Lu}.*)$`, 'u')

/** "| Topic | Notes | Actions |" above rows most of which have more than a title. */
function holdsItems(blocks: readonly Block[], head: number): boolean {
  if (!headsItems(blocks[head]?.cells ?? [])) return false
  let [rows, told] = [0, 0]
  for (let at = head + 1; blocks[at]?.type === 'row'; at++) {
    const [title = '', ...rest] = blocks[at]?.cells ?? []
    if (!/\p{L}{2}/u.test(title) || (/^\d/.test(title) && !numberedTitle.test(title))) return false
    rows++
    if (rest.join(' ').length > 15) told++
  }
  return rows >= 2 && told >= rows * 0.5
}

/** "| Topic | Notes | Action | |Owner| |": the columns that say who acts, or else what is to be done and who does it. */
function actingColumns(head: readonly string[]): ReadonlySet<number> {
  const columns = (pattern: RegExp) => head.flatMap((cell, i) => (i > 0 && pattern.test(cell.trim()) ? [i] : []))
  const who = columns(whoActs)
  return new Set(who.length > 0 ? who : columns(actionHead))
}

const whoActs = /^(?:owner|who|by whom|lead|responsib(?:le|ility)|person responsible|assigned to|action (?:by|owner))\s?:?$/i

/** A row of such a table: its title, and what the other cells say. */
function itemOf({ cells = [], ...row }: Block, head: boolean, acting: ReadonlySet<number>): Block[] {
  if (head) return [{ ...row, type: 'paragraph', furniture: 'label' }]
  const [first = '', ...rest] = cells.map((cell) => cell.trim())
  const [, marker, title = ''] = numberedTitle.exec(first) ?? []
  return [
    marker === undefined ? { ...row, type: 'heading', depth: 6, value: first } : { ...row, type: 'item', marker, value: title },
    ...rest.flatMap((value, i): Block[] =>
      value === '' ? [] : [{ ...row, type: 'paragraph', value, ...(acting.has(i + 1) ? { data: { column: 'action' } } : {}) }],
    ),
  ]
}
