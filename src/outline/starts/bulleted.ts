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

const opening = /^(?:welcome|apologies|introductions?|present|call to order)\b/i

export function bulletedStarts(blocks: Block[]): Start[] {
  const titled = blocks.flatMap((block, index) => (isEntry(block) && isKnownTitle(block.value) ? [index] : []))
  // Two are enough where the first bullets of the page are "Welcome" or "Apologies" and "Minutes of the last meeting on 4 May".
  const opens = titled.length === 2 && titled[0] === blocks.findIndex(isEntry) && opening.test(blocks[titled[0]]?.value ?? '')
  if ((titled.length < 3 && !opens) || titled.filter((index) => isText(blocks[index + 1])).length * 2 <= titled.length) return []
  const from = titled[0] as number
  return blocks.flatMap((block, index): Start[] => {
    const known = isKnownTitle(block.value)
    // "Open session:" above the first bullet has lost no number.
    const own = isText(block) && known && block.value.endsWith(':')
    const alike =
      isEntry(block) &&
      index > from &&
      isText(blocks[index + 1]) &&
      titleWeight(block.value) >= 0.6 &&
      !(opens && /[.;]$/.test(block.value))
    if (!(own || (isEntry(block) && known) || alike) || notHeading.test(block.value)) return []
    return [{ index, level: 1, rest: block.value.replace(/[.:]$/, '') }]
  })
}
