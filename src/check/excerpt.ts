/** Whether a text breaks off before its meeting ends: a page shows its beginning, and what is missing may stand further on. */
import type { VFile } from 'vfile'
import type { FileData } from '../tree.ts'
import { textOf } from './place.ts'

/** How minutes end: with the closing of the meeting, its next date, signatures, the name of a clerk. */
const closing =
  /\b(?:closed|closing|closure|ended|concluded|adjourn\w*|terminated|next (?:\w+ ){0,3}meeting|signed|signature|respectfully submitted)\b|^.{0,40}\b(?:clerk|secretary|recorder|chair\w*|date)\b.{0,20}$/im
/** How a last line ends that is whole: with a sign, a figure or half of the day. */
const whole = /(?:[.!?:;)\]>”"’'…_]|\d|[ap]m)\W*$/i

/** How much of the end is looked at, in characters. */
const atEnd = 500

/** "… and it was resolved that the", in a text that was copied: neither the last line nor what stands before it is an ending. */
export function breaksOff(file: VFile): boolean {
  if (!['text', 'markdown'].includes((file.data as unknown as FileData).format)) return false
  const text = textOf(file).trimEnd()
  return !whole.test(text.slice(-40)) && !closing.test(text.slice(-atEnd))
}
