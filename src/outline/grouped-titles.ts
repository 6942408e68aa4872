/**
 * A heading that says which items follow, right above the title of the first of them, where nothing but its place tells
 * that title:
 *
 *     UNRESTRICTED ITEMS
 *
 *     Election of Chair                    begins the item
 *
 *     1. Mr Elm proposed that Mr Fir take the chair.
 */
import type { Block } from '../tree.ts'
import type { Start } from './starts/start.ts'
import { isTitleCase, titleWeight } from './titles/index.ts'

const groups =
  /^(?:(?:part (?:[a-d]|one|two|[i1-4]+)|section \w+)\b.{0,30}\s)?(?:(?:un|non-?)?restricted|exempt|confidential|open|private|public|key|(?:non-)?exempt) (?:agenda )?(?:items?|business)\b[^.;]{0,60}$|^items (?:for|to be|which|open) [^.;]{3,80}$/i

/** The starts; one that only groups gives its place to the title right below it. */
export function withTitlesBelowGroups(blocks: readonly Block[], starts: Start[]): Start[] {
  return starts.flatMap((start, i) => {
    const heading = blocks[start.index] as Block
    const title = blocks[start.index + 1]
    if (start.number !== undefined || start.untitled || !title || starts[i + 1]?.index === start.index + 1 || !groups.test(heading.value))
      return [start]
    const below = blocks[start.index + 2]
    const begins =
      title.marker === undefined &&
      title.type !== 'row' &&
      title.value.length < 100 &&
      titleWeight(title.value) >= 0.85 &&
      isTitleCase(title.value) &&
      below !== undefined &&
      starts[i + 1]?.index !== start.index + 2
    return begins
      ? [
          { ...start, groups: true },
          { index: start.index + 1, level: start.level, rest: title.value },
        ]
      : [start]
  })
}
