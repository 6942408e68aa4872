/**
 * Where items begin whose titles have no number before them, and the agenda's on the line below:
 *
 *     Challenge Cards Update
 *     (Item 5)
 *        1. Ms Elm introduced the update.
 */
import type { Block } from '../../tree.ts'
import { titleWeight } from '../titles/index.ts'
import type { Start } from './start.ts'

const itemBelow = /^\(item (?:no\.? )?(\d{1,2})[a-z]?\)$/i

/** The starts, where the agenda's numbers rise and every title above them is without a number; else none. */
export function itemBelowStarts(blocks: Block[]): Start[] {
  const starts: Start[] = []
  let last = 0
  for (const [i, { value }] of blocks.entries()) {
    const printed = value.startsWith('(') ? itemBelow.exec(value)?.[1] : undefined
    if (printed === undefined) continue
    const title = blocks[i - 1]
    // "285." alone above its title: the minutes have numbers of their own.
    if (!title || !isTitle(title) || isBareNumber(blocks[i - 2]) || Number(printed) < last) return []
    last = Number(printed)
    starts.push({ index: i - 1, level: 1, rest: title.value })
  }
  return starts.length > 1 ? starts : []
}

function isTitle({ type, marker, value }: Block): boolean {
  return type !== 'row' && marker === undefined && !/^\d/.test(value) && value.length < 200 && titleWeight(value) >= 0.65
}

function isBareNumber(block: Block | undefined): boolean {
  return block !== undefined && /^\d+\.?$/.test(block.marker !== undefined && block.value === '' ? block.marker : block.value)
}
