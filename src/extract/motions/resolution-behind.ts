/**
 * What became of a proposal, told by the resolution behind it:
 *
 *     Councillor Alder moved, seconded by Councillor Beech, that lamps be lit. ¶ RESOLVED that lamps be lit.
 *     (Voting: For – 9; Against – 3) ¶ RESOLVED that lamps be lit.
 *     Proposed by Councillor Alder, seconded by Councillor Beech, and RESOLVED ¶ That lamps be lit.        the wording too
 */
import { figuresOf, voteAside } from '../../language/figures.ts'
import type { Block } from '../../tree.ts'
import { type Draft, implyResult } from './draft.ts'
import { wordingLength } from './wording.ts'
import { printed } from './wordings.ts'

interface Place {
  readonly blocks: readonly Block[]
  readonly at: number
}

/** Lines between a motion that was moved and seconded and the resolution: of debate, and behind another resolution. */
const longestDebate = 60
const longestWay = 6

/**
 * A resolution behind a proposal that was moved and seconded says that it was carried.
 *
 * @param draft the proposal that was before the meeting last
 * @param before where something was resolved before that
 */
export function settleByResolution(draft: Draft | undefined, text: string, place: Place, before: number): void {
  const { blocks, at } = place
  if (!draft || draft.motion.result !== undefined || draft.motion.kind === 'amendment') return
  const { motion } = draft
  // "With 4 Members voting for and 3 against, it was" ¶ "RESOLVED that:"
  const above = blocks[at - 1]?.value ?? ''
  // "(Voting: For – 9; Against – 3)" ¶ "RESOLVED that …"
  const counted = (motion.for ?? 0) > (motion.against ?? 0) && /^\W*(?:resolved|agreed)\b/i.test(text)
  if (motion.for !== undefined && draft.last === at - 1 && (counted || /\b(?:it was|and it was)\W*$/i.test(above))) {
    implyResult(motion, 'carried')
    return
  }
  const label =
    /^["“'(\s]*(?:\S+\s+){0,4}?(?:resolved|agreed|recommended|voted(?=\s*:)|penderfynwyd)\b/i.test(text) ||
    /\b(?:RESOLVED|AGREED)\b/.test(text) ||
    // "Decision" ¶ "That Councillor Fir be elected Chairman."
    (/^decision\s?:?$/i.test(text) && /^["“]?that\b/i.test(blocks[at + 1]?.value ?? ''))
  if (!label || !draft.seconded || at - draft.last > (before < draft.last ? longestDebate : longestWay)) return
  // "For the motion (3) … Against the motion (5) …" ¶ "The Council resolved to reject it.": the vote had been lost.
  if ((motion.against ?? 0) > (motion.for ?? motion.against ?? 0)) {
    implyResult(motion, 'lost')
    return
  }
  // "Proposed: Elm" ¶ "Seconded: Fir" ¶ "It was agreed to write.": of this motion where it has no words of its own.
  const below = at === draft.last + 1 && motion.text === undefined && motion.seconder !== undefined
  if (/^\W*it was agreed\b/i.test(text) && at > draft.last && !below) return
  motion.result = 'carried'
  if (at - draft.last > 1) motion.implied = ['result']
  if (/unanim/i.test(text)) motion.unanimous = true
  draft.last = at
  const wording = motion.text ?? wordingOf(text, place)
  if (wording !== undefined) motion.text = wording
  motion.at = { ...motion.at, end: Math.max(motion.at.end, (blocks[at] as Block).at.end) }
}

/** What was resolved, in the sentence or in the paragraphs below it. */
function wordingOf(text: string, { blocks, at }: Place): string | undefined {
  const behind = text.replace(/^.*?\b(?:resolved|agreed|voted(?=\s*:)|penderfynwyd)\b\s*(?:unanimously)?[\s:;,–—-]*/i, '')
  const words = withoutFigures(behind).replace(/^[\s:;,–—-]*(?:that\b)?[\s:;,–—-]*/i, '')
  // "RESOLVED that Members:" ¶ "1. adopt the plan."
  const opening = /\p{L}/u.test(words) ? words : undefined
  if (opening !== undefined && !opening.endsWith(':')) return opening
  // "AND AGREED" ¶ "“That the minutes be confirmed.”"
  const leads = !/\bagreed[\s.]*$/i.test(text) || /^["“]?(?:that|to)\b/i.test(blocks[at + 1]?.value ?? '')
  const count = leads ? wordingLength(blocks, at + 1, true) : 0
  const below = blocks.slice(at + 1, at + 1 + count)
  return below.length > 0 ? [...(opening ? [opening] : []), ...below.map(printed)].join(' ') : opening
}

const aside = new RegExp(`^${voteAside}`, 'iu')

/** "(6 votes for, 2 against, 1 abstention)", "(Elm/Fir)", "(Cr Elm)", "by 7 votes to 2" between RESOLVED and the wording: the vote, and who moved it. */
function withoutFigures(words: string): string {
  const told = aside.exec(` ${words}`)?.[0]
  if (told) return words.slice(told.length - 1)
  const bracket = /^\([^()]{2,80}\)/.exec(words)?.[0] ?? ''
  return bracket !== '' && (figuresOf(bracket) || /\bunanim|^\([^/]+\/[^/]+\)$|^\((?:Cr|Cllr|Councill?or|Mayor)\b/i.test(bracket))
    ? words.slice(bracket.length)
    : words
}
