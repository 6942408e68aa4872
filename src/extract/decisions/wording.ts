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
import { continuing, isBullet, opens, type Reading, readings } from '../../language/labels.ts'
import type { Block, Clause, Span } from '../../tree.ts'
import { groundsLabel, isAside, isNarration, wordingEnd } from './asides.ts'
import type { Opening } from './openings.ts'
import { splitParts } from './parts.ts'
import { clauseText, isTruncated, withoutRecitals } from './text.ts'
import { clauseTree, type Leaf } from './tree.ts'

export interface Wording {
  clauses: Clause[]
  blocks: Block[]
  leadIn?: string
  /** Blocks below the opening's that were read. */
  taken: number
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
}

const furthest = 400
/** Figures and short lines behind "the following payments were agreed:". */
const entry = (text: string) =>
  !/\bthe following\b/i.test(text) &&
  text.length < 160 &&
  (!/[.!?]$/.test(text) || /\d$|\bp\.?$|^\W{0,3}[£€$\d]/.test(text)) &&
  !/\b(?:is|are|was|were|has|have|had|will|would)\b/i.test(text)
/** "Part of the field should be left", "Date to be advertised": what was agreed, paragraph by paragraph. */
const directive = /\b(?:should|would|will|shall|must|to\s+\p{Ll}+)\b/u
const anotherHeading = /^(?:approved|refused|received|granted?|withdrawn|notice|decisions?|applications?|supported|objected|recommended)\b/i
const capitalVerb = /^\p{Lu}{4,}\s+\p{Ll}/u
const unfinished = /[:;,–—]$|:-$|\b(?:and|or|that|to|following|the|of|by|for|be)$/i
const announcesList = /\bfollow(?:s|ing)\b|\bbelow\b|\bnamely\b/i
const clauseLike =
  /^["“‘(]*(?:that\b|and that\b|and further that\b|further that\b|to\s+\p{Ll}|the\s.{1,300}?\bbe\s|and\s|(?:notes?|approves?|agrees?|endorses?|delegates?|authorises?|requests?|recommends?|instructs?|supports?|receives?|adopts?|approve|note|agree|delegate)\s)/iu
const continuation = /^["“]?(?:and that\b|that\b|and further\b|further,? that\b|and be it|be it further|and to\b|to\s+\p{Ll})/iu
const subjunctive = /\bbe\s+(?:\w+ly\s+)?(?:\w+(?:ed|en|wn)|put|set|made|held|sent|told)\b/i

export function readWording(blocks: readonly Block[], at: number, opening: Opening, around: Surroundings): Wording {
  return new WordingReader(blocks, at, opening, around).read()
}

class WordingReader {
  private readonly block: Block
  private readonly leaves: Leaf[] = []
  private readonly used: Block[]
  private leadIn: string[] = []
  private taken = 0
  /** The series that the last labelled clause belongs to, innermost first. */
  private open: Reading[] = []
  private depthOfQuotes = 0

  constructor(
    private readonly blocks: readonly Block[],
    private readonly at: number,
    private readonly opening: Opening,
    private readonly around: Surroundings,
  ) {
    this.block = blocks[at] as Block
    this.used = [this.block]
  }

  read(): Wording {
    const { opening, block } = this
    const room = block.value.slice(opening.textAt, opening.end)
    const length = opening.form === 'label' ? wordingEnd(room) : room.length
    const head = room.slice(0, length)
    const end = opening.textAt + length
    // Something else was said in this paragraph behind the wording: the paragraphs below do not go on with it.
    const last = block.value.slice(end).trim() === ''
    this.readHead(clauseText(head))
    if (last && !isTruncated(head)) this.readBelow(head.trim())
    if (this.leaves.length === 0 && this.leadIn.length > 0) this.addLeaf({ text: this.leadIn.join(' '), block, start: opening.textAt, end })
    withoutRecitals(this.leaves, this.leadIn)
    const clauses = clauseTree(this.leaves)
    this.leadIn = this.leadIn.filter((words) => /\p{L}/u.test(words))
    const leadIn = clauses.length > 1 || this.leaves.some((leaf) => leaf.marker) ? this.leadIn.join(' ') : ''
    return { clauses, blocks: this.used, taken: this.taken, end, ...(leadIn === '' ? {} : { leadIn }) }
  }

  private readHead(head: string): void {
    this.countQuotes(head)
    const { lead, parts } = splitParts(head, this.blocks[this.at + 1]?.marker)
    if (lead !== '' && !/^(?:that|to)[\s:,–-]*$/i.test(lead)) this.leadIn.push(lead)
    if (parts.every((part) => part.label === undefined)) {
      if (parts[0]) this.leadIn.push(parts[0].text)
      return
    }
    const offset = this.opening.textAt
    for (const part of parts) {
      this.addLeaf({ text: part.text, marker: part.label, block: this.block, start: offset + part.start, end: offset + part.end })
    }
  }

  /** The paragraphs below. */
  private readBelow(head: string): void {
    const { form } = this.opening
    const below = this.blocks[this.at + 1]
    if (!below) return
    const empty = head.replace(/^(?:that|to)?[\s:;,.–—-]*$/i, '') === ''
    const bareNote =
      empty && (this.opening.kind === 'noted' || /\.$/.test(this.opening.label ?? '')) && !/[:–-]$/.test(this.opening.label ?? '')
    if (bareNote) return
    const awaited =
      empty || unfinished.test(head) || this.depthOfQuotes > 0 || (announcesList.test(head) && isListed(below) && !isAside(below.value))
    const goesOn =
      form === 'label' &&
      (this.continues(below) ||
        (isListed(below) &&
          !isBullet(below.marker) &&
          !/[.!?]["”]?$/.test(head) &&
          opens(below.marker) &&
          !this.sameSeriesAsItself(below)) ||
        (continuation.test(below.value) && this.leaves.length === 0 && (subjunctive.test(below.value) || /^["“]?and\b/i.test(below.value))))
    if (!awaited && !goesOn) return
    // A sentence goes on only behind its colon, or before a list.
    if (form !== 'label' && !/[:–—-]$|\bthat$/.test(this.block.value.trim()) && !isListed(below) && !this.isHeading()) return
    // "… during consideration of the following item:" above a table: the words before the colon are the decision.
    if (form === 'label' && subjunctive.test(head) && !isListed(below) && !clauseLike.test(below.value)) return
    this.gather(announcesList.test(head) || /:\s*-?$/.test(head) || this.isHeading(), empty)
  }

  private gather(listAnnounced: boolean, labelAlone: boolean): void {
    let plain = 0
    while (this.taken < furthest) {
      const index = this.at + this.taken + 1
      const block = this.blocks[index]
      if (!block || (this.depthOfQuotes === 0 && groundsLabel(block.value))) return
      // "(b) NOTED the report" goes on with the clauses; "26) RESOLVED that" does not.
      const another = this.depthOfQuotes === 0 && this.around.opensAnother(block)
      if (
        another &&
        !(isListed(block) && (this.leaves.length > 0 ? this.continues(block) : opens(block.marker) && !this.sameSeriesAsItself(block)))
      )
        return
      if (isListed(block)) {
        if (!this.acceptsListed(block)) return
        this.take(block)
        continue
      }
      const seriesGoesOn = this.seriesGoesOn(index)
      // "… the attendance of the following Members:" ¶ "The Conferences were noted.": the list is lost, the next decision begins.
      if (this.depthOfQuotes === 0 && !labelAlone && !seriesGoesOn && this.around.decides(block)) return
      if (this.depthOfQuotes === 0 && isAside(block.value)) {
        if (!seriesGoesOn) return
        this.taken++
        continue
      }
      if (this.leaves.length === 0 && this.isLeadIn(block, index)) {
        this.leadIn.push(block.value)
        this.keep(block)
        listAnnounced = true
        continue
      }
      if (
        this.leaves.length === 0 &&
        plain === 0 &&
        !listAnnounced &&
        this.leadIn.length > 0 &&
        !labelAlone &&
        !unfinished.test(this.leadIn.join(' ')) &&
        this.depthOfQuotes === 0 &&
        !continuation.test(block.value)
      )
        return
      if (this.depthOfQuotes === 0 && !this.acceptsPlain(block, plain, listAnnounced, seriesGoesOn, labelAlone)) return
      if (this.depthOfQuotes > 0 || plain > 0 || this.leaves.length > 0) this.takePlain(block, seriesGoesOn)
      else this.take(block)
      plain++
    }
  }

  private acceptsListed(block: Block): boolean {
    if (this.depthOfQuotes > 0) return true
    const marker = block.marker
    if (this.leaves.length === 0) {
      if (this.sameSeriesAsItself(block)) return false
      return isBullet(marker) || marker === undefined || opens(marker) || this.leadIn.length === 0 || unfinished.test(this.leadIn.join(' '))
    }
    if (this.continues(block)) return !(isNarration(block.value) && !unfinished.test(this.lastText()))
    if (this.sameSeriesAsItself(block)) return false
    // A list within the clause: "… the following:" or a clause left open.
    // Below the heading of the first clauses.
    if (opens(marker) && this.open.length === 0 && !/[.!?;,]["”]?$/.test(this.lastText())) return true
    if (opens(marker))
      return unfinished.test(this.lastText()) || announcesList.test(this.lastText()) || (!isBullet(marker) && block.depth > 0)
    const readingsHere = readings(marker)
    return this.open.some((open) =>
      readingsHere.some(
        (reading) =>
          reading.kind === open.kind && reading.shape === open.shape && reading.value > 0 && Math.abs(reading.value - open.value) <= 2,
      ),
    )
  }

  private acceptsPlain(block: Block, plain: number, listAnnounced: boolean, seriesGoesOn: boolean, labelAlone: boolean): boolean {
    const text = block.value
    if (block.type === 'row') return listAnnounced || seriesGoesOn
    // Below a sentence only the entries of a list: "The following payments were agreed:" ¶ "Clerk’s salary £151.20".
    if (this.opening.form !== 'label' && !entry(text) && !(labelAlone && directive.test(text) && !isNarration(text))) return false
    if (this.isHeading() && anotherHeading.test(text)) return false
    if (this.leaves.length === 0 && plain === 0)
      return !isNarration(text) && (block.type !== 'heading' || clauseLike.test(text) || this.leadIn.length === 0)
    if (seriesGoesOn) return true
    if (block.type === 'heading') return false
    const before = this.lastText()
    if (/[;,]$|[;,]\s*(?:and|or)$|\band$/.test(before) && !isNarration(text)) return true
    if (/^\p{Ll}/u.test(text) && !/[.!?]$/.test(before)) return true
    // "APPROVE the proposal …" ¶ "DELEGATE authority …"
    if (capitalVerb.test(before) && capitalVerb.test(text)) return true
    if (listAnnounced && entry(text) && entry(before)) return true
    if (labelAlone && this.opening.form !== 'label' && directive.test(text)) return true
    return continuation.test(text) && (subjunctive.test(text) || continuation.test(before) || /^["“]?(?:and|be it|further)\b/i.test(text))
  }

  /** "The Committee accepted the report and recommended that:" before the clauses. */
  private isLeadIn(block: Block, index: number): boolean {
    const next = this.blocks[index + 1]
    if (!next || !isListed(next))
      return (
        /^(?:that|to)[\s:,–-]*$/i.test(block.value) ||
        (/(?::|:-|\bthat)$/.test(block.value) && next !== undefined && !isAside(next.value) && block.value.length < 200)
      )
    if (/[:–—-]$|\b(?:that|to|the)$/.test(block.value)) return true
    // Behind "… the following:" a line without colon is the heading of the first clauses: "Capital programme".
    return !/[.;]$/.test(block.value) && opens(next.marker) && !/:$/.test(this.leadIn.at(-1) ?? '')
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
    if (this.open.length === 0) return false
    for (let i = index + 1; i < Math.min(this.blocks.length, index + 5); i++) {
      const block = this.blocks[i] as Block
      if (this.around.opensAnother(block)) return false
      if (isListed(block)) return !isBullet(block.marker) && this.continues(block)
    }
    return false
  }

  private continues(block: Block): boolean {
    return this.open.some((open) => continuing(open, block.marker) !== undefined)
  }

  /** "3. RESOLVED that …" ¶ "4. The Chair …": the next of the numbered paragraphs, not a clause. */
  private sameSeriesAsItself(block: Block): boolean {
    if (block === this.block) return false
    return (
      readings(this.block.marker).some((reading) => reading.kind !== 'bullet' && continuing(reading, block.marker) !== undefined) ||
      (isBullet(this.block.marker) && isBullet(block.marker) && block.depth <= this.block.depth)
    )
  }

  private take(block: Block): void {
    this.keep(block)
    if (!isListed(block)) this.settleHead()
    this.countQuotes(block.value)
    const text = clauseText(block.value)
    const inner = splitParts(text)
    // Parts that run on in the clause's own line: "(a) the Leader: (i) write; (ii) report".
    if (inner.parts.length > 1 && inner.lead === '' && block.marker === undefined) {
      for (const part of inner.parts) this.addLeaf({ text: part.text, marker: part.label, block, start: part.start, end: part.end })
      return
    }
    this.addLeaf({ text, marker: block.type === 'heading' ? undefined : block.marker, block, start: 0, end: block.value.length })
  }

  /** "That the report be received;" above "And that …": the first clause, no lead-in to the others. */
  private settleHead(): void {
    const head = this.leadIn.join(' ')
    if (this.leaves.length > 0 || !/[.;,]$|\band$/.test(head)) return
    this.leadIn = []
    this.addLeaf({ text: head, block: this.block, start: this.opening.textAt, end: this.block.value.length })
  }

  /** A paragraph without label among clauses: the rest of one, a heading over some, or a clause of its own. */
  private takePlain(block: Block, seriesGoesOn: boolean): void {
    const last = this.leaves.at(-1)
    const rest = last !== undefined && seriesGoesOn && block.type !== 'heading' && !block.bold && block.value.length > 60
    const text = clauseText(block.value)
    this.countQuotes(block.value)
    this.keep(block)
    if (last && (rest || /^\p{Ll}|^Read (?:an?|the) first\b/u.test(text))) {
      last.clause.text = `${last.clause.text} ${text}`
      last.clause.at = { ...last.clause.at, end: Math.max(last.clause.at.end, block.at.end) }
    } else this.addLeaf({ text, marker: undefined, block, start: 0, end: block.value.length })
  }

  private keep(block: Block): void {
    this.used.push(block)
    this.taken++
  }

  private lastText(): string {
    return this.leaves.at(-1)?.clause.text ?? ''
  }

  private addLeaf(leaf: { text: string; marker?: string | undefined; block: Block; start: number; end: number }): void {
    const { text, marker, block, start, end } = leaf
    const clause: Clause = { by: 'decisions', at: this.around.spanOf(block, start, end), text, children: [] }
    if (marker !== undefined && !isBullet(marker)) clause.label = marker
    const depth = block.type === 'item' ? block.depth : 0
    this.leaves.push(marker === undefined ? { clause, depth } : { clause, marker, depth })
    const all = readings(marker)
    if (all.length === 0) return
    const going = this.open.findIndex((open) => continuing(open, marker) !== undefined)
    if (going >= 0) {
      this.open = this.open.slice(going)
      this.open[0] = continuing(this.open[0] as Reading, marker) as Reading
    } else {
      const first = all.find((reading) => reading.value === 1) ?? (all[0] as Reading)
      const same = this.open.findIndex((open) => open.kind === first.kind && open.shape === first.shape && first.value > 1)
      if (same >= 0) this.open = [first, ...this.open.slice(same + 1)]
      else this.open = [first, ...this.open]
    }
  }

  private countQuotes(text: string): void {
    for (const sign of text) {
      if (sign === '“') this.depthOfQuotes++
      else if (sign === '”' && this.depthOfQuotes > 0) this.depthOfQuotes--
    }
  }
}

function isListed(block: Block): boolean {
  return readings(block.marker).length > 0 || block.type === 'item'
}
