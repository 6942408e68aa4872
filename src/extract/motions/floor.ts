/**
 * The floor: the proposals before the meeting, in the order in which they came up. What is said of "the amendment",
 * "the motion set out in paragraph 5" or nothing by name ("Carried.") is given to the one that is meant.
 */
import type { Figures } from '../../language/figures.ts'
import type { Outcome } from '../../language/outcomes.ts'
import { sameName } from '../../language/same-name.ts'
import type { Block, Motion, Span } from '../../tree.ts'
import type { Division } from './division.ts'
import { Divisions } from './divisions.ts'
import type { Proposal } from './proposal.ts'
import type { RecordedVote } from './tables.ts'
import type { VoterList } from './voters.ts'
import { isMoversLine } from './wording.ts'

export interface Draft {
  motion: Motion
  /** The number of the paragraph that holds it: minutes refer to it. */
  paragraph?: string
  /** Index of the last line that spoke of it. */
  last: number
  /** Proposed in the forms of procedure; else it counts only once it is seconded or voted on. */
  formal: boolean
  seconded: boolean
  /** It had more votes than the one it was divided against. */
  ahead?: boolean
  matched?: boolean
}

/** How many lines later a word without a name ("Carried.") can still mean a proposal. */
const near = 6

/** "Councillor Elm (J)" → "Councillor J Elm": both are printed of one member. */
const initialFirst = (name: string) => name.replace(/(\p{Lu}[\p{L}’'-]+)\s\((\p{Lu})\)$/u, '$2 $1')

/** A roll call of many lines can stand between a motion that was seconded and its "CARRIED". */
const reach = ({ motion, seconded }: Draft, { alone, weak }: Outcome) =>
  alone && !weak && seconded && motion.result === undefined ? near * 4 : near

export class Floor {
  readonly drafts: Draft[] = []
  readonly divisions = new Divisions(this.drafts)
  /** What was put to the vote last. */
  private pending: Draft | undefined

  propose(proposal: Proposal, block: Block, line: number): Draft {
    const again = this.sameAgain(proposal, block, line)
    if (again) {
      again.last = line
      if (!again.motion.seconder && proposal.seconder) again.motion.seconder = proposal.seconder
      again.seconded ||= proposal.seconded
      if (!again.motion.text && proposal.text) Object.assign(again.motion, { text: proposal.text, blocks: [block] })
      if (proposal.again) this.pending = again
      return again
    }
    const motion: Motion = { by: 'motions', at: block.at, kind: proposal.kind, votes: [] }
    if (proposal.mover) motion.mover = proposal.mover
    if (proposal.seconder) motion.seconder = proposal.seconder
    if (proposal.text) {
      motion.text = proposal.text
      motion.blocks = [block]
    }
    const draft: Draft = { motion, last: line, formal: proposal.formal, seconded: proposal.seconded }
    const number = block.marker?.replace(/\D/g, '')
    if (number) draft.paragraph = number
    this.drafts.push(draft)
    this.pending = undefined
    return draft
  }

  /** "In proposing the motion, Councillor Elm said": the motion is there already. */
  private sameAgain(proposal: Proposal, block: Block, line: number): Draft | undefined {
    if (proposal.again) {
      const mover = initialFirst(proposal.mover ?? '')
      const before = this.drafts.findLast(({ motion }) => motion.result === undefined && sameName(initialFirst(motion.mover ?? ''), mover))
      if (before) return before
    }
    const draft = this.drafts.at(-1)
    if (!draft || draft.motion.kind !== proposal.kind) return undefined
    // "Moved by A. Elm" above "Seconded by …": another motion, also where the same two moved the one before.
    if (draft.motion.text !== undefined && draft.motion.seconder !== undefined && isMoversLine(block)) return undefined
    const same = draft.motion.mover?.toLowerCase() === proposal.mover?.toLowerCase()
    // "Motion: Elm   Second: Fir" above "Ms Elm moved to light the lamps."
    const surnames = draft.motion.mover !== undefined && sameName(draft.motion.mover, proposal.mover ?? '')
    if (surnames && proposal.seconder === undefined && !draft.motion.text && line - draft.last <= 2) return draft
    if (proposal.text === '' && proposal.seconder === undefined && draft.motion.result === undefined) {
      // "The motion was seconded by Councillor Fir. In proposing the motion, Councillor Elm said …"
      if (draft.motion.mover === undefined && proposal.mover) draft.motion.mover = proposal.mover
      if (same || draft.motion.mover === proposal.mover) return draft
    }
    if (proposal.again && same && draft.motion.seconder === proposal.seconder && draft.motion.result === undefined) return draft
    if (
      same &&
      line - draft.last <= 2 &&
      draft.motion.seconder === undefined &&
      proposal.seconder !== undefined &&
      draft.motion.text === undefined
    )
      return draft
    return undefined
  }

  second(name: string, line: number): Draft | undefined {
    const draft = this.drafts.at(-1)
    if (!draft || draft.motion.seconder !== undefined || line - draft.last > near * 2) return undefined
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
    const draft = this.meant(sentence, line, at)
    if (!draft) return
    draft.last = line
    this.pending = draft
  }

  /** The proposal that a sentence speaks of; a substantive motion begins here. */
  meant(words: string, line: number, at: Span): Draft | undefined {
    // "The amendment having lost, the motion was put and carried.", "The motion without amendment was agreed."
    const sentence = words.replace(/^\W*the amendment having (?:been )?\w+,\s+|\bwithout amendments?\b/i, '')
    const paragraph = /\bparagraphs?\s+\(?(\d+)/i.exec(sentence)?.[1]
    const referred = paragraph === undefined ? undefined : this.drafts.findLast((draft) => draft.paragraph === paragraph)
    if (/\bsubstantive\b|\bas amended\b|\bamended motion\b/i.test(sentence) && this.amended())
      return this.substantive(sentence, line, at, referred)
    if (referred) return referred
    if (/\bamendments?\b/i.test(sentence)) return this.lastOf('amendment') ?? this.untold(line)
    if (/\b(?:motion|proposition|substantive|resolution|original proposal)\b/i.test(sentence))
      return this.pendingOf('motion') ?? this.lastOf('motion')
    return this.pending ?? this.drafts.at(-1)
  }

  /**
   * The amendment where nothing else said that there was one: what the lists above were of ("For (2): …" ¶ "The amendment was
   * LOST."), or the second of two motions that were moved and seconded one behind the other.
   */
  private untold(line: number): Draft | undefined {
    const [first, draft] = this.drafts.length > 1 ? this.drafts.slice(-2) : [undefined, this.drafts.at(-1)]
    if (!draft || draft.motion.result !== undefined || line - draft.last > near) return undefined
    const { mover, seconder, text, votes } = draft.motion
    const listed = votes.length > 0 && line - draft.last <= 2 && (mover ?? seconder ?? text) === undefined
    if (!listed && !(first?.seconded && first.motion.result === undefined && draft.seconded)) return undefined
    draft.motion.kind = 'amendment'
    return draft
  }

  private amended(): boolean {
    return this.drafts.some(({ motion }) => motion.kind === 'amendment' && motion.result === 'carried')
  }

  /** The motion as amended is a motion of its own; who moved it is not said again. */
  private substantive(sentence: string, line: number, at: Span, referred: Draft | undefined): Draft {
    const last = this.drafts.at(-1)
    if (
      last &&
      last.motion.kind === 'motion' &&
      last.motion.mover === undefined &&
      (last.motion.result === undefined || line - last.last <= near)
    )
      return last
    const motion: Motion = { by: 'motions', at, kind: 'motion', votes: [] }
    if (referred?.motion.text !== undefined) motion.text = referred.motion.text
    // "The amendment was thereupon put as the substantive motion and passed.": in its own words.
    const { text, blocks } = (/\bamendment\b.*\bas the substantive\b/i.test(sentence) && this.lastOf('amendment')?.motion) || motion
    if (text !== undefined && blocks) Object.assign(motion, { text, blocks })
    const draft: Draft = { motion, last: line, formal: true, seconded: false }
    this.drafts.push(draft)
    return draft
  }

  private pendingOf(kind: Motion['kind']): Draft | undefined {
    return this.pending?.motion.kind === kind ? this.pending : undefined
  }

  private lastOf(kind: Motion['kind']): Draft | undefined {
    const all = this.drafts.filter(({ motion }) => motion.kind === kind)
    return this.pendingOf(kind) ?? all.findLast(({ motion }) => motion.result === undefined) ?? all.at(-1)
  }

  /** Gives an outcome to the proposal that is meant. False: no proposal is before the meeting. */
  settle(outcome: Outcome, sentence: string, line: number, at: Span): Draft | undefined {
    // "Motion Passed (5 to 0)" below a proposal is of that proposal, be it a motion to amend.
    const latest = this.drafts.at(-1)
    const below =
      outcome.alone && outcome.noun === 'motion' && latest?.motion.result === undefined && latest !== undefined && line - latest.last <= 2
    // "All voted aye. Motion carried.": said twice of one motion.
    const again = outcome.alone && outcome.noun === 'motion' && latest?.motion.result === outcome.result && latest.last === line
    // "Mr Elm was proposed and seconded. Mr Ash proposed himself. … Mr Elm was declared elected.": whom somebody seconded.
    const seconded =
      outcome.election && !latest?.seconded ? this.drafts.findLast((one) => one.seconded && one.motion.result === undefined) : undefined
    // "The motion to amend failed.": the amendment did.
    const spoken = outcome.noun === 'amendment' ? sentence.replace(/\bmotion to amend\b/i, 'amendment') : sentence
    const draft = seconded ?? (below || again ? latest : outcome.noun ? this.meant(spoken, line, at) : (this.pending ?? latest))
    if (!draft || (!outcome.noun && line - draft.last > reach(draft, outcome))) return undefined
    const { motion } = draft
    // "Voting: unanimous" behind each of two clauses: two votes.
    if (motion.result !== undefined && outcome.alone && !outcome.noun && motion.mover === undefined && line > draft.last) return undefined
    if (motion.result !== undefined && (motion.result !== outcome.result || outcome.weak || line - draft.last > near)) return undefined
    motion.result = outcome.result
    if (!outcome.weak && motion.implied?.join() === 'result') delete motion.implied
    if (outcome.unanimous && outcome.result === 'carried') motion.unanimous = true
    draft.last = line
    return draft
  }

  /** A vote or a result of a proposal that the text does not introduce: "Voting: unanimous" behind a resolution. */
  unannounced(line: number, at: Span): Draft {
    const draft: Draft = { motion: { by: 'motions', at, kind: 'motion', votes: [] }, last: line, formal: true, seconded: false }
    this.drafts.push(draft)
    return draft
  }

  /** The proposal that figures or lists of names without a name for it belong to. */
  voted(line: number): Draft | undefined {
    const put = this.pending
    // The names of a long roll call may stand between "put to the vote" and its figures.
    const awaited = put?.motion.result === undefined && put?.motion.for === undefined ? near * 3 : near
    if (put && line - put.last <= awaited) return put
    const last = this.drafts.at(-1)
    return last && line - last.last <= near ? last : undefined
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
    const draftOf = (list: VoterList) => (division ? (this.divisions.sideOf(list) ?? draft) : draft)
    if (division) for (const list of lists) this.divisions.weigh(list)
    for (const list of lists) {
      const { motion } = draftOf(list)
      for (const name of list.names) motion.votes.push({ by: 'motions', at, option: list.option, printed: list.printed, name })
      const side = list.option
      if (list.count !== undefined && (side === 'for' || side === 'against' || side === 'abstain')) {
        motion[side] = (motion[side] ?? 0) + (motion[side] === undefined ? list.count : 0)
      }
    }
    draft.last = line
  }

  /** The casting vote, where as many were for what was voted on as against it. */
  tip(result: 'carried' | 'lost', line: number, side?: Motion['kind']): void {
    // "… her casting vote in favour of the amendment", where as many were for the motion.
    if (side && result === 'carried') this.divisions.adopt(side, line)
    const draft = this.voted(line)
    if (draft?.motion.for === undefined || draft.motion.result !== undefined) return
    draft.motion.result = result
    draft.last = line
  }

  /** Whoever moved the motion accepts the amendment to it, and no vote is needed. */
  accept(line: number): void {
    const draft = this.lastOf('amendment')
    if (!draft || draft.motion.result !== undefined) return
    draft.motion.result = 'carried'
    draft.motion.implied = ['result']
    draft.last = line
  }

  divide(division: Division, line: number): boolean {
    const divided = this.divisions.divide(division, line)
    if (divided) this.pending = undefined
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
    // "For: 7. Against: 3. Abstained: 0. The application was therefore approved."
    for (const { motion } of this.drafts) {
      const { result, votes, for: yes = 0, against: no = yes } = motion
      if (result === undefined && votes.length === 0 && motion.kind === 'motion' && yes > no)
        Object.assign(motion, { result: 'carried', implied: ['result'] })
    }
    return this.drafts
      .filter(
        ({ motion, formal }) =>
          formal || motion.seconder !== undefined || motion.result !== undefined || motion.for !== undefined || motion.votes.length > 0,
      )
      .map(({ motion }) => motion)
  }
}
