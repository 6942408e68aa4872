/**
 * Votes set as tables.
 *
 *     | Yeas:   | Nays:  | Absent: |      a column for each way to vote, the names below
 *     | A. Elm  | B. Fir | C. Gorse|
 *
 *     | Member  | For | Against |         a row for each voter, a mark in the column of the vote
 *     | A. Elm  |  X  |         |
 *     | Total   |  1  |    0    |
 *
 *     | For     | 2 | A. Elm, B. Fir |      a row for each side, with its figure
 *     | Against | 1 | C. Gorse       |
 *
 *     | For the motion (2) | For the amendment (1) |      a division between the two
 *     | A. Elm             | C. Gorse              |
 *     | B. Fir             |                       |
 *
 *     Title | Type | Recorded Vote text | Result       a page's table of recorded votes, a row for each
 */
import type { Block } from '../../tree.ts'
import { dividedFor, optionOf, type VoterList } from './vote-sides.ts'
import { isNames, readVoters } from './voter-names.ts'
import { readVoterLists } from './voters.ts'

interface VotersTable {
  lists: VoterList[]
  /** How many rows it takes. */
  rows: number
}

/** The table of voters that begins in the row at `at`. */
export function readVotersTable(rows: readonly Block[], at: number): VotersTable | undefined {
  const cells = rows[at]?.cells
  if (!cells || cells.length === 0) return undefined
  return readMarks(rows, at, cells) ?? readColumns(rows, at, cells) ?? readSides(rows, at)
}

/** The list that a cell of the head stands for: "Nays (2):". */
function listOf(cell: string): VoterList | undefined {
  const printed = cell.replace(/[\s:]+$/, '').replace(/\s*\(\d+\)$/, '')
  const option = optionOf(printed)
  if (!option) return undefined
  const count = /\((\d{1,3})\)/.exec(cell)?.[1]
  const side = dividedFor(printed)
  return { option, printed, names: [], ...(side && { side }), ...(count === undefined ? {} : { count: Number(count) }) }
}

/** A name in the first column, one mark in the row: "X", "✓", "1", or the vote's own word. */
function readMarks(rows: readonly Block[], at: number, head: readonly string[]): VotersTable | undefined {
  const [corner = '', ...columns] = head
  const lists = columns.map(listOf)
  if (listOf(corner) || lists.filter(Boolean).length < 2 || columns.some((cell, i) => cell.trim() !== '' && !lists[i])) return undefined
  const besides: VoterList[] = []
  let taken = 1
  for (; at + taken < rows.length; taken++) {
    const [name = '', ...cells] = rows[at + taken]?.cells ?? []
    const marked = cells.flatMap((cell, i) => (cell.trim() === '' ? [] : [{ cell: cell.trim(), list: lists[i] }]))
    if (/^totals?\b/i.test(name) && marked.every(({ cell, list }) => list && /^\d{1,3}$/.test(cell))) {
      for (const { cell, list } of marked) if (list) list.count = Number(cell)
      taken++
      break
    }
    const [vote, another] = marked
    // "| C. Gorse | | Absent |": the word says another vote than the head of its column.
    const own = vote && !another ? listOf(vote.cell) : undefined
    const list = own && own.option !== vote?.list?.option ? listLike(own, besides) : vote?.list
    if (!vote || !list || another || !isMark(vote.cell, list) || !isNames(name)) break
    list.names.push(...readVoters(name))
  }
  const found = [...lists, ...besides].filter((list) => list !== undefined)
  return found.some(({ names }) => names.length > 0) ? { lists: found, rows: taken } : undefined
}

/** The list of that vote among those there are, or a new one. */
function listLike(own: VoterList, lists: VoterList[]): VoterList {
  const same = lists.find(({ option }) => option === own.option)
  if (!same) lists.push(own)
  return same ?? own
}

function isMark(cell: string, { option }: VoterList): boolean {
  return /^(?:[xX✓✔☑√•*+1]|[Yy](?:es)?)$/u.test(cell) || optionOf(cell) === option
}

/** Names below the head of their column. */
function readColumns(rows: readonly Block[], at: number, cells: readonly string[]): VotersTable | undefined {
  const lists = cells.map(listOf)
  if (lists.filter(Boolean).length < Math.max(1, cells.filter((cell) => cell.trim() !== '').length)) return undefined
  const behind: VoterList[] = []
  let taken = 1
  for (; at + taken < rows.length; taken++) {
    const row = rows[at + taken]?.cells
    if (!row || row.every((cell) => cell.trim() === '') || row.some((cell, i) => cell.trim() !== '' && !lists[i])) break
    row.forEach((cell, i) => {
      const list = lists[i]
      // "B. Fir (12)", "B. Fir (12) RECUSED: C. Oak (1)": the count of the column behind its last name.
      const total = /^(?<name>[^()]*\p{L})\s*\((?<count>\d{1,3})\)(?:\s+(?<others>\p{Lu}.*))?$/su.exec(cell.trim())?.groups
      if (total && list) list.count ??= Number(total.count)
      if (total?.others) behind.push(...readVoterLists(total.others))
      const names = total?.name ?? cell
      // "as amended", "reads as follows: That": words that a page has spilt into the column.
      if (/^\p{Lu}/u.test(names.trim()) && !/:\s/.test(names)) list?.names.push(...readVoters(names))
    })
  }
  return { lists: [...lists.filter((list) => list !== undefined), ...behind], rows: taken }
}

/** "| For | 2 | A. Elm, B. Fir |" above "| Against | 0 | |": two such rows at least. */
function readSides(rows: readonly Block[], at: number): VotersTable | undefined {
  const lists: VoterList[] = []
  for (const { cells = [] } of rows.slice(at)) {
    const [side = '', ...others] = cells
    const list = cells.length === 3 ? listOf(side) : undefined
    const figure = others.find((cell) => /^\d{1,3}$/.test(cell.trim()))
    const names = others.find((cell) => cell !== figure) ?? ''
    if (!list || figure === undefined || !(names.trim() === '' || /^(?:none|nil|[-–—])$/i.test(names.trim()) || isNames(names))) break
    list.count = Number(figure)
    if (/\p{L}{2}/u.test(names) && !/^(?:none|nil)$/i.test(names.trim())) list.names.push(...readVoters(names))
    lists.push(list)
  }
  return lists.length >= 2 ? { lists, rows: lists.length } : undefined
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
