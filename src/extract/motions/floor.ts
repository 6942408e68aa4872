/**
 * The floor: the proposals before the meeting, in the order in which they came up, and what is heard of each: who seconds it,
 * how the votes fall, what becomes of it. Which of them is meant, meant.ts tells.
 */
import type { Figures } from '../../language/figures.ts'
import type { Outcome } from '../../language/outcomes/index.ts'
import { sameName } from '../../language/same-name.ts'
import type { Block, Motion, Span } from '../../tree.ts'
import type { Division } from './division.ts'
import { Divisions } from './divisions.ts'
import { type Draft, draftOf, implyResult, near } from './draft.ts'
import { Meant } from './meant.ts'
import type { Proposal } from './proposal.ts'
import type { RecordedVote } from './tables.ts'
import type { VoterList } from './vote-sides.ts'

export class Floor {
  readonly drafts: Draft[] = []
  readonly divisions = new Divisions(this.drafts)
  readonly meant = new Meant(this.drafts)

  propose(proposal: Proposal, block: Block, line: number): Draft {
    const again = this.meant.again(proposal, block, line)
    if (again) {
      again.last = line
      if (!again.motion.seconder && proposal.seconder) again.motion.seconder = proposal.seconder
      again.seconded ||= proposal.seconded
      if (!again.motion.text && proposal.text) Object.assign(again.motion, { text: proposal.text, blocks: [block] })
      if (proposal.again) this.meant.pending = again
      return again
    }
    const draft: Draft = { ...draftOf(proposal.kind, line, block.at), formal: proposal.formal, seconded: proposal.seconded }
    const { motion } = draft
    if (proposal.mover) motion.mover = proposal.mover
    if (proposal.seconder) motion.seconder = proposal.seconder
    if (proposal.text) Object.assign(motion, { text: proposal.text, blocks: [block] })
    const number = block.marker?.replace(/\D/g, '')
    if (number) draft.paragraph = number
    this.drafts.push(draft)
    this.meant.pending = undefined
    return draft
  }

  /** A vote or a result of a proposal that the text does not introduce: "Voting: unanimous" behind a resolution. */
  unannounced(line: number, at: Span): Draft {
    const draft = draftOf('motion', line, at)
    this.drafts.push(draft)
    return draft
  }

  second(name: string, line: number): Draft | undefined {
    const draft = this.drafts.at(-1)
    if (!draft || draft.motion.seconder !== undefined || line - draft.last > near * 2) return undefined
    // Nobody seconds what he moved in a line above: another's motion stands between.
    if (line > draft.last && draft.motion.mover !== undefined && sameName(draft.motion.mover, name)) return undefined
    draft.motion.seconder = name
    draft.seconded = true
    draft.last = line
    return draft
  }

  /** "This proposal was duly seconded.": what was only suggested is before the meeting. */
  secondUnnamed(line: number): void {
    const draft = this.drafts.at(-1)
    if (!draft || line - draft.last > near) return
    Object.assign(draft, { formal: true, seconded: true, last: line })
  }

  /** "The Chairman put the amendment set out in paragraph 17 to the vote" */
  put(sentence: string, line: number, at: Span): void {
    const draft = this.meant.named(sentence, line, at) ?? this.untoldAmendment(sentence, line, at)
    if (!draft) return
    draft.last = line
    this.meant.pending = draft
  }

  /** What is before the meeting: behind an amendment that was lost the motion that it was to. */
  standing(): Draft | undefined {
    const last = this.drafts.at(-1)
    if (last?.motion.kind !== 'amendment' || last.motion.result !== 'lost') return last
    const motion = this.drafts.findLast((draft) => draft.motion.kind === 'motion')
    if (motion && motion.motion.result === undefined) motion.last = last.last
    return motion ?? last
  }

  /** "A vote was taken on the amendment, which was not carried.", where the text never said that one was moved. */
  private untoldAmendment(sentence: string, line: number, at: Span): Draft | undefined {
    if (this.drafts.length === 0 || !/\bthe amendment\b/i.test(sentence)) return undefined
    const draft = this.unannounced(line, at)
    draft.motion.kind = 'amendment'
    return draft
  }

