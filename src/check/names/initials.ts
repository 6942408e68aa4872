/** Apologies that are told by initials: "Apologies from FF and GG were accepted." below "Fay Fir (FF)" among those present. */
import { everyMatch } from '../../language/matches.ts'
import type { Attendee, Block, Meeting, Minutes } from '../../tree.ts'
import { blocksOf } from '../blocks.ts'
import { partly } from './standing.ts'

const fromInitials =
  /\b[Aa]pologi(?:es|zed|sed)\b[^.;:]{0,40}?\b(?:from|by)\s+(?=\p{Lu}{2,3}\b)((?:\p{Lu}{2,3}(?:,\s*|\s*(?:and|&)\s*|\b)){1,8})/gu

export function* apologiesByInitials(
  tree: Minutes,
  meeting: Meeting,
  present: Attendee[],
  text: string,
): Generator<{ letters: string; block: Block; from: number }> {
  // "Apologies" alone below the names is a column that a page of print lost: whose it is nobody knows.
  if (/^\s*(?:apologies|absent)\s*$/im.test(text.slice(meeting.at.start, meeting.children[0]?.at.start ?? meeting.at.end))) return
  for (const { block, meeting: of } of blocksOf(tree)) {
    if (of !== meeting || !/\bapologi/i.test(block.value) || partly.test(block.value)) continue
    for (const found of everyMatch(block.value, fromInitials)) {
      const list = found[1] as string
      const start = found.index + found[0].length - list.length
      for (const { 0: letters, index } of everyMatch(list, /\p{Lu}{2,3}/gu)) {
        if (present.filter(({ name }) => text.includes(`${name} (${letters})`)).length === 1) yield { letters, block, from: start + index }
      }
    }
  }
}
