/** Tables whose head names an action and who does it: "Action | Owner | Date". */
import type { Action, Block } from '../../tree.ts'
import { action } from './action.ts'

interface Columns {
  text: number
  owner: number
  date: number
}

export function readTable(blocks: readonly Block[], at: number): { actions: Action[]; taken: number } | undefined {
  const columns = columnsOf(blocks[at]?.cells ?? [])
  if (!columns) return undefined
  const found: Action[] = []
  let taken = 1
  for (; blocks[at + taken]?.type === 'row'; taken++) {
    const row = blocks[at + taken] as Block
    const cell = (index: number) => (index < 0 ? '' : (row.cells?.[index] ?? '').trim())
    if (cell(columns.text) === '') continue
    const one = action(row, cell(columns.text), cell(columns.owner) || undefined)
    if (cell(columns.date) !== '') one.deadline = cell(columns.date)
    found.push(one)
  }
  return { actions: found, taken }
}

function columnsOf(cells: readonly string[]): Columns | undefined {
  const find = (pattern: RegExp) => cells.findIndex((cell) => pattern.test(cell.trim()))
  const text = find(/^(?:agreed\s+)?actions?(?:\s+(?:points?|items?|required|agreed|arising))?:?$/i)
  const owner = find(
    /^(?:owner|who|by whom|lead|lead officer|responsib(?:le|ility)(?: (?:officer|person))?|person responsible|assigned to|action by):?$/i,
  )
  if (text < 0 || owner < 0) return undefined
  return { text, owner, date: find(/^(?:date|due(?: date| by)?|deadline|by when|when|target date|timescale|completion date):?$/i) }
}
