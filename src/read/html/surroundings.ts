/** What an element changes for the words in it, by its class, its role and its style; each change with its undoing. */

import type { Meaning } from '../moderngov/classes.ts'
import type { Composer } from './compose.ts'
import type { Style, Tag } from './elements.ts'
import type { Attributes } from './events.ts'
import { closeRegion, contentRank, openRegion, readNames, regionOf } from './furniture.ts'

/** What is to be done when the element ends, last things first. */
export type Ends = (() => void)[]

/** Regions that are set aside, the page's content, and what ModernGov's classes say. */
export function enterSurroundings(to: Composer, tag: Tag, given: Attributes, ends: Ends): void {
  const meaning = readNames(given.class).meaning ?? (given.id === 'mgItemTable' ? 'item-table' : undefined)
  const rank = meaning === 'content' || meaning === 'item-table' ? 3 : contentRank(tag.name, given)
  if (rank > to.rank) {
    const { rank: before, region } = to
    to.rank = rank
    // The page's content is in no region, whatever is wrapped round it.
    if (rank > 1) to.region = undefined
    ends.push(() => {
      to.rank = before
      to.region = region
    })
  } else if (meaning === undefined) enterRegion(to, regionOf(tag.name, given, to.rank > 1), ends)
  if (meaning !== undefined && meaning !== 'content') enterMeaning(to, meaning, tag, ends)
}

function enterRegion(to: Composer, found: { reason: string; sure: boolean } | undefined, ends: Ends): void {
  const before = to.region
  const region = found && openRegion(found, before)
  if (!region) return
  to.region = region
  ends.push(() => {
    closeRegion(region)
    to.region = before
  })
}

function enterMeaning(to: Composer, meaning: Meaning, tag: Tag, ends: Ends): void {
  if (meaning === 'item-table') {
    to.items++
    ends.push(() => {
      to.items--
      if (to.items === 0) to.page.leaveItems()
    })
  } else if (meaning === 'papers') {
    to.papers++
    ends.push(() => void to.papers--)
  } else if (!tag.block && (meaning === 'file-size' || meaning === 'hidden')) divert(to, meaning, undefined, ends)
  else if (!tag.block && meaning === 'field-label') {
    if (to.open) to.flush()
    ends.push(() => to.labelField())
  } else if (to.meaning !== 'number' && to.meaning !== 'links') {
    // (The number's cell holds a paragraph of the title's class; what stands in the page's links is a link.)
    const before = to.meaning
    to.meaning = meaning === 'field-label' ? 'label' : meaning
    ends.push(() => {
      to.meaning = before
    })
  }
}

/** Words within a line that do not belong to it. */
export function divert(to: Composer, meaning: Meaning | undefined, reason: string | undefined, ends: Ends): void {
  if (to.divert(meaning, reason)) ends.push(() => to.resume())
}

export function enterStyle(to: Composer, style: Style, tag: Tag, ends: Ends): void {
  if (style.bold) {
    to.bold++
    ends.push(() => void to.bold--)
  }
  if (style.underlined) {
    to.underlined++
    ends.push(() => void to.underlined--)
  }
  if (style.hidden) enterRegion(to, { reason: 'hidden', sure: false }, ends)
  if (style.font && style.symbol !== to.symbol) {
    const before = to.symbol
    to.symbol = style.symbol
    ends.push(() => {
      to.symbol = before
    })
  }
  if (style.label) {
    to.labels++
    ends.push(() => void to.labels--)
  }
  if (tag.block) to.style = style
}
