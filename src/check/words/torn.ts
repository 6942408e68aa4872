/** Words torn in two by a space: "Decla ration", "ba nk". */
import { everyMatch } from '../../language/matches.ts'
import { isOtherLanguage, isWord, usualness } from './english.ts'
import { jargon } from './jargon.ts'
import type { Slip } from './spelling.ts'

/** Two pieces in letters, the second in small ones, one of them short. */
const pieces =
  /(?<![\p{L}\p{N}@./_’'&-])(?=(\p{L}\p{Ll}{1,4}(?= )|\p{L}\p{Ll}{1,11}(?= \p{Ll}{2,5}(?!\p{L}))) (\p{Ll}{2,11})(?![\p{L}\p{N}@/_’'-]))\p{L}/gu
/** How usual the whole must be: figures of its count. */
const leastUsual = 3
const known = new Map<string, boolean>()

/** One of the pieces at least is no word, and the whole is a usual one. */
export function* tornWords(text: string): Generator<Slip> {
  for (const { 1: first = '', 2: second = '', index } of everyMatch(text, pieces)) {
    if (!isPiece(first.toLowerCase()) && !isPiece(second)) continue
    if ((usualness((first + second).toLowerCase()) ?? 0) < leastUsual || isOtherLanguage(text)) continue
    yield { index, printed: `${first} ${second}`, right: first + second }
  }
}

/** Short, and no word: looked up once. */
function isPiece(word: string): boolean {
  if (word.length > 5) return false
  let piece = known.get(word)
  if (piece === undefined) {
    piece = !isWord(word) && !jargon.has(word)
    if (known.size < 20_000) known.set(word, piece)
  }
  return piece
}
