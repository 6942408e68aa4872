/**
 * Motions and amendments: who moved and seconded them, what became of them, how the votes fell.
 *
 * Runs before the decisions: a motion that is carried and followed by no RESOLVED is itself what was decided.
 */
import type { VFile } from 'vfile'
import { readDesignation } from '../../language/designations.ts'
import { type Figures, figuresOf } from '../../language/figures.ts'
import { isBullet, opens } from '../../language/labels.ts'
import { outcomeOf, splitResult, votedFor } from '../../language/outcomes.ts'
import { quotationLength, quotedCorrections } from '../../language/quotations.ts'
import { sentences } from '../../language/sentences.ts'
import { speaksOf } from '../../language/topics.ts'
import type { Block, Item, Meeting, Minutes } from '../../tree.ts'
import { Ballots, type Reading } from './ballots.ts'
import { electBetween } from './candidates.ts'
import { castVote } from './casting-vote.ts'
import { complete } from './complete.ts'
import { divisionOf } from './division.ts'
import { type Draft, Floor } from './floor.ts'
import { namedVotes } from './named-votes.ts'
import { readPair } from './pairs.ts'
import type { Proposal } from './proposal.ts'
import { readProposal } from './proposals.ts'
import { settleByResolution } from './resolution-behind.ts'
import { readSeconder } from './seconders.ts'
import { opensWording, resolution, standsResolved } from './stands-resolved.ts'
import { readMoverAlone } from './whole-motions.ts'
import { Wordings } from './wordings.ts'

export function motions() {
  return (tree: Minutes, _file: VFile): void => {
    for (const meeting of tree.children as Meeting[]) for (const item of meeting.children) item.motions.push(...motionsOf(item))
  }
}

/** The motions of one item, in the order in which they came up. */
export function motionsOf(item: Item): Item['motions'] {
  const part = item.lines.some((line) => line.part === 'minutes') ? 'minutes' : 'decision'
  const blocks = item.lines.flatMap((line) => (line.part === part ? [line.block] : []))
  if (blocks.length === 0) return []
  const walk = new Walk(item, blocks)
  walk.run()
  return walk.floor.motions()
}

const putToVote =
  /\b(?:put(?:ting)?\s+(?:(?:the|it|this|that|forward)\b[^.;]{0,100}?\s)?to (?:the|a) vote|to (?:the|a) vote\b|(?:was|were|being|be|on being|upon being)\s+(?:(?:then|thereupon|accordingly)\s+)?put\b|vote (?:was|being|be) (?:then )?taken|voted (?:up)?on|division|show of hands|voting was as follows|roll[- ]call|question (?:was |being )?(?:then )?called)\b/i
/** "… the Council resolved to adopt the motion", "The motion accordingly became the finding of the meeting." */
const adoption =
  /\bto adopt the (motion|amendment)\b|\bthe (motion|amendment)\s+(?:\w+ly\s+|therefore\s+)?became the (?:finding|decision|resolution|judgment) of the\b/i
/** "The mover and seconder accepted the amendment", "the amendment was accepted by the proposer of the motion", "offered a friendly amendment …; accepted" */
const acceptance =
  /\b(?:mover|proposer)\b[^.;]{0,80}\baccepted (?:the|this) (?:\p{L}+ ){0,2}amendment\b|\bamendment\b[^.;]{0,60}\bincorporated (?:in|into|within) the (?:\p{L}+ )?motion\b|\bamendment\b[^.;]{0,60}\baccepted by the (?:original )?(?:mover|proposer)\b|\bfriendly amendment\b[^.]*\baccepted\W*$/iu
