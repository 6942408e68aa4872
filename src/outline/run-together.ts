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
import { monthNames } from '../vocabulary/calendar.ts'
import { isKnownTitle } from '../vocabulary/titles.ts'
import { type Piece, titlesInLine } from './titles/in-line.ts'

export function runTogetherAsLines(blocks: Block[]): Block[] {
  const parted = partedByCount(blocks)
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

/** A paragraph, no entry of a list, of which the format says nothing. */
const isPlain = (block: Block) => block.type === 'paragraph' && block.hint === undefined && block.marker === undefined

/** "3. Matters arising …": what follows the number of an item may hold the next number. */
const isNumbered = (block: Block) => block.type === 'item' && block.hint === undefined && /^\d{1,2}\.?$/.test(block.marker ?? '')

/** "4. The", "4 Finance", "4.1 The Clerk". */
const number = /(?<=\s|^)(?<count>\d{1,2})(?:\.(?<sub>\d{1,2}))?(?<stop>\.?)\s+(?=["“‘(]?\p{Lu}|\d)/gu
const sentenceEnd = /[.?!]["'”’)]*\s*$/
/** Words that titles begin with: "… Family commitment 2. To agree the Minutes". */
const titleOpens =
  /^(?:To \p{L}{3,}|Apolog|Minutes|Matters|Declarations?|Disclosures?|Correspondence|Planning|Financ|Accounts|Payments?|Highways|Public|Open|Questions|Reports?|Chair|Clerk|Any |Dates?|Next|Election|Approval|Adoption|Confirmation|Expressions|Votes? of |Notices? of |\p{Lu}{4})/u
/** "under section 4.1", "in item 3". */
const refers =
  /\b(?:items?|sections?|paragraphs?|para|points?|policy|appendix|schedule|class|version|minutes?|page|rule|article|clause)\s*$/i
const namesNumber = /^(?:article|(?:agenda )?item|minute|order)\s+(?:no\.?\s*)?$/i
const month = new RegExp(`^(?:${monthNames})\\b`)

/** One count runs through the document: a number within a paragraph is an item's only where it goes on from the last. */
function partedByCount(blocks: Block[]): Block[] {
  const cuts = new Map<Block, number[]>()
  let last = 0
  let found = 0
  let reference: [count: number, year: string] | undefined
  let named = 0
  for (const block of blocks) {
    const count = isPlain(block) ? Number(/^item (\d{1,2})[.:]?\s/i.exec(block.value)?.[1]) : 0
    if (count === 1 || (named > 0 && count > named && count <= named + 2)) named = count
    const items = named > 0 && isPlain(block) ? nextNamed(block.value, named) : []
    if (items.length > 0) {
      cuts.set(block, items)
      found += 2
      named += items.length
      continue
    }
    const referred = isPlain(block) ? /^(\d{1,4})\/(\d{2,4})(?=\s*\p{L})/u.exec(block.value) : null
    if (referred) reference = [Number(referred[1]), referred[2] as string]
    const parted = reference && isPlain(block) ? nextReferences(block.value, reference) : []
    if (parted.length > 0) {
      cuts.set(block, parted)
      found += 2
      ;(reference as [number, string])[0] += parted.length
      continue
    }
    if (isNumbered(block)) last = Number.parseInt(block.marker as string, 10)
    else if (!isPlain(block)) continue
    if (referred || (block.value.length < 60 && !isNumbered(block))) continue
    const at: number[] = []
    let sub = 0
    for (const match of everyMatch(block.value, number)) {
      const { count, sub: below, stop } = match.groups as { count: string; sub?: string; stop: string }
      const before = block.value.slice(Math.max(0, match.index - 12), match.index)
      const after = block.value.slice(match.index + match[0].length)
      if (refers.test(before) && !titleOpens.test(after)) continue
      // "Article 2. To see if the Town will vote": the number has its name before it.
      if (namesNumber.test(block.value.slice(0, match.index))) {
        last = Number(count)
        continue
      }
      const begins = match.index === 0 || sentenceEnd.test(before) || titleOpens.test(after)
      const value = Number(count)
      if (below !== undefined) {
        // "4 Finance 4.1 Internal audit … 4.2 The Clerk": its own count, under the number that stands.
        if (value !== last || Number(below) !== sub + 1) continue
        sub++
        at.push(match.index)
        if (sub === 1) found += 2
        continue
      }
      // "1. The swings 2. The slide": a list of its own.
      if (value === 1 && stop !== '' && last > 0) break
      const follows = value === last + 1 || (value === last + 2 && (stop !== '' || titleOpens.test(after)) && last > 0)
      if (!follows || !begins || /^\d/.test(after) || month.test(after)) continue
      last = value
      sub = 0
      at.push(match.index)
      // "… for special days. 6. Treasurer’s Report": one alone, where a title that is one everywhere ends the paragraph.
      if (match.index > 0) found += isKnownTitle(after) ? 2 : 1
    }
    // "5. 5.1 Chairman's report": a number for its parts alone.
    if (at.some((index) => index > 0 || isNumbered(block))) cuts.set(block, at)
  }
  return found < 2 ? blocks : blocks.flatMap((block) => (cuts.has(block) ? cut(block, cuts.get(block) as number[], true) : block))
}

/** "… were sent. 209/30 To receive a report": where the references that follow on the last begin within a paragraph. */
function nextReferences(text: string, [count, year]: [number, string]): number[] {
  const at: number[] = []
  for (const match of everyMatch(text, /(?<=[.?!]["'”’)]*\s)(\d{1,4})\/(\d{2,4})\s+(?=\p{Lu})/gu))
    if (Number(match[1]) === count + at.length + 1 && match[2] === year) at.push(match.index)
  return at
}

/** "Item 2. Minutes They were noted. |Item 3. Lamps": where the items that follow on the last begin within a paragraph. */
function nextNamed(text: string, last: number): number[] {
  const at: number[] = []
  for (const match of everyMatch(text, /(?<=[.?!]["'”’)]*\s)Item (\d{1,2})[.:]\s+(?=\p{Lu})/gu))
    if (Number(match[1]) === last + at.length + 1) at.push(match.index)
  return at
}

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
