/** Numbers that begin again behind the chain: a second part of the minutes, or a list that a web page tore. */
import type { Block } from '../../tree.ts'
import { isKnownTitle } from '../../vocabulary/titles.ts'
import type { Candidate } from '../numbers/chains.ts'
import { itemNumber } from '../numbers/index.ts'
import { titleWeight } from '../titles/index.ts'
import { type Start, startOf } from './start.ts'

/**
 * A second run of the same numbers after the first ("Part B: 1. …") belongs to the items where it is set the same way; and
 * where items are headings of the format, every heading like them with a number does, whatever it counts: "# XI. ENQUIRIES"
 * taken before "# V. CONFIRMATION", "# 2. Report of the Harbour Board" below "# IX. REPORTS".
 */
export function withRestarts(blocks: Block[], starts: Start[], links: Candidate[]): Start[] {
  const last = links.at(-1)
  const first = links[0]
  if (!last || !first) return starts
  const plain = first.number.family === 'n.'
  const strong = (block: Block | undefined) => block?.type === 'heading' || (plain && Boolean(block?.bold))
  if (links.filter((link) => strong(blocks[link.index])).length < links.length * 0.7) return withTornList(blocks, starts, links)
  const depths = new Set(links.map((link) => blocks[link.index]).flatMap((block) => (block?.type === 'heading' ? [block.depth] : [])))
  const taken = new Set(starts.map((start) => start.index))
  const more: Start[] = []
  blocks.forEach((block, index) => {
    if (taken.has(index) || !strong(block)) return
    const number = itemNumber(block)
    const alike = (plain && number?.family === 'n.') || (depths.has(block.depth) && (number?.family === 'R.' || number?.family === 'n.'))
    if (number && alike && number.level === 1 && number.rest !== '' && titleWeight(number.rest, true) >= 0.7)
      more.push(startOf(index, number))
  })
  if (more.length === 0) return starts
  const all = [...starts, ...more].sort((a, b) => a.index - b.index)
  // Where two counts run through one another, the figures are parts of what the Roman numbers count.
  const upper = all.findIndex(({ number }) => isRoman(number))
  return all.map((start, i) => (upper >= 0 && i > upper && !isRoman(start.number) && start.level === 1 ? { ...start, level: 2 } : start))
}

/**
 * "7. Finances" ¶ "· Balances …" ¶ "1. Planning – supported" ¶ "2. Cemetery – discussed": a web page's list, which begins anew behind
 * bullets. Its entries stand as the others do, and the first has a title that items have everywhere.
 */
function withTornList(blocks: Block[], starts: Start[], links: Candidate[]): Start[] {
  const last = links.at(-1) as Candidate
  const { depth, type } = blocks[last.index] as Block
  if (type !== 'item' || last.number.family !== 'n.' || links.length < 4) return starts
  const alike = (block: Block) => block.type === 'item' && block.depth === depth && /^\d{1,2}\.$/.test(block.marker ?? '')
  const first = blocks.findIndex((block, i) => i > last.index + 1 && alike(block) && block.marker === '1.')
  const before = blocks[first - 1]
  if (
    first < 0 ||
    before?.marker === undefined ||
    /\d/.test(before.marker) ||
    !isKnownTitle(blocks[first]?.value.split(/\s[–—-]\s/)[0] ?? '')
  )
    return starts
  const more: Start[] = []
  for (let index = first; index < blocks.length; index++) {
    const number = alike(blocks[index] as Block) ? itemNumber(blocks[index] as Block) : undefined
    if (number?.value === more.length + 1) more.push(startOf(index, number))
  }
  return [...starts.filter(({ index }) => index < first), ...more]
}

const isRoman = (number: string | undefined) => number !== undefined && /^[IVXL]+$/.test(number)
