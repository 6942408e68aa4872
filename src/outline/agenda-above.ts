/**
 * An agenda printed above its own minutes: numbered titles with nothing told under them, which count from the first again below.
 *
 *     1. Apologies
 *     2. Lamps in Mill Road
 *     3. Any Other Business
 *     Minutes of the meeting held on 4 May 2030
 *     1. Apologies
 *     Jo Elm had sent hers.
 *     2. Lamps
 */
import type { Block } from '../tree.ts'
import { type ItemNumber, itemNumber } from './numbers/index.ts'
import { tellsWhoWasThere } from './persons.ts'
import { tellsWhatHappened } from './purpose.ts'

interface Entry {
  index: number
  number: ItemNumber
}

/** The blocks of the agenda: from its first number up to what follows its last; undefined where none stands above. */
export function agendaAbove(blocks: Block[]): { from: number; to: number } | undefined {
  return underItsHeading(blocks) ?? namedAlike(blocks) ?? namedAgain(blocks) ?? countingAgain(blocks)
}

/** "Quay Association Meeting Agenda (draft)" ¶ … ¶ "Quay Association Meeting Minutes": both under one name, the agenda first of all. */
function namedAlike(blocks: Block[]): { from: number; to: number } | undefined {
  const name = (line: string) => line.toLowerCase().replace(/\s*\((?:draft|final|approved)\)/g, '')
  const from = blocks.slice(0, 4).findIndex(({ value }) => value.length < 120 && /\S\sagenda\b/i.test(value))
  const wanted = from < 0 ? '' : name((blocks[from] as Block).value).replace(/\bagenda\b/, 'minutes')
  const to = from < 0 ? -1 : blocks.findIndex(({ value }, i) => i > from && value.length < 120 && name(value) === wanted)
  const listed = to < 0 ? [] : blocks.slice(from + 1, to)
  return listed.length > 3 && !listed.some(({ value }) => tellsWhatHappened(value)) ? { from, to } : undefined
}

/** "AGENDA" ¶ "1. Lamps" ¶ "2. Gates" ¶ "MINUTES" ¶ "PRESENT: Cllrs Elm and Fir" ¶ "1341 LAMPS": both under a heading of their own. */
function underItsHeading(blocks: Block[]): { from: number; to: number } | undefined {
  const from = blocks.findIndex(({ value, marker }) => marker === undefined && /^agenda$/i.test(value))
  const to = from < 0 ? -1 : blocks.findIndex(({ value, marker }, i) => i > from && marker === undefined && /^minutes$/i.test(value))
  if (to < 0 || !blocks.slice(to + 1, to + 4).some(({ value }) => tellsWhoWasThere.test(value))) return undefined
  const entries = blocks.slice(from + 1, to)
  const numbered = entries.filter((block) => itemNumber(block)?.level === 1).length
  return numbered >= 3 && !entries.some(({ value }) => tellsWhatHappened(value)) ? { from, to } : undefined
}

/** "## Agenda" ¶ "1. Mend the boats" ¶ "2. Lamps" ¶ "## Boats" ¶ "They are old." ¶ "## Lamps": a list whose entries are headings below. */
function namedAgain(blocks: Block[]): { from: number; to: number } | undefined {
  const from = blocks.findIndex(({ type, value }) => type === 'heading' && /^(?:draft |proposed )?agenda\s?:?$/i.test(value))
  const to = from < 0 ? -1 : blocks.findIndex(({ type }, i) => i > from && type === 'heading')
  if (to < 0) return undefined
  const listed = blocks.slice(from + 1, to)
  if (listed.some((block) => block.type !== 'item' || isTold(block))) return undefined
  const entries = listed.filter(({ depth }) => depth === listed[0]?.depth)
  const headings = blocks.slice(to).filter(({ type, depth }) => type === 'heading' && depth >= (blocks[from] as Block).depth)
  const again = entries.filter((entry) => headings.some((heading) => isSame(titleOf(entry), titleOf(heading))))
  return again.length >= 2 && again.length >= entries.length * 0.6 ? { from, to } : undefined
}

const titleOf = (block: Block) => itemNumber(block)?.rest || block.value

function countingAgain(blocks: Block[]): { from: number; to: number } | undefined {
  const entries = blocks.flatMap((block, index): Entry[] => {
    const number = itemNumber(block)
    return number && (number.family === 'n.' || number.family === 'R.') && number.level === 1 && number.rest !== ''
      ? [{ index, number }]
      : []
  })
  const again = entries.findIndex(({ number }, i) => i > 0 && number.value <= (entries[i - 1] as Entry).number.value)
  const [listed, minuted] = [entries.slice(0, again), entries.slice(again)]
  const first = listed[0]
  if (again < 3 || !first || first.number.value > 2) return undefined
  // The last entry has what belongs to it under it: its parts, and no more.
  const last = listed.at(-1) as Entry
  const below = (minuted[0] as Entry).index
  let to = last.index + 1
  while (to < below && isPart(blocks[to])) to++
  const between = blocks.slice(first.index, to)
  if (between.some((block) => isTold(block))) return undefined
  const titles = new Map(listed.map(({ number }) => [number.value, number.rest]))
  const alike = minuted.filter(({ number }) => titles.has(number.value))
  const same = alike.filter(({ number }) => isSame(titles.get(number.value) as string, number.rest))
  return same.length >= 2 && same.length >= alike.length * 0.6 ? { from: first.index, to } : undefined
}

/** "None.", "The Chair called the meeting to order.": no agenda has them. */
function isTold(block: Block): boolean {
  if (tellsWhatHappened(block.value) || block.value.length > 260) return true
  return block.type === 'paragraph' && block.value.endsWith('.') && itemNumber(block) === undefined
}

/** "2.1 Lamps", "- Lamps" below an entry. */
const isPart = (block: Block | undefined) => block?.type === 'item' || (block !== undefined && itemNumber(block)?.level === 2)

/** "Welcome the new member" and "Welcome new member": most of the words of one are those of the other. */
function isSame(listed: string, minuted: string): boolean {
  const [words, others] = [wordsOf(listed), wordsOf(minuted)]
  const shorter = words.length < others.length ? words : others
  const longer = new Set(words.length < others.length ? others : words)
  return shorter.filter((word) => longer.has(word)).length >= Math.max(1, shorter.length * 0.7)
}

const wordsOf = (title: string) => title.toLowerCase().match(/[\p{L}\d]{2,}/gu) ?? []
