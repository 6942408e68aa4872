/** content.xml of an OpenDocument text → paragraphs and tables in reading order. */
import { Assembly } from '../office/assembly.ts'
import { addRun, type Paragraph, type Piece, paragraphsIn } from '../office/model.ts'
import { skip, type Tag, walkXml, type XmlElement, type XmlVisitor } from '../office/xml.ts'
import { Lists } from './lists.ts'
import { namespaces } from './namespaces.ts'
import type { Look, OdtStyles } from './styles.ts'

export interface OdtBody {
  pieces: Piece[]
  /** Notes, comments, heads and feet, each with its reason. */
  furniture: Paragraph[]
  pictures: number
  cut: boolean
}

/** What is kept of a paragraph while it is read. */
interface OdtState {
  look: Look
  spans: Look[]
}

/** Elements without words of the document as it stands: deleted text, a label's copy, titles of pictures. */
const wordless = (
  'text:tracked-changes text:number text:index-title-template office:forms office:scripts text:variable-decls text:sequence-decls ' +
  'text:user-field-decls text:dde-connection-decls text:table-of-content-source text:alphabetical-index-source svg:title svg:desc ' +
  'dc:creator dc:date meta:date-string meta:creator-initials'
).split(' ')
const edges: Record<string, string> = {
  'style:header': 'page head',
  'style:header-left': 'page head',
  'style:header-first': 'page head',
  'style:footer': 'page foot',
  'style:footer-left': 'page foot',
  'style:footer-first': 'page foot',
}
const mostParagraphs = 250_000

/** @param part `content`: the text itself; `pages`: heads and feet, which stand among the styles. */
export function readOdtBody(xml: string, styles: OdtStyles, part: 'content' | 'pages'): OdtBody {
  const reader = new OdtReader(styles, part)
  walkXml(xml, namespaces, reader)
  return reader.finish()
}

