/**
 * Declarations that begin with who declares, or with the item and then the name:
 *
 *     Cllr Fenn – Item 12, Payment of Bills          Item 5 – Cllr Elm (Personal)
 *     Mr Oak advised that he knew the applicant.     Cllrs Fir and Ash in regard to drains.
 */
import { readPeople } from '../../language/name-lists.ts'
import { nameAt } from '../../language/names.ts'
import { type Declaration, declaredMatter, kindAlone, tidy } from './matter.ts'
import { subjectsOf, withTitle } from './members.ts'

/** A line, taken apart at the name that it begins with. */
interface NamedLine {
  /** "|Item 5: |Cllr Elm": the item before the name. */
  lead: RegExpExecArray | null
  /** The line from the name on. */
  body: string
  name: NonNullable<ReturnType<typeof nameAt> | ReturnType<typeof initialsAt>>
  /** It begins with initials: "|CE| regarding the churchyard". */
  inInitials: boolean
  /** What stands behind the name. */
  rest: string
  /** What parts the name from the rest: "(Chair) – ", ", ". */
  dash: string | undefined
}

export function listedByName(text: string): Declaration | undefined {
  const line = namedLine(text)
  if (!line) return undefined
  for (const read of forms) {
    const declaration = read(line)
    if (declaration) return declaration
  }
  return undefined
}

function namedLine(text: string): NamedLine | undefined {
  const lead = leadingItem.exec(text)
  const body = (lead ? text.slice(lead[0].length) : text).replace(byTheCode, '').replace(byWhom, '').replace(standing, '')
  const initials = initialsAt(body)
  const name = nameAt(body) ?? initials
  if (!name) return undefined
  const rest = body.slice(name.end)
  // "Item 6: Mill Block, Quay Road South": the matter, above who had anything to declare.
  if (lead && !name.honorific && !/^(?:Mr|Mrs|Ms|Miss|Dr)\b/.test(body) && rest.startsWith(',')) return undefined
  const dash = /^(?:\s*\([^()]{1,40}\))?\s*(?:[-–—:]|,)\s*(?=\S)/.exec(rest)?.[0]
  return { lead, body, name, inInitials: initials !== undefined, rest, dash }
}

/** "|Item 5: |Cllr Elm", "|In relation to item 5, |Councillor Elm stated that he was a governor." */
const leadingItem =
  /^(?:in (?:relation to|respect of|regard to)|with (?:regard|respect|reference) to|regarding)?\s?(?<item>(?:agenda )?items?\s+\d+(?:\.\d+)?[a-z]?|minute\s+\d+)(?:\s*[-–:.]\s*|,\s(?=\p{Lu}))/iu

/** "In accordance with the Code of Conduct Councillor Elm disclosed that she knew the applicant." */
const byTheCode = /^(?:In accordance|In line|In compliance|Under|Pursuant)\b[^.;]{3,100}?,?\s(?=(?:Councill?or|Cllr|Mr|Mrs|Ms|Miss|Dr)\b)/

/** "The following disclosures were made:" ¶ "(i) |by |Councillor Elm – in relation to item 4, as he lived there." */
const byWhom = /^by\s(?=(?:the\s)?(?:Councill?or|Cllr|Alderman|Mr|Mrs|Ms|Miss|Dr)\b)/i

/** "|Standing declarations: |Cllr Elm – Trustee of the hall" */
const standing = /^(?:\p{L}+\s){0,3}(?:declarations?|interests?):\s(?=(?:Councill?ors?|Cllrs?)\b)/iu

/** "|BW| declared that his company had quoted.", "|AM| – item 7, neighbour": as lists of those present shorten a name. */
function initialsAt(text: string): { name: string; end: number; honorific?: string } | undefined {
  const name = /^(?!DPI|ORI|NRI|NB\b|PI\b|N\/A)\p{Lu}{2,3}(?=\s(?:\p{Ll}|[–—-]\s))/u.exec(text)?.[0]
  return name ? { name, end: name.length } : undefined
}

