/** Votes that are printed as a table: a member a row, a side a column, a mark in one of its cells. */
import type { Block, Item } from '../tree.ts'

export type Side = 'for' | 'against' | 'abstain'

export interface DivisionTable {
  /** How many rows have one mark. */
  marked: number
  /** Rows with marks in more columns than one. */
  torn: { block: Block; name: string; sides: Side[] }[]
  /** What the last row says: "Total | 5 | 1 | 1". */
  totals: Partial<Record<Side, number>>
}

const mark = /^(?:x|✓|✔|√|•|1|yes|y)$/i

/** The first such table of an item; undefined where it has none. */
export function divisionTableOf(item: Item): DivisionTable | undefined {
  const rows = item.lines.map(({ block }) => block).filter(({ cells }) => cells !== undefined)
  const head = rows.findIndex(({ cells = [] }) => new Set(cells.map(sideOf).filter(Boolean)).size >= 2)
  if (head < 0) return undefined
  const columns = (rows[head]?.cells ?? []).map(sideOf)
  const table: DivisionTable = { marked: 0, torn: [], totals: {} }
  for (const block of rows.slice(head + 1)) {
    const cells = (block.cells ?? []).map((cell) => cell.replace(/[*_]/g, '').trim())
    const name = cells[0] ?? ''
    if (cells.length !== columns.length || name === '') continue
    if (/^totals?:?$/i.test(name)) {
      columns.forEach((side, i) => {
        if (side && /^\d+$/.test(cells[i] as string)) table.totals[side] = Number(cells[i])
      })
      break
    }
    const sides = columns.filter((side, i): side is Side => side !== undefined && mark.test(cells[i] as string))
    if (sides.length === 1) table.marked++
    if (sides.length > 1) table.torn.push({ block, name, sides })
  }
  return table
}

function sideOf(cell: string): Side | undefined {
  const word = cell.replace(/[*_]/g, '').trim()
  if (/^(?:votes? )?(?:for|in favou?r|ayes?|yeas?|yes)$/i.test(word)) return 'for'
  if (/^(?:votes? )?(?:against|noes|nays?|no|opposed)$/i.test(word)) return 'against'
  return /^(?:abst(?:ain(?:ed)?|entions?|\.)?)$/i.test(word) ? 'abstain' : undefined
}
