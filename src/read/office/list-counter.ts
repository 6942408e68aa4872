/**
 * Counts Word's lists on, and prints their labels.
 *
 * An abstract list has nine levels; lists use it, and may override its levels or where they start. Lists that use the
 * same abstract list go on counting together, until one of them says that it starts anew.
 */

import { formatNumber } from '../list-numbers.ts'
import { bulletSign } from './glyphs.ts'

export interface ListLevel {
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
  /** The paragraph style that this level belongs to. */
  style?: string
  font?: string
  picture: boolean
  hidden: boolean
}

export interface AbstractList {
  levels: ListLevel[]
}

export interface List {
  abstract: AbstractList
  overrides: Map<number, { start?: number; level?: ListLevel }>
}

export interface Label {
  text: string
  /** It is a word and counts nothing: "RESOLVED". */
  word: boolean
}

/** How far an abstract list has been counted; absent: not yet used since its last restart. */
type Count = (number | undefined)[]

export const lastLevel = 8

export function newLevel(): ListLevel {
  return { start: 0, format: 'decimal', text: '', legal: false, picture: false, hidden: false }
}

function isWord(text: string): boolean {
  return !/%\d/.test(text) && /\p{L}{4}/u.test(text)
}

export class ListCounter {
  readonly #counts = new Map<AbstractList, Count>()
  /** Levels of lists whose own start has been used. */
  readonly #started = new Map<List, Set<number>>()

  /** Counts one paragraph on; its label, or nothing where the list has no such level ("" where the level prints none). */
  count(list: List, at: number): Label | undefined {
    const index = Math.min(Math.max(at, 0), lastLevel)
    const level = levelOf(list, index)
    if (!level) return undefined
    let count = this.#counts.get(list.abstract)
    if (!count) {
      count = []
      this.#counts.set(list.abstract, count)
    }
    this.#advance(count, list, index)
    for (let below = index + 1; below <= lastLevel; below++) {
      const restart = levelOf(list, below)?.restart
      if (restart === undefined || index < restart) count[below] = undefined
    }
    if (level.hidden) return { text: '', word: false }
    return { text: print(level, list, count, index), word: level.format !== 'bullet' && isWord(level.text) }
  }

  #advance(count: Count, list: List, index: number): void {
    // A paragraph of a lower level that comes first counts the levels above it as begun: "1.1".
    for (let above = 0; above < index; above++) count[above] ??= startOf(list, above)
    let started = this.#started.get(list)
    if (!started) {
      started = new Set()
      this.#started.set(list, started)
    }
    const own = list.overrides.get(index)?.start
    const value = count[index]
    if (own !== undefined && !started.has(index)) count[index] = own
    else count[index] = value === undefined ? startOf(list, index) : value + 1
    started.add(index)
  }
}

function levelOf(list: List, index: number): ListLevel | undefined {
  return list.overrides.get(index)?.level ?? list.abstract.levels[index]
}

function startOf(list: List, index: number): number {
  return list.overrides.get(index)?.start ?? levelOf(list, index)?.start ?? 0
}

function print(level: ListLevel, list: List, count: Count, index: number): string {
  if (level.format === 'bullet') return level.picture && level.text.trim() === '' ? '•' : bulletSign(level.text, level.font)
  return level.text
    .replace(/%([1-9])/g, (_, digit: string) => {
      const of = Number(digit) - 1
      const from = of === index ? level : levelOf(list, of)
      if (from === undefined || from.format === 'bullet') return ''
      return formatNumber(count[of] ?? from.start, level.legal ? 'decimal' : from.format, from.pattern)
    })
    .trim()
}
