/**
 * The words of English as any country spells them, and how usual each is. The list is written at the build (`scripts/english.mjs`) and lies
 * beside this file, or beside what the build makes of it.
 */
import { readFileSync } from 'node:fs'

/** Lines of a word in small letters, a figure and letters, "despite4o", "agree5v", sorted by code unit: sought in as they stand, which takes no time to load. */
let lines: string | undefined

/**
 * @param word in small letters
 * @returns how many figures its count in a large body of everyday English has: 0 (rare) to 7 ("the"); undefined where it is no word
 */
export function usualness(word: string): number | undefined {
  const at = endOf(word)
  return at === undefined ? undefined : Number((lines as string)[at])
}

/**
 * What a word can be, as letters in the order of the alphabet: d "took", g "taking", j adjective, n noun, p "taken", r adverb, s nouns,
 * v "take", z "takes", o any other kind. Nothing where that is not known.
 */
export function kindsOf(word: string): string {
  let kinds = told.get(word)
  if (kinds === undefined) {
    const at = endOf(word)
    kinds = at === undefined ? '' : (lines as string).slice(at + 1, (lines as string).indexOf('\n', at))
    if (told.size > 20_000) told.clear()
    told.set(word, kinds)
  }
  return kinds
}

const told = new Map<string, string>()

/** Where the word of a line ends, and its figure stands; nothing where no line has it. */
function endOf(word: string): number | undefined {
  lines ??= readFileSync(new URL('./english.txt', import.meta.url), 'latin1')
  let [from, to] = [0, lines.length]
  while (from < to) {
    const start = lines.lastIndexOf('\n', ((from + to) >> 1) - 1) + 1
    const order = orderAt(lines, start, word)
    if (order === 0) return start + word.length
    if (order < 0) from = lines.indexOf('\n', start) + 1
    else to = start
  }
  return undefined
}

/** Below 0 where the line's word comes before the other, above 0 where behind it. The figure that ends it comes before all letters. */
function orderAt(lines: string, start: number, word: string): number {
  for (let at = 0; at < word.length; at++) {
    const order = lines.charCodeAt(start + at) - word.charCodeAt(at)
    if (order !== 0) return order
  }
  return lines.charCodeAt(start + word.length) < 58 ? 0 : 1
}

/** Whether some country's dictionary has a word in small letters. */
export const isWord = (word: string) => usualness(word) !== undefined

/** Of the words around a slip this many at least are English, even where others are slips as well. */
const leastEnglish = 0.4

/** "Datgan diddordeb personol ac ariannol", "Ar dheis Dé go raibh a anam": the other language of the minutes, told by its small words. */
export function isOtherLanguage(text: string): boolean {
  const words = text.match(/(?<!\p{L})\p{Ll}{2,}(?!\p{L})/gu) ?? []
  return words.length > 3 && words.filter(isWord).length < words.length * leastEnglish
}
