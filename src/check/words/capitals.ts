/** Capitals and small letters that slipped, each form with what was meant; of a word that may be written so, only what the document itself tells. */
import { everyMatch } from '../../language/matches.ts'
import { monthNames } from '../../vocabulary/calendar.ts'
import { usualness } from './english.ts'
import { isOfMinutes } from './minutes-words.ts'
import { nameOfTwo } from './signs.ts'

interface Around {
  /** The words of the block. */
  text: string
  /** Words that are written so: names of firms and systems. */
  allow: readonly string[]
  /** Whether a word, or what a pattern says, is printed somewhere in the document. */
  isPrinted: (word: string) => boolean
}

interface CapitalForm {
  /** The whole match is what is printed wrong. */
  pattern: RegExp
  /** Told once for each word. */
  once?: true
  expected: (found: RegExpExecArray, around: Around) => string | undefined
}

/** One of these stands in every text that has such a slip. */
export const mayBeWrong =
  /[A-Z]{2}[a-z]|[a-z][A-Z]{2}|\b(?:covid|zoom)\b|\b[a-z]{3,9} (?:19|20)\d\d|[a-z]{3}[A-Z](?![A-Za-z])|\b(?:AS|AT|BY|IF|OF|ON) [a-z]|\b(?:Cllr|Councillor|Mr|Mrs|Ms|Dr|[B-HJ-Z])\.? [a-z]{3}|, The |, [A-Z][a-z]+ [a-z]{4,}, |[hnty] council\b/

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
const inSmall = (word: string) => word.charAt(0) + word.slice(1).toLowerCase()

/** "DirectX", where "directx" stands in an address. */
const isName = /^\p{Lu}/u
/** Names and plurals that are written so. */
const written = /^(?:(?:Mc|Mac|De|Le|La|O)\p{Lu}|PCSos|CCgs|[A-Z]{2}s$|PHd|OFsted|DEfra|OFcom|OFgem|OFwat|IPads?|IPhones?|EBay)/u

/** Words that begin sentences and names in minutes: of others, unless they are printed elsewhere, two capitals may be how they are written. */
const known = new Set(
  (
    'the they there this these that then their members member minutes meeting meetings council councillor councillors committee cabinet chair chairman chairperson clerk county ' +
    'community councils district director deputy borough parish town mayor resolved recommended agreed noted apologies following it its in an and at all any application after as ' +
    'by but for from he his her has have had if is no not of on one officers officer planning public report reports residents road she some street we were was when where which while ' +
    'with would you proposed seconded councilor january february march april may june july august september october november december monday tuesday wednesday thursday friday ' +
    'saturday sunday held'
  ).split(' '),
)

