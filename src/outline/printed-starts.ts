/**
 * Where the items of printed minutes begin: by the chain of their numbers where they are numbered, by their headings
 * where they are not.
 */
import type { Block } from '../tree.ts'
import { isHeadLabel } from '../vocabulary/heads.ts'
import { bestChain, type Candidate, itemNumber } from './numbers.ts'
import { isCapitals, notHeading, splitRunIn, titleWeight } from './titles.ts'

export interface Start {
  index: number
  number?: string
  agenda?: string
  level: number
  /** The title's words on the block that begins the item; empty where the title is on the next block. */
  rest: string
  /** A resolution with a number and no heading: "R2018-111 L. Smith, T. Marchant: That …". */
  untitled?: boolean
}

export function printedStarts(blocks: Block[]): Start[] {
  const chain = numberedStarts(blocks)
  if (chain.length >= 2) return withHeadings(blocks, chain)
  return headingStarts(blocks)
}

/** The best chain over the families of numbers, with the sub-items that belong between its links. */
function numberedStarts(blocks: Block[]): Start[] {
  const families = new Map<string, Candidate[]>()
  blocks.forEach((block, index) => {
    const number = itemNumber(block)
    if (!number) return
    const title = number.rest === '' ? blocks[index + 1] : block
    const line = number.rest === '' ? (title?.value ?? '') : number.rest
    if (number.rest === '' && (title === undefined || title.marker !== undefined)) return
    const strong = Boolean(block.bold || block.type === 'heading' || title?.bold || title?.type === 'heading')
    const weight = number.family.startsWith('Xyyyy-n') ? 1 : titleWeight(line, strong)
    const candidate = { index, number, weight: strong ? weight * 1.5 : weight }
    const family = number.level > 1 && number.family !== 'yy.mm.n' && /^n\.n/.test(number.family) ? number.family : number.family
    families.set(family, [...(families.get(family) ?? []), candidate])
  })
  let best: { links: Candidate[]; score: number } = { links: [], score: 0 }
  for (const [family, candidates] of families) {
    if (candidates.length > 5000) continue
    const chain = bestChain(family.startsWith('n.n') ? asRunning(candidates) : candidates)
    // Brackets number paragraphs and clauses more often than items; "5.1" alone is mostly a paragraph's number.
    const trust = family === 'n)' ? 0.6 : family.startsWith('n.n') ? 0.6 : 1
    const mean = chain.score / Math.max(1, chain.links.length)
    if (mean * trust >= 0.3 && chain.score * trust > best.score) best = { ...chain, score: chain.score * trust }
  }
  const starts = best.links.map(({ index, number }) => startOf(index, number))
  return withRestarts(blocks, withSubItems(blocks, starts), best.links)
}

/** "1.1", "1.2", "2.1": counted through, so that they can make one chain. */
function asRunning(candidates: Candidate[]): Candidate[] {
  return candidates.map((candidate, i) => ({ ...candidate, number: { ...candidate.number, value: i + 1 } }))
}

function startOf(index: number, number: { printed: string; agenda?: string; level: number; rest: string; family: string }): Start {
  const untitled = number.family.startsWith('Xyyyy-n') && /\bthat\b/i.test(number.rest)
  return {
    index,
    number: number.printed,
    level: number.level,
    rest: untitled ? '' : number.rest,
    ...(number.agenda ? { agenda: number.agenda } : {}),
    ...(untitled ? { untitled } : {}),
  }
}

/**
 * "9.1 Change of use …" between items 9 and 10 is an item where its like are titles and it has text of its own; with
 * no text before the next number it is a numbered paragraph of item 9.
 */
function withSubItems(blocks: Block[], starts: Start[]): Start[] {
  if (starts.length === 0 || starts.some((start) => start.level > 1 && start.number?.includes('.'))) return starts
  const numbers = blocks.map((block) => itemNumber(block))
  const all: Start[] = []
  starts.forEach((start, i) => {
    all.push(start)
    const end = starts[i + 1]?.index ?? blocks.length
    const children: { index: number; weight: number; ownText: boolean }[] = []
    for (let at = start.index + 1; at < end; at++) {
      const number = numbers[at]
      if (number?.level !== 2 || number.family !== 'n.n' || String(number.value) !== start.number) continue
      const block = blocks[at] as Block
      const next = blocks[at + 1]
      const ownText = at + 1 < end && next !== undefined && numbers[at + 1]?.level !== 2
      const strong = Boolean(block.bold || block.type === 'heading')
      children.push({ index: at, weight: number.rest === '' ? 0 : titleWeight(number.rest, strong), ownText })
    }
    const mean = children.reduce((sum, child) => sum + child.weight, 0) / Math.max(1, children.length)
    if (children.length === 0 || mean < 0.5) return
    for (const child of children) {
      const strong = blocks[child.index]?.type === 'heading'
      if ((child.ownText && child.weight >= 0.3) || strong) all.push(startOf(child.index, numbers[child.index] as never))
    }
  })
  return all
}

