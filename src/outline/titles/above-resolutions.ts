/**
 * Titles that stand above resolutions which have numbers and no titles:
 *
 *     ADOPTION OF AGENDA
 *     101/30 Moved by Councillor Fir that the agenda be adopted. Carried
 *     NEW BUSINESS
 *     104/30 Moved by Councillor Oak that a grader be bought. Carried
 *     105/30 Moved by Councillor Oak that oil be bought. Carried
 *
 * Above one it is its title; above several it only groups them.
 */
import type { Block } from '../../tree.ts'
import type { Start } from '../starts/start.ts'

const fewest = 2

/** The starts with such titles and their numbers in one, and the blocks without these numbers. */
export function withTitlesAboveResolutions(blocks: Block[], starts: Start[]): { blocks: Block[]; starts: Start[] } {
  const titles = starts.filter((_, i) => isAboveOne(starts, i))
  if (titles.length < fewest) return { blocks, starts }
  const put = [...blocks]
  const merged = starts.flatMap((start, i): Start[] => {
    if (titles.includes(starts[i - 1] as Start)) return []
    const next = starts[i + 1] as Start
    if (!titles.includes(start)) return [start]
    put[next.index] = withoutNumber(blocks[next.index] as Block, next.number as string)
    const title = start.rest.replace(/:$/, '')
    return [{ ...start, number: next.number as string, title, text: '' }]
  })
  return { blocks: put, starts: merged }
}

/** A title right above a resolution, and behind that no other before the next title. */
function isAboveOne(starts: readonly Start[], i: number): boolean {
  const [start, next, third] = starts.slice(i, i + 3)
  return (
    start !== undefined &&
    start.number === undefined &&
    start.rest !== '' &&
    start.title === undefined &&
    next?.untitled === true &&
    next.number !== undefined &&
    next.index === start.index + 1 &&
    !third?.untitled
  )
}

function withoutNumber(block: Block, number: string): Block {
  if (block.marker !== undefined) {
    const { marker: _marker, ...rest } = block
    return { ...rest, type: 'paragraph', depth: 0 }
  }
  return { ...block, value: block.value.slice(block.value.indexOf(number) + number.length).replace(/^[\s.:]+/, '') }
}