class OdtReader implements XmlVisitor {
  readonly elements: Record<string, XmlElement>
  readonly #styles: OdtStyles
  readonly #lists: Lists
  readonly #body: OdtBody = { pieces: [], furniture: [], pictures: 0, cut: false }
  readonly #assembly = new Assembly<OdtState>(
    (piece) => this.#body.pieces.push(piece),
    () => {},
  )
  #reading = false
  #paragraphs = 0
  /** Tables of contents that are open. */
  #contents = 0
  #inCitation = false
  #citation = ''
  #noteClass = 'footnote'
  /** The list entry that has begun and has no paragraph yet. */
  #entry: { start?: number; style?: string } | undefined

  constructor(styles: OdtStyles, part: 'content' | 'pages') {
    this.#styles = styles
    this.#lists = new Lists(styles)
    const root = part === 'content' ? 'office:text' : 'office:master-styles'
    this.elements = {
      [root]: { open: () => (this.#reading = true), close: () => (this.#reading = false) },
      ...this.#text(),
      ...this.#listElements(),
      ...this.#tables(),
      ...this.#asides(),
    }
    for (const name of wordless) this.elements[name] = { open: () => skip }
  }

  done(): boolean {
    return this.#body.cut
  }

  finish(): OdtBody {
    this.#assembly.closeAll()
    return this.#body
  }

  text(text: string): void {
    if (!this.#reading) return
    if (this.#inCitation) this.#citation += text.slice(0, 20)
    else this.#add(text.replace(/\s+/g, ' '))
  }

  #text(): Record<string, XmlElement> {
    const close = () => this.#assembly.close('paragraph')
    return {
      'text:p': { open: (tag) => this.#openParagraph('p', tag), close },
      'text:h': { open: (tag) => this.#openParagraph('h', tag), close },
      'text:span': {
        open: (tag) => this.#openSpan(tag),
        close: () => this.#assembly.paragraph?.state.spans.pop(),
      },
      'text:s': { open: (tag) => this.#add(' '.repeat(Math.min(Number(tag.attribute('text:c')) || 1, 200))) },
      'text:tab': { open: () => this.#add('\t') },
      'text:line-break': { open: () => this.#add('\n') },
      'text:table-of-content': { open: () => this.#contents++, close: () => this.#contents-- },
      'draw:text-box': { open: () => this.#assembly.openBox(), close: () => this.#assembly.close('box') },
      'draw:image': { open: () => this.#body.pictures++ },
    }
  }

  #listElements(): Record<string, XmlElement> {
    return {
      'text:list': {
        open: (tag) =>
          this.#lists.begin({
            style: tag.attribute('text:style-name'),
            id: tag.attribute('xml:id'),
            continues: tag.attribute('text:continue-list'),
            continued: tag.attribute('text:continue-numbering') === 'true',
          }),
        close: () => this.#lists.end(),
      },
      'text:list-item': {
        open: (tag) => {
          const start = tag.attribute('text:start-value')
          const style = tag.attribute('text:style-override')
          this.#entry = { ...(start === undefined ? {} : { start: Number(start) }), ...(style === undefined ? {} : { style }) }
        },
        close: () => (this.#entry = undefined),
      },
      'text:list-header': { open: () => (this.#entry = undefined) },
    }
  }

  #tables(): Record<string, XmlElement> {
    const times = (tag: Tag, attribute: string) => Math.min(Math.max(Number(tag.attribute(attribute)) || 1, 1), 64)
    return {
      'table:table': { open: () => this.#assembly.openTable(), close: () => this.#assembly.close('table') },
      'table:table-row': {
        open: (tag) => this.#assembly.openRow(times(tag, 'table:number-rows-repeated')),
        close: () => this.#assembly.close('row'),
      },
      'table:table-cell': {
        open: (tag) => {
          const { top } = this.#assembly
          const span = times(tag, 'table:number-columns-spanned')
          if (top?.kind === 'row') top.covered += span - 1
          this.#assembly.openCell(span, times(tag, 'table:number-columns-repeated'))
        },
        close: () => this.#assembly.close('cell'),
      },
      'table:covered-table-cell': {
        open: () => {
          const { top } = this.#assembly
          if (top?.kind !== 'row') return
          // Covered by a cell to its left, or by one above: then an empty cell keeps the column.
          if (top.covered > 0) top.covered--
          else top.row.push({ content: [], span: 1, continued: true })
        },
      },
    }
  }

  /** Notes, comments, heads and feet: boxes whose content goes elsewhere. */
  #asides(): Record<string, XmlElement> {
    const close = () => this.#assembly.close('box')
    const aside = (reason: () => string): XmlElement => ({
      open: () => {
        const label = this.#citation.trim()
        const because = reason()
        this.#citation = ''
        this.#assembly.openBox((content) => this.#aside(content, because, label))
      },
      close,
    })
    const elements: Record<string, XmlElement> = {
      'text:note': {
        open: (tag) => (this.#noteClass = tag.attribute('text:note-class') === 'endnote' ? 'endnote' : 'footnote'),
      },
      'text:note-citation': { open: () => (this.#inCitation = true), close: () => (this.#inCitation = false) },
      'text:note-body': aside(() => this.#noteClass),
      'office:annotation': aside(() => 'comment'),
    }
    for (const [name, reason] of Object.entries(edges)) elements[name] = aside(() => reason)
    return elements
  }

  #openParagraph(name: 'p' | 'h', tag: Tag): void {
    if (!this.#reading) return
    if (++this.#paragraphs > mostParagraphs) this.#body.cut = true
    const look = this.#styles.look('paragraph', tag.attribute('text:style-name'))
    const paragraph: Paragraph = { kind: 'paragraph', runs: [], level: Math.max(this.#lists.level, 0), indent: 0 }
    const outline = name === 'h' ? Number(tag.attribute('text:outline-level')) || look.outline || 1 : look.outline
    if (outline !== undefined) paragraph.heading = outline
    const start = tag.attribute('text:start-value')
    let label = ''
    if (this.#entry) label = this.#lists.count(this.#entry)
    else if (name === 'h' && this.#lists.level < 0 && tag.attribute('text:is-list-header') !== 'true') {
      label = this.#lists.heading(outline ?? 1, start === undefined ? undefined : Number(start))
    }
    this.#entry = undefined
    if (label !== '') paragraph.label = label
    if (this.#contents > 0) paragraph.furniture = 'contents'
    this.#assembly.openParagraph(paragraph, { look, spans: [] })
  }

  #openSpan(tag: Tag): void {
    const state = this.#assembly.paragraph?.state
    if (!state || state.spans.length > 200) return
    const outer = state.spans.at(-1) ?? state.look
    const own = this.#styles.look('text', tag.attribute('text:style-name'))
    state.spans.push({ strong: own.strong || outer.strong, hidden: own.hidden || outer.hidden })
  }

  #add(text: string): void {
    const open = this.#assembly.paragraph
    if (!open) return
    const look = open.state.spans.at(-1) ?? open.state.look
    addRun(open.paragraph.runs, text, look.strong, look.hidden)
  }

  #aside(content: Piece[], reason: string, label: string): void {
    const words = content.flatMap(paragraphsIn).filter((paragraph) => paragraph.runs.some((run) => run.text.trim() !== ''))
    words.forEach((paragraph, i) => {
      this.#body.furniture.push({ ...paragraph, furniture: reason, ...(i === 0 && label !== '' ? { label } : {}) })
    })
  }
}
