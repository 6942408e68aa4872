/**
 * A vote between a motion and the amendment to it, told by figures:
 *
 *     On a vote being taken, 4 Members voted for the motion and 2 Members voted for the amendment.
 *     There voted for the motion 4 and for the amendment 2.
 *     With the Motion receiving 4 votes and the Amendment 2 votes, the Committee resolved accordingly.
 *     Motion – 3 (Councillors Alder, Birch and Cole) ¶ Amendment – 2 (Councillors Dale and Elm)
 */
import { everyMatch } from '../../language/matches.ts'
import { numberOf, numberPattern } from '../../language/numbers.ts'
import { speaksOf } from '../../language/topics.ts'

export interface Division {
  motion: number
  amendment: number
}

const figureFirst = new RegExp(
  `\\b(${numberPattern})\\s+(?:(?:members?|councill?ors?|votes?)\\s+)?(?:(?:were|was|being|cast|having|had)\\s+)?(?:vot(?:ed|ing)\\s+)?(?:for|in favou?r of)\\s+the\\s+(motion|amendment)\\b`,
  'gi',
)
const figureLast = new RegExp(`\\b(?:for|in favou?r of)\\s+the\\s+(motion|amendment)\\s*[,:–—-]?\\s*(${numberPattern})\\b`, 'gi')
const sideFirst = new RegExp(
  `\\b(motion|amendment)\\s+(?:(?:had |having )?(?:received|receiving|attracted|attracting|obtained|gained|gaining|polled|had|having)\\s+)?(${numberPattern})\\s+votes?\\b`,
  'gi',
)

/** The figures of both sides; undefined where the sentence tells of one side, or of none. */
export function divisionOf(sentence: string): Division | undefined {
  if (!speaksOf(sentence, 'motion') || !speaksOf(sentence, 'amendment')) return undefined
  const found: Partial<Division> = {}
  for (const [, figure = '', side = ''] of everyMatch(sentence, figureFirst)) found[sideOf(side)] ??= numberOf(figure)
  if (Object.keys(found).length < 2)
    for (const [, side = '', figure = ''] of everyMatch(sentence, figureLast)) found[sideOf(side)] = numberOf(figure)
  if (Object.keys(found).length < 2)
    for (const [, side = '', figure = ''] of everyMatch(sentence, sideFirst)) found[sideOf(side)] = numberOf(figure)
  const { motion, amendment } = found
  return motion === undefined || amendment === undefined ? undefined : { motion, amendment }
}

function sideOf(word: string): keyof Division {
  return word.toLowerCase() === 'motion' ? 'motion' : 'amendment'
}
