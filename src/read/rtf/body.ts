/**
 * RTF → paragraphs and tables in reading order. The labels of automatic lists stand in the file as the program printed
 * them (`{\listtext 12.\tab}`), and are taken from there.
 */

import { bulletSign, signOf } from '../office/glyphs.ts'
import { addRun, type Paragraph, type Piece, paragraphsIn, textOf } from '../office/model.ts'
import { headingLevel, isOfContents } from '../office/style-names.ts'
import { decodeBytes } from './fonts.ts'
import { codePageOf, type Group, newGroup, setCharacter } from './group.ts'
import { newProperties, Place, setProperty } from './place.ts'
import { Header } from './styles.ts'
import { tokens } from './tokens.ts'
import { characters, places, wordless } from './vocabulary.ts'

export interface RtfBody {
  pieces: Piece[]
  furniture: Paragraph[]
  pictures: number
  cut: boolean
  /** Entries of automatic lists whose label the file does not print. */
  unlabelled: number
}

const deepestGroup = 10_000
const mostParagraphs = 250_000

export function readRtfBody(rtf: string): RtfBody {
  return new RtfReader().read(rtf)
}

class RtfReader {
  readonly #header = new Header()
  readonly #groups: Group[] = []
  readonly #places: Place[] = [new Place(0)]
  readonly #body: RtfBody = { pieces: [], furniture: [], pictures: 0, cut: false, unlabelled: 0 }
  #group: Group = newGroup()
  #codePage = 1252
  #bytes: number[] = []
  /** Characters to pass over after `\u`. */
  #passing = 0
  /** `\*`: a group that programs may pass over if they do not know it. */
  #optional = false
  #opened = false
  #label = ''
  #hasLabel = false
  #depth = 0
  #paragraphs = 0
  #notes = 0

