/**
 * The clauses of a decision in the paragraphs below its label: read one by one, up to the first that is no wording.
 *
 *     (a) officers report back; and               clauses
 *     Voting: unanimous                           an aside between them
 *     (b) the plan be approved.
 *     The Chair thanked the officers.             ends the wording
 */
import { isBullet, opens } from '../../language/labels.ts'
import { quotationLength } from '../../language/quotations.ts'
import type { Block, Clause } from '../../tree.ts'
import { headsPayments } from '../../vocabulary/table-heads.ts'
import { type Announced, type Head, headsList } from './announced.ts'
import { groundsLabel, isAside, isNarration } from './asides.ts'
import type { Gathered } from './gathered.ts'
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
  isNextParagraph,
  isTornFrom,
  subjunctive,
  unfinished,
} from './paragraphs-below.ts'
import type { Surroundings } from './surroundings.ts'

const furthest = 400
/** A quotation that is not closed within so many paragraphs was never meant to reach so far. */
const longestQuotation = 60

/** Whether a quotation that is open is closed in one of the paragraphs from there on. */
export function quotationCloses(blocks: readonly Block[], from: number): boolean {
  return blocks.slice(from, from + longestQuotation).some(({ value }) => value.includes('”') || /^[^"]+"[.;]?$/.test(value))
}

export class ClausesBelow {
  /** The paragraphs that are wording. */
  readonly blocks: Block[] = []
  /** Paragraphs that were read, asides included. */
  taken = 0
  /** Clauses have reasons of their own. */
  reasoned = false
  private table: 'rows' | 'lines' | undefined
  private readonly got: Gathered
  private listAnnounced: boolean

  /** @param at the label's own paragraph */
  constructor(
    private readonly all: readonly Block[],
    private readonly at: number,
    private readonly head: Head,
    private readonly announced: Announced,
    private readonly around: Surroundings,
  ) {
    this.got = head.got
    this.listAnnounced = announced.list
  }

  read(): this {
    while (this.taken < furthest && this.readNext());
    return this
  }

  /** Reads the next paragraph; false where the wording has ended. */
  private readNext(): boolean {
    const { got } = this
    const index = this.at + this.taken + 1
    const printed = this.all[index]
    if (!printed) return false
    const block = asListed(printed)
    const quoted = got.quotes > 0 && quotationCloses(this.all, index)
    const grounds = !quoted && groundsLabel(block.value) !== undefined
    if (grounds && !ofAll.test(block.value) && this.seriesGoesOn(index)) {
      // "1. The development shall begin …" ¶ "Reason: …" ¶ "2. …"
      this.reasoned = true
      this.taken++
      return true
    }
    if (grounds || (!quoted && this.around.opensAnother(block) && !this.isClauseAllTheSame(block))) return false
    if (isListed(block)) {
      if (!quoted && !this.acceptsListed(block)) return false
      this.keep(printed)
      got.add(block)
      return true
    }
    return this.readPlain(block, index, quoted)
  }

  /** A paragraph without a label. */
  private readPlain(block: Block, index: number, quoted: boolean): boolean {
    const { got } = this
    if (!quoted && this.isTable(block)) {
      this.keep(block)
      return true
    }
    // Behind the table the words above it are complete.
    if (this.table && got.leaves.length === 0) return false
    const seriesGoesOn = this.seriesGoesOn(index)
    // "… the attendance of the following Members:" ¶ "The Conferences were noted.": the list is lost, the next decision begins.
    if (!quoted && !this.announced.labelAlone && !seriesGoesOn && this.around.decides(block)) return false
    if (!quoted && isAside(block.value)) {
      if (seriesGoesOn) this.taken++
      return seriesGoesOn
    }
    // “That lamps be lit.” Mr Fir seconded.
    const closed = got.leaves.length + got.leadIn.length === 0 ? quotationLength(block.value) : undefined
    if (closed !== undefined) {
      this.keep(block)
      got.add({ ...block, value: block.value.slice(0, closed) })
      return false
    }
    // “This Council notes that lamps are old.” ¶ "This Council resolves to:": the first is a clause, and leads in to nothing.
    if (this.around.all && got.leaves.length === 0 && /[.;]["”]?$/.test(got.leadIn.at(-1) ?? ''))
      got.settleHead(this.head.block, this.head.opening.textAt)
    if (got.leaves.length === 0 && this.isLeadIn(block, index)) {
      got.leadIn.push(block.value)
      this.keep(block)
      this.listAnnounced = true
      return true
    }
    if (!quoted && !this.acceptsPlain(block, seriesGoesOn)) return false
    this.keep(block)
    if (!quoted && got.leaves.length === 0) got.settleHead(this.head.block, this.head.opening.textAt)
    if (got.leaves.length === 0) got.add(block)
    // "4.2 Land" ¶ "A matter that concerns a purchase of land.": a clause's heading and its text.
    else got.addPlain(block, seriesGoesOn || (this.around.all === true && isHeaded(got.leaves.at(-1)?.clause)))
    return true
  }

  /**
   * A table that the words before it announce is no list of clauses: "… that the following payments be approved:" above
   * | Payee | Amount |. In text it is told by its head: "Payee   Description   Amount".
   */
  private isTable(block: Block): boolean {
    const { got } = this
    const row = (block.cells?.length ?? 0) > 1
    if (this.table) return row || (this.table === 'lines' && isEntry(block.value) && block.type === 'paragraph')
    const expected = got.leaves.length > 0 ? got.lastText.endsWith(':') : !this.announced.labelAlone
    if (!expected || !(row || headsPayments(block.value))) return false
    this.table = row ? 'rows' : 'lines'
    return true
  }

  private keep(block: Block): void {
    this.blocks.push(block)
    this.taken++
  }

  /** "(b) NOTED the report" goes on with the clauses; "26) RESOLVED that" does not. */
  private isClauseAllTheSame(block: Block): boolean {
    if (!isListed(block)) return false
    return this.got.leaves.length > 0 ? this.got.continues(block) : opens(block.marker) && !isNextParagraph(this.head.block, block)
  }

  private acceptsListed(block: Block): boolean {
    const { got } = this
    const { marker } = block
    if (isNextParagraph(this.head.block, block) && !got.continues(block)) return false
    if (got.leaves.length === 0) {
      return isBullet(marker) || marker === undefined || opens(marker) || got.leadIn.length === 0 || unfinished.test(got.leadIn.join(' '))
    }
    if (got.continues(block)) return !isNarration(block.value) || unfinished.test(got.lastText)
    // "1. … so that it now reads:" ¶ "(ii) Proposals need the agreement of two councillors.": its own words in another paper.
    // "• The plan be approved" ¶ "◦ subject to funding": bullets within bullets.
    if (isBullet(marker) && got.series.length > 0 && got.series.every(({ kind }) => kind === 'bullet')) return !isNarration(block.value)
    if (!opens(marker)) return got.resembles(block) || (got.lastText.endsWith(':') && !isBullet(marker))
    // Below the heading of the first clauses.
    if (got.series.length === 0 && !/[.!?;,]["”]?$/.test(got.lastText)) return true
    // A list within the clause: "… the following:", or a clause left open.
    return unfinished.test(got.lastText) || announcesList.test(got.lastText) || (!isBullet(marker) && block.depth > 0)
  }

  private acceptsPlain(block: Block, seriesGoesOn: boolean): boolean {
    const { got } = this
    const text = block.value
    if (block.type === 'row') return this.listAnnounced || seriesGoesOn
    // Below a sentence only the entries of a list: "The following payments were agreed:" ¶ "Clerk’s salary £151.20".
    if (this.head.opening.form !== 'label' && !isEntry(text) && !this.isWholeClause(text)) return false
    // "The following was agreed:" ¶ "E/39554" ¶ "Family dwelling" ¶ "Mill Farm": an application and what it is for, line by line.
    if (this.head.opening.form !== 'label' && got.leaves.length === 0 && caseNumber.test(text)) return false
    if (headsList(this.head.opening, this.head.block) && anotherHeading.test(text)) return false
    if (this.around.all) return true
    if (got.leaves.length === 0) return !isNarration(text) && (block.type !== 'heading' || clauseLike.test(text) || got.leadIn.length === 0)
    return seriesGoesOn || got.lastText === '' || (block.type !== 'heading' && this.goesOnFrom(got.lastText, text))
  }

  /** "The Cabinet resolved:" ¶ "That the plan be adopted.", "… seconded by A and resolved that:" ¶ "Lamps be lit." */
  private isWholeClause(text: string): boolean {
    if (!this.announced.labelAlone || isNarration(text)) return false
    const opensThat = /\bthat\s*:?-?$/i.test(this.head.opening.label ?? '')
    return directive.test(text) || (opensThat && subjunctive.test(text)) || /^["“]?(?:That|To)\s/.test(text) || this.announced.verb
  }

  /** Whether a paragraph goes on with the clauses, the last of which reads `before`. */
  private goesOnFrom(before: string, text: string): boolean {
    const { form, label = '' } = this.head.opening
    const { labelAlone } = this.announced
    // "(b) the following condition be added:" ¶ "“Door staff shall be employed.”"
    if (before.endsWith(':') && /^["“]/.test(text)) return true
    if (/[;,]$|[;,]\s*(?:and|or)$|\band$/.test(before) && !isNarration(text)) return true
    if (/^\p{Ll}/u.test(text) && !/[.!?]$/.test(before)) return true
    if (isTornFrom(before, text)) return true
    if (capitalVerb.test(before) && capitalVerb.test(text)) return true
    if (this.listAnnounced && isEntry(text) && isEntry(before)) return !isNarration(text)
    if (labelAlone && form !== 'label' && directive.test(text)) return true
    if (labelAlone && /\bthat\s*:-?$/i.test(label) && asked.test(text) && !isNarration(text)) return true
    return continuation.test(text) && (subjunctive.test(text) || continuation.test(before) || /^["“]?(?:and|be it|further)\b/i.test(text))
  }

  /** "The Committee accepted the report and recommended that:" before the clauses. */
  private isLeadIn(block: Block, index: number): boolean {
    const below = this.all[index + 1]
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

  /** Whether a label that goes on with the clauses comes within the next paragraphs. */
  private seriesGoesOn(index: number): boolean {
    if (this.got.series.length === 0) return false
    for (const printed of this.all.slice(index + 1, index + 5)) {
      const block = asListed(printed)
      if (this.around.opensAnother(block)) return false
      if (isListed(block)) return !isBullet(block.marker) && this.got.continues(block)
    }
    return false
  }
}

/** "REASONS FOR DECISION" ¶ "1.3 To meet the law.": of the whole decision, though the count of its paragraphs goes on. */
const ofAll =
  /^(?:(?:the )?reasons?(?:\(s\))? for (?:the |this |its )?(?:decision|recommendation|resolution)(?:s|\(s\))?|(?:alternative|other) options?\b[^.:]{0,60})\s*:?$/i

/** "E/39554", "30/00274/FUL" */
const caseNumber = /^(?:\p{Lu}{1,3}\/\d{4,6}|\d{2}\/\d{4,5}(?:\/\p{Lu}{2,4})?)$/u

/** "4.2 Land", not "4.2 Land be bought;" */
const isHeaded = (clause: Clause | undefined) => clause?.label !== undefined && !/[.;:,!?]["”]?$/.test(clause.text)

/** "It was agreed that:" ¶ "lamps be lit." ¶ |"Oil to be bought."|: what was agreed goes on, paragraph by paragraph. */
const asked = /^(?!.*\b(?:was|were|had|would|said)\b).*\b(?:should|shall|be\s+\p{Ll}+|to\s+(?:be\b|\p{Ll}+\s))/u
