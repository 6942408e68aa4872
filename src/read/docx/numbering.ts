/**
 * numbering.xml: the automatic labels of lists, counted on as Word prints them.
 *
 * An abstract list has nine levels; lists (`w:num`) use it, and may override its levels or where they start. Lists that
 * use the same abstract list go on counting together, until one of them says that it starts anew.
 */
import { bulletSign } from '../office/glyphs.ts'
import { formatNumber } from '../office/number-format.ts'
import { type Tag, walkXml, type XmlElement } from '../office/xml.ts'
import { namespaces } from './package.ts'
import { isOn, type Styles } from './styles.ts'

interface Level {
  start: number
  format: string
  /** Sample of a custom format: "001, 002, 003, …". */
  pattern?: string
  /** "%1.%2", "(%3)". */
  text: string
  /** All numbers in figures, whatever the upper levels use ("II" but "2.1"). */
  legal: boolean
  /** Starts anew after a paragraph of this level (from 1) or above; 0: never; absent: after every upper level. */
  restart?: number
  style?: string
  font?: string
  picture: boolean
  hidden: boolean
}

interface AbstractList {
  levels: Level[]
  /** It only points to a numbering style, which has the list. */
  styleLink?: string
}

interface List {
  abstract: string
  overrides: Map<number, { start?: number; level?: Level }>
}

/** How far an abstract list has been counted. */
interface Count {
  /** Absent: not yet used since its last restart. */
  values: (number | undefined)[]
  /** Levels of lists whose own start has been used: "7/0". */
  started: Set<string>
}

export interface Label {
  text: string
  /** It is a word and counts nothing: "RESOLVED". */
  word: boolean
}

const lastLevel = 8

function isWord(text: string): boolean {
  return /\p{L}{4}/u.test(text) && !/%\d/.test(text)
}

function newLevel(): Level {
  return { start: 0, format: 'decimal', text: '', legal: false, picture: false, hidden: false }
}

export class Numbering {
  readonly #abstracts = new Map<string, AbstractList>()
  readonly #lists = new Map<string, List>()
  readonly #counts = new Map<AbstractList, Count>()
  readonly #styles: Styles

  constructor(xml: string | undefined, styles: Styles) {
    this.#styles = styles
    if (xml !== undefined) this.#read(xml)
  }

  /** The level that a list keeps for a paragraph style: headings are numbered so. */
  levelOfStyle(numId: string, style: string | undefined): number | undefined {
    if (style === undefined) return undefined
    const levels = this.#abstractOf(this.#lists.get(numId))?.levels ?? []
    const at = levels.findIndex((level) => level?.style === style)
    return at < 0 ? undefined : at
  }

  /** Counts one paragraph on; its label, or nothing where there is no such list ("" where its level prints none). */
  count(numId: string, at: number): Label | undefined {
    const list = this.#lists.get(numId)
    const abstract = this.#abstractOf(list)
    if (!list || !abstract) return undefined
    const index = Math.min(Math.max(at, 0), lastLevel)
    const level = this.#level(list, abstract, index)
    if (!level) return undefined
    const count = this.#countOf(abstract)
    const values = count.values
    this.#advance(count, list, numId, abstract, index)
    for (let below = index + 1; below <= lastLevel; below++) {
      const restart = this.#level(list, abstract, below)?.restart
      if (restart === undefined || index < restart) values[below] = undefined
    }
    if (level.hidden) return { text: '', word: false }
    return { text: this.#label(level, list, abstract, values, index), word: level.format !== 'bullet' && isWord(level.text) }
  }

  #advance(count: Count, list: List, numId: string, abstract: AbstractList, index: number): void {
    // A paragraph of a lower level that comes first counts the levels above it as begun: "1.1".
    for (let above = 0; above < index; above++) count.values[above] ??= this.#start(list, abstract, above)
    const own = list.overrides.get(index)?.start
    const key = `${numId}/${index}`
    const value = count.values[index]
    if (own !== undefined && !count.started.has(key)) count.values[index] = own
    else count.values[index] = value === undefined ? this.#start(list, abstract, index) : value + 1
    count.started.add(key)
  }

