/**
 * The table of contents of printed minutes, told by the dots that lead to its page numbers:
 *
 *     TABLE OF CONTENTS
 *     1.0   Declaration of Opening ............. 5
 *     2.0   Record of Attendance ............... 5
 *
 * A conversion may have put all of it on one line: "CONTENTS 1 OPENING ...... 3 2 ATTENDANCE ...... 3".
 */
import type { Block } from '../tree.ts'

const leader = /(?:(?<!\.)\.{4,}|(?<!\. )(?:\. ){4,}|(?<!…)…{2,}|(?<!_)_{6,})\s*(?:page\s?)?\d{1,3}(?!\d|[/.])/gi
const endsWithPage = new RegExp(`${leader.source}$`, 'i')
const signature = /^(?:signed|chair(?:man|person)?|mayor|president|date|confirmed)\b/i
/** "Item   Subject   Page" */
const headLine =
  /^(?:(?:table of )?contents|index(?: of minutes)?|(?:(?:item|no\.?|number) )?(?:(?:subject|title|item|description) )?page(?: no\.?)?)\s?:?$/i

const fewest = 3
/** Entries over two lines have no page on the first. */
const longestEntry = 240
const widestGap = 3

/** The blocks of a document that are its table of contents; none where too few lines lead to a page. */
export function tableOfContents(blocks: readonly Block[]): Set<Block> {
  const led = blocks.flatMap((block, index) => (leads(block) ? [index] : []))
  const found = new Set<Block>()
  for (const [first, last] of runsOf(led)) {
    const entries = blocks.slice(first, last + 1)
    const pages = entries.reduce((sum, { value }) => sum + (value.match(leader)?.length ?? 0), 0)
    if (pages < fewest || entries.some((block) => !leads(block) && block.value.length > longestEntry)) continue
    let from = first
    while (from > 0 && from > first - widestGap && headLine.test(blocks[from - 1]?.value ?? '')) from--
    for (const block of blocks.slice(from, last + 1)) found.add(block)
  }
  return found
}

const leads = ({ value }: Block) =>
  (value.includes('..') || value.includes('. . .') || value.includes('…') || value.includes('___')) &&
  !signature.test(value) &&
  (endsWithPage.test(value) ? /\p{L}{3}/u.test(value) : (value.match(leader)?.length ?? 0) >= fewest)

/** From the first to the last of those that stand close to each other. */
function runsOf(indices: readonly number[]): [number, number][] {
  const runs: [number, number][] = []
  for (const index of indices) {
    const open = runs.at(-1)
    if (open && index - open[1] <= widestGap) open[1] = index
    else runs.push([index, index])
  }
  return runs
}
