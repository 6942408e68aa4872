/** content.xml of an OpenDocument text → paragraphs and tables in reading order. */
import { addRun, type Cell, type Paragraph, type Piece, type Table } from '../office/model.ts'
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

interface OpenParagraph {
  kind: 'paragraph'
  paragraph: Paragraph
  look: Look
  spans: Look[]
  boxes: Piece[]
}

type Open =
  | OpenParagraph
  | { kind: 'table'; table: Table }
  | { kind: 'row'; row: Cell[]; repeat: number /** Covered cells to come, whose cell's span counts them. */; covered: number }
  | { kind: 'cell'; cell: Cell; repeat: number }
  | { kind: 'box'; content: Piece[] }
  | { kind: 'aside'; content: Piece[]; reason: string; label: string }

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
const deepest = 60
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
  readonly #stack: Open[] = []
  readonly #body: OdtBody = { pieces: [], furniture: [], pictures: 0, cut: false }
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
    while (this.#stack.length > 0) this.#closeTop()
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
      this.#push({ kind: 'aside', content: [], reason, label: reason.endsWith('note') ? (this.#citation ?? '').trim() : '' })
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
        this.#push({ kind: 'box', content: [] })
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
      this.#closeUpTo('aside')
      return
    }
    switch (name) {
      case 'text:p':
      case 'text:h':
        this.#closeUpTo('paragraph')
        break
      case 'text:span':
        this.#paragraph()?.spans.pop()
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
        this.#closeUpTo('box')
        break
      case 'table:table':
        this.#closeUpTo('table')
        break
      case 'table:table-row':
        this.#closeUpTo('row')
        break
      case 'table:table-cell':
        this.#closeUpTo('cell')
        break
      case this.#root:
        this.#reading = false
    }
  }

  text(text: string): void {
    if (!this.#reading || this.#skipping !== '') return
    if (this.#citation !== undefined && this.#citation.length < 20) this.#citation += text
    else if (this.#paragraph()) this.#add(text.replace(/\s+/g, ' '))
  }

  #openTable(name: string, tag: Tag): void {
    const repeat = (attribute: string) => Math.min(Math.max(Number(tag.attribute(attribute)) || 1, 1), 64)
    const top = this.#stack.at(-1)
    if (name === 'table:table') this.#push({ kind: 'table', table: { kind: 'table', rows: [] } })
    else if (name === 'table:table-row' && top?.kind === 'table') {
      this.#push({ kind: 'row', row: [], repeat: repeat('table:number-rows-repeated'), covered: 0 })
    } else if (name === 'table:table-cell' && top?.kind === 'row') {
      const span = repeat('table:number-columns-spanned')
      top.covered += span - 1
      this.#push({ kind: 'cell', cell: { content: [], span, continued: false }, repeat: repeat('table:number-columns-repeated') })
    } else if (name === 'table:covered-table-cell' && top?.kind === 'row') {
      // Covered by a cell to its left, or by one above: then an empty cell keeps the column.
      if (top.covered > 0) top.covered--
      else top.row.push({ content: [], span: 1, continued: true })
    }
  }

  #push(open: Open): void {
    if (this.#stack.length < deepest) this.#stack.push(open)
  }

  #paragraph(): OpenParagraph | undefined {
    const top = this.#stack.at(-1)
    return top?.kind === 'paragraph' ? top : undefined
  }

  #openParagraph(name: string, tag: Tag): void {
    if (this.#paragraph()) this.#closeTop()
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
    this.#stack.push({ kind: 'paragraph', paragraph, look, spans: [], boxes: [] })
  }

  #openSpan(tag: Tag): void {
    const open = this.#paragraph()
    if (!open) return
    const outer = open.spans.at(-1) ?? open.look
    const own = this.#styles.look('text', tag.attribute('text:style-name'))
    open.spans.push({ strong: own.strong || outer.strong, hidden: own.hidden || outer.hidden })
  }

  #add(text: string): void {
    const open = this.#paragraph()
    if (!open) return
    const look = open.spans.at(-1) ?? open.look
    addRun(open.paragraph.runs, text, look.strong, look.hidden)
  }

  #closeUpTo(kind: Open['kind']): void {
    const at = this.#stack.findLastIndex((open) => open.kind === kind)
    if (at < 0) return
    while (this.#stack.length > at) this.#closeTop()
    if (kind === 'aside') this.#citation = undefined
  }

  #closeTop(): void {
    const open = this.#stack.pop()
    const top = this.#stack.at(-1)
    if (!open) return
    if (open.kind === 'paragraph') {
      this.#hold(open.paragraph)
      for (const piece of open.boxes) this.#hold(piece)
    } else if (open.kind === 'table') {
      if (open.table.rows.length > 0) this.#hold(open.table)
    } else if (open.kind === 'row') {
      if (top?.kind === 'table') for (let i = 0; i < open.repeat && (i === 0 || hasWords(open.row)); i++) top.table.rows.push(open.row)
    } else if (open.kind === 'cell') {
      if (top?.kind === 'row') for (let i = 0; i < open.repeat; i++) top.row.push(open.cell)
    } else if (open.kind === 'box') {
      if (top?.kind === 'paragraph') top.boxes.push(...open.content)
      else for (const piece of open.content) this.#hold(piece)
    } else this.#aside(open.content, open.reason, open.label)
  }

  #aside(content: Piece[], reason: string, label: string): void {
    const words = content
      .filter((piece) => piece.kind === 'paragraph')
      .filter((paragraph) => paragraph.runs.some((run) => run.text.trim() !== ''))
    words.forEach((paragraph, i) => {
      this.#body.furniture.push({ ...paragraph, furniture: reason, ...(i === 0 && label !== '' ? { label } : {}) })
    })
  }

  #hold(piece: Piece): void {
    for (let at = this.#stack.length - 1; at >= 0; at--) {
      const open = this.#stack[at] as Open
      if (open.kind === 'cell') return void open.cell.content.push(piece)
      if (open.kind === 'box') return void open.content.push(piece)
      if (open.kind === 'aside') {
        if (piece.kind === 'paragraph') open.content.push(piece)
        else open.content.push(...piece.rows.flat().flatMap((cell) => cell.content))
        return
      }
    }
    this.#body.pieces.push(piece)
  }
}

function hasWords(row: Cell[]): boolean {
  return row.some((cell) => cell.content.length > 0)
}
