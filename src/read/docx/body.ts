/**
 * document.xml, and the parts that are built like it (notes, headers, comments): WordprocessingML → paragraphs and
 * tables in reading order. Tracked changes are taken as accepted. One walk over the XML, no tree.
 */
import { Assembly, type Open, type OpenCell } from '../office/assembly.ts'
import { signOf } from '../office/glyphs.ts'
import { type Piece, plainParagraph, type Run } from '../office/model.ts'
import { skip, type Tag, walkXml, type XmlElement, type XmlVisitor } from '../office/xml.ts'
import type { Numbering } from './numbering.ts'
import { namespaces } from './package.ts'
import { addWords, newState, passField, type RunSettings, settle, type WordParagraph, type WordState } from './paragraph.ts'
import { indentOf, isOn, type Styles } from './styles.ts'

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
const wordless = (
  'instrText delText delInstrText pPrChange rPrChange tblPrChange tblPrExChange tcPrChange trPrChange sectPrChange ' +
  'tblGridChange numberingChange sdtPr sdtEndPr tblPr tblGrid smartTagPr customXmlPr'
).split(' ')

/** Far beyond a thousand pages. */
const mostParagraphs = 250_000

export function readBody(xml: string, styles: Styles, numbering: Numbering | undefined): Body {
  const reader = new BodyReader(styles, numbering)
  walkXml(xml, namespaces, reader)
  return reader.finish()
}

class BodyReader implements XmlVisitor {
  readonly elements: Record<string, XmlElement>
  readonly #styles: Styles
  readonly #numbering: Numbering | undefined
  readonly #body: Body = { pieces: [], notes: [], watermarks: [], pictures: 0, embedded: 0, cut: false }
  readonly #assembly = new Assembly<WordState>(
    (piece) => (this.#body.notes.at(-1) ?? this.#body.pieces).push(piece),
    (open) => this.#closing(open),
  )
  #paragraphs = 0
  #inText = false
  #inParagraphProperties = false
  #inRunProperties = false
  /** For each open AlternateContent whether one of its choices is taken: the others say the same again. */
  readonly #chosen: boolean[] = []
  #run: RunSettings = {}
  /** Words of paragraphs whose ends are deleted. */
  #carried: Run[] = []

  constructor(styles: Styles, numbering: Numbering | undefined) {
    this.#styles = styles
    this.#numbering = numbering
    this.elements = {
      ...this.#text(),
      ...this.#paragraphProperties(),
      ...this.#runProperties(),
      ...this.#tables(),
      ...this.#alternatives(),
      ...this.#notes(),
    }
    for (const name of wordless) this.elements[name] = { open: () => skip }
  }

  done(): boolean {
    return this.#body.cut
  }

  finish(): Body {
    this.#assembly.closeAll()
    this.#endCarried()
    return this.#body
  }

