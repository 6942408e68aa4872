/**
 * Minutes that lost their line breaks: numbers of items and bullets stand within paragraphs.
 *
 *     1. Apologies Cllr Ash – unwell 2. To agree the Minutes Proposed – Cllr Birch … no reply had come. 3 Finance 3.1 The Clerk …
 *     7. Correspondence • Mill Trust – thanks • Netherby Rovers – request for a grant
 */
import { splitLongLine } from '../language/long-lines.ts'
import { splitMarker } from '../language/markers.ts'
import { everyMatch } from '../language/matches.ts'
import type { Block } from '../tree.ts'
import { cutsByCount, isPlain } from './running-count.ts'
import { type Piece, titlesInLine } from './titles/in-line.ts'

export function runTogetherAsLines(blocks: Block[]): Block[] {
  const cuts = cutsByCount(blocks)
  const parted = blocks.flatMap((block) => (cuts.has(block) ? cut(block, cuts.get(block) as number[], true) : block))
  const whole = parted.reduce((sum, { value }) => sum + value.length, 0)
  return parted.flatMap((block) => {
    if (!isPlain(block)) return partedByBullets(block)
    const letters = lettersCounted(block.value)
    if (letters.length >= fewestLetters) return cutAtLetters(block, letters)
    // The text reader has parted its own long lines already.
    const at = block.value.length < 1200 ? titlesCounted(block.value) : splitLongLine(block.value).map(({ start }) => start)
    if (at.length > 1) return cut(block, at)
    const pieces = block.value.length > whole * 0.6 ? titlesInLine(block.value) : []
    return pieces.length > 1 ? pieces.flatMap((piece) => pieceOf(block, piece)) : partedByBullets(block)
  })
}

/** "… for his work. |1507 APOLOGIES They were noted. |1508 LAMPS": minute numbers before titles in capitals, one following on the other. */
function titlesCounted(text: string): number[] {
  if (!/\d{3} \p{Lu}{4}/u.test(text)) return []
  const found = everyMatch(text, /(?<=^|[.!?)] )(\d{3,4})(?= \p{Lu}{4,}(?: [\p{Lu}&,’'()/-]{2,})*(?: |$))/gu)
  return found.every((match, i) => i === 0 || Number(match[1]) === Number(found[i - 1]?.[1]) + 1) ? found.map(({ index }) => index) : []
}

/** "|A It was RESOLVED that Cllr Elm take the chair. |B Apologies were received. |C The minutes were signed.": letters that count from "A" on, each before a sentence. */
function lettersCounted(text: string): number[] {
  if (!/^A\s\p{Lu}/u.test(text)) return []
  const at: number[] = []
  for (const { index, 1: letter } of everyMatch(text, /(?<=^|[.?!]["”’)]?\s)([A-Z])\s(?=\p{Lu}\p{L}*\s)/gu))
    if (letter?.charCodeAt(0) === 65 + at.length) at.push(index)
  return at
}
const fewestLetters = 4

const cutAtLetters = (block: Block, at: number[]): Block[] =>
  at.map((start, i) => ({
    ...block,
    type: 'item',
    marker: block.value.charAt(start),
    value: block.value.slice(start + 1, at[i + 1]).trim(),
    counted: true,
  }))

/** "Correspondence • Mill Trust – thanks • Netherby Rovers": bullets, where the block is an item or a bullet itself or has several. */
function partedByBullets(block: Block): Block[] {
  if (block.type === 'row' || block.hint !== undefined || !/ [•▪\uF0B7\uF0A7] /.test(block.value)) return [block]
  const at = everyMatch(block.value, /(?<= )[•▪\uF0B7\uF0A7] /g).map(({ index }) => index)
  const sure =
    /^(?:\d{1,3}(?:\.\d{1,2})?\.?|[•▪·\uF0B7\uF0A7])$/.test(block.marker ?? '') ||
    (isPlain(block) && at.length > 1 && block.value.length > 200)
  return sure ? cut(block, at) : [block]
}

/** The block as one block a piece; the first keeps what the block is, where it does not begin with a number that counts. */
function cut(block: Block, at: number[], counted = false): Block[] {
  const starts = at[0] === 0 ? at : [0, ...at]
  const alone: Block[] = at[0] === 0 && block.marker !== undefined ? [{ ...block, value: '' }] : []
  const pieces = starts.flatMap((start, i): Block | Block[] => {
    const line = block.value.slice(start, starts[i + 1] ?? block.value.length).trim()
    if (start === 0 && at[0] !== 0) return { ...block, value: line }
    const found = splitMarker(line) ?? (counted ? bareNumber(line) : undefined)
    if (!found) return { ...block, type: 'paragraph', value: line }
    const item: Block = { ...block, type: 'item', marker: found.marker, value: found.rest, ...(counted ? { counted } : {}) }
    return partedByBullets(item)
  })
  return [...alone, ...pieces]
}

/** A title as a heading, the text behind it without the sign that stood between. */
function pieceOf(block: Block, { start, end, title }: Piece): Block[] {
  const line = block.value.slice(start, end).trim()
  const found = title ? splitMarker(line) : undefined
  if (found) return [{ ...block, type: 'heading', depth: 2, marker: found.marker, value: found.rest }]
  if (title) return [{ ...block, type: 'heading', depth: 2, value: line }]
  const value = line.replace(/^[:–—-]\s*/, '')
  return value === '' ? [] : partedByBullets({ ...block, value })
}

/** "4 Finance": no stop, one space. */
function bareNumber(line: string): { marker: string; rest: string } | undefined {
  const match = /^(\d{1,2})\s+(?=\p{Lu})/u.exec(line)
  return match ? { marker: match[1] as string, rest: line.slice(match[0].length) } : undefined
}
