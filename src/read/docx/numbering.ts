/** numbering.xml: the lists of a Word file. */
import { type AbstractList, type Label, type List, ListCounter, type ListLevel, lastLevel, newLevel } from '../office/list-counter.ts'
import { type Tag, walkXml, type XmlElement } from '../office/xml.ts'
import { namespaces } from './package.ts'
import { isOn, type Styles } from './styles.ts'

interface WordAbstract extends AbstractList {
  /** It only points to a numbering style, which has the list. */
  styleLink?: string
}

interface WordList {
  abstract: string
  overrides: List['overrides']
}

export class Numbering {
  readonly #abstracts = new Map<string, WordAbstract>()
  readonly #written = new Map<string, WordList>()
  readonly #lists = new Map<string, List | undefined>()
  readonly #counter = new ListCounter()
  readonly #styles: Styles

  constructor(xml: string | undefined, styles: Styles) {
    this.#styles = styles
    if (xml !== undefined) this.#read(xml)
  }

  /** The level that a list keeps for a paragraph style: headings are numbered so. */
  levelOfStyle(numId: string, style: string | undefined): number | undefined {
    if (style === undefined) return undefined
    const levels = this.#list(numId)?.abstract.levels ?? []
    const at = levels.findIndex((level) => level?.style === style)
    return at < 0 ? undefined : at
  }

  /** Counts one paragraph on; its label, or nothing where there is no such list. */
  count(numId: string, level: number): Label | undefined {
    const list = this.#list(numId)
    return list && this.#counter.count(list, level)
  }

  #list(numId: string): List | undefined {
    if (!this.#lists.has(numId)) {
      const written = this.#written.get(numId)
      const abstract = written && this.#abstractOf(written)
      this.#lists.set(numId, abstract && { abstract, overrides: written.overrides })
    }
    return this.#lists.get(numId)
  }

  /** The abstract list that has the levels: through numbering styles, which point to a list of their own. */
  #abstractOf(list: WordList): WordAbstract | undefined {
    let abstract = this.#abstracts.get(list.abstract)
    for (let step = 0; abstract?.styleLink !== undefined && abstract.levels.length === 0 && step < 20; step++) {
      const linked = this.#written.get(this.#styles.listOf(abstract.styleLink) ?? '')
      const next = linked && this.#abstracts.get(linked.abstract)
      if (!next || next === abstract) return abstract
      abstract = next
    }
    return abstract
  }

  #read(xml: string): void {
    let abstract: WordAbstract | undefined
    let list: WordList | undefined
    let override = -1
    let level: ListLevel | undefined
    const value = (tag: Tag) => tag.attribute('val')
    const inLevel = (take: (level: ListLevel, tag: Tag) => void) => ({
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
          if (this.#written.size < 100_000) this.#written.set(tag.attribute('numId') ?? '', list)
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
