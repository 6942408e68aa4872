/** The groups at the head of an RTF file that what follows refers to: fonts and styles. */
import { type Font, fontOf } from './fonts.ts'

export interface RtfStyle {
  name: string
  outline?: number
  bold: boolean
  underline: boolean
}

/** Collects the entries of a font table or style sheet while the walk passes through it. */
export class Header {
  readonly fonts = new Map<number, Font>()
  readonly styles = new Map<number, RtfStyle>()
  /** Of the font or of the style: a style names its font, too. */
  #font = 0
  #number = 0
  #charset: number | undefined
  #style: RtfStyle = { name: '', bold: false, underline: false }
  #isParagraph = true
  #name = ''

  begin(): void {
    this.#font = 0
    this.#number = 0
    this.#charset = undefined
    this.#style = { name: '', bold: false, underline: false }
    this.#isParagraph = true
    this.#name = ''
  }

  word(word: string, number: number | undefined): void {
    if (word === 'f') this.#font = number ?? 0
    else if (word === 's') this.#number = number ?? 0
    else if (word === 'fcharset') this.#charset = number
    else if (word === 'outlinelevel') this.#style.outline = number ?? 0
    else if (word === 'b') this.#style.bold = number !== 0
    else if (word === 'ul') this.#style.underline = number !== 0
    else if (word === 'cs' || word === 'ts' || word === 'ds') this.#isParagraph = false
  }

  text(text: string, table: 'fonts' | 'styles'): void {
    this.#name += text
    // A name ends its entry: "Times New Roman;", "heading 1;".
    if (!this.#name.includes(';')) {
      if (this.#name.length > 500) this.#name = ''
      return
    }
    const name = this.#name.slice(0, this.#name.indexOf(';')).trim()
    if (table === 'fonts' && this.fonts.size < 10_000) this.fonts.set(this.#font, fontOf(name, this.#charset))
    else if (table === 'styles' && this.#isParagraph && this.styles.size < 10_000) this.styles.set(this.#number, { ...this.#style, name })
    this.begin()
  }
}
