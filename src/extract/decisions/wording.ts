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
import { continuing, isBullet, opens, readings } from '../../language/labels.ts'
import { isMoversAlone, moversBehind } from '../../language/movers-behind.ts'
import { quotationLength } from '../../language/quotations.ts'
import type { Block, Clause, Span } from '../../tree.ts'
import { groundsLabel, isAside, isNarration, wordingEnd } from './asides.ts'
import { Gathered } from './gathered.ts'
import {
  announcesList,
  anotherHeading,
  asListed,
  capitalVerb,
  clauseLike,
  continuation,
  directive,
  isEntry,
  isListed,
  subjunctive,
  unfinished,
} from './kinds.ts'
import type { Opening } from './opening.ts'
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

/** What the reader of wordings has to ask of its surroundings. */
export interface Surroundings {
  /** Where a stretch of a block stands in the document. */
  spanOf(block: Block, start: number, end: number): Span
  /** Whether a block opens a decision of its own, or a proposal: no wording goes on over it. */
  opensAnother(block: Block): boolean
  /** Whether a paragraph begins with a sentence that decides. */
  decides(block: Block): boolean
  /** All the blocks are wording: they were a motion's. */
  all?: boolean
}

const furthest = 400
const toBeCorrected = /\b(?:corrections?|amendments?|changes?)\s*[:–-]\s*-?$/i
/** "RESOLVED that Cabinet agrees to exclude the public for the following reports:": a decision by its own words. */
const agreesTo = /\bagrees? to \p{Ll}+ /u
/** "That |the Council:| Notes the report.": who decides, before what, as above clauses with labels. */
const bodyFirst =
  /^(?:the |this )?(?:\p{Lu}[\p{L}-]*\s){0,4}(?:Council|Committee|Sub-Committee|Cabinet|Board|Panel|Executive|Authority)\s?:[–-]?\s+(?=[\p{L}(])/u
/** "It was agreed that:" ¶ "lamps be lit." ¶ |"Oil to be bought."|: what was agreed goes on, paragraph by paragraph. */
const asked = /^(?!.*\b(?:was|were|had|would|said)\b).*\b(?:should|shall|be\s+\p{Ll}+|to\s+(?:be\b|\p{Ll}+\s))/u
/** A quotation that is not closed within so many paragraphs was never meant to reach so far. */
const longestQuotation = 60

export function readWording(blocks: readonly Block[], at: number, opening: Opening, around: Surroundings): Wording {
  return new WordingReader(blocks, at, opening, around).read()
}

/** Clauses without a label above them, or with labels of their own: read as if it stood in an empty paragraph above. */
export function readClauses(blocks: readonly Block[], opening: Opening, around: Surroundings): Wording {
  const [first] = blocks
  const label = { ...first, value: '', marker: undefined } as unknown as Block
  const wording = readWording([label, ...blocks], 0, { ...opening, textAt: 0, end: 0 }, around)
  return { ...wording, blocks: wording.blocks.slice(1) }
}

const isHeaded = (clause: Clause | undefined) => clause?.label !== undefined && !/[.;:,!?]["”]?$/.test(clause.text)

class WordingReader {
  private readonly block: Block
  private readonly got: Gathered
  private readonly used: Block[]
  /** Blocks below the label's that were read. */
  private taken = 0
  /** The clauses are entries of a list that the words before them announce. */
  private listAnnounced = false
  /** Clauses have reasons of their own. */
  private reasoned = false
  /** The label stands alone: any paragraph below is the decision. */
  private labelAlone = false
  private awaitsVerb = false

  constructor(
    private readonly blocks: readonly Block[],
    private readonly at: number,
    private readonly opening: Opening,
    private readonly around: Surroundings,
  ) {
    this.block = blocks[at] as Block
    this.used = [this.block]
    this.got = new Gathered((block, start, end) => around.spanOf(block, start, end))
  }

  read(): Wording {
    const { opening, block, got } = this
    const room = block.value.slice(opening.textAt, opening.end)
    const length = opening.form === 'label' ? wordingEnd(room, /\.\s*$/.test(opening.label ?? '')) : room.length
    const head = room.slice(0, length)
    const end = opening.textAt + length
    const body = bodyFirst.exec(head)?.[0] ?? ''
    got.addHead(
      clauseText(this.withoutMovers(head.slice(body.length))),
      block,
      opening.textAt + body.length,
      this.blocks[this.at + 1]?.marker,
    )
    if (got.quotes > 0 && !this.quotationCloses()) got.quotes = 0
    // Something else said in this paragraph behind the wording: the paragraphs below do not go on with it.
    if (block.value.slice(end).trim() === '' && !isTruncated(head)) this.readBelow(head.trim())
    // Without clauses below it, what led in is the clause.
    const below = got.leaves.length > 0
    if (!below && got.leadIn.length > 0) got.addLeaf({ text: got.leadIn.join(' '), block, start: opening.textAt, end })
    withoutRecitals(got.leaves, got.leadIn)
    const clauses = clauseTree(got.leaves)
    const leadIn = [body.trim(), ...(below ? got.leadIn : [])].filter((words) => /\p{L}/u.test(words)).join(' ')
    return { clauses, blocks: this.used, taken: this.taken, reasoned: this.reasoned, end, ...(leadIn === '' ? {} : { leadIn }) }
  }

  /** "… that fees rise| – proposed by Cllr Elm, seconded by Cllr Fir|": a sentence that is the decision as a whole keeps them. */
  private withoutMovers(words: string): string {
    if (this.opening.form === 'whole') return words
    return isMoversAlone(words) ? '' : words.slice(0, moversBehind(words))
  }

  private quotationCloses(from = this.at + 1): boolean {
    return this.blocks.slice(from, from + longestQuotation).some((block) => block.value.includes('”'))
  }

  /** The paragraphs below. */
  private readBelow(head: string): void {
    const next = this.blocks[this.at + 1]
    if (!next) return
    const below = asListed(next)
    this.awaitsVerb = /^to[\s:–—-]*$/i.test(head)
    this.labelAlone = head.replace(/^(?:that|to)?[\s:;,.–—-]*$/i, '') === ''
    this.listAnnounced = announcesList.test(head) || /:\s*-?$/.test(head) || this.isHeading()
    // "The minutes were agreed subject to the following corrections:": what is corrected is no wording of the decision.
    if (this.opening.form === 'whole' && toBeCorrected.test(head)) return
    if (this.isBareNote(below) || !(this.awaits(head, below) || this.goesOn(head, below))) return
    if (this.opening.form !== 'label') {
      // A sentence goes on only behind its colon, or before a list.
      if (!/[:–—-]$|\bthat$/.test(this.block.value.trim()) && !isListed(below) && !this.isHeading()) return
    } else if ((subjunctive.test(head) || agreesTo.test(head)) && !isListed(below) && !clauseLike.test(below.value)) {
      // "… during consideration of the following item:" above a table: the words before the colon are the decision.
      return
    }
    while (this.taken < furthest && this.readNext());
  }

  /** "Noted.", "AGREED.": nothing below is meant, unless it is "NOTED that" or "NOTED" above a list that begins there. */
  private isBareNote(below: Block): boolean {
    const label = this.opening.label ?? ''
    const listed = opens(below.marker) && !isBullet(below.marker) && !/\d\.\d/.test(below.marker ?? '') && !this.isNextOfOwnSeries(below)
    if (listed && /^NOTED(?: that)?$/.test(label)) return false
    return this.labelAlone && (this.opening.kind === 'noted' || /\.$/.test(label)) && !/[:–-]$/.test(label)
  }

  /** The words behind the label leave the clauses to the paragraphs below. */
  private awaits(head: string, below: Block): boolean {
    if (this.labelAlone || unfinished.test(head) || this.got.quotes > 0) return true
    return announcesList.test(head) && isListed(below) && !isAside(below.value)
  }

  /** The paragraph below goes on with words that are complete: "(2) …" behind "(1) …", "And that …". */
  private goesOn(head: string, below: Block): boolean {
    if (this.opening.form !== 'label') return false
    // "That we pass By-law 12." ¶ "Read a first, second and third time and passed."
    if (this.got.continues(below) || /^read (?:an?|the) first\b/i.test(below.value)) return true
    if (isListed(below) && !isBullet(below.marker) && opens(below.marker) && !/[.!?]["”]?$/.test(head))
      return !this.isNextOfOwnSeries(below)
    const clause = subjunctive.test(below.value) || /^["“]?and\b/i.test(below.value)
    return clause && continuation.test(below.value) && this.got.leaves.length === 0
  }

  /** Reads the next block below; false where the wording has ended. */
  private readNext(): boolean {
    const { got } = this
    const index = this.at + this.taken + 1
    const printed = this.blocks[index]
    if (!printed) return false
    const block = asListed(printed)
    const quoted = got.quotes > 0 && this.quotationCloses(index)
    if (!quoted && groundsLabel(block.value) && this.seriesGoesOn(index)) {
      // "1. The development shall begin …" ¶ "Reason: …" ¶ "2. …"
      this.reasoned = true
      this.taken++
      return true
    }
    if (!quoted && (groundsLabel(block.value) || (this.around.opensAnother(block) && !this.isClauseAllTheSame(block)))) return false
    if (isListed(block)) {
      if (!quoted && !this.acceptsListed(block)) return false
      this.keep(printed)
      got.add(block)
      return true
    }
    const seriesGoesOn = this.seriesGoesOn(index)
    // "… the attendance of the following Members:" ¶ "The Conferences were noted.": the list is lost, the next decision begins.
    if (!quoted && !this.labelAlone && !seriesGoesOn && this.around.decides(block)) return false
    if (!quoted && isAside(block.value)) {
      if (seriesGoesOn) this.taken++
      return seriesGoesOn
    }
    const closed = got.leaves.length + got.leadIn.length === 0 ? quotationLength(block.value) : undefined
    if (closed !== undefined) {
      this.keep(printed)
      got.add({ ...block, value: block.value.slice(0, closed) })
      return false
    }
    if (got.leaves.length === 0 && this.isLeadIn(block, index)) {
      got.leadIn.push(block.value)
      this.keep(printed)
      this.listAnnounced = true
      return true
    }
    if (!quoted && !this.acceptsPlain(block, seriesGoesOn)) return false
    this.keep(printed)
    if (!quoted && got.leaves.length === 0) got.settleHead(this.block, this.opening.textAt)
    if (got.leaves.length === 0) got.add(block)
    // "4.2 Land" ¶ "A matter that concerns a purchase of land.": a clause's heading and its text.
    else got.addPlain(block, seriesGoesOn || (this.around.all === true && isHeaded(got.leaves.at(-1)?.clause)))
    return true
  }

  private keep(block: Block): void {
    this.used.push(block)
    this.taken++
  }

  /** "(b) NOTED the report" goes on with the clauses; "26) RESOLVED that" does not. */
  private isClauseAllTheSame(block: Block): boolean {
    if (!isListed(block)) return false
    return this.got.leaves.length > 0 ? this.got.continues(block) : opens(block.marker) && !this.isNextOfOwnSeries(block)
  }

  private acceptsListed(block: Block): boolean {
    const { got } = this
    const { marker } = block
    if (this.isNextOfOwnSeries(block) && !got.continues(block)) return false
    if (got.leaves.length === 0) {
      return isBullet(marker) || marker === undefined || opens(marker) || got.leadIn.length === 0 || unfinished.test(got.leadIn.join(' '))
    }
    if (got.continues(block)) return !isNarration(block.value) || unfinished.test(got.lastText)
    if (!opens(marker)) return got.resembles(block)
    // Below the heading of the first clauses.
    if (got.series.length === 0 && !/[.!?;,]["”]?$/.test(got.lastText)) return true
    // A list within the clause: "… the following:", or a clause left open.
    return unfinished.test(got.lastText) || announcesList.test(got.lastText) || (!isBullet(marker) && block.depth > 0)
  }

  private acceptsPlain(block: Block, seriesGoesOn: boolean): boolean {
    const text = block.value
    const { listAnnounced, labelAlone, got } = this
    const told = this.opening.form !== 'label'
    if (block.type === 'row') return listAnnounced || seriesGoesOn
    // Below a sentence only the entries of a list: "The following payments were agreed:" ¶ "Clerk’s salary £151.20".
    // "The Cabinet resolved:" ¶ "That the plan be adopted.", "… seconded by A and resolved that:" ¶ "Lamps be lit."
    const opensThat = /\bthat\s*:?-?$/i.test(this.opening.label ?? '')
    const whole = directive.test(text) || (opensThat && subjunctive.test(text)) || /^["“]?(?:That|To)\s/.test(text) || this.awaitsVerb
    if (told && !isEntry(text) && !(labelAlone && whole && !isNarration(text))) return false
    if (this.isHeading() && anotherHeading.test(text)) return false
    if (this.around.all) return true
    if (got.leaves.length === 0) return !isNarration(text) && (block.type !== 'heading' || clauseLike.test(text) || got.leadIn.length === 0)
    if (seriesGoesOn || got.lastText === '') return true
    if (block.type === 'heading') return false
    const before = got.lastText
    // "(b) the following condition be added:" ¶ "“Door staff shall be employed.”"
    if (before.endsWith(':') && /^["“]/.test(text)) return true
    if (/[;,]$|[;,]\s*(?:and|or)$|\band$/.test(before) && !isNarration(text)) return true
    if (/^\p{Ll}/u.test(text) && !/[.!?]$/.test(before)) return true
    if (capitalVerb.test(before) && capitalVerb.test(text)) return true
    if (listAnnounced && isEntry(text) && isEntry(before)) return true
    if (labelAlone && told && directive.test(text)) return true
    if (labelAlone && /\bthat\s*:-?$/i.test(this.opening.label ?? '') && asked.test(text) && !isNarration(text)) return true
    return continuation.test(text) && (subjunctive.test(text) || continuation.test(before) || /^["“]?(?:and|be it|further)\b/i.test(text))
  }

  /** "The Committee accepted the report and recommended that:" before the clauses. */
  private isLeadIn(block: Block, index: number): boolean {
    const below = this.blocks[index + 1]
    const next = below && asListed(below)
    if (!next || !isListed(next))
      return (
        /^(?:that|to)[\s:,–-]*$/i.test(block.value) ||
        (/(?::|:-|\bthat)$/.test(block.value) && next !== undefined && !isAside(next.value) && block.value.length < 200)
      )
    if (/[:–—-]$|\b(?:that|to|the)$/.test(block.value)) return true
    // Behind "… the following:" a line without colon is the heading of the first clauses: "Capital programme".
    return !/[.;]$/.test(block.value) && opens(next.marker) && !/:$/.test(this.got.leadIn.at(-1) ?? '')
  }

  /** "Approved by Parish Council" above a list of applications. */
  private isHeading(): boolean {
    return (
      this.opening.form === 'sentence' &&
      this.opening.textAt === this.block.value.length &&
      this.opening.start === 0 &&
      !/[:–-]$/.test(this.block.value)
    )
  }

  /** Whether a label that goes on with the clauses comes within the next blocks. */
  private seriesGoesOn(index: number): boolean {
    if (this.got.series.length === 0) return false
    for (let i = index + 1; i < Math.min(this.blocks.length, index + 5); i++) {
      const block = asListed(this.blocks[i] as Block)
      if (this.around.opensAnother(block)) return false
      if (isListed(block)) return !isBullet(block.marker) && this.got.continues(block)
    }
    return false
  }

  /** "3. RESOLVED that …" ¶ "4. The Chair …": the next of the numbered paragraphs, not a clause. */
  private isNextOfOwnSeries(block: Block): boolean {
    const own = this.block
    if (isBullet(own.marker) && isBullet(block.marker)) return block.depth <= own.depth
    return readings(own.marker).some((reading) => reading.kind !== 'bullet' && continuing(reading, block.marker) !== undefined)
  }
}