  #label(level: Level, list: List, abstract: AbstractList, values: (number | undefined)[], index: number): string {
    if (level.format === 'bullet') return level.picture && level.text.trim() === '' ? '•' : bulletSign(level.text, level.font)
    return level.text
      .replace(/%([1-9])/g, (_, digit: string) => {
        const of = Number(digit) - 1
        const from = this.#level(list, abstract, of)
        const value = values[of] ?? from?.start ?? 0
        if (of === index || from === undefined) return formatNumber(value, level.legal ? 'decimal' : level.format, level.pattern)
        if (from.format === 'bullet') return ''
        return formatNumber(value, level.legal ? 'decimal' : from.format, from.pattern)
      })
      .trim()
  }

  #countOf(abstract: AbstractList): Count {
    let count = this.#counts.get(abstract)
    if (!count) {
      count = { values: [], started: new Set() }
      this.#counts.set(abstract, count)
    }
    return count
  }

  #level(list: List, abstract: AbstractList, index: number): Level | undefined {
    return list.overrides.get(index)?.level ?? abstract.levels[index]
  }

  #start(list: List, abstract: AbstractList, index: number): number {
    return list.overrides.get(index)?.start ?? this.#level(list, abstract, index)?.start ?? 0
  }

  /** The abstract list that has the levels: through numbering styles, which point to a list of their own. */
  #abstractOf(list: List | undefined): AbstractList | undefined {
    let abstract = list && this.#abstracts.get(list.abstract)
    for (let step = 0; abstract?.styleLink !== undefined && abstract.levels.length === 0 && step < 20; step++) {
      const linked = this.#lists.get(this.#styles.listOf(abstract.styleLink) ?? '')
      const next = linked && this.#abstracts.get(linked.abstract)
      if (!next || next === abstract) return abstract
      abstract = next
    }
    return abstract
  }

  #read(xml: string): void {
    let abstract: AbstractList | undefined
    let list: List | undefined
    let override = -1
    let level: Level | undefined
    const value = (tag: Tag) => tag.attribute('val')
    const inLevel = (take: (level: Level, tag: Tag) => void) => ({
      open: (tag: Tag) => {
        if (level) take(level, tag)
      },
    })
    const elements: Record<string, XmlElement> = {
      abstractNum: {
        open: (tag) => {
          abstract = { levels: [] }
          if (this.#abstracts.size < 50_000) this.#abstracts.set(tag.attribute('abstractNumId') ?? '', abstract)
        },
        close: () => (abstract = undefined),
      },
      numStyleLink: {
        open: (tag) => {
          if (abstract) abstract.styleLink = value(tag) ?? ''
        },
      },
      num: {
        open: (tag) => {
          list = { abstract: '', overrides: new Map() }
          if (this.#lists.size < 100_000) this.#lists.set(tag.attribute('numId') ?? '', list)
        },
        close: () => (list = undefined),
      },
      abstractNumId: {
        open: (tag) => {
          if (list) list.abstract = value(tag) ?? ''
        },
      },
      lvlOverride: {
        open: (tag) => {
          override = Number(tag.attribute('ilvl')) || 0
          if (override >= 0 && override <= lastLevel) list?.overrides.set(override, {})
        },
        close: () => (override = -1),
      },
      startOverride: {
        open: (tag) => {
          const overridden = list?.overrides.get(override)
          if (overridden) overridden.start = Number(value(tag)) || 0
        },
      },
      lvl: {
        open: (tag) => {
          level = newLevel()
          const index = Number(tag.attribute('ilvl')) || 0
          if (index < 0 || index > lastLevel) return
          const overridden = list?.overrides.get(override)
          if (overridden) overridden.level = level
          else if (abstract) abstract.levels[index] = level
        },
        close: () => (level = undefined),
      },
      start: inLevel((level, tag) => (level.start = Number(value(tag)) || 0)),
      numFmt: inLevel((level, tag) => {
        // A custom format comes with a plain one behind it, for programs that do not know it.
        if (level.format === 'custom') return
        level.format = value(tag) ?? 'decimal'
        const pattern = tag.attribute('format')
        if (pattern !== undefined) level.pattern = pattern
      }),
      lvlText: inLevel((level, tag) => (level.text = value(tag) ?? '')),
      isLgl: inLevel((level, tag) => (level.legal = isOn(value(tag)))),
      lvlRestart: inLevel((level, tag) => (level.restart = Number(value(tag)) || 0)),
      pStyle: inLevel((level, tag) => (level.style = value(tag) ?? '')),
      rFonts: inLevel((level, tag) => (level.font = tag.attribute('ascii') ?? tag.attribute('hAnsi') ?? '')),
      lvlPicBulletId: inLevel((level) => (level.picture = true)),
      vanish: inLevel((level, tag) => (level.hidden = isOn(value(tag)))),
    }
    walkXml(xml, namespaces, { elements })
  }
}
