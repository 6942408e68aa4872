/**
 * A motion that was carried, with no RESOLVED behind it, is what was decided:
 *
 *     Moved by A. Elm ¶ Seconded by B. Fir ¶ That the list BE RECEIVED. ¶ Motion Passed (5 to 0)
 */
import { readDesignation } from '../../language/designations.ts'
import { isBullet, opens } from '../../language/labels.ts'
import { sentences } from '../../language/sentences.ts'
import type { Block, Decision, Motion } from '../../tree.ts'
import { operativeWords } from '../../vocabulary/decisions.ts'
import { decisionOf } from './decision.ts'
import type { Opening } from './opening.ts'
import type { Surroundings } from './surroundings.ts'
import { readClauses, readWording } from './wording.ts'

/** The decisions that the carried motions of an item are; those that a decision found in its words repeats are left out. */
export function readCarried(motions: readonly Motion[], found: readonly Decision[], spanOf: Surroundings['spanOf']): Decision[] {
  const around: Surroundings = { spanOf, opensAnother: () => false, decides: () => false, all: true }
  return decidingMotions(motions, found).flatMap((motion) => {
    const { blocks, opening } = openingOf(motion) ?? {}
    const block = blocks?.[0]
    if (!block || !opening) return []
    // "… a motion, which was agreed, as set out below:" ¶ "(i) that …" ¶ "(ii) that …"
    // "a. Motion by Elm, seconded by Fir, |to light lamps|. Carried.": the label is the paragraph's, not the wording's.
    const listed = opening.start === 0 && opens(block.marker) && !isBullet(block.marker)
    const wording = listed ? readClauses(blocks, opening, around) : readWording(blocks, 0, opening, around)
    if (wording.clauses.length === 0) return []
    withRest(wording.clauses, motion)
    return [{ ...decisionOf(opening, wording, block, around), implied: ['kind'] }]
  })
}

/** "MOVED BY ELM that the May 6 Council" ¶ "Meeting minutes be adopted.": the rest of the sentence, a line below. */
function withRest(clauses: Decision['clauses'], { text = '', blocks = [] }: Motion): void {
  const [clause, another] = clauses
  const [first, second, third] = blocks
  if (!clause || another || !first || !second || third || second.marker !== undefined || clause.label !== undefined) return
  const goesOn = text.startsWith(`${clause.text} `) && text.endsWith(second.value.replace(/\.$/, ''))
  if (goesOn && first.value.endsWith(clause.text)) clause.text = text
}

/** The carried motions of an item that no decision found in its words repeats. */
function decidingMotions(motions: readonly Motion[], found: readonly Decision[]): Motion[] {
  return motions.filter((motion, i) => {
    if (motion.result !== 'carried' || !motion.text || !motion.blocks?.length) return false
    if (motion.kind !== 'motion' && !standsForMotion(motions, i)) return false
    if (!motion.mover && isClauseOf(motion, found)) return false
    // An amendment that was carried went into the substantive motion; behind a rival that was lost RESOLVED is of this one.
    const next = motions.slice(i + 1).find((other) => other.kind === 'motion' && other.result !== 'lost' && other.at.start > motion.at.end)
    const until = next?.at.start ?? Number.POSITIVE_INFINITY
    return !found.some(
      ({ at, label, clauses, kind, blocks }) =>
        !(kind === 'recommended' && isWordingOf(motion, clauses)) &&
        !(blocks[0] === motion.blocks?.[0] && standsApart(motion, clauses, label)) &&
        at.start >= motion.at.start &&
        !(at.start > motion.at.start && motion.implied === undefined && isOfOtherWords(motion.text as string, clauses)) &&
        at.start < until &&
        // "The Committee agreed to go on and passed a resolution moved by Elm and seconded by Fir" ¶ "That lamps be lit.": two.
        at.end > (motion.blocks?.[0]?.at.start ?? 0) &&
        (label !== undefined || at.start <= motion.at.end || motion.implied?.includes('result')),
    )
  })
}

/** "RESOLVED" ¶ "1. That lamps be lit." ¶ "2. That the Director be thanked." ¶ "CARRIED": the last clause, and no motion of its own. */
function isClauseOf({ blocks = [] }: Motion, found: readonly Decision[]): boolean {
  return found.some(
    ({ kind, blocks: decided }) => kind === 'resolved' && decided.length > 1 && blocks.every((block) => decided.includes(block)),
  )
}

/** "It is recommended that the trip be approved." ¶ "Motion by Elm, seconded by Fir. Carried.": what was recommended is what was moved. */
export function isWordingOf({ text = '' }: Motion, clauses: Decision['clauses']): boolean {
  return text !== '' && clauses.some((clause) => clause.text.startsWith(text.slice(0, 60)))
}

/** "Elm moved to approve the minutes. Motion passes." ¶ "RESOLVED, to buy lamps.": not a word of the one is in the other. */
function isOfOtherWords(moved: string, clauses: Decision['clauses']): boolean {
  const { words, resolved, shared } = compared(moved, clauses)
  return /^to\s\p{Ll}/u.test(moved) && words > 1 && resolved > 0 && shared === 0
}

/**
 * "It was agreed that a letter be sent. |Elm proposed and Fir seconded that the fee be raised.| Carried.", "|Elm moved to pay the
 * bills.| All in favor. Orders 5 to 9 were approved.": two, of other words, in one paragraph.
 */
