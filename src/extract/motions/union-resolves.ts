/**
 * The wording of a motion that a students' union or a society prints below who moved it, as what the body resolves:
 *
 *     Prop: B Birch   Sec: C Elm ¶ This Union notes: ¶ 1. … ¶ This Union resolves: ¶ 1. To join the campaign. ¶ … ¶ Motion passed.
 *     MarlSoc resolves to buy a tent. ¶ Proposed: Cy. Seconded: Dee. ¶ Motion passes.
 */
import type { Block, Motion } from '../../tree.ts'
import { printed } from './wordings.ts'

const heading = /^(?:(?:this|the)\s)?(?:\p{Lu}[\p{L}’'-]*\s){1,4}(?:further\s|therefore\s)?resolves(?:\sto)?\s?:?$/iu
const inLine = /^(?:(?:This|The)\s)?(?:\p{Lu}[\p{L}’'-]*\s){1,4}(?:further\s)?resolves\s(?=(?:to|that)\s)/u

/** Gives it to the one motion that was carried and has no wording of its own. */
export function giveResolves(motions: readonly Motion[], blocks: readonly Block[]): void {
  const moved = motions.filter(({ kind, mover }) => kind === 'motion' && mover !== undefined)
  const [motion] = moved
  if (moved.length !== 1 || !motion || motion.text !== undefined) return
  const at = blocks.findLastIndex(({ value }) => value.includes('resolves') && (heading.test(value) || inLine.test(value)))
  const block = blocks[at]
  if (!block) return
  const lead = inLine.exec(block.value)
  if (lead) {
    Object.assign(motion, { text: block.value.slice(lead[0].length).replace(/\.$/, ''), blocks: [block] })
    return
  }
  const end = blocks.slice(at + 1).findIndex(({ marker }) => marker === undefined)
  const clauses = blocks.slice(at + 1, end < 0 ? undefined : at + 1 + end)
  if (clauses.length > 0) Object.assign(motion, { text: [block, ...clauses].map(printed).join(' '), blocks: [block, ...clauses] })
}
