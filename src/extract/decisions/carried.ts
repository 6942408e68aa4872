/**
 * A motion that was carried, with no RESOLVED behind it, is what was decided:
 *
 *     Moved by A. Elm ¶ Seconded by B. Fir ¶ That the list BE RECEIVED. ¶ Motion Passed (5 to 0)
 */
import type { Block, Decision, Motion } from '../../tree.ts'
import type { Opening } from './openings.ts'

/** The carried motions of an item that no decision found in its words repeats. */
export function decidingMotions(motions: readonly Motion[], found: readonly Decision[]): Motion[] {
  return motions.filter((motion, i) => {
    if (motion.result !== 'carried' || !motion.text || !motion.blocks?.length) return false
    if (motion.kind !== 'motion' && !standsForMotion(motions, i)) return false
    // An amendment that was carried went into the substantive motion; behind a rival that was lost RESOLVED is of this one.
    const next = motions.slice(i + 1).find((other) => other.kind === 'motion' && other.result !== 'lost' && other.at.start > motion.at.end)
    const until = next?.at.start ?? Number.POSITIVE_INFINITY
    return !found.some(
      ({ at, label }) =>
        at.start >= motion.at.start &&
        at.start < until &&
        // "The Committee agreed to go on and passed a resolution moved by Elm and seconded by Fir" ¶ "That lamps be lit.": two.
        at.end > (motion.blocks?.[0]?.at.start ?? 0) &&
        (label !== undefined || at.start <= motion.at.end || motion.implied?.includes('result')),
    )
  })
}

/** "The amendment was carried by 5 votes to 3 and the Committee resolved accordingly.": the motion that it stood against was lost. */
function standsForMotion(motions: readonly Motion[], at: number): boolean {
  return motions.slice(0, at).findLast(({ kind }) => kind === 'motion')?.result === 'lost'
}

/** Where the motion's wording stands in its own blocks: all of several, or a part of one that names the movers too. */
export function openingOf(motion: Motion): { blocks: Block[]; opening: Opening } | undefined {
  const blocks = motion.blocks ?? []
  const first = blocks[0]
  if (!first || motion.text === undefined) return undefined
  const printed = first.marker && motion.text.startsWith(`${first.marker} `) ? motion.text.slice(first.marker.length + 1) : motion.text
  const opens = printed.slice(0, 60)
  // The wording may go on below after a few words: "we set these dates:" ¶ "May 5 and 19".
  const start = first.value.indexOf(blocks.length > 1 ? (opens.split(/\. |: /, 1)[0] as string) : opens)
  if (start < 0 && blocks.length === 1) return undefined
  let end = blocks.length > 1 ? first.value.length : Math.min(first.value.length, start + printed.length)
  if (first.value[end] === '.') end++
  const that =
    /^(?:(?:now,?\s+)?(?:therefore,?\s+)?be it (?:hereby )?resolved,?\s+)?that\b[\s,:]*/i.exec(first.value.slice(Math.max(0, start)))?.[0]
      .length ?? 0
  const opening: Opening = {
    kind: 'resolved',
    start: Math.max(0, start),
    textAt: Math.max(0, start) + that,
    end,
    form: 'label',
    unanimous: motion.unanimous === true,
  }
  return { blocks, opening }
}
