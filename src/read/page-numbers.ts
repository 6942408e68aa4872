/** Numbers of pages, and running heads and feet, as they are printed at the edges of pages. */
import type { Block } from '../tree.ts'

// "1", "- 2 -", "2 | P a g e", "iv", "[15]"
const loneNumber = /^[-–—[(|\s]*(\d{1,4}|[ivxl]{1,6})\s*[-–—\])|]*(?:\s*\|?\s*p\s?a\s?g\s?e)?$/i
// "Page 2 – Minutes – April 18, 2023", "Council Meeting Minutes – January 10, 2024 – Page 2", "Page 1 of 3", "p. 4"
const namedNumber = /(?:^|[\s(–—|-])(?:page|pg\.?|p\.|tudalen)\s*(\d{1,4})(?:\s*(?:of|o|\/)\s*\d{1,4})?(?=$|[\s).,–—|-])/i

export interface PageNumber {
  value: number
  /** The line says nothing else. */
  alone: boolean
  /** It does not say "page" either: "2", "- 2 -". */
  lone: boolean
}

/** The number of a page that a line prints. */
export function pageNumber(printed: string): PageNumber | undefined {
  // "P age 3 of 3": letters that were spread.
  if (printed.length > 110) return undefined
  const text = printed.replace(/^p\s?a\s?g\s?e\b/i, 'Page')
  const lone = loneNumber.exec(text)?.[1]
  if (lone !== undefined) {
    const value = /^\d/.test(lone) ? Number(lone) : romanValue(lone.toLowerCase())
    return Number.isNaN(value) ? undefined : { value, alone: true, lone: true }
  }
  const named = /\d/.test(text) ? namedNumber.exec(text) : null
  if (!named) return undefined
  return { value: Number(named[1]), alone: named[0].trim().length >= text.length - 2, lone: false }
}

function romanValue(letters: string): number {
  const values: Record<string, number> = { i: 1, v: 5, x: 10, l: 50 }
  let sum = 0
  for (let i = 0; i < letters.length; i++) {
    const value = values[letters[i] as string] as number
    sum += value < (values[letters[i + 1] ?? ''] ?? 0) ? -value : value
  }
  return sum
}

/** A running head or foot with what changes from page to page taken out. */
export function pageKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/\d+/g, '#')
    .replace(/[_.…\s]+/g, ' ')
    .trim()
}

/** Lines of text that a page has at least and at most, where nothing tells where it ends. */
const page = { least: 15, most: 90 }

/**
 * Which lines are numbers alone that count on by one from page to page. Numbers of items stand closer, and before a title.
 *
 * @returns their places among the lines; none where some number alone does not count
 */
export function numbersThatCountPages(lines: readonly string[]): number[] {
  const numbers = lines.flatMap((line, index) => {
    const number = line.length < 16 ? pageNumber(line) : undefined
    return number?.alone && !/[.)]$|[a-z]$/i.test(line) ? [{ index, value: number.value }] : []
  })
  const [first] = numbers
  if (!first || numbers.length < 2 || first.value > 2 || first.index > page.most * 2) return []
  const counts = numbers.every(({ value, index }, i) => {
    const before = numbers[i - 1]
    return !before || (value === before.value + 1 && index - before.index >= page.least && index - before.index <= page.most)
  })
  return counts ? numbers.map(({ index }) => index) : []
}

/** What a PDF was that became this document: its pages' numbers stand between the paragraphs. */
export function markPageNumbers(blocks: Block[]): void {
  const lines = blocks.map(({ type, marker, value, furniture }) =>
    type === 'paragraph' && marker === undefined && !furniture ? value : '',
  )
  for (const index of numbersThatCountPages(lines)) (blocks[index] as Block).furniture = 'page number'
}
