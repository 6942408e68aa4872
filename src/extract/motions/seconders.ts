/**
 * Who seconds:
 *
 *     Seconded by Councillor Fir;      Councillor Fir, Portfolio Holder for Lamps, seconded      In seconding the motion, Councillor Fir …
 *     Moved by Elm, supported by Fir, to light the lamps
 */
import { type Designation, designationBefore, readDesignation } from '../../language/designations.ts'
import { everyMatch } from '../../language/matches.ts'
import { speaksOf } from '../../language/topics.ts'
import type { Part } from './proposal.ts'

const inSeconding = /^In seconding (?:the|this|his|her) (?:motion|amendment|proposal),?\s+/i
const secondingForms = [
  // "seconded by A. Fir", "Seconder: A. Fir"
  '[Ss]econded|SECONDED|[Ss]econder',
  // "second by A. Fir", "second was made by A. Fir", "followed by a second from A. Fir", "Second: A. Fir", "Second (A. Fir)."
  // "Elm moved to light lamps |with a second by A. Fir|"
  '(?:(?:with|followed by) (?:a )?)?(?:[Ss]econd|SECOND)(?: was made)?(?= by| BY| By\\s?:| from|,\\s(?:to|that)\\s)|(?:[Ss]econd|SECOND)(?=\\s?:|\\s\\(\\p{Lu}[^()]{1,40}\\)\\W*$)',
  // "Second A. Fir."; "Second Reading", "Second Street" are none.
  '(?<=^|[.;] )Second(?= (?!Reading|Vice|Deputy|Meeting|Draft|Motion|Floor|Session|Supplement|Street|Avenue)' +
    "(?:[A-Z]\\. ?)?[A-Z][a-z’'-]+\\s*(?:[.;]|$|Motion\\b))",
  // "A. Fir seconds.", "2nd Cllr Fir", "A. Fir made the second", "A. Fir provided a second.", "A. Fir, 2nd."
  'seconds(?=\\s*(?:[.,;]|the motion\\b|this\\b|it\\b|and\\b|$))',
  // "Elm moves, and Fir seconds that lamps be lit"
  '(?<=\\bmoves,?\\s(?:and\\s)?\\p{Lu}[^,;]{1,40}\\s)seconds(?=\\s(?:an?|that|the|to)\\b)',
  '2nd(?=\\s+by\\b|\\s?:|\\s(?:Cllr|Councill?or|Cr|Mr|Mrs|Ms)\\b)|(?:made|gave|provided|offered) (?:the|a) second(?=\\s*(?:[.;,]|$|to\\b|and\\b))|(?<=[a-z],\\s)2nd(?=\\s*(?:[;.]|$))',
  // "Elm moved, Fir 2nd to light lamps", "Moved by Elm; 2nd Fir to light lamps"
  "(?<=(?:,|\\band)\\s\\p{Lu}[\\p{L}’'-]{1,30}\\s)2nd(?=,?\\s(?:to|that)\\s|\\s*(?:[;,.]|$))",
  // "Elm moved to light lamps; Fir second; passed.", "Motion by Elm, Fir second."
  "(?<=\\b(?:mo(?:ved|tioned)|[Mm]otion (?:made )?by)\\b[^;]{3,300}[,;]\\s\\p{Lu}[\\p{L}’'-]{1,30}\\s)second(?=\\s*(?:[;,.]|$))",
  // "Elm moved to light lamps. Fir second. All ayes."
  "(?<=^(?!The\\b|That\\b|Motion\\b|No\\b)\\p{Lu}[\\p{L}.’'-]{1,30}\\s(?:\\p{Lu}[\\p{L}’'-]{1,30}\\s)?)second(?=\\s*(?:[;.]|$))",
  // "Motion by Elm to light lamps, second Fir, unanimous."
  '(?<=\\b[Mm]o(?:ved|tion)\\b[^;]{0,120}[;,]\\s)(?:2nd|second)' +
    "(?=\\s(?:[A-Z]\\.?\\s)?[A-Z][a-z’'-]+(?:\\s[A-Z][a-z’'-]+)?(?:[.;,]|$|\\sto\\b))",
  // "A. Fir in seconding the motion asked …"
  'in seconding (?:the|this|that) (?:[Mm]otion|[Aa]mendment|[Pp]roposal)',
  // "A. Fir seconding", "sec. AF", "Sec: A. Fir"
  '(?:seconding|SECONDING)(?=\\s*(?:[,.;]|that\\b|and\\b|$))',
  '[Ss]ec(?=\\.?\\s*:|\\.\\s(?:by\\s)?[A-Z])',
]
const seconding = new RegExp(`\\b(?:${secondingForms.join('|')})\\b\\.?`, 'gu')

