/**
 * Where the items of a list begin that has lost its numbers and its "Minutes:":
 *
 *     No. Item
 *
 *
 *     Ferry Fares pdf icon PDF 61 KB
 *     Additional documents:
 *
 *
 *     The Harbour Master introduced the report.
 *
 * What is left are titles that are titles everywhere, marks of attached files, the agenda's wording below a title, and
 * the empty lines.
 */
import type { Block } from '../../tree.ts'
import { fileMark, isItemsHead, pageLabel, shellOf } from '../../vocabulary/pages.ts'
import { isKnownTitle } from '../../vocabulary/titles.ts'
import { isPurpose, tellsWhatHappened } from '../purpose.ts'
import { titleWeight } from '../titles/index.ts'

export interface HeadlessStart {
  index: number
  /** The item's title has gone with the page's links: the block is the agenda's wording. */
  untitled: boolean
}

/** Where items begin; nowhere where fewer than two tell it, and no list's head or attached file does. */
export function headlessStarts(blocks: Block[]): HeadlessStart[] {
  const head = blocks.findIndex((block) => isItemsHead(block.value))
  const starts: HeadlessStart[] = []
  const orders: number[] = []
  let sure = 0
  // "The reports that belong to these minutes can be found at:-" right below the head of the list.
  const top = head >= 0 && /:-?$/.test(blocks[head + 1]?.value ?? '') ? head + 2 : head + 1
  for (let i = top; i < blocks.length; i++) {
    const block = blocks[i] as Block
    const first = i === top && (head >= 0 || isKnownTitle(block.value))
    const kind = kindOf(block, blocks[i + 1], first)
    if (kind === 'sure') sure++
    if (kind) starts.push({ index: i, untitled: false })
    else if (lostItsTitle(block, first ? undefined : blocks[i - 1])) {
      if (head >= 0) starts.push({ index: i, untitled: true })
      else orders.push(i)
    }
  }
  // "To agree the minutes of 4 May PDF 96 KB", "To confirm what is taken in private": a list whose titles are the agenda's wording.
  if (starts.some(({ index }) => isPurpose((blocks[index] as Block).value))) {
    starts.push(...orders.map((index) => ({ index, untitled: false })))
    starts.sort((a, b) => a.index - b.index)
  }
  const marked = starts.some(({ index }) => fileMark.test((blocks[index] as Block).value))
  const listed = head >= 0 && blocks.slice(0, head).some((block) => shellOf(block.value) === 'meeting')
  if (listed && starts[0]?.index === top) return starts
  // A part of a list: its end of one item, then a title with its file and the list of papers.
  const part = starts.some(({ index }) => index > 0 && hasPapers(blocks, index))
  return (sure >= 2 && (marked || head >= 0)) || part ? starts : []
}

/** "Ferry Fares PDF 61 KB" ¶ "The report of the Clerk" ¶ "Additional documents:" */
function hasPapers(blocks: Block[], at: number): boolean {
  if (!fileMark.test((blocks[at] as Block).value)) return false
  return blocks.slice(at + 1, at + 4).some(({ value }) => pageLabel(value) === 'documents')
}

/** "To receive apologies for absence.", first in the list or behind the empty lines that end the minutes before it. */
function lostItsTitle(block: Block, before: Block | undefined): boolean {
  if (block.type !== 'paragraph' || block.marker !== undefined || !isPurpose(block.value) || tellsWhatHappened(block.value)) return false
  return before === undefined || ((block.gap ?? 0) >= 3 && (before.marker !== undefined || tellsWhatHappened(before.value)))
}

function kindOf(block: Block, next: Block | undefined, first: boolean): 'sure' | 'maybe' | undefined {
  if (block.type !== 'paragraph' || block.marker !== undefined || next === undefined) return undefined
  const gap = block.gap ?? 0
  const known = isKnownTitle(block.value)
  if (gap < 2 && !first && !(known && gap > 0)) return undefined
  const mark = fileMark.exec(block.value)
  const title = mark ? block.value.slice(0, mark.index) : block.value
  if (title.length > (mark ? 300 : 160) || title.length < 4 || pageLabel(title) !== undefined) return undefined
  if (mark) return 'sure'
  // "** Please note, the doors close at six **"
  if (/[.;,:]$/.test(title) || /^\W*(?:please note|n\.?b\.?)\b/i.test(title) || titleWeight(title) < 0.85 || isPurpose(title))
    return undefined
  if (known || (isPurpose(next.value) && (next.gap ?? 0) <= 1) || pageLabel(next.value) === 'documents') return 'sure'
  // What stands first in the list is its first title, where it is no sentence.
  if (first && !tellsWhatHappened(block.value)) return 'sure'
  return gap >= 3 && next.marker === undefined && next.value.length > 60 ? 'maybe' : undefined
}
