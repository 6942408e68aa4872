/** Drafts → blocks: what is set aside, now that the whole page has been seen; and paragraphs that were torn apart. */
import type { Block } from '../../tree.ts'
import { widthOfLines } from '../linewise.ts'
import { markPageNumbers } from '../page-numbers.ts'
import { tellBullets } from '../scanned.ts'
import { unwrap } from '../unwrap.ts'
import type { Draft } from './draft.ts'
import { reasonFor } from './furniture.ts'

/** The blocks of a page, in reading order, with those that are no part of its content marked as furniture. */
export function settlePage(drafts: Draft[]): Block[] {
  const kept = drafts.filter((draft) => !draft.gone)
  for (const draft of kept) {
    const reason = reasonFor(draft.region)
    if (reason !== undefined) draft.block.furniture ??= reason
  }
  restoreLostContent(kept)
  setAsideOutside(kept)
  setAsideLinkLists(kept)
  for (const draft of kept) if (isSkipLink(draft)) draft.block.furniture ??= 'skip link'
  return joinTorn(kept)
}

/** The blocks of a piece of HTML that is content as it stands. */
export function settleFragment(drafts: Draft[]): Block[] {
  return joinTorn(drafts.filter((draft) => !draft.gone))
}

/** Class names have set nearly everything aside: they meant something else on this page. */
function restoreLostContent(drafts: Draft[]): void {
  let content = 0
  let doubtful = 0
  for (const { block, region } of drafts) {
    if (block.furniture === undefined) content += block.value.length
    else if (region && !region.sure && !region.released) doubtful += block.value.length
  }
  if (content >= 300 || doubtful < 1000 || doubtful < content * 5) return
  for (const { block, region } of drafts) if (region && !region.sure && !region.released) delete block.furniture
}

/**
 * The page names its main content: what stands outside it is the site's. A name that only suggests the content counts
 * where it holds nearly everything. A first heading may stand above the content, and what a class named stays.
 */
function setAsideOutside(drafts: Draft[]): void {
  const chars = [0, 0, 0, 0]
  for (const { block, rank } of drafts) if (block.furniture === undefined) chars[rank] = (chars[rank] as number) + block.value.length
  const all = chars.reduce((sum, count) => sum + count, 0)
  let inside = 0
  for (let rank = 3; rank > 0; rank--) {
    inside += chars[rank] as number
    const share = rank === 3 ? 0 : rank === 2 ? 0.4 : 0.7
    if ((chars[rank] as number) === 0 || inside < all * share) continue
    for (const { block, rank: at } of drafts) {
      if (at >= rank || block.furniture !== undefined || block.hint !== undefined) continue
      if (block.type === 'heading' && block.depth <= (rank === 3 ? 2 : 1)) continue
      block.furniture = 'outside main content'
    }
    return
  }
}

const person = /^(?:councillor|cllr|alderman|mr|mrs|ms|miss|dr|cr|mayor)\b/i
const file = /\.(?:pdf|docx?|xlsx?|pptx?|odt|rtf|csv|zip)\b|\/documents?\/|documents\//i

/**
 * Five or more entries, one after the other, that are nothing but short links to other pages: a menu without a name.
 * Within the page's content a list of links is content: those present, each linked to a page of his own.
 */
function setAsideLinkLists(drafts: Draft[]): void {
  let run: Draft[] = []
  const settle = () => {
    if (run.length >= 5) for (const { block } of run) block.furniture = 'list of links'
    run = []
  }
  for (const draft of drafts) {
    const { block, linked, url } = draft
    if (block.furniture !== undefined) continue
    const link =
      linked &&
      draft.rank === 0 &&
      !person.test(block.value) &&
      block.hint === undefined &&
      block.type !== 'heading' &&
      block.value.length < 60 &&
      !file.test(url ?? '')
    if (link) run.push(draft)
    else settle()
  }
  settle()
}

/** "Skip to main content", "Back to top": links within the page. */
function isSkipLink({ block, linked, url }: Draft): boolean {
  return (
    linked && url?.startsWith('#') === true && /^(?:skip|jump|go|neidio|back|return|top)\b/i.test(block.value) && block.value.length < 60
  )
}

/** No paragraph is torn into more than this. */
const longest = 4000
const opensEnd = /[\p{L}\p{N},]/u
const opensSmall = /^\p{Ll}/u
const endsClause = /[;,]\s(?:and|or)$/

/**
 * Joins what was torn apart: a sentence over two paragraphs ("… pedestrian facilities at the" ¶ "junction of …"), lines
 * of one paragraph that were broken in mid-sentence or at a width ("Cllrs Alder, Beech<br>and Cedar").
 */
function joinTorn(drafts: Draft[]): Block[] {
  // A page that a program made from a PDF has a paragraph for each printed line.
  const lines = drafts.flatMap(({ block }) => (block.furniture === undefined ? block : []))
  tellBullets(lines)
  const width = widthOfLines(lines)
  if (width === 0) return joinBroken(drafts)
  markPageNumbers(lines)
  return unwrap(joinBroken(drafts), width)
}

function joinBroken(drafts: Draft[]): Block[] {
  const joined: Block[] = []
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i] as Draft
    if (!draft.broken && drafts[i + 1]?.broken) {
      let end = i + 1
      while (drafts[end]?.broken) end++
      for (const block of joinLines(drafts.slice(i, end).map((one) => one.block))) joined.push(block)
      i = end - 1
      continue
    }
    const before = joined.at(-1)
    if (before && isTorn(before, draft.block) && goesOn(before, draft.block)) continue
    joined.push(draft.block)
  }
  return joined
}

/** The lines of one paragraph: those broken in mid-sentence are one. */
function joinLines(lines: Block[]): Block[] {
  const groups: Block[][] = []
  for (const line of lines) {
    const group = groups.at(-1)
    const before = group?.at(-1)
    const bold = (before?.bold ?? false) === (line.bold ?? false)
    if (group && before && bold && opensSmall.test(line.value) && isTorn(before, line)) group.push(line)
    else groups.push([line])
  }
  const joined = groups.map(joinGroup)
  if (joined.length < 12 || joined.some((line) => line.hint !== undefined || line.furniture !== undefined)) return joined
  return unwrap(joined)
}

function joinGroup(lines: Block[]): Block {
  const [first] = lines as [Block]
  if (lines.length === 1) return first
  return { ...first, value: lines.map((line) => line.value).join(' '), at: { ...first.at, end: (lines.at(-1) as Block).at.end } }
}

/** A cheap look before the costly one: both plain text of one part, and the first without an end. */
function isTorn(before: Block, block: Block): boolean {
  return (
    before.furniture === undefined &&
    block.furniture === undefined &&
    before.hint === block.hint &&
    (before.hint === undefined || before.hint.endsWith('-text')) &&
    block.type === 'paragraph' &&
    // A clause that ends "; and" goes on in the next clause: only small letters go on in the same one.
    (before.type === 'paragraph' || (before.type === 'item' && (opensSmall.test(block.value) || !endsClause.test(before.value)))) &&
    before.value.length < longest &&
    opensEnd.test(before.value.at(-1) ?? '')
  )
}

/** Joins the second to the first, if the first goes on in it. The parts are one by their class; the words decide. */
function goesOn(before: Block, block: Block): boolean {
  const first: Block = { ...before }
  delete first.hint
  const next: Block = { ...block }
  delete next.hint
  if (unwrap([first, next]).length > 1) return false
  before.value = first.value
  before.at = first.at
  return true
}