/** The forms that such a line takes; the first that fits is the line's. */
const forms: ((line: NamedLine) => Declaration | undefined)[] = [
  withKindBehind,
  stated,
  behindDash,
  asTableRow,
  inBracket,
  sharedBehindDash,
  inRegardTo,
  ofLeadingItem,
]

function withKindBehind({ name, rest }: NamedLine): Declaration | undefined {
  const { kind, nature } = (name.honorific && kindBehindName.exec(rest)?.groups) || {}
  const told = tidy(nature ?? '')
  return kind ? { members: [withTitle(name)], matter: { kind, ...(told ? { nature: told } : {}) } } : undefined
}

/** "Councillor Elm|, Personal and Prejudicial.|", "Councillor Fir|, Non Statutory Interest, as a member of the Trust.|": below the title of an application. */
const kindBehindName = new RegExp(
  '^(?:\\s\\([^()]{1,30}\\))?,\\s(?<kind>Declaration|(?:(?:Affects|Directly [Rr]elates|Disclosable|Other|Significant|[Nn]on[\\s-](?:Disclosable|Statutory)|[Nn]on)[\\s-])*' +
    '(?:[Pp]ersonal|[Pp]rejudicial|[Pp]ecuniary|[Rr]egist(?:e)?rable|Statutory|Financial|(?<=Statutory )Interest)(?:(?:\\sand|,)\\s[Pp](?:rejudicial|ecuniary|ersonal))?(?:\\s[Ii]nterest)?)' +
    '(?=[.,;]|$)(?:[.,;](?!\\s*(?:Councillor|Cllr|He|She)\\b)\\s*(?:as\\s|because\\s)?(?<nature>[^\\n]*))?',
  'u',
)

function stated({ lead, body, name, rest, dash }: NamedLine): Declaration | undefined {
  const said = dash ? null : stating.exec(rest)
  if (!said) return undefined
  const members = subjectsOf(body.slice(0, name.end))
  const nature = rest.slice(said[0].length)
  // "Mayor Elm stated that |she has| a conflict with item 7"
  const having = /^(?:he|she|they) ha(?:s|d|ve) (?=an? (?:[\p{L}-]+ ){0,3}(?:conflict|interest)\b)/u.exec(nature)?.[0]
  if (having) return { members, matter: declaredMatter(nature.slice(having.length)) }
  const bracketed = /\s\(((?:agenda )?item \d+[a-z]?)\)/i.exec(nature)
  const item = bracketed?.[1] ?? lead?.groups?.item
  const told = bracketed ? nature.replace(bracketed[0], '') : nature
  return { members, matter: { nature: tidy(told), ...(item === undefined ? {} : { item }) } }
}

/** "Mr Oak |advised that| he knew the applicant." */
const stating =
  /^[^.;]{0,60}?\b(?:advised|stated|declared|disclosed|informed|indicated|reported|highlighted|confirmed|explained|mentioned|noted|wished it to be (?:noted|recorded))\b(?:[^.;]{0,40}?\bthat|(?<=declared)) (?=(?:he|she|they|his|her|their)\b(?! would\b))/

/** "Cllr Fenn – Item 12, Payment of Bills"; "Cllr Elm, Item 9, Member of the Hall Committee." */
function behindDash({ lead, name, rest, dash }: NamedLine): Declaration | undefined {
  if (!dash) return undefined
  const behind = rest.slice(dash.length)
  const isDash = /[-–—:]/.test(dash)
  if (!isDash && !/^(?:agenda )?items?\s\d/i.test(behind)) return undefined
  const matter = declaredMatter(behind, true)
  if (isDash && lead && !matter.item) matter.item = tidy(lead[0])
  return { members: [withTitle(name)], matter }
}

function asTableRow({ name, rest }: NamedLine): Declaration | undefined {
  const { item, kind, nature = '' } = (name.honorific && ofTable.exec(rest)?.groups) || {}
  if (!item || !kind) return undefined
  return { members: [withTitle(name)], matter: { item: tidy(item), kind, ...(nature ? { nature: tidy(nature) } : {}) } }
}

