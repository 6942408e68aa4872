/**
 * Sentences of a paragraph of minutes. Abbreviations of the field ("Cllr.", "No.", "K.J. Moor", "7.30 p.m.")
 * do not end a sentence; "Saturdays.The Council" (the space lost in copying) does.
 */
import { forenames } from '../vocabulary/forenames.ts'
import { everyMatch } from './matches.ts'

export interface Sentence {
  text: string
  /** Offsets in the paragraph. */
  start: number
  end: number
}

/** Words before a full stop that never end a sentence: titles, and abbreviations that a name or figure follows. */
const abbreviations = new Set(
  (
    'mr mrs ms miss dr tr prof rev revd hon rt cllr cllrs clr cr cmhlr comh ald sir st fr bro bros sis sgt insp supt capt col gen lt maj ' +
    'no nos prop ref para paras fig figs vol pp cl sec sch smt rs art app ext tel vs viz cf approx est inc ltd co dept gov atty sen'
  ).split(' '),
)

// A stop, any closing quotes or brackets after it, and white space before something that can begin a sentence;
// or a stop glued between "…days" and "The …".
const boundary = /[.!?…]["'”’)\]]*(?=\s+["'“‘([]*[\p{Lu}\p{N}£$€])|(?<=\p{Ll}{2})[.!?](?=(?:\p{Lu}\p{Ll}+|A)\s)/gu

/** Sentences of the paragraphs met last: every extractor asks for the same ones. */
const lately = new Map<string, readonly Sentence[]>()

export function sentences(paragraph: string): readonly Sentence[] {
  const known = lately.get(paragraph)
  if (known) return known
  if (lately.size > 4000) lately.clear()
  const found = split(paragraph)
  lately.set(paragraph, found)
  return found
}

function split(paragraph: string): Sentence[] {
  const found: Sentence[] = []
  let start = 0
  for (const match of everyMatch(paragraph, boundary)) {
    const stop = match.index
    if (paragraph[stop] === '.' && !endsSentence(paragraph, stop)) continue
    const end = stop + match[0].length
    found.push({ text: paragraph.slice(start, end), start, end })
    start = end
    while (start < paragraph.length && /\s/.test(paragraph[start] as string)) start++
  }
  if (start < paragraph.length) found.push({ text: paragraph.slice(start), start, end: paragraph.length })
  return found
}

/** Whether the full stop at `stop` ends a sentence, judged by the word before it and what follows. */
function endsSentence(paragraph: string, stop: number): boolean {
  let begin = stop
  while (begin > 0 && isOfWord(paragraph, begin - 1)) begin--
  const word = paragraph.slice(begin, stop)
  if (abbreviations.has(word.toLowerCase())) {
    // "ended in a vote of no. The Chair" is rare; "No. 5", "Cllr. Smith" are not. "… of Fir Ltd. Proposed: Cllr Elm" is.
    return (
      /^(?:ltd|inc|co)$/i.test(word) &&
      /^\s+(?:Proposed|Seconded|Moved|Resolved|RESOLVED|Carried|CARRIED|Cllr|Councillor|The|This|There|No|It|All|He|She)\b/.test(
        paragraph.slice(stop + 1, stop + 12),
      )
    )
  }
  // "Zoning Admin. Elm and Lakes Dir. Fir": an office before a name.
  if (/^(?:Admin|Dir|Mgr)$/.test(word))
    return !/^\s+(?!(?:The|This|These|They|There|Then|It|We|He|She|All|No|An?|In|On|At|For|To|Motion|Members|Council|Staff|Board)\b)\p{Lu}\p{Ll}+(?:[,;.]|\s(?:and|&)\s)/u.test(
      paragraph.slice(stop + 1, stop + 40),
    )
  // "to keep Oct. 30th free"
  if (monthsInShort.test(word) && /^\s+\d{1,2}(?:st|nd|rd|th)?\b/.test(paragraph.slice(stop + 1, stop + 8))) return false
  // "pursuant to c. 30A, s. 21"
  if (/^(?:c|ch|s|ss|r|reg)$/.test(word) && /^\s+\d/.test(paragraph.slice(stop + 1, stop + 4))) return false
  // No initials, no "a.m", no figure.
  if (word.length > 3 && !word.includes('.')) return true
  const next = paragraph.slice(stop + 1).match(/^["'”’)\]]*\s+["'“‘([]*(\S+)/)?.[1] ?? ''
  // "Councillor A. Teasel", "K.J. Moor": initials before a name. "Appendix A. The Committee", "by Mr B. He": a sentence.
  // "in Washington, D.C. They": no name begins so.
  if (/^\p{Lu}\.\p{Lu}$/u.test(word) && /^(?:They|She|It|The|This|These|There|Members)$/.test(next)) return true
  // "for the P.C.C. Clerk to write": what somebody is to do.
  if (
    /^(?:\p{Lu}\.){2,}\p{Lu}$/u.test(word) &&
    /^\s+(?:Clerk|Chair(?:man)?|Cllr\s\S+(?:\s\S+)?) to \p{Ll}/u.test(paragraph.slice(stop + 1, stop + 50))
  )
    return true
  if (/^(?:\p{Lu}\.)*\p{Lu}$/u.test(word)) return word.length === 1 && sentenceOpeners.has(next) && !/^\p{Lu}\p{Ll}?\.$/u.test(next)
  // "7.30 p.m. The Chair": a sentence; "at 9.00 a.m. Monday": rare.
  // "… opened the hearing at 7:05 p.m. Jim Holt, Mill Lane, asked …"
  if (/^[ap]\.m$/i.test(word)) return sentenceOpeners.has(next) || officeFirst.test(next) || forenames.has(next.toLowerCase())
  if (/^(?:i\.e|e\.g|etc)$/i.test(word)) return word.toLowerCase() === 'etc' && sentenceOpeners.has(next)
  // "3. The report" at the beginning of a paragraph: a label, not a sentence.
  if (/^\d{1,3}$/.test(word) && begin === 0) return false
  return true
}

/** How sentences of American minutes begin; "at 7 p.m. City Hall" does not. */
const officeFirst = /^(?:Mayor|Commissioner|Trustee|Alderman|Supervisor|President|Superintendent|Chair(?:man|person|woman)?)$/

const monthsInShort = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/i

/** A letter, a figure, a full stop or "&". */
function isOfWord(paragraph: string, at: number): boolean {
  const code = paragraph.charCodeAt(at)
  if (code >= 128) return /[\p{L}\p{N}]/u.test(paragraph[at] as string)
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 46 || code === 38
}

/** Whether a word opens sentences and is no surname. */
export function opensSentence(word: string): boolean {
  return sentenceOpeners.has(word)
}

const sentenceOpeners = new Set(
  (
    'The A An He She They It This That These Those There In On At As Following After During With Councillor Councillors Cllr Cllrs Members ' +
    'Member Officers Mr Mrs Ms Dr However Although While Whilst If For To By And But When Where Resolved RESOLVED Having Both All No One Motion Moved Seconded Carried'
  ).split(' '),
)
