/**
 * Motions and amendments: who moved and seconded them, what became of them, how the votes fell.
 *
 * Runs before the decisions: a motion that is carried and followed by no RESOLVED is itself what was decided.
 */
import type { VFile } from 'vfile'
import { isBullet, opens } from '../../language/labels.ts'
import { outcomeOf, splitResult } from '../../language/outcomes/index.ts'
import { quotationLength, quotedCorrections } from '../../language/quotations.ts'
import { sentences } from '../../language/sentences.ts'
import { speaksOf } from '../../language/topics.ts'
import type { Block, Item, Meeting, Minutes, Part } from '../../tree.ts'
import { Ballots } from './ballots.ts'
import { inEnglish } from './bilingual.ts'
import { complete } from './complete.ts'
import { divisionOf } from './division.ts'
import { implyResult } from './draft.ts'
import { readBeforeResult } from './name-behind-wording.ts'
import { readPair } from './pairs.ts'
import { joined } from './parts.ts'
import { Procedure } from './procedure.ts'
import { proposalsIn } from './proposing.ts'
import { Reading } from './reading.ts'
import { readResultFields } from './result-fields.ts'
import { Results } from './results.ts'
import { withMoversWrittenOut } from './shortened.ts'
import { opensWording } from './stands-resolved.ts'

export function motions() {
  return (tree: Minutes, _file: VFile): void => {
    for (const meeting of tree.children as Meeting[]) for (const item of meeting.children) item.motions.push(...motionsOf(item))
  }
}

/** The motions of one item, in the order in which they came up. */
export function motionsOf(item: Item): Item['motions'] {
  const minuted = motionsOfPart(item, 'minutes')
  const decided = motionsOfPart(item, 'decision')
  return minuted && decided ? joined(minuted, decided) : (minuted ?? decided ?? [])
}

function motionsOfPart(item: Item, part: Part): Item['motions'] | undefined {
  const blocks = item.lines.flatMap((line) => (line.part === part ? [line.block] : []))
  if (blocks.length === 0) return undefined
  const { floor } = new Walk(blocks).run()
  complete(
    floor.drafts.map(({ motion }) => motion),
    item,
    blocks,
  )
  return floor.motions()
}

/** Clauses that may stand between "Resolved" and the line of those who moved it. */
const longestResolution = 8

/** The way through an item's paragraphs, one by one. */
class Walk {
  private readonly reading: Reading
  private readonly results: Results
  private readonly procedure: Procedure
  private readonly ballots: Ballots
  /** Long paragraphs that were read. */
  private readonly long = new Set<string>()
  /** The line of a form of results that was read last. */
  private fieldsAt = Number.NEGATIVE_INFINITY

  constructor(blocks: readonly Block[]) {
    this.reading = new Reading(blocks.map((block) => withMoversWrittenOut(inEnglish(block))))
    this.results = new Results(this.reading)
    this.procedure = new Procedure(this.reading, this.results)
    this.ballots = new Ballots(this.reading, this.procedure, this.results)
  }

  run(): Reading {
    const { reading } = this
    for (; reading.at < reading.blocks.length; reading.at++) this.readBlock(reading.block)
    reading.floor.addRecorded(this.ballots.recorded)
    return reading
  }

  private readBlock(block: Block): void {
    const draft = this.reading.floor.drafts.at(-1)
    if (draft && this.reading.wordings.takeBehindVotes(draft, this.reading.at)) return
    if (this.isPrintedTwice(block) || this.readDivision(block) || this.readFields(block)) return
    if (this.ballots.read(block) || this.readMovers(block) || this.readMoverBehind(block)) return
    const value = parted(block.value)
    if (this.reading.wordings.has(this.reading.at)) this.readWording(value)
    else if (isOfFloor(value)) this.readParagraph(value, block)
    else this.reading.previous = sentences(block.value).at(-1)?.text ?? this.reading.previous
  }

  /** Under "Decision:" and again under "Minutes:", both labels lost: a long paragraph, word by word. */
  private isPrintedTwice({ value }: Block): boolean {
    if (value.length <= 120 || !speaksOf(value, 'seconding')) return false
    const before = this.long.has(value)
    this.long.add(value)
    return before
  }

  /** "For the motion – 7 votes" ¶ "For the amendment – 3 votes", "Motion - 7 votes" ¶ "Amendment - 3 votes" */
  private readDivision({ value }: Block): boolean {
    const { floor, at, below } = this.reading
    if (!ofSide.test(value) || !ofSide.test(below)) return false
    const division = divisionOf([value, below].map((line) => line.replace(sideAlone, 'For the $1 ')).join('; '))
    if (!division || !floor.divide(division, at + 1)) return false
    this.reading.at++
    return true
  }

  /** "RESULT: ADOPTED [4 TO 1]" ¶ "MOVER: Ann Elm, Trustee" ¶ "SECONDER: Bo Fir, Trustee", or all of it in one line. */
  private readFields(block: Block): boolean {
    const fields = readResultFields(block)
    if (!fields || !(fields.result || this.fieldsAt === this.reading.at - 1)) return false
    const { floor, at } = this.reading
    if (fields.result) this.results.readField(fields.result)
    const draft = floor.drafts.at(-1)
    if (!draft || draft.last < at - 1) return false
    this.fieldsAt = at
    if (fields.mover) draft.motion.mover ??= fields.mover
    if (fields.seconder) draft.motion.seconder ??= fields.seconder
    draft.last = at
    if (fields.behind !== '') this.ballots.read({ ...block, value: fields.behind })
    return true
  }

