/**
 * document.xml, and the parts that are built like it (notes, headers, comments): WordprocessingML → paragraphs and
 * tables in reading order. Tracked changes are taken as accepted.
 *
 * One walk over the XML, no tree. What stands open (a table, a row, a cell, a paragraph, a text box in it) is kept on
 * a stack, so that broken nesting closes what it can and loses nothing.
 */
import { signOf } from '../office/glyphs.ts'
import { addRun, type Cell, type Paragraph, type Piece, type Table } from '../office/model.ts'
import { type Tag, walkXml, type XmlVisitor } from '../office/xml.ts'
import type { Numbering } from './numbering.ts'
import { namespaces } from './package.ts'
import { type CharacterSettings, isOn, type ParagraphStyle, type Styles, setCharacter, twips } from './styles.ts'

export interface Body {
  pieces: Piece[]
  /** Notes and comments by their id, in order. */
  notes: { id: string; author?: string; pieces: Piece[] }[]
  /** Words drawn across the page behind the text: "DRAFT". */
  watermarks: string[]
  pictures: number
  /** Pieces of other files that Word puts in their place when it opens the document. */
  embedded: number
  /** More paragraphs than are read. */
  cut: boolean
}

interface OpenParagraph {
  kind: 'p'
  paragraph: Paragraph
  styleId?: string
  numId?: string
  level?: number
  left?: number
  first?: number
  outline?: number
  /** The paragraph's end is deleted: its words belong to the next paragraph. */
  endDeleted: boolean
  /** The paragraph's end is hidden; `styleEnd`: but only so that the next one stands on the same line. */
  endHidden: boolean
  styleEnd: boolean
  style?: ParagraphStyle
  /** Text boxes anchored in it. */
  boxes: Piece[]
  /** Open fields; true: we are in its instructions, which are not printed. */
  fields: boolean[]
}

type Open =
  | OpenParagraph
  | { kind: 'tbl'; table: Table }
  | { kind: 'tr'; row: Cell[]; deleted: boolean }
  | { kind: 'tc'; cell: Cell; deleted: boolean }
  | { kind: 'txbxContent'; content: Piece[] }

/** Elements that hold no words of the document as it stands: instructions, properties before a change, deleted text. */
const skipped = new Set([
  'instrText',
  'delText',
  'delInstrText',
  'pPrChange',
  'rPrChange',
  'tblPrChange',
  'tblPrExChange',
  'tcPrChange',
  'trPrChange',
  'sectPrChange',
  'tblGridChange',
  'numberingChange',
  'sdtPr',
  'sdtEndPr',
  'tblPr',
  'tblGrid',
  'smartTagPr',
  'customXmlPr',
]) // prettier-ignore

/** Tables and text boxes in one another, beyond which their words are read as one. */
const deepest = 30
/** Far beyond a thousand pages. */
const mostParagraphs = 250_000

export function readBody(xml: string, styles: Styles, numbering: Numbering | undefined): Body {
  const reader = new BodyReader(styles, numbering)
  walkXml(xml, namespaces, reader)
  return reader.finish()
}

class BodyReader implements XmlVisitor {
  readonly #styles: Styles
  readonly #numbering: Numbering | undefined
  readonly #stack: Open[] = []
  #body: Body = { pieces: [], notes: [], watermarks: [], pictures: 0, embedded: 0, cut: false }
  #paragraphs = 0
  #skipping = ''
  #skipDepth = 0
  #inText = false
  #inParagraphProperties = false
  #inRunProperties = false
  #inNumbering = false
  /** An AlternateContent whose first choice is taken: everything else in it says the same again. */
  #chosen: boolean[] = []
  #run: CharacterSettings & { style?: string } = {}
  /** Words of paragraphs whose ends are deleted. */
  #carried: Paragraph['runs'] = []

  constructor(styles: Styles, numbering: Numbering | undefined) {
    this.#styles = styles
    this.#numbering = numbering
  }

  done(): boolean {
    return this.#body.cut
  }