/** "Councillor Elm’s proposal to light the lamps was duly seconded." */
const secondedByNobody = /\b(?:proposal|proposition|motion|amendment)\b[^;:]{0,100}?\bwas\s+(?:then\s+)?(?:duly\s+)?seconded[\s.]*$/i
/** Clauses that may stand between "Resolved" and the line of those who moved it. */
const longestResolution = 8
/** "Amendment", on a line of its own above "Councillor Elm, seconded by Councillor Fir, moved …" */
const amendmentLabel = /^(?:\w+ )?amendment(?:\s\d{1,2})?\s?:?$/i
const openingClause = /^(?:Following|After|During|In|On|At)\b[^,.;]{0,80},\s/
const pronoun = /^(?:he|she|they)$/i
const labelledMotion = /^motion\s?:\s+(\p{Lu}[^.]{3,300})\.$/iu
/** "M/S/C (Elm/Fir) to light the lamps": moved, seconded, carried; "… agus glacadh leis": and accepted. */
const carriedBriefly = /^M\/S\/[CP]\b|\bagus glacadh leis\b/
/** "MovedDirector Elm", "SecondedCr Fir": the gap behind the label was lost. */
const parted = (text: string) => (/^(?:Moved|Seconded)\S/.test(text) ? text.replace(/^(Moved|Seconded)(?=\p{Lu}\p{Ll})/u, '$1 ') : text)

/** "The Chair asked for a motion |to adjourn|. So moved by Member Elm." */
const askedFor = (sentence: string) =>
  /\b(?:[Aa]sk(?:ed|ing)|[Cc]all(?:ed|ing)|request(?:ed|ing)?|entertain(?:ed)?)\s+(?:for\s+|if there was\s+)?a\s+motion\s+(to\s[^.;]{3,300}?)(?=,\s+\p{Lu}|[.;]|$)/u.exec(
    sentence,
  )?.[1]

class Walk implements Reading {
  readonly floor = new Floor()
  at = 0
  private readonly ballots = new Ballots(this)
  private readonly wordings: Wordings
  /** Long paragraphs that were read. */
  private readonly long = new Set<string>()
  /** Where something was resolved last. */
  lastResolution = Number.NEGATIVE_INFINITY
  /** The sentence before. */
  private previous = ''

  constructor(
    private readonly item: Item,
    readonly blocks: readonly Block[],
  ) {
    this.wordings = new Wordings(blocks)
  }

  run(): void {
    for (this.at = 0; this.at < this.blocks.length; this.at++) this.readBlock(this.blocks[this.at] as Block)
    this.floor.addRecorded(this.ballots.recorded)
    complete(
      this.floor.drafts.map(({ motion }) => motion),
      this.item,
      this.blocks,
    )
  }

  private readBlock(block: Block): void {
    if (this.isPrintedTwice(block) || this.readDivision(block)) return
    if (this.ballots.read(block)) return
    const pair = opensWording.test(this.blocks[this.at + 1]?.value ?? '') ? readPair(block.value) : undefined
    if (pair) {
      this.floor.propose(pair, block, this.at, block.at)
      this.takeWording()
      return
    }
    // "Resolved" ¶ "That the fees be adopted." ¶ "Cr Alder / Cr Beech"
    const below = this.at - this.lastResolution <= longestResolution ? readPair(block.value) : undefined
    if (below) {
      const { motion } = this.floor.propose({ ...below, open: false }, block, this.at, block.at)
      Object.assign(motion, { result: 'carried', implied: ['result'] })
      this.lastResolution = Number.NEGATIVE_INFINITY
      return
    }
    const value = parted(block.value)
    if (!this.wordings.has(this.at) && !isOfFloor(value)) {
      this.previous = sentences(block.value).at(-1)?.text ?? this.previous
      return
    }
    const { wording, result } = splitResult(value)
    if (this.wordings.has(this.at)) {
      const quoted = quotationLength(wording) ?? wording.length
      for (const { text } of sentences(wording.slice(quoted))) this.readSentence(text, block)
      for (const { text } of sentences(wording.slice(0, quoted))) if (outcomeOf(text)?.alone) this.readOutcome(text, block)
      if (result !== '') this.readOutcome(result, block)
      return
    }
    const all = [
      ...sentences(wording),
      ...(result === '' ? [] : [{ text: result, start: value.length - result.length, end: value.length }]),
    ]
    const quoted = quotedCorrections(block.value)
    all.forEach(({ text, start }, i) => {
      if (quoted.some((stretch) => start >= stretch.start - 40 && start < stretch.end)) return
      const proposal = this.readSentence(text, block)
      const draft = this.floor.drafts.at(-1)
      if (proposal?.runsOn && draft) this.wordings.runOn(draft, all.slice(i + 1), this.at)
    })
    this.takeWording()
  }

