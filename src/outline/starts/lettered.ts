/** Items that letters count. */
import type { Block } from '../../tree.ts'
import { titleWeight } from '../titles/index.ts'
import type { Start } from './start.ts'

/**
 * "(a)   Appointment of Chairman" … "(b)   Declarations of Interest", or "A. Appointment of Chairman": letters that count up
 * before titles, each with text of its own below it. Clauses and declarations are sentences, and follow one another, as do
 * names with an initial.
 */
export function letteredStarts(blocks: Block[], first: 'a' | 'A'): Start[] {
  const starts: Start[] = []
  for (const [index, block] of blocks.entries()) {
    const { letter, rest } = letterOf(block)
    if (letter?.charCodeAt(0) !== first.charCodeAt(0) + starts.length) continue
    const next = blocks[index + 1]
    if (titleWeight(rest) < 0.85 || !next || next.marker !== undefined || letterOf(next).letter !== undefined) return []
    starts.push({ index, number: letter, level: 1, rest })
  }
  return starts.length >= (first === 'a' ? 2 : 3) ? starts : []
}

/** The letter that a block begins with; "A." before one space is read as words, for it may be an initial. */
function letterOf({ type, marker, value }: Block): { letter: string | undefined; rest: string } {
  if (marker !== undefined) return { letter: type === 'item' ? /^\(?([a-zA-Z])[).]$/.exec(marker)?.[1] : undefined, rest: value }
  const { letter, rest = value } = /^(?<letter>[A-Z])\.\s+(?<rest>\p{Lu}.*)$/u.exec(value)?.groups ?? {}
  return { letter, rest }
}
