/** The lines of a list that say first whom somebody sits for. */
import { everyMatch } from '../../language/matches.ts'
import { isRoleLike, nameAt } from '../../language/names.ts'

/** "Old Marl: Jo Elm" ¶ "Sedge: Kit Fir, Ann Oak": whom they sit for, a line each. */
const groupLine = /^([^:\n]{2,50}):(?=\s+\S)/gmu

/** The text with spaces for such words, where three lines have them. */
export function withoutGroups(text: string): string {
  if (!text.includes(':') || everyMatch(text, groupLine).length < 3) return text
  return text.replace(groupLine, (whole, group: string, at: number) => {
    const [behind = ''] = text
      .slice(at + whole.length)
      .trimStart()
      .split('\n', 1)
    return nameAt(group) && !isRoleLike(group) && nameAt(behind) ? ' '.repeat(whole.length) : whole
  })
}
