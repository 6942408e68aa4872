/**
 * What became of a proposal, in words or in figures, given to the one that is meant:
 *
 *     The motion was put and carried.       The vote was 6 in favour, 1 against and 2 abstentions.
 *     Voting: unanimous                     behind a resolution that nobody is said to have moved: a motion of its own
 */
import { type Designation, designationBefore, readDesignation } from '../../language/designations.ts'
import { bracketedFigures, type Figures, figuresOf } from '../../language/figures.ts'
import { type Outcome, outcomeOf } from '../../language/outcomes/index.ts'
import { speaksOf } from '../../language/topics.ts'
import { votedFor } from '../../language/voted-to.ts'
import { type Draft, implyResult } from './draft.ts'
import { ownerOf } from './owners.ts'
import type { Reading } from './reading.ts'

export class Results {
  constructor(private readonly reading: Reading) {}

  /** The outcome that a sentence tells; figures alone where it tells none. */
  read(sentence: string): void {
    const both = speaksOf(sentence, 'amendment') ? amendmentThenMotion.exec(sentence) : null
    if (both) {
      this.read(sentence.slice(0, both.index))
      this.read(sentence.slice(both.index + both[0].length))
      return
    }
    if (!this.readOutcome(sentence)) this.readFigures(sentence)
  }

  readOutcome(sentence: string): boolean {
    // "Carried; Councillor Elm abstained.": a semicolon for a stop.
    const outcome = outcomeOf(sentence) ?? (shortResult.test(sentence) ? outcomeOf(sentence.slice(0, sentence.indexOf(';'))) : undefined)
    if (!outcome) return false
    const { floor, at, block } = this.reading
    const figures = figuresOf(sentence, outcome.result)
    // "Elm moved that nominations cease. The Board voted 4-2 to elect Fir.": another motion.
    const told = this.isOfOtherWording(sentence) || this.isOfResolution(outcome) ? undefined : floor.settle(outcome, sentence, at, block.at)
    const alone = !told && !outcome.weak && this.standsAlone(outcome, sentence, figures !== undefined)
    const draft = alone ? this.unannounced(outcome, sentence) : told
    if (!draft) return false
    const { motion } = draft
    const voted = motion.text === undefined ? votedFor(sentence) : undefined
    if (voted) Object.assign(motion, { text: voted, blocks: [block] })
    if (figures) floor.addFigures(draft, figures, at)
    motion.at = { ...motion.at, end: Math.max(motion.at.end, block.at.end) }
    return true
  }

  /** "RESULT: APPROVED [UNANIMOUS]", in a form that names who moved it: a motion also where no sentence made one. */
  readField(field: string): void {
    const outcome = this.readOutcome(field) ? undefined : outcomeOf(field)
    if (outcome) this.unannounced(outcome, field)
  }

  /** "Motion passes." ¶ "RESOLVED, to buy lamps." ¶ "Motion approved unanimously.": of what was resolved since, and of no motion before. */
  private isOfResolution({ alone, noun }: Outcome): boolean {
    const { floor, at, lastResolution } = this.reading
    const last = floor.drafts.at(-1)
    return alone && noun === 'motion' && last?.motion.result !== undefined && lastResolution > last.last && at - lastResolution <= 2
  }

  /** "The Board voted 4-2 to elect Fir.", where what was moved has not a word of it. */
  private isOfOtherWording(sentence: string): boolean {
    const voted = votedFor(sentence)?.toLowerCase()
    const before = voted === undefined ? undefined : this.reading.floor.meant.voted(this.reading.at)?.motion.text?.toLowerCase()
    if (voted === undefined || before === undefined || voted === before || /^to (?:approve|accept|adopt|support)\b/.test(voted))
      return false
    const words = new Set(before.match(/[\p{L}\d]{4,}/gu))
    return !(voted.match(/[\p{L}\d]{4,}/gu) ?? []).some((word) => words.has(word))
  }

  /** Whether an outcome without a proposal before it is a vote: "Voting: unanimous", "The motion was put and lost". */
  private standsAlone({ noun = '', alone }: Outcome, sentence: string, counted: boolean): boolean {
    if (/^(?:resolution status|result|outcome)\s*:/i.test(sentence)) return true
    if (!procedural.test(sentence) && !counted)
      return /\bin favou?r\b/i.test(sentence) && this.reading.at - this.reading.lastResolution <= 2
    return (
      counted ||
      alone ||
      /\b(?:motion|amendment)\b/i.test(noun) ||
      putToVote.test(sentence) ||
      /\bvot(?:ed|ing) unanimously\b/i.test(sentence)
    )
  }

