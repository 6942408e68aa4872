/**
 * Sentences that put a proposal before the meeting, and who moved and seconded it.
 *
 *     Councillor Alder moved and Councillor Beech seconded that …      the mover before the verb
 *     Proposed by Councillor Alder; seconded by Councillor Beech        behind it
 *     On the proposal of Councillor Alder, seconded by …                a noun for a verb
 *
 * Pairs of names, labels, and sentences that are a motion from their first word have files of their own.
 */
import { designationBefore, readDesignation } from '../../language/designations.ts'
import { everyMatch } from '../../language/matches.ts'
import { speaksOf } from '../../language/topics.ts'
import { readListedAmendment } from './amendments-listed.ts'
import { readLabelledMovers, readOfficersMoving } from './labelled-movers.ts'
import { proposalOf } from './moved-and-seconded.ts'
import { readMover } from './mover.ts'
import { readMoverBefore } from './name-before-wording.ts'
import { readMovedBehind } from './name-behind-wording.ts'
import { inSingular, nextOfPair, readPairBefore, readPairBehind, readPairMoving, secondOf } from './pairs.ts'
import { motionBy, type Part, type Proposal } from './proposal.ts'
import { readSeconder, readSupporter } from './seconders.ts'
import { readWholeMotion } from './whole-motions.ts'

/** "proposed and seconded", "moved and duly seconded", "moved, seconded and RESOLVED", "Motion made, duly seconded and carried": nobody is named, or both behind. */
const together =
  /\b(?:proposed|moved|MOVED|PROPOSED|Proposed|Moved|(?:[Mm]otion|MOTION:) (?:was )?(?:[Dd]uly )?made)(?:\s*(?:,?\s*\band\b|&|\/)\s*|\s+|,\s+(?=(?:duly\s+)?seconded(?:\W*$|,? and|\s?,\s(?:carried|passed)\b)))(?:duly\s+|also\s+)?(?:seconded|SECONDED)\b(?:\s+by\s+)?/

/** The proposal that a sentence makes, if it makes one. */
export function readProposal(sentence: string): Proposal | undefined {
  const pair = readPairBefore(sentence)
  if (pair) {
    // "Motion (Elm/Fir) |carried unanimously| to light the lamps"
    const word = /^\s*(?:was\s)?(?:duly\s|unanimously\s)*(carried|passed|approved|adopted|failed)\b/i.exec(sentence.slice(pair.end))?.[1]
    const outcome = pair.count ? `The motion carried ${pair.count}.` : word && `The motion was ${word}`
    return { ...proposalOf(sentence, pair, undefined, pair.seconder), runsOn: true, ...(outcome ? { outcome } : {}) }
  }
  const whole =
    readPairMoving(sentence) ??
    readWholeMotion(sentence) ??
    readPairBehind(sentence) ??
    readMovedBehind(sentence) ??
    readListedAmendment(sentence)
  if (whole) return whole
  const alone = readMoverBefore(sentence)
  if (alone) return alone
  const officers = readOfficersMoving(sentence)
  if (officers) return motionBy(officers)
  const labelled = readLabelledMovers(sentence)
  if (labelled) {
    const { mover, seconder } = labelled
    const second = { who: seconder, start: mover.end, end: seconder.end, formal: true }
    return proposalOf(sentence, { who: mover, start: 0, end: mover.end, formal: true }, second)
  }
  if (!speaksOf(sentence, 'moving') || !gate.test(sentence) || intoMotion.test(sentence)) return undefined
  const both = together.exec(sentence)
  if (both && !isSecondedBySomebodyElse(sentence, both) && !negated.test(sentence.slice(0, both.index)))
    return movedAndSeconded(sentence, both)
  const mover = readMover(sentence)
  return mover ? proposalOf(sentence, mover, readSupporter(sentence, mover) ?? seconderBeside(mover, sentence), mover.seconder) : undefined
}

/** "Elm, seconded by Fir, nominated Ash|, and| Gum, seconded by Oak, nominated Yew": each half is a proposal of its own. */
const between =
  /(?:[,;]|[,;]?\s(?:and|while|whilst|whereas|but))\s(?=(?:\(?[b-e]\)\s)?(?:(?:that\s)?(?:it was\s)?(?:also\s)?(?:proposed|moved|nominated) by\s|\p{Lu}))/gu

/** The sentence, or its halves where each makes a proposal that is seconded. */
export function proposalsIn(sentence: string): string[] {
  if (!speaksOf(sentence, 'seconding') || everyMatch(sentence, /\bsecond(?:ed|s)\b|\bsec\b/g).length !== 2) return [sentence]
  for (const { 0: sign, index } of everyMatch(sentence, between).slice(0, 20)) {
    const halves = [sentence.slice(0, index), sentence.slice(index + sign.length)]
    if (halves.every((half) => /\bsecond(?:ed|s)\b|\bsec\b/.test(half) && isWhole(readProposal(half)))) return halves
  }
  return [sentence]
}

const isWhole = (proposal: Proposal | undefined) => proposal?.mover !== undefined && proposal.seconder !== undefined && proposal.text !== ''

/** "Duly made by |Senator Elm|, seconded and passed": the name before the verb is the mover's, and nobody is said to second. */
function seconderBeside(mover: Part, sentence: string): Part | undefined {
  const second = readSeconder(sentence)
  if (!second?.who || second.who.start !== mover.who?.start || second.end < mover.end) return second
  return { start: mover.end, end: second.end, formal: true }
}

/** "The wording of (6) was proposed by Councillor Elm and |accepted into the body of the motion| by Councillor Fir." */
const intoMotion = /\b(?:accepted|incorporated|taken) into (?:the (?:body|wording|text) of )?the (?:\w+ )?motion\b/

// Most sentences hold none of the words of procedure, and no pair of names.
const gate =
  /\b(?:mov(?:ed|es)|motioned|motions (?:to|that|for)\b|offered by|propos|put forward|nominate[ds]|tabled|(?:motion|proposition|recommendation) of|motion from|^\W*amendment (?:\w+ )?by\b|motion[:,]? (?:was )?(?:duly )?(?:made|by)\b|(?:(?:made|offered|suggested) (?:an?|the)(?: following| friendly)?|made) (?:motion|amendment)|suggested\s[^.;]{2,200}\bseconded\b|mover|prop\b|moving|m:)/i

/** "The questions were |not| proposed and seconded." */
const negated = /\b(?:not|never)(?: been)?\s+$/i

/** "Councillor Elm moved seconded by Councillor Fir": the comma between is missing. */
function isSecondedBySomebodyElse(sentence: string, { 0: words, index }: RegExpExecArray): boolean {
  return /^\S+\s+seconded by\s+$/i.test(words) && designationBefore(sentence, index) !== undefined
}

/** "The recommendations were proposed and seconded", "proposed and seconded by Councillors Alder and Beech" */
function movedAndSeconded(sentence: string, match: RegExpExecArray): Proposal {
  const end = match.index + match[0].length
  const part: Part = { start: match.index, end, formal: true }
  if (/by\s+$/.test(match[0])) {
    const first = readDesignation(sentence, end)
    const second = first ? nextOfPair(sentence, first) : undefined
    if (first && second) {
      part.who = inSingular(first)
      part.end = second.end
      return proposalOf(sentence, part, undefined, secondOf(first, second))
    }
  }
  const before = designationBefore(sentence, match.index)
  if (before && !/^(?:he|she|they)$/i.test(before.text)) part.who = before
  // "Moved and seconded.": of a proposal only where something came of it.
  part.formal = part.who !== undefined
  return { ...proposalOf(sentence, part, undefined), seconded: true }
}
