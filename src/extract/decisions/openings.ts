/**
 * Where decisions begin in a paragraph: at its label, in capitals within a sentence, or told in prose, one a sentence at most.
 *
 *     RESOLVED: That the report be noted.       The draft was discussed. It was AGREED that signs be put up.
 *     ^                                                                  ^
 */
import { opens } from '../../language/labels.ts'
import { quotedCorrections } from '../../language/quotations.ts'
import { sentences } from '../../language/sentences.ts'
import { speaksOf } from '../../language/topics.ts'
import type { Block } from '../../tree.ts'
import { agreedBehind } from './agreed-behind.ts'
import { electionIn } from './elections.ts'
import { bodyLead, capitalIn, labelAt, lostWord } from './labels.ts'
import { madeBelow } from './made-below.ts'
import { headsOthers, isOfOthers } from './of-others.ts'
import type { Opening } from './opening.ts'
import { objectionAnswer, outcomeHeading, outcomeLine } from './outcome-lines.ts'
import { decisionIn } from './prose.ts'

/** @param title the item's: what the outcomes of a list are of may stand there alone */
export function openingsIn(blocks: readonly Block[], at: number, title: string | undefined): Opening[] {
  const text = (blocks[at] as Block).value
  if (headsOthers(text, title)) return []
  const openings = withSentences(labelOfBlock(blocks, at), blocks[at] as Block, title)
  if (openings.length > 0 || !speaksOf(text, 'answer')) return openings
  const outcome = outcomeHeading(text) ?? outcomeLine(text) ?? objectionAnswer(text, `${title ?? ''} ${blocks[at - 1]?.value ?? ''}`)
  return outcome && !isOfOthers(blocks, at, title) ? [outcome] : []
}

/** The decision that the paragraph opens with. */
function labelOfBlock(blocks: readonly Block[], at: number): Opening | undefined {
  const text = (blocks[at] as Block).value
  const below = blocks[at + 1]
  // "DECISIONS" ¶ "24.2 The Lead Member RESOLVED to wait.": a heading, and who decides below it.
  if (headingAlone.test(text) && actsInCapitals.test(below?.value ?? '')) return undefined
  return (
    (at === 0 ? smallAnswer(text) : undefined) ??
    madeBelow(text, below) ??
    labelAt(text) ??
    decisionOf(text, below) ??
    bodyLead(text, below, blocks[at + 2]) ??
    bodyLast(text, below, blocks[at + 2]) ??
    lostWord(text, below)
  )
}

/** "DECISIONS", and nothing more. */
export const headingAlone = /^(?:decisions?|resolutions?)\s?:?$/i
const actsInCapitals = /^(?:The\s|(?=(?:Cabinet|Council)\s))(?:[\p{L}’'-]+\s){1,8}(?:RESOLVED|AGREED|DECIDED|RECOMMENDED)\s/u

/** "Decision of Executive Councillor for Housing" ¶ "i. Approved the issue of tenders." */
function decisionOf(text: string, below: Block | undefined): Opening | undefined {
  if (!ofOne.test(text) || !below || !(opens(below.marker) || decidedBelow.test(below.value))) return undefined
  return { kind: 'resolved', start: 0, textAt: text.length, end: text.length, form: 'label', label: text, unanimous: false }
}

const ofOne =
  /^Decision of (?:the )?(?:Executive (?:Councillor|Member)|Cabinet Member|Lead Member|Portfolio Holder|Leader|Mayor)\b[^.;:]{0,80}:?$/
const decidedBelow = /^(?:Approved|Agreed|Noted|Authorised|Endorsed|Resolved|Delegated|Adopted)\b/

/** "Mr Elm said that it would. |The Panel –|" ¶ "(i) NOTED the report;": the lines of a paragraph were joined. */
function bodyLast(text: string, below: Block | undefined, next: Block | undefined): Opening | undefined {
  if (below?.marker === undefined || !/[:–—-]$/.test(text)) return undefined
  const last = sentences(text).at(-1)
  const found = last && last.start > 0 ? bodyLead(last.text, below, next) : undefined
  return found && last ? shifted(found, last.start, text.length) : undefined
}

/** "4. Minutes – |approved nem con.|": behind the title on its line, in small letters. */
function smallAnswer(text: string): Opening | undefined {
  if (!/^(?:approved|agreed|accepted|adopted|confirmed|noted)\b[^.;:]{0,40}(?:[.;]|$)/.test(text)) return undefined
  const opening = labelAt(text.charAt(0).toUpperCase() + text.slice(1))
  return opening?.label === undefined ? opening : { ...opening, label: text.charAt(0) + opening.label.slice(1) }
}

/** The label's opening, and those of the sentences that it leaves. */
function withSentences(label: Opening | undefined, { value: text, type }: Block, title: string | undefined): Opening[] {
  const openings = label ? [label] : []
  if (!speaksOf(text, 'label') && !speaksOf(text, 'deciding')) return openings
  const quoted = quotedCorrections(text)
  const all = sentences(text)
  for (const [i, sentence] of all.entries()) {
    const last = openings.at(-1)
    if (last && sentence.start < wordsEnd(last)) continue
    const behind = agreedBehind(all[i - 1], sentence.text)
    if (behind) {
      openings.push(behind)
      continue
    }
    const found =
      (sentence.start > 0 ? labelAt(sentence.text) : undefined) ??
      listedLabel(sentence.text) ??
      capitalIn(sentence.text) ??
      decisionIn(sentence.text, type === 'row') ??
      electionIn(sentence.text, title)
    // "AE: … We decided to change the name.": somebody tells.
    if (found?.label?.startsWith('We ') && spokenLine.test(text)) continue
    if (!found || isWithin(sentence.start + found.start, quoted)) continue
    // "RESOLVED: That … The minutes were approved.": a label's words reach to the end of its paragraph.
    if (last?.form === 'label' && found.form === 'whole') continue
    // "RESOLVED and noted. The Council thanked …": the words behind a bare note are not its wording.
    const bareNote = found.kind === 'noted' && found.textAt >= sentence.text.length
    openings.push(shifted(found, sentence.start, found.form === 'label' && !bareNote ? text.length : sentence.end))
  }
  return openings
}

/** "A) The minutes were read. |B) Resolved that they be signed.|" */
function listedLabel(sentence: string): Opening | undefined {
  const marker = /^\(?[A-Za-z]\)\s+(?=(?:Resolved|RESOLVED)\s)/.exec(sentence)?.[0].length
  const found = marker ? labelAt(sentence.slice(marker)) : undefined
  return found && { ...shifted(found, marker as number, sentence.length), start: 0 }
}

/** "AE: …", "Elm: …", "Ann Elm: …" */
const spokenLine = /^(?:\p{Lu}{2,4}|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?):\s/u

/** Where the next decision can begin: behind a label's own words, behind a sentence's end. */
function wordsEnd({ form, start, textAt, end }: Opening): number {
  return form === 'label' ? Math.max(textAt, start + 1) : end
}

function isWithin(place: number, stretches: readonly { start: number; end: number }[]): boolean {
  return stretches.some(({ start, end }) => place >= start && place < end)
}

function shifted(opening: Opening, by: number, end: number): Opening {
  return { ...opening, start: opening.start + by, textAt: opening.textAt + by, end: opening.form === 'label' ? end : opening.end + by }
}
