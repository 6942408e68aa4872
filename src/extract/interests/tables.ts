/**
 * Declarations set as a table, or as what is left of one:
 *
 *     | Name | Minute Number and Issue | Reason | Interest |        Name ¶ Minute Number ¶ Reason ¶ Interest ¶
 *     | Councillor Marsh | 5. Lane End | Owns land | Private |      Councillor Marsh ¶ 5. Lane End ¶ Owns land ¶ Private
 */
import { readPeople } from '../../language/name-lists.ts'
import { nameAt } from '../../language/names.ts'
import type { Block, Span } from '../../tree.ts'
import { type Column, columnOf } from './columns.ts'
import { readFields } from './fields.ts'
import { type Matter, partKind } from './matter.ts'
import { withTitle } from './members.ts'

/** Hands over what tables declare; returns the blocks that are no part of one. */
export function interestTables(blocks: readonly Block[], found: (interest: Matter & { member: string }, at: Span) => void): Block[] {
  const rest: Block[] = []
  let i = 0
  while (i < blocks.length) {
    const block = blocks[i] as Block
    if (block.type === 'row' && block.cells) {
      const head = heads(block.cells)
      let end = i + (head ? 1 : 0)
      for (; end < blocks.length && blocks[end]?.type === 'row' && blocks[end]?.cells; end++) {
        const row = blocks[end] as Block
        if (!declareRow(row.cells as string[], head, row.at, found)) rest.push(row)
      }
      i = Math.max(end, i + 1)
      continue
    }
    const flat = flattenedHead(blocks, i)
    if (flat) {
      i += flat.length
      while (i + flat.length <= blocks.length && nameAt((blocks[i] as Block).value)) {
        const cells = blocks.slice(i, i + flat.length)
        declareRow(
          cells.map((cell) => (cell.marker ? `${cell.marker} ${cell.value}` : cell.value)),
          flat,
          { ...(cells[0] as Block).at, end: (cells.at(-1) as Block).at.end },
          found,
        )
        i += flat.length
      }
      continue
    }
    const fields = readFields(blocks, i)
    if (fields) {
      found(fields.interest, fields.at)
      i += fields.taken
      continue
    }
    rest.push(block)
    i++
  }
  return rest
}

function heads(cells: readonly string[]): (Column | undefined)[] | undefined {
  const named = cells.map(columnOf)
  return named.includes('member') && named.filter(Boolean).length > 1 ? named : undefined
}

/** "Name ¶ Minute Number ¶ Reason ¶ Interest": a table's head, a cell a line. */
function flattenedHead(blocks: readonly Block[], from: number): (Column | undefined)[] | undefined {
  const names: string[] = []
  for (let i = from; i < Math.min(blocks.length, from + 5); i++) {
    const value = (blocks[i] as Block).value
    if (!columnOf(value)) break
    names.push(value)
  }
  return names.length >= 3 ? heads(names) : undefined
}

function declareRow(
  cells: string[],
  head: (Column | undefined)[] | undefined,
  at: Span,
  found: (interest: Matter & { member: string }, at: Span) => void,
): boolean {
  const at0 = head ? head.indexOf('member') : 0
  const who = cells[at0] ?? ''
  // Below the head of a column of members a surname is enough; "All councillors" are a group.
  const members = allOfThem.test(who.trim()) && head ? [who.trim()] : readPeople(who, { single: head !== undefined }).map(withTitle)
  if (members.length === 0) return false
  const matter: Matter = {}
  const order: (Column | undefined)[] = head ?? [undefined, ...guess(cells.slice(1))]
  for (const [i, column] of order.entries()) {
    const cell = (cells[i] ?? '').trim()
    if (cell === '' || i === at0 || column === undefined || column === 'member') continue
    if (column === 'action') {
      if (/\b(?:left|withdrew|yes)\b/i.test(cell)) matter.leftRoom = true
      else if (/\b(?:remained|stayed)\b/i.test(cell)) matter.leftRoom = false
    } else matter[column] = cell
  }
  partKind(matter)
  for (const member of members) found({ ...matter, member }, at)
  return true
}

const allOfThem = /^all (?:the )?(?:members|councillors|cllrs|governors|trustees)$/i

/** Without a head: a number begins the item, "personal" and the like are the kind, the longest is the reason. */
function guess(cells: string[]): (Column | undefined)[] {
  return cells.map((cell) => {
    if (/^(?:item|minute|agenda)?\s*\d/i.test(cell)) return 'item'
    if (/^(?:personal|prejudicial|private|pecuniary|non-|dpi|disclosable|other|significant|registrable)/i.test(cell)) return 'kind'
    return 'nature'
  })
}