/** A second run of the same numbers after the first ("Part B: 1. …") belongs to the items where it is set the same way. */
function withRestarts(blocks: Block[], starts: Start[], links: Candidate[]): Start[] {
  const last = links.at(-1)
  const first = links[0]
  if (!last || !first || first.number.family !== 'n.') return starts
  const strong = (index: number) => Boolean(blocks[index]?.bold || blocks[index]?.type === 'heading')
  if (links.filter((link) => strong(link.index)).length < links.length * 0.7) return starts
  const taken = new Set(starts.map((start) => start.index))
  const more: Start[] = []
  blocks.forEach((block, index) => {
    if (taken.has(index) || !strong(index)) return
    const number = itemNumber(block)
    if (number?.family === 'n.' && number.level === 1 && number.rest !== '' && titleWeight(number.rest, true) >= 0.7)
      more.push(startOf(index, number))
  })
  return more.length === 0 ? starts : [...starts, ...more].sort((a, b) => a.index - b.index)
}

/** Unnumbered headings among numbered items: "Election of Chair" before the first, "OPEN FORUM" between two. */
function withHeadings(blocks: Block[], chain: Start[]): Start[] {
  const first = chain[0] as Start
  const taken = new Set(chain.map((start) => start.index))
  const resolutions = /^[A-Z]{0,3}\d{4}-\d/.test(first.number ?? '')
  const depth = blocks[first.index]?.type === 'heading' ? (blocks[first.index] as Block).depth : 0
  const extra: Start[] = []
  let attended = false
  blocks.forEach((block, index) => {
    if (
      /^(?:(?:members |officers |officials |councillors |also )?present|in attendance|those attending|attendance|apologies)\b/i.test(
        block.value,
      )
    )
      attended = true
    if (taken.has(index) || block.marker !== undefined || block.type === 'row' || block.type === 'item') return
    if (taken.has(index - 1) && chain.some((start) => start.index === index - 1 && start.rest === '' && !start.untitled)) return
    const before = index < first.index
    if (before && !attended) return
    if (isHeading(block, before, depth)) extra.push({ index, level: 1, rest: block.value })
    else if (before && resolutions) {
      const runIn = splitRunIn(block.value) ?? (/^[^.:]{3,60}:$/.test(block.value) ? { title: block.value } : undefined)
      if (runIn && !isHeadLabel(runIn.title)) extra.push({ index, level: 1, rest: block.value })
    }
  })
  return [...chain, ...extra].sort((a, b) => a.index - b.index)
}

function isHeading(block: Block, before: boolean, depth: number): boolean {
  const value = block.value
  if (value.length > 120 || notHeading.test(value) || isHeadLabel(value) || /[.;,]$/.test(value)) return false
  if (block.type === 'heading') return before || (depth > 0 && block.depth <= depth)
  if (isCapitals(value)) return true
  return before && Boolean(block.bold) && titleWeight(value, true) >= 0.7 && !value.endsWith(':')
}

/** No numbers: headings of the format, else bold lines, else capitals, else "Title:" lines. */
function headingStarts(blocks: Block[]): Start[] {
  const kinds: ((block: Block) => boolean)[] = [
    ...[1, 2, 3].map((depth) => (block: Block) => block.type === 'heading' && block.depth === depth),
    (block) => block.type === 'heading',
    (block) => Boolean(block.bold) && block.type === 'paragraph' && block.value.length <= 120,
    (block) => block.type === 'paragraph' && isCapitals(block.value),
    (block) => block.type === 'paragraph' && block.marker === undefined && /^[^.:]{3,60}:$/.test(block.value),
    (block) => block.type === 'paragraph' && block.marker === undefined && splitRunIn(block.value) !== undefined,
  ]
  for (const kind of kinds) {
    const starts: Start[] = []
    blocks.forEach((block, index) => {
      if (!kind(block) || notHeading.test(block.value) || isHeadLabel(block.value)) return
      const number = itemNumber(block)
      if (number && number.rest !== '') starts.push(startOf(index, number))
      else starts.push({ index, level: 1, rest: block.value })
    })
    const withText = starts.filter((start, i) => start.index + 1 < (starts[i + 1]?.index ?? blocks.length))
    if (withText.length >= 2) return starts
  }
  return []
}
