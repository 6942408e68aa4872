/**
 * Pages that Google Docs wrote. Their style sheet says what other pages say by elements: which classes are bold, and what
 * is printed before the entries of a list. The lists of all levels stand side by side:
 *
 *     .c3{font-weight:700}
 *     .lst-kix_a1-1>li:before{content:"(" counter(lst-ctn-kix_a1-1,lower-latin) ") "}
 *
 *     <ol class="c5 lst-kix_a1-1 start" start="1"><li class="c2"><span class="c3">Lamps</span></li></ol>
 */
import { everyMatch } from '../../language/matches.ts'
import { counted, styleOfCounter } from './lists.ts'

/** `"(" counter(…-1,lower-latin) ") "` → what is printed before the count, between and after. */
type Part = string | { list: string; style: string }

const rule = /\.(c\d{1,5}|lst-kix_[\w-]{1,60})(>li:before)?\{([^{}]{1,400})\}/g
const listName = /(?:^|\s)(lst-kix_[\w-]{1,60}?-(\d))(?=\s|$)/
const spanName = /(?:^|\s)(c\d{1,5})(?=\s|$)/g
const piece = /"([^"]*)"|counter\(lst-ctn-(kix_[\w-]+),\s?([a-z-]+)\)/g

export class GoogleDocs {
  readonly #styles = new Map<string, string>()
  readonly #labels = new Map<string, Part[]>()
  readonly #counts = new Map<string, number>()

  /** A style sheet of the page; those that Google Docs did not write are passed over. */
  read(css: string): void {
    if (!css.includes('lst-kix') && !css.includes('themes.googleusercontent.com')) return
    for (const [, name, before, body] of everyMatch(css, rule)) {
      if (before === undefined) this.#styles.set(name as string, body as string)
      else if (body?.includes('counter(')) this.#labels.set(name as string, partsOf(body))
    }
  }

  /** The styles of the classes of a stretch of words. */
  styleOf(names: string): string | undefined {
    if (this.#styles.size === 0) return undefined
    const styles = everyMatch(names, spanName).flatMap(([, name]) => this.#styles.get(name as string) ?? [])
    return styles.length > 0 ? styles.join(';') : undefined
  }

  /** How deep a list stands, and how its entries are labelled. */
  listOf(names: string): { depth: number; label?: (count: number) => string } | undefined {
    const [, name, level] = (this.#styles.size > 0 && listName.exec(names)) || []
    if (name === undefined) return undefined
    const parts = this.#labels.get(name)
    return { depth: Number(level) + 1, ...(parts ? { label: (count) => this.#label(name, parts, count) } : {}) }
  }

  #label(name: string, parts: Part[], count: number): string {
    this.#counts.set(name, count)
    const printed = parts.map((part) => (typeof part === 'string' ? part : counted(this.#counts.get(part.list) ?? 1, part.style)))
    return printed.join('').trim()
  }
}

function partsOf(content: string): Part[] {
  return everyMatch(content, piece).map(([, text, list, counter]) =>
    list === undefined ? (text ?? '') : { list: `lst-${list}`, style: styleOfCounter(counter) ?? '1' },
  )
}
