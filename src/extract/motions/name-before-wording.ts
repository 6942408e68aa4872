/**
 * The mover alone before what is moved, as councils print that need no seconder:
 *
 *     30/086 ALDER: That the minutes be accepted. Carried        ALDER – That the bills be paid. CARRIED.       B. Alder – That …
 *     Motion (Alder): Approve the plan.
 *     237-2030 - Alder Grader Purchase That we buy a grader. Carried.        a heading of the margin ran into the line
 */
import { readDesignation } from '../../language/designations.ts'
import { nameAt } from '../../language/names.ts'
import { motionBy, type Proposal } from './proposal.ts'

const number = '(?:(?:[A-Z]{1,3}[-\\s]?)?\\d[\\w./-]*)[\\s:.–-]+'
const name = "(?:\\p{Lu}\\.\\s?)?(?:(?:DE|Mc|Mac|St\\.?|Van|Von|De)\\s)?\\p{Lu}[\\p{L}’'-]+(?:\\s\\p{Lu}\\.?)?"
const capitals = "(?:\\p{Lu}\\.\\s?)?\\p{Lu}[\\p{Lu}’'-]+(?:\\s\\p{Lu}[\\p{Lu}’'-]*)?\\.?"
/** "B. Alder": small letters behind an initial. */
const initialled = "(?:\\p{Lu}\\.\\s?){1,2}\\p{Lu}[\\p{L}’'-]+"
const moverBefore = new RegExp(
  `^(?:(?:${number}(?<numbered>${name})|(?<mover>${capitals}|${initialled}))\\s?[:–—-]\\s?|(?:${number}|[–-]\\s)(?<margin>\\p{Lu}[\\p{L}’'-]+)\\s(?:[\\p{Lu}&][\\p{L}&’'-]*\\s){1,4})(?:That|THAT)\\b[\\s,:]*(?<text>[^;]{3,}?)[.\\s]*$`,
  'su',
)
/** "RESOLVED – That", "Recommendation: That", "MOTION: That", "COUNCIL DECISION: That": labels, and nobody's name. */
const label =
  /\b(?:resol\w+|recommend\w*|decision|motions?|amendment|moved|agreed|carried|ordered|action|note|council|committee|board|proposal|item|reason|clause|bylaw|by-law|order|minutes|notice)\b/i

/** "Resolved (Cr A. Alder)", above "That Council:": nobody needed to second it. */
const resolvedBy = /^(?:Resolved|RESOLVED|Moved|MOVED)\s\((?<mover>(?:Cr|Cllr|Councill?or|Mayor|Member)\.?\s[^()/,;:]{2,40})\)\s?:?$/u

/** "Motion (Alder): Motion |to light the lamps|.", "Motion (A. Alder): |Approve the plan|" */
const inBrackets =
  /^(?:Motion|MOTION)\s\((?<mover>\p{Lu}[^()/,;:]{1,40})\)\s?[:–-]\s(?:Motion\s(?=to\s|that\s))?(?:that\s)?(?<text>\p{L}[^;]{2,500}?)[.\s]*$/u

export function readMoverBefore(sentence: string): Proposal | undefined {
  const alone = sentence.length < 60 ? resolvedBy.exec(sentence)?.groups?.mover : undefined
  if (alone && readDesignation(alone)?.end === alone.length) return { ...motionBy({ mover: alone }), seconded: true, open: true }
  const bracket = /^motion \(/i.test(sentence) ? inBrackets.exec(sentence)?.groups : undefined
  if (bracket && nameAt(bracket.mover as string, 0, { single: true }))
    return motionBy({ mover: bracket.mover as string, text: bracket.text as string })
  const found = /^[A-Z\d–-]/.test(sentence) && /\b(?:That|THAT)\b/.test(sentence) ? moverBefore.exec(sentence)?.groups : undefined
  const mover = found?.numbered ?? found?.mover ?? found?.margin
  if (!found || !mover || label.test(mover) || !nameAt(mover, 0, { single: true })) return undefined
  // What a person says stands so too: a motion only where something came of it.
  return { ...motionBy({ mover, text: found.text as string }), formal: false }
}