export const capitalForms: readonly CapitalForm[] = [
  /** The shift key held too long: "THe meeting", "COuncil". */
  {
    pattern: /(?<![\p{L}\p{N}@./_’'-])(\p{Lu}{2}\p{Ll}+)(?![\p{L}\p{N}@/_]|\.\p{L})/gu,
    expected: ({ 0: word }, { allow, isPrinted }) => {
      const right = inSmall(word)
      if (written.test(word) || allow.includes(word)) return undefined
      return known.has(word.toLowerCase()) || (word.length > 3 && isPrinted(right)) ? right : undefined
    },
  },
  /** … or caught late: "helD", "ApologY". */
  {
    pattern: /(?<![\p{L}\p{N}@./_’'-])(\p{Lu}?\p{Ll}{3,}\p{Lu})(?![\p{L}\p{N}@/_]|\.\p{L})/gu,
    expected: ({ 0: word }, { allow, isPrinted }) => {
      const small = word.toLowerCase()
      if (allow.includes(word)) return undefined
      return known.has(small) || isOfMinutes(small) || (!isName.test(word) && isPrinted(small)) ? inSmall(word) : undefined
    },
  },
  /** "jULY 2030", "the cHAIR": the lock that was on. */
  {
    pattern: /(?<![\p{L}\p{N}@./_’'-])(\p{Ll}\p{Lu}{2,})(?=[\s,.;:)]|\d{4}|$)/gu,
    expected: ({ 0: word }) => {
      const small = word.toLowerCase()
      return known.has(small) || isOfMinutes(small) ? capitalised(small) : undefined
    },
  },
  /** "8 october 2030", "october 2030" */
  {
    pattern: new RegExp(`(?<=\\d(?:st|nd|rd|th)? |\\bin |\\bof )(${monthNames.toLowerCase()})(?= (?:19|20)\\d\\d(?![\\d.]))`, 'g'),
    expected: ({ 0: word }) => capitalised(word),
  },
  /** "due to covid-19", "via zoom" */
  {
    pattern: /(?<![\p{L}\p{N}@./_-])(covid)(?![\p{L}@/_]|\.\p{L})|(?<=\b(?:via|by|on|over|using) )(zoom)(?=[\s.,;:)]|$)/gu,
    expected: ({ 0: word }) => capitalised(word),
  },
  /** "Cllr elm", where "Elm" stands elsewhere. */
  {
    pattern:
      /(?<=\b(?:Cllr|Councillor|Mr|Mrs|Ms|Dr)\.? )(?!(?:chair|president|speaker|mayor|leader|provost)\p{Ll}*)(\p{Ll}{3,})(?![\p{L}’'-])/gu,
    expected: ({ 0: word }, { isPrinted }) =>
      !known.has(word) && !isOfMinutes(word) && isPrinted(capitalised(word)) ? capitalised(word) : undefined,
  },
  /** "UPDATEs:" */
  {
    pattern: /(?<![\p{L}\p{N}@./_’'-])(\p{Lu}{4,}s)(?=:|$)/gu,
    expected: ({ 0: word }, { allow }) =>
      (usualness(word.slice(0, -1).toLowerCase()) ?? 0) > 2 && !allow.includes(word) ? word.toUpperCase() : undefined,
  },
  /** "the Parish council", where "Parish Council" stands elsewhere */
  {
    pattern:
      /(?<=\p{L},? )(Parish|Town|District|County|Borough|City|Community) council(?![\p{L}’'-]| (?:tax|hous|estate|office|propert|land|owned|officer))/gu,
    once: true,
    expected: ({ 0: printed }, { isPrinted }) => {
      const right = printed.replace('c', 'C')
      return isPrinted(right) ? right : undefined
    },
  },
  /** "proposed by J elm", where "J Elm" stands elsewhere */
  {
    pattern: /(?<=(?<![\p{L}.’'])([B-HJ-Z])\.? )(?!(?:van|von|der|den|del|las|los|ter|ten|mac)\b)(\p{Ll}{3,})(?![\p{L}’'-])/gu,
    expected: ({ 0: word, 1: initial }, { isPrinted }) =>
      !known.has(word) && isPrinted(`${initial}\\.? ${capitalised(word)}`) ? capitalised(word) : undefined,
  },
  /** "Ann Elm, Jim westaby, Bo Fir": in a list of names of two words */
  {
    pattern:
      /(?<=, (?!(?:Chair|Vice|Deputy|Parish|Town|District|County|Mayor|Clerk|President|Treasurer|Secretary|Director|Officer|Also|And|Mr|Mrs|Ms|Dr|Cllr|Rev)\p{Ll}* )\p{Lu}\p{Ll}{2,} )(\p{Ll}{4,})(?=, \p{Lu}\p{Ll}+ \p{Lu})/gu,
    expected: ({ 0: word }, { text }) =>
      !known.has(word) && !isOfMinutes(word) && everyMatch(text, nameOfTwo).length > 3 ? capitalised(word) : undefined,
  },
  /** "As it was late, The Council agreed" */
  {
    pattern:
      /(?<=(?:^|[.] )(?:As|If|When|Following|After|Since|Although|While|Having|Given|Before|In|On|At|Because|Due) [^.;:,]{3,120}, )(The)(?= (?:Committee|Council|Clerk|Chairman|Chair|Board|Members|meeting|Cabinet|Panel) (?:\p{Ll}+ed|was|were|has|had|would)\b)/gu,
    expected: () => 'the',
  },
  /** "AS a result of staff turnover": a small word in capitals among small letters. */
  {
    pattern:
      /(?<=(?:^|[.!?] |\p{Ll},? ))(AS|AT|BY|IF|OF|ON)(?= (?:the|a|an|another|this|that|these|all|any|his|her|their|its|our|it|he|she|they|behalf|part|well) )/gu,
    expected: ({ 0: word, index }, { text }) => (index === 0 || /[.!?] $/.test(text.slice(0, index)) ? inSmall(word) : word.toLowerCase()),
  },
]
