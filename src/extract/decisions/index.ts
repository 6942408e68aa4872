/**
 * Decisions: labelled blocks, sentences that decide, and decisions whose word a page has lost, each with its clauses.
 *
 * An item is read twice where the page prints it twice: what stands under "Decision:", and the minutes. A decision found
 * in both is one. Runs after the motions: one that was carried, with no RESOLVED behind it, is a decision itself.
 */
import type { VFile } from 'vfile'
import { isBullet, opens } from '../../language/labels.ts'
import { Passage } from '../../language/passage.ts'
import { quotedCorrections } from '../../language/quotations.ts'
import { sentences } from '../../language/sentences.ts'
import { speaksOf } from '../../language/topics.ts'
import type { Block, Decision, DocumentType, FileData, Item, Meeting, Minutes, Motion, Part } from '../../tree.ts'
import { operativeWords } from '../../vocabulary/decisions.ts'
import { decidingMotions, openingOf } from './carried.ts'
import { readGrounds } from './grounds.ts'
import { bodyLead, capitalIn, labelAt, lostWord } from './labels.ts'
import { isOfOthers } from './of-others.ts'
import type { Opening } from './openings.ts'
import { noObjection, outcomeHeading, outcomeLine } from './outcome-lines.ts'
import { decisionIn } from './prose.ts'
import { withoutRepetitions } from './repeated.ts'
import { lostMarker, type Spot, underDecisionLabel } from './unlabelled.ts'
import { readWording, type Surroundings } from './wording.ts'

export function decisions() {
  return (tree: Minutes, file: VFile): void => {
    const { text } = file.data as unknown as FileData
    for (const meeting of tree.children as Meeting[]) {
      for (const item of meeting.children) item.decisions.push(...decisionsOf(item, text ?? '', tree.documentType))
    }
  }
}

/**
 * The decisions of one item, in printed order.
 *
 * @param source the text that positions point into
 */
export function decisionsOf(item: Item, source: string, document: DocumentType = 'meeting'): Decision[] {
  const decision = new PartReader(item, 'decision', source)
  const published = decision.read()
  const minutes = new PartReader(item, 'minutes', source)
  const minuted = minutes.read()
  if (published.length === 0 || (document === 'decision' && isInParts(item, published))) {
    const found = decision.readUnlabelled((blocks) => underDecisionLabel(blocks, document))
    if (found) published.splice(0, published.length, found)
  }
  if (published.length === 0) minuted.push(...minutes.readCarried(item.motions, minuted))
  if (published.length === 0 && minuted.every(isByTheWay)) {
    const found = minutes.readUnlabelled((blocks) => lostMarker(blocks, minuted))
    if (found) minuted.push(found)
  }
  const labelled = [...published, ...minuted].some((decision) => decision.label !== undefined && decision.kind !== 'noted')
  const kept = minuted.filter((decision) => !(labelled && isPassingNote(decision)) && !isProposed(decision, minuted, item))
  return withoutRepetitions(published, kept, document !== 'meeting').sort((a, b) => a.at.start - b.at.start)
}

/** "(1) Received the report." ¶ "(2) Agreed that …": one decision, whichever of its parts has a word of decision. */
function isInParts(item: Item, published: readonly Decision[]): boolean {
  const [first, ...rest] = item.lines.flatMap(({ part, block }) => (part === 'decision' ? [block] : []))
  if (!first || !opens(first.marker) || isBullet(first.marker)) return false
  return published.every((decision) =>
    rest.some((block) => block.marker !== undefined && decision.at.start >= block.at.start && decision.at.start < block.at.end),
  )
}

/** "It was agreed that the Director would look at this.": told in the debate; the resolution may come behind it. */
function isByTheWay(decision: Decision): boolean {
  return (decision.kind === 'agreed' || decision.kind === 'noted') && !/^(?:agreed|noted)\b/i.test(decision.label ?? '')
}

