/** "There being an equality of votes, the Chair used her casting vote in favour of the motion.": what became of it. */
import { speaksOf } from '../../language/topics.ts'

const casting = /\b(?:casting|deciding) vote\b[^.;]{0,60}?\b(?<side>in favou?r|for|against)\b/i

export function castVote(sentence: string): 'carried' | 'lost' | undefined {
  const side = speaksOf(sentence, 'vote') ? casting.exec(sentence)?.groups?.side : undefined
  if (!side) return undefined
  return /against/i.test(side) ? 'lost' : 'carried'
}
