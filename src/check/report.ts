/** How rules report what is printed wrong: "Unexpected `a update`, expected `an update`". */
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { Block, Span } from '../tree.ts'
import { place, placeOfWords } from './place.ts'

/**
 * Leaves a message on the file, with its place and what is printed there.
 *
 * @param expected  the repairs to choose from (`--fix` takes an only one), or in words what good minutes have there
 * @param about     what is wrong, where the words alone do not show it: "a date that does not exist"
 */
export function unexpectedAt(file: VFile, at: Span, printed: string, expected: string[] | string, about?: string): VFileMessage {
  const wanted = typeof expected === 'string' ? expected : expected.map((repair) => `\`${repair}\``).join(' or ')
  const message = file.message(`Unexpected \`${printed}\`${about ? `, ${about}` : ''}, expected ${wanted}`, { place: place(file, at) })
  message.actual = printed
  if (typeof expected !== 'string') message.expected = expected
  return message
}

/** The same of words of a block, which begin at an index of its value. */
export function unexpected(
  file: VFile,
  block: Block,
  index: number,
  printed: string,
  expected: string[] | string,
  about?: string,
): VFileMessage {
  return unexpectedAt(file, placeOfWords(file, block, index, index + printed.length), printed, expected, about)
}