  /** Gives an outcome to the proposal that is meant. Undefined: no proposal is before the meeting. */
  settle(outcome: Outcome, sentence: string, line: number, at: Span): Draft | undefined {
    const draft = this.meant.decided(outcome, sentence, line, at)
    if (!draft) return undefined
    const { motion } = draft
    motion.result = outcome.result
    if (!outcome.weak && motion.implied?.join() === 'result') delete motion.implied
    if (outcome.unanimous && outcome.result === 'carried') motion.unanimous = true
    draft.last = line
    return draft
  }

  addFigures(draft: Draft, figures: Figures, line: number): void {
    for (const side of ['for', 'against', 'abstain'] as const) {
      if (figures[side] !== undefined && draft.motion[side] === undefined) draft.motion[side] = figures[side]
    }
    draft.last = line
  }

  /**
   * Lists of voters. In a division "for the motion" and "for the amendment" belong to two proposals.
   *
   * @param divided the lists are one side of a division
   */
  addLists(draft: Draft, lists: VoterList[], line: number, at: Span, divided = false): void {
    const division = divided || (lists.some((list) => list.side === 'amendment') && lists.some((list) => list.side === 'motion'))
    const draftFor = (list: VoterList) => (division ? (this.divisions.sideOf(list) ?? draft) : draft)
    if (division) for (const list of lists) this.divisions.weigh(list)
    for (const list of lists) {
      const { motion } = draftFor(list)
      for (const name of list.names) motion.votes.push({ by: 'motions', at, option: list.option, printed: list.printed, name })
      const side = list.option
      if (list.count !== undefined && (side === 'for' || side === 'against' || side === 'abstain')) motion[side] ??= list.count
    }
    draft.last = line
  }

  /** The casting vote, where as many were for what was voted on as against it. */
  tip(result: 'carried' | 'lost', line: number, side?: Motion['kind']): void {
    // "… her casting vote in favour of the amendment", where as many were for the motion.
    if (side && result === 'carried') this.divisions.adopt(side, line)
    const draft = this.meant.voted(line)
    if (draft?.motion.for === undefined || draft.motion.result !== undefined) return
    draft.motion.result = result
    draft.last = line
  }

  /** Whoever moved the motion accepts the amendment to it, and no vote is needed. */
  accept(line: number): void {
    const draft = this.meant.lastOf('amendment')
    if (!draft || draft.motion.result !== undefined) return
    implyResult(draft.motion, 'carried')
    draft.last = line
  }

  divide(division: Division, line: number): boolean {
    const divided = this.divisions.divide(division, line)
    if (divided) this.meant.pending = undefined
    return divided
  }

  /** Rows of a page's table of recorded votes: of the proposals that the text tells of, in order, then of others. */
  addRecorded(votes: { vote: RecordedVote; line: number; at: Span }[]): void {
    for (const { vote, line, at } of votes) {
      const told = this.drafts.find((draft) => !draft.matched && (draft.motion.result === undefined || draft.motion.result === vote.result))
      const draft = told ?? this.unannounced(line, at)
      draft.matched = true
      draft.formal = true
      if (!told) draft.motion.kind = vote.kind
      if (vote.result) draft.motion.result = vote.result
      draft.motion.text ??= vote.title
    }
  }

  /** The proposals that count: moved in the forms of procedure, or seconded, or voted on. */
  motions(): Motion[] {
    this.divisions.settle()
    // "For: 7. Against: 3. Abstained: 0. The application was therefore approved.", "1 was in favour and 7 were against."
    for (const { motion } of this.drafts) {
      const { result, votes, for: yes, against: no } = motion
      if (result === undefined && votes.length === 0 && motion.kind === 'motion' && yes !== undefined && no !== undefined && yes !== no)
        implyResult(motion, yes > no ? 'carried' : 'lost')
    }
    return this.drafts
      .filter(
        ({ motion, formal }) =>
          formal || motion.seconder !== undefined || motion.result !== undefined || motion.for !== undefined || motion.votes.length > 0,
      )
      .map(({ motion }) => motion)
  }
}
