/**
 * Where items begin whose numbers a page's extraction turned into bullets: titles that are titles everywhere, each with its text
 * below it.
 *
 *     - Apologies for Absence.
 *     Apologies were received from Cllr Elm.
 *     - Bus Shelter
 *     It was agreed to paint it.
 */
import { isBullet } from '../../language/labels.ts'
import type { Block } from '../../tree.ts'
import { isKnownTitle } from '../../vocabulary/titles.ts'
import { notHeading, titleWeight } from '../titles/index.ts'
import type { Start } from './start.ts'

const isEntry = (block: Block | undefined) => block?.type === 'item' && isBullet(block.marker ?? '')
const isText = (block: Block | undefined) => block?.type === 'paragraph' && block.marker === undefined

export function bulletedStarts(blocks: Block[]): Start[] {
  const titled = blocks.flatMap((block, index) => (isEntry(block) && isKnownTitle(block.value) ? [index] : []))
  if (titled.length < 3 || titled.filter((index) => isText(blocks[index + 1])).length * 2 <= titled.length) return []
  const from = titled[0] as number
  return blocks.flatMap((block, index): Start[] => {
    const known = isKnownTitle(block.value)
    // "Open session:" above the first bullet has lost no number.
    const own = isText(block) && known && block.value.endsWith(':')
    const alike = isEntry(block) && index > from && isText(blocks[index + 1]) && titleWeight(block.value) >= 0.6
    if (!(own || (isEntry(block) && known) || alike) || notHeading.test(block.value)) return []
    return [{ index, level: 1, rest: block.value.replace(/[.:]$/, '') }]
  })
}