  text(text: string): void {
    if (this.#inText) this.#add(text.includes('\n') ? text.replace(/[\r\n]+/g, ' ') : text)
  }

  #text(): Record<string, XmlElement> {
    const words: XmlElement = { open: () => (this.#inText = true), close: () => (this.#inText = false) }
    const sign = (text: string): XmlElement => ({ open: () => this.#add(text) })
    return {
      p: { open: () => this.#openParagraph(), close: () => this.#assembly.close('paragraph') },
      r: { open: () => (this.#run = {}) },
      t: words,
      'm:t': words,
      // The same name stands for a tab stop among a paragraph's properties.
      tab: { open: () => this.#inParagraphProperties || this.#add('\t') },
      ptab: sign('\t'),
      br: sign('\n'),
      cr: sign('\n'),
      noBreakHyphen: sign('-'),
      sym: { open: (tag) => this.#add(signOf(Number.parseInt(tag.attribute('char') ?? '', 16) || 0x2022, tag.attribute('font'))) },
      fldChar: {
        open: (tag) => {
          const { paragraph } = this.#assembly
          if (paragraph) passField(paragraph.state, tag.attribute('fldCharType'))
        },
      },
      del: { open: () => this.#deleted() },
      moveFrom: { open: () => this.#deleted() },
    }
  }

  #paragraphProperties(): Record<string, XmlElement> {
    const inProperties = (take: (state: WordState, tag: Tag) => void): XmlElement => ({
      open: (tag) => {
        const { paragraph } = this.#assembly
        if (this.#inParagraphProperties && paragraph) take(paragraph.state, tag)
      },
    })
    const value = (tag: Tag) => tag.attribute('val')
    return {
      pPr: {
        open: () => (this.#inParagraphProperties = true),
        close: () => {
          this.#inParagraphProperties = false
          if (this.#assembly.paragraph) settle(this.#assembly.paragraph, this.#styles, this.#numbering)
        },
      },
      pStyle: inProperties((state, tag) => (state.styleId = value(tag) ?? '')),
      outlineLvl: inProperties((state, tag) => (state.outline = Number(value(tag) ?? 9))),
      numId: inProperties((state, tag) => (state.numId = value(tag) ?? '0')),
      ilvl: inProperties((state, tag) => (state.level = Number(value(tag)) || 0)),
      ind: inProperties((state, tag) => Object.assign(state, indentOf(tag))),
      specVanish: inProperties((state, tag) => (state.styleEnd = isOn(value(tag)))),
    }
  }

  /** Of a run, or of a paragraph's end: of that, only whether it is hidden matters. */
  #runProperties(): Record<string, XmlElement> {
    const inRun = (take: (tag: Tag) => void): XmlElement => ({
      open: (tag) => {
        if (this.#inRunProperties && !this.#inParagraphProperties) take(tag)
      },
    })
    return {
      rPr: { open: () => (this.#inRunProperties = true), close: () => (this.#inRunProperties = false) },
      rStyle: inRun((tag) => (this.#run.style = tag.attribute('val') ?? '')),
      b: inRun((tag) => (this.#run.bold = isOn(tag.attribute('val')))),
      u: inRun((tag) => (this.#run.underline = isOn(tag.attribute('val')))),
      vanish: {
        open: (tag) => {
          const hidden = isOn(tag.attribute('val'))
          if (!this.#inParagraphProperties) this.#run.hidden = hidden
          else if (this.#assembly.paragraph) this.#assembly.paragraph.state.endHidden = hidden
        },
      },
    }
  }

  #tables(): Record<string, XmlElement> {
    const inCell = (take: (open: OpenCell, tag: Tag) => void): XmlElement => ({
      open: (tag) => {
        const { top } = this.#assembly
        if (top?.kind === 'cell') take(top, tag)
      },
    })
    const merged = inCell((open, tag) => (open.cell.continued ||= (tag.attribute('val') ?? 'continue') === 'continue'))
    return {
      tbl: { open: () => this.#assembly.openTable(), close: () => this.#assembly.close('table') },
      tr: { open: () => this.#assembly.openRow(), close: () => this.#assembly.close('row') },
      tc: { open: () => this.#assembly.openCell(), close: () => this.#assembly.close('cell') },
      gridSpan: inCell((open, tag) => (open.cell.span = Math.min(Math.max(Number(tag.attribute('val')) || 1, 1), 63))),
      vMerge: merged,
      hMerge: merged,
      cellDel: inCell((open) => (open.dropped = true)),
      gridBefore: {
        open: (tag) => {
          const { top } = this.#assembly
          const span = Math.min(Number(tag.attribute('val')) || 0, 63)
          if (top?.kind === 'row' && span > 0) top.row.push({ content: [], span, continued: false })
        },
      },
    }
  }

  /** Text boxes come in a new form and, for old programs, in an old one. */
  #alternatives(): Record<string, XmlElement> {
    const chosen = this.#chosen
    const choice: XmlElement = {
      open: () => {
        if (chosen.at(-1)) return skip
        if (chosen.length > 0) chosen[chosen.length - 1] = true
        return undefined
      },
    }
    return {
      'mc:AlternateContent': { open: () => chosen.length < 1000 && chosen.push(false), close: () => chosen.pop() },
      'mc:Choice': choice,
      'mc:Fallback': choice,
      txbxContent: {
        open: () => this.#assembly.openBox(),
        close: () => {
          this.#assembly.close('box')
          // Back in the paragraph that the box is anchored in.
          this.#run = {}
        },
      },
    }
  }

  #notes(): Record<string, XmlElement> {
    const note: XmlElement = {
      open: () => {
        this.#assembly.closeAll()
        this.#body.notes.push([])
      },
    }
    const picture: XmlElement = { open: () => this.#body.pictures++ }
    return {
      footnote: note,
      endnote: note,
      comment: note,
      'a:blip': picture,
      'v:imagedata': picture,
      'v:textpath': { open: (tag) => this.#watermark(tag.attribute('string')) },
      altChunk: { open: () => this.#body.embedded++ },
    }
  }

  /** `w:del` deletes a row, a paragraph's end, or the runs in it, by where it stands; so does `w:moveFrom`. */
  #deleted(): unknown {
    const { top } = this.#assembly
    if (this.#inParagraphProperties && top?.kind === 'paragraph') top.state.endDeleted = true
    else if (top?.kind === 'row') top.dropped = true
    else return skip
    return undefined
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
