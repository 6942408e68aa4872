/**
 * What boards without formal motions do: staff are told what to do, papers are received and filed.
 *
 *     Staff was directed to write to the owner.      The Clerk was authorised to buy oil.      By general consent, the report was received and filed.
 */
import { operativeWords } from '../../vocabulary/decisions.ts'
import type { Opening } from './opening.ts'

const consent = '(?:By (?:general |unanimous |common )?(?:consent|consensus)(?: of the [^,.;]{3,30})?,?\\s)?'

const filed = new RegExp(
  `^${consent}(?:the|this|his|her|these|all|both)\\s(?:[\\p{L}’'-]+\\s){0,5}?(?:reports?|letters?|communications?|correspondence|petitions?|audit|statements?|updates?|minutes)` +
    '(?:\\s(?:of|for|from)\\s[^.;:]{2,60}?)?\\s(?:was|were)\\s(?:duly\\s)?(?<verb>received|accepted|approved)\\s(?:and|&)\\s(?:ordered\\s)?(?:filed|placed on file)\\b[^.;]{0,60}\\.?$',
  'iu',
)

const directed = new RegExp(
  `^${consent}(?:the\\s)?(?:(?:town|city|village|county|district|general|parish|deputy|legal)\\s){0,2}` +
    '(?:staff|clerk|manager|administrator|attorney|counsel|superintendent|engineer|officers?|secretary|treasurer|mayor|chair(?:man|woman|person)?|president|director|principal|headteacher)\\s(?:was|were)\\s(?:then\\s|unanimously\\s)?' +
    '(?:directed|instructed|authori[sz]ed)\\s(?=to\\s\\p{Ll})',
  'iu',
)

export function directedOrFiled(sentence: string): Opening | undefined {
  const opening = { start: 0, end: sentence.length, unanimous: false } as const
  const verb = / (?:filed|placed on file)\b/i.test(sentence) ? filed.exec(sentence)?.groups?.verb?.toLowerCase() : undefined
  if (verb) return { ...opening, kind: operativeWords[verb] ?? 'noted', textAt: 0, form: 'whole' }
  const told = / (?:directed|instructed|authori[sz]ed) to /i.test(sentence) ? directed.exec(sentence)?.[0] : undefined
  return told ? { ...opening, kind: 'resolved', label: told.trim(), textAt: told.length, form: 'sentence' } : undefined
}