/** "Moved by Elm, supported by Fir, to …", "Motion by Elm, support by Fir to …": who seconds, where nobody is said to second. Elsewhere support is no seconding. */
export function readSupporter(sentence: string, mover: Part): Part | undefined {
  const link = /^\s*[,;]?\s*(?:and\s+|with\s+)?support(?:ed)?\s+(?:by|from)\s+/i.exec(sentence.slice(mover.end))
  const who = link ? readDesignation(sentence, mover.end + link[0].length) : undefined
  if (who) return { who, start: mover.end, end: who.end, formal: true }
  // "Elm moved|, Fir supported,| to light the lamps", "Elm moved to light the lamps|, Fir supported.|"
  const verb = /[,;]\s+(?:and\s+)?(?=\p{Lu})[^,;.]{2,40}?\ssupport(?:s|ed)(?=\s*(?:[,;.]|$|to\s\p{Ll}|that\s))/u.exec(
    sentence.slice(mover.end),
  )
  const before = verb ? designationBefore(sentence, mover.end + verb.index + verb[0].search(/\ssupport\w+$/)) : undefined
  if (!verb || !before || before.start < mover.end) return undefined
  return { who: before, start: before.start, end: mover.end + verb.index + verb[0].length, formal: true }
}

/** "Supported by Councilmember Fir.", "Fir supported.", behind a motion that nobody is said to have seconded. */
export function readSupporterAlone(sentence: string): string | undefined {
  const by = /^support(?:ed)?\s+(?:by|from)\s+/i.exec(sentence)
  const who = by ? readDesignation(sentence, by[0].length) : readDesignation(sentence)
  const rest = who ? sentence.slice(who.end) : undefined
  if (!who || rest === undefined) return undefined
  return (by ? /^[\s.,;]*$/ : /^\ssupport(?:s|ed)[\s.]*$/).test(rest) ? who.text : undefined
}

/** Who seconds, in a sentence that makes no proposal of its own: "Seconded by Councillor Elm;", "Councilor Elm seconded." */
export function readSeconder(sentence: string): Part | undefined {
  if (!speaksOf(sentence, 'seconding')) return undefined
  for (const match of everyMatch(sentence, seconding).slice(0, 30)) {
    const end = match.index + match[0].length
    const link =
      /^(?:\s+(?:the|this|that|his|her)\s+(?:motion|amendment|proposal|nomination))?(?:\s+(?:being|was))?(?:\s*[:–—-]+\s*|\s+\(?)(?:(?:by|By|BY|from)\b,?\s*[:–—-]?\s*)?/.exec(
        sentence.slice(end),
      )
    const pair = link?.[0].trim() === '' && match.index > 0 ? secondOfTwo(sentence, match.index) : undefined
    if (pair) return { who: pair, start: pair.start, end, formal: true }
    const named = link ? readDesignation(sentence, end + link[0].length) : undefined
    // "Elm seconded Fir’s motion": the motion is Fir's.
    const behind =
      named && !/^['’]s?\s(?:\p{Ll}+\s)?(?:motion|proposal|nomination|amendment)\b/u.test(sentence.slice(named.end)) ? named : undefined
    if (behind && behind.start === end + (link as RegExpExecArray)[0].length + articleBefore(sentence, behind)) {
      return { who: behind, start: match.index, end: behind.end, formal: true }
    }
    // "On a motion by Mr. Elm, duly seconded, …": nobody is named.
    const unnamed = /,\s*(?:and\s+)?duly\s+$/i.test(sentence.slice(Math.max(0, match.index - 12), match.index))
    const before = unnamed ? undefined : (withOffice(sentence, match.index) ?? designationBefore(sentence, match.index))
    if (before) return { who: before, start: before.start, end, formal: true }
  }
  const opening = inSeconding.exec(sentence)
  const who = opening ? readDesignation(sentence, opening[0].length) : undefined
  return who ? { who, start: 0, end: who.end, formal: true } : undefined
}

/** "Councillor Elm proposed and |Councillor Fir| seconded Councillor Ash for the chair": whose verb it is, not whom it is for. */
function secondOfTwo(sentence: string, at: number): Designation | undefined {
  const who = /\b(?:proposed|moved|nominated)\b/.test(sentence.slice(0, at)) ? designationBefore(sentence, at) : undefined
  return who && /\b(?:proposed|moved|nominated)(?:\s[^.;,]{1,60})?\sand\s+$/.test(sentence.slice(0, who.start)) ? who : undefined
}

/** "|Councillor Elm|, Portfolio Holder for Lamps, Gates and Lanes |seconded": the name that opens the sentence, over its office. */
export function withOffice(sentence: string, at: number): Designation | undefined {
  if (!speaksOf(sentence, 'titled')) return undefined
  const who = readDesignation(sentence)
  const between = who ? sentence.slice(who.end, at) : ''
  return officeBetween.test(between) && !speaksOf(between, 'titled') ? who : undefined
}

/** Capitals, and the small words between them. */
const officeBetween = /^,\s(?:the\s)?\p{Lu}(?:[\p{L}’&-]|,?\s(?=\p{Lu}|(?:and|of|for|the|&)\s))*,?\s$/u

/** Length of "the " where a designation was read without it. */
function articleBefore(sentence: string, found: Designation): number {
  return /the\s+$/i.exec(sentence.slice(Math.max(0, found.start - 5), found.start))?.[0].length ?? 0
}
