/** The words above a meeting's first item, for the rules that ask what stands there. */
import type { VFile } from 'vfile'
import type { Meeting } from '../tree.ts'
import { textOf } from './place.ts'

/** Where the first item is taken for the heading ("1 LANES MUNICIPALITY", a page's number), so much of the text is looked at. */
const atLeast = 600

/** What is printed above the first item, white space folded; lines about the place and the contact of a page only where asked for. */
export function headingOf(file: VFile, meeting: Meeting, { venue = false } = {}): string {
  const start = meeting.at.start
  const first = meeting.children[0]?.at.start ?? start
  const text = textOf(file).slice(start, first - start < 80 ? start + atLeast : first)
  return (venue ? text : text.replace(/^\W*(?:venue|contact|e-?mail|tel|link|note)\b.*$/gim, '')).replace(/\s+/g, ' ')
}
