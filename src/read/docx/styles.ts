/**
 * styles.xml: what a style lends to the paragraphs and characters set in it. Styles are based on one another; what a
 * style does not say it takes from the one below.
 */

import { headingLevel, isOfContents } from '../office/style-names.ts'
import { skip, type Tag, walkXml, type XmlElement } from '../office/xml.ts'
import { namespaces } from './package.ts'

/** Direct settings of bold, underline and hidden; absent: not said here. */
export interface CharacterSettings {
  bold?: boolean
  underline?: boolean
  hidden?: boolean
}

export interface ParagraphStyle extends CharacterSettings {
  /** Heading level from 1. */
  heading?: number
  /** Entries of a table of contents. */
  contents: boolean
  numId?: string
  level?: number
  /** The style that names the list: the list may say which of its levels belongs to it. */
  listStyle?: string
  left?: number
  first?: number
}

interface Style extends CharacterSettings {
  type: string
  name: string
  basedOn?: string
  numId?: string
  level?: number
  outline?: number
  left?: number
  first?: number
}

/** An on/off property: `<w:b/>` and `<w:b w:val="1"/>` set it, `<w:b w:val="0"/>` unsets it. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !(value === '0' || value === 'false' || value === 'off' || value === 'none')
}

/** Twips. Word writes whole numbers; the strict form of the standard allows "1.5cm" and "36pt". */
export function twips(value: string | undefined): number | undefined {
  if (value === undefined) return undefined
  const number = Number.parseFloat(value)
  if (!Number.isFinite(number)) return undefined
  const unit = { pt: 20, in: 1440, cm: 567, mm: 56.7, pc: 240, pi: 240 }[value.slice(-2)]
  return Math.round(number * (unit ?? 1))
}

/** Documents of one council come from one template: its styles are read once. */
const read = new Map<string, Styles>()
const mostKept = 16
const longestKept = 200_000

export function readStyles(xml = ''): Styles {
  let styles = read.get(xml)
  if (!styles) {
    styles = new Styles(xml)
    if (read.size >= mostKept) read.clear()
    if (xml.length <= longestKept) read.set(xml, styles)
  }
  return styles
}

export class Styles {
  readonly #styles = new Map<string, Style>()
  readonly #paragraphs = new Map<string, ParagraphStyle>()
  readonly #characters = new Map<string, CharacterSettings>()
  #defaultParagraph = ''
  #defaults: CharacterSettings = {}

  constructor(xml: string) {
    this.#read(xml)
  }

  paragraph(id: string | undefined): ParagraphStyle {
    const wanted = id !== undefined && this.#styles.has(id) ? id : this.#defaultParagraph
    let style = this.#paragraphs.get(wanted)
    if (!style) {
      style = this.#resolveParagraph(wanted)
      this.#paragraphs.set(wanted, style)
    }
    return style
  }

