/**
 * A motion that a page tells in two parts: how the votes fell under "Decision:", who moved it under "Minutes:".
 *
 *     Decision:                              Minutes:
 *     That the lamps be lit.                 It was moved by Councillor Elm, seconded by Councillor Fir,
 *     For: 5, Against: 2, Abstentions: 1     that the lamps be lit.
 */
import { sameName } from '../../language/same-name.ts'
import type { Motion } from '../../tree.ts'

/** The motions of the minutes, with what the decision adds; those of the decision where the minutes tell of none. */
export function joined(minuted: Motion[], decided: readonly Motion[]): Motion[] {
  if (minuted.length === 0) return decided.filter(isVoted)
  for (const vote of decided) {
    if (!isVoted(vote) || vote.kind !== 'motion' || vote.result === 'lost') continue
    const motion = counterpart(minuted, vote)
    if (motion) complete(motion, vote)
  }
  return minuted
}

const isVoted = ({ for: yes, against, votes, unanimous, mover }: Motion) =>
  (yes ?? against ?? mover) !== undefined || unanimous === true || votes.length > 0

/** The one that the vote can be of: the same mover's, or the only one that the minutes leave open. */
function counterpart(minuted: readonly Motion[], vote: Motion): Motion | undefined {
  const open = minuted.filter((motion) => motion.kind === 'motion' && (motion.result ?? 'carried') === 'carried' && !isCounted(motion))
  if (vote.mover !== undefined) return open.find(({ mover }) => mover !== undefined && sameName(mover, vote.mover as string))
  return minuted.filter(({ kind }) => kind === 'motion').length === 1 ? open[0] : undefined
}

const isCounted = ({ for: yes, against, votes }: Motion) => (yes ?? against) !== undefined || votes.length > 0

function complete(motion: Motion, vote: Motion): void {
  for (const side of ['for', 'against', 'abstain'] as const) if (vote[side] !== undefined) motion[side] ??= vote[side]
  if (vote.unanimous) motion.unanimous = true
  motion.votes.push(...vote.votes)
  if (vote.seconder) motion.seconder ??= vote.seconder
  if (motion.result !== undefined || vote.result === undefined) return
  motion.result = vote.result
  motion.implied = [...(motion.implied ?? []), 'result']
}