  /** "For the motion – 7 votes" ¶ "For the amendment – 3 votes" */
  private readDivision({ value }: Block): boolean {
    const next = this.blocks[this.at + 1]?.value ?? ''
    if (!/^for the (?:motion|amendment)\b/i.test(value) || !/^for the (?:motion|amendment)\b/i.test(next)) return false
    const division = divisionOf(`${value}; ${next}`)
    if (!division || !this.floor.divide(division, this.at + 1)) return false
    this.at++
    return true
  }

  /** Under "Decision:" and again under "Minutes:", both labels lost: a long paragraph, word by word. */
  private isPrintedTwice({ value }: Block): boolean {
    if (value.length <= 120 || !speaksOf(value, 'seconding')) return false
    const before = this.long.has(value)
    this.long.add(value)
    return before
  }

  readSentence(text: string, block: Block): Proposal | undefined {
    const read = readProposal(text)
    const proposal = read?.known && this.floor.voted(this.at) ? undefined : read
    if (proposal) {
      if (pronoun.test(proposal.mover ?? '')) proposal.mover = this.namedBefore(text) ?? (proposal.mover as string)
      if (proposal.text === '' && /\bso moved\b|\bmade the motion\b/i.test(text))
        proposal.text = askedFor(text) ?? askedFor(this.previous) ?? ''
      // "Motion: To buy lamps. Moved by: A. Elm. Seconded by: B. Fir."
      if (proposal.text === '' && block.value.includes(this.previous)) proposal.text = labelledMotion.exec(this.previous)?.[1] ?? ''
      if (block.value.startsWith(text) && amendmentLabel.test(this.blocks[this.at - 1]?.value ?? '')) proposal.kind = 'amendment'
      const draft = this.floor.propose(proposal, block, this.at, block.at)
      this.wordings.takeMotionAbove(draft, text, this.at)
      if (draft.motion.result === undefined && standsResolved(proposal, text, this))
        Object.assign(draft.motion, { result: 'carried', implied: ['result'] })
      if (carriedBriefly.test(text)) draft.motion.result ??= 'carried'
    } else {
      const seconder = readSeconder(text)
      const before = seconder?.who ? readMoverAlone(this.previous) : undefined
      if (before) this.floor.propose(before, block, this.at, block.at)
      if (seconder?.who) this.second(seconder.who.text, block)
      else if (speaksOf(text, 'seconding') && secondedByNobody.test(text)) this.floor.secondUnnamed(this.at)
    }
    this.previous = text
    if (!proposal && speaksOf(text, 'vote') && putToVote.test(text)) this.floor.put(text, this.at, block.at)
    const several = !proposal && this.floor.drafts.length > 1 && speaksOf(text, 'candidates')
    if (several && electBetween(this.floor.drafts, text, this.blocks[this.at + 1]?.value ?? '')) return proposal
    const division = divisionOf(text)
    if (division && this.floor.divide(division, this.at)) return proposal
    const adopted = speaksOf(text, 'adoption') ? adoption.exec(text)?.slice(1).find(Boolean)?.toLowerCase() : undefined
    if (adopted) this.floor.divisions.adopt(adopted as 'motion' | 'amendment', this.at)
    else if ((text.includes('accepted') || text.includes('incorporated')) && speaksOf(text, 'amendment') && acceptance.test(text))
      this.floor.accept(this.at)
    if (speaksOf(text, 'resolution') && resolution.test(text)) {
      // "Resolved:" ¶ "1. That the motion was lost."
      if (text.endsWith(':') && outcomeOf(this.blocks[this.at + 1]?.value ?? '')?.result === 'lost') return proposal
      const before = this.lastResolution
      this.lastResolution = this.at
      settleByResolution(this.floor.drafts.at(-1), text, this, before)
    }
    const outcome = proposal?.outcome ?? text
    if (!this.readOutcome(outcome, block)) this.readFigures(outcome, block)
    const cast = castVote(text)
    if (cast) this.floor.tip(cast.result, this.at, cast.side)
    if (text.includes('resolved accordingly')) this.floor.divisions.decide(this.at)
    const named = namedVotes(text)
    const voted = named.length > 0 ? this.floor.voted(this.at) : undefined
    if (voted) this.floor.addLists(voted, named, this.at, block.at)
    return proposal
  }