/** "The Committee noted the report." beside a resolution is part of the story, not a second decision. */
function isPassingNote(decision: Decision): boolean {
  return (
    decision.kind === 'noted' &&
    /\b(?:noted)$/.test(decision.label ?? '') &&
    decision.label !== undefined &&
    !/^noted/i.test(decision.label)
  )
}

/** "Recommendation: …" that the item goes on to decide upon: what was put before the meeting. */
function isProposed(decision: Decision, all: readonly Decision[], item: Item): boolean {
  if (decision.kind !== 'recommended' || !/^(?:recommendations?|argymhelliad)\b/i.test(decision.label ?? '')) return false
  const later = all.some((other) => other.at.start > decision.at.start && other.kind !== 'recommended' && other.kind !== 'noted')
  return (
    later ||
    item.motions.some((motion) => motion.at.start > decision.at.start && motion.result !== undefined) ||
    // "Recommendation: Receive the presentation." ¶ "Action: No action taken."
    item.lines.some(({ block }) => block.at.start > decision.at.start && /^action(?: taken)?\s*:/i.test(block.value))
  )
}

/** A planning application in the item's title or the line above: where "No objections" is an answer to it. */
const planning =
  /\bplanning\b|\bapplications?\b|\b\d{2,4}\/\d{3,6}|\bextension\b|\bdwelling|\bchange of use\b|\berection of\b|\bconversion\b|\bproposed\b/i
/** "… to the amendment of paragraph 4.2 to read:-" ¶ “RESOLVED: That …”: an earlier meeting's words. */
const quotesEarlier =
  /\b(?:amend\w*|correct\w*|read|reads|delet\w*|insert\w*|replac\w*|substitut\w*|previous\w*|resolution of)\b(?:[^.]|\.(?=\d)){0,200}(?::|:-|–|-)$/i

class PartReader implements Surroundings {
  private readonly blocks: Block[]
  private readonly found: Decision[] = []
  private readonly motionWording: Set<Block>

  constructor(
    private readonly item: Item,
    part: Part,
    private readonly source: string,
  ) {
    this.blocks = item.lines.flatMap((line) => (line.part === part ? [line.block] : []))
    this.motionWording = new Set(item.motions.flatMap(wholeBlocks))
  }

  read(): Decision[] {
    for (let at = 0; at < this.blocks.length; ) at += this.readBlock(at)
    return this.found
  }

  /** Reads the decisions of one block; returns how many blocks were read. */
  private readBlock(at: number): number {
    const block = this.blocks[at] as Block
    if (this.motionWording.has(block) || this.isQuoted(at)) return 1
    const openings = this.openingsIn(block, at)
    let read = 1
    let reasoned = false
    openings.forEach((opening, i) => {
      const next = openings[i + 1]
      const limited = next && opening.form === 'label' ? { ...opening, end: Math.min(opening.end, next.start) } : opening
      if (this.isResult(limited, at) || this.headsAnother(limited, at)) return
      const wording = readWording(this.blocks, at, limited, this)
      if (wording.clauses.length === 0 && (limited.form !== 'label' || isHeadingOnly(limited))) return
      if (sayNothing.test(wording.clauses[0]?.text ?? '') && wording.clauses.length === 1) {
        // "RESOLVED accordingly.": what was moved was resolved.
        if (this.item.motions.some((motion) => motion.result === 'carried' && motion.blocks && motion.at.start < block.at.end)) return
        wording.clauses = []
      }
      this.found.push(this.decision(limited, wording, block))
      if (wording.taken > 0) read = wording.taken + 1
      reasoned = wording.reasoned
    })
    const last = this.found.at(-1)
    if (last && openings.length > 0 && !reasoned) read += readGrounds(this.blocks, at + read, last, (other) => this.opensAnother(other))
    return read
  }

