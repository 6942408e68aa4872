/**
 * What stands around the name of a body in headings and opening sentences and is no part of it. Each cut shows a line
 * with the name standing and |what goes| marked; the order matters, because a cut lays the next one bare.
 */

type Cut = [pattern: RegExp, instead?: string]

/** What is cut from every line, whether it names a body or not. */
const ofAnyLine: Cut[] = [
  [/\s+/g, ' '],
  [/^[#*_\s]+|[*_\s]+$/g],
  // "Lanes Parish Council Extra Ordinary meeting|.|"
  [/(?<=\b(?:meeting|minutes))\.$/i],
  // "THE DISTRICT OF DALE |TO CONSIDER THE DRAFT PLAN|"
  [/,?\s(?:convened\s|called\s)?to(?:\s(?:consider|approve|adopt|discuss|review|receive|hear|elect|appoint|deal with)\b.*)?$/i],
  // "|Extraordinary,| Full Council"
  [/^(?:extra-?ordinary|special|annual|ordinary|adjourned|budget(?: setting)?)(?: (?:council )?meeting)?,\s+(?=\p{Lu})/iu],
  // "Licensing Committee |(ceased to operate 10/04/2030)|"
  [/\s*\((?:ceased|disbanded|dissolved|formerly|now|until)\b[^()]{0,60}\)/i],
  // "Lanes Committee |- Thursday|", where the line breaks before the day of the month
  [/(?:\s*[-–—,]|\s+on)\s*(?:mon|tues|wednes|thurs|fri|satur|sun)day,?$/i],
  // "|Agenda for| Lanes Committee on Thursday 15 January": the title of a page
  [/^(?:agenda|decisions)(?:\s+and\s+minutes)?\s+(?:for|of)\s+(?:the\s+)?(?=\p{Lu})/iu],
  // "Rural Municipality of Elm|, #343|"
  [/,?\s#\d{1,4}$/],
  // "Minutes of the|Parish Council": the space lost
  [/\bthe(?=[A-Z][a-z])/, 'the '],
  // "LANES-" at a line's end: the hyphen is the name's.
  [/(\p{L})-\s+(?=\p{L})/gu, '$1-'],
]

/** Before the name: what the paper is. */
const kindsOfPaper: Cut[] = [
  // "|Draft Minutes of| minutes of the Lanes Committee", "|Summary of the| Lanes Council"
  [/^.*\bminutes of (?=.*\b(?:minutes|council|committee)\b)|^summary of (?:the )?/i],
  // "|D R A F T| Lanes Parish Council"
  [/^D R A F T\s+[-–—:]?\s*/],
  // "|Unconfirmed| minutes", "|Official copy of the| minutes"
  [/^(?:draft\*?|unconfirmed|confirmed|approved|official)\s+(?:copy of (?:the\s+)?)?/i],
  // "|Notes from the| Lanes Panel"
  [/^notes\s+(?:of|from)\s+(?:the\s+|an?\s+)?/i],
  // "|Minutes of the proceedings of the| Lanes Council"
  [/^minutes\s+(?:of|for|from)\s+(?:the\s+|an?\s+)?(?:proceedings\s+(?:of|at)\s+(?:the\s+|an?\s+)?)?/i],
  // "|PROCEEDINGS OF THE MAY SESSION OF THE| BOARD OF SUPERVISORS"
  [/^(?:proceedings\s+of\s+(?:the\s+)?)?(?:[\w-]+\s+){0,3}session\s+of\s+(?:the\s+)?|^the\s+/i],
]

/** "LANES COMMISSION VIRTUAL BUSINESS |MEETING|": kinds of meeting behind the name. */
const endKinds =
  /(?:\s+(?:(?:work|working|study|briefing) session|regular|special|annual|open|(?:extra[- ]?)?ordinary|virtual|online|remote|hybrid|business|monthly|quarterly|emergency|organizational))+$/i

/** Before and behind the name: that it met, how, and what the paper is. */
const meetingsAround: Cut[] = [
  // "|Annual Meeting,| Lanes Municipal District", "|Minutes| Municipal District of Lanes"
  [/^(?:meetings?(?:\s+of\s+(?:the\s+)?|\s*[,:–-]\s+)|minutes\s+[,:–-]?\s*(?=\p{Lu}))/iu],
  // "Lanes Rowing Club |– Annual General Meeting 2030 – Minutes|"
  // "Planning Committee |– Minutes (DRAFT)|"
  [/\s+[-–—]\s+(?:draft\s+)?(?:minutes|notes)(?:\s*\((?:draft|unapproved|unconfirmed|approved|confirmed|final)\))?$/i],
  [/\s*[-–—:,]\s+[^-–—:,]{0,40}\bmeeting(?:\s(?:19|20)\d\d)?$/i],
  [/[\s,–-]+(?:a\.?g\.?m\.?|annual general)$/i],
  // "|100th AGM of| Lanes Allotments Association"
  [/^(?:\d{1,3}(?:st|nd|rd|th)\s)?(?:a\.?g\.?m\.?|annual general meeting)\sof\s(?:the\s)?/i],
  // "Lanes Panel |(Special Meeting)|", "Lanes Trust Board |Meeting in Public|"
  [/\s*\((?:[\p{L}-]+\s){0,3}meeting\)$|\s+meeting (?:held )?in (?:public|private)$/iu],
  // "LANE |EXTRAORDINARY| PARISH COUNCIL"
  [/\s+(?:extra-?ordinary|ordinary|special|annual)(?=\s+(?:parish|town|county|city|borough|district|community)?\s*council$)/i],
  // "Lanes Committee |(2005-2015)|": the years that it stood.
  [/\s*\((?:19|20)\d\d\s?[-–]\s?(?:(?:19|20)?\d\d)?\)$/],
  // "Council Meeting |7:30pm|", "Library Board Minutes |(|12/12/2030)"
  [/(?<=\bmeeting)\s+\d{1,2}[:.]\d\d\s?[ap]\.?m\.?$|\s*\(\s*\)?$/i],
  // "Board of Lamps Minutes |05-21-30|"
  [/(?<=\bminutes)\s+\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$/i],
  // "Council |Meeting – Minutes|", "Library Board |(Draft Minutes)|"
  [
    /\s*[-–—:,]?\s*\(?(?:meeting\s+[-–—]\s+)?(?:draft\s+)?(?:meeting\s+)?(?:minutes|agenda|meeting)\)?(?:\s+for|\s+of(?:\s+the)?(?:\s+meeting)?)?$/i,
  ],
  [endKinds],
  // "Planning Commission |-Draft|", "Library Board |(Unapproved)|"
  [/\s*[-–—(]\s*(?:draft|unapproved|unconfirmed|unofficial|approved)\)?$/i],
  // "LANES DISTRICT COUNCIL |ORDINARY COUNCIL|", "LANES COUNCIL |GENERAL| MEETING"
  [/(?<=\bcouncil)(?:(?:\s+(?:extra-?ordinary|ordinary|special))?\s+council|\s+general)$/i],
  // "The Parish Council |met| on Tuesday"
  [/\s+met$/],
  // "BOARD OF SELECTMEN|'S| MEETING"
  [/(?<=(?:men|s))['’]s?$/i],
  [/^(?:the|an?)\s+/i],
  [/[\s,.:;–—-]+$/],
]

const cut = (text: string, cuts: Cut[]) => cuts.reduce((rest, [pattern, instead = '']) => rest.replace(pattern, instead), text)

export const cutFromAnyLine = (line: string) => cut(line.trim(), ofAnyLine)
export const cutKindOfPaper = (line: string) => cut(line, kindsOfPaper)
export const cutMeetingAround = (line: string) => cut(line, meetingsAround)
