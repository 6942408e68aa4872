/** The words of one printed line while it is being read, and the block that it becomes. */

import { fold, splitMarker } from '../../language/markers.ts'
import type { Block } from '../../tree.ts'

/** A line of text: what stands between two breaks. */
export class Line {
  text = ''
  /** Offset of its first character that is not white space; -1 before there is one. */
  start = -1
  end = -1
  /** Some of its words are bold, underlined; some are not. */
  bold = false
  plain = false
  underlined = false
  straight = false
  chars = 0
  linkChars = 0
  url: string | undefined
  /** An empty line stands before it. */
  apart = false
  /** The label that Word's list markup sets apart: "(a)", or the bullet sign that is printed. */
  label: string | undefined

  get empty(): boolean {
    return this.start < 0
  }

  clear(): void {
    this.text = ''
    this.apart = false
    if (this.start < 0) return
    this.start = -1
    this.end = -1
    this.bold = false
    this.plain = false
    this.underlined = false
    this.straight = false
    this.chars = 0
    this.linkChars = 0
    this.url = undefined
    this.label = undefined
  }
}

/**
 * The block of a line: the printed label apart from the words. `whole` keeps a label in the words, where they are a
 * number or a title by their class.
 */
export function blockOf(line: Line, whole: boolean): Block {
  const at = { start: line.start, end: line.end }
  if (line.label !== undefined) return { type: 'item', value: fold(line.text), depth: 0, marker: line.label, at }
  if (!whole && mayBeLabelled(line.text)) {
    // Line ends of the source are spaces; no-break spaces are wide gaps, and tell a label from a word.
    const found = splitMarker(line.text.trim().replace(/[ \t\r\n\f]+/g, ' '))
    if (found) return { type: 'item', value: fold(found.rest), depth: 0, marker: fold(found.marker), at }
  }
  return { type: 'paragraph', value: fold(line.text), depth: 0, at }
}

/** Most lines begin with a capital and a small letter: no label does. */
function mayBeLabelled(text: string): boolean {
  let i = 0
  while (i < text.length && (text.charCodeAt(i) <= 32 || text.charCodeAt(i) === 160)) i++
  const first = text.charCodeAt(i)
  const second = text.charCodeAt(i + 1)
  return !(first >= 65 && first <= 90 && second >= 97 && second <= 122)
}

/** The whole line is set in bold; or underlined, as typed minutes set their headings. A link is underlined for another reason. */
export function isBold(line: Line): boolean {
  return (line.bold && !line.plain) || (line.underlined && !line.straight && line.linkChars === 0 && line.chars < 150)
}
