/**
 * Titles that neither numbers nor type set apart, and whose words are no titles everywhere, told by how the lines of the
 * document stand: nearly every short line without a stop has text below it, and stands behind text that has ended.
 *
 *     Barn in Mill Road
 *     The owner told of the barn. He asked to put a roof on it.
 *     Fees for moorings from May 2030
 *     The new fees were read.
 */
import type { Block } from '../tree.ts'
import { attendanceLabel } from '../vocabulary/attendance.ts'
import { closingLine, isHeadLabel } from '../vocabulary/heads.ts'
import { isKnownTitle } from '../vocabulary/titles.ts'
import { isPerson, tellsWhoCame } from './persons.ts'
import type { Start } from './starts/start.ts'
import { dayAlone, isSentence, leadsDecision, notHeading, numberAlone } from './titles/index.ts'

/** What they are, where nothing else tells where items begin: one of them is a title everywhere, or they are many. */
export function shortLineStarts(blocks: Block[]): Start[] {
  const titles = shortTitles(blocks)
  if (titles.size < 4 && ![...titles].some((block) => isKnownTitle(block.value))) return []
  return blocks.flatMap((block, index) => (titles.has(block) ? [{ index, level: 1, rest: block.value }] : []))
}

/** The short lines that are titles; none where many short lines are something else. */
export function shortTitles(blocks: Block[]): Set<Block> {
  const from = blocks.findLastIndex((block, i) => i < 40 && tellsWhoCame.test(block.value)) + 1
  const present = blocks
    .slice(0, from + 1)
    .map(({ value }) => value)
    .join(' ')
  const isSomebody = ({ value }: Block) => isPerson(value) && (courtesy.test(value) || present.includes(value))
  const titles = blocks.flatMap((block, i) =>
    i >= from && isTitle(block, blocks[i - 1], textBelow(blocks, i)) && !isSomebody(block) ? [i] : [],
  )
  const [first, last] = [titles[0], titles.at(-1)]
  if (first === undefined || last === undefined || titles.length < 3) return new Set()
  const short = blocks.slice(first, last + 1).filter((block) => isShort(block))
  return new Set(titles.length >= short.length * 0.8 ? titles.map((i) => blocks[i] as Block) : [])
}

const isShort = ({ type, marker, value }: Block) =>
  type === 'paragraph' && marker === undefined && value.length <= 120 && !/[.,;!?]$|[.!?]\s+\S/.test(value) && !isSentence(value)

/** "Mr Fir" */
const courtesy = /^(?:Mr|Mrs|Ms|Miss|Dr|Rev|Cllr|Councill?or)\b/

/** "7:00PM Business Meeting", "Moved by Elm", "Ayes - Elm, Fir", "Page 2 of 12", "Ann Elm raised the following issue:". */
const noTitle =
  /^(?:\d{1,2}[:.]\d\d|motion|moved|seconded|second|proposed|ayes?|nays?|vote|all in favou?r|action|approved|opposed|page \d|(?:draft )?minutes of (?:an?|the) (?!last\b|previous\b)|(?:regular|special|ordinary|annual) (?:\w+ )?meeting\b.*\d|.{3,60}\bthe following\b.{0,40}:$|.{3,60}\b(?:committee|council|board|panel) held on\b)/i

const weekdayFirst = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s\d/

/** "APOLOGIES" ¶ "Resolution No. 2030/12" ¶ "Moved Cr Elm": what stands below a title, over the number of the resolution. */
export function textBelow(blocks: Block[], index: number): Block | undefined {
  const next = blocks[index + 1]
  return next !== undefined && numberAlone.test(next.value) ? blocks[index + 2] : next
}

/** "Moved Cr Elm   Seconded Cr Fir" */
export const movers = /^(?:moved|proposed)\s(?:by\s)?\p{Lu}/iu

function isTitle(block: Block, before: Block | undefined, next: Block | undefined): boolean {
  const { value } = block
  if (!isShort(block) || value.split(' ').length > 20 || !/^["“‘]?[\p{Lu}\d].*\p{L}{3}/u.test(value) || noTitle.test(value)) return false
  const label =
    /\b(?:attend(?:ees|ance)|present|absent)\b/i.test(value) ||
    isHeadLabel(value) ||
    attendanceLabel(value) !== undefined ||
    notHeading.test(value) ||
    numberAlone.test(value)
  if (label || dayAlone.test(value) || closingLine.test(value)) return false
  // The text before it has ended, and it has text below it.
  const ended =
    before === undefined ||
    before.type !== 'paragraph' ||
    (block.gap ?? 0) > 0 ||
    /[.!?:;)”"’]$/.test(before.value) ||
    before.value.length > 80 ||
    // "Apologies: Ed Elm"
    tellsWhoCame.test(before.value)
  return (
    ended &&
    next !== undefined &&
    // "Planning Committee" ¶ "Monday, 18th December, 2030 7.00 pm": the body that met. "Date of next meeting" ¶ "Monday 7 April 2031"
    (!weekdayFirst.test(next.value) || isKnownTitle(value)) &&
    !closingLine.test(next.value) &&
    (next.type === 'item' ||
      next.value.length > 100 ||
      weekdayFirst.test(next.value) ||
      isSentence(next.value) ||
      leadsDecision.test(next.value) ||
      movers.test(next.value) ||
      /.{12}[.!?]$/s.test(next.value) ||
      /^(?:none|nil|no|nothing)\b/i.test(next.value))
  )
}
