/**
 * Which of the proposals before the meeting is meant: by "the amendment", by "the motion set out in paragraph 5", or by nothing
 * ("Carried.", figures, the names of voters).
 */
import type { Outcome } from '../../language/outcomes/index.ts'
import { sameName } from '../../language/same-name.ts'
import type { Block, Motion, Span } from '../../tree.ts'
import { type Draft, draftOf, near } from './draft.ts'
import { type Owned, ownerOf } from './owners.ts'
import type { Proposal } from './proposal.ts'
import { isMoversLine } from './wording.ts'

/** "… it was resolved to plant six willows. Proposed Cllr Elm." */
const resolves = /\b(?:resolved|agreed)\b/i

/** "Moved, seconded and CARRIED", on a line of its own */
const namesNobody = /^(?:it was )?moved,? (?:and )?seconded\b[^.;:]{0,30}$/i

export class Meant {
  /** What was put to the vote last. */
  pending: Draft | undefined

  constructor(private readonly drafts: Draft[]) {}

  /** The one that is proposed once more: "In proposing the motion, Councillor Elm said": the motion is there already. */
  again(proposal: Proposal, block: Block, line: number): Draft | undefined {
    if (proposal.again) {
      const mover = initialFirst(proposal.mover ?? '')
      const before = this.drafts.findLast(({ motion }) => motion.result === undefined && sameName(initialFirst(motion.mover ?? ''), mover))
      if (before) return before
    }
    const draft = this.drafts.at(-1)
    if (!draft || draft.motion.kind !== proposal.kind) return undefined
    const { motion } = draft
    // "Moved by A. Elm" above "Seconded by …": another motion, also where the same two moved the one before.
    if (motion.text !== undefined && motion.seconder !== undefined && isMoversLine(block)) return undefined
    // "Moved, seconded" ¶ "THAT lamps be lit." ¶ "Moved, seconded and CARRIED" ¶ "THAT the motion be amended."
    if (motion.text !== undefined && proposal.mover === undefined && line > draft.last && namesNobody.test(block.value)) return undefined
    // "RESOLVED to mend the wall. Proposed Cllr Elm, seconded Cllr Fir." ¶ "It was resolved to plant a willow. Proposed Cllr Elm."
    const complete = motion.mover !== undefined && motion.seconder !== undefined
    if (complete && proposal.text === '' && line > draft.last && resolves.test(block.value)) return undefined
    const same = motion.mover?.toLowerCase() === proposal.mover?.toLowerCase()
    const close = line - draft.last <= 2
    // "Motion: Elm   Second: Fir" above "Ms Elm moved to light the lamps."
    const surnames = motion.mover !== undefined && sameName(motion.mover, proposal.mover ?? '')
    if (surnames && proposal.seconder === undefined && !motion.text && close) return draft
    // "Motion to approve the consent agenda." ¶ "Motion by A. Elm, second by B. Fir.": its words, then who moved it.
    const unmoved = motion.text !== undefined && motion.mover === undefined && motion.seconder === undefined
    if (unmoved && proposal.text === '' && proposal.mover && (motion.result === undefined || proposal.again) && line - draft.last <= 1) {
      motion.mover = proposal.mover
      return draft
    }
    if (proposal.text === '' && proposal.seconder === undefined && motion.result === undefined) {
      // "The motion was seconded by Councillor Fir. In proposing the motion, Councillor Elm said …"
      if (motion.mover === undefined && proposal.mover) motion.mover = proposal.mover
      if (same || motion.mover === proposal.mover) return draft
    }
    if (proposal.again && same && motion.seconder === proposal.seconder && motion.result === undefined) return draft
    // "Elm moved." ¶ "Elm moved, seconded by Fir, that lamps be lit."
    const completed = motion.seconder === undefined && proposal.seconder !== undefined && motion.text === undefined
    return same && close && completed ? draft : undefined
  }

