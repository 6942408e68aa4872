/** "There being an equality of votes, the Chair used her casting vote in favour of the motion.": what became of it. */
import { speaksOf } from '../../language/topics.ts'
import type { Motion } from '../../tree.ts'

const casting =
  /\b(?:casting|deciding) vote\b[^.;]{0,60}?\b(?<way>in favou?r|for|against|to (?:defeat|reject|oppose|carry|support|pass))\b(?: of)?(?: the (?:\w+ )?(?<side>motion|amendment)\b)?/i

/** @returns the result, and which side of a division it was cast for */
export function castVote(sentence: string): { result: 'carried' | 'lost'; side?: Motion['kind'] } | undefined {
  const { way, side } = (speaksOf(sentence, 'vote') && casting.exec(sentence)?.groups) || {}
  if (!way) return undefined
  const result = /against|defeat|reject|oppose/i.test(way) ? 'lost' : 'carried'
  return side === undefined ? { result } : { result, side: side.toLowerCase() as Motion['kind'] }
}
