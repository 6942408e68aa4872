/** Items that letters or small Roman numbers count. */
import { roman } from '../../language/roman.ts'
import type { Block } from '../../tree.ts'
import { titleWeight } from '../titles/index.ts'
import { splitRunIn } from '../titles/run-in.ts'
import type { Start } from './start.ts'

/**
 * "(a)   Appointment of Chairman" … "(b)   Declarations of Interest", or "A. Appointment of Chairman": letters that count up
 * before titles, each with text of its own below it. Clauses and declarations are sentences, and follow one another, as do
 * names with an initial.
 */
export function letteredStarts(blocks: Block[], first: 'a' | 'A'): Start[] {
  const starts: Start[] = []
  let told = 0
  for (const [index, block] of blocks.entries()) {
    const { letter, rest } = letterOf(block)
    if (letter?.charCodeAt(0) !== first.charCodeAt(0) + starts.length) continue
    const next = blocks[index + 1]
    // "A) Chairman’s Report: The hall’s rent has risen." ¶ "B) Treasurer’s Report: …"; behind three of them whatever goes on counting.
    const tells = first === 'A' && rest.length > 60 && titleWeight(rest) >= 0.85 && splitRunIn(rest) !== undefined
    const above = titleWeight(rest) >= 0.85 && next !== undefined && next.marker === undefined && letterOf(next).letter === undefined
    if (!tells && !above && told < 3) return []
    if (tells) told++
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

/**
 * "i. Roll call was answered by all." … "vii. Reports:", "(i) Apologies" … "(vii) Lamps": five small Roman numbers or more that count up over the length of the
 * minutes. Those that count clauses follow one another within a few paragraphs, and begin again below the next decision.
 */
export function romanStarts(blocks: Block[]): Start[] {
  const starts: Start[] = []
  for (const [index, { marker, value }] of blocks.entries()) {
    const { number, rest } = /^\(?(?<number>[ivx]{1,5})[.)]\s+(?<rest>\p{Lu}.*)$/su.exec(`${marker ?? ''} ${value}`.trim())?.groups ?? {}
    if (number === undefined || rest === undefined) continue
    if (number !== roman(starts.length + 1)) return []
    starts.push({ index, number, level: 1, rest })
  }
  const [first] = starts
  return first && starts.length >= 5 && first.index <= blocks.length / 4 && blocks.length >= starts.length * 1.5 ? starts : []
}
