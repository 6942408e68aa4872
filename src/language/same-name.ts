/** Whether two printed names can be one person's. */
import { fold, titlesAt } from './title-words.ts'

/** What of a name is compared. Made once for names that are compared often. */
export interface NameKey {
  /** Without titles and honours, folded. */
  plain: string
  words: string[]
  gender?: 'm' | 'f'
}

export function nameKey(name: string): NameKey {
  const trimmed = name.trim()
  const plain = plainName(trimmed)
  const title = /^(?:(mr|sir|lord)|(mrs|ms|miss|dame|lady|baroness))\b/i.exec(trimmed)
  return { plain, words: plain.split(' '), ...(title ? { gender: title[1] ? 'm' : 'f' } : {}) }
}

/** A name without its titles and honours, folded for comparison: "Mrs J. A. O’Dea, MBE" is "j a o'dea". */
export function plainName(name: string): string {
  return (
    fold(name.slice(titlesAt(name, 0).end).replace(/,.*$/s, ''))
      .replace(/’/g, "'")
      // "O’ Dea"
      .replace(/\b(o|d)'\s+(?=\p{L})/giu, "$1'")
      .replace(/\./g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .toLowerCase()
  )
}

/**
 * Whether two printed names can be one person's: the same surname, initials or given names that agree, no contradiction
 * of title. "Mr Beam" and "Mr D Beam" can, "Mr J Mead" and "Ms J Mead" cannot.
 */
export function sameName(a: string, b: string): boolean {
  return sameKey(nameKey(a), nameKey(b))
}

export function sameKey(a: NameKey, b: NameKey): boolean {
  if (a.words.at(-1) !== b.words.at(-1) || a.plain === '' || b.plain === '') return false
  if (a.gender && b.gender && a.gender !== b.gender) return false
  if (a.plain === b.plain) return true
  const given = Math.min(a.words.length, b.words.length) - 1
  for (let i = 0; i < given; i++) {
    const [p, q] = [a.words[i] as string, b.words[i] as string]
    if (p !== q && !(p.length === 1 && q.startsWith(p)) && !(q.length === 1 && p.startsWith(q))) return false
  }
  return true
}
