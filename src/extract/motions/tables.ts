/**
 * Votes set as tables.
 *
 *     | Yeas:   | Nays:  | Absent: |      a column for each way to vote, the names below
 *     | A. Elm  | B. Fir | C. Gorse|
 *
 *     Title | Type | Recorded Vote text | Result       a page's table of recorded votes, a row for each
 */
import type { Block } from '../../tree.ts'
import { optionOf, readVoters, type VoterList } from './voters.ts'

/** Columns of voters that begin in the row at `at`: the lists, and how many rows they take. */
export function readColumns(rows: readonly Block[], at: number): { lists: VoterList[]; rows: number } | undefined {
  const head = rows[at]
  const cells = head?.cells
  if (!cells || cells.length === 0) return undefined
  const lists: (VoterList | undefined)[] = cells.map((cell) => {
    const printed = cell.replace(/[\s:]+$/, '').replace(/\s*\(\d+\)$/, '')
    const option = optionOf(printed)
    if (!option) return undefined
    const count = /\((\d{1,3})\)/.exec(cell)?.[1]
    return { option, printed, names: [], ...(count === undefined ? {} : { count: Number(count) }) }
  })
  if (lists.filter(Boolean).length < Math.max(1, cells.filter((cell) => cell.trim() !== '').length)) return undefined
  let taken = 1
  for (; at + taken < rows.length; taken++) {
    const row = rows[at + taken]?.cells
    if (!row || row.every((cell) => cell.trim() === '') || row.some((cell, i) => cell.trim() !== '' && !lists[i])) break
    row.forEach((cell, i) => {
      lists[i]?.names.push(...readVoters(cell))
    })
  }
  return { lists: lists.filter((list) => list !== undefined), rows: taken }
}

export interface RecordedVote {
  title: string
  kind: 'motion' | 'amendment'
  result?: 'carried' | 'lost' | 'withdrawn'
}

/** A row of a page's table of recorded votes: what was voted on, its type, its result in the last cell. */
export function readRecordedVote(block: Block): RecordedVote | undefined {
  const cells = block.cells?.map((cell) => cell.trim())
  if (!cells || cells.length < 3) return undefined
  const last = (cells.at(-1) as string).toLowerCase()
  const result = /carried|passed|approved|agreed/.test(last)
    ? 'carried'
    : /lost|rejected|defeated|not\s/.test(last)
      ? 'lost'
      : /withdrawn/.test(last)
        ? 'withdrawn'
        : undefined
  const type = cells
    .slice(1)
    .find((cell) => /^(?:resolution|amendment|motion|recommendation|vote|procedural motion|substantive motion)$/i.test(cell))
  if (result === undefined || type === undefined) return undefined
  return { title: cells[0] as string, kind: /amendment/i.test(type) ? 'amendment' : 'motion', result }
}
