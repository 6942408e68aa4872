/**
 * Where items begin whose titles have no numbers, and whose paragraphs are numbered from 1 again below each:
 *
 *     Approval of Minutes ¶ 1. A motion was made … ¶ Consent Calendar ¶ 1. The following were received … ¶ New Business ¶ 1. Dean Elm …
 */

import type { Block } from '../tree.ts'
import { attendanceLabel } from '../vocabulary/attendance.ts'
import { isHeadLabel, opensMeeting } from '../vocabulary/heads.ts'
import { isKnownTitle } from '../vocabulary/titles.ts'
import { isPerson } from './persons.ts'
import type { Start } from './starts/start.ts'
import { isSentence, isTitleCase, notHeading, titleWeight } from './titles/index.ts'

/** Fewer lists under headings of their own may be parts of items. */
const fewest = 3

export function headedLists(blocks: Block[]): Start[] {
  const firsts = blocks.filter((_, index) => beginsList(blocks, index))
  if (firsts.length < fewest) return []
  const heads = new Set(blocks.filter((block, index) => beginsList(blocks, index + 1) && isTitle(block)))
  // Most lists stand right below a title, or the numbers count something else.
  if (heads.size < fewest || heads.size < firsts.length * 0.7 || ![...heads].some(({ value }) => isKnownTitle(value))) return []
  return blocks.flatMap((block, index): Start[] => {
    const begins = heads.has(block) || (isTitle(block) && (isKnownTitle(block.value) || opensMeeting.test(block.value)))
    return begins ? [{ index, level: 1, rest: block.value }] : []
  })
}

/** "1. A motion was made": the first of a list, and of none within another. */
const beginsList = (blocks: Block[], index: number) =>
  /^1[.)]$/.test(blocks[index]?.marker ?? '') && blocks[index]?.depth === 0 && blocks[index - 1]?.marker === undefined

const isTitle = ({ type, marker, value }: Block) =>
  type !== 'row' &&
  marker === undefined &&
  value.length <= 90 &&
  isTitleCase(value) &&
  titleWeight(value) >= 0.85 &&
  !isSentence(value) &&
  !notHeading.test(value) &&
  !isHeadLabel(value) &&
  attendanceLabel(value) === undefined &&
  !isPerson(value)
