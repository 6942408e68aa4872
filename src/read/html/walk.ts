/**
 * Walks a page once, from its first tag to its last, and makes its blocks.
 *
 * Every word of the page enters exactly one block. Nothing here is recursive: what an element changes is undone by
 * the frame that it leaves behind, so depth costs nothing.
 */
import { everyMatch } from '../../language/matches.ts'
import { Composer } from './compose.ts'
import type { Draft } from './draft.ts'
import { readStyle, type Style, type Tag } from './elements.ts'
import { type Attributes, type MarkupHandler, readMarkup } from './events.ts'
import { readNames } from './furniture.ts'
import { GoogleDocs } from './google-docs.ts'
import { type List, listOf, nextLabel } from './lists.ts'
import { divert, type Ends, enterStyle, enterSurroundings } from './surroundings.ts'
import { Table } from './tables.ts'

interface Frame {
  block: boolean
  end: (() => void) | undefined
}

const attributes = new Set(['class', 'id', 'style', 'role', 'href', 'hidden', 'type', 'start', 'value', 'colspan', 'aria-level', 'face'])
const inline: Frame = { block: false, end: undefined }
const plainBlock: Frame = { block: true, end: undefined }

/** "javascript:SelectItem(1);": no address. */
const script = /^\s*(?:javascript|vbscript|data):/i

const scannedLine = /^ocr_(?:line|header|caption|textfloat)$/

/** The blocks of a page, each with its surroundings. */
export function walkHtml(html: string): Draft[] {
  const walk = new Walk()
  readMarkup(html, walk, { attributes })
  walk.to.finish()
  return walk.to.drafts
}

class Walk implements MarkupHandler {
  readonly to = new Composer()
  private readonly frames: Frame[] = []
  private readonly styles = new Map<string, Style>()
  private readonly lists: List[] = []
  private readonly tables: Table[] = []
  /** Depth in elements whose text is no text of the page. */
  private silence = 0
  private pre = 0
  private readonly google = new GoogleDocs()

  // Frames are shared where an element only counts something up.
  private readonly boldFrame: Frame = { block: false, end: () => void this.to.bold-- }
  private readonly underlineFrame: Frame = { block: false, end: () => void this.to.underlined-- }
  private readonly partOfHeading: Frame = { block: false, end: () => this.to.breakLine() }
  private readonly silentFrame: Frame = { block: true, end: () => void this.silence-- }

  open(tag: Tag, given: Attributes): void {
    this.frames.push(tag.block ? this.openBlock(tag, given) : this.openPhrase(tag, given))
  }

  empty(tag: Tag, given: Attributes): void {
    if (tag.name === 'br') this.to.breakLine()
    // A field to fill in parts the words before and after it.
    else if (tag.block || (tag.name === 'input' && given.type !== 'hidden' && !this.to.aside)) this.to.flush()
  }

  close(): void {
    const frame = this.frames.pop() as Frame
    if (frame.block) this.to.flush()
    if (frame.end) frame.end()
  }

  release(depth: number): void {
    const frame = this.frames[depth] as Frame
    this.frames[depth] = inline
    frame.end?.()
  }

  text(data: string, start: number, end: number): void {
    if (this.silence > 0) this.google.read(data)
    else if (this.pre === 0 || !/[\r\n]/.test(data)) this.to.text(data, start, end)
    else this.preText(data, start, end)
  }

  /** Preformatted text: its line ends are line ends. */
  private preText(data: string, start: number, end: number): void {
    const exact = end - start === data.length
    let from = 0
    for (const match of everyMatch(data, /\r\n|\n|\r/g)) {
      if (match.index > from) this.to.text(data.slice(from, match.index), exact ? start + from : start, exact ? start + match.index : end)
      this.to.breakLine()
      from = match.index + match[0].length
    }
    if (from < data.length) this.to.text(data.slice(from), exact ? start + from : start, end)
  }

  private openPhrase(tag: Tag, given: Attributes): Frame {
    const { to } = this
    switch (tag.name) {
      case 'b':
      case 'strong':
        to.bold++
        return this.boldFrame
      case 'u':
      case 'ins':
        to.underlined++
        return this.underlineFrame
      case 'script':
      case 'style':
        to.flush()
        this.silence++
        return this.silentFrame
    }
    const ends: Ends = []
    if (isSet(given) || tag.name === 'svg' || tag.name === 'template') enterSurroundings(to, tag, given, ends)
    const style = given.style ?? (given.class && this.google.styleOf(given.class))
    if (style) enterStyle(to, readStyle(style, this.styles), tag, ends)
    // hOCR, which programs that read scanned pages write: a line of the page.
    if (given.class && scannedLine.test(given.class)) ends.push(() => to.breakLine())
    if (tag.name === 'a') this.enterLink(given.href, ends)
    else if (tag.name === 'font' && given.face) enterStyle(to, readStyle(`font-family:${given.face}`, this.styles), tag, ends)
    // Form controls are set aside; a button that is a heading opens a section of the text.
    else if (to.heading === 0 && (tag.name === 'button' || tag.name === 'select' || tag.name === 'textarea' || tag.name === 'datalist')) {
      divert(to, undefined, 'form control', ends)
    }
    return ends.length === 0 ? inline : { block: false, end: undoing(ends) }
  }

