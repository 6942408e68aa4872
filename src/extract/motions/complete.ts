/**
 * What the title of an item and the names of the voters tell of motions whose own words say no more:
 *
 *     4. NOTICE OF MOTION PROPOSED BY COUNCILLOR TEAL, SECONDED BY COUNCILLOR FIR      who moved and seconded it
 *     Roll call vote: Ash, yes; Birch, yes; Elm, no.                                    what became of it
 */
import { readDesignation } from '../../language/designations.ts'
import type { Block, Item, Motion } from '../../tree.ts'
import { giveResolves } from './union-resolves.ts'
import { printed, quotedMotion } from './wordings.ts'

export function complete(motions: readonly Motion[], item: Item, blocks: readonly Block[]): void {
  // In a division between motion and amendment the names are of one side.
  if (motions.every(({ kind }) => kind === 'motion')) for (const motion of motions) settleByNames(motion)
  giveResolves(motions, blocks)
  const notice = /\bmotion\b.{0,40}?\b(?:submitted by|proposed by|from|by)\s+(.+)$/i.exec(item.title ?? '')?.[1]
  const first = motions.find(({ kind }) => kind === 'motion')
  const given = first && blocks.map(({ value }) => (value.includes('notice') ? gaveNotice.exec(value)?.[1] : undefined)).find(Boolean)
  if (first && !notice && given) giveMovers(first, given)
  if (!notice || !first) return
  giveMovers(first, notice)
  giveText(first, item, blocks)
}

/** "|Councillor Elm| had given notice of the following motion:" */
const gaveNotice = /^(\S[^.;:]{2,60}?)\s(?:had |has |having )?(?:given|gave) (?:due )?notice of the following motion\b/

/** Fewer names may be those who asked that their votes be recorded. */
const smallestRoll = 3

function settleByNames(motion: Motion): void {
  if (motion.result !== undefined || motion.votes.length < smallestRoll) return
  const count = (option: 'for' | 'against') => motion.votes.filter((vote) => vote.option === option).length
  const [yes, no] = [count('for'), count('against')]
  if (yes === 0 || yes === no) return
  motion.result = yes > no ? 'carried' : 'lost'
  imply(motion, 'result')
}

/** Whose motion it is, where the text does not say so, or names the seconder alone. */
function giveMovers(motion: Motion, notice: string): void {
  const mover = readDesignation(notice)
  const seconder = readDesignation(/\bseconded by\s+(.+)$/i.exec(notice)?.[1] ?? '')
  if (!mover || motion.mover !== undefined || (motion.seconder ?? seconder) === undefined) return
  motion.mover = mover.text
  imply(motion, 'mover')
  if (!seconder || motion.seconder !== undefined) return
  motion.seconder = seconder.text
  imply(motion, 'seconder')
}

/** The purpose that the agenda prints under the notice, or the quotation that opens the item. */
function giveText(motion: Motion, item: Item, [opening]: readonly Block[]): void {
  if (motion.text !== undefined) return
  const purpose = item.lines.flatMap((line) => (line.part === 'purpose' ? [printed(line.block)] : []))
  if (purpose.length > 0) motion.text = purpose.join(' ')
  else if (opening && quotedMotion.test(opening.value)) Object.assign(motion, { text: opening.value, blocks: [opening] })
}

function imply(motion: Motion, name: 'mover' | 'seconder' | 'result'): void {
  motion.implied = [...(motion.implied ?? []), name]
}
