/**
 * Minutes set in a table: "| 4.1 | Apologies | Clerk |". A row that begins with a number or a letter is a labelled
 * paragraph; its cells are kept. Under a head that names items the first column holds titles: "| 1. Apologies | None. | |". Below it rows without a label are paragraphs: "| | The chair welcomed all. | |".
 */
import type { Block } from '../tree.ts'
import { referenceForm } from '../vocabulary/references.ts'
import { headsItems } from '../vocabulary/table-heads.ts'
import { countingPlace } from './numbers/counts.ts'

/** "4.1", "(a)" */
const label = /^(?:\d{1,4}(?:\.\d{1,3}){0,3}[a-z]?\.?|\(?[a-z]\)|\(?[ivx]{1,4}\))$/

/** "31/04", "PC31/4", "104/2031", "FC-104": a minute's reference, where the rows count up; else a date, or a planning application's. */
const reference = new RegExp(`^${referenceForm}$`)

/** Above the last column: who is to do what. */
const actionHead = /^actions?(?: (?:by|points?|required|owner))?:?$/i

export function rowsAsLines(blocks: Block[]): Block[] {
  let actions = -1
  let labelled = false
  let items = false
  const counting = countingReferences(blocks)
  let listed = false
  return blocks.flatMap((block, at) => {
    if (block.type !== 'row') {
      listed = false
      actions = -1
      labelled = false
      items = false
    } else if (opensTable(blocks, at)) {
      items = holdsItems(blocks, at)
      listed = listsActions(block.cells ?? [])
    }
    if (block.type === 'row' && listed) return [block]
    if (items && block.type === 'row') return itemOf(block, opensTable(blocks, at))
    if (block.type !== 'row' || block.hint !== undefined || !block.cells || block.cells.length < 2) return [block]
    // "No. | Action | Owner": not the last column, and what is to be done.
    const head = block.cells.findIndex((cell) => actionHead.test(cell.trim()))
    if (head > 0 && head === block.cells.length - 1) actions = head
    const [first, ...rest] = block.cells as [string, ...string[]]
    const value = rest.filter((cell, i) => cell !== '' && i + 1 !== actions).join(' ')
    const { cells: _cells, ...plain } = block
    const paragraph = (text: string): Block[] => (text === '' ? [] : [{ ...plain, type: 'paragraph', value: text }])
    if (labelled && first === '' && block.cells.length <= 3 && /\p{L}{3}\P{L}+\p{L}/u.test(rest[0] ?? '')) return rest.flatMap(paragraph)
    if (!(label.test(first) || counting.has(first.trim())) || !/\p{L}{3}/u.test(value)) return [block]
    labelled = true
    return [
      { ...block, type: 'item', marker: first, value },
      ...paragraph(actions > 0 ? (block.cells[actions] ?? '') : '').map((owner) => ({ ...owner, data: { column: 'action' } })),
    ]
  })
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

/** A row of such a table: its title, and what the other cells say. */
function itemOf({ cells = [], ...row }: Block, head: boolean): Block[] {
  if (head) return [{ ...row, type: 'paragraph', furniture: 'label' }]
  const [title = '', ...rest] = cells
  const [, marker, value = ''] = numberedTitle.exec(title.trim()) ?? []
  return [
    marker === undefined ? { ...row, type: 'heading', depth: 6, value: title.trim() } : { ...row, type: 'item', marker, value },
    ...rest.flatMap((cell): Block[] => (cell.trim() === '' ? [] : [{ ...row, type: 'paragraph', value: cell.trim() }])),
  ]
}