  /** Whom a sentence named last at its beginning, in this paragraph or the one before: a mover who is "he". */
  private namedBefore(text: string): string | undefined {
    const here = (this.blocks[this.at] as Block).value
    const told = `${this.blocks[this.at - 1]?.value ?? ''} ${here.slice(0, Math.max(0, here.indexOf(text)))}`
    // "|Following consideration,| Councillor Elm stated that it was late. He thereafter proposed …"
    const said = sentences(told.trim()).map((sentence) => sentence.text.replace(openingClause, ''))
    const named = said.findLast((words) => !pronoun.test(words.split(' ', 1)[0] ?? '') && readDesignation(words))
    return named ? readDesignation(named)?.text : undefined
  }

  private second(name: string, block: Block): void {
    if (this.floor.second(name, this.at)) return
    const last = this.floor.drafts.at(-1)
    if (last && last.motion.seconder === name) return
    const draft = this.floor.unannounced(this.at, block.at)
    draft.motion.seconder = name
  }

  private readOutcome(text: string, block: Block): boolean {
    const outcome = outcomeOf(text)
    if (!outcome) return false
    // "Elm moved that nominations cease. The Board voted 4-2 to elect Fir.": another motion.
    let draft = this.isOfOtherWording(text) ? undefined : this.floor.settle(outcome, text, this.at, block.at)
    const figures = figuresOf(text, outcome.result)
    if (!draft && !outcome.weak && this.standsAlone(outcome, text, figures !== undefined)) {
      draft = this.floor.unannounced(this.at, block.at)
      draft.motion.result = outcome.result
      // "Councillor Elm withdrew his first motion."
      const mover = outcome.result === 'withdrawn' ? readDesignation(text) : undefined
      if (mover) draft.motion.mover = mover.text
      this.wordings.takeAbove(draft, text, this.at)
      if (outcome.unanimous) draft.motion.unanimous = true
      if (outcome.noun === 'amendment') draft.motion.kind = 'amendment'
    }
    if (!draft) return false
    const voted = draft.motion.text === undefined ? votedFor(text) : undefined
    if (voted) Object.assign(draft.motion, { text: voted, blocks: [block] })
    if (figures) this.floor.addFigures(draft, figures, this.at)
    draft.motion.at = { ...draft.motion.at, end: Math.max(draft.motion.at.end, block.at.end) }
    return true
  }

  /** "The Board voted 4-2 to elect Fir.", where what was moved has not a word of it. */
  private isOfOtherWording(text: string): boolean {
    const voted = votedFor(text)?.toLowerCase()
    const before = voted === undefined ? undefined : this.floor.voted(this.at)?.motion.text?.toLowerCase()
    if (voted === undefined || before === undefined || /^to (?:approve|accept|adopt|support)\b/.test(voted)) return false
    const words = new Set(before.match(/[\p{L}\d]{4,}/gu))
    return !(voted.match(/[\p{L}\d]{4,}/gu) ?? []).some((word) => words.has(word))
  }

