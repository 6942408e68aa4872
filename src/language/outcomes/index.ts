/**
 * What became of a proposal, as a sentence says it: "Amendment lost.", "The motion was carried by 22 votes to one",
 * "put to the vote and passed", "All in favour.", "Voting: unanimous", "withdrawn".
 */
import { tellsOfEarlierMeeting } from '../earlier-meeting.ts'
import { speaksOf } from '../topics.ts'
import { outcomeAlone } from './alone.ts'
import { outcomeInFavour, outcomeOfVote, outcomeWithoutWord } from './by-deeds.ts'
import { outcomeOfElection } from './elections.ts'
import type { Outcome } from './outcome.ts'
import { outcomeStated } from './stated.ts'
import { exceptOne, words } from './words.ts'

export type { Outcome } from './outcome.ts'

// Most sentences hold none of the words of outcomes.
const gate = new RegExp(
  `(?:\\b|(?<=\\d))(?:${words}|unanimous|unanimously|favou?r|in agreement|withdr\\w+|moved \\d|vot(?:e|ed|ing)|so ordered|ayes?|yeas?|ms[cp]u?|mcu?)\\b`,
  'i',
)

const nothingElse =
  /^There being no (?:(?:other|further) )?(?:amendments?|counter-?motions?|discussion|debate|opposition|objections?)\b[^,]{0,40},\s+/

/** The outcome that a sentence states, or undefined. */
export function outcomeOf(sentence: string): Outcome | undefined {
  // "M/S/C": moved, seconded, carried; "M/C": motion carried.
  if (sentence.length < 9 && /^\(?M(?:[-/]S)?[-/][CP]\W*$/.test(sentence)) return outcomeTold('Carried.')
  // "At its meeting on 2 March |the Council voted| to light lamps.": then, and not now.
  const voted = sentence.indexOf(' voted ')
  if (voted > 0 && tellsOfEarlierMeeting(sentence.slice(Math.max(0, voted - 200), voted))) return undefined
  // "There being no amendment, |the motion was agreed.|"
  const opening = sentence.startsWith('There being no ') ? nothingElse.exec(sentence)?.[0].length : undefined
  if (opening === undefined) return outcomeTold(sentence)
  const told = outcomeTold(sentence.slice(opening))
  return told && { ...told, at: told.at + opening }
}

function outcomeTold(sentence: string): Outcome | undefined {
  const told = outcomeOfElection(sentence) ?? outcomeWithoutWord(sentence)
  if (told || !speaksOf(sentence, 'outcome') || !gate.test(sentence)) return told
  const unanimous =
    !exceptOne.test(sentence) &&
    /\bunanim|\bnem\.?\s?con|\ball (?:were )?in favou?r|\ball(?: present)? agreed[\s.)]*$|\ball (?:members |present |those )*voting (?:ayes?|yes|in favou?r)\b/i.test(
      sentence,
    )
  return (
    outcomeAlone(sentence, unanimous) ??
    outcomeOfVote(sentence, unanimous) ??
    outcomeStated(sentence, unanimous) ??
    outcomeInFavour(sentence)
  )
}

const trailing = /(?:^|(?<=[.!?:;”"’)]\s{0,3}))(?:motion\s+)?(?:carried|lost|defeated|passed)(?:\s+unanimously)?\s*\.?$/i

/** "Ayes: 5 Nays: 0 |Motion carried.|", "Seconded by: B. Fir |Carried|": behind figures or names, with no stop between. */
const behindNames =
  /(?:(?<=\b(?:\d{1,2}|[Nn]one|NONE|[Nn]il|NIL|[Aa]ll|ALL)\s)(?:MOTION|Motion)\s|(?<=\b(?:[Ss]econded|SECONDED|[Ss]econder|2nd|[Ss]ec)(?:\s[Bb]y|\sBY)?\s?[:.]?\s(?:\p{Lu}[\p{L}.’'-]*\s){1,4}))(?:CARRIED|Carried|carried|PASSED|Passed|passed|LOST|Lost|FAILED|Failed|failed|DEFEATED|Defeated)(?:\s(?:unanimously|UNANIMOUSLY))?\s*\.?$/u

/** "… at 7.50 p.m. Carried.": the result printed behind a proposal's wording, where a sentence may not seem to end. */
export function splitResult(text: string): { wording: string; result: string } {
  if (!speaksOf(text, 'outcome')) return { wording: text, result: '' }
  const end = text.trimEnd()
  const from = Math.max(0, end.length - 60)
  const match = trailing.exec(end.slice(from)) ?? behindNames.exec(end.slice(from))
  return match && (match.index > 0 || from === 0)
    ? { wording: text.slice(0, from + match.index).trim(), result: match[0] }
    : { wording: text, result: '' }
}
