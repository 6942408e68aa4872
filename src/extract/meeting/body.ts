/** The name of the body that met, cut out of a heading or an opening sentence. */
import { inSmallLetters } from '../../language/letters.ts'
import { bodyNouns, genericBodies, meetingKinds } from '../../vocabulary/meetings.ts'
import { cutFromAnyLine, cutKindOfPaper, cutMeetingAround } from './body-cuts.ts'

export interface Body {
  name: string
  /** "Lanes Council's Planning Committee", "the Planning Committee of Lanes Council": the council. */
  organization?: string
  /** "Parish Council": which one, only the heading above can say. */
  generic: boolean
}

/** "Lanes Council's Planning Committee" */
const owner = /^(.{3,80}\b(?:council|authority|assembly|association|trust))['’]?s?['’]?s?\s+(?=\p{Lu})(.+)$/iu

/** "Draft Minutes of the 2nd Meeting of the Lanes Committee" → "Lanes Committee". Undefined where no body is named. */
export function cleanBody(text: string): Body | undefined {
  // "HomeMy WebLinkAbout05-07-30 Board Minutes": a document server's menu, and the name of the file.
  if (text.length > 300 || text.startsWith('HomeMy ')) return undefined
  const line = cutFromAnyLine(text)
  if (!bodyNouns.test(line)) return shortName(line)
  const name = withoutKinds(cutMeetingAround(withoutKinds(cutKindOfPaper(line))))
  if (name === '' || name.length > 160 || !bodyNouns.test(name) || !looksLikeName(name)) return undefined
  const owned = /(?:council|authority|assembly|association|trust)(?:['’]s|s['’])\s/i.test(name) ? owner.exec(name) : null
  if (owned && bodyNouns.test(owned[2] as string)) return { name: owned[2] as string, organization: owned[1] as string, generic: false }
  const of =
    /^(.{3,80}\b(?:committee|sub-?committee|panel|cabinet|forum|commission))\s+of\s+(?:the\s+)?(.{3,80}\b(?:council|authority|commission))$/i.exec(
      name,
    )
  if (of) return { name: of[1] as string, organization: of[2] as string, generic: false }
  // "BOARD OF TRUSTEES OF THE VILLAGE OF QUAY", "Council of the Town of Marl"
  const whose = / of (?:the )?(?:city|town|township|village|borough|county) of /i.test(name) ? ofMunicipality.exec(name)?.groups : undefined
  if (whose?.body && whose.place) return { name: whose.body, organization: whose.place, generic: false }
  return { name, generic: genericBodies.test(name) }
}

const ofMunicipality =
  /^(?:of\s+(?:the\s+)?)?(?<body>(?:[\p{L}-]+ ){0,3}(?:council|board(?: of [\p{L}-]+)?|commission|committee))\s+of\s+(?:the\s+)?(?<place>(?:city|town|township|village|borough|county) of \p{Lu}[^,;:]{1,50})$/iu

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

/** "|Public| Health Board", "|Public| Works Committee": no kind of meeting. */
const publicBusiness =
  /^public\s+(?:health|works|librar|safety|service|transport|rights|art|accounts|realm|protection|petitions|utilit|schools?\b)/i

/** Without "Annual", "Special", "2nd": kinds of meeting stand before the body's name. "Full Council", "Full Authority", "Full Governing Body" are names. */
export function withoutKinds(text: string): string {
  let rest = text
  for (let kind = kindOf(rest); kind; kind = kindOf(rest)) {
    if (/^full\s+(?:council|authority|governing (?:body|board))(?:\s+(?:meeting|minutes|agenda)\b.*)?$/i.test(rest)) break
    if (publicBusiness.test(rest)) break
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
  // "Membership of the Joint Committee", "Terms of reference of the Board": its business
  if (/^(?:membership|terms of reference|appointments?|constitution|minutes|work programme) (?:of|to|for) /i.test(name)) return false
  // "Committee Services Manager", "Board Support Officer": who serves it
  if (/\b(?:manager|officer|director|adviser|advisor|assistant|administrator|co-?ordinator)$/i.test(name)) return false
  // "Mr Jo Elm / Board Secretary": who came
  if (/^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame)\.?\s\p{Lu}/u.test(name)) return false
  // "At Lanes Cricket Club": where the body met
  if (/^at\s/i.test(name)) return false
  // "Jo Elm, Selectboard Member"
  if (/,\s[^,]*\b(?:member|chair(?:man|person)?|clerk)$/i.test(name)) return false
  // "Clerk to the Council": whoever signed.
  if (/^(?:(?:assistant|deputy|acting|town|parish) )?(?:clerk|secretary|treasurer|solicitor) (?:to|of) /i.test(name)) return false
  // "Council Chambers - Hybrid", "Lanes District Board Room": where a body meets.
  if (/\b(?:council|board|committee|commission|senate)['’]?s? ?(?:chambers?|rooms?|offices?|buildings?|house|headquarters)\b/i.test(name))
    return false
  // "Township Office, 21 Mill Road"
  if (/\b(?:township|municipal district|society|association|club)['’]?s? (?:offices?|hall|house|rooms?)(?:$|,)/i.test(name)) return false
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
