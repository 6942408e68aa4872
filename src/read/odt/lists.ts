/** Counts the lists of an OpenDocument text on, as LibreOffice prints them. */
import { type ListLevel, type OdtStyles, printLabel } from './styles.ts'

/** How far a list has been counted, level by level. */
type Count = (number | undefined)[]

interface OpenList {
  style: string | undefined
  count: Count
}

export class Lists {
  readonly #styles: OdtStyles
  readonly #open: OpenList[] = []
  readonly #byId = new Map<string, Count>()
  readonly #byStyle = new Map<string, Count>()
  readonly #headings: Count = []

  constructor(styles: OdtStyles) {
    this.#styles = styles
  }

  /** Level of the innermost open list, from 0; -1 outside of lists. */
  get level(): number {
    return this.#open.length - 1
  }

  /** A list begins: of its own, in another one, or going on with an earlier one. */
  begin(list: { style?: string | undefined; id?: string | undefined; continues?: string | undefined; continued: boolean }): void {
    const outer = this.#open.at(-1)
    const style = list.style ?? outer?.style
    const earlier =
      list.continues !== undefined ? this.#byId.get(list.continues) : list.continued ? this.#byStyle.get(style ?? '') : undefined
    const count = outer?.count ?? earlier ?? []
    this.#open.push({ style, count })
    if (list.id !== undefined) this.#byId.set(list.id, count)
    if (!outer && style !== undefined) this.#byStyle.set(style, count)
  }

  end(): void {
    this.#open.pop()
  }

  /** Counts an entry of the innermost list; its label. `style`: where the entry is printed in another style than its list. */
  count(entry: { start?: number; style?: string }): string {
    const list = this.#open.at(-1)
    if (!list) return ''
    return advance(list.count, this.#styles.list(entry.style ?? list.style), this.level, entry.start)
  }

  /** Counts a heading outside of lists; its label, where headings are numbered. */
  heading(level: number, start: number | undefined): string {
    return advance(this.#headings, this.#styles.outline, level - 1, start)
  }
}

function advance(count: Count, levels: ListLevel[], index: number, start: number | undefined): string {
  for (let above = 0; above < index; above++) count[above] ??= levels[above]?.start ?? 1
  const before = count[index]
  count[index] = start ?? (before === undefined ? (levels[index]?.start ?? 1) : before + 1)
  count.length = index + 1
  return printLabel(levels, index, count)
}
