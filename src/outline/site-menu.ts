/**
 * The menus of a site above and below a page that was saved as text or printed by a browser:
 *
 *     Calendar
 *     Committees
 *     Councillors                 no list of those present
 *     ePetitions
 *     What's New
 *     Agenda and minutes          from here on it is the page
 */
import { printedDates } from '../language/dates.ts'
import type { Block } from '../tree.ts'
import { isMenuEntry } from '../vocabulary/pages.ts'

/** No menu begins further from the page's edge. */
const mostOutside = 12
/** Fewer entries that menus have are no menu: "Home", "News" and "Finance" may be what was talked about. */
const leastKnown = 4
/** Between entries that all menus have stand those that none of the others has. */
const mostBetween = 20

/** The blocks of the menus above and below the page, each from its first to its last entry that all menus have. */
export function siteMenus(blocks: readonly Block[]): ReadonlySet<Block> {
  const above = menuAtEdge(blocks)
  const below = above.length < blocks.length ? menuAtEdge(blocks.slice(-mostBelow).reverse()) : []
  return new Set([...above, ...below])
}

/** As far up from the end of the page as a menu goes. */
const mostBelow = 200

function menuAtEdge(blocks: readonly Block[]): Block[] {
  const first = blocks.slice(0, mostOutside).findIndex((block) => isShort(block) && isMenuEntry(block.value))
  if (first < 0) return []
  let last = first
  let known = 1
  for (let i = first + 1; i - last <= mostBetween && i < blocks.length && isShort(blocks[i] as Block); i++) {
    if (!isMenuEntry((blocks[i] as Block).value)) continue
    last = i
    known++
  }
  return known >= leastKnown ? blocks.slice(first, last + 1) : []
}

/** "Business directory": a line of a menu, and neither a sentence, a label nor the line of a meeting. */
function isShort({ type, value, hint }: Block): boolean {
  return (
    hint === undefined &&
    type !== 'row' &&
    value.length <= 60 &&
    !/[.:;,]$|\d\s?[ap]\.?m\b/i.test(value) &&
    printedDates(value).length === 0
  )
}
