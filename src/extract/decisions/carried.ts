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
    if (motion.kind !== 'motion' || motion.result !== 'carried' || !motion.text || !motion.blocks?.length) return false
    // An amendment that was carried went into the substantive motion.
    const next = motions.slice(i + 1).find((other) => other.kind === 'motion' && other.at.start > motion.at.end)
    const until = next?.at.start ?? Number.POSITIVE_INFINITY
    return !found.some(
      ({ at, label }) => at.start >= motion.at.start && at.start < until && (label !== undefined || at.start <= motion.at.end),
    )
  })
}

/** Where the motion's wording stands in its own blocks. */
export function openingOf(motion: Motion): { blocks: Block[]; opening: Opening } | undefined {
  const [first, ...rest] = motion.blocks ?? []
  if (!first || motion.text === undefined) return undefined
  const behind = rest.map((block) => (block.marker ? `${block.marker} ${block.value}` : block.value)).join(' ')
  let head = motion.text
  if (behind !== '' && head.endsWith(behind)) head = head.slice(0, head.length - behind.length).trim()
  if (first.marker && head.startsWith(`${first.marker} `) && !first.value.startsWith(first.marker))
    head = head.slice(first.marker.length + 1)
  const start = first.value.indexOf(head.slice(0, 60))
  if (start < 0) return undefined
  const that = /^that\b[\s,:]*/i.exec(head)?.[0].length ?? 0
  const end = rest.length > 0 ? first.value.length : Math.min(first.value.length, start + head.length)
  const opening: Opening = { kind: 'resolved', start, textAt: start + that, end, form: 'label', unanimous: motion.unanimous === true }
  return { blocks: [first, ...rest], opening }
}
