/** Where a decision told in a sentence begins and ends: its label is the clause that tells of it, its text what follows. */
import { operativeWords } from '../../vocabulary/decisions.ts'
import type { Opening } from './opening.ts'

/** "agreed |unanimously|", "agreed |then|" behind the verb; "all" belongs to what was agreed ("agreed all satisfactory"). */
export const behind = '(?:\\s+(?:unanimously|therefore|also|then|however|instead|at this (?:point|stage|time|juncture)))*'
/** "on the proposal of Councillor Elm, seconded by Councillor Fir" between verb and "that" */
export const moved =
  '(?:,?\\s+on (?:the|a) (?:proposal|motion|proposition) (?:of|by)\\s[^;:]{3,120}?(?:,(?!\\s(?:and\\s)?seconded\\b)|(?=\\sthat\\b)|(?=\\sto\\s\\p{Ll})))?'

/** Between the subject and its verb. */
export const adverbs =
  '(?:\\s+(?:then|therefore|thereupon|also|further|unanimously|duly|accordingly|subsequently|formally|generally|all|both|present|in attendance|in turn|hereby))*'

/** The verb of deciding that a pattern found, in small letters. */
export function verbOf(match: RegExpMatchArray): string {
  return (match.groups?.verb ?? '').toLowerCase()
}

/** The clause that tells of the decision begins at `start`. */
export function spoken(sentence: string, match: RegExpMatchArray, start: number): Opening {
  const verb = verbOf(match)
  const end = (match.index as number) + match[0].length
  const link = /^[\s,:–—-]*(?:unanimously\s+)?(?:that\b[\s,:–—-]*|the following\s*:?\s*$)?/i.exec(sentence.slice(end))?.[0] ?? ''
  return {
    kind: operativeWords[verb] ?? 'other',
    label: sentence.slice(start, end + link.length).replace(/[\s–—-]+$/, ''),
    start,
    textAt: end + link.length,
    // "It was agreed that they be signed |– Proposed by B Oak, Seconded by C Ash.|"
    end: sentence.length - (/\s[–—-]\s(?:proposed|moved)(?:\sby\b|\s?:)[^.;]{2,90}\bseconded\b[^.;]*\.?$/i.exec(sentence)?.[0].length ?? 0),
    form: 'sentence',
    unanimous: /unanim/i.test(match[0] + link),
  }
}

/** The decision begins with its verb: "…, |agreed to write again|". */
export function spokenAfter(sentence: string, match: RegExpMatchArray): Opening {
  const at = match.index as number
  const verb = verbOf(match)
  const start = at + match[0].toLowerCase().indexOf(verb)
  const textAt = at + match[0].length
  return {
    kind: operativeWords[verb] ?? 'agreed',
    label: sentence.slice(start, textAt).replace(/[\s,]+$/, ''),
    start,
    textAt,
    end: sentence.length,
    form: 'sentence',
    unanimous: /unanim/i.test(match[0]),
  }
}
