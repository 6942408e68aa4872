/**
 * Pages of a document library, each one paragraph that begins with the number of the page:
 *
 *     1 Minutes of Quay County Council … 1 Confirmation of Minutes … 2 Matters Arising None.
 *
 *     2 3 Votes of Sympathy … The order was adopted on the proposal of
 *
 *     3 Councillor Oak. 4 Notices of Motion …
 */
import type { Edit } from '../edits.ts'

/** Below this line stand the pages and nothing else. */
const head = /(?:^|\n)Transcription[ \t]*\r?\n/

interface Page {
  start: number
  /** Where its words begin, behind the number. */
  words: number
  end: number
  number: number
}

/** A page is long; the last may be short. */
const meanLength = 500

/** Without the numbers, and without the breaks within sentences. */
export function pageParagraphs(text: string): Edit[] {
  const from = head.exec(text)
  if (!from && !/^(?:.{0,600}\n\s*)?1 \S[^\n]{400}/.test(text)) return []
  const pages = pagesFrom(text, from ? from.index + from[0].length : 0)
  if (pages.length < 2 || (!from && !goOn(text, pages))) return []
  return pages.map(({ start, words }, i): Edit => {
    const before = pages[i - 1]
    const torn = before && !/[.!?:;]["”’)]?\s*$/.test(text.slice(Math.max(0, before.end - 4), before.end)) && !/\d/.test(text.charAt(words))
    return torn ? { start: before.end, end: words, text: ' ' } : { start, end: words, text: '' }
  })
}

/** The paragraphs from the first that begins with 1; none where one among them does not count on. */
function pagesFrom(text: string, from: number): Page[] {
  const pages: Page[] = []
  const paragraph = /\S[^\n]*(?:\n[^\S\n]*\S[^\n]*)*/g
  paragraph.lastIndex = from
  for (let match = paragraph.exec(text); match; match = paragraph.exec(text)) {
    const number = /^(\d{1,3})[ \t]+(?=\S)/.exec(match[0])
    if (pages.length === 0 && number?.[1] !== '1') continue
    if (Number(number?.[1]) !== pages.length + 1) return []
    const [start, end] = [match.index, match.index + match[0].trimEnd().length]
    pages.push({ start, words: start + (number?.[0].length ?? 0), end, number: pages.length + 1 })
  }
  return pages
}

/** Long paragraphs, one of which goes on with a number of an item or in small letters. */
const goOn = (text: string, pages: readonly Page[]) =>
  pages.reduce((sum, { start, end }) => sum + end - start, 0) >= pages.length * meanLength &&
  pages.slice(1).some(({ words }) => /[\p{Ll}\d]/u.test(text.charAt(words)))