  character(id: string | undefined): CharacterSettings {
    if (id === undefined) return {}
    let settings = this.#characters.get(id)
    if (!settings) {
      settings = {}
      for (const style of this.#chain(id).reverse()) takeCharacter(settings, style)
      // A link is underlined because it is a link, not because it is a heading.
      if (/link/i.test(this.#styles.get(id)?.name ?? id)) delete settings.underline
      this.#characters.set(id, settings)
    }
    return settings
  }

  /** The list of a numbering style. */
  listOf(id: string): string | undefined {
    return this.#chain(id).find((style) => style.numId !== undefined)?.numId
  }

  /** A style and those below it, top first. A style that is based on itself ends the chain. */
  #chain(id: string): Style[] {
    const chain: Style[] = []
    let next: string | undefined = id
    const seen = new Set<string>()
    while (next !== undefined && !seen.has(next) && chain.length < 50) {
      seen.add(next)
      const style: Style | undefined = this.#styles.get(next)
      if (style) chain.push(style)
      next = style?.basedOn
    }
    return chain
  }

  #resolveParagraph(id: string): ParagraphStyle {
    const chain = this.#chain(id)
    const resolved: ParagraphStyle = { contents: false, ...this.#defaults }
    for (const style of [...chain].reverse()) {
      takeCharacter(resolved, style)
      if (style.numId !== undefined) resolved.numId = style.numId
      if (style.level !== undefined) resolved.level = style.level
      if (style.left !== undefined) resolved.left = style.left
      if (style.first !== undefined) resolved.first = style.first
    }
    const names = chain.map((style) => style.name)
    resolved.contents = names.some(isOfContents)
    const outline = chain.find((style) => style.outline !== undefined)?.outline
    const named = names.map(headingLevel).find((level) => level !== undefined)
    const level = outline === undefined ? named : outline < 9 ? outline + 1 : undefined
    if (level !== undefined && !resolved.contents) resolved.heading = level
    const listStyle = this.#chainIds(id).find((style) => this.#styles.get(style)?.numId !== undefined)
    if (listStyle !== undefined) resolved.listStyle = listStyle
    return resolved
  }

  #chainIds(id: string): string[] {
    const styles = this.#chain(id)
    return [id, ...styles.flatMap((style) => style.basedOn ?? [])]
  }

  #read(xml: string): void {
    let style: Style | undefined
    let inParagraph = false
    let inCharacter = false
    let inDefaults = false
    const value = (tag: Tag) => tag.attribute('val')
    const character = (name: keyof CharacterSettings) => ({
      open: (tag: Tag) => {
        const settings = inDefaults ? this.#defaults : style
        if (settings && inCharacter) settings[name] = isOn(value(tag))
      },
    })
    const inStyle = (take: (style: Style, tag: Tag) => void) => ({
      open: (tag: Tag) => {
        if (style) take(style, tag)
      },
    })
    const elements: Record<string, XmlElement> = {
      latentStyles: { open: () => skip },
      tblStylePr: { open: () => skip },
      docDefaults: { open: () => (inDefaults = true), close: () => (inDefaults = false) },
      style: {
        open: (tag) => {
          const id = tag.attribute('styleId') ?? ''
          style = { type: tag.attribute('type') ?? 'paragraph', name: id }
          if (this.#styles.size < 20_000) this.#styles.set(id, style)
          if (style.type === 'paragraph' && isOn(tag.attribute('default') ?? '0')) this.#defaultParagraph = id
        },
        close: () => (style = undefined),
      },
      pPr: { open: () => (inParagraph = true), close: () => (inParagraph = false) },
      rPr: { open: () => (inCharacter = true), close: () => (inCharacter = false) },
      b: character('bold'),
      u: character('underline'),
      vanish: character('hidden'),
      name: inStyle((style, tag) => (style.name = value(tag) ?? style.name)),
      basedOn: inStyle((style, tag) => (style.basedOn = value(tag) ?? '')),
      numId: inStyle((style, tag) => (style.numId = value(tag) ?? '0')),
      ilvl: inStyle((style, tag) => (style.level = Number(value(tag)) || 0)),
      outlineLvl: inStyle((style, tag) => {
        if (inParagraph) style.outline = Number(value(tag) ?? 9)
      }),
      ind: inStyle((style, tag) => Object.assign(style, indentOf(tag))),
    }
    walkXml(withoutLatentStyles(xml), namespaces, { elements })
  }
}

/** `w:ind`: where the paragraph begins, and its first line from there. */
export function indentOf(tag: Tag): { left?: number; first?: number } {
  const left = twips(tag.attribute('left') ?? tag.attribute('start'))
  const hanging = twips(tag.attribute('hanging'))
  const first = hanging === undefined ? twips(tag.attribute('firstLine')) : -hanging
  return { ...(left === undefined ? {} : { left }), ...(first === undefined ? {} : { first }) }
}

/** Four hundred names of styles that the document does not use: half of most styles.xml. */
function withoutLatentStyles(xml: string): string {
  const start = xml.indexOf('<w:latentStyles')
  const end = start < 0 ? -1 : xml.indexOf('</w:latentStyles>', start)
  return end < 0 ? xml : xml.slice(0, start) + xml.slice(end + 17)
}

function takeCharacter(settings: CharacterSettings, from: CharacterSettings): void {
  if (from.bold !== undefined) settings.bold = from.bold
  if (from.underline !== undefined) settings.underline = from.underline
  if (from.hidden !== undefined) settings.hidden = from.hidden
}
