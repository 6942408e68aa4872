/**
 * Items with the codes of the offices that report, which do not count through the minutes, as councils of Australia number their business
 * papers; between them stand titles without a code, and resolutions with numbers of their own:
 *
 *     Apologies                              2031/197    Resolved (Cr Elm / Cr Fir)
 *     MM31/03     Planning Bill              NOM31/12    Beach Wheelchairs
 */
import type { Block } from '../../tree.ts'
import { isHeadLabel } from '../../vocabulary/heads.ts'
import { isKnownTitle } from '../../vocabulary/titles.ts'
import { tellsWhoWasThere } from '../persons.ts'
import { isTitleCase, titleWeight } from '../titles/index.ts'
import type { Start } from './start.ts'

const coded = /^(?<number>(?<office>\p{Lu}{2,5})(?<year>\d\d)\/\d{1,4})\s+(?:[–-]\s+)?(?<rest>\p{Lu}.{2,250})$/u
const fewest = 3

export function officeCodeStarts(blocks: Block[]): Start[] {
  const offices = new Set<string>()
  const years = new Set<string>()
  const coding = blocks.flatMap((block, index): Start[] => {
    if (block.type === 'row' || block.value.length > 280) return []
    const { number, office = '', year = '', rest } = coded.exec(block.marker ? `${block.marker} ${block.value}` : block.value)?.groups ?? {}
    if (!number || !rest || titleWeight(rest) < 0.5) return []
    offices.add(office)
    years.add(year)
    return [{ index, number, level: 1, rest }]
  })
  // One office's codes count, as the numbers of other minutes do.
  if (coding.length < fewest || offices.size < 2 || years.size > 1) return []
  const codes = new Set(coding.map(({ index }) => index))
  const present = blocks.findIndex(({ value }) => tellsWhoWasThere.test(value))
  const titles = blocks.flatMap((block, index): Start[] => {
    if (index <= present || codes.has(index) || !isTitle(block, blocks[index + 1], codes.has(index + 1))) return []
    // "Notices of Motion" ¶ "NOM31/12  Beach Wheelchairs": a heading over others.
    return [{ index, level: 1, rest: block.value, ...(codes.has(index + 1) ? { groups: true as const } : {}) }]
  })
  return [...coding, ...titles].sort((a, b) => a.index - b.index)
}

/** "Apologies", "Rescission Motion" ¶ "No rescission motions were received." */
function isTitle({ type, marker, value }: Block, next: Block | undefined, aboveCode: boolean): boolean {
  if (marker !== undefined || type === 'row' || type === 'item' || next === undefined) return false
  if (/^apologies$/i.test(value)) return true
  if (isHeadLabel(value)) return false
  const stands = aboveCode || (next.value.length > 12 && /[.:]$/.test(next.value))
  return isKnownTitle(value) || (stands && /^[^.:;,()]{4,70}$/.test(value) && isTitleCase(value))
}
