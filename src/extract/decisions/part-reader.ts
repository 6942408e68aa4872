/** Reads one part of an item, what stands under "Decision:" or the minutes, paragraph by paragraph for its decisions. */
import { Passage } from '../../language/passage.ts'
import { sentences } from '../../language/sentences.ts'
import type { Block, Decision, Item, Motion, Part, Span } from '../../tree.ts'
import { wordingEnd } from './asides.ts'
import { readCarried, wordingAlone } from './carried.ts'
import { decisionOf } from './decision.ts'
import { readGrounds } from './grounds.ts'
import { labelAt } from './labels.ts'
import type { Opening } from './opening.ts'
import { openingsIn } from './openings.ts'
import { decisionIn } from './prose.ts'
import type { Surroundings } from './surroundings.ts'
import type { Spot } from './unlabelled.ts'
import { readClauses, readWording, type Wording } from './wording.ts'

export class PartReader implements Surroundings {
  private readonly blocks: Block[]
  private readonly found: Decision[] = []
  private readonly motionWording: Set<Block>

  /** @param source the text that positions point into */
  constructor(
    private readonly item: Item,
    part: Part,
    private readonly source: string,
  ) {
    this.blocks = item.lines.flatMap((line) => (line.part === part ? [line.block] : []))
    this.motionWording = new Set(item.motions.flatMap(wordingAlone))
  }

  /** The decisions that its words tell of. */
  read(): Decision[] {
    for (let at = 0; at < this.blocks.length; ) at += this.readBlock(at)
    return this.found
  }

  /** Reads the decisions of one block; returns how many blocks were read. */
  private readBlock(at: number): number {
    if (this.motionWording.has(this.blocks[at] as Block) || this.isQuoted(at)) return 1
    const openings = openingsIn(this.blocks, at, this.item.title)
    let read = 1
    let reasoned = false
    openings.forEach((opening, i) => {
      const next = openings[i + 1]
      const own = withinCell(opening, this.blocks[at] as Block)
      const limited = next && own.form === 'label' ? { ...own, end: Math.min(own.end, next.start) } : own
      const wording = this.readOpening(limited, at)
      if (!wording) return
      if (wording.taken > 0) read = wording.taken + 1
      reasoned = wording.reasoned
    })
    const last = this.found.at(-1)
    if (last && openings.length > 0 && !reasoned) read += this.readGrounds(at + read, last)
    return read
  }

  /** Reads the decision that begins there; undefined where none does after all. */
  private readOpening(opening: Opening, at: number): Wording | undefined {
    if (this.isResult(opening, at) || this.headsAnother(opening, at)) return undefined
    const block = this.blocks[at] as Block
    const wording = readWording(this.blocks, at, opening, this)
    if (wording.clauses.length === 0 && (opening.form !== 'label' || isHeadingOnly(opening))) return undefined
    if (wording.clauses.length === 1 && sayNothing.test(wording.clauses[0]?.text ?? '')) {
      // "RESOLVED accordingly.": what was moved was resolved.
      if (this.item.motions.some((motion) => motion.result === 'carried' && motion.blocks && motion.at.start < block.at.end))
        return undefined
      wording.clauses = []
    }
    this.found.push(decisionOf(opening, wording, block, this))
    return wording
  }

  /** "Agreed." behind a motion is its result; "agreed the following:" before "AGREED:" is told once. */
  private isResult(opening: Opening, at: number): boolean {
    const block = this.blocks[at] as Block
    const text = block.value.slice(opening.textAt, opening.end)
    const said = opening.form === 'whole' && saidOfIt.test(text)
    // "Unanimously agreed. |Cllr Birch took the chair.|"
    const words = opening.form === 'label' ? text.slice(0, wordingEnd(text, /\.\s*$/.test(opening.label ?? ''))) : text
    if (!said && /\p{L}/u.test(words.replace(asFollows, ''))) return false
    const next = this.blocks[at + 1]
    if (opening.form === 'sentence') return next === undefined || this.opensAnother(next)
    if (!said && !resultAlone.test(opening.label ?? '')) return false
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
    if (!/^decisions?$/i.test(label) || textAt !== end || at + 1 >= this.blocks.length) return false
    return openingsIn(this.blocks, at + 1, this.item.title)[0]?.form === 'sentence'
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
    const opening = listed ? spot.opening : withoutThat(spot.opening, block)
    const wording = listed ? readClauses(this.blocks.slice(spot.at), opening, this) : readWording(this.blocks, spot.at, opening, this)
    if (wording.clauses.length === 0) return undefined
    const decision = decisionOf(opening, wording, block, this)
    if (/^it be noted\b/i.test(decision.clauses[0]?.text ?? '')) decision.kind = 'noted'
    else decision.implied = ['kind']
    this.readGrounds(spot.at + wording.taken + (listed ? 0 : 1), decision)
    return decision
  }

