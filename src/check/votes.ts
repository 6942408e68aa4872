/** How a vote fell, for the rules about votes: by the printed figures, and by the printed lists of names. */
import type { Item, Motion, Vote } from '../tree.ts'

export interface Tally {
  for: number
  against: number
  /** Counted from lists of names, where no figures are printed or theirs are printed the other way round. */
  byName: boolean
}

/** Both sides of a vote; undefined where one of them is not told. */
export function tallyOf(motion: Motion): Tally | undefined {
  const { for: ayes, against: noes, votes } = motion
  const [forNames, againstNames] = [namesOn(votes, 'for'), namesOn(votes, 'against')]
  if (isTurned(motion)) return { for: forNames, against: againstNames, byName: true }
  if (ayes !== undefined && noes !== undefined) return { for: ayes, against: noes, byName: false }
  // "Ayes: Beck, Field. Nays: None."
  const [inFavour, opposed] = [ayes ?? forNames, noes ?? againstNames]
  const told = (ayes ?? (forNames || undefined)) !== undefined && (noes ?? (againstNames || undefined)) !== undefined
  return told ? { for: inFavour, against: opposed, byName: true } : undefined
}

/**
 * "For: three names. Against: two names. Motion failed 3-2.": of a lost motion the larger figure is read as that against, and
 * the lists say that it was not. What is wrong is the result, not the lists.
 */
export function isTurned({ for: ayes, against: noes, result, votes }: Motion): boolean {
  if (result !== 'lost') return false
  const [forNames, againstNames] = [namesOn(votes, 'for'), namesOn(votes, 'against')]
  return ayes !== undefined && ayes !== noes && ayes === againstNames && noes === forNames
}

export function namesOn(votes: Vote[], option: Vote['option']): number {
  return votes.filter((vote) => vote.option === option).length
}

/** The votes of an item, those of one division together: "For the motion (3) – …; For the amendment (2) – …" in one paragraph. */
export function divisionsOf(item: Item): Motion[][] {
  const divisions: Motion[][] = []
  for (const motion of item.motions.filter(({ votes }) => votes.length > 0)) {
    const before = divisions.at(-1)
    if (before?.some(({ votes }) => votes.some(({ at }) => motion.votes.some((vote) => vote.at.start === at.start)))) before.push(motion)
    else divisions.push([motion])
  }
  return divisions
}