  private decision(opening: Opening, wording: ReturnType<typeof readWording>, block: Block): Decision {
    const at = this.spanOf(block, opening.start, wording.end)
    const end = Math.max(at.end, ...wording.blocks.slice(1).map((other) => other.at.end))
    const decision: Decision = {
      by: 'decisions',
      at: { ...at, end },
      kind: opening.kind,
      clauses: wording.clauses,
      // A bullet that tells of a decision among other things stays a bullet.
      blocks:
        (opening.form !== 'label' || opening.start > 0) && block.type === 'item' && isBullet(block.marker ?? '·')
          ? wording.blocks.slice(1)
          : wording.blocks,
      reasons: [],
      alternatives: [],
    }
    if (opening.label !== undefined) decision.label = opening.label
    if (wording.leadIn !== undefined) decision.leadIn = wording.leadIn
    if (opening.unanimous) decision.unanimous = true
    if (opening.lost) decision.implied = ['kind']
    decision.kind = kindOf(decision)
    return decision
  }

  /** Where decisions begin in a block, one a sentence at most. */
  private openingsIn(block: Block, at: number): Opening[] {
    const text = block.value
    const label =
      (at === 0 ? smallAnswer(text) : undefined) ??
      labelAt(text) ??
      bodyLead(text, this.blocks[at + 1]) ??
      lostWord(text, this.blocks[at + 1])
    const openings: Opening[] = label ? [label] : []
    const inLabel = () => openings.at(-1)?.form === 'label'
    const told = speaksOf(text, 'label') || speaksOf(text, 'deciding')
    const quoted = told ? quotedCorrections(text) : []
    for (const sentence of told ? sentences(text) : []) {
      const last = openings.at(-1)
      if (last && sentence.start < (last.form === 'label' ? Math.max(last.textAt, last.start + 1) : last.end)) continue
      const found =
        (sentence.start > 0 ? labelAt(sentence.text) : undefined) ??
        capitalIn(sentence.text) ??
        decisionIn(sentence.text, block.type === 'row')
      // "AE: … We decided to change the name.": somebody tells.
      if (found?.label?.startsWith('We ') && spokenLine.test(text)) continue
      if (!found || isWithin(sentence.start + found.start, quoted) || (inLabel() && found.form === 'whole')) continue
      // "RESOLVED and noted. The Council thanked …": the words behind a bare note are not its wording.
      const bareNote = found.kind === 'noted' && found.textAt >= sentence.text.length
      openings.push(shifted(found, sentence.start, found.form === 'label' && !bareNote ? text.length : sentence.end))
    }
    if (openings.length > 0 || !speaksOf(text, 'answer')) return openings
    const outcome = outcomeHeading(text) ?? outcomeLine(text) ?? this.answer(block, at)
    return outcome && !isOfOthers(this.blocks, at, this.item.title) ? [outcome] : []
  }

  /** "No objections" under a planning application. */
  private answer(block: Block, at: number): Opening | undefined {
    if (!speaksOf(block.value, 'objection') || !noObjection.test(block.value)) return undefined
    const about = `${this.item.title ?? ''} ${this.blocks[at - 1]?.value ?? ''}`
    if (!planning.test(about)) return undefined
    return { kind: 'other', start: 0, textAt: 0, end: block.value.length, form: 'whole', unanimous: false }
  }

  /** "Agreed." behind a motion is its result; "agreed the following:" before "AGREED:" is told once. */
  private isResult(opening: Opening, at: number): boolean {
    const block = this.blocks[at] as Block
    const text = block.value.slice(opening.textAt, opening.end)
    const said = opening.form === 'whole' && /^all (?:present )?agreed[\s.]*$/i.test(text)
    if (!said && /\p{L}/u.test(text)) return false
    const next = this.blocks[at + 1]
    if (opening.form === 'sentence') return next === undefined || this.opensAnother(next)
    if (
      !said &&
      !/^(?:unanimously\s+)?(?:agreed|approved|carried|accepted|adopted)(?:\s+unanimously|\s+\(?\d{1,3}\s?[-–]\s?\d{1,3}\)?)?[.\s]*$/i.test(
        opening.label ?? '',
      )
    )
      return false
    // "Resolved that £600 be given. Unanimously agreed.", "The minutes were adopted. Approved 5-0."
    if (this.found.some((decision) => decision.blocks.includes(block))) return true
    return this.item.motions.some(
      (motion) =>
        motion.result === 'carried' &&
        motion.at.start < block.at.end &&
        motion.at.end >= block.at.start &&
        (motion.mover ?? motion.seconder ?? motion.text) !== undefined,
    )
  }

