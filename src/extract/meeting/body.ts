/** The name of the body that met, cut out of a heading or an opening sentence. */
import { inSmallLetters } from '../../language/letters.ts'
import { bodyNouns, genericBodies, meetingKinds } from '../../vocabulary/meetings.ts'

export interface Body {
  name: string
  /** "Lanes Council's Planning Committee", "the Planning Committee of Lanes Council": the council. */
  organization?: string
  /** "Parish Council": which one, only the heading above can say. */
  generic: boolean
}

/** "LANES COMMISSION VIRTUAL BUSINESS |MEETING|": kinds of meeting behind the name. */
const endKinds =
  /(?:\s+(?:regular|special|annual|open|(?:extra[- ]?)?ordinary|virtual|online|remote|hybrid|business|monthly|quarterly|emergency|organizational))+$/i
/** "Lanes Council's Planning Committee" */
const owner = /^(.{3,80}\b(?:council|authority|assembly|association|trust))['’]?s?['’]?s?\s+(?=\p{Lu})(.+)$/iu

/** "Draft Minutes of the 2nd Meeting of the Lanes Committee" → "Lanes Committee". Undefined where no body is named. */
export function cleanBody(text: string): Body | undefined {
  // "HomeMy WebLinkAbout05-07-30 Board Minutes": a document server's menu, and the name of the file.
  if (text.length > 300 || text.startsWith('HomeMy ')) return undefined
  let name = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[#*_\s]+|[*_\s]+$/g, '')
    // "Lanes Parish Council Extra Ordinary meeting|.|"
    .replace(/(?<=\b(?:meeting|minutes))\.$/i, '')
    // "THE DISTRICT OF DALE |TO CONSIDER THE DRAFT PLAN|"
    .replace(
      /,?\s(?:convened\s|called\s)?to(?:\s(?:consider|approve|adopt|discuss|review|receive|hear|elect|appoint|deal with)\b.*)?$/i,
      '',
    )
    // "Extraordinary, |Full Council", "Licensing Committee |(ceased to operate 10/04/2030)|"
    .replace(/^(?:extra-?ordinary|special|annual|ordinary|adjourned|budget(?: setting)?)(?: (?:council )?meeting)?,\s+(?=\p{Lu})/iu, '')
    .replace(/\s*\((?:ceased|disbanded|dissolved|formerly|now|until)\b[^()]{0,60}\)/i, '')
    // "Lanes Committee |- Thursday|", where the line breaks before the day of the month
    .replace(/(?:\s*[-–—,]|\s+on)\s*(?:mon|tues|wednes|thurs|fri|satur|sun)day,?$/i, '')
    // "|Agenda for| Lanes Committee on Thursday 15 January": the title of a page
    .replace(/^(?:agenda|decisions)(?:\s+and\s+minutes)?\s+(?:for|of)\s+(?:the\s+)?(?=\p{Lu})/iu, '')
    // "Rural Municipality of Elm|, #343|"
    .replace(/,?\s#\d{1,4}$/, '')
    // "Minutes of the|Parish Council": the space lost
    .replace(/\bthe(?=[A-Z][a-z])/, 'the ')
    // "LANES-" at a line's end: the hyphen is the name's.
    .replace(/(\p{L})-\s+(?=\p{L})/gu, '$1-')
  if (!bodyNouns.test(name)) return shortName(name)
  name = name
    .replace(/^.*\bminutes of (?=.*\b(?:minutes|council|committee)\b)|^summary of (?:the )?/i, '')
    .replace(/^(?:draft\*?|unconfirmed|confirmed|approved|official)\s+(?:copy of (?:the\s+)?)?/i, '')
    .replace(/^notes\s+(?:of|from)\s+(?:the\s+|an?\s+)?/i, '')
    .replace(/^minutes\s+(?:of|for|from)\s+(?:the\s+|an?\s+)?(?:proceedings\s+(?:of|at)\s+(?:the\s+|an?\s+)?)?/i, '')
  // "PROCEEDINGS OF THE MAY SESSION OF THE BOARD OF SUPERVISORS"
  name = withoutKinds(name.replace(/^(?:proceedings\s+of\s+(?:the\s+)?)?(?:[\w-]+\s+){0,3}session\s+of\s+(?:the\s+)?|^the\s+/i, ''))
    // "Annual Meeting, Lanes Municipal District", "Minutes Municipal District of Lanes"
    .replace(/^(?:meetings?(?:\s+of\s+(?:the\s+)?|\s*[,:–-]\s+)|minutes\s+[,:–-]?\s*(?=\p{Lu}))/iu, '')
    // "Lanes Rowing Club |– Annual General Meeting 2030 – Minutes|"
    .replace(/\s+[-–—]\s+(?:draft\s+)?(?:minutes|notes)$/i, '')
    .replace(/\s*[-–—:,]\s+[^-–—:,]{0,40}\bmeeting(?:\s(?:19|20)\d\d)?$/i, '')
    .replace(/[\s,–-]+(?:a\.?g\.?m\.?|annual general)$/i, '')
    // "|100th AGM of| Lanes Allotments Association"
    .replace(/^(?:\d{1,3}(?:st|nd|rd|th)\s)?(?:a\.?g\.?m\.?|annual general meeting)\sof\s(?:the\s)?/i, '')
    // "Lanes Panel |(Special Meeting)|", "Lanes Trust Board |Meeting in Public|"
    .replace(/\s*\((?:[\p{L}-]+\s){0,3}meeting\)$|\s+meeting (?:held )?in (?:public|private)$/iu, '')
    .replace(/\s+(?:extra-?ordinary|ordinary|special|annual)(?=\s+(?:parish|town|county|city|borough|district|community)?\s*council$)/i, '')
    // "Lanes Committee |(2005-2015)|": the years that it stood.
    .replace(/\s*\((?:19|20)\d\d\s?[-–]\s?(?:(?:19|20)?\d\d)?\)$/, '')
    // "Council Meeting |7:30pm|", "Library Board Minutes |(|12/12/2030)"
    .replace(/(?<=\bmeeting)\s+\d{1,2}[:.]\d\d\s?[ap]\.?m\.?$|\s*\(\s*\)?$/i, '')
    // "Board of Lamps Minutes |05-21-30|"
    .replace(/(?<=\bminutes)\s+\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$/i, '')
    // "Council |Meeting – Minutes|", "Library Board |(Draft Minutes)|"
    .replace(
      /\s*[-–—:,]?\s*\(?(?:meeting\s+[-–—]\s+)?(?:draft\s+)?(?:meeting\s+)?(?:minutes|agenda|meeting)\)?(?:\s+for|\s+of(?:\s+the)?(?:\s+meeting)?)?$/i,
      '',
    )
    .replace(endKinds, '')
    // "Planning Commission |-Draft|", "Library Board |(Unapproved)|"
    .replace(/\s*[-–—(]\s*(?:draft|unapproved|unconfirmed|unofficial|approved)\)?$/i, '')
    // "LANES DISTRICT COUNCIL |ORDINARY COUNCIL|", "LANES COUNCIL |GENERAL| MEETING"
    .replace(/(?<=\bcouncil)(?:(?:\s+(?:extra-?ordinary|ordinary|special))?\s+council|\s+general)$/i, '')
    // "The Parish Council |met| on Tuesday"
    .replace(/\s+met$/, '')
    // "BOARD OF SELECTMEN'S |MEETING|"
    .replace(/(?<=(?:men|s))['’]s?$/i, '')
    .replace(/^(?:the|an?)\s+/i, '')
    .replace(/[\s,.:;–—-]+$/, '')
  name = withoutKinds(name)
  if (name === '' || name.length > 160 || !bodyNouns.test(name) || !looksLikeName(name)) return undefined
  const owned = /(?:council|authority|assembly|association|trust)(?:['’]s|s['’])\s/i.test(name) ? owner.exec(name) : null
  if (owned && bodyNouns.test(owned[2] as string)) return { name: owned[2] as string, organization: owned[1] as string, generic: false }
  const of =
    /^(.{3,80}\b(?:committee|sub-?committee|panel|cabinet|forum|commission))\s+of\s+(?:the\s+)?(.{3,80}\b(?:council|authority|commission))$/i.exec(
      name,
    )
  if (of) return { name: of[1] as string, organization: of[2] as string, generic: false }
  return { name, generic: genericBodies.test(name) }
}

/** "LBSS Meeting Minutes", "Minutes from PFA meeting held", "Minutes of LUG 2030 AGM": a body that goes by its letters. */
function shortName(line: string): Body | undefined {
  const name = /\p{Ll}/u.test(line) ? (letters.exec(line)?.groups?.name ?? '') : ''
  return name === '' || noLetters.test(name) ? undefined : { name, generic: false }
}

const letters =
  /^(?:(?:draft |unconfirmed )?(?:minutes|notes) (?:of|from|for) (?:the |an? )?)?(?<name>\p{Lu}[\p{Lu}&]{2,7})(?:\s(?:19|20)\d\d)?(?:\s(?:a\.?g\.?m|e\.?g\.?m|s\.?g\.?m)\b\.?|\s(?:annual |general |special |committee |board )*(?:meeting|minutes)\b)/iu
/** Kinds of meeting, ways to meet, and states of minutes. */
const noLetters =
  /[^\p{Lu}&]|^(?:SPECIAL|REGULAR|ANNUAL|GENERAL|MONTHLY|WEEKLY|BUDGET|PUBLIC|OPEN|CLOSED|JOINT|VIRTUAL|BUSINESS|BOARD|COUNCIL|TOWN|PARISH|VILLAGE|STAFF|AGM|EGM|SGM|OGM|IRC|ZOOM|DRAFT|FINAL|TEAM|CALL|OLD|NEW|NEXT|LAST|PDF|GMT|UTC|MOM)$/u

/** Without "Annual", "Special", "2nd": kinds of meeting stand before the body's name. "Full Council", "Full Governing Body" are names. */
export function withoutKinds(text: string): string {
  let rest = text
  for (let kind = kindOf(rest); kind; kind = kindOf(rest)) {
    if (/^full\s+(?:council|governing (?:body|board))(?:\s+(?:meeting|minutes|agenda)\b.*)?$/i.test(rest)) break
    rest = rest.slice(kind[0].length)
  }
  return rest
}

function kindOf(text: string): RegExpExecArray | null {
  return meetingKinds.exec(inSmallLetters(text))
}

/** Every word of weight has a capital, and none is a verb of sentences. */
function looksLikeName(name: string): boolean {
  if (
    /\b(?:was|were|is|are|will|shall|be|has|have|had|please|apologies|present|attendance|approved|item|resolved|signed|venue|contact|held|members|https?)\b/i.test(
      name,
    )
  )
    return false
  // "At Lanes Cricket Club": where the body met
  if (/^at\s/i.test(name)) return false
  // "Jo Elm, Selectboard Member"
  if (/,\s[^,]*\b(?:member|chair(?:man|person)?|clerk)$/i.test(name)) return false
  // "Clerk to the Council": whoever signed.
  if (/^(?:(?:assistant|deputy|acting|town|parish) )?(?:clerk|secretary|treasurer|solicitor) (?:to|of) /i.test(name)) return false
  // "Council Chambers - Hybrid", "Lanes District Board Room": where a body meets.
  if (/\b(?:council|board|committee|commission|senate)['’]?s? ?(?:chambers?|rooms?|offices?|buildings?|house|headquarters)\b/i.test(name))
    return false
  if (/\b(?:documents|agendas|archive|downloads)$/i.test(name)) return false
  // "Pre-2011 Planning Committee", "Lanes School District No. 12"
  if (/[?!;|£$€%>]|\.\s|\d{3}/.test(name.replace(/^Pre-\d{4}\s|\((?:19|20)\d\d Act\)|\bNo\. ?\d{1,3}\b/gi, ''))) return false
  return name
    .split(/[\s/-]+/)
    .every(
      (word) =>
        !/^\p{Ll}{4,}/u.test(word) ||
        /^(?:with|from|upon|under|into|parish|town|community|scrutiny|committee|council|board|and)$/.test(word),
    )
}
