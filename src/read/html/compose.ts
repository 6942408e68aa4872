/**
 * Text → lines → blocks, in the surroundings that the walk has entered.
 *
 * The walk says what the surroundings are (bold, in a link, in a list, in a region that is set aside); this part
 * gathers the words and, at every boundary of a block, makes a block of each line.
 */

import { fold } from '../../language/markers.ts'
import type { Block } from '../../tree.ts'
import type { Meaning } from '../moderngov/classes.ts'
import { ModernGovPage } from '../moderngov.ts'
import { type Draft, Surroundings } from './draft.ts'
import { printedGlyph } from './elements.ts'
import { countWords, openRegion, type Region } from './furniture.ts'
import { blockOf, isBold, Line } from './lines.ts'
import { bullet, Margins } from './lists.ts'

/** What is being read between two boundaries of blocks: lines, most often one. */
class Run {
  lines: Line[] = [new Line()]
  /** Drafts of words that stood within it and do not belong to it. */
  after: Draft[] = []
  /** "Venue:", from a span of its own. */
  label: string | undefined
  mark: string | undefined
  /** Of words that stand within a line and do not belong to it: what they are, and why they are set aside. */
  side = false
  meaning: Meaning | undefined
  region: Region | undefined
}

const word = /[\p{L}\p{N}]/u
/** "<b>Use of the hall</b>The Clerk reported": the break between a title and its text was lost. */
const runsOn = /^(?:\p{Lu}\p{Ll}|\p{Lu}\s|\d{1,2}\.\d)/u
const endsSmall = /\p{Ll}\)?$/u
/** Meanings that hold several blocks, each with its own label; the others are one number, title or label. */
const loose = new Set<Meaning | undefined>([undefined, 'links', 'foot', 'meeting-list', 'hidden', 'agenda-part', 'minutes-part'])

export class Composer extends Surroundings {
  drafts: Draft[] = []
  readonly page = new ModernGovPage()
  private readonly margins = new Margins()
  private run = new Run()
  private line = this.run.lines[0] as Line
  /** The run that waits while words within it go to a block of their own. */
  private waiting: Run | undefined

  /** Words have been read that are not yet a block. */
  get open(): boolean {
    return !this.line.empty
  }

  /** Within words that go to a block of their own. */
  get aside(): boolean {
    return this.waiting !== undefined
  }

  text(data: string, start: number, end: number): void {
    if (this.line.bold && !this.line.plain && this.bold === 0 && runsOn.test(data) && endsSmall.test(this.line.text)) this.breakLine()
    const { line } = this
    let from = 0
    let to = data.length
    while (from < to && isSpace(data.charCodeAt(from))) from++
    if (from === to) {
      if (line.start >= 0) line.text += data
      return
    }
    while (isSpace(data.charCodeAt(to - 1))) to--
    // An entity stands for one character and takes several.
    const exact = end - start === data.length
    line.end = exact ? start + to : end
    if (line.start < 0) {
      line.start = exact ? start + from : start
      // The bullet sign of a list paragraph, in a font of signs.
      if (this.symbol !== undefined && to - from === 1) {
        line.label = printedGlyph(data.slice(from, to), this.symbol)
        return
      }
    }
    if (this.labels > 0 && line.text.trim() === '') {
      line.label = (line.label ?? '') + data.slice(from, to)
      return
    }
    line.text += data
    line.chars += to - from
    if (this.links > 0) {
      line.linkChars += to - from
      line.url = this.href
    }
    if (this.bold > 0) line.bold = true
    else if (!line.plain && word.test(data)) line.plain = true
    if (this.underlined > 0) line.underlined = true
    else if (!line.straight && word.test(data)) line.straight = true
  }

  breakLine(): void {
    // A heading or a title over two lines is one.
    if (this.heading > 0 || this.isWhole(this.run)) {
      if (!this.line.empty) this.line.text += ' '
    } else if (!this.line.empty) {
      this.line = new Line()
      this.run.lines.push(this.line)
    } else this.line.apart = true
  }

  /** "<span class=mgLabel>Venue: </span>Lower Hall": what has been read of this line is the label of a field. */
  labelField(): void {
    if (!this.line.empty) this.run.label = fold(this.line.text)
  }

  /** Words within a line that do not belong to it: a block of their own, after it. False where that is so already. */
  divert(meaning: Meaning | undefined, reason: string | undefined): boolean {
    if (this.waiting) return false
    this.waiting = this.run
    this.run = new Run()
    this.run.side = true
    this.run.meaning = meaning
    if (reason !== undefined) this.run.region = openRegion({ reason, sure: true }, this.region)
    this.line = this.run.lines[0] as Line
    return true
  }