  /** "Decision" ¶ "The Committee noted the report.": what follows decides in its own words. */
  private headsAnother({ label = '', textAt, end }: Opening, at: number): boolean {
    const next = this.blocks[at + 1]
    return /^decisions?$/i.test(label) && textAt === end && next !== undefined && this.openingsIn(next, at + 1)[0]?.form === 'sentence'
  }

  private isQuoted(at: number): boolean {
    const block = this.blocks[at] as Block
    const before = this.blocks[at - 1]
    return before !== undefined && /^["“‘]/.test(block.value) && quotesEarlier.test(before.value) && labelAt(block.value) !== undefined
  }

  /** A decision without its word of decision, at the place that a rule finds. */
  readUnlabelled(place: (blocks: readonly Block[]) => Spot | undefined): Decision | undefined {
    const spot = place(this.blocks)
    // What was moved is no decision of its own; one that a page has lost the word of may stand below it.
    if (!spot || this.blocks.slice(spot.at).some((block) => this.motionWording.has(block))) return undefined
    const block = this.blocks[spot.at] as Block
    const listed = block.marker !== undefined || spot.several === true
    const blocks = listed ? belowLabel(this.blocks.slice(spot.at)) : this.blocks
    const opening = listed ? { ...spot.opening, end: 0 } : withoutThat(spot.opening, block)
    const wording = readWording(blocks, listed ? 0 : spot.at, opening, this)
    if (wording.clauses.length === 0) return undefined
    if (listed) wording.blocks = wording.blocks.slice(1)
    const decision = this.decision(listed ? spot.opening : opening, wording, block)
    if (/^it be noted\b/i.test(decision.clauses[0]?.text ?? '')) decision.kind = 'noted'
    else decision.implied = ['kind']
    readGrounds(this.blocks, spot.at + wording.taken + (listed ? 0 : 1), decision, (other) => this.opensAnother(other))
    return decision
  }

  /** Motions that were carried and stand for the decision. */
  readCarried(motions: readonly Motion[], found: readonly Decision[]): Decision[] {
    return decidingMotions(motions, found).flatMap((motion) => {
      const place = openingOf(motion)
      if (!place) return []
      // "… a motion, which was agreed, as set out below:" ¶ "(i) that …" ¶ "(ii) that …"
      // "a. Motion by Elm, seconded by Fir, |to light lamps|. Carried.": the label is the paragraph's, not the wording's.
      const listed = place.opening.start === 0 && opens(place.blocks[0]?.marker) && !isBullet(place.blocks[0]?.marker)
      const opening = listed ? { ...place.opening, textAt: 0, end: 0 } : place.opening
      const wording = readWording(listed ? belowLabel(place.blocks) : place.blocks, 0, opening, {
        spanOf: this.spanOf.bind(this),
        opensAnother: () => false,
        decides: () => false,
        all: true,
      })
      if (wording.clauses.length === 0) return []
      if (listed) wording.blocks = wording.blocks.slice(1)
      const decision = this.decision(place.opening, wording, place.blocks[0] as Block)
      decision.implied = ['kind']
      return [decision]
    })
  }

  spanOf(block: Block, start: number, end: number) {
    return start <= 0 && end >= block.value.length ? { ...block.at } : new Passage([block], this.source).spanAt(start, end)
  }

  decides(block: Block): boolean {
    const first = sentences(block.value)[0]
    return first !== undefined && decisionIn(first.text, block.type === 'row')?.start === 0
  }

  opensAnother(block: Block): boolean {
    return labelAt(block.value) !== undefined || /^(?:it was (?:\w+ )?(?:agreed|resolved)\b|moved by\b|proposed by\b)/i.test(block.value)
  }
}

/** "4. Minutes – |approved nem con.|": behind the title on its line, in small letters. */
function smallAnswer(text: string): Opening | undefined {
  if (!/^(?:approved|agreed|accepted|adopted|confirmed|noted)\b[^.;:]{0,40}(?:[.;]|$)/.test(text)) return undefined
  const opening = labelAt(text.charAt(0).toUpperCase() + text.slice(1))
  return opening?.label === undefined ? opening : { ...opening, label: text.charAt(0) + opening.label.slice(1) }
}

const spokenLine = /^(?:\p{Lu}{2,4}|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?):\s/u

/** "RESOLVED accordingly.", "AGREED by affirmation": the label says all. */
const sayNothing = /^(?:accordingly|by (?:affirmation|consensus|general (?:assent|consent)|acclamation)|as (?:moved|above))[\s.]*$/i

/** "RESOLUTION 2024/12" above a motion: a heading, where nothing follows that is a decision. */
function isHeadingOnly({ label = '' }: Opening): boolean {
  return /^(?:resolutions?|recommendations?|decisions?)\b/i.test(label)
}

/** "Decision: Agreed as set out in the report.": the label tells nothing of the kind, the first words do. */
function kindOf({ kind, label = '', clauses }: Decision): Decision['kind'] {
  const [first] = clauses
  if (!/^(?:decisions?|penderfyniad\w*)\b/i.test(label) || !first || clauses.length > 1) return kind
  const word =
    /^(?:that\s+)?(?:it was\s+|(?:the\s+)?(?:cabinet|council|committee|board|panel|executive|members)\s+)?(?<word>agreed|approved|noted|refused|rejected|deferred|granted)\b|^[^.;]{0,120}?\b(?:was|were)\s+(?<passive>agreed|approved|noted|refused|rejected|deferred|granted)\b/i.exec(
      first.text,
    )
  // "Decision: Report noted."
  const last = /^(?![^.;]*\b(?:be|not|as|to)\b)[^.;]{2,60}\s(noted|agreed|approved|refused|deferred)[.\s]*$/i.exec(first.text)?.[1]
  return operativeWords[(word?.groups?.word ?? word?.groups?.passive ?? last ?? '').toLowerCase()] ?? kind
}

/** A labelled first clause, or the first of several: read as if a label stood in an empty paragraph above it. */
function belowLabel(blocks: readonly Block[]): Block[] {
  const [first] = blocks
  return first ? [{ ...first, value: '', marker: undefined } as unknown as Block, ...blocks] : []
}

/** The blocks that are a motion's wording and nothing else. */
function wholeBlocks(motion: Motion): Block[] {
  const [first, ...rest] = motion.blocks ?? []
  if (!first || motion.text === undefined) return []
  const whole = motion.text.startsWith(first.marker ? `${first.marker} ${first.value}`.slice(0, 80) : first.value.slice(0, 80))
  return whole ? [first, ...rest] : rest
}

function isWithin(place: number, stretches: readonly { start: number; end: number }[]): boolean {
  return stretches.some(({ start, end }) => place >= start && place < end)
}

function withoutThat(opening: Opening, block: Block): Opening {
  return opening.textAt > 0 ? opening : { ...opening, textAt: /^["“]?that\b[\s,:]*/i.exec(block.value)?.[0].length ?? 0 }
}

function shifted(opening: Opening, by: number, end: number): Opening {
  return { ...opening, start: opening.start + by, textAt: opening.textAt + by, end: opening.form === 'label' ? end : opening.end + by }
}