  private enterLink(href: string | undefined, ends: Ends): void {
    if (!href) return
    const { to } = this
    const before = to.href
    to.href = script.test(href) ? undefined : href
    to.links++
    ends.push(() => {
      to.href = before
      to.links--
    })
    // "View directions", after the venue.
    if (to.open && href.startsWith('mgLocationDetails')) divert(to, undefined, 'view directions', ends)
  }

  private openBlock(tag: Tag, given: Attributes): Frame {
    const { to } = this
    if (to.heading > 0 && tag.name === 'div' && readNames(given.class).meaning === undefined) return this.openPartOfHeading()
    to.flush()
    const ends: Ends = []
    enterSurroundings(to, tag, given, ends)
    to.style = undefined
    if (given.style) enterStyle(to, readStyle(given.style, this.styles), tag, ends)
    this.enterBlock(tag, given, ends)
    return ends.length === 0 ? plainBlock : { block: true, end: undoing(ends) }
  }

  /** "<h3><div>7.</div><div>Lane Signs</div></h3>": boxes within a heading part its words and do not end it. */
  private openPartOfHeading(): Frame {
    this.to.breakLine()
    return this.partOfHeading
  }

  private enterBlock(tag: Tag, given: Attributes, ends: Ends): void {
    const { to } = this
    if (tag.heading > 0) return void this.enterHeading(tag.heading, ends)
    switch (tag.name) {
      case 'p':
      case 'div':
        if (given.role === 'heading') this.enterHeading(Number(given['aria-level'] ?? 2), ends)
        // Word's own headings: "<p class=MsoHeading2>", "<p class=MsoTitle>".
        else if (given.class && /^Mso(?:Title|Heading\d?)$/.test(given.class)) this.enterHeading(Number(given.class.at(-1)) || 1, ends)
        break
      case 'li':
        this.enterEntry(given, ends)
        break
      case 'td':
      case 'th':
        this.enterCell(tag, given, ends)
        break
      case 'tr':
        this.tables.at(-1)?.openRow()
        ends.push(() => this.tables.at(-1)?.closeRow())
        break
      case 'table':
        this.enterTable(ends)
        break
      case 'caption':
        ends.push(() => this.tables.at(-1)?.readCaption(to.drafts.at(-1)?.block.value))
        break
      case 'ul':
      case 'ol':
      case 'menu':
      case 'dir':
        this.enterList(tag, given, ends)
        break
      case 'blockquote':
      case 'dd':
        to.quote++
        ends.push(() => void to.quote--)
        break
      case 'pre':
        this.pre++
        ends.push(() => void this.pre--)
        break
      case 'title':
        if (to.region || to.inTitle) break
        to.inTitle = true
        ends.push(() => {
          to.inTitle = false
        })
        break
    }
  }

  private enterHeading(level: number, ends: Ends): void {
    const { to } = this
    const before = to.heading
    to.heading = Math.min(Math.max(level || 2, 1), 6)
    ends.push(() => {
      to.heading = before
    })
  }

  private enterList(tag: Tag, given: Attributes, ends: Ends): void {
    const list = listOf(tag.name === 'ol', given.type, given.start, this.to.style?.counter)
    list.frame = readNames(given.class).meaning === 'minutes-part'
    const google = given.class ? this.google.listOf(given.class) : undefined
    list.label = google?.label
    const depth = list.frame ? 0 : (google?.depth ?? 1)
    this.lists.push(list)
    this.to.lists += depth
    ends.push(() => {
      this.lists.pop()
      this.to.lists -= depth
    })
  }

  private enterEntry(given: Attributes, ends: Ends): void {
    const { to } = this
    if (this.lists.at(-1)?.frame) return
    const list = to.lists > 0 ? this.lists.at(-1) : undefined
    const entry = { label: list && nextLabel(list, given.value) }
    to.entry = entry
    ends.push(() => {
      if (to.entry === entry) to.entry = undefined
    })
  }

  private enterTable(ends: Ends): void {
    const { to, tables } = this
    const outer = tables.at(-1)
    if (outer) outer.layout = true
    // The table of items lays out the page; so does a table within a button.
    const table = new Table((to.items > 0 && !outer) || to.aside)
    const undecided = table.layout ? 0 : 1
    const { lists, entry } = to
    const from = to.drafts.length
    tables.push(table)
    to.undecided += undecided
    // A list round the table has no hold on what stands in its cells.
    to.lists = 0
    to.entry = undefined
    ends.push(() => {
      tables.pop()
      to.lists = lists
      to.entry = entry
      to.undecided -= undecided
      table.close(to.drafts, from, (row) => to.draft(row, undefined, false))
      if (undecided > 0) to.placeFrom(from)
    })
  }

  private enterCell(tag: Tag, given: Attributes, ends: Ends): void {
    const { to } = this
    const table = this.tables.at(-1)
    if (!table || to.aside) return
    table.openCell(to.drafts.length, tag.name === 'th', given.colspan)
    ends.push(() => table.closeCell(to.drafts))
  }
}

/** Whether an element has an attribute that says what it is. */
function isSet(given: Attributes): boolean {
  return given.class !== undefined || given.id !== undefined || given.role !== undefined || given.hidden !== undefined
}

function undoing(ends: Ends): () => void {
  if (ends.length === 1) return ends[0] as () => void
  return () => {
    for (let i = ends.length - 1; i >= 0; i--) (ends[i] as () => void)()
  }
}
