/**
 * Gives the proposals of an item their wording where it stands outside their own sentence: in the sentences that follow, in
 * paragraphs below, or above the movers or the result.
 */
import { isBullet } from '../../language/labels.ts'
import { outcomeOf, splitResult } from '../../language/outcomes/index.ts'
import { quotationLength } from '../../language/quotations.ts'
import { type Sentence, sentences } from '../../language/sentences.ts'
import type { Block } from '../../tree.ts'
import { type Draft, implyResult } from './draft.ts'
import { beginsVote, ends, isMoversLine, lengthToVote, ordered, speech, wordingLength } from './wording.ts'

export const quotedMotion = /^["“‘'](?:That|This Council)\b.*["”’']\.?$/su
const ofMotionAbove = /^(?:(?:The|This) motion (?:was|is) )?(?:proposed|moved)\b/i

/** "Proposed by: Elm", the whole line. */
const moverAlone = /^(?:proposed|moved|proposer|mover)(?: by)?\s?:\s*\p{Lu}[^:;]{1,50}$/iu
/** What somebody or something shall do or be, in one sentence: "Fir shall buy a lamp.", "Fir for Treasurer." */
const proposition =
  /^(?:\p{Lu}(?:[^.:;?]|\.(?=\p{Ll})){2,120}\s(?:shall|should)\s\p{Ll}(?:[^.:;?]|\.(?=\p{Ll})){2,200}|\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)? for \p{Lu}[\p{L} -]{3,40})\.?$/u

export class Wordings {
  readonly #blocks: readonly Block[]
  readonly #taken = new Set<number>()

  constructor(blocks: readonly Block[]) {
    this.#blocks = blocks
  }

  /** Whether a block is the wording of a proposal above it. */
  has(at: number): boolean {
    return this.#taken.has(at)
  }

