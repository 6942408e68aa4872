/**
 * Numbers that count the lines of a page, as some clerks print them:
 *
 *     11 Mr Elm moved that the lamps in Mill Lane
 *     12 be lit.
 *     13
 *     14 3. TREES
 */
import { everyMatch } from '../../language/matches.ts'
import type { Edit } from '../edits.ts'

/** The numbers of a text in which most lines have one; on each page they may begin anew. */
export function lineNumbers(text: string): Edit[] {
  if (!/(?:^|\n)[ \t]*(\d{1,3})\b[^\n]*\n[ \t]*\d/.test(text)) return []
  const lines = everyMatch(text, /(?:^|\n)([ \t]*(\d{1,4})(?:[ \t]+|(?=\r?(?:\n|$))))?[^\n]*/g)
  const counted: Edit[] = []
  let within = 0
  let last = Number.NaN
  for (const { 0: line, 1: label, 2: number, index } of lines) {
    const value = Number(number)
    const countsOn = value > last && value <= last + 3
    last = number === undefined || (!countsOn && value > 2) ? last : value
    if (label === undefined || value !== last) continue
    const start = index + (line.startsWith('\n') ? 1 : 0)
    counted.push({ start, end: start + label.length, text: '' })
    if (/^\s*(?:\p{Ll}|$)/u.test(line.slice(line.indexOf(label) + label.length))) within++
  }
  const printed = everyMatch(text, /[^\s][^\n]*/g).length
  return counted.length >= fewest && counted.length >= printed * 0.7 && within >= counted.length * 0.25 ? counted : []
}

/** Fewer lines are a list. */
const fewest = 12
