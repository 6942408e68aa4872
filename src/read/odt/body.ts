/** content.xml of an OpenDocument text → paragraphs and tables in reading order. */
import { Assembly } from '../office/assembly.ts'
import { addRun, type Paragraph, type Piece, paragraphsIn } from '../office/model.ts'
import { type Tag, walkXml, type XmlVisitor } from '../office/xml.ts'
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

/** Elements without words of the document as it stands: deleted text, what a note is called, titles of pictures. */
const skipped = new Set([
  'text:tracked-changes',
  'text:number',
  'text:index-title-template',
  'office:forms',
  'office:scripts',
  'text:variable-decls',
  'text:sequence-decls',
  'text:user-field-decls',
  'text:dde-connection-decls',
  'text:table-of-content-source',
  'text:alphabetical-index-source',
  'svg:title',
  'svg:desc',
  'dc:creator',
  'dc:date',
  'meta:date-string',
])
const asides: Record<string, string> = {
  'text:note-body': 'footnote',
  'office:annotation': 'comment',
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
  readonly #styles: OdtStyles
  readonly #lists: Lists
  readonly #body: OdtBody = { pieces: [], furniture: [], pictures: 0, cut: false }
  readonly #assembly = new Assembly<OdtState>(
    (piece) => this.#body.pieces.push(piece),
    () => {},
  )
  readonly #root: string
  #reading = false
  #skipping = ''
  #skipDepth = 0
  #paragraphs = 0
  #contents = 0
  #citation: string | undefined
  #noteClass = 'footnote'
  /** The list entry that has begun and has no paragraph yet. */
  #entry: { start?: number; style?: string } | undefined

  constructor(styles: OdtStyles, part: 'content' | 'pages') {
    this.#styles = styles
    this.#lists = new Lists(styles)
    this.#root = part === 'content' ? 'office:text' : 'office:master-styles'
  }

  done(): boolean {
    return this.#body.cut
  }

  finish(): OdtBody {
    this.#assembly.closeAll()
    return this.#body
  }

  open(name: string, tag: Tag): void {
    if (this.#skipping !== '') {
      if (name === this.#skipping) this.#skipDepth++
      return
    }
    if (name === this.#root) this.#reading = true
    if (!this.#reading) return
    if (skipped.has(name)) {
      this.#skipping = name
      this.#skipDepth = 1
      return
    }
    const aside = asides[name]
    if (aside !== undefined) {
      const reason = name === 'text:note-body' ? this.#noteClass : aside
      const label = reason.endsWith('note') ? (this.#citation ?? '').trim() : ''
      this.#assembly.openBox((content) => this.#aside(content, reason, label))
      this.#citation = undefined
      return
    }
    switch (name) {
      case 'text:p':
      case 'text:h':
        this.#openParagraph(name, tag)
        break
      case 'text:span':
        this.#openSpan(tag)
        break
      case 'text:s':
        this.#add(' '.repeat(Math.min(Number(tag.attribute('text:c')) || 1, 200)))
        break
      case 'text:tab':
        this.#add('\t')
        break
      case 'text:line-break':
        this.#add('\n')
        break
      case 'text:list':
        this.#lists.begin({
          style: tag.attribute('text:style-name'),
          id: tag.attribute('xml:id'),
          continues: tag.attribute('text:continue-list'),
          continued: tag.attribute('text:continue-numbering') === 'true',
        })
        break
      case 'text:list-item': {
        const start = tag.attribute('text:start-value')
        const style = tag.attribute('text:style-override')
        this.#entry = { ...(start === undefined ? {} : { start: Number(start) }), ...(style === undefined ? {} : { style }) }
        break
      }
      case 'text:list-header':
        this.#entry = undefined
        break
      case 'text:note':
        this.#noteClass = tag.attribute('text:note-class') === 'endnote' ? 'endnote' : 'footnote'
        break
      case 'text:note-citation':
        this.#citation = ''
        break
      case 'text:table-of-content':
        this.#contents++
        break
      case 'draw:text-box':
        this.#assembly.openBox()
        break
      case 'draw:image':
        this.#body.pictures++
        break
      default:
        this.#openTable(name, tag)
    }
  }

  close(name: string): void {
    if (this.#skipping !== '') {
      if (name === this.#skipping && --this.#skipDepth === 0) this.#skipping = ''
      return
    }
    if (!this.#reading) return
    if (asides[name] !== undefined) {
      this.#assembly.close('box')
      this.#citation = undefined
      return
    }
    switch (name) {
      case 'text:p':
      case 'text:h':
        this.#assembly.close('paragraph')
        break
      case 'text:span':
        this.#assembly.paragraph?.state.spans.pop()
        break
      case 'text:list':
        this.#lists.end()
        break
      case 'text:list-item':
        this.#entry = undefined
        break
      case 'text:table-of-content':
        this.#contents--
        break
      case 'draw:text-box':
        this.#assembly.close('box')
        break
      case 'table:table':
        this.#assembly.close('table')
        break
      case 'table:table-row':
        this.#assembly.close('row')
        break
      case 'table:table-cell':
        this.#assembly.close('cell')
        break
      case this.#root:
        this.#reading = false
    }
  }

  text(text: string): void {
    if (!this.#reading || this.#skipping !== '') return
    if (this.#citation !== undefined && this.#citation.length < 20) this.#citation += text
    else if (this.#assembly.paragraph) this.#add(text.replace(/\s+/g, ' '))
  }

  #openTable(name: string, tag: Tag): void {
    const repeat = (attribute: string) => Math.min(Math.max(Number(tag.attribute(attribute)) || 1, 1), 64)
    const { top } = this.#assembly
    if (name === 'table:table') this.#assembly.openTable()
    else if (name === 'table:table-row') this.#assembly.openRow(repeat('table:number-rows-repeated'))
    else if (name === 'table:table-cell' && top?.kind === 'row') {
      const span = repeat('table:number-columns-spanned')
      top.covered += span - 1
      this.#assembly.openCell(span, repeat('table:number-columns-repeated'))
    } else if (name === 'table:covered-table-cell' && top?.kind === 'row') {
      // Covered by a cell to its left, or by one above: then an empty cell keeps the column.
      if (top.covered > 0) top.covered--
      else top.row.push({ content: [], span: 1, continued: true })
    }
  }

  #openParagraph(name: string, tag: Tag): void {
    if (++this.#paragraphs > mostParagraphs) this.#body.cut = true
    const look = this.#styles.look('paragraph', tag.attribute('text:style-name'))
    const paragraph: Paragraph = { kind: 'paragraph', runs: [], level: Math.max(this.#lists.level, 0), indent: 0 }
    const outline = name === 'text:h' ? Number(tag.attribute('text:outline-level')) || look.outline || 1 : look.outline
    if (outline !== undefined) paragraph.heading = outline
    const start = tag.attribute('text:start-value')
    let label = ''
    if (this.#entry) label = this.#lists.count(this.#entry)
    else if (name === 'text:h' && this.#lists.level < 0 && tag.attribute('text:is-list-header') !== 'true') {
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
