/**
 * Titles whose text follows with nothing between, because the line's end was lost:
 *
 *     Apologies for Absence Apologies were accepted for …      Repair of the slipway Two quotes have been received.
 *     Election of Chairman Jo Elm was nominated …              To approve the Minutes of 4 May The minutes were agreed.
 */
import { everyMatch } from '../../language/matches.ts'
import { isKnownTitle } from '../../vocabulary/titles.ts'
import { isSentence, type RunIn, sentenceVerb } from './index.ts'

/** Words that begin the text where the break after a title is lost. */
const textBegins = [
  'There (?:was|were)|There being|It was|This was|(?:These|They) were',
  // "Minutes of the meeting on 9 July |it was RESOLVED to sign them.|"
  'it was (?:RESOLVED|AGREED|resolved|agreed)',
  'The (?:Clerk|Chair(?:man|person)?|minutes|meeting|Parish Council|Council|Committee|Mayor|following)',
  'Cllr|(?:Borough |County |District |Ward |Town )?Councillors?|Mr|Mrs|Ms',
  // "Date of next Meeting |To note that it will be in May."
  'To (?:receive|note|approve|agree|consider|move|confirm|elect)\\b',
  'Apologies (?:for absence )?(?:were|was|had)',
  'RESOLVED|Resolved|(?:Upon|On) the (?:proposition|proposal|motion)',
  // "Declarations of Interest |None were made."
  'None|Nothing|No (?:declarations|apologies|members|questions)|All (?:present|members|councillors)',
]
/** "Planning |a) The Mill was discussed": the letter of a first paragraph. */
const textOpens = new RegExp(`\\s(?=(?:${textBegins.join('|')})\\b|a\\)\\s(?:The\\s)?[A-Z]\\S*\\s[a-z])`, 'g')