  /** The words that did not belong to the line have ended. */
  resume(): void {
    const side = this.run
    const main = this.waiting
    if (!main) return
    const words = side.lines.map((line) => fold(line.text)).join(' ')
    const isMark = side.meaning === 'file-size' && /\d/.test(words) && main.lines.some((line) => !line.empty)
    if (isMark) {
      main.mark = main.mark === undefined ? words.trim() : `${main.mark} ${words.trim()}`
      const line = main.lines.at(-1) as Line
      for (const { end } of side.lines) if (end > line.end) line.end = end
    } else this.settle(side, main.after)
    this.waiting = undefined
    this.run = main
    this.line = main.lines.at(-1) as Line
  }

  /** A boundary of blocks: the lines that have been read become blocks. */
  flush(): void {
    const { run, line } = this
    if (run.lines.length > 1 || !line.empty || run.after.length > 0) {
      this.settle(run, this.waiting?.after ?? this.drafts)
      if (run.lines.length > 1) {
        this.line = new Line()
        run.lines = [this.line]
      }
      if (run.after.length > 0) run.after = []
    }
    this.line.clear()
    run.label = undefined
    run.mark = undefined
  }

  finish(): void {
    this.flush()
    this.resume()
    this.flush()
  }

  /** Places what stood in a table, now that it is known whether its rows are data. */
  placeFrom(index: number): void {
    if (this.undecided > 0) return
    for (let i = index; i < this.drafts.length; i++) {
      const draft = this.drafts[i] as Draft
      if (draft.placed) continue
      draft.placed = true
      this.page.place(draft)
    }
  }

  /** A draft of a block that stands here. */
  draft(block: Block, url: string | undefined, linked: boolean): Draft {
    return {
      block,
      region: this.run.region ?? this.region,
      rank: this.rank,
      meaning: this.run.meaning ?? this.meaning,
      label: undefined,
      mark: undefined,
      linked,
      url,
      inPapers: this.papers > 0,
      inItems: this.items > 0,
      broken: false,
      listed: false,
      placed: false,
      gone: false,
    }
  }

  private isWhole(run: Run): boolean {
    return this.inTitle || run.label !== undefined || !loose.has(run.meaning ?? this.meaning)
  }

  private settle(run: Run, sink: Draft[]): void {
    let first: Draft | undefined
    let last: Draft | undefined
    const from = sink.length
    for (const line of run.lines) {
      const draft = line.empty ? undefined : this.settleLine(line, run)
      if (!draft) continue
      draft.broken = first !== undefined && !line.apart
      first ??= draft
      last = draft
      sink.push(draft)
    }
    if (first) first.label = run.label
    if (last) last.mark = run.mark
    for (let i = from; i < sink.length; i++) this.place(sink[i] as Draft)
    for (const draft of run.after) sink.push(draft)
  }

  private place(draft: Draft): void {
    if (this.inTitle) nameDocument(draft)
    else if (this.undecided === 0) {
      draft.placed = true
      this.page.place(draft)
    }
  }

  private settleLine(line: Line, run: Run): Draft | undefined {
    const block = blockOf(line, this.isWhole(run))
    if (block.value === '' && block.marker === undefined) return undefined
    const draft = this.draft(block, line.url, line.linkChars > 0 && line.linkChars >= line.chars * 0.95)
    if (draft.region) countWords(draft.region, block.value, line.linkChars, this.heading === 1)
    if (!run.side && !this.inTitle) this.shape(draft)
    if (block.type !== 'heading' && isBold(line)) block.bold = true
    return draft
  }

  /** Type, depth and counted label, from the elements round the line. */
  private shape(draft: Draft): void {
    const { block } = draft
    if (this.heading > 0) {
      block.type = 'heading'
      block.depth = this.heading
      this.labelEntry(draft)
    } else if (this.entry) {
      draft.listed = true
      block.type = 'item'
      block.depth = Math.max(0, this.lists - 1)
      this.labelEntry(draft)
    } else {
      block.depth = this.lists + this.quote
      if (block.type !== 'item') {
        if (block.depth === 0) this.margins.clear()
      } else if (this.style?.level !== undefined) block.depth += this.style.level - 1
      else if (this.style?.margin !== undefined) block.depth += this.margins.depth(this.style.margin)
    }
  }

  /**
   * The label that the browser prints before a list's entry stands at its first block. A bullet is one of minutes: not of
   * links, which are papers and menus.
   */
  private labelEntry(draft: Draft): void {
    const { block } = draft
    const label = this.entry?.label
    if (
      block.marker === undefined &&
      label !== undefined &&
      (label !== bullet || (block.type === 'item' && !draft.linked && !draft.inPapers))
    ) {
      block.marker = label
      block.data = { counted: 'true' }
    }
    this.entry = undefined
  }
}

/** `<title>`: what the browser's bar shows. */
function nameDocument(draft: Draft): void {
  const { block, mark } = draft
  if (mark !== undefined) block.value += ` ${mark}`
  block.type = 'heading'
  block.depth = 1
  block.hint = 'field'
  block.data = { field: 'document-title', value: block.value }
  block.furniture = 'document title'
  draft.placed = true
}

/** White space, no-break spaces, zero-width spaces and byte order marks. */
function isSpace(code: number): boolean {
  return code <= 32 || code === 160 || code === 0x200b || code === 0xfeff
}
