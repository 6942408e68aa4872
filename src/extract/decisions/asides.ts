/** Lines that stand among or behind a decision's clauses and are no part of its wording: votes, movers, reasons, speech. */
import { figuresOf } from '../../language/figures.ts'
import { outcomeOf } from '../../language/outcomes/index.ts'
import { sentences } from '../../language/sentences.ts'
import { speaksOf } from '../../language/topics.ts'

const procedures = [
  // "Motion by Elm, second Fir", "Moved by A. Elm"; "proposed that" is a wording
  'motion\\s(?:by\\s)?\\p{Lu}[^;:]{1,40}?,?\\ssecond',
  '(?:moved|seconded|proposed|proposer|seconder|mover|prop\\.?|sec\\.?)\\b(?!\\s+that\\b)|2nd(?:\\sby)?\\s(?:Cllr|Councillor|Mr|Mrs|Ms)\\b',
  // "Vote: 5-0", "(Unanimous)", "Note: …", "For (5)", "Recorded vote"
  '(?:vote|votes|voting|vote taken)\\s*[:–-]|\\(?(?:unanimous|note\\s*:)',
  'for\\s*(?:\\(\\d|[:–-])|against\\s*(?:\\(\\d|[:–-])|abstain(?:ed)?\\s*(?:\\(|[:–-])',
  'recorded vote\\b|view recorded vote|(?:up)?on being put\\b|(?:up)?on (?:a|the) (?:further )?vote being taken\\b',
  // "TOTAL £600.00" below the payments
  '(?:grand |sub-?)?total\\b[^.;]{0,40}[£$€]\\s?\\d',
  // "Time: 7:32 p.m.", "Action: Clerk", "Signed", "NB"
  'time\\s*:|next (?:regular )?meeting\\b|action(?:s|ed)?\\s*(?:[:–-]|by\\b)|signed\\b|NB\\b',
]
const procedure = new RegExp(`^["“([]?\\s*(?:${procedures.join('|')})`, 'iu')
/** "Clerk to write", "Cllr Elm abstained" */
const directed =
  /^["“([]?\s*(?:(?:the )?(?:clerk|chair|chairman|officer)s? to \p{Ll}+|cllrs? [\p{L} ]{2,40} (?:abstained|did not vote|voted against))/iu
/** What people do around a decision; by whom it was done is another matter. */
const acts = [
  'said|stated|advised|explained|reported|thanked|asked|informed|confirmed|queried|commented|reminded|welcomed|added|suggested',
  'requested that (?:it|his|her|their)|spoke|raised|replied|responded|highlighted|presented|expressed|wished|noted that|offered|undertook',
  'declared|left|returned|joined|rejoined|abstained|did not vote|voted|moved|proposed|seconded|signed|took the chair|closed|adjourned',
]
const persons = [
  "(?:The|A|An|One|Some|Several|Another)\\s+[\\p{L}’' -]{2,60}?",
  "(?:Councillors?|Cllrs?\\.?|Mr\\.?|Mrs\\.?|Ms\\.?|Miss|Dr\\.?|Sir|Members?|Officers?|He|She|They)(?:\\s[\\p{L}.’'-]+){0,5}?",
  '\\p{Lu}{2,3}',
]
const personActs = new RegExp(
  `^(?:${persons.join('|')})\\s+(?:then\\s+|also\\s+)?(?<!\\b(?:was|were|is|are|be|been|being|stands?)\\s)(?:${acts.join('|')})\\b`,
  'u',
)
const afterwards =
  /^(?:This was|There (?:was|were)|(?:He|She|They) (?:was|were) (?:then |duly )?(?:welcomed|thanked|congratulated|invited|asked)\b|The meeting (?:closed|ended|adjourned|was adjourned)|There being no|Arising (?:from|there)|At this (?:point|juncture)|Following (?:this|the vote)|It was (?:also |further |then )?noted)\b/

/** Whether a paragraph is about the vote, the movers or the business around a decision, and no wording of it. */
export function isAside(text: string): boolean {
  // "RESOLVED that lamps be lit. |Elm/Fir|"
  if (text.length < 50 && /^\p{Lu}[\p{L}’'-]{2,}\/\p{Lu}[\p{L}’'-]{2,}\.?$/u.test(text)) return true
  // "The minutes were approved:" ¶ "Approved 36, Opposed 1, Abstained 6"
  if (/^(?:approved|for|ayes|yes|in favou?r)\W{0,2}\s?\d{1,3}[,;]\s/i.test(text) && figuresOf(text)) return true
  // "RESOLVED that £50 be given. |(5 for, 1 against)|"
  if (/^\([^()]{3,80}\)\.?$/.test(text) && figuresOf(text)) return true
  if (procedure.test(text) || (speaksOf(text, 'officer') && directed.test(text))) return true
  if (text.length < 200 && outcomeOf(text)?.alone) return true
  return /^(?:the vote|vote\b|there (?:was|were)|with)\b/i.test(text) && figuresOf(text) !== undefined
}

/** Whether somebody speaks or acts in a sentence: the decision before it has ended. */
export function isNarration(text: string): boolean {
  return (speaksOf(text, 'acting') && personActs.test(text)) || afterwards.test(text)
}

/**
 * How far the wording in a paragraph goes: up to the first later sentence that is an aside or narration.
 *
 * @param afterStop the label before it is a sentence of its own: "Agreed unanimously. |Cllr Elm thanked the clerk.|" has no wording
 */
export function wordingEnd(text: string, afterStop: boolean): number {
  const all = sentences(text)
  for (const sentence of afterStop ? all : all.slice(1)) {
    // The room begins behind the label's stop, with its space.
    const bare = sentence.text.replace(/^\s*\(?\s*/, '')
    if (isAside(sentence.text.trimStart()) || isNarration(bare) || /^\W*(?:reasons?|alternatives?)\b[^.]{0,40}:/i.test(bare))
      return sentence.start
  }
  return gluedMovers.exec(text)?.index ?? text.length
}

/** "… that the minutes were received| Proposed by Cllr Elm Seconded by Cllr Fir|": the ends of lines were lost. */
const gluedMovers = /(?<=[\p{Ll}\d)])\s(?:Proposed|Moved)\sby\s\p{Lu}[^.;:]{2,60}?,?\sSeconded\sby\s/u

const reasons =
  /^(?<label>(?:the )?reasons?(?:\(s\))?(?:\s+for(?:\s+(?:the|this|its))?\s+(?:decision|recommendation|resolution|refusal|approval)(?:s|\(s\))?)?(?:\s+(?:is|are|being|as follows))?)\s*(?:[:–—]|-\s|$)[\s:–—-]*/i
const alternatives =
  /^(?<label>(?:details of\s+)?(?:any\s+)?(?:alternatives?|other options?|alternative options?|options?)(?:\s+(?:were|was))?(?:\s+considered)(?:\s+and\s+(?:why\s+)?(?:rejected|discounted|reasons? for rejection))?(?:\s+(?:when|by)\b.{0,40})?|alternative options?|details of any alternative options considered.{0,40})\s*(?:[:–—]|-\s|$)[\s:–—-]*(?:\(including [^()]{3,60}\)$)?/i

/** "REASON FOR DECISION: To keep sight lines clear.", "Alternative options considered:" */
export function groundsLabel(text: string): { kind: 'reasons' | 'alternatives'; length: number } | undefined {
  if (!speaksOf(text, 'grounds')) return undefined
  const reason = reasons.exec(text)
  if (reason) return { kind: 'reasons', length: reason[0].length }
  const other = alternatives.exec(text)
  return other ? { kind: 'alternatives', length: other[0].length } : undefined
}
