/**
 * The links of a page that a browser for terminals (lynx, elinks) printed: a number before each, and their addresses at the end.
 *
 *     [1]Lamps in Mill Lane PDF 61 KB
 *
 *     References
 *
 *        1. https://lanes.example.org/documents/s12/Lamps.pdf
 */
import { everyMatch } from '../../language/matches.ts'
import type { Edit } from '../edits.ts'
import type { SourceLine } from '../source-line.ts'

const addressLine = '\\d{1,4}\\. {1,3}(?:https?|file|mailto|ftp|javascript|tel):\\S'
const list = new RegExp(
  `(?:^|[\\r\\n])[ \\t]*(?:References|(?:Visible|Hidden) links:?)[ \\t]*(?:\\r?\\n\\s*)+(?:Visible links:?\\s+)?${addressLine}`,
  'i',
)
const address = new RegExp(`^${addressLine}`, 'i')
const title = /^(?:References|(?:Visible|Hidden) links):?$/i

/** The numbers before the words of links, where the page ends with their addresses. */
export function linkNumbers(text: string): Edit[] {
  if (!text.includes('[1]') || !list.test(text)) return []
  let last = 0
  return everyMatch(text, /\[(\d{1,4})\](?=\S)/g).flatMap(({ index, 0: mark, 1: number }) => {
    // Two links that share a number, or one that was left out; a reference of the minutes' own counts for itself.
    if (Number(number) < last || Number(number) > last + 5) return []
    last = Number(number)
    return { start: index, end: index + mark.length, text: '' }
  })
}

/** The lines with the addresses at the end, by the place where they begin, with the reason. */
export function linkAddresses(lines: readonly SourceLine[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>()
  let i = lines.length - 1
  while (i > 0 && (address.test(lines[i]?.value ?? '') || title.test(lines[i]?.value ?? ''))) i--
  const below = lines.slice(i + 1)
  if (below.length < 2 || !title.test(below[0]?.value ?? '')) return found
  for (const { start } of below) found.set(start, 'link address')
  return found
}
