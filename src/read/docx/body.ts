/**
 * document.xml, and the parts that are built like it (notes, headers, comments): WordprocessingML → paragraphs and
 * tables in reading order. Tracked changes are taken as accepted. One walk over the XML, no tree.
 */
import { Assembly, type Open } from '../office/assembly.ts'
import { signOf } from '../office/glyphs.ts'
import { type Piece, plainParagraph, type Run } from '../office/model.ts'
import { type Tag, walkXml, type XmlVisitor } from '../office/xml.ts'
import type { Numbering } from './numbering.ts'
import { namespaces } from './package.ts'
import { addWords, newState, passField, type RunSettings, setProperty, settle, type WordParagraph, type WordState } from './paragraph.ts'
import { type Styles, setCharacter } from './styles.ts'

export interface Body {
  pieces: Piece[]
  /** Notes and comments, in order. */
  notes: Piece[][]
  /** Words drawn across the page behind the text: "DRAFT". */
  watermarks: string[]
  pictures: number
  /** Pieces of other files that Word puts in their place when it opens the document. */
  embedded: number
  /** More paragraphs than are read. */
  cut: boolean
}

/** Elements that hold no words of the document as it stands: instructions, properties before a change, deleted text. */
const skipped = new Set([
  'instrText', 'delText', 'delInstrText', 'pPrChange', 'rPrChange', 'tblPrChange', 'tblPrExChange', 'tcPrChange', 'trPrChange',
  'sectPrChange', 'tblGridChange', 'numberingChange', 'sdtPr', 'sdtEndPr', 'tblPr', 'tblGrid', 'smartTagPr', 'customXmlPr',
]) // biome-ignore format: a list of words

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
  readonly #body: Body = { pieces: [], notes: [], watermarks: [], pictures: 0, embedded: 0, cut: false }
  readonly #assembly = new Assembly<WordState>(
    (piece) => (this.#body.notes.at(-1) ?? this.#body.pieces).push(piece),
    (open) => this.#closing(open),
  )
  #paragraphs = 0
  #skipping = ''
  #skipDepth = 0
  #inText = false
  #inParagraphProperties = false
  #inRunProperties = false
  #inNumbering = false
  /** For each open AlternateContent whether one of its choices is taken: the others say the same again. */
  readonly #chosen: boolean[] = []
  #run: RunSettings = {}
  /** Words of paragraphs whose ends are deleted. */
  #carried: Run[] = []

  constructor(styles: Styles, numbering: Numbering | undefined) {
    this.#styles = styles
    this.#numbering = numbering
  }

  done(): boolean {
    return this.#body.cut
  }

  finish(): Body {
    this.#assembly.closeAll()
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
        if (this.#assembly.paragraph) passField(this.#assembly.paragraph.state, tag.attribute('fldCharType'))
        break
      case 'del':
      case 'moveFrom':
        this.#deleted(name)
        break
      case 'tbl':
        this.#assembly.openTable()
        break
      case 'tr':
        this.#assembly.openRow()
        break
      case 'tc':
        this.#assembly.openCell()
        break
      case 'txbxContent':
        this.#assembly.openBox()
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
        this.#assembly.closeAll()
        this.#body.notes.push([])
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
        this.#property(name, tag)
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
        if (this.#assembly.paragraph) settle(this.#assembly.paragraph, this.#styles, this.#numbering)
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
        this.#assembly.close('paragraph')
        break
      case 'tbl':
        this.#assembly.close('table')
        break
      case 'tr':
        this.#assembly.close('row')
        break
      case 'tc':
        this.#assembly.close('cell')
        break
      case 'txbxContent':
        this.#assembly.close('box')
        // Back in the paragraph that the box is anchored in.
        this.#run = {}
    }
  }

  text(text: string): void {
    if (this.#inText && this.#skipping === '') this.#add(text.includes('\n') ? text.replace(/[\r\n]+/g, ' ') : text)
  }

  #skip(name: string): void {
    this.#skipping = name
    this.#skipDepth = 1
  }

  /** `w:del` deletes a row, a paragraph's end, or the runs in it, by where it stands; so does `w:moveFrom`. */
  #deleted(name: string): void {
    const { top } = this.#assembly
    if (this.#inParagraphProperties && top?.kind === 'paragraph') top.state.endDeleted = true
    else if (top?.kind === 'row') top.dropped = true
    else this.#skip(name)
  }

  #openParagraph(): WordParagraph {
    if (++this.#paragraphs > mostParagraphs) this.#body.cut = true
    const runs = this.#carried
    this.#carried = []
    this.#inText = false
    this.#inParagraphProperties = false
    this.#inRunProperties = false
    this.#run = {}
    return this.#assembly.openParagraph({ kind: 'paragraph', runs, level: 0, indent: 0 }, newState())
  }

  #watermark(text: string | undefined): void {
    if (text !== undefined && text.trim() !== '' && this.#body.watermarks.length < 100) this.#body.watermarks.push(text)
  }

  #property(name: string, tag: Tag): void {
    const { top } = this.#assembly
    if (this.#inParagraphProperties) {
      if (top?.kind === 'paragraph') setProperty(top.state, name, tag, this.#inNumbering)
    } else if (this.#inRunProperties) {
      if (name === 'rStyle') this.#run.style = tag.attribute('val') ?? ''
      else setCharacter(this.#run, name, tag.attribute('val'))
    } else if (top?.kind === 'cell') {
      if (name === 'gridSpan') top.cell.span = Math.min(Math.max(Number(tag.attribute('val')) || 1, 1), 63)
      else if (name === 'vMerge' || name === 'hMerge') top.cell.continued ||= (tag.attribute('val') ?? 'continue') === 'continue'
      else if (name === 'cellDel') top.dropped = true
    } else if (top?.kind === 'row' && name === 'gridBefore') {
      const span = Math.min(Number(tag.attribute('val')) || 0, 63)
      if (span > 0) top.row.push({ content: [], span, continued: false })
    }
  }

  #add(text: string): void {
    let open = this.#assembly.paragraph
    if (!open) {
      // Words outside any paragraph: broken XML, and still words.
      const inText = this.#inText
      open = this.#openParagraph()
      this.#inText = inText
    }
    settle(open, this.#styles, this.#numbering)
    addWords(open, text, this.#run, this.#styles)
  }

  /** Before something closes: its label is counted, or its words go on in the next paragraph. */
  #closing(open: Open<WordState>): void {
    if (open.kind === 'paragraph') {
      settle(open, this.#styles, this.#numbering)
      if (!open.state.endDeleted) return
      open.dropped = true
      this.#carried = open.paragraph.runs
    } else if (open.kind === 'cell' || open.kind === 'box') this.#endCarried()
  }

  /** Words whose paragraph lost its end, and that no paragraph follows. */
  #endCarried(): void {
    const runs = this.#carried
    this.#carried = []
    if (runs.length > 0) this.#assembly.hold({ ...plainParagraph(''), runs })
  }
}
