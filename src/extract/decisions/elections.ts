/**
 * Whom the meeting elected, told in a sentence of an item that is about it:
 *
 *     5. Election of Chair                                   Councillor Elm was duly elected Chair for the year.
 *     Following a ballot, Cllr Elm was elected as Chair.     Councillor Fir was re-elected Vice-Chair unopposed.
 */
import { readDesignation } from '../../language/designations.ts'
import type { Decision } from '../../tree.ts'
import type { Opening } from './opening.ts'

const ofElections = /\b(?:elect\w*|appoint\w*|nominat\w*|chair\w*|mayor\w*|president|convener|officers?|vacanc(?:y|ies)|co-?opt\w*)\b/i
/** "Chairman’s announcements": of elections elsewhere. */
const tellsNews = /\b(?:announcements?|communications?|correspondence|news|reports?)\b/i
const offices =
  '(?:lord |deputy |vice[- ]?|acting |assistant |hon\\.? |membership )*(?:chair|chairman|chairwoman|chairperson|mayor|president|convenor|convener|leader|treasurer|secretary|chair elect)'
const elected = new RegExp(
  '^(?:(?:[Ff]ollowing|[Aa]fter|[Oo]n|[Uu]pon|[Bb]y|[Aa]s|[Tt]here|[Ii]n|[Ww]ith|[Oo]ut)\\b[^.;:]{2,120},\\s)?(?=\\p{Lu})(?<who>[^,;:]{3,60}?)\\s(?:was|were)\\s' +
    '(?:(?:then|therefore|thereby|accordingly|duly|unanimously|also)\\s)*(?:[Rr]e-?)?(?:elected|appointed|co-?opted|agreed(?=\\sas\\s))\\s' +
    `(?:(?:as\\s|to be\\s|to the (?:office|position|post|role) of\\s)?(?:the\\s)?(?:new\\s)?${offices}(?![\\p{L}])|(?:on)?to (?:the|fill)\\s|unopposed|by \\d|as (?:an?|the) \\p{L})(?<rest>.*)$`,
  'isu',
)
const anotherTime = /\b(?:had|last|previous(?:ly)?|in (?:19|20)\d\d|who|which|because|until (?:his|her|their))\b/i

/** @param title the item's: a sentence that tells of an election elsewhere may be history */
export function electionIn(sentence: string, title: string | undefined): Opening | undefined {
  if (!/(?:elected|appointed|opted|agreed as)\b/.test(sentence) || !ofElections.test(title ?? '') || tellsNews.test(title ?? ''))
    return undefined
  const found = elected.exec(sentence)?.groups
  if (!found || anotherTime.test(sentence)) return undefined
  const who = found.who as string
  const name = readDesignation(who)
  if (!name || name.start > 0 || !(name.end === who.length || /^\s(?:and|&)\s\p{Lu}/u.test(who.slice(name.end)))) return undefined
  return { kind: 'resolved', start: 0, textAt: 0, end: sentence.length, form: 'whole', unanimous: /\bunanimous/i.test(sentence) }
}

/** Whether a decision is an election that another one has decided already: "RESOLVED: That Cllr Elm be elected Chair." */
export function isElectionTold({ label, clauses }: Decision, others: readonly Decision[]): boolean {
  const who = label === undefined && clauses.length === 1 ? elected.exec(clauses[0]?.text ?? '')?.groups?.who : undefined
  const name = who === undefined ? undefined : readDesignation(who)?.text
  if (name === undefined) return false
  const surname = name.split(' ').at(-1) as string
  return others.some(
    (other) =>
      (other.label !== undefined || !elected.test(other.clauses[0]?.text ?? '')) &&
      other.clauses.some(({ text }) => text.includes(surname)),
  )
}