  /** "Cr Alder / Cr Beech" on a line of its own, above the wording or below it. */
  private readMovers(block: Block): boolean {
    const { floor, at, below, lastResolution } = this.reading
    const above = opensWording.test(below) ? readPair(block.value, true) : undefined
    if (above) {
      floor.propose(above, block, at)
      this.takeWording()
      return true
    }
    // "Resolved" ¶ "That the fees be adopted." ¶ "Cr Alder / Cr Beech"
    const behind = at - lastResolution <= longestResolution ? readPair(block.value) : undefined
    if (!behind) return false
    const { motion } = floor.propose({ ...behind, open: false }, block, at)
    implyResult(motion, 'carried')
    this.reading.lastResolution = Number.NEGATIVE_INFINITY
    return true
  }

  /** "That the report be received. A Elm Carried" */
  private readMoverBehind(block: Block): boolean {
    const proposal = readBeforeResult(block.value)
    if (!proposal?.outcome) return false
    this.reading.floor.propose(proposal, block, this.reading.at)
    this.results.readOutcome(proposal.outcome)
    return true
  }

  /** “That lamps be lit.” Councillor Fir seconded. |Carried.|: what stands behind a wording, and what became of it. */
  private readWording(value: string): void {
    const { wording, result } = splitResult(value)
    const quoted = quotationLength(wording) ?? wording.length
    for (const { text } of sentences(wording.slice(quoted))) this.procedure.read(text)
    for (const { text } of sentences(wording.slice(0, quoted))) if (outcomeOf(text)?.alone) this.results.readOutcome(text)
    if (result !== '') this.results.readOutcome(result)
  }

  private readParagraph(value: string, block: Block): void {
    const { floor, wordings, at } = this.reading
    const { wording, result } = splitResult(value)
    const behind = result === '' ? [] : [{ text: result, start: value.length - result.length, end: value.length }]
    const all = [...sentences(wording), ...behind]
    const quoted = quotedCorrections(block.value)
    all.forEach(({ text, start }, i) => {
      if (quoted.some((stretch) => start >= stretch.start - 40 && start < stretch.end)) return
      const proposal = proposalsIn(text)
        .map((part) => this.procedure.read(part))
        .at(-1)
      const draft = floor.drafts.at(-1)
      if (proposal?.runsOn && draft) wordings.runOn(draft, all.slice(i + 1), at)
    })
    this.takeWording()
  }

  /** Of the proposal that was just made, where nothing came of it yet; or of "a motion, which was agreed as set out below:" ¶ "(i) that …". */
  private takeWording(): void {
    const { floor, wordings, blocks, at, block } = this.reading
    const draft = floor.drafts.at(-1)
    if (draft?.last !== at) return
    const { marker, value = '' } = blocks[at + 1] ?? {}
    // "… seconded by Councillor Fir and CARRIED:" ¶ "That Councillor Oak be elected Mayor."
    const wordingNext = (leadsToWording.test(block.value) || movedBriefly.test(block.value)) && /^["“]?that\b/i.test(value)
    const listNext = opens(marker) && !isBullet(marker) && block.value.endsWith(':')
    if (draft.motion.result === undefined || (draft.motion.text === undefined && (listNext || wordingNext))) wordings.take(draft, at)
  }
}

/** "Moved Cr Elm, seconded Cr Fir and |resolved|", "RESOLVED on the motion of Cr Elm, seconded by Cr Fir," ¶ "That Council confirms the minutes." */
const leadsToWording =
  /\b(?:(?:carried|resolved|agreed|passed|adopted)(?: unanimously)?|as set out below)\s?:$|\band resolved$|^resolved on the (?:motion|propos\w+) of\b.*,$/i
/** "Moved, seconded and carried" ¶ "That Council proceed in camera." */
const movedBriefly = /^(?:it was )?(?:duly )?moved,? (?:and )?(?:duly )?seconded,? and (?:carried|passed)(?: unanimously)?\.?$/i

const ofSide = /^for the (?:motion|amendment)\b|^(?:motion|amendment)\s?[–:-]\s?\d{1,3}(?:\svotes?)?\.?$/i
const sideAlone = /^(motion|amendment)\s?[–:-]\s?/i
/**
 * "MovedDirector Elm", "Seconded byCr Fir": the gap behind the label was lost; "Seconded by Cr Fir| Disposition: CARRIED",
 * "Motion By: Elm| Second By: Fir| Motion: To light lamps.": the next label.
 */
const parted = (text: string) =>
  (/^(?:Moved|Seconded)(?:\S| by\S)/.test(text) ? text.replace(/\b(Moved|Seconded)( by)?(?=\p{Lu}\p{Ll})/gu, '$1$2 ') : text).replace(
    /(?<=\p{L})\s(?=Disposition\s?:)|(?<=^(?:Motion|Moved|Second|Seconded) [Bb]y\s?:[^:;]{3,80}\p{L})\s(?=(?:Second(?:ed)? [Bb]y|Motion)\s?:)|(?<=\bSecond(?:ed)? [Bb]y\s?:[^:;]{3,80}\p{L})\s(?=Motion\s?:)/gu,
    '. ',
  )

/** Whether anything can be moved, decided or voted on in a paragraph: in most nothing is. */
function isOfFloor(text: string): boolean {
  return speaksOf(text, 'floor') || floorSigns.test(text)
}

/** "Elm/Fir:", "Y-4", "For (5)", "– Elm Grader That we buy a grader", quoted words, and "Confirmed" below a nomination. */
const floorSigns = /^(?:confirmed|(?:re-?)?elected|appointed)\W*$|[:/“"]|^[–-]\s|\bY\s?[-–]\s?\d|\bfor\s*[-–(]/i
