/**
 * Numbers of minutes that stand alone between the agenda's wording and what was minuted, where titles have the agenda's:
 *
 *     1. APOLOGIES FOR ABSENCE
 *     To receive apologies for absence.
 *     45
 *     An apology was received from Councillor Fir.
 */
import type { Block } from '../tree.ts'
import { isPurpose } from './purpose.ts'
import type { Start } from './starts/start.ts'

/** The starts with the minutes' numbers, the agenda's beside them; and the blocks that hold nothing but these numbers. */
export function withMinuteNumbersBelow(blocks: readonly Block[], starts: Start[]): { starts: Start[]; numbers: Set<number> } {
  const found = starts.map((start, i) => numberBelow(blocks, start, starts[i + 1]?.index ?? blocks.length))
  const told = found.filter((at) => at !== undefined)
  const counts = told.every((at, i) => i === 0 || valueAt(blocks, at) === valueAt(blocks, told[i - 1] as number) + 1)
  const alike = told.length >= 3 && told.length >= starts.filter(({ level }) => level === 1).length * 0.7
  // The numbers of pages begin with one.
  if (!alike || !counts || valueAt(blocks, told[0] as number) < 10) return { starts, numbers: new Set() }
  const numbered = starts.map((start, i): Start => {
    const at = found[i]
    return at === undefined ? start : { ...start, number: String(valueAt(blocks, at)), agenda: start.number as string }
  })
  return { starts: numbered, numbers: new Set(told) }
}

/** Right below the title, or below the agenda's wording. */
function numberBelow(blocks: readonly Block[], { index, number, rest }: Start, end: number): number | undefined {
  if (number === undefined || !/^\d{1,2}[a-z]?$/.test(number) || rest === '') return undefined
  for (let at = index + 1; at < Math.min(end - 1, index + 5); at++) {
    const { marker, value, type } = blocks[at] as Block
    if (type === 'paragraph' && marker === undefined && /^\d{2,4}$/.test(value)) return at
    if (!isPurpose(value)) return undefined
  }
  return undefined
}

const valueAt = (blocks: readonly Block[], at: number) => Number(blocks[at]?.value)
