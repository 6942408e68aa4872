/** The lists of a Word file: which level a paragraph is of, and the label that its list prints before it. */
import { type Label, type List, ListCounter } from '../office/list-counter.ts'
import { readNumbering, type WordAbstract, type WordList } from './numbering-part.ts'
import type { Styles } from './styles.ts'

export class Numbering {
  readonly #abstracts: Map<string, WordAbstract>
  readonly #written: Map<string, WordList>
  readonly #lists = new Map<string, List | undefined>()
  readonly #counter = new ListCounter()
  readonly #styles: Styles

  constructor(xml: string | undefined, styles: Styles) {
    this.#styles = styles
    const { abstracts, lists } = readNumbering(xml ?? '')
    this.#abstracts = abstracts
    this.#written = lists
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
}
