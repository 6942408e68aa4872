/**
 * Where the items of printed minutes begin: by the chain of their numbers where they are numbered, by their headings
 * where they are not.
 */
import type { Block } from '../../tree.ts'
import { headedLists } from '../headed-lists.ts'
import { outnumbered, withFirst, withHeadings } from '../numbers-and-headings.ts'
import { shortLineStarts } from '../short-lines.ts'
import { titleWeight } from '../titles/index.ts'
import { isListBelowTitles } from '../titles-with-colons.ts'
import { aboveReportStarts } from './above-report.ts'
import { bulletedStarts } from './bulleted.ts'
import { countedStarts } from './counted.ts'
import { headingStarts, referencedStarts } from './heading.ts'
import { itemBelowStarts } from './item-below.ts'
import { letteredStarts, romanStarts } from './lettered.ts'
import { numberedStarts, ordered } from './numbered.ts'
import { runInStarts } from './run-in.ts'
import { sectionStarts } from './section.ts'
import type { Start } from './start.ts'
import { capitalsBeforeDashStarts, stoppedStarts } from './stopped.ts'

export function printedStarts(blocks: Block[]): Start[] {
  const referenced = referencedStarts(blocks)
  if (referenced.length > 0) return withHeadings(blocks, referenced)
  const below = itemBelowStarts(blocks)
  if (below.length > 0) return below
  const sections = sectionStarts(blocks)
  if (sections.length > 0) return sections
  const headed = headedLists(blocks)
  if (headed.length > 0) return headed
  const numbered = numberedStarts(blocks)
  const chain = isListBelowTitles(blocks, numbered) ? [] : numbered
  const headings = chain.length >= 2 && !outnumbered(blocks, chain) ? [] : headingStarts(blocks)
  if (chain.length >= 2 && headings.length === 0) return withHeadings(blocks, chain)
  if (headings.length > 0) return withFirst(chain, headings)
  for (const starts of [bulletedStarts(blocks), runInStarts(blocks), stoppedStarts(blocks)]) if (starts.length > 0) return starts
  for (const first of ['a', 'A'] as const) {
    const lettered = letteredStarts(blocks, first)
    if (lettered.length > 0) return lettered
  }
  const romans = romanStarts(blocks)
  if (romans.length > 0) return romans
  if (chain.length === 0) {
    const above = aboveReportStarts(blocks)
    if (above.length > 0) return above
    const short = shortLineStarts(blocks)
    if (short.length > 0) return short
    const capitals = capitalsBeforeDashStarts(blocks)
    if (capitals.length > 0) return capitals
  }
  // One item of business: "1. Disposal of Land", "45/30" ¶ "Disposal of Land". "60 Mill Road West" is an address.
  const only = chain.find(({ index }) => !/^\d+\s/.test(blocks[index]?.value ?? ''))
  const alone = only !== undefined && (/\//.test(only.number ?? '') || (blocks[only.index]?.marker ?? blocks[only.index]?.value) === '1.')
  const title = only?.rest || (alone ? blocks[only.index + 1]?.value : undefined)
  return only && title && Math.max(titleWeight(title), ordered(title)) >= 0.85 ? [only] : countedStarts(blocks)
}