/** "Apologies for Absence Apologies were accepted for …", "To approve the Minutes … The minutes were agreed …". */
const nameActs =
  /\s(?=(?:\p{Lu}{2,3}|(?:\p{Lu}\.?|\p{Lu}\p{Ll}+)\s\p{Lu}[\p{L}’'-]+(?:,\s[^,.;:]{3,70},)?)\s(?:was|were|had|has|gave|said|told|led|read|spoke|\p{Ll}{2,12}ed)\b)/gu

export function splitGlued(line: string): RunIn | undefined {
  for (const match of everyMatch(line.slice(0, 260), textOpens)) {
    const title = line.slice(0, match.index)
    const text = line.slice(match.index + 1)
    if (title.length < 6 || leadsOn.test(title) || sentenceVerb.test(title.replace(/^To (?:receive|note|approve|agree|consider)\b/i, '')))
      continue
    // "Date of next Meeting |To note that it will be in May.": the agenda's words behind a title that is one everywhere.
    const purpose = isKnownTitle(title) && /^To \p{Ll}+ (?:that|the|any|whether)\b/u.test(text)
    if (
      (isKnownTitle(title) || /^To \p{L}+ /u.test(title) || (ofMinutes.test(title) && doneToMinutes.test(text))) &&
      (purpose ||
        isSentence(text) ||
        /^(?:(?:These|They) were \p{Ll}+ed|None|Nothing (?:to|further|was)|There (?:were|was) none|The (?:Chair(?:man|person)?|Clerk|Mayor) \p{Ll}+ed)\b/u.test(
          text,
        ))
    )
      return { title, text, at: match.index + 1 }
  }
  const doubled = wordTwice.exec(line)
  if (doubled) return { title: doubled[1] as string, text: line.slice(doubled[0].length), at: doubled[0].length }
  // "Election of Chairman Jo Elm was nominated": a name, behind a title that is one everywhere.
  for (const match of everyMatch(line.slice(0, 120), nameActs)) {
    const title = line.slice(0, match.index)
    if (isKnownTitle(title) && !/[.;:!?]/.test(title) && !leadsOn.test(title) && !sentenceVerb.test(title))
      return { title, text: line.slice(match.index + 1), at: match.index + 1 }
  }
  return undefined
}

/** "Expressions of Sympathy |Sympathy was extended to the family." */
const wordTwice = /^(\p{Lu}[^.:;!?]{2,60}?(?<=\s)(\p{Lu}\p{Ll}{3,}))\s(?=\2\s(?:was|were|had|has)\b)/u

/** "Minutes of the Parish Council meeting on 9 July |it was RESOLVED to sign them.|", "Minutes of the last meeting (circulated) |These were agreed.|" */
const ofMinutes = /^(?:approval of (?:the )?|confirmation of (?:the )?)?minutes (?:of|from)\b[^.;:!?]{3,120}$/i
const doneToMinutes = /^(?:it was (?:resolved|agreed)|these were \p{Ll}+ed)\b/iu

/** Words that a sentence begins with, and no word within a title. */
const beginsSentence = [
  // "Repair of the slipway |Two quotes have been received.", "Lamps |After discussion it was left."
  '(?:The|There|This|These|It|All|Both|Two|Three|Several|Some)\\s|Nothing\\swas\\s',
  '(?:In|At|On|As|An?|No|After|Following|Copies)\\s\\p{Ll}',
  '(?:Upon|On)\\sthe\\s(?:proposition|proposal|motion)\\b|Prior\\sto\\sthe\\smeeting\\b',
  // "Planning |a) The Mill was discussed"
  'a\\)\\s(?:The\\s)?\\p{Lu}\\S*\\s\\p{Ll}',
  // "Allotments |Members noted", "Footpaths |AE reported that", "Grants |Proposed by Cllr Elm"
  '(?:Councillors|Members|Governors)\\s(?:were|had|have|discussed|noted|considered|received)\\b',
  '\\p{Lu}{2,4}\\s(?:advised|asked|explained|reported|confirmed|welcomed|thanked|informed|left)\\s\\p{Ll}',
  '(?:Proposed|Moved|Seconded)\\s(?:by\\b|[-–])',
]
/** "Repair of the slipway |Rev. J Elm and A Fir reported", "|J. Elm asked", "|Ann Elm has": names before their verb. */
const nameAndVerb =
  '(?:(?:Revd?|Dr|Fr|Canon|Prof)\\.?\\s)?' +
  "(?:(?:\\p{Lu}\\.?\\s){0,2}|(?!\\p{L}+\\s(?:Council|Meeting|Committee|Board)\\b)\\p{Lu}\\p{Ll}+\\s)\\p{Lu}[\\p{L}’'-]*\\s" +
  "(?:and\\s(?:\\p{Lu}\\.?\\s){0,2}\\p{Lu}[\\p{L}’'-]+\\s)?" +
  '(?:had|has|have|was|were|is|are|will|would|asked|advised|reported|said|stated|declared)\\b'
/** "Bridge 4 |Commissioner Ann Elm moved": an office, names and their verb. */
const officeAndVerb =
  '(?:Cllrs?|Councillors?|Councilm[ea]n|Councilmember|Councilwoman|Commissioner|Trustee|Supervisor|Alder\\p{Ll}+|Select\\p{Ll}+' +
  "|Senator|Director|President|Chair(?:man|person)?|Mayor)\\s(?:\\p{Lu}[\\p{L}.’'-]*\\s){1,3}" +
  '(?:proposed|advised|reported|shared|updated|explained|said|stated|asked|noted|moved|motioned|made|called|opened)\\b'
/** Behind a word with a capital a name may go on: "Letter from the Mill |Trust Ltd was read". An office begins anew anywhere. */
const sentenceOpens = new RegExp(
  `(?<=[\\p{Ll}\\d)])\\s(?=${beginsSentence.join('|')})|(?<=\\s\\p{Ll}{4,20}|\\))\\s(?=${nameAndVerb})|(?<=[\\p{Ll}\\d)])\\s(?=${officeAndVerb})`,
  'gu',
)
/** "Seat outside The Bull", "Letter from The Mill Trust": the title goes on. */
const leadsOn =
  /\b(?:of|the|and|or|for|from|to|with|by|on|in|at|an?|as|near|outside|inside|behind|opposite|beside|between|under|over|around|about|regarding|re|into|against|towards?|via|through|per|its|their|our|when|where|which|that|if)$/i

/** "Nothing was decided.", "The District Councillor failed to come.": what no verb of minutes tells. */
export const actsAtOnce = /^(?:Nothing\swas\s\p{Ll}+ed\.?$|(?:The|This|It)\s(?:\p{L}+\s){0,5}\p{Ll}{2,}ed\s\p{Ll})/u

/** "Notices of Question |There were none.|", "Matters Arising |No matters arising|" */
const nothingTold = /^(?:There (?:was|were) (?:none|nothing)|No \p{Ll}+(?: \p{Ll}+)? (?:arising|received|raised|made|declared))\.?$/u

/**
 * "Repair of the slipway Two quotes have been received.": the title of a numbered item, whose text follows with nothing
 * between.
 */
export function splitLostBreak(line: string): RunIn | undefined {
  for (const match of everyMatch(line.slice(0, 260), sentenceOpens)) {
    const title = line.slice(0, match.index)
    const text = line.slice(match.index + 1)
    if (title.length < 6 || leadsOn.test(title) || /[.;:!?]/.test(title)) continue
    if (
      sentenceVerb.test(title.replace(/^To \p{L}+\b/u, '')) ||
      !/^(?!(?:The|It|There|This|An?|Cllr|Councillor|M(?:r|rs|s))\s)(?:(?:19|20)\d\d\s|\d\d\/\d{4,5}\/\p{Lu}+\s|\d{1,2}\s(?=\p{Lu}\p{Ll}+\s(?:19|20)\d\d\s))?\p{Lu}/u.test(
        title,
      )
    )
      return undefined
    return isSentence(text) || actsAtOnce.test(text) || nothingTold.test(text) ? { title, text, at: match.index + 1 } : undefined
  }
  return undefined
}
