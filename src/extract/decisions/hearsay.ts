/** Whether the words before a decision say that somebody only tells of it, and whether it was taken at another time. */

import { tellsOfEarlierMeeting } from '../../language/earlier-meeting.ts'
import { monthNames } from '../../vocabulary/calendar.ts'

const anotherMeeting =
  'last|previous|earlier|recent|\\d|meeting (?:on|of|held|in)|(?:council|cabinet|committee|full council)\\b[^,;]{0,40}\\bmeeting'
/** Decided at another time: "It was agreed at the last meeting that …", "agreed in May", "agreed some months ago". */
export const anotherTime = new RegExp(
  `^\\s*,?\\s*(?:at|during|in|on|by)\\s+(?:(?:the|its|their|a|our)\\s+)?(?:${monthNames}|${anotherMeeting})` +
    '|^\\s*(?:previously|earlier|last (?:year|month|week|time)|some (?:years?|months?|time) ago|in (?:19|20)\\d\\d)\\b',
  'i',
)
/** "The Council adopted |a resolution on 16 March| that told of the plan": history too. */
export const enactedBefore = new RegExp(
  `^\\s+an?\\s+(?:resolution|ordinance|by-?law|motion)\\s+(?:on|in)\\s+(?:\\d{1,2}(?:st|nd|rd|th)?\\s)?(?:\\p{Lu}\\p{Ll}+day,?\\s)?(?:${monthNames}|\\d{4})`,
  'iu',
)

/** "Previously |it was agreed that lamps be lit.", "At the last meeting |it was agreed" */
const beforeNow = /^\W*(?:previously|at (?:the|our|its) (?:last|previous) meeting|last (?:year|month|week))[,\s]*$/i

/** "X reported that it was agreed": told, not decided. */
const verbsOfTelling = [
  'report(?:ed|s|ing)|advis(?:ed|es|ing)|said|say(?:s|ing)|stat(?:ed|es|ing)|explain(?:ed|s|ing)|inform(?:ed|s|ing)|confirm(?:ed|s|ing)',
  'remind(?:ed|s|ing)|not(?:ed|es|ing)|ask(?:ed|s|ing)|comment(?:ed|s|ing)|recall(?:ed|s|ing)|mention(?:ed|s|ing)',
  'understood|felt|believed|claimed|outlined|referred|updated|clarified|announced|read out|minuted|recorded',
]
const told = new RegExp(`\\b(?:${verbsOfTelling.join('|')})\\b[^;]*$`, 'i')
const reportedClause =
  /\b(?:(?<!\b(?:after|following|with|upon) )that|which|where|when|whether|if|as(?! an? (?:result|consequence)\b)|how|what|once|until|because(?! of\b)|since)\s+(?:[^,;]{0,50}[,\s]\s*)?$/i
/** "The Chair said |it was agreed to wait a year." */
const saidSo = /\b(?:said|stated|explained|felt|believed|understood|thought|recalled|mentioned)\s*$/i
const freshClause =
  /(?:;|–|—|\s-|\b(?:and|so|therefore|thus|but)|\.)\s*,?\s*(?:(?:[Aa]fter|[Ff]ollowing|[Oo]n)\s[^,;]{0,60},?\s*)?(?:[Tt]he\s)?(?:\p{Lu}[\p{L}’'-]*\s+){0,4}$/u

/** "Having been advised that the hall was let, the Members agreed …": who was told then decided. */
const openingClause = /^\W*(?:having|being)\b[^;.]{3,280},\s*(?:the\s+|all\s+)?(?:\p{Lu}[\p{L}’'-]*\s+){0,4}$/iu

/** "As there were only three people |it was left until May.|", "Since the hall is let, |it was agreed|": the reason, and the main clause behind it. */
const reason =
  /^\W*(?:As|Since|Because)\s(?:there|this|that|these|those|it|he|she|they|we|no|none|neither|nobody|only|so|not|all|both|the|an?|some|most|many|several)\s[^;.]{5,250},\s*$/

/** Whether the words before say that somebody tells of it; a new clause ("…; it was agreed") frees it. */
export function isTold(before: string): boolean {
  if (tellsOfEarlierMeeting(before.slice(-200)) || beforeNow.test(before)) return true
  if (before.trim() === '' || /[“"]$/.test(before.trimEnd())) return false
  const words = before.slice(-300)
  if (/^\W*(?:having|being)\b/i.test(words) && openingClause.test(words)) return false
  if (reason.test(words) && !told.test(words)) return false
  if (freshClause.test(words) && !/\b(?:that|and that|if|whether)\s*$/i.test(words.trimEnd())) return false
  if (saidSo.test(words)) return true
  return reportedClause.test(words) || (told.test(words) && /\bthat\b/i.test(words.slice(told.exec(words)?.index ?? 0)))
}
