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

/** Every block that is part of the minutes, in printed order; furniture is left out. */
export function* blocksOf(tree: Minutes): Generator<Placed> {
  for (const meeting of tree.children) {
    for (const block of meeting.head) yield { block, meeting, part: 'head' }
    for (const item of meeting.children) {
      for (const { block, part } of item.lines) yield { block, meeting, item, part }
    }
    for (const block of meeting.tail) yield { block, meeting, part: 'tail' }
  }
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
