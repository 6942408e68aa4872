/**
 * Titles that the minutes list at their head, each again on a line of its own where its business begins:
 *
 *     Contents ¶ Lamps ¶ Boats ¶ … ¶ Lamps ¶ jo: they are lit ¶ Boats ¶ kit: none came
 */
import type { Block } from '../tree.ts'
import type { Start } from './starts/start.ts'

/** Fewer lines that come again may do so by chance. */
const fewest = 3

/** The starts, with those lines that the list of contents names and nothing else tells. */
export function withContents(blocks: readonly Block[], starts: Start[]): Start[] {
  const head = blocks.findIndex(({ value }, i) => i < 40 && /^(?:table of )?contents\s?:?$/i.test(value))
  if (head < 0) return starts
  const listed: string[] = []
  let end = head + 1
  for (let block = blocks[end]; block && block.type !== 'heading' && block.value.length <= 90; block = blocks[++end]) {
    const line = small(block.value)
    // The first title that comes again begins the business.
    if (listed.includes(line)) break
    listed.push(line)
  }
  const again = blocks.flatMap((block, index) =>
    index >= end && block.type !== 'row' && block.marker === undefined && listed.includes(small(block.value)) ? [index] : [],
  )
  if (again.length < fewest || new Set(again.map((index) => small(blocks[index]?.value ?? ''))).size < again.length) return starts
  const known = new Set(starts.map(({ index }) => index))
  const more = again.filter((index) => !known.has(index)).map((index) => ({ index, level: 1, rest: (blocks[index] as Block).value }))
  return [...starts, ...more].sort((one, other) => one.index - other.index)
}

const small = (line: string) => line.toLowerCase().replace(/[\s:.]+$/, '')
