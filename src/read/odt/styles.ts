/** Styles of an OpenDocument text: bold, hidden and heading styles, and how lists print their numbers. */

import { roman } from '../../language/roman.ts'
import { formatNumber, letters, lettersInTurn } from '../list-numbers.ts'
import { bulletSign } from '../office/glyphs.ts'
import { skip, type Tag, walkXml, type XmlElement } from '../office/xml.ts'
import { namespaces } from './namespaces.ts'

interface Style {
  parent?: string
  bold?: boolean
  underline?: boolean
  hidden?: boolean
  /** Heading level. */
  outline?: number
}

export interface ListLevel {
  /** The sign of a bullet; else the level prints numbers. */
  bullet?: string
  /** "1", "a", "A", "i", "I", or nothing. */
  format: string
  prefix: string
  suffix: string
  /** How many levels' numbers are printed: 2 for "13.2". */
  shown: number
  start: number
  /** aa, bb, cc and not aa, ab, ac. */
  together: boolean
  /** LibreOffice's full form of a label: "%1%.%2%". */
  pattern?: string
}

export interface Look {
  strong: boolean
  hidden: boolean
  outline?: number
}

export class OdtStyles {
  readonly #styles = new Map<string, Style>()
  readonly #lists = new Map<string, ListLevel[]>()
  /** How headings are numbered. */
  readonly outline: ListLevel[] = []

  constructor(parts: (string | undefined)[]) {
    for (const xml of parts) if (xml !== undefined) this.#read(xml)
  }

  look(family: 'paragraph' | 'text', name: string | undefined): Look {
    const look: Style = {}
    const seen = new Set<string>()
    let next = name
    while (next !== undefined && !seen.has(next) && seen.size < 50) {
      seen.add(next)
      const style: Style | undefined = this.#styles.get(`${family}/${next}`)
      look.bold ??= style?.bold
      look.underline ??= style?.underline
      look.hidden ??= style?.hidden
      look.outline ??= style?.outline
      next = style?.parent
    }
    // The names of LibreOffice's own link styles, in any language: a link is no heading.
    if (family === 'text' && name !== undefined && /link/i.test(name)) look.underline = false
    return {
      strong: (look.bold ?? false) || (look.underline ?? false),
      hidden: look.hidden ?? false,
      ...(look.outline === undefined ? {} : { outline: look.outline }),
    }
  }

  list(name: string | undefined): ListLevel[] {
    return (name === undefined ? undefined : this.#lists.get(name)) ?? []
  }

  #read(xml: string): void {
    let style: Style | undefined
    let levels: ListLevel[] | undefined
    const level = (kind: ListKind): XmlElement => ({
      open: (tag) => {
        const index = Number(tag.attribute('text:level')) - 1
        if (levels && index >= 0 && index < 10) levels[index] = listLevel(kind, tag)
      },
    })
    const elements: Record<string, XmlElement> = {
      'style:style': {
        open: (tag) => {
          style = {}
          const parent = tag.attribute('style:parent-style-name')
          if (parent !== undefined) style.parent = parent
          const outline = Number(tag.attribute('style:default-outline-level'))
          if (outline > 0) style.outline = outline
          if (this.#styles.size < 50_000) this.#styles.set(`${tag.attribute('style:family')}/${tag.attribute('style:name')}`, style)
        },
        close: () => (style = undefined),
      },
      'style:text-properties': { open: (tag) => style && Object.assign(style, characterSettings(tag)) },
      'text:list-style': {
        open: (tag) => {
          levels = []
          this.#lists.set(tag.attribute('style:name') ?? '', levels)
        },
        close: () => (levels = undefined),
      },
      'text:outline-style': { open: () => (levels = this.outline), close: () => (levels = undefined) },
      'text:list-level-style-number': level('number'),
      'text:outline-level-style': level('number'),
      'text:list-level-style-bullet': level('bullet'),
      'text:list-level-style-image': level('image'),
      'office:body': { open: () => skip },
    }
    walkXml(xml, namespaces, { elements })
  }
}

function characterSettings(tag: Tag): Pick<Style, 'bold' | 'underline' | 'hidden'> {
  const weight = tag.attribute('fo:font-weight')
  const underline = tag.attribute('style:text-underline-style')
  const display = tag.attribute('text:display')
  return {
    ...(weight === undefined ? {} : { bold: weight === 'bold' || Number(weight) >= 600 }),
    ...(underline === undefined ? {} : { underline: underline !== 'none' }),
    ...(display === undefined ? {} : { hidden: display === 'none' }),
  }
}

type ListKind = 'number' | 'bullet' | 'image'

function listLevel(kind: ListKind, tag: Tag): ListLevel {
  const level: ListLevel = {
    format: tag.attribute('style:num-format') ?? '',
    prefix: tag.attribute('style:num-prefix') ?? '',
    suffix: tag.attribute('style:num-suffix') ?? '',
    shown: Math.max(1, Number(tag.attribute('text:display-levels')) || 1),
    start: Number(tag.attribute('text:start-value') ?? 1),
    together: tag.attribute('style:num-letter-sync') === 'true',
  }
  if (kind === 'bullet') level.bullet = tag.attribute('text:bullet-char') ?? '•'
  if (kind === 'image') level.bullet = '•'
  const pattern = tag.attribute('loext:num-list-format')
  if (pattern !== undefined) level.pattern = pattern
  return level
}

/** The label of a level, its numbers and those of the levels above it given. */
export function printLabel(levels: ListLevel[], index: number, values: (number | undefined)[]): string {
  const level = levels[index]
  if (!level) return ''
  if (level.bullet !== undefined) return bulletSign(level.bullet, undefined)
  const number = (at: number) => {
    const of = levels[at]
    return of && of.bullet === undefined ? formatted(values[at] ?? of.start, of) : ''
  }
  if (level.pattern !== undefined) return level.pattern.replace(/%(\d+)%/g, (_, at: string) => number(Number(at) - 1)).trim()
  if (level.format === '') return `${level.prefix}${level.suffix}`.trim()
  const numbers: string[] = []
  for (let at = Math.max(0, index - level.shown + 1); at <= index; at++) numbers.push(number(at))
  return `${level.prefix}${numbers.filter((text) => text !== '').join('.')}${level.suffix}`.trim()
}

/** LibreOffice's names for the number formats that it knows from Word. */
const wordFormats = new Map(
  Object.entries({
    '01, 02, 03, ...': 'decimalZero',
    '1st': 'ordinal',
    One: 'cardinalText',
    First: 'ordinalText',
    '①, ②, ③, ...': 'decimalEnclosedCircle',
    '*, †, ‡, §, **, ††, ...': 'chicago',
  }),
)

function formatted(value: number, level: ListLevel): string {
  switch (level.format) {
    case 'a':
      return level.together ? letters(value) : lettersInTurn(value)
    case 'A':
      return (level.together ? letters(value) : lettersInTurn(value)).toUpperCase()
    case 'i':
      return roman(value)
    case 'I':
      return roman(value).toUpperCase()
    case '':
      return ''
    default:
      return formatNumber(value, wordFormats.get(level.format) ?? 'decimal')
  }
}