  /** Motions that were carried and stand for the decision. */
  readCarried(motions: readonly Motion[], found: readonly Decision[]): Decision[] {
    return readCarried(motions, found, this.spanOf)
  }

  private readGrounds(at: number, decision: Decision): number {
    return readGrounds(this.blocks, at, decision, (block) => this.opensAnother(block))
  }

  readonly spanOf = (block: Block, start: number, end: number): Span =>
    start <= 0 && end >= block.value.length ? { ...block.at } : new Passage([block], this.source).spanAt(start, end)

  decides(block: Block): boolean {
    const first = sentences(block.value)[0]
    return first !== undefined && decisionIn(first.text, block.type === 'row')?.start === 0
  }

  opensAnother(block: Block): boolean {
    return labelAt(block.value) !== undefined || /^(?:it was (?:\w+ )?(?:agreed|resolved)\b|moved by\b|proposed by\b)/i.test(block.value)
  }
}

/** "| RESOLVED that lamps be lit. | Clerk |": up to the end of the cell; who is to act stands in the next. */
function withinCell(opening: Opening, { type, value, cells = [] }: Block): Opening {
  if (type !== 'row' || cells.length < 2 || opening.form === 'whole') return opening
  const from = opening.textAt + value.slice(opening.textAt).search(/\S|$/)
  let end = 0
  for (const cell of cells) {
    const text = cell.trim()
    const start = text === '' ? end : value.indexOf(text, end)
    if (start < 0) return opening
    end = start + text.length
    if (from < end) return { ...opening, end: Math.min(opening.end, end) }
  }
  return opening
}

/** "… to the amendment of paragraph 4.2 to read:-" ¶ “RESOLVED: That …”: an earlier meeting's words. */
const quotesEarlier =
  /\b(?:amend\w*|correct\w*|read|reads|delet\w*|insert\w*|replac\w*|substitut\w*|previous\w*|resolution of)\b(?:[^.]|\.(?=\d)){0,200}(?::|:-|–|-)$/i

/** "All agreed.", "All in agreement.", "This was unanimously approved by all.", "This was seconded by Cllr Elm and unanimously agreed." */
const saidOfIt =
  /^(?:all (?:present )?(?:agreed|(?:were )?in agreement)|everyone agreed|(?:this|it|these|they|all|which) (?:was|were) (?:(?:then|all|duly) )*(?:seconded by [^.;]{3,60}? and )?(?:(?:was|then|all|duly|unanimously) )*(?:agreed|approved|accepted|adopted)(?: unanimously| by (?:all(?: present)?|(?:the )?(?:council|committee|cabinet|board|panel|executive|meeting|members)))*)[\s.]*$/i

/** "the Committee agreed |as follows:|" ¶ "RESOLVED: That …" */
const asFollows = /^\W*(?:as follows|the following)(?=\W*$)/i

/** "Unanimously agreed.", "Approved (5-0)" */
const resultAlone =
  /^(?:unanimously\s+)?(?:agreed|approved|carried|accepted|adopted)(?:\s+unanimously|\s+\(?\d{1,3}\s?[-–/]\s?\d{1,3}\)?)?[.\s]*$|^(?:resolved unanimously|unanimously resolved)\.\s*$/i

/** "RESOLVED accordingly.", "AGREED by affirmation": the label says all. */
const sayNothing = /^(?:accordingly|by (?:affirmation|consensus|general (?:assent|consent)|acclamation)|as (?:moved|above))[\s.]*$/i

/** "RESOLUTION 2024/12" above a motion: a heading, where nothing follows that is a decision. */
function isHeadingOnly({ label = '' }: Opening): boolean {
  return /^(?:resolutions?|recommendations?|decisions?)\b/i.test(label)
}

/** "|That| the hours be approved." */
function withoutThat(opening: Opening, block: Block): Opening {
  return opening.textAt > 0 ? opening : { ...opening, textAt: /^["“]?that\b[\s,:]*/i.exec(block.value)?.[0].length ?? 0 }
}
