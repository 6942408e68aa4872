/** Lines that are somebody's name. */
import { nameAt } from '../language/names.ts'
import { endsAsTitle } from '../vocabulary/titles.ts'

/** "Jo Elm", "Cllr Fir"; "Mission Statement" and "Road Closure – Lamp Festival" only look like names. */
export function isPerson(words: string): boolean {
  const name = nameAt(words)
  return name !== undefined && (name.honorific !== undefined || (name.end >= words.length && !endsAsTitle.test(words)))
}
