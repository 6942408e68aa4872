/** The labels that a browser prints before the entries of a list, and how deep Word's list paragraphs stand. */
import { roman } from '../../language/roman.ts'
import { lettersInTurn } from '../list-numbers.ts'

export interface List {
  /** It only holds parts of the page together ("ul.AgendaItemMotions"): its entries are no bullets. */
  frame: boolean
  /** "1", "a", "A", "i", "I", "•"; undefined where the list shows none. */
  style: string | undefined
  next: number
  /** Where the page's style sheet says how its labels are printed. */
  label?: ((count: number) => string) | undefined
}

/** The sign that browsers print before the entries of a list without numbers. */
export const bullet = '•'

const counters: Record<string, string | undefined> = {
  decimal: '1',
  'decimal-leading-zero': '1',
  'lower-alpha': 'a',
  'lower-latin': 'a',
  'upper-alpha': 'A',
  'upper-latin': 'A',
  'lower-roman': 'i',
  'upper-roman': 'I',
  disc: bullet,
  circle: bullet,
  square: bullet,
}

/** "lower-latin": "a". */
export function styleOfCounter(counter: string | undefined): string | undefined {
  return counter === undefined ? undefined : counters[counter]
}

/** A list, from its element, its type, its start and the counter that its style names. */
export function listOf(ordered: boolean, type: string | undefined, start: string | undefined, counter: string | undefined): List {
  const from = start !== undefined && /^-?\d{1,6}$/.test(start.trim()) ? Number(start) : 1
  const usual = !ordered ? bullet : type !== undefined && /^[1aAiI]$/.test(type) ? type : '1'
  const style = counter === 'none' ? undefined : (styleOfCounter(counter) ?? usual)
  return { frame: false, style, next: from }
}

/** The label of the next entry: "1.", "a.", "iv.", "•"; undefined in a list without printed labels. */
export function nextLabel(list: List, value: string | undefined): string | undefined {
  if (value !== undefined && /^-?\d{1,6}$/.test(value.trim())) list.next = Number(value)
  const number = list.next++
  if (list.label) return list.label(number)
  if (list.style === undefined || list.style === bullet) return list.style
  return `${counted(number, list.style)}.`
}

/** 4, "a": "d". */
export function counted(number: number, style: string): string {
  if (number < 1) return String(number)
  if (style === 'a' || style === 'A') {
    const letters = lettersInTurn(number)
    return style === 'A' ? letters.toUpperCase() : letters
  }
  if ((style === 'i' || style === 'I') && number < 4000) {
    const numeral = roman(number)
    return style === 'I' ? numeral.toUpperCase() : numeral
  }
  return String(number)
}

/** Left margins of the list paragraphs above: Word's HTML says the depth of a list by them. */
export class Margins {
  private open: number[] = []

  /** Depth of a list paragraph with this margin, from 0. */
  depth(margin: number): number {
    // Margins of one level differ by a point or two.
    while (this.open.length > 0 && (this.open.at(-1) as number) > margin + 4) this.open.pop()
    if (this.open.length === 0 || (this.open.at(-1) as number) < margin - 4) this.open.push(margin)
    return Math.min(this.open.length - 1, 8)
  }

  /** A paragraph outside any list: the next list begins anew. */
  clear(): void {
    if (this.open.length > 0) this.open = []
  }
}
