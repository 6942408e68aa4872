/** The part numbering.xml: abstract lists with their levels, and the lists that paragraphs name, which rest on these. */
import { type AbstractList, type List, type ListLevel, lastLevel, newLevel } from '../office/list-counter.ts'
import { type Tag, walkXml, type XmlElement } from '../office/xml.ts'
import { namespaces } from './package.ts'
import { isOn } from './styles.ts'

export interface WordAbstract extends AbstractList {
  /** It only points to a numbering style, which has the list. */
  styleLink?: string
}

export interface WordList {
  abstract: string
  overrides: List['overrides']
}

/** More than any file has: what comes after is not kept. */
const mostAbstracts = 50_000
const mostLists = 100_000

export function readNumbering(xml: string): { abstracts: Map<string, WordAbstract>; lists: Map<string, WordList> } {
  const reader = new Reader()
  walkXml(xml, namespaces, { elements: { ...reader.listElements(), ...reader.levelElements() } })
  return reader
}

class Reader {
  readonly abstracts = new Map<string, WordAbstract>()
  readonly lists = new Map<string, WordList>()
  /** What is open: an abstract list, or a list with one level that it overrides; and the level in either. */
  private abstract: WordAbstract | undefined
  private list: WordList | undefined
  private override = -1
  private level: ListLevel | undefined

  listElements(): Record<string, XmlElement> {
    return {
      abstractNum: {
        open: (tag) => {
          this.abstract = { levels: [] }
          if (this.abstracts.size < mostAbstracts) this.abstracts.set(tag.attribute('abstractNumId') ?? '', this.abstract)
        },
        close: () => (this.abstract = undefined),
      },
      numStyleLink: {
        open: (tag) => {
          if (this.abstract) this.abstract.styleLink = value(tag) ?? ''
        },
      },
      num: {
        open: (tag) => {
          this.list = { abstract: '', overrides: new Map() }
          if (this.lists.size < mostLists) this.lists.set(tag.attribute('numId') ?? '', this.list)
        },
        close: () => (this.list = undefined),
      },
      abstractNumId: {
        open: (tag) => {
          if (this.list) this.list.abstract = value(tag) ?? ''
        },
      },
      lvlOverride: {
        open: (tag) => {
          this.override = levelOf(tag)
          if (isLevel(this.override)) this.list?.overrides.set(this.override, {})
        },
        close: () => (this.override = -1),
      },
      startOverride: {
        open: (tag) => {
          const overridden = this.list?.overrides.get(this.override)
          if (overridden) overridden.start = Number(value(tag)) || 0
        },
      },
    }
  }

  levelElements(): Record<string, XmlElement> {
    const inLevel = (take: (level: ListLevel, tag: Tag) => void): XmlElement => ({
      open: (tag) => {
        if (this.level) take(this.level, tag)
      },
    })
    return {
      lvl: { open: (tag) => this.openLevel(levelOf(tag)), close: () => (this.level = undefined) },
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
  }

  private openLevel(index: number): void {
    this.level = newLevel()
    if (!isLevel(index)) return
    const overridden = this.list?.overrides.get(this.override)
    if (overridden) overridden.level = this.level
    else if (this.abstract) this.abstract.levels[index] = this.level
  }
}

function value(tag: Tag): string | undefined {
  return tag.attribute('val')
}

function levelOf(tag: Tag): number {
  return Number(tag.attribute('ilvl')) || 0
}

function isLevel(index: number): boolean {
  return index >= 0 && index <= lastLevel
}
