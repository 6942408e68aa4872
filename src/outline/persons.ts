/** Lines that are somebody's name, or open a list of names. */
import { nameAt } from '../language/names.ts'
import { endsAsTitle } from '../vocabulary/titles.ts'

/** "Jo Elm", "Cllr Fir"; "Mission Statement" and "Road Closure – Lamp Festival" only look like names. */
export function isPerson(words: string): boolean {
  const name = nameAt(words)
  return name !== undefined && (name.honorific !== undefined || (name.end >= words.length && !endsAsTitle.test(words)))
}

const groups = '(?:(?:board |council |committee |staff )?members |councillors |officers |officials |those |also |others? )?(?:& staff )?'

/** "Members Present:", "In attendance": the lists of those who were there. */
export const tellsWhoWasThere = new RegExp(`^${groups}(?:present|attending|attendees|attendance|in attendance|guests)\\b`, 'i')
/** These, and "Members absent", "Apologies": all lists at the head of minutes. */
export const tellsWhoCame = new RegExp(`${tellsWhoWasThere.source}|^${groups}(?:absent|excused|apologies)\\b`, 'i')