/** "Cllr J Elm |30/142 Personal Member knows the contractor|", "Cllr J Elm |Item 11 Personal, Family Member|": a row of a table that lost its cells. */
const ofTable =
  /^,?\s+(?<item>(?:(?:(?:[Aa]genda\s)?[Ii]tem|[Mm]inute(?:\s[Nn]o\.?)?)\s+)?\d[\d/.]*(?:\s?\([A-Z &,]{1,12}\))?),?\s+(?<kind>(?:(?:[Dd]isclosable|[Oo]ther|[Nn]on)[\s-])?(?:[Pp]ersonal|[Pp]rejudicial|[Pp]ecuniary|[Ff]inancial)(?: and \p{Ll}+)?|DPI|ORI|NRI)\b[\s,.]*(?<nature>.*)$/u

/** "Cllr Elm (personal, as a member of the club)", "Item 5 – Cllr Elm (Personal)" */
function inBracket({ lead, name, rest }: NamedLine): Declaration | undefined {
  const bracket = /^\s*\(([^()]{1,200})\)/.exec(rest)?.[1]
  if (bracket === undefined) return undefined
  if (lead && kindAlone.test(bracket)) return { members: [withTitle(name)], matter: { item: tidy(lead[0]), kind: bracket } }
  return kindAlone.test(bracket) || ofInterest.test(bracket)
    ? { members: [withTitle(name)], matter: declaredMatter(bracket, true) }
    : undefined
}

/** "(personal, as a member of the club)", "(5 – DPI)", "(7)" */
const ofInterest = /^\d{1,3}(?:\.\d+)?[a-z]?(?:[,:]?\s|$)|\bitem|\binterest|\bas\b|\bmember/i

/** "Councillors Elm and Fir – item 6" */
function sharedBehindDash({ body, name }: NamedLine): Declaration | undefined {
  const dash = 'shared' in name && name.shared ? /(?:\s[–—-]|(?<=\p{L})[–—])\s(?=\S)/u.exec(body) : null
  const people = dash ? peopleUpTo(body, dash.index) : []
  return dash && people.length > 0
    ? { members: people.map(withTitle), matter: declaredMatter(body.slice(dash.index + dash[0].length), true) }
    : undefined
}

/** "Councillor Elm declared an interest in item 4." "Cllrs Fir and Ash in regard to drains.": the verb is that of the first. */
function inRegardTo({ body, name, inInitials }: NamedLine): Declaration | undefined {
  const about = name.honorific || inInitials ? inRegard.exec(body) : null
  if (!about) return undefined
  // "CE regarding the churchyard"
  if (inInitials && about.index === name.end) return { members: [withTitle(name)], matter: declaredMatter(about[0]) }
  const people = peopleUpTo(body, about.index)
  return people.length > 0 ? { members: people.map(withTitle), matter: declaredMatter(about[0]) } : undefined
}

/** "… |in regard to drains|", "… |re: item 4|", "… |at Minute 108(e) as he worked for the harbour|" */
const inRegard =
  /,?\s(?:(?:also\s)?(?:in\s(?:relation|respect|regards?)\s(?:to|of)|with\sregards?\sto|regarding|re|concerning|as(?=\s(?:an?\s)?(?:[a-z]+\s)?(?:members?|trustees?|directors?|governors?|employees?|owners?|tenants?|residents?)\b)|(?:for|on|in|at|under)(?=\s(?:agenda\s)?(?:item|minute)\s\d)))\b:?\s[^.;]{3,200}\.?$/i

/** "Item 5 – Cllrs Elm and Fir" */
function ofLeadingItem({ lead, body }: NamedLine): Declaration | undefined {
  const people = lead ? readPeople(body) : []
  return lead && people[0]?.start === 0 ? { members: people.map(withTitle), matter: { item: tidy(lead[0]) } } : undefined
}

/** Whom a line names from its beginning up to a place, if it holds nothing else. */
function peopleUpTo(body: string, end: number): ReturnType<typeof readPeople> {
  const people = readPeople(body.slice(0, end))
  return people[0]?.start === 0 && people.at(-1)?.end === end ? people : []
}
