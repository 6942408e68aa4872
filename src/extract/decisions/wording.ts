/**
 * The wording of a decision: what follows its label in the paragraph, and the paragraphs below that belong to it.
 *
 *     RESOLVED:                                   the label
 *     The Committee accepted the report and       a lead-in to all clauses: kept apart
 *     recommended that:
 *     (a) officers report back; and               clauses
 *     Voting: unanimous                           an aside between them
 *     (b) the plan be approved.
 */
import { isBullet, readings } from '../../language/labels.ts'
import { isMoversAlone, moversBehind } from '../../language/movers-behind.ts'
import type { Block, Clause } from '../../tree.ts'
import { announced } from './announced.ts'
import { wordingEnd } from './asides.ts'
import { ClausesBelow, quotationCloses } from './clauses-below.ts'
import { Gathered } from './gathered.ts'
import type { Opening } from './opening.ts'
import type { Surroundings } from './surroundings.ts'
import { clauseText, isTruncated, withoutRecitals } from './text.ts'
import { clauseTree } from './tree.ts'

export interface Wording {
  clauses: Clause[]
  blocks: Block[]
  leadIn?: string
  /** Blocks below the opening's that were read. */
  taken: number
  /** Each clause has its own reason behind it: what stands behind the last is not the decision's. */
  reasoned: boolean
  /** Where the wording ends in the opening's own block. */
  end: number
}

/** @param at the block that the opening stands in */
export function readWording(blocks: readonly Block[], at: number, opening: Opening, around: Surroundings): Wording {
  const block = blocks[at] as Block
  const next = blocks[at + 1]
  const got = new Gathered(around.spanOf)
  const room = block.value.slice(opening.textAt, opening.end)
  const length = opening.form === 'label' ? wordingEnd(room, /\.\s*$/.test(opening.label ?? '')) : room.length
  const words = room.slice(0, length)
  const end = opening.textAt + length
  const body = bodyFirst.exec(words)?.[0] ?? ''
  const head = opening.form === 'whole' ? words.slice(body.length) : withoutMovers(words.slice(body.length))
  got.addHead(clauseText(head), block, opening.textAt + body.length, next?.marker)
  if (got.quotes > 0 && !quotationCloses(blocks, at + 1)) got.quotes = 0
  // Something else said in this paragraph behind the wording: the paragraphs below do not go on with it.
  const complete = block.value.slice(end).trim() !== '' || isTruncated(words)
  const left = complete ? undefined : { words: words.trim(), opening, block, got }
  const expected = left && announced(left, next, around.all)
  const below = left && expected && new ClausesBelow(blocks, at, left, expected, around).read()
  // Without clauses below it, what led in is the clause.
  const led = got.leaves.length > 0
  if (!led && got.leadIn.length > 0) got.addLeaf({ text: got.leadIn.join(' '), block, start: opening.textAt, end })
  withoutRecitals(got.leaves, got.leadIn)
  if (led) settleLeadOfSome(got, [block, ...(below?.blocks ?? [])])
  const leadIn = [body.trim(), ...(led ? got.leadIn : [])].filter((text) => /\p{L}/u.test(text)).join(' ')
  return {
    clauses: clauseTree(got.leaves),
    blocks: [block, ...(below?.blocks ?? [])],
    taken: below?.taken ?? 0,
    reasoned: below?.reasoned ?? false,
    end,
    ...(leadIn === '' ? {} : { leadIn }),
  }
}

/** "Council notes:" ¶ "(a) …" ¶ "(b) …" ¶ "Council therefore agrees:" ¶ "(1) …": what leads in to some of the clauses is one itself. */
function settleLeadOfSome({ leaves, leadIn }: Gathered, blocks: readonly Block[]): void {
  const lead = leadIn.at(-1) ?? ''
  const first = leaves[0]
  const another = leaves
    .slice(1, -1)
    .some(({ clause, marker }, i) => marker === undefined && clause.text.endsWith(':') && isLabel(leaves[i + 2]?.marker))
  const printed = blocks.find((block) => block.value.endsWith(lead))
  if (!another || !printed || first?.marker === undefined || !lead.endsWith(':')) return
  leadIn.pop()
  leaves.unshift({ clause: { by: 'decisions', at: printed.at, text: lead, children: [] }, depth: 0 })
}

const isLabel = (marker: string | undefined) => readings(marker).length > 0 && !isBullet(marker)

/** Clauses without a label above them, or with labels of their own: read as if it stood in an empty paragraph above. */
export function readClauses(blocks: readonly Block[], opening: Opening, around: Surroundings): Wording {
  const [first] = blocks
  const label = { ...first, value: '', marker: undefined } as unknown as Block
  const wording = readWording([label, ...blocks], 0, { ...opening, textAt: 0, end: 0 }, around)
  return { ...wording, blocks: wording.blocks.slice(1) }
}

/** "That |the Council:| Notes the report.": who decides, before what, as above clauses with labels. */
const bodyFirst =
  /^(?:the |this )?(?:\p{Lu}[\p{L}-]*\s){0,4}(?:Council|Committee|Sub-Committee|Cabinet|Board|Panel|Executive|Authority)\s?:[–-]?\s+(?=[\p{L}(])/u

/** "… that fees rise| – proposed by Cllr Elm, seconded by Cllr Fir|": only a sentence that is the decision as a whole keeps them. */
function withoutMovers(words: string): string {
  return isMoversAlone(words) ? '' : words.slice(0, moversBehind(words)).replace(agreedAgain, '')
}

/** "It was agreed that the fee rise| – Agreed|" */
const agreedAgain = /(?<=\p{L}.{10})\s[–-]\s(?:all |unanimously )?(?:agreed|AGREED|Agreed)\.?\s*$/u
