/**
 * Where items begin in minutes that are one list: the entries of its first level are the titles, and what was said stands below
 * them, further in.
 *
 *     - Lockers
 *       - The keys have come.
 *       - Moved (Elm): to let them to members. Seconded Fir. Passed.
 *     - Barbecue
 *       - Fir will buy coal.
 */
import { isBullet } from '../../language/labels.ts'
import type { Block } from '../../tree.ts'
import { isSentence } from '../titles/index.ts'
import type { Start } from './start.ts'

/** Fewer titles with entries of their own may be an item's list. */
const fewest = 3
/** A shorter list is no meeting. */
const shortest = 8
/** What "Topics:" stands above is the business, however short. */
const labelled = { fewest: 2, shortest: 5 }

export function nestedEntryStarts(blocks: Block[]): Start[] {
  const [from, to] = longestList(blocks)
  const head = blocks[from - 1]
  const known = head !== undefined && label.test(head.value)
  if (to - from < (known ? labelled.shortest : Math.max(shortest, blocks.length * 0.5))) return []
  const depth = Math.min(...blocks.slice(from, to).map((block) => block.depth))
  const entries = entriesOf(blocks, from, to, depth)
  const parents = entries.filter((index) => isParent(blocks, index))
  const titled = parents.filter((index) => isTitle(blocks[index] as Block))
  if (parents.length < (known ? labelled.fewest : fewest) || parents.length < entries.length * 0.4) return []
  // "Lamps: none this week" may be a topic or what Lamps said; where each entry has its own, a few of them are topics.
  const enough = known && parents.length === entries.length ? 0.6 : 0.8
  if (titled.length < parents.length * enough) return []
  return entries.flatMap((index): Start[] => {
    const { value } = blocks[index] as Block
    const own: Start = { index, level: 1, rest: value }
    if (!group.test(value) || !isParent(blocks, index)) return [own]
    const below = entries.find((other) => other > index) ?? to
    const parts = entriesOf(blocks, index + 1, below, depth + 1)
    // "- Agenda items" over titles that have entries of their own.
    if (!parts.some((part) => isParent(blocks, part))) return [own]
    return [{ ...own, groups: true }, ...parts.map((part) => ({ index: part, level: 2, rest: (blocks[part] as Block).value }))]
  })
}

const isEntry = (block: Block | undefined) => block?.type === 'item' && isBullet(block.marker ?? '')

/** The longest stretch of blocks that are entries of a list, or further in below one. */
function longestList(blocks: Block[]): [number, number] {
  let [from, to] = [0, 0]
  let start = -1
  for (let i = 0; i <= blocks.length; i++) {
    const block = blocks[i]
    if (isEntry(block) || (start >= 0 && block !== undefined && block.type !== 'heading' && block.depth > 0)) {
      if (start < 0) start = i
    } else if (start >= 0) {
      if (i - start > to - from) [from, to] = [start, i]
      start = -1
    }
  }
  return [from, to]
}

function entriesOf(blocks: Block[], from: number, to: number, depth: number): number[] {
  return blocks.slice(from, to).flatMap((block, i) => (isEntry(block) && block.depth === depth ? [from + i] : []))
}

function isParent(blocks: Block[], index: number): boolean {
  const next = blocks[index + 1]
  return next !== undefined && next.depth > (blocks[index] as Block).depth
}

/** "Lockers", "[NEW] Trade mark?"; not "Elm: what of the lamps?", "Fir asked for lamps." */
const isTitle = ({ value }: Block) =>
  value.length <= 90 && !/[.;!]$/.test(value) && !/^\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*)?:\s/u.test(value) && !isSentence(value)

const label =
  /^(?:agenda|items|topics|discussions?|(?:discussion|agenda) (?:topics|items)|others?|minutes|notes|meeting notes|business)\s?:?$/i

const group = /^(?:agenda|agenda items|items|topics|discussion(?: topics| items)?|business)\s?:?$/i