  /** A motion that its outcome alone tells of. */
  private unannounced({ result, unanimous, noun }: Outcome, sentence: string): Draft {
    const { floor, wordings, at, block } = this.reading
    const draft = floor.unannounced(at, block.at)
    const { motion } = draft
    motion.result = result
    // "Councillor Elm withdrew his first motion."
    const mover = result === 'withdrawn' ? whoWithdrew(sentence) : undefined
    const owner = mover ? undefined : ownerOf(sentence)
    if (mover ?? owner) motion.mover = (mover?.text ?? owner?.mover) as string
    if (owner?.text) Object.assign(motion, { text: owner.text, blocks: [block] })
    else wordings.takeAbove(draft, sentence, at)
    if (unanimous) motion.unanimous = true
    if (noun === 'amendment') motion.kind = 'amendment'
    return draft
  }

  /** "The vote was 6 in favour, 1 against and 2 abstentions." */
  private readFigures(sentence: string): void {
    const { floor, at, block } = this.reading
    const figures = figuresOf(sentence) ?? (floor.meant.voted(at)?.last === at ? bracketedFigures(sentence) : undefined)
    if (!figures) return
    // "On a vote, 9 Members voted for the amendment and 9 against"
    const meant = speaksOf(sentence, 'amendment') ? floor.meant.named(sentence, at, block.at) : floor.meant.voted(at)
    // "All in favor: 3. |Opposed: 1.|": not all were.
    if (meant?.last === at && figures.for === undefined && (figures.against ?? 0) > 0) delete meant.motion.unanimous
    const counted = meant?.motion.for !== undefined && figures.for !== undefined
    const draft = meant && !counted && !this.isOfAnother(figures, meant) ? meant : floor.unannounced(at, block.at)
    this.count(draft, figures, sentence)
  }

  /** "The amendment was carried nem con." ¶ "Resolved (by 6 votes to 1) to grant …": the figures are of what was resolved. */
  private isOfAnother(figures: Figures, { motion, last }: Draft): boolean {
    if (motion.result === undefined) return false
    const { at, lastResolution } = this.reading
    // "RESOLVED by majority (1 abstention) to …" ¶ "RESOLVED by majority (1 abstention) to …": each has its vote.
    const counted = last < at && (motion.for ?? motion.against ?? motion.abstain) !== undefined
    return (motion.unanimous === true && (figures.against ?? 0) > 0) || ((motion.kind === 'amendment' || counted) && at === lastResolution)
  }

  /** Figures of a vote; where nobody says what became of the motion, they do. */
  count(draft: Draft, figures: Figures, sentence: string): void {
    const { floor, at, lastResolution } = this.reading
    floor.addFigures(draft, figures, at)
    if (draft.motion.result !== undefined) return
    const carried = at - lastResolution <= 3 || (figures.for ?? 0) > (figures.against ?? 0)
    if (!carried || (figures.for === undefined && at !== lastResolution)) return
    implyResult(draft.motion, 'carried')
    if (/\bunanimously\b/i.test(sentence)) draft.motion.unanimous = true
  }
}

const shortResult = /^(?:carried|lost|passed|defeated|agreed|motion\s\p{L}+)\b[^;]{0,30};/iu

/** "The amendment was lost by 2 votes to 4| and |the original motion was carried.", "… accepted the amendment| and |the motion as amended was carried" */
const amendmentThenMotion =
  /(?<=\bamendment\b[^.;]{0,40}\b(?:lost|carried|passed|defeated|withdrawn|fell|rejected)\b[^.;]{0,60}|\baccepted the amendment),?\s+and\s+(?=the\s(?:(?:original|substantive|main|deemed)\s)?(?:motion|proposal|proposition|resolution)(?:\s(?:as amended|itself|(?:on behalf of|of|by)\s[^.;,]{3,50}?))?,?\s(?:was|were|then|having)\b)/i

/** "|Councillor Elm| withdrew his motion.", "With the consent of the meeting, |Councillor Elm| withdrew the motion." */
function whoWithdrew(sentence: string): Designation | undefined {
  const at = sentence.search(/\s(?:withdrew|sought|requested|asked|was (?:given|granted) \p{Ll}+ to withdraw)\b/u)
  return (at > 0 ? designationBefore(sentence, at) : undefined) ?? readDesignation(sentence)
}

/** What becomes of motions, not of minutes or plans. */
const procedural =
  /\b(?:carried|passed|lost|defeated|negatived|withdr[ae]wn?|voting|voted?|fell|motion (?:was )?(?:\w+ly )?(?:approved|adopted)|motion\b[^.;]{0,160}\b(?:failed|fails|died|dies|lapsed))\b/i

/** "The motion was put to the vote", "on being put", "upon a show of hands" */
export const putToVote =
  /\b(?:put(?:ting)?\s+(?:(?:the|it|this|that|forward)\b[^.;]{0,100}?\s)?to (?:(?:the|a) )?vote|to (?:the|a) vote\b|(?:was|were|being|be|on being|upon being)\s+(?:(?:then|thereupon|accordingly)\s+)?put\b|vote (?:was|being|be) (?:then )?taken|voted (?:up)?on|division|show of hands|voting was as follows|roll[- ]call|question (?:was |being )?(?:then )?called)\b/i
