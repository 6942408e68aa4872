/**
 * Where items begin whose titles end in a stop before their text, as nearly every paragraph of the document does:
 *
 *     Minutes and matters arising. Kit will look for the key.
 *     Bank account. We have tried to open one.
 */
import type { Block } from '../../tree.ts'
import { attendanceLabel } from '../../vocabulary/attendance.ts'
import { closingLine, isHeadLabel } from '../../vocabulary/heads.ts'
import { isKnownTitle } from '../../vocabulary/titles.ts'
import { notHeading, titleWeight } from '../titles/index.ts'
import type { Start } from './start.ts'

const beforeStop = /^(?<title>\p{Lu}[^.:;!?()]{3,50})\.\s+(?<text>\p{Lu}.*)$/su
/** Verbs that `titleWeight` does not know, for titles have them too: "Will of Kit Fir". */
const verb = /\s(?:made|will|can|has|have|do|does)\s/

export function stoppedStarts(blocks: Block[]): Start[] {
  const present = blocks.findIndex((block, i) => i < 40 && attendanceLabel(block.value.split(':', 1)[0] as string) !== undefined)
  let paragraphs = 0
  const starts = blocks.flatMap(({ type, marker, value }, index): Start[] => {
    if (index <= present || type !== 'paragraph' || marker !== undefined || closingLine.test(value)) return []
    paragraphs++
    const { title, text } = beforeStop.exec(value)?.groups ?? {}
    if (!title || !text || notHeading.test(title) || isHeadLabel(title) || titleWeight(title) < 0.7 || verb.test(title)) return []
    return [{ index, level: 1, rest: value, title, text }]
  })
  const sure = starts.length >= 4 && starts.length >= paragraphs * 0.6 && starts.some(({ title = '' }) => isKnownTitle(title))
  return sure ? starts : []
}
