/** What became of a proposal, stated within a sentence by a word of result: "the amendment was put to the vote and lost". */
import type { Topic } from '../../vocabulary/topics.ts'
import { speaksOf } from '../topics.ts'
import { type Outcome, outcome } from './outcome.ts'
import { adverb, another, byTheChair, noneOf, nouns, otherSenses, reported, ruled, words } from './words.ts'

/** "the amendment was declared LOST", "was put to the vote and declared to be lost", "the motion, as amended, was put and carried" */
const ofNoun = new RegExp(
  `\\b(?<noun>${nouns})\\b` +
    // "The motion |as amended by Councillor Elm| was": neither "the motion that he moved was" nor two sentences.
    '(?:(?!\\b(?:that|moved|proposed|if|whether)\\b)[^.;]){0,100}?' +
    '\\b(?:was|were|is|being|has been|had been|stood|as)\\s+' +
    `(?:${adverb}\\s+|${ruled}|put\\s+(?:to (?:the|a) \\p{L}+\\s+)?(?:as the substantive \\p{L}+\\s+)?(?:and\\s+)?(?:was\\s+|were\\s+)?)*` +
    `(?<not>not\\s+)?(?:${adverb}\\s+)?(?<word>${words})(?![\\p{L}])${another}`,
  'iu',
)
/** "The motion carried 5-0", "the amendment fell", "motion fails", "Motion to buy lamps failed for lack of a second" */
const nounActs = new RegExp(
  '\\b(?<noun>motions?|amendments?|proposals?|vote)(?:,? as amended,?)?\\s+' +
    // "the motion |of Mr. Elm| to buy lamps, carried by a majority"
    "(?:(?:of|by|from)\\s(?:(?:Mr|Mrs|Ms|Dr)\\.?\\s)?\\p{Lu}[\\p{L}’'-]*\\s(?=to\\s))?" +
    // "Motion |to buy lamps| failed for lack of a second", "Motion |to adjourn| carried."
    '(?:to\\s(?:(?!\\b(?:if|whether)\\b)[^.;]){3,160}?,?\\s+(?=(?:\\w+ly\\s+)?(?:carried|passed|failed|died|lost|defeated)' +
    '(?:\\s+(?:unanimously|by|for (?:lack|want)|with|on (?:a|voice|roll))\\b|\\s*(?:[.,;(\\d]|$))))?' +
    `(?:${adverb}\\s+)?(?<not>not\\s+)?(?<word>carried|passed|failed|fell|lapsed|died|passes|fails|falls|lapses|dies|carries|(?:lost|defeated)(?=\\s*(?:[.,;(\\d]|$)))(?![\\p{L}])${another}` +
    // "A motion passed in University Senate": elsewhere.
    '(?!\\sin\\s(?:the\\s)?(?:\\p{L}+\\s){0,2}(?:senate|house|parliament|congress)\\b)',
  'iu',
)
/** "put to the vote and passed", "following a vote, it was agreed", "On a show of hands this was defeated" */
const afterVote = new RegExp(
  '\\b(?:put|voted upon|voted on|(?:a|the|recorded|named|further|second|roll[- ]call) vote|division|show of hands|poll)\\b' +
    '[^;]{0,120}?(?:\\band|\\bit|\\bthis|\\bwhich|\\bwas|\\bwere|,)\\s+' +
    `(?:(?:it|this|which|the (?:${nouns}))\\s+)?(?:(?:was|were)\\s+)?(?:${adverb}\\s+|${ruled})*` +
    `(?<not>not\\s+)?(?<word>${words})(?![\\p{L}])${another}`,
  'iu',
)
/** "the |Lanes Parish| Council" */
const nameWords = "(?:[\\p{L}’'-]+\\s){0,3}"
/** "… seconded by Councillor Elm and agreed", "seconded by X and RESOLVED", "seconded by X and on a show of hands declared carried", "(Prop: A Elm; Sec: B Fir, all agreed)" */
const afterSeconded = new RegExp(
  '\\b(?:second(?:ed|er|s)?|2nd|[Ss]ec)\\b[^;]{0,160}?' +
    // "seconded by Elm|,| agreed", "seconded by Elm| it was agreed", "seconded by Elm| the Parish Council agreed"
    '(?:\\band|,|;|:|-|–|(?=\\sit\\s)|(?=\\sunanimously\\s)' +
    `|(?=\\sthe\\s${nameWords}(?:council|committee|board|meeting)\\s(?:\\w+ly\\s)?(?:agreed|approved|adopted|accepted|resolved)\\b))\\s*` +
    // "on a show of hands |declared carried", "following a vote, |the motion was carried", "after much discussion |passed"
    '(?:(?:upon|on|following|after)\\s[^,;]{3,60}?(?:,\\s*|\\s+(?=(?:was\\s+)?declared|passed\\b|carried\\b|failed\\b)))?' +
    // "second by Elm, roll call vote, 4 yes, |resolution| adopted"
    `(?:(?:it|this|which|the motion|the proposal|(?:the\\s)?(?:resolution|ordinance|by-?law)|(?:the\\s)?${nameWords}(?:council|committee|members|meeting|board)` +
    '|both recommendations|the recommendations?|all)\\s+)?' +
    `(?:(?:was|were)\\s+)?(?:${adverb}\\s+|declared\\s+)*(?<not>not\\s+)?` +
    '(?<word>carrie[ds]|passe[ds]|agreed|approved|adopted|accepted|resolved|lost|failed(?!\\s+to\\b)|defeated|rejected)(?![\\p{L}])' +
    '(?!\\s+(?:out|forward|with(?!\\s+(?:an?\\s+unanimous|(?:\\d+|one|two|three|four|five|six|no)\\s+(?:votes?\\s+)?(?:against|absten\\w+|abstain\\w*|dissent\\w*|oppos\\w+))))\\b)',
  'iu',
)
/** "The Senate approved the motion by voice vote." */
const bodyActed =
  /\b(?:council|board|committee|commission|senate|assembly|members)\s+(?:(?:then|unanimously|narrowly)\s+)?(?<word>approved|adopted|passed|carried|rejected|defeated)\s+(?:the|this)\s+(?:main\s+|original\s+|amended\s+)?(?<noun>motion|amendment)\b(?!\s(?:to|that|of)\b)/i