  /** The proposal that a sentence names; a substantive motion begins here. */
  named(words: string, line: number, at: Span): Draft | undefined {
    // "The amendment having lost, the motion was put and carried.", "The motion without amendment was agreed.", "A recorded vote was
    // taken on the motion in accordance with the Standing Orders (Amendment) Regulations."
    const sentence = words.replace(/^\W*the amendment having (?:been )?\w+,\s+|\bwithout amendments?\b|\(amendments?\)/gi, '')
    const paragraph = /\bparagraphs?\s+\(?(\d+)/i.exec(sentence)?.[1]
    const referred = paragraph === undefined ? undefined : this.drafts.findLast((draft) => draft.paragraph === paragraph)
    if (/\bsubstantive\b|\bas amended\b|\bamended motion\b/i.test(sentence) && this.isAmended())
      return this.substantive(sentence, line, at, referred)
    if (referred) return referred
    if (/\bamendments?\b/i.test(sentence)) return this.lastOf('amendment') ?? this.untold(line)
    if (/\b(?:motion|proposition|substantive|resolution|original proposal)\b/i.test(sentence))
      return this.pendingOf('motion') ?? this.lastOf('motion')
    // "The amendment was passed." ¶ "The proposal was passed.": what was amended.
    const amended = this.drafts.at(-1)?.motion
    if (amended?.kind === 'amendment' && amended.result !== undefined && /\bthe proposal\b/i.test(sentence))
      return this.pendingOf('motion') ?? this.lastOf('motion')
    // "The amendment was lost. The vote on the recommendation was then taken, and carried.": what was moved before it.
    const latest = this.pending ?? this.drafts.at(-1)
    const settled = latest?.motion.kind === 'amendment' && latest.motion.result !== undefined
    const moved = settled && /\brecommendations?\b/i.test(sentence) ? this.lastOf('motion') : undefined
    return moved?.motion.result === undefined ? (moved ?? latest) : latest
  }

  private isAmended(): boolean {
    return this.drafts.some(({ motion }) => motion.kind === 'amendment' && motion.result === 'carried')
  }

  /** The motion as amended is a motion of its own; who moved it is not said again. */
  private substantive(sentence: string, line: number, at: Span, referred: Draft | undefined): Draft {
    const last = this.drafts.at(-1)
    const isThere = last?.motion.kind === 'motion' && last.motion.mover === undefined
    if (isThere && (last.motion.result === undefined || line - last.last <= near)) return last
    const draft = draftOf('motion', line, at)
    const { motion } = draft
    if (referred?.motion.text !== undefined) motion.text = referred.motion.text
    // "The amendment was thereupon put as the substantive motion and passed.": in its own words.
    const { text, blocks } = (/\bamendment\b.*\bas the substantive\b/i.test(sentence) && this.lastOf('amendment')?.motion) || motion
    if (text !== undefined && blocks) Object.assign(motion, { text, blocks })
    this.drafts.push(draft)
    return draft
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

  /** The proposal that an outcome is of; undefined where none is before the meeting that it can be of. */
  decided(outcome: Outcome, sentence: string, line: number, at: Span): Draft | undefined {
    const latest = this.drafts.at(-1)
    // "Motion Passed (5 to 0)", "Result: Lost" below a proposal is of that proposal, be it a motion to amend.
    const ofMotion = outcome.alone && (outcome.noun === 'motion' || /^(?:result|outcome)\s?:/i.test(sentence)) && latest !== undefined
    // "For 3, Against 2. The motion was lost.": the word counts, and not what the figures would give.
    const overruled =
      ofMotion &&
      latest.motion.kind === 'motion' &&
      latest.motion.for !== undefined &&
      latest.motion.implied?.join() === 'result' &&
      line - latest.last <= 1
    const below = overruled || (ofMotion && latest.motion.result === undefined && line - latest.last <= 2)
    // "All voted aye. Motion carried.": said twice of one motion.
    const again = ofMotion && latest.motion.result === outcome.result && latest.last === line
    // "Mr Elm was proposed and seconded. Mr Ash proposed himself. … Mr Elm was declared elected.": whom somebody seconded.
    const seconded =
      outcome.election && !latest?.seconded ? this.drafts.findLast((one) => one.seconded && one.motion.result === undefined) : undefined
    // "The motion to amend failed.": the amendment did.
    const spoken = outcome.noun === 'amendment' ? sentence.replace(/\bmotion to amend\b/i, 'amendment') : sentence
    const owner = outcome.noun ? ownerOf(sentence) : undefined
    const draft =
      seconded ??
      this.of(owner) ??
      (below || again ? latest : outcome.noun || ofWhatWasMoved.test(spoken) ? this.named(spoken, line, at) : (this.pending ?? latest))
    // "Councillor Elm's amendment was lost.", behind one that Councillor Fir moved.
    if (
      owner &&
      titled.test(owner.mover) &&
      draft?.motion.mover &&
      titled.test(draft.motion.mover) &&
      !sameName(initialFirst(draft.motion.mover), initialFirst(owner.mover))
    )
      return undefined
    if (!draft || (!outcome.noun && line - draft.last > reach(draft, outcome))) return undefined
    const { result, mover } = draft.motion
    if (result === undefined || overruled) return draft
    // "Voting: unanimous" behind each of two clauses: two votes.
    if (outcome.alone && !outcome.noun && mover === undefined && line > draft.last) return undefined
    return result !== outcome.result || outcome.weak || line - draft.last > near ? undefined : draft
  }

  /** "|Councillor Elm's amendment| was lost.": of several, the one that she moved. */
  private of(owner: Owned | undefined): Draft | undefined {
    if (!owner) return undefined
    return this.drafts.findLast(
      ({ motion }) =>
        motion.result === undefined &&
        motion.kind === owner.kind &&
        motion.mover !== undefined &&
        sameName(initialFirst(motion.mover), initialFirst(owner.mover)),
    )
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

  /** The last motion or amendment, one that is not decided before one that is. */
  lastOf(kind: Motion['kind']): Draft | undefined {
    const all = this.drafts.filter(({ motion }) => motion.kind === kind)
    return this.pendingOf(kind) ?? all.findLast(({ motion }) => motion.result === undefined) ?? all.at(-1)
  }

  private pendingOf(kind: Motion['kind']): Draft | undefined {
    return this.pending?.motion.kind === kind ? this.pending : undefined
  }
}

/** "The vote on the recommendation was then taken, and carried" */
const ofWhatWasMoved = /\bvote on the recommendations?\b/i

const titled = /^(?:Councillor|Councilor|Cllr|Cr|Mr|Mrs|Ms|Miss|Dr|Ald\w*|Trustee|Commissioner|Supervisor|Director)\b/

/** "Councillor Elm (J)" → "Councillor J Elm": both are printed of one member. */
const initialFirst = (name: string) => name.replace(/(\p{Lu}[\p{L}’'-]+)\s\((\p{Lu})\)$/u, '$2 $1')

/** A roll call of many lines can stand between a motion that was seconded and its "CARRIED". */
const reach = ({ motion, seconded }: Draft, { alone, weak }: Outcome) =>
  alone && !weak && seconded && motion.result === undefined ? near * 4 : near