function standsApart({ text = '', blocks = [] }: Motion, clauses: Decision['clauses'], label: string | undefined): boolean {
  const printed = blocks[0]?.value ?? ''
  const moved = printed.indexOf(text.slice(0, 60))
  const last = clauses.at(-1)?.text ?? ''
  const decided = last === '' ? -1 : printed.indexOf(last)
  if (moved < 0 || decided < 0) return false
  // Behind a motion RESOLVED is of what was moved.
  const behind = decided > moved && label === undefined && /^to\s\p{Ll}/u.test(text)
  const between =
    decided < moved ? printed.slice(decided + last.length - 1, moved) : behind ? printed.slice(moved + text.length - 1, decided) : ''
  if (!/[.;]\s/.test(between)) return false
  const { words, shared } = compared(text, clauses)
  return words > 0 && shared * 3 < words
}

/** How many words a motion has and a resolution, by their first letters, and how many of them are the same. */
function compared(moved: string, clauses: Decision['clauses']): { words: number; resolved: number; shared: number } {
  const words = new Set(stemsOf(moved))
  const resolved = new Set(clauses.flatMap(({ text }) => stemsOf(text)))
  return { words: words.size, resolved: resolved.size, shared: [...resolved].filter((word) => words.has(word)).length }
}

const stemsOf = (text: string) => text.toLowerCase().match(/(?<!\p{L})\p{L}{4,6}/gu) ?? []

/** "The amendment was carried by 5 votes to 3 and the Committee resolved accordingly.": the motion that it stood against was lost. */
function standsForMotion(motions: readonly Motion[], at: number): boolean {
  return motions.slice(0, at).findLast(({ kind }) => kind === 'motion')?.result === 'lost'
}

/** Where the motion's wording stands in its own blocks: all of several, or a part of one that names the movers too. */
function openingOf(motion: Motion): { blocks: Block[]; opening: Opening } | undefined {
  const [label, ...below] = motion.blocks ?? []
  const blocks = label && isNumberOf(label, motion) ? below : (motion.blocks ?? [])
  const first = blocks[0]
  if (!first || motion.text === undefined) return undefined
  const printed = first.marker && motion.text.startsWith(`${first.marker} `) ? motion.text.slice(first.marker.length + 1) : motion.text
  const opening = printed.slice(0, 60)
  // The wording may go on below after a few words: "we set these dates:" ¶ "May 5 and 19".
  const whole = blocks.length > 1 ? (opening.split(/\. |: /, 1)[0] as string) : opening
  // "MOVED BY ELM that the minutes" ¶ "be adopted."
  const words = blocks.length > 1 && !first.value.includes(whole) ? whole.slice(0, 16) : whole
  // "Motion 12 (Elm/Fir): |To| light lamps."
  const start = Math.max(first.value.indexOf(words), /^to\s/.test(words) ? first.value.indexOf(`T${words.slice(1)}`) : -1)
  if (blocks.length === 1 && isPerson(motion.text) && (start < 0 || readDesignation(motion.text)?.text === motion.text))
    return electionOf(first, motion.text, motion.unanimous === true)
  if (start < 0 && blocks.length === 1) return undefined
  let end = blocks.length > 1 ? first.value.length : Math.min(first.value.length, start + printed.length)
  if (first.value[end] === '.') end++
  // "Motion by Elm, seconded by Fir, |approved| payment of the bills."
  const done = /^(?:approved|accepted|authori[sz]ed)\s/.exec(printed)?.[0] ?? ''
  const that =
    done.length ||
    (/^(?:(?:now,?\s+)?(?:therefore,?\s+)?be it (?:hereby )?resolved,?\s+)?that\b[\s,:]*/i.exec(first.value.slice(Math.max(0, start)))?.[0]
      .length ??
      0)
  return {
    blocks,
    opening: {
      kind: operativeWords[done.trim()] ?? 'resolved',
      start: Math.max(0, start),
      textAt: Math.max(0, start) + that,
      end,
      form: 'label',
      unanimous: motion.unanimous === true,
    },
  }
}

/** "Councillor Elm", "Councillor Elm for the office of Chair" */
const isPerson = (text: string) => {
  const who = readDesignation(text)
  return who?.start === 0 && /^(?:\s(?:as|for|to be)\s[^.;:]{2,60})?$/.test(text.slice(who.end))
}

/** "|Councillor Elm was proposed by Councillor Fir and duly elected Chair.|": a name says too little; the sentence is the decision. */
function electionOf(block: Block, motion: string, unanimous: boolean): { blocks: Block[]; opening: Opening } | undefined {
  const who = readDesignation(motion)?.text ?? motion
  const all = sentences(block.value).filter(({ text }) => text.includes(who))
  const told = all.find(({ text }) => /\b(?:elected|appointed)\b/.test(text)) ?? all[0]
  if (!told) return undefined
  const { start, end } = told
  return { blocks: [block], opening: { kind: 'resolved', start, textAt: start, end, form: 'whole', unanimous } }
}

/** "RESOLUTION 30-5" above the recitals: the number of what is moved, and no word of it. */
const isNumberOf = ({ value }: Block, { text = '', blocks = [] }: Motion) =>
  blocks.length > 1 && /^(?:resolution|ordinance|by-?law)\b[^.;:]{0,8}\s[\d./-]{1,12}[a-z]?$/i.test(value) && !text.startsWith(value)

/** The blocks that are a motion's wording and nothing else. */
export function wordingAlone(motion: Motion): Block[] {
  const [first, ...rest] = motion.blocks ?? []
  if (!first || motion.text === undefined) return []
  const whole =
    isNumberOf(first, motion) ||
    motion.text.startsWith(first.marker ? `${first.marker} ${first.value}`.slice(0, 80) : first.value.slice(0, 80))
  return whole ? [first, ...rest] : rest
}
