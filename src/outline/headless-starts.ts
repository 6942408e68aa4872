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
import type { Block } from '../tree.ts'
import { fileMark, isItemsHead, pageLabel } from '../vocabulary/pages.ts'
import { isKnownTitle } from '../vocabulary/titles.ts'
import { isPurpose } from './purpose.ts'
import { titleWeight } from './titles.ts'

/** The blocks that are titles; none where fewer than two tell it, and no list's head or attached file does. */
export function headlessTitles(blocks: Block[]): number[] {
  const head = blocks.findIndex((block) => isItemsHead(block.value))
  const sure: number[] = []
  const maybe: number[] = []
  for (let i = head + 1; i < blocks.length; i++) {
    const block = blocks[i] as Block
    const kind = kindOf(block, blocks[i + 1], i === head + 1 && head >= 0)
    if (kind === 'sure') sure.push(i)
    else if (kind === 'maybe') maybe.push(i)
  }
  const marked = sure.some((i) => fileMark.test((blocks[i] as Block).value))
  if (sure.length < 2 || !(marked || head >= 0)) return []
  return [...sure, ...maybe].sort((a, b) => a - b)
}

function kindOf(block: Block, next: Block | undefined, first: boolean): 'sure' | 'maybe' | undefined {
  if (block.type !== 'paragraph' || block.marker !== undefined || next === undefined) return undefined
  const gap = block.gap ?? 0
  const known = isKnownTitle(block.value)
  if (gap < 2 && !first && !(known && gap > 0)) return undefined
  const mark = fileMark.exec(block.value)
  const title = mark ? block.value.slice(0, mark.index) : block.value
  if (title.length > 160 || title.length < 4 || pageLabel(title) !== undefined) return undefined
  if (mark) return 'sure'
  // "** Please note, the doors close at six **"
  if (/[.;,:]$/.test(title) || /^\W*(?:please note|n\.?b\.?)\b/i.test(title) || titleWeight(title) < 0.85 || isPurpose(title))
    return undefined
  if (known || (isPurpose(next.value) && (next.gap ?? 0) <= 1) || pageLabel(next.value) === 'documents') return 'sure'
  return gap >= 3 && next.marker === undefined && next.value.length > 60 ? 'maybe' : undefined
}