  read(rtf: string): RtfBody {
    for (const token of tokens(rtf)) {
      if (token.type !== 'byte') this.#flushBytes()
      if (this.#body.cut) break
      switch (token.type) {
        case 'open':
          this.#open()
          break
        case 'close':
          this.#close()
          break
        case 'byte':
          if (this.#passing > 0) this.#passing--
          else this.#bytes.push(token.byte)
          break
        case 'text':
          this.#text(token.text)
          break
        default:
          this.#word(token.word, token.number)
      }
      if (token.type !== 'open' && token.type !== 'byte' && !(token.type === 'word' && token.word === '*')) this.#opened = false
    }
    this.#flushBytes()
    while (this.#places.length > 1) this.#endPlace()
    this.#endParagraph()
    this.#place().endTables(0)
    this.#body.pieces = this.#place().pieces
    return this.#body
  }

  #place(): Place {
    return this.#places.at(-1) as Place
  }

  #open(): void {
    this.#depth++
    if (this.#groups.length < deepestGroup) this.#groups.push(this.#group)
    this.#group = { ...this.#group }
    this.#opened = true
    this.#optional = false
    this.#passing = 0
  }

  #close(): void {
    if (this.#group.destination === 'label' && this.#groups.at(-1)?.destination !== 'label') this.#takeLabel()
    if (this.#places.length > 1 && this.#place().depth === this.#depth) this.#endPlace()
    this.#depth = Math.max(0, this.#depth - 1)
    this.#group = this.#groups.pop() ?? this.#group
    this.#opened = false
    this.#optional = false
    this.#passing = 0
  }

  #word(word: string, number: number | undefined): void {
    if (word === '*') {
      this.#optional = true
      return
    }
    if (this.#opened && this.#destination(word)) return
    const group = this.#group
    if (group.destination === 'skip') return
    if (group.destination === 'fonts' || group.destination === 'styles') {
      this.#header.word(word, number)
      return
    }
    if (word === 'chftn') {
      if (this.#place().reason !== undefined && this.#place().paragraph.runs.length === 0)
        this.#place().paragraph.label = String(this.#notes)
      return
    }
    if (word === 'u') {
      this.#emit(String.fromCharCode(((number ?? 0) + 65_536) % 65_536))
      this.#passing = group.stand
      return
    }
    const character = characters.get(word)
    if (character !== undefined) {
      if (this.#passing > 0) this.#passing--
      else this.#emit(character)
      return
    }
    const codePage = codePageOf(word, number)
    if (codePage !== undefined) this.#codePage = codePage
    else if (word === 'plain') this.#styleCharacters(true)
    // A label has properties of its own, which are not the paragraph's.
    else if (!setCharacter(group, word, number) && group.destination !== 'label') this.#paragraphWord(word, number)
  }

  /** The first word of a group says what it is for. */
  #destination(word: string): boolean {
    const optional = this.#optional
    this.#optional = false
    const { destination } = this.#group
    if (destination === 'skip') return true
    const reason = places.get(word)
    if (reason !== undefined) {
      if (reason === 'footnote') this.#notes++
      if (this.#places.length < 50) this.#places.push(new Place(this.#depth, reason === '' ? undefined : reason))
      this.#group = { ...this.#group, destination: 'text', bold: false, underline: false, hidden: false }
    } else if (word === 'fonttbl') this.#group.destination = 'fonts'
    else if (word === 'stylesheet') this.#group.destination = 'styles'
    else if (word === 'listtext' || word === 'pntext') {
      this.#group.destination = 'label'
      this.#label = ''
    } else if (word === 'pict') {
      this.#body.pictures++
      this.#group.destination = 'skip'
    } else if (wordless.has(word)) this.#group.destination = 'skip'
    else if (word === 'shpinst') this.#group.destination = 'silent'
    // "{\*\cs15 …}" and the like in a style sheet; any other unknown group may be passed over.
    else if (optional && destination !== 'styles' && !/^(?:shppict|ud|cs|ts|s)$/.test(word)) this.#group.destination = 'skip'
    else return false
    return true
  }

  #paragraphWord(word: string, number = 0): void {
    const place = this.#place()
    const { nesting } = place.properties
    switch (word) {
      case 'par':
      case 'sect':
      case '\n':
      case '\r':
        this.#endParagraph()
        break
      case 'pard':
        place.properties = newProperties()
        break
      case 'cell':
        this.#endCell(1)
        break
      case 'nestcell':
        this.#endCell(Math.max(nesting, 2))
        break
      case 'row':
        place.endRow(1)
        break
      case 'nestrow':
        place.endRow(Math.max(nesting, 2))
        break
      case 'ftnalt':
        if (place.reason === 'footnote') place.reason = 'endnote'
        break
      default:
        setProperty(place.properties, word, number)
        if (word === 's') this.#styleCharacters(false)
    }
  }

  /** Characters as the paragraph's style sets them; `\plain` takes back what was set before. */
  #styleCharacters(plain: boolean): void {
    const { bold = false, underline = false } = this.#header.styles.get(this.#place().properties.style) ?? {}
    if (plain) Object.assign(this.#group, { bold, underline, hidden: false, deleted: false })
    else Object.assign(this.#group, { bold: this.#group.bold || bold, underline: this.#group.underline || underline })
  }

  #text(text: string): void {
    if (this.#group.destination === 'skip') return
    let words = text
    if (this.#passing > 0) {
      words = text.slice(this.#passing)
      this.#passing = Math.max(0, this.#passing - text.length)
    }
    if (words === '') return
    if (/[\x80-\xff]/.test(words))
      words = decodeBytes(
        [...words].map((sign) => sign.charCodeAt(0)),
        this.#pageOfFont(),
      )
    this.#emit(words)
  }

  #pageOfFont(): number {
    return this.#header.fonts.get(this.#group.font)?.codePage ?? this.#codePage
  }

  #flushBytes(): void {
    if (this.#bytes.length === 0) return
    const bytes = this.#bytes
    this.#bytes = []
    if (this.#group.destination !== 'skip') this.#emit(decodeBytes(bytes, this.#pageOfFont()))
  }

  #emit(text: string): void {
    const group = this.#group
    const { destination } = group
    if (destination === 'fonts' || destination === 'styles') this.#header.text(text, destination)
    else if (destination === 'label') {
      const font = this.#header.fonts.get(group.font)
      if (this.#label.length < 200) this.#label += font?.signs ? bulletSign(text, font.name) : text
    } else if (destination === 'text' && !group.deleted) {
      const font = this.#header.fonts.get(group.font)
      const words = font?.signs ? [...text].map((sign) => signOf(sign.charCodeAt(0), font.name)).join('') : text
      // Control characters are no words.
      addRun(this.#place().paragraph.runs, words.replace(/[\x00-\x08\x0b-\x1f\x7f]/g, ''), group.bold || group.underline, group.hidden)
    }
  }

  #takeLabel(): void {
    const label = bulletSign(this.#label, undefined)
    this.#hasLabel = true
    if (label !== '') this.#place().paragraph.label = label
  }

  #endParagraph(): void {
    const { properties } = this.#place()
    const paragraph = this.#place().endParagraph()
    const hasLabel = this.#hasLabel
    this.#hasLabel = false
    if (++this.#paragraphs > mostParagraphs) this.#body.cut = true
    const style = this.#header.styles.get(properties.style)
    const outline = properties.outline ?? style?.outline
    const named = outline === undefined && style ? headingLevel(style.name) : undefined
    if (named !== undefined) paragraph.heading = named
    else if (outline !== undefined && outline >= 0 && outline < 9) paragraph.heading = outline + 1
    if (style && isOfContents(style.name)) paragraph.furniture = 'contents'
    paragraph.level = properties.level
    paragraph.indent = properties.left + properties.first
    if (properties.inList && !hasLabel && paragraph.heading === undefined && textOf(paragraph).trim() !== '') this.#body.unlabelled++
  }

  #endCell(nesting: number): void {
    const place = this.#place()
    place.properties.nesting = nesting
    this.#endParagraph()
    place.endCell(nesting)
  }

  #endPlace(): void {
    this.#endParagraph()
    const place = this.#places.pop() as Place
    place.endTables(0)
    const filled = place.pieces.filter((piece) => paragraphsIn(piece).some((paragraph) => textOf(paragraph).trim() !== ''))
    const { reason } = place
    for (const piece of filled) {
      // A text box follows the paragraph that it is anchored in.
      if (reason === undefined) this.#place().boxes.push(piece)
      else for (const paragraph of paragraphsIn(piece)) this.#body.furniture.push({ ...paragraph, furniture: reason })
    }
  }
}
