/**
 * Votes between a motion and the amendments to it: members vote for the one or for the other, and the one with fewer votes is lost.
 *
 *     On a division, there voted: for the motion (3) – …; for the amendment by Councillor Elm (2) – …
 *     The amendment was carried by 5 votes to 3 and the Committee resolved accordingly.
 */
import { sameName } from '../../language/same-name.ts'
import type { Motion } from '../../tree.ts'
import type { Division } from './division.ts'
import { type Draft, implyResult } from './draft.ts'
import type { VoterList } from './vote-sides.ts'

export class Divisions {
  /** One side of a division, until the other is read. */
  private weighed: VoterList | undefined

  constructor(private readonly drafts: readonly Draft[]) {}

  /** "For the amendment by Councillor Elm (1)": hers, where another was moved after it. */
  sideOf({ side = 'motion', movedBy }: VoterList): Draft | undefined {
    const all = this.drafts.filter(({ motion }) => motion.kind === side)
    return (movedBy ? all.findLast(({ motion }) => sameName(motion.mover ?? '', movedBy)) : undefined) ?? all.at(-1)
  }

  /** "For the motion (3) … For the amendment (2)": the one with fewer votes is lost; the other may be divided against a third. */
  weigh(list: VoterList): void {
    if (list.option !== 'for' || list.side === undefined) return
    const other = this.weighed
    this.weighed = list
    if (other?.count === undefined || list.count === undefined || list.count === other.count || list.side === other.side) return
    this.weighed = undefined
    const [more, fewer] = list.count > other.count ? [list, other] : [other, list]
    const won = this.sideOf(more)
    const lost = this.sideOf(fewer)
    if (!won || !lost || lost.motion.result !== undefined) return
    won.ahead = true
    implyResult(lost.motion, 'lost')
  }

  /** "to adopt the motion": between a motion and the amendment to it, the one is carried and the other lost. */
  adopt(kind: Motion['kind'], line: number): void {
    const both = (['motion', 'amendment'] as const).map((each) => this.drafts.findLast(({ motion }) => motion.kind === each))
    const voted = ({ motion }: Draft) => motion.votes.length > 0 || motion.for !== undefined
    if (both.some((draft) => !draft || !voted(draft))) return
    for (const draft of both as Draft[]) {
      // What the words say goes above what the figures gave.
      if (draft.motion.result !== undefined && !draft.motion.implied?.includes('result')) continue
      implyResult(draft.motion, draft.motion.kind === kind ? 'carried' : 'lost')
      draft.last = line
    }
  }

  /** "The amendment was carried by 5 votes to 3 and the Committee resolved accordingly.": instead of the motion. */
  decide(line: number): void {
    const motion = this.drafts.findLast((draft) => draft.motion.kind === 'motion')
    const amendment = this.drafts.findLast((draft) => draft.motion.kind === 'amendment')
    const against = amendment?.motion.result
    // "The motion was carried by 3 votes to 2 and the Committee resolved accordingly."
    if (amendment && against === undefined && motion?.motion.result === 'carried') {
      implyResult(amendment.motion, 'lost')
      return
    }
    if (!motion || motion.motion.result !== undefined || (against !== 'carried' && against !== 'lost')) return
    implyResult(motion.motion, against === 'carried' ? 'lost' : 'carried')
    motion.last = line
  }

  /** "4 voted for the motion and 2 for the amendment": the figures of both; the one with more is carried, the other lost. */
  divide(division: Division, line: number): boolean {
    const motion = this.undecided('motion')
    const amendment = this.undecided('amendment')
    if (!motion || !amendment || motion.motion.result !== undefined || amendment.motion.result !== undefined) return false
    for (const draft of [motion, amendment]) {
      draft.motion.for = division[draft.motion.kind]
      draft.last = line
    }
    if (division.motion !== division.amendment) this.adopt(division.motion > division.amendment ? 'motion' : 'amendment', line)
    return true
  }

  /** Who was ahead carried it, where no amendment is left to be divided against. */
  settle(): void {
    if (this.drafts.some(({ motion, ahead }) => motion.kind === 'amendment' && motion.result === undefined && !ahead)) return
    for (const { motion, ahead } of this.drafts) if (ahead && motion.result === undefined) implyResult(motion, 'carried')
  }

  private undecided(kind: Motion['kind']): Draft | undefined {
    const all = this.drafts.filter(({ motion }) => motion.kind === kind)
    return all.findLast(({ motion }) => motion.result === undefined) ?? all.at(-1)
  }
}
