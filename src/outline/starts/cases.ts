/**
 * Cases that come before a board, each under its own number, where items have none:
 *
 *     APPLICATION NO. 1 – CASE NO. 2764 Ann Elm (adjourned 1/24/30)
 *     Area Variance No. 40-2030   Bo Fir
 */
import type { Block } from '../../tree.ts'
import { isSentence } from '../titles/index.ts'
import type { Start } from './start.ts'

const kinds = 'application|case|docket|petition|variance|appeal|site plan|subdivision|(?:special|conditional) (?:use )?permit'
const caseLine = new RegExp(`^(?:[\\p{L}]+\\s){0,2}?(?<kind>${kinds})\\s?(?:no\\b\\.?|number|#)\\s?:?\\s?#?(?=\\S*\\d)[\\w/.-]+`, 'iu')
const fewest = 2

/** The starts, and each case that has its text below it, where two and more are set the same way. */
export function withCases(blocks: Block[], starts: Start[]): Start[] {
  if (starts.some(({ number }) => number !== undefined)) return starts
  const cases = blocks.flatMap((block, index) => (isCase(block) && !isCase(blocks[index + 1]) ? [index] : []))
  const kindOf = (index: number) => caseLine.exec((blocks[index] as Block).value)?.groups?.kind?.toLowerCase()
  const known = new Set(starts.map(({ index }) => index))
  const first = Math.min(...known)
  const more = cases.filter(
    (index) => !known.has(index) && index > first && cases.filter((other) => kindOf(other) === kindOf(index)).length >= fewest,
  )
  const found = more.map((index) => ({ index, level: 1, rest: (blocks[index] as Block).value }))
  return found.length === 0 ? starts : [...starts, ...found].sort((a, b) => a.index - b.index)
}

function isCase(block: Block | undefined): boolean {
  const line = block?.value ?? ''
  return block?.type === 'paragraph' && block.marker === undefined && line.length <= 160 && caseLine.test(line) && !isSentence(line)
}