  /** The wording of a proposal that its sentence left to the paragraphs below. */
  take(draft: Draft, at: number): void {
    const block = this.#blocks[at] as Block
    if (draft.motion.text !== undefined) {
      this.#takeQuotation(draft, at)
      this.#takeReading(draft, at)
      this.#takeRest(draft, at)
      this.#takeList(draft, at)
      return
    }
    const movers = isMoversLine(block)
    if (this.#takeBelowLabel(draft, at) || (movers && this.#takeLabelledBelow(draft, at))) return
    const next = this.#blocks[at + 1]?.value ?? ''
    const expected = /(?:[:–—-]|\bthat|\bfollowing (?:motion|amendment))$/.test(block.value) || (movers && ordered.test(next))
    const count = Math.max(wordingLength(this.#blocks, at + 1, expected), movers ? lengthToVote(this.#blocks, at + 1) : 0)
    if (count === 0) {
      if (movers) this.#takeAboveMovers(draft, at)
      else if (moversOfLabelled.test(block.value)) this.#takeLine(draft, at)
      this.#takeAboveLabel(draft, at)
      return
    }
    const all = this.#blocks.slice(at + 1, at + 1 + count)
    for (let i = 1; i <= count; i++) this.#taken.add(at + i)
    const blocks = count > 1 && numbered.test(all[0]?.value ?? '') ? all.slice(1) : all
    draft.motion.text = withoutResult(wordingOf(blocks)).replace(movedAgain, '')
    draft.motion.blocks = all
    draft.last = at + count
    // "Councillor Fir seconded the recommendation." ¶ "That the plan be approved.", and no more: RESOLVED that is lost.
    const closes = !expected && !movers && at + count === this.#blocks.length - 1
    if (closes && draft.seconded && draft.motion.result === undefined && /^that\b(?:.*\bbe\b|[^.]{0,60}:)/is.test(draft.motion.text))
      implyResult(draft.motion, 'carried')
    if (/\bmotion be amend/i.test(draft.motion.text)) draft.motion.kind = 'amendment'
    draft.motion.at = { ...draft.motion.at, end: Math.max(draft.motion.at.end, blocks.at(-1)?.at.end ?? 0) }
  }

  /** "Moved by Elm, seconded by Fir and carried with the following vote:" ¶ "Ayes: …" ¶ "to light the lamps.": behind the votes. */
  takeBehindVotes({ motion, last }: Draft, at: number): boolean {
    const block = this.#blocks[at] as Block
    if (motion.text !== undefined || motion.votes.length === 0 || last !== at - 1 || !/^to\s\p{Ll}/u.test(block.value)) return false
    this.#taken.add(at)
    Object.assign(motion, { text: withoutResult(block.value).replace(/\.$/, ''), blocks: [block], at: { ...motion.at, end: block.at.end } })
    return true
  }

  /** "Motion" ¶ "1) To note the report." ¶ "2) To approve the plan." ¶ "- moved by Councillor Elm, seconded by Councillor Fir" */
  #takeBelowLabel({ motion }: Draft, at: number): boolean {
    if (!moversOfLabelled.test((this.#blocks[at] as Block).value)) return false
    const from = Math.max(0, at - 40)
    const above = this.#blocks.slice(from, at)
    const label = above.findLastIndex(({ value }) => motionLabel.test(value))
    const blocks = above.slice(label + 1)
    if (label < 0 || blocks.length === 0 || blocks.some((block, i) => this.#taken.has(from + label + 1 + i) || ends(block))) return false
    for (let i = 0; i < blocks.length; i++) this.#taken.add(from + label + 1 + i)
    if (/^amendment/i.test((above[label] as Block).value)) motion.kind = 'amendment'
    Object.assign(motion, { text: blocks.map(printed).join(' '), blocks, at: { ...motion.at, start: (blocks[0] as Block).at.start } })
    return true
  }

  /** "Motion By: Elm" ¶ "Second By: Fir" ¶ "Motion: To light the lamps." */
  #takeLabelledBelow({ motion, seconded }: Draft, at: number): boolean {
    const below = this.#blocks[at + 1]
    const text = seconded && below ? /^Motion\s?:\s+((?:To|That)\s.*)$/s.exec(below.value)?.[1] : undefined
    if (!below || text === undefined || splitResult(below.value).result !== '') return false
    this.#taken.add(at + 1)
    Object.assign(motion, { text: text.replace(/\.$/, ''), blocks: [below], at: { ...motion.at, end: below.at.end } })
    return true
  }

  /**
   * "Resolution 1: To receive the accounts." ¶ "Proposed by A Elm, seconded by B Fir."; an item may begin with its motion alone: "To amend
   * Rule 14."
   */
  #takeLine({ motion }: Draft, at: number): void {
    const above = this.#blocks[at - 1]
    if (!above || this.#taken.has(at - 1)) return
    const text =
      labelledMotion.exec(above.value)?.[1] ?? (at === 1 && /^(?:That|To)\s\p{Ll}/u.test(above.value) ? printed(above) : undefined)
    if (text) Object.assign(motion, { text: text.replace(/\.$/, ''), blocks: [above], at: { ...motion.at, start: above.at.start } })
  }

  /** "Fir shall buy a lamp." ¶ "Proposed by: Elm"; "**Fir for Treasurer.**" ¶ "Proposed by: Elm" ¶ "Unanimously approved." */
  #takeAboveLabel({ motion }: Draft, at: number): void {
    const above = this.#blocks[at - 1]
    if (motion.text !== undefined || !above || this.#taken.has(at - 1) || above.type === 'heading' || ends(above)) return
    if (!moverAlone.test((this.#blocks[at] as Block).value) || !proposition.test(above.value) || speech.test(above.value)) return
    this.#taken.add(at - 1)
    Object.assign(motion, { text: printed(above).replace(/\.$/, ''), blocks: [above], at: { ...motion.at, start: above.at.start } })
  }

  /** "THAT lamps be bought.", "Motion: To buy lamps.", "Motion #4: To buy lamps." ¶ "Moved by A. Elm" ¶ "Seconded by B. Fir" ¶ "CARRIED" */
  #takeAboveMovers(draft: Draft, at: number): void {
    const above = this.#blocks[at - 1]
    const labelled = above ? labelledMotion.exec(above.value)?.[1] : undefined
    if (labelled) {
      Object.assign(draft.motion, { text: labelled.replace(/\.$/, ''), blocks: [above] })
      return
    }
    const behind = this.#blocks.slice(at + 1, at + 3).find((next) => !isMoversLine(next))
    if (behind && outcomeOf(behind.value)?.alone) this.takeAbove(draft, (this.#blocks[at] as Block).value, at)
  }

  /** "… the motion that “The Council:" ¶ "(1) approves the plan.”": the quotation goes on below. */
  #takeQuotation(draft: Draft, at: number): void {
    const block = this.#blocks[at] as Block
    const text = draft.motion.text ?? ''
    if (!text.includes('“') || text.includes('”') || !/[:;,]$/.test(block.value)) return
    const end = this.#blocks.slice(at + 1, at + 61).findIndex(({ value }) => value.includes('”'))
    if (end < 0) return
    const blocks = this.#blocks.slice(at + 1, at + 2 + end)
    for (let i = 1; i <= blocks.length; i++) this.#taken.add(at + i)
    draft.motion.text = withoutResult([`${text}${block.value.at(-1)}`, ...blocks.map(printed)].join(' '))
    draft.last = at + blocks.length
    draft.motion.at = { ...draft.motion.at, end: Math.max(draft.motion.at.end, blocks.at(-1)?.at.end ?? 0) }
  }

  /** "L. Elm, T. Fir: That we pass By-law 12." ¶ "Read a first, second and third time and passed this 5th day of May. Carried." */
  #takeReading(draft: Draft, at: number): void {
    const next = this.#blocks[at + 1]
    if (!next || !/^read (?:an?|the) first\b/i.test(next.value) || draft.motion.blocks?.at(-1) !== this.#blocks[at]) return
    this.#taken.add(at + 1)
    draft.motion.text = withoutResult(`${draft.motion.text}. ${printed(next)}`)
    draft.motion.blocks = [...(draft.motion.blocks ?? []), next]
    draft.last = at + 1
    draft.motion.at = { ...draft.motion.at, end: Math.max(draft.motion.at.end, next.at.end) }
  }

  /** "MOVED BY ELM that the May 6, 2030 Council" ¶ "Meeting minutes be adopted." ¶ "CARRIED": the rest of the sentence, a line below. */
  #takeRest(draft: Draft, at: number): void {
    const { motion } = draft
    const [block, next, result] = this.#blocks.slice(at, at + 3)
    if (!block || !next || !result || motion.result !== undefined || motion.blocks?.at(-1) !== block) return
    const open = /[\p{L}\d,]$/u.test(block.value) && block.value.endsWith(motion.text ?? ' ')
    const rest =
      next.type === 'paragraph' && next.marker === undefined && next.value.length < 240 && next.value.endsWith('.') && !ends(next)
    if (!open || !rest || !outcomeOf(result.value)?.alone) return
    this.#taken.add(at + 1)
    motion.text = `${motion.text} ${next.value.slice(0, -1)}`
    motion.blocks = [block, next]
    draft.last = at + 1
    motion.at = { ...motion.at, end: Math.max(motion.at.end, next.at.end) }
  }

  /** "L. Elm, T. Fir: That we appoint the following:" ¶ "Lamp Board: A. Oak" ¶ "Quay Board: B. Yew. Carried." */
  #takeList(draft: Draft, at: number): void {
    const block = this.#blocks[at] as Block
    if (draft.motion.result !== undefined || !block.value.endsWith(':') || draft.motion.blocks?.at(-1) !== block) return
    const list = listUpToResult(this.#blocks.slice(at + 1, at + 41))
    if (list.length === 0) return
    for (let i = 1; i <= list.length; i++) this.#taken.add(at + i)
    draft.motion.text = withoutResult([`${draft.motion.text}:`, ...list.map(printed)].join(' '))
    draft.motion.blocks = [block, ...list]
    draft.last = at + list.length
    draft.motion.at = { ...draft.motion.at, end: Math.max(draft.motion.at.end, list.at(-1)?.at.end ?? 0) }
  }

  /**
   * “That this Council calls for lamps.” ¶ "The motion was proposed by Elm and seconded by Fir.", "Motion to light the lamps" ¶ "Elm
   * moved" ¶ "Fir seconded": the wording above a mover who begins the block.
   */
  takeMotionAbove({ motion }: Draft, mover: string, at: number): void {
    const above = this.#blocks[at - 1]
    const quoted = motion.text === undefined && above && !this.#taken.has(at - 1) && quotedMotion.test(above.value)
    // "… seconded by Fir;" ¶ “That …”: the wording comes below.
    if (quoted && ofMotionAbove.test(mover) && !/[,;:]$/.test(this.#blocks[at]?.value ?? '')) {
      Object.assign(motion, { text: printed(above), blocks: [above] })
      return
    }
    if (motion.text !== undefined || !above || !/^(?:\S+\s){1,4}moved\W*$/.test(mover) || !this.#blocks[at]?.value.startsWith(mover)) return
    const words = /^(?:A )?[Mm]otion (to \p{Ll}[^.;]+)\.?$/u.exec(above.value)?.[1]
    if (words) Object.assign(motion, { text: words, blocks: [above] })
  }

  /**
   * A motion without mover, told by its result alone: "That the list be received. Carried.", "That …" ¶ "Motion Passed",
   * "Recommendation: That …" ¶ "Motion Passed".
   */
  takeAbove(draft: Draft, result: string, from: number): void {
    const block = this.#blocks[from] as Block
    const end = block.value.indexOf(result)
    if (end > 0 && /^["“]?that\b/i.test(block.value)) {
      draft.motion.text = block.value.slice(0, end).trim().replace(/\.$/, '')
      draft.motion.blocks = [block]
      return
    }
    if (end > 0) return
    for (let at = from - 1; at >= Math.max(0, from - 60) && !this.#taken.has(at); at--) {
      const label = /^recommendation:\s+(?=that\b)/i.exec((this.#blocks[at] as Block).value)?.[0] ?? ''
      const opens = label !== '' || /^["“]?that\b/i.test((this.#blocks[at] as Block).value)
      if (!opens || at + wordingLength(this.#blocks, at, label !== '') !== from) continue
      // "RESOLUTION:" ¶ "That …" ¶ "MOVED: A. Elm SECONDED: B. Fir": the wording is the resolution's.
      if (/^(?:council )?(?:resolution|decision)\s*:?$/i.test(this.#blocks[at - 1]?.value ?? '')) return
      const blocks = this.#blocks.slice(at, from)
      draft.motion.text = blocks.map(printed).join(' ').slice(label.length)
      draft.motion.blocks = blocks
      draft.motion.at = { ...draft.motion.at, start: blocks[0]?.at.start ?? draft.motion.at.start }
      return
    }
  }

  /** The sentences behind a proposal's first that are still its wording. */
  runOn(draft: Draft, rest: readonly Sentence[], at: number): void {
    const block = this.#blocks[at] as Block
    if (!draft.motion.text || rest.length === 0) return
    const end =
      rest.find(
        ({ text }) => outcomeOf(text)?.alone || /^(?:time\s*:|next (?:regular )?meeting|\p{L}+ (?:seconded|abstained))/iu.test(text),
      )?.start ?? block.value.length
    const begin = block.value.indexOf(draft.motion.text)
    if (begin >= 0) draft.motion.text = block.value.slice(begin, end).trim().replace(/\.$/, '')
  }
}

/** "On the motion of Councillors Elm and Fir:" ¶ "|Moved| that lamps be lit.", "|Resolve| that lamps be lit." */
const movedAgain = /^(?:(?:Moved|Resolved?)\s|VOTED:\s)(?=(?:that|to)\b)/

/** "RESOLUTION 30-5", "ORDINANCE NO. 12" above its recitals: the number of what is moved */
const numbered = /^(?:resolution|ordinance|by-?law)\s(?:no\.?\s?|#\s?)?[\d./-]{1,12}[a-z]?$/i
/** "Motion: |To buy lamps|", "Motion #4: |To buy lamps|", "Resolution No. 30-04 – |That lamps be bought|" */
const labelledMotion = /^(?:motion|resolution)(?:\s?(?:#|no\.?\s?|number\s)?\s?[A-Z]{0,4}-?\d[\d/.-]{0,10})?\s?(?::|\s[–-]\s)\s*(\S.*)$/is
const moversOfLabelled = /^(?:moved|proposed) by\s[^.;:]{3,80}?(?:,?\s(?:and\s)?seconded by\s[^.;:]{3,80})?\.?$/i
const motionLabel = /^(?:motion|amendment)(?:\s(?:\d|by\s[^:]{3,60}))?\s*:?$/i

/** The lines before "Carried.", or up to the one that it stands behind; none where something else comes between. */
function listUpToResult(lines: readonly Block[]): Block[] {
  for (const [i, block] of lines.entries()) {
    const { value } = block
    if (outcomeOf(value)?.alone || /^time\s*:.*\bcarried\.?$/i.test(value)) return lines.slice(0, i)
    // "Roll call: Elm – yes; Fir – yes. Motion carried."
    if (i > 0 && beginsVote(value)) return lines.slice(0, i)
    if (block.type === 'heading' || ends(block) || speech.test(value)) return []
    if (splitResult(value).result !== '') return lines.slice(0, i + 1)
  }
  return []
}

/** A block as it stands in a wording: its label and its words. */
export function printed(block: Block): string {
  return block.marker ? `${block.marker} ${block.value}` : block.value
}

/** "Proposed by Councillor Elm" ¶ "- that lamps be lit": the dash that leads to it is no part of the wording. */
function wordingOf([first, ...rest]: readonly Block[]): string {
  if (!first) return ''
  const opening = first.marker && isBullet(first.marker) ? first.value : printed(first)
  return [opening, ...rest.map(printed)].join(' ')
}

/** The wording without a result printed behind it: "…at this junction.” Amendment carried." */
function withoutResult(text: string): string {
  const quoted = quotationLength(text)
  if (quoted !== undefined) return text.slice(0, quoted)
  const { wording, result } = splitResult(text)
  if (result !== '') return wording
  const last = sentences(text).at(-1)
  return last && last.start > 0 && outcomeOf(last.text)?.alone ? text.slice(0, last.start).trim() : text
}
