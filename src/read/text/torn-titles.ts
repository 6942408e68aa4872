/**
 * Titles in capitals over two lines, in text that has no empty line between them. Titles are set larger than the text, so that their
 * lines hold less than the page does:
 *
 *     2. DISCLOSURE OF PECUNIARY INTEREST AND GENERAL       THE CORPORATION OF THE TOWNSHIP OF ELDER
 *     NATURE THEREOF                                        FALLS
 *     Councillor Dale declared an interest.                 MINUTES OF THE REGULAR MEETING
 */
import type { Block } from '../../tree.ts'
import { noHeadings, partHeadings } from '../../vocabulary/headings.ts'

/** Joins them, where nothing begins with the second line. */
export function joinTornTitles(blocks: Block[]): Block[] {
  const longest = blocks.reduce((most, block) => (isNumbered(block) ? Math.max(most, block.value.length) : most), 0)
  const joined: Block[] = []
  for (const [i, block] of blocks.entries()) {
    const before = joined.at(-1)
    if (before && mayGoOn(block) && (endsTitle(before, block, blocks[i + 1], longest) || endsName(before, block))) {
      before.value += ` ${block.value}`
      before.at = { ...before.at, end: block.at.end }
    } else joined.push(block)
  }
  return joined
}

const inCapitals = /^(?=.*\p{Lu}{3})[^\p{Ll}]+$/u

const isNumbered = ({ marker, value, furniture }: Block) =>
  furniture === undefined && /^\d{1,3}(?:\.\d{1,2})*\.?$/.test(marker ?? '') && inCapitals.test(value)

const mayGoOn = ({ type, marker, gap, furniture, value }: Block) =>
  type === 'paragraph' &&
  marker === undefined &&
  gap === undefined &&
  furniture === undefined &&
  value.length < 80 &&
  inCapitals.test(value)

/** Only the longest titles reach the edge. */
function endsTitle(title: Block, rest: Block, next: Block | undefined, longest: number): boolean {
  const full = isNumbered(title) && title.value.length >= Math.max(36, longest * 0.85) && !/[.:;]$/.test(title.value)
  const told = next !== undefined && /\p{Ll}{2}/u.test(next.value)
  return full && told && rest.value.length < title.value.length && !/[\d:]/.test(rest.value) && !begins.test(rest.value)
}

/** "NIL", "CARRIED", "RESOLVED", "BACKGROUND": what stands below a whole title. */
const begins = new RegExp(
  `^(?:${[...noHeadings, ...partHeadings].join('|')}|nil|none|carried|lost|moved|motion|that|present|by-?law)\\b`,
  'i',
)

/** "… OF THE TOWNSHIP OF ELDER" ¶ "FALLS", but "TOWN OF DALE" ¶ "MINUTES". */
function endsName(name: Block, rest: Block): boolean {
  return name.marker === undefined && name.furniture === undefined && municipality.test(name.value) && oneWord.test(rest.value)
}

const municipality = /^(?=.{34})[^\p{Ll}.:;]*\b(?:CITY|TOWN|TOWNSHIP|VILLAGE|COUNTY|DISTRICT|MUNICIPALITY|BOROUGH|PARISH) OF \p{Lu}{3,}$/u
const oneWord = /^(?!(?:COUNCIL|COMMITTEE|BOARD|CABINET|COMMISSION|MINUTES|AGENDA|PRESENT|MEETING|DRAFT|NOTICE)$)\p{Lu}{3,20}$/u
