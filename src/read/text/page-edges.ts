/**
 * Running heads, feet and page numbers of text that was taken from paged documents and still has the form feeds between pages:
 *
 *         for this appointment
 *
 *                                                  2          the page's number, and a form feed
 *         That the Clerk call the bank                        the list goes on
 *
 * They are taken from the edge of a page inwards, so that no line of the body is taken while one beyond it stays.
 */
import { printedDates } from '../../language/dates.ts'
import { numbersThatCountPages, pageKey, pageNumber } from '../page-numbers.ts'
import type { SourceLine } from '../source-line.ts'

/** At the edges of a page, at most so many lines are heads or feet. */
const depthOfEdge = 3

interface Edge {
  side: 'head' | 'foot'
  page: number
  lines: readonly SourceLine[]
}

/** What is no part of the minutes, by the place where its line begins, with the reason. */
export function pageEdges(text: string, lines: readonly SourceLine[]): ReadonlyMap<number, string> {
  if (!text.includes('\f')) return new Map([...numbersBetween(lines), ...feetBetween(lines)])
  const found = new Map<number, string>()
  const edges = edgesOf(pagesOf(text, lines))
  const offset = numberingOf(edges)
  const again = countKeys(edges)
  const pages = edges.length / 2
  // Two pages that are counted are one document; else they may be two, each with its heading.
  const least = pages === 2 && offset !== undefined ? 2 : Math.max(3, pages * 0.6)
  const days = daysOf(lines.slice(0, depthOfHeading))
  for (const { side, page, lines: edge } of edges) {
    for (const line of edge) {
      const number = pageNumber(line.value)
      const numbered = number !== undefined && number.value - page === offset
      const comesAgain = (again.get(keyOf(side, line)) ?? 0) >= least && letters(line.value) >= 12 && !ofBusiness.test(line.value)
      if (!numbered && !comesAgain && !(page > 0 && namesMeeting(line.value, days))) break
      found.set(line.start, numbered && number.alone ? 'page number' : `page ${side}`)
    }
  }
  return found
}

/** "Marl Council – Minutes 4 March 2031" at the head of a later page: the body, and the day that the heading has. */
function namesMeeting(line: string, days: ReadonlySet<string>): boolean {
  if (line.length > 110 || !/^\p{Lu}/u.test(line) || /[.;]$|\b(?:of|from|for) the (?:last|previous)\b/i.test(line)) return false
  return ofMeeting.test(line) && [...daysOf([{ value: line }])].some((day) => days.has(day))
}

/** "Motion carried unanimously." at the foot of each page: what minutes say again and again. */
const ofBusiness =
  /^(?:it was |(?:the )?(?:motion|amendment) |resolved|agreed|carried|noted|approved|proposed|moved|seconded|all in favou?r|ayes?\b|noes\b)/i

const ofMeeting = /\b(?:minutes|meeting|council|committee|board|governors|trustees)\b/i
/** Within so many lines a document says which meeting it is of. */
const depthOfHeading = 12

const daysOf = (lines: readonly { value: string }[]) =>
  new Set(lines.flatMap(({ value }) => printedDates(value).flatMap(({ iso }) => iso ?? [])))

/** Numbers alone on their lines that count on from page to page, where the text was copied and has no form feeds; and running heads beside them. */
function numbersBetween(lines: readonly SourceLine[]): ReadonlyMap<number, string> {
  const found = numbersThatCountPages(lines.map(({ value }) => value))
  const numbers = found.map((index): [number, string] => [(lines[index] as SourceLine).start, 'page number'])
  const beside = [-1, 1].flatMap((step) => {
    const edge = found.flatMap((index) => lines[index + step] ?? [])
    const again = (line: SourceLine) => edge.filter(({ value }) => pageKey(value) === pageKey(line.value)).length
    const mayBeHead = ({ value }: SourceLine) => letters(value) >= 12 && !/[.;:]$/.test(value) && !ofBusiness.test(value)
    return edge.filter((line) => mayBeHead(line) && again(line) >= Math.max(2, found.length * 0.6))
  })
  return new Map([...numbers, ...beside.map((line): [number, string] => [line.start, 'running head'])])
}

/** "May 6, 2030 Town Council Minutes Page|2": the number of a page behind words that come again with each. */
const numberedFoot = /^(?<words>.{8,90}?)\s?\bPage\s?[|/]?\s?(?<number>\S{0,4})$/

/** Running feet that end in the number of their page, where the text has no form feeds; a number may be torn away or misread. */
function feetBetween(lines: readonly SourceLine[]): ReadonlyMap<number, string> {
  const feet = new Map<string, { start: number; value: number }[]>()
  for (const { value, start } of lines) {
    const { words, number = '' } = (value.includes('Page') ? numberedFoot.exec(value) : null)?.groups ?? {}
    if (words) feet.set(words, [...(feet.get(words) ?? []), { start, value: /^\d+$/.test(number) ? Number(number) : Number.NaN }])
  }
  const counting = [...feet.values()].filter((found) => {
    const values = found.map(({ value }) => value).filter((value) => !Number.isNaN(value))
    return values.length >= 2 && values.every((value, i) => i === 0 || value > (values[i - 1] as number))
  })
  return new Map(counting.flat().map(({ start }) => [start, 'page foot']))
}

function pagesOf(text: string, lines: readonly SourceLine[]): SourceLine[][] {
  const pages: SourceLine[][] = [[]]
  let feed = text.indexOf('\f')
  for (const line of lines) {
    while (feed >= 0 && feed < line.start) {
      pages.push([])
      feed = text.indexOf('\f', feed + 1)
    }
    ;(pages.at(-1) as SourceLine[]).push(line)
  }
  return pages
}

function edgesOf(pages: SourceLine[][]): Edge[] {
  return pages.flatMap((lines, page) => {
    const depth = Math.min(depthOfEdge, Math.floor(lines.length / 2))
    return [
      { side: 'head' as const, page, lines: lines.slice(0, depth) },
      { side: 'foot' as const, page, lines: lines.slice(lines.length - depth).reverse() },
    ]
  })
}

/** Printed number less place in the file: the same on every page that is numbered. */
function numberingOf(edges: Edge[]): number | undefined {
  const pages = new Map<number, Set<number>>()
  for (const { page, lines } of edges)
    for (const line of lines) {
      const number = pageNumber(line.value)
      if (number) pages.set(number.value - page, (pages.get(number.value - page) ?? new Set()).add(page))
    }
  const [offset, on] = [...pages].sort((a, b) => b[1].size - a[1].size)[0] ?? []
  return on !== undefined && on.size >= 2 ? offset : undefined
}

/** On how many pages a line stands at the same edge. */
function countKeys(edges: Edge[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { side, lines } of edges)
    for (const key of new Set(lines.map((line) => keyOf(side, line)))) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

function keyOf(side: string, line: SourceLine): string {
  return `${side} ${pageKey(line.value)}`
}

function letters(text: string): number {
  return text.replace(/[^\p{L}]/gu, '').length
}