  finish(): Body {
    while (this.#stack.length > 0) this.#closeTop()
    this.#endCarried()
    return this.#body
  }

  open(name: string, tag: Tag): void {
    if (this.#skipping !== '') {
      if (name === this.#skipping) this.#skipDepth++
      return
    }
    if (skipped.has(name)) {
      this.#skip(name)
      return
    }
    switch (name) {
      case 't':
      case 'm:t':
        this.#inText = true
        break
      case 'r':
        this.#run = {}
        break
      case 'p':
        this.#openParagraph()
        break
      case 'pPr':
        this.#inParagraphProperties = true
        break
      case 'rPr':
        this.#inRunProperties = true
        break
      case 'numPr':
        this.#inNumbering = true
        break
      case 'tab':
        if (!this.#inParagraphProperties) this.#add('\t')
        break
      case 'ptab':
        this.#add('\t')
        break
      case 'br':
      case 'cr':
        this.#add('\n')
        break
      case 'noBreakHyphen':
        this.#add('-')
        break
      case 'sym':
        this.#add(signOf(Number.parseInt(tag.attribute('char') ?? '', 16) || 0x2022, tag.attribute('font')))
        break
      case 'fldChar':
        this.#field(tag.attribute('fldCharType'))
        break
      case 'del':
      case 'moveFrom':
        this.#deleted(name)
        break
      case 'tbl':
        this.#openTable()
        break
      case 'tr':
        if (this.#top()?.kind === 'tbl') this.#stack.push({ kind: 'tr', row: [], deleted: false })
        break
      case 'tc':
        if (this.#top()?.kind === 'tr') this.#stack.push({ kind: 'tc', cell: { content: [], span: 1, continued: false }, deleted: false })
        break
      case 'txbxContent':
        if (this.#stack.length < deepest * 3) this.#stack.push({ kind: 'txbxContent', content: [] })
        break
      case 'mc:AlternateContent':
        if (this.#chosen.length < 1000) this.#chosen.push(false)
        break
      case 'mc:Choice':
      case 'mc:Fallback':
        if (this.#chosen.at(-1)) this.#skip(name)
        else if (this.#chosen.length > 0) this.#chosen[this.#chosen.length - 1] = true
        break
      case 'footnote':
      case 'endnote':
      case 'comment':
        this.#openNote(tag)
        break
      case 'a:blip':
      case 'v:imagedata':
        this.#body.pictures++
        break
      case 'v:textpath':
        this.#watermark(tag.attribute('string'))
        break
      case 'altChunk':
        this.#body.embedded++
        break
      default:
        if (this.#inParagraphProperties) this.#paragraphProperty(name, tag)
        else if (this.#inRunProperties) this.#runProperty(name, tag)
        else this.#tableProperty(name, tag)
    }
  }

  close(name: string): void {
    if (this.#skipping !== '') {
      if (name === this.#skipping && --this.#skipDepth === 0) this.#skipping = ''
      return
    }
    switch (name) {
      case 't':
      case 'm:t':
        this.#inText = false
        break
      case 'pPr':
        this.#inParagraphProperties = false
        this.#settle()
        break
      case 'rPr':
        this.#inRunProperties = false
        break
      case 'numPr':
        this.#inNumbering = false
        break
      case 'mc:AlternateContent':
        this.#chosen.pop()
        break
      case 'p':
      case 'tbl':
      case 'tr':
      case 'tc':
      case 'txbxContent':
        this.#closeUpTo(name)
    }
  }

  text(text: string): void {
    if (this.#inText && this.#skipping === '') this.#add(text.includes('\n') ? text.replace(/[\r\n]+/g, ' ') : text)
  }

  #top(): Open | undefined {
    return this.#stack[this.#stack.length - 1]
  }

  #skip(name: string): void {
    this.#skipping = name
    this.#skipDepth = 1
  }

  /** `w:del` deletes a row, a paragraph's end, or the runs in it, by where it stands; so does `w:moveFrom`. */
  #deleted(name: string): void {
    const top = this.#top()
    if (this.#inParagraphProperties && top?.kind === 'p') top.endDeleted = true
    else if (top?.kind === 'tr') top.deleted = true
    else this.#skip(name)
  }

  #paragraph(): OpenParagraph | undefined {
    const top = this.#top()
    return top?.kind === 'p' ? top : undefined
  }

  #openParagraph(): void {
    // A paragraph in a paragraph, with no text box between, is broken XML: the first one ends here.
    if (this.#top()?.kind === 'p') this.#closeTop()
    if (++this.#paragraphs > mostParagraphs) this.#body.cut = true
    this.#stack.push({
      kind: 'p',
      paragraph: { kind: 'paragraph', runs: this.#carried, level: 0, indent: 0 },
      endDeleted: false,
      endHidden: false,
      styleEnd: false,
      boxes: [],
      fields: [],
    })
    this.#carried = []
    this.#inText = false
    this.#inParagraphProperties = false
    this.#inRunProperties = false
    this.#run = {}
  }

  #openTable(): void {
    if (this.#top()?.kind === 'p') this.#closeTop()
    if (this.#stack.length < deepest * 3) this.#stack.push({ kind: 'tbl', table: { kind: 'table', rows: [] } })
  }

  #openNote(tag: Tag): void {
    while (this.#stack.length > 0) this.#closeTop()
    const author = tag.attribute('author')
    this.#body.notes.push({ id: tag.attribute('id') ?? '', ...(author === undefined ? {} : { author }), pieces: [] })
  }

  #watermark(text: string | undefined): void {
    if (text !== undefined && text.trim() !== '' && this.#body.watermarks.length < 100) this.#body.watermarks.push(text)
  }

  #field(type: string | undefined): void {
    const fields = this.#paragraph()?.fields
    if (!fields) return
    if (type === 'begin') fields.push(true)
    else if (type === 'separate' && fields.length > 0) fields[fields.length - 1] = false
    else if (type === 'end') fields.pop()
  }

  #paragraphProperty(name: string, tag: Tag): void {
    const open = this.#paragraph()
    if (!open) return
    const value = () => tag.attribute('val')
    if (name === 'pStyle') open.styleId = value() ?? ''
    else if (name === 'outlineLvl') open.outline = Number(value() ?? 9)
    else if (this.#inNumbering && name === 'numId') open.numId = value() ?? '0'
    else if (this.#inNumbering && name === 'ilvl') open.level = Number(value()) || 0
    else if (name === 'vanish') open.endHidden = isOn(value())
    else if (name === 'specVanish') open.styleEnd = isOn(value())
    else if (name === 'ind') {
      const left = twips(tag.attribute('left') ?? tag.attribute('start'))
      const hanging = twips(tag.attribute('hanging'))
      const first = hanging === undefined ? twips(tag.attribute('firstLine')) : -hanging
      if (left !== undefined) open.left = left
      if (first !== undefined) open.first = first
    }
  }

  #runProperty(name: string, tag: Tag): void {
    if (name === 'rStyle') this.#run.style = tag.attribute('val') ?? ''
    else setCharacter(this.#run, name, tag.attribute('val'))
  }

  #tableProperty(name: string, tag: Tag): void {
    const top = this.#top()
    if (top?.kind === 'tc') {
      if (name === 'gridSpan') top.cell.span = Math.min(Math.max(Number(tag.attribute('val')) || 1, 1), 63)
      else if (name === 'vMerge' || name === 'hMerge') top.cell.continued ||= (tag.attribute('val') ?? 'continue') === 'continue'
      else if (name === 'cellDel') top.deleted = true
    } else if (top?.kind === 'tr' && name === 'gridBefore') {
      const span = Math.min(Number(tag.attribute('val')) || 0, 63)
      if (span > 0) top.row.push({ content: [], span, continued: false })
    }
  }

  /** Everything that its properties say of a paragraph, once they are read; its label is counted here, in printed order. */
  #settle(): void {
    const open = this.#paragraph()
    if (!open || open.style) return
    const style = this.#styles.paragraph(open.styleId)
    const { paragraph } = open
    open.style = style
    const heading = open.outline === undefined ? style.heading : open.outline < 9 ? open.outline + 1 : undefined
    if (heading !== undefined) paragraph.heading = heading
    if (style.contents) paragraph.furniture = 'contents'
    paragraph.indent = (open.left ?? style.left ?? 0) + (open.first ?? style.first ?? 0)
    const numId = open.numId ?? style.numId
    if (numId === undefined || numId === '0' || !this.#numbering || open.endDeleted || (open.endHidden && !open.styleEnd)) return
    const byStyle = this.#numbering.levelOfStyle(numId, open.styleId) ?? this.#numbering.levelOfStyle(numId, style.listStyle)
    const level = open.level ?? byStyle ?? style.level ?? 0
    const label = this.#numbering.count(numId, level)
    if (label === undefined) return
    paragraph.level = Math.min(Math.max(level, 0), 8)
    // A list that prints a word before each paragraph: it is part of the text.
    if (label.word) addRun(paragraph.runs, `${label.text} `, false, false)
    else if (label.text !== '') paragraph.label = label.text
  }

  #add(text: string): void {
    const open = this.#paragraph() ?? this.#strayText()
    if (open.fields.includes(true)) return
    if (!open.style) this.#settle()
    const { style = { contents: false } } = open
    const named = this.#run.style === undefined ? {} : this.#styles.character(this.#run.style)
    // Bold upon bold is plain again, between a paragraph's style and a character's; direct settings are final.
    const bold = this.#run.bold ?? (named.bold ? !style.bold : style.bold) ?? false
    const underline = this.#run.underline ?? named.underline ?? style.underline ?? false
    const hidden = this.#run.hidden ?? (named.hidden ? !style.hidden : style.hidden) ?? false
    addRun(open.paragraph.runs, text, bold || underline, hidden)
  }

  /** Words outside any paragraph: broken XML, and still words. */
  #strayText(): OpenParagraph {
    this.#openParagraph()
    this.#inText = true
    return this.#top() as OpenParagraph
  }

  #closeUpTo(kind: Open['kind']): void {
    const at = this.#stack.findLastIndex((open) => open.kind === kind)
    if (at < 0) return
    while (this.#stack.length > at) this.#closeTop()
  }

  #closeTop(): void {
    const open = this.#stack.pop()
    if (!open) return
    if (open.kind === 'tc' || open.kind === 'txbxContent') {
      this.#stack.push(open)
      this.#endCarried()
      this.#stack.pop()
    }
    switch (open.kind) {
      case 'p':
        this.#closeParagraph(open)
        return
      case 'tbl':
        if (open.table.rows.length > 0) this.#hold(open.table)
        return
      case 'tr': {
        const table = this.#top()
        if (table?.kind === 'tbl' && !open.deleted && open.row.length > 0) table.table.rows.push(open.row)
        return
      }
      case 'tc': {
        const row = this.#top()
        if (row?.kind === 'tr' && !open.deleted) row.row.push(open.cell)
        return
      }
      case 'txbxContent': {
        const anchor = this.#paragraph()
        if (anchor) anchor.boxes.push(...open.content)
        else for (const piece of open.content) this.#hold(piece)
        // Back in the paragraph that the box is anchored in.
        this.#run = {}
      }
    }
  }

  #closeParagraph(open: OpenParagraph): void {
    this.#stack.push(open)
    this.#settle()
    this.#stack.pop()
    if (open.endDeleted) this.#carried = open.paragraph.runs
    else this.#hold(open.paragraph)
    for (const piece of open.boxes) this.#hold(piece)
  }

  /** Words whose paragraph lost its end, and that no paragraph follows. */
  #endCarried(): void {
    const runs = this.#carried
    this.#carried = []
    if (runs.length > 0) this.#hold({ kind: 'paragraph', runs, level: 0, indent: 0 })
  }

  /** Puts a finished piece where it belongs: a cell, a text box, a note, the body. */
  #hold(piece: Piece): void {
    for (let at = this.#stack.length - 1; at >= 0; at--) {
      const open = this.#stack[at] as Open
      if (open.kind === 'tc') return void open.cell.content.push(piece)
      if (open.kind === 'txbxContent') return void open.content.push(piece)
    }
    const note = this.#body.notes.at(-1)
    ;(note ? note.pieces : this.#body.pieces).push(piece)
  }
}
