/** The clauses gathered so far, with what they leave open: the series of their labels, a quotation, a lead-in. */
import { continuing, isBullet, type Reading, readings } from '../../language/labels.ts'
import type { Block, Clause, Span } from '../../tree.ts'
import { isListed, isTornFrom } from './paragraphs-below.ts'
import { splitParts } from './parts.ts'
import { clauseText } from './text.ts'
import type { Leaf } from './tree.ts'

interface Stretch {
  text: string
  marker?: string | undefined
  block: Block
  start: number
  end: number
}

/** "(b) the roads are long;" ¶ |"and agrees:"| ¶ "(c) to mend them." */
const leadsOn = /^(?:and\s)(?:[\p{L}’'-]+\s?){1,8}:$/u

/** "(2) the lamps be lit;" ¶ |"and that the Director be thanked."|: a clause of its own. */
const isAnother = (before: string, text: string) =>
  (/[;.]$/.test(before) && /^and (?:further )?that\b/.test(text)) || (/[;,.]$/.test(before) && /^and to\s\p{Ll}/u.test(text))

const setApart = /^[\p{Lu}’' .-]{5,60}(?=$|\s\p{Ll})/u

export class Gathered {
  readonly leaves: Leaf[] = []
  /** Words before the first clause that may be common to all. */
  leadIn: string[] = []
  /** Quotation marks that are open. */
  quotes = 0
  /** The series that the last labelled clause belongs to, innermost first. */
  series: Reading[] = []

  constructor(private readonly spanOf: (block: Block, start: number, end: number) => Span) {}

  get lastText(): string {
    return this.leaves.at(-1)?.clause.text ?? ''
  }

  /** Whether a block's label goes on with one of the open series. */
  continues(block: Block): boolean {
    return this.series.some((open) => continuing(open, block.marker) !== undefined)
  }

  /** Whether a label is set like one of the open series and is not far off: minutes skip and repeat labels. */
  resembles(block: Block): boolean {
    return this.series.some((open) =>
      readings(block.marker).some(
        ({ kind, shape, value }) => kind === open.kind && shape === open.shape && Math.abs(value - open.value) <= 2,
      ),
    )
  }

  /** The words behind the label, in the label's own paragraph, and the label of the paragraph below. */
  addHead(head: string, block: Block, offset: number, next: string | undefined): void {
    this.countQuotes(head)
    const { lead, parts } = splitParts(head, next)
    if (lead !== '' && !/^(?:that|to)[\s:,–-]*$/i.test(lead)) this.leadIn.push(lead)
    if (parts.every((part) => part.label === undefined)) {
      if (parts[0]) this.leadIn.push(parts[0].text)
      return
    }
    for (const part of parts)
      this.addNested({ text: part.text, marker: part.label, block, start: offset + part.start, end: offset + part.end })
  }

  /** "2) to pay the club subject to: |a) its accounts; b) a letter|": a clause, and in its line the parts that its colon leads to. */
  private addNested(stretch: Stretch): void {
    const { lead, parts } = splitParts(stretch.text)
    if (parts.length < 2 || !lead.endsWith(':')) {
      this.addLeaf(stretch)
      return
    }
    const { block } = stretch
    const from = Math.max(stretch.start, block.value.indexOf(stretch.text, stretch.start))
    this.addLeaf({ ...stretch, text: lead, end: from + (parts[0]?.start ?? 0) })
    for (const { text, label, start, end } of parts) this.addLeaf({ text, marker: label, block, start: from + start, end: from + end })
  }

  /** A paragraph that is a clause, or several in one line. */
  add(block: Block): void {
    this.countQuotes(block.value)
    const text = clauseText(block.value)
    const { lead, parts } = splitParts(text)
    if (parts.length > 1 && lead === '' && block.marker === undefined) {
      for (const part of parts) this.addNested({ text: part.text, marker: part.label, block, start: part.start, end: part.end })
      return
    }
    this.addNested({ text, marker: block.type === 'heading' ? undefined : block.marker, block, start: 0, end: block.value.length })
  }

  /** "That the report be received;" above "And that …": the first clause, no lead-in to the others. */
  settleHead(block: Block, start: number): void {
    const head = this.leadIn.join(' ')
    if (this.leaves.length > 0 || !/[.;,]$|\band$/.test(head)) return
    this.leadIn = []
    this.addLeaf({ text: head, block, start, end: block.value.length })
  }

  /** A paragraph without label among clauses: the rest of one, a heading over some, or a clause of its own. */
  addPlain(block: Block, seriesGoesOn: boolean): void {
    const last = this.leaves.at(-1)
    const rest = seriesGoesOn && block.type !== 'heading' && !block.bold && block.value.length > 60
    const text = clauseText(block.value)
    this.countQuotes(block.value)
    // A label on a line of its own, its words on the next.
    if (last && last.clause.text === '') {
      last.clause.text = text
      last.clause.at = { ...last.clause.at, end: Math.max(last.clause.at.end, block.at.end) }
      // "… to their retiring Chairman," ¶ "DEPUTY JO ELM" ¶ "for her work": the name that is set apart.
    } else if (
      last &&
      (rest ||
        isTornFrom(last.clause.text, text) ||
        (last.clause.text.endsWith(',') && setApart.test(text)) ||
        (last.clause.text.endsWith(':') && /^["“]/.test(text)) ||
        (/^\p{Ll}|^Read (?:an?|the) first\b/u.test(text) && !leadsOn.test(text) && !isAnother(last.clause.text, text)))
    ) {
      last.clause.text = `${last.clause.text} ${text}`
      last.clause.at = { ...last.clause.at, end: Math.max(last.clause.at.end, block.at.end) }
    } else this.addLeaf({ text, block, start: 0, end: block.value.length })
  }

  addLeaf({ text, marker, block, start, end }: Stretch): void {
    const clause: Clause = { by: 'decisions', at: this.spanOf(block, start, end), text, children: [] }
    if (marker !== undefined && !isBullet(marker)) clause.label = marker
    const depth = isListed(block) ? block.depth : 0
    this.leaves.push(marker === undefined ? { clause, depth } : { clause, marker, depth })
    if (readings(marker).length > 0) this.goOn(marker)
  }

  /** Goes on with the open series that the label belongs to, and closes those within it; or opens a new one. */
  private goOn(marker: string | undefined): void {
    const at = this.series.findIndex((open) => continuing(open, marker) !== undefined)
    if (at >= 0) {
      this.series = [continuing(this.series[at] as Reading, marker) as Reading, ...this.series.slice(at + 1)]
      return
    }
    const all = readings(marker)
    const reading = all.find(({ value }) => value === 1) ?? (all[0] as Reading)
    const same = this.series.findIndex(({ kind, shape }) => kind === reading.kind && shape === reading.shape && reading.value > 1)
    this.series = [reading, ...(same >= 0 ? this.series.slice(same + 1) : this.series)]
  }

  private countQuotes(text: string): void {
    // "\"Council notes that lamps are old.": marks that are set straight open at the beginning and close at the end.
    if (text.startsWith('"') && text.indexOf('"', 1) < 0) this.quotes++
    else if (this.quotes > 0 && !text.startsWith('"') && /"[.;]?$/.test(text)) this.quotes--
    for (const sign of text) {
      if (sign === '“') this.quotes++
      else if (sign === '”' && this.quotes > 0) this.quotes--
    }
  }
}
