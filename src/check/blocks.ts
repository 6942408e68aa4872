/** Walks over the words of minutes in printed order. */
import type { Block, Item, Meeting, Minutes, Part } from '../tree.ts'

/** A block and where it stands. */
export interface Placed {
  block: Block
  meeting: Meeting
  /** Absent in the meeting's head and tail. */
  item?: Item
  part: Part | 'head' | 'tail'
}

/** A stretch of words that one person may have typed: a block, a cell of a row, an item's title. */
export interface Words {
  block: Block
  item?: Item
  part: Part | 'head' | 'tail' | 'title' | 'none'
}

/** Every block that is part of the minutes, in printed order; titles and furniture are left out. */
export function* blocksOf(tree: Minutes): Generator<Placed> {
  for (const meeting of tree.children) {
    for (const block of meeting.head) yield { block, meeting, part: 'head' }
    for (const item of meeting.children) {
      for (const { block, part } of item.lines) yield { block, meeting, item, part }
    }
    for (const block of meeting.tail) yield { block, meeting, part: 'tail' }
  }
}

/**
 * Everything that was typed, for rules about words: titles as well, and rows cell by cell, because "Carried | Carried" is
 * no doubled word. Of a document that is not minutes, all of its text: whoever has it checked wants its slips.
 */
export function wordsOf(tree: Minutes): Words[] {
  let words = known.get(tree)
  if (!words) {
    words = [...findWords(tree)]
    known.set(tree, words)
  }
  return words
}

const known = new WeakMap<Minutes, Words[]>()

function* findWords(tree: Minutes): Generator<Words> {
  for (const block of tree.furniture) {
    if (tree.documentType === 'not-minutes' && block.furniture === 'not minutes') yield* cellsOf(block, 'none')
  }
  for (const meeting of tree.children) {
    for (const block of meeting.head) yield* cellsOf(block, 'head')
    for (const item of meeting.children) {
      const title = titleOf(item)
      if (title) yield { block: title, item, part: 'title' }
      for (const { block, part } of item.lines) yield* cellsOf(block, part, item)
    }
    for (const block of meeting.tail) yield* cellsOf(block, 'tail')
  }
}

function* cellsOf(block: Block, part: Words['part'], item?: Item): Generator<Words> {
  const placed = item ? { item, part } : { part }
  if (!block.cells) yield { block, ...placed }
  else for (const cell of block.cells) yield { block: { ...block, value: cell }, ...placed }
}

/** The title as a block; nothing where its words are a line of the item as well. */
function titleOf(item: Item): Block | undefined {
  const first = item.lines[0]?.block
  if (!item.title || first?.value.startsWith(item.title)) return undefined
  const end = first && first.at.start > item.at.start ? first.at.start : item.at.end
  return { type: 'heading', value: item.title, depth: 1, at: { ...item.at, end } }
}

/** Every item with its meeting. */
export function* itemsOf(tree: Minutes): Generator<{ item: Item; meeting: Meeting }> {
  for (const meeting of tree.children) for (const item of meeting.children) yield { item, meeting }
}

/** The words of an item's minutes (and decision), without the agenda's. */
export function minutesText(item: Item): string {
  return item.lines
    .filter(({ part }) => part === 'minutes' || part === 'decision')
    .map(({ block }) => block.value)
    .join(' ')
}

/** Whether an item's text goes on in items below it: "6. Confidential" or "6.0 Confidential" before "6.1 Land". */
export function hasSubItems(item: Item, meeting: Meeting): boolean {
  const next = meeting.children[meeting.children.indexOf(item) + 1]
  if (!next) return false
  return next.level > item.level || (item.number !== undefined && next.number?.startsWith(`${item.number.replace(/\.0$/, '')}.`) === true)
}
