/**
 * Titles with letters that count them, below titles without numbers:
 *
 *     NEW BUSINESS
 *     A. Ordinance 31-04: Parking on Front Street
 *     Trustee Dale moved to adopt it.
 *     B. Purchase of a Plow
 *     Trustee Cedar moved to buy one.
 */
import type { Block } from '../../tree.ts'
import { isPerson } from '../persons.ts'
import { notHeading, titleWeight } from '../titles/index.ts'
import type { Start } from './start.ts'

const lettered = /^(?<letter>[A-Z])\.\s+(?<title>\p{Lu}[^;]{3,110}[^.;,:])$/u

/** The starts, and those that letters count from "A." on within one of them, two at least, each with text below it. */
export function withLetters(blocks: Block[], starts: Start[]): Start[] {
  if (starts.length === 0 || starts.some(({ number }) => number !== undefined)) return starts
  const all = blocks.flatMap((_, index) => entryAt(blocks, index) ?? [])
  const others = new Set(starts.map(({ index }) => index))
  for (const { index } of all) others.delete(index)
  const runs: Start[][] = []
  for (const entry of all) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    const follows = last !== undefined && codeOf(entry) === codeOf(last) + 1
    const apart = last !== undefined && [...others].some((at) => at > last.index && at < entry.index)
    if (run && follows && !apart) run.push(entry)
    else if (entry.number === 'A' && entry.index > (starts[0] as Start).index) runs.push([entry])
  }
  const counted = runs.filter((run) => run.length >= 2).flat()
  const indices = new Set(counted.map(({ index }) => index))
  return [...starts.filter(({ index }) => !indices.has(index)), ...counted].sort((a, b) => a.index - b.index)
}

const codeOf = ({ number = '' }: Start) => number.charCodeAt(0)

/** "A. Elm" is somebody. */
function entryAt(blocks: Block[], index: number): Start | undefined {
  const { type, marker, value } = blocks[index] as Block
  const { letter, title } = (type === 'paragraph' && marker === undefined && lettered.exec(value)?.groups) || {}
  const next = blocks[index + 1]
  if (!letter || !title || !next || lettered.test(next.value) || isPerson(title) || isPerson(value) || notHeading.test(title))
    return undefined
  return title.includes(' ') && titleWeight(title) >= 0.85 ? { index, number: letter, level: 2, rest: title, title, text: '' } : undefined
}
