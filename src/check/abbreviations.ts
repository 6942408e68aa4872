/** Abbreviations that a document defines: "Community Infrastructure Levy (CIL)". */
import { everyMatch } from '../language/matches.ts'
import type { Block, Item, Minutes } from '../tree.ts'
import { type Words, wordsOf } from './blocks.ts'

export interface Definition {
  short: string
  /** The words it stands for, as printed before the brackets. */
  long: string
  block: Block
  item: Item | undefined
  part: Words['part']
  /** Offset of the brackets in the block. */
  from: number
  to: number
}

const bracketed = /\(\s?["“'‘]?(?:the\s)?["“'‘]?(?<short>\p{Lu}[\p{L}&/]{1,7})["”'’]?\s?\)/gu

/** Every place where capitals in brackets stand for the words before them, in printed order. */
export function* definitions(tree: Minutes): Generator<Definition> {
  for (const { block, item, part } of wordsOf(tree)) {
    if (!/\([^()]{0,6}[A-Z]/.test(block.value)) continue
    for (const found of everyMatch(block.value, bracketed)) {
      const short = found.groups?.short as string
      const long = expansion(block.value.slice(Math.max(0, found.index - 120), found.index), short)
      if (long !== undefined) yield { short, long, block, item, part, from: found.index, to: found.index + found[0].length }
    }
  }
}

const small = new Set(['and', 'of', 'for', 'the', 'to', 'in', 'on', 'a', 'an', 'with', 'by', '&'])

/** The words whose first letters spell the abbreviation, small words passed over where they give no letter. */
function expansion(before: string, short: string): string | undefined {
  const letters = short.replace(/[^\p{Lu}]/gu, '')
  if (letters.length < 2) return undefined
  const words = before.trim().split(/\s+/)
  let left = letters.length - 1
  for (let i = words.length - 1; i >= 0 && words.length - i <= letters.length * 2 + 1; i--) {
    for (const part of (words[i] as string).split('-').reverse()) {
      const initial = part
        .replace(/^[^\p{L}]+/u, '')
        .charAt(0)
        .toUpperCase()
      if (initial === letters[left]) left--
      else if (!small.has(part.toLowerCase())) return undefined
      if (left < 0) return words.slice(i).join(' ')
    }
  }
  return undefined
}

/** Whether two expansions are one: case, plural, hyphens and small words aside. */
export function sameWords(a: string, b: string): boolean {
  return stems(a) === stems(b)
}

function stems(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\s]/gu, ' ')
    .split(/\s+/)
    .filter((word) => word.length > 3)
    .map((word) => word.slice(0, 4))
    .join(' ')
}