/** "On motion of Ms Elm, seconded by Mr Fir, the bills were approved.", "On the proposition of Mr Elm it was resolved to light lamps." */
const onMotion = new RegExp(
  '^\\W*(?:up)?on\\s(?:the\\s|a\\s)?(?:motion|proposal|proposition)\\b' +
    `(?:[^;]{0,160}?,\\s[^,;.]{3,120}?\\s(?:was|were)|[^;]{3,120}?\\sit\\swas(?=\\s(?:${adverb}\\s+)*(?:resolved|agreed)\\s))\\s+(?:${adverb}\\s+)*` +
    '(?<not>not\\s+)?(?<word>approved|adopted|accepted|passed|resolved|agreed)(?![\\p{L}])',
  'iu',
)
/** "It was proposed by Councillor Elm and resolved to close the session", "The Chair proposed and it was agreed to": nobody is said to have seconded it. */
const afterProposed = new RegExp(
  `\\bproposed(?:(?: by\\b[^;.]{2,60}?)\\band\\s+(?:it was\\s+)?|,?\\s+and\\s+it was\\s+)(?:${adverb}\\s+)*(?<not>not\\s+)?(?<word>carried|agreed|resolved|RESOLVED)(?![\\p{L}])${noneOf(otherSenses)}`,
  'iu',
)
/** "Cllr Elm proposed a gift of £50 to the club, agreed.", "Captain – Ann Ash – Proposed Elm, and carried unanimously" */
const agreedBehind =
  /\bproposed\b(?![^;]*\bsecond)[^;.]{3,200}?(?:,|\s[–—-]|,?\s+and(?=\s+(?:unanimously\s+)?carried\b)|(?=\sagreed by all\b))\s+(?:unanimously\s+)?(?<not>not\s+)?(?<word>agreed|carried|approved|passed)(?:\s+unanimously|\s+by all(?: present)?)?\W*$/i
/** "The Clerk declared the motion defeated.", "declared the amendment proposed by Councillor J. Elm as carried" */
const declared = new RegExp(
  `\\bdeclared\\s+(?:that\\s+)?(?:the\\s+)?(?<noun>${nouns})(?:\\b[^;]{0,200}?\\sas)?\\s+(?:was\\s+)?(?<not>not\\s+)?(?:${adverb}\\s+)?(?<word>${words})(?![\\p{L}])`,
  'iu',
)
/** "put the resolution to the vote and |declared it carried|" */
const declaredIt =
  /\b(?:vote|poll|division|motion|resolution)\b[^.;]{0,80}?\bdeclared (?:it|the same)\s+(?:as\s|to be\s)?(?:(?:duly|unanimously)\s)?(?<not>not\s+)?(?<word>carried|passed|lost|defeated)(?![\p{L}])/iu
/** "…, and this was passed unanimously", "which was carried" */
const thisWas = new RegExp(
  `\\b(?:this|it|which|both|all)\\s+(?:was|were)\\s+(?:${adverb}\\s+)*(?<not>not\\s+)?(?<word>carried|passed|lost|defeated|rejected|negatived|agreed|approved|accepted(?=\\s+(?:by|unanimously)\\b))(?![\\p{L}])${another}`,
  'iu',
)
/** "… that the plan be approved": in the subjunctive it is what is asked for. */
const stated = new RegExp(`(?<!(?<!\\bdeclared${byTheChair} to )\\bbe\\s)\\b(?:${words})`, 'i')
const withinSentence: [RegExp, Topic][] = [
  [ofNoun, 'proposal'],
  [nounActs, 'proposal'],
  [bodyActed, 'proposal'],
  [afterVote, 'vote'],
  [afterSeconded, 'seconding'],
  [afterProposed, 'moving'],
  [agreedBehind, 'moving'],
  [onMotion, 'proposal'],
  [declared, 'proposal'],
  [declaredIt, 'proposal'],
  [thisWas, 'being'],
]
/** "… and as this vote was defeated": why something else happened. */
const dependent = /\b(?:as|since|because|when|after|once|where|which|who)\s+(?:(?:this|the|that|an?)\s+)?(?:\w+\s+)?$/i

/** The outcome that a word of result within the sentence states. */
export function outcomeStated(sentence: string, unanimous: boolean): Outcome | undefined {
  if (!stated.test(sentence)) return undefined
  for (const [pattern, topic] of withinSentence) {
    const match = speaksOf(sentence, topic) ? pattern.exec(sentence) : null
    // "a vote had taken place in May and was lost": at another meeting.
    if (!match || /\bhad\b/.test(match[0])) continue
    const before = sentence.slice(0, match.index)
    if (!reported.test(before) && !(pattern !== afterVote && pattern !== afterSeconded && dependent.test(before)))
      return outcome(match, unanimous, false, pattern === thisWas)
  }
  return undefined
}
