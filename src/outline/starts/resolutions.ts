/**
 * Resolutions that one figure counts, each with its mover before a colon or with what is resolved, some with the title that
 * stood in the margin:
 *
 *     Minutes 30/086 FIR: That the minutes of March 7 be accepted. Carried
 *     30/087 OAK: That the accounts be paid. Carried
 *     PAVING #30/088 BE IT RESOLVED THAT Mill Road be paved.
 */
import type { Block } from '../../tree.ts'
import { countOn } from '../numbers/counts.ts'
import type { Start } from './start.ts'

const names = "(?:\\p{Lu}[\\p{Lu}’'-]+\\s?){1,3}"
const resolution = new RegExp(
  '^(?<margin>\\p{Lu}[^:;.\\d]{2,50}\\s)?#?(?<number>\\d{2,4}[/-]\\d{2,4})[.:]?\\s' +
    `(?<text>(?:${names}(?:[/&]\\s?${names})?:\\sThat\\b|(?:BE IT |Be it )?(?:RESOLVED|Resolved) (?:THAT|that|That)\\b).*)$`,
  'su',
)
const says = /: That|resolved that/i
const fewest = 3

export function resolutionStarts(blocks: Block[]): Start[] {
  const starts = blocks.flatMap(({ type, marker, value }, index): Start[] => {
    if (type === 'row') return []
    const line = marker === undefined ? value : `${marker} ${value}`
    const { margin = '', number, text } = (says.test(line) && resolution.exec(line)?.groups) || {}
    if (!number || !text) return []
    const title = margin.trim()
    return [title === '' ? { index, number, level: 1, rest: '', untitled: true } : { index, number, level: 1, rest: line, title, text }]
  })
  return starts.length >= fewest && countOn(starts.map(({ number = '' }) => number)) ? starts : []
}