  /** Whether an outcome without a proposal before it is a vote: "Voting: unanimous", "The motion was put and lost". */
  private standsAlone(outcome: { noun?: string; alone: boolean }, text: string, counted: boolean): boolean {
    if (/^(?:resolution status|result|outcome)\s*:/i.test(text)) return true
    const procedural =
      /\b(?:carried|passed|lost|defeated|negatived|withdr[ae]wn?|voting|voted?|fell|motion was (?:\w+ly )?(?:approved|adopted)|motion\b[^.;]{0,160}\b(?:failed|fails|died|dies|lapsed))\b/i.test(
        text,
      )
    if (!procedural && !counted) return /\bin favou?r\b/i.test(text) && this.at - this.lastResolution <= 2
    return (
      counted ||
      outcome.alone ||
      /\b(?:motion|amendment)\b/i.test(outcome.noun ?? '') ||
      putToVote.test(text) ||
      /\bvot(?:ed|ing) unanimously\b/i.test(text)
    )
  }

  takeAbove(draft: Draft, at: number): void {
    this.wordings.takeAbove(draft, '', at)
  }

  /** "The vote was 6 in favour, 1 against and 2 abstentions." */
  readFigures(text: string, block: Block): void {
    const figures = figuresOf(text)
    if (!figures) return
    // "On a vote, 9 Members voted for the amendment and 9 against"
    let draft = speaksOf(text, 'amendment') ? this.floor.meant(text, this.at, block.at) : this.floor.voted(this.at)
    if (draft && ((draft.motion.for !== undefined && figures.for !== undefined) || this.isOfAnother(figures, draft))) draft = undefined
    if (!draft) draft = this.floor.unannounced(this.at, block.at)
    this.counted(draft, figures, text)
  }

  /** "The amendment was carried nem con." ¶ "Resolved (by 6 votes to 1) to grant …": the figures are of what was resolved. */
  private isOfAnother(figures: Figures, { motion }: Draft): boolean {
    if (motion.result === undefined) return false
    return (motion.unanimous === true && (figures.against ?? 0) > 0) || (motion.kind === 'amendment' && this.at === this.lastResolution)
  }

  /** Figures of a vote; where nobody says what became of the motion, they do. */
  counted(draft: Draft, figures: Figures, text: string): void {
    this.floor.addFigures(draft, figures, this.at)
    if (draft.motion.result === undefined) {
      const carried = this.at - this.lastResolution <= 3 || (figures.for ?? 0) > (figures.against ?? 0)
      if (carried && (figures.for !== undefined || this.at === this.lastResolution)) {
        draft.motion.result = 'carried'
        draft.motion.implied = ['result']
        if (/\bunanimously\b/i.test(text)) draft.motion.unanimous = true
      }
    }
  }

  /** Of the proposal that was just made, where nothing came of it yet; or of "a motion, which was agreed as set out below:" ¶ "(i) that …". */
  private takeWording(): void {
    const draft = this.floor.drafts.at(-1)
    if (draft?.last !== this.at) return
    const { marker, value = '' } = this.blocks[this.at + 1] ?? {}
    const printedAbove = (this.blocks[this.at] as Block).value
    // "… seconded by Councillor Fir and CARRIED:" ¶ "That Councillor Oak be elected Mayor."
    const wordingNext = /\b(?:carried|resolved|agreed|as set out below)\s?:$/i.test(printedAbove) && /^["“]?that\b/i.test(value)
    const below = draft.motion.text === undefined && ((opens(marker) && !isBullet(marker) && printedAbove.endsWith(':')) || wordingNext)
    if (draft.motion.result === undefined || below) this.wordings.take(draft, this.at)
  }
}

/** Whether anything can be moved, decided or voted on in a paragraph: in most nothing is. */
function isOfFloor(text: string): boolean {
  return speaksOf(text, 'floor') || floorSigns.test(text)
}

/** "Elm/Fir:", "Y-4", "For (5)", and quoted words. */
const floorSigns = /[:/“"]|\bY\s?[-–]\s?\d|\bfor\s*[-–(]/i
