/**
 * Where the items of printed minutes begin: by the chain of their numbers where they are numbered, by their headings
 * where they are not.
 */
import type { Block } from '../../tree.ts'
import { headedLists } from '../headed-lists.ts'
import { withKindsOfBusiness } from '../kinds-of-business.ts'
import { isAnnouncedList, isListBelowTitles } from '../lists-below-titles.ts'
import { ordered } from '../numbers/families.ts'
import { outnumbered, withFirst, withHeadings } from '../numbers-and-headings.ts'
import { shortLineStarts } from '../short-lines.ts'
import { titleWeight } from '../titles/index.ts'
import { aboveReportStarts } from './above-report.ts'
import { bulletedStarts } from './bulleted.ts'
import { withCases } from './cases.ts'
import { countedStarts, lettersCountedStarts } from './counted.ts'
import { headingStarts, referencedStarts } from './heading.ts'
import { itemBelowStarts } from './item-below.ts'
import { withLetters } from './letter-run.ts'
import { letteredStarts, romanStarts } from './lettered.ts'
import { nestedEntryStarts } from './nested-entries.ts'
import { numberedStarts } from './numbered.ts'
import { officeCodeStarts } from './office-codes.ts'
import { resolutionStarts } from './resolutions.ts'
import { runInStarts } from './run-in.ts'
import { sectionStarts } from './section.ts'
import type { Start } from './start.ts'
import { capitalsBeforeDashStarts, stoppedStarts } from './stopped.ts'

export function printedStarts(blocks: Block[]): Start[] {
  return withLetters(blocks, withKindsOfBusiness(blocks, startsIn))
}

function startsIn(blocks: Block[]): Start[] {
  const coded = officeCodeStarts(blocks)
  if (coded.length > 0) return coded
  const referenced = referencedStarts(blocks)
  if (referenced.length > 0) return withHeadings(blocks, referenced)
  const resolutions = resolutionStarts(blocks)
  if (resolutions.length > 0) return withHeadings(blocks, resolutions)
  const grouped = firstFound(blocks, [itemBelowStarts, sectionStarts, headedLists])
  if (grouped.length > 0) return grouped
  const numbered = numberedStarts(blocks)
  const chain = isListBelowTitles(blocks, numbered) || isAnnouncedList(blocks, numbered) ? [] : numbered
  const headings = chain.length >= 2 && !outnumbered(blocks, chain) ? [] : headingStarts(blocks)
  if (chain.length >= 2 && headings.length === 0) return withHeadings(blocks, chain)
  if (headings.length > 0) return withCases(blocks, withFirst(chain, headings))
  const signed = firstFound(blocks, [
    bulletedStarts,
    lettersCountedStarts,
    runInStarts,
    stoppedStarts,
    smallLettered,
    capitalLettered,
    romanStarts,
    nestedEntryStarts,
  ])
  if (signed.length > 0) return signed
  const titled = chain.length === 0 ? firstFound(blocks, [aboveReportStarts, shortLineStarts, capitalsBeforeDashStarts]) : []
  if (titled.length > 0) return withCases(blocks, titled)
  // One item of business: "1. Disposal of Land", "45/30" ¶ "Disposal of Land". "60 Mill Road West" is an address.
  const only = chain.find(({ index }) => !/^\d+\s/.test(blocks[index]?.value ?? ''))
  const alone = only !== undefined && (/\//.test(only.number ?? '') || (blocks[only.index]?.marker ?? blocks[only.index]?.value) === '1.')
  const title = only?.rest || (alone ? blocks[only.index + 1]?.value : undefined)
  return only && title && Math.max(titleWeight(title), ordered(title)) >= 0.85 ? [only] : countedStarts(blocks)
}

const smallLettered = (blocks: Block[]) => letteredStarts(blocks, 'a')
const capitalLettered = (blocks: Block[]) => letteredStarts(blocks, 'A')

/** What the first of these ways to begin items finds. */
function firstFound(blocks: Block[], ways: ((blocks: Block[]) => Start[])[]): Start[] {
  for (const way of ways) {
    const starts = way(blocks)
    if (starts.length > 0) return starts
  }
  return []
}
