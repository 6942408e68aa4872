/**
 * Declarations that are listed at the item of declarations, where a name and a reason are enough:
 *
 *     Cllr Fenn – Item 12, Payment of Bills          Mr Oak advised that he knew the applicant.
 *     Personal interest – Cllr Elm, item 5           Cllrs Fir and Ash in regard to drains.
 */
import { readPeople } from '../../language/name-lists.ts'
import { nameAt } from '../../language/names.ts'
import { invitation } from '../../vocabulary/interests.ts'
import { type Declaration, declaredMatter, isNil, kindAlone, tidy } from './matter.ts'
import { subjectsOf, withTitle } from './members.ts'

export function listed(text: string): Declaration | undefined {
  if (isNil(text) || invitation.test(text) || /(?:[–—:]|\s-)\s*(?:none|nil)\.?$/i.test(text)) return undefined
  const { group, matter } = ofAll.exec(text)?.groups ?? {}
  if (group && matter) return { members: [group], matter: declaredMatter(matter, true) }
  const { kind, whose } = ofKind.exec(text)?.groups ?? {}
  return kind && whose ? listedUnder(kind, whose) : listedByName(text)
}

/** "All councillors: item 11, allowances" */
const ofAll = /^(?<group>all (?:the )?(?:members|councillors|cllrs|governors|trustees))\s?[:–-]\s(?<matter>.{3,200})$/i

function listedUnder(kind: string, whose: string): Declaration | undefined {
  const people = readPeople(whose).filter(({ name, honorific }) => honorific ?? /^\p{Lu}\P{L}/u.test(name))
  const matter = declaredMatter(whose.slice(people.at(-1)?.end).replace(/^[\s,–-]+(?:re\s)?/, ''), true)
  return people.length > 0 ? { members: people.map(withTitle), matter: { ...matter, kind } } : undefined
}

/** "Mr Oak |advised that| he knew the applicant." */
const stating =
  /^[^.;]{0,60}?\b(?:advised|stated|declared|disclosed|informed|indicated|reported|highlighted|confirmed|explained|mentioned|noted|wished it to be (?:noted|recorded))\b(?:[^.;]{0,40}?\bthat|(?<=declared)) (?=(?:he|she|they|his|her|their)\b(?! would\b))/

/** "|PM and GW| in relation to the field", "|PM, GW and JH| – item 4" */
const severalInitials =
  /^(?<all>\p{Lu}{2,3}(?:(?:,\s*|\s+and\s+|\s*&\s*)\p{Lu}{2,3})+)(?=\s(?:in (?:relation|respect|regard) (?:to|of)|regarding|re|concerning|for|[–—-])\s)/u

function listedByInitials(text: string): Declaration | undefined {
  const all = severalInitials.exec(text)?.groups?.all
  return all
    ? { members: all.split(/,\s*|\s+and\s+|\s*&\s*/), matter: declaredMatter(text.slice(all.length).replace(/^\s[–—-]/, ''), true) }
    : undefined
}

function listedByName(text: string): Declaration | undefined {
  const several = listedByInitials(text)
  if (several) return several
  const lead = leadingItem.exec(text)
  const body = (lead ? text.slice(lead[0].length) : text).replace(byTheCode, '').replace(byWhom, '').replace(standing, '')
  const initials = initialsAt(body)
  const name = nameAt(body) ?? initials
  if (!name) return undefined
  const rest = body.slice(name.end)
  // "Item 6: Mill Block, Quay Road South": the matter, above who had anything to declare.
  if (lead && !name.honorific && !/^(?:Mr|Mrs|Ms|Miss|Dr)\b/.test(body) && rest.startsWith(',')) return undefined
  const behind = name.honorific ? kindBehindName.exec(rest)?.groups : undefined
  if (behind) {
    const nature = tidy(behind.nature ?? '')
    return { members: [withTitle(name)], matter: { kind: behind.kind as string, ...(nature ? { nature } : {}) } }
  }
  const dash = /^(?:\s*\([^()]{1,40}\))?\s*(?:[-–—:]|,)\s*(?=\S)/.exec(rest)
  const said = dash ? null : stating.exec(rest)
  if (said) {
    const nature = rest.slice(said[0].length)
    // "Mayor Elm stated that |she has| a conflict with item 7"
    const having = /^(?:he|she|they) ha(?:s|d|ve) (?=an? (?:[\p{L}-]+ ){0,3}(?:conflict|interest)\b)/u.exec(nature)?.[0]
    if (having) return { members: subjectsOf(body.slice(0, name.end)), matter: declaredMatter(nature.slice(having.length)) }
    const item = /\s\(((?:agenda )?item \d+[a-z]?)\)/i.exec(nature)
    const of = item?.[1] ?? lead?.groups?.item
    const matter = { nature: tidy(item ? nature.replace(item[0], '') : nature), ...(of === undefined ? {} : { item: of }) }
    return { members: subjectsOf(body.slice(0, name.end)), matter }
  }
  if (dash && /[-–—:]/.test(dash[0])) {
    const matter = declaredMatter(rest.slice(dash[0].length), true)
    if (lead && !matter.item) matter.item = tidy(lead[0])
    return { members: [withTitle(name)], matter }
  }
  // "Cllr Elm, Item 9, Member of the Hall Committee."
  if (dash && /^(?:agenda )?items?\s\d/i.test(rest.slice(dash[0].length)))
    return { members: [withTitle(name)], matter: declaredMatter(rest.slice(dash[0].length), true) }
  const { item, kind, nature = '' } = (name.honorific && ofTable.exec(rest)?.groups) || {}
  if (item && kind) return { members: [withTitle(name)], matter: { item: tidy(item), kind, ...(nature ? { nature: tidy(nature) } : {}) } }
  const bracket = /^\s*\(([^()]{1,200})\)/.exec(rest)
  // "Item 5 – Cllr Elm (Personal)"
  if (bracket && lead && kindAlone.test(bracket[1] as string))
    return { members: [withTitle(name)], matter: { item: tidy(lead[0]), kind: bracket[1] as string } }
  if (bracket && (kindAlone.test(bracket[1] as string) || ofInterest.test(bracket[1] as string)))
    return { members: [withTitle(name)], matter: declaredMatter(bracket[1] as string, true) }
  // "Councillors Elm and Fir – item 6"
  const behindAll = 'shared' in name && name.shared ? /(?:\s[–—-]|(?<=\p{L})[–—])\s(?=\S)/u.exec(body) : null
  const all = behindAll ? readPeople(body.slice(0, behindAll.index)) : []
  if (behindAll && all[0]?.start === 0 && all.at(-1)?.end === behindAll.index)
    return { members: all.map(withTitle), matter: declaredMatter(body.slice(behindAll.index + behindAll[0].length), true) }
  // "Councillor Elm declared an interest in item 4." "Cllrs Fir and Ash in regard to drains.": the verb is that of the first.
  const about = name.honorific || initials ? inRegard.exec(body) : null
  // "CE regarding the churchyard"
  if (about && initials && about.index === name.end) return { members: [withTitle(name)], matter: declaredMatter(about[0]) }
  const named = about ? readPeople(body.slice(0, about.index)) : []
  if (about && named[0]?.start === 0 && named.at(-1)?.end === about.index)
    return { members: named.map(withTitle), matter: declaredMatter(about[0]) }
  const people = readPeople(body)
  return lead && people.length > 0 && people[0]?.start === 0
    ? { members: people.map(withTitle), matter: { item: tidy(lead[0]) } }
    : undefined
}

/** "(personal, as a member of the club)", "(5 – DPI)", "(7)" */
const ofInterest = /^\d{1,3}(?:\.\d+)?[a-z]?(?:[,:]?\s|$)|\bitem|\binterest|\bas\b|\bmember/i

/** "Councillor Elm|, Personal and Prejudicial.|", "Councillor Fir|, Non Statutory Interest, as a member of the Trust.|": below the title of an application. */
const kindBehindName = new RegExp(
  '^(?:\\s\\([^()]{1,30}\\))?,\\s(?<kind>Declaration|(?:(?:Affects|Directly [Rr]elates|Disclosable|Other|Significant|[Nn]on[\\s-](?:Disclosable|Statutory)|[Nn]on)[\\s-])*' +
    '(?:[Pp]ersonal|[Pp]rejudicial|[Pp]ecuniary|[Rr]egist(?:e)?rable|Statutory|Financial|(?<=Statutory )Interest)(?:(?:\\sand|,)\\s[Pp](?:rejudicial|ecuniary|ersonal))?(?:\\s[Ii]nterest)?)' +
    '(?=[.,;]|$)(?:[.,;](?!\\s*(?:Councillor|Cllr|He|She)\\b)\\s*(?:as\\s|because\\s)?(?<nature>[^\\n]*))?',
  'u',
)

/** "|BW| declared that his company had quoted.", "|AM| – item 7, neighbour": as lists of those present shorten a name. */
function initialsAt(text: string): { name: string; end: number; honorific?: string } | undefined {
  const name = /^(?!DPI|ORI|NRI|NB\b|PI\b|N\/A)\p{Lu}{2,3}(?=\s(?:\p{Ll}|[–—-]\s))/u.exec(text)?.[0]
  return name ? { name, end: name.length } : undefined
}

/** "In accordance with the Code of Conduct Councillor Elm disclosed that she knew the applicant." */
const byTheCode = /^(?:In accordance|In line|In compliance|Under|Pursuant)\b[^.;]{3,100}?,?\s(?=(?:Councill?or|Cllr|Mr|Mrs|Ms|Miss|Dr)\b)/

/** "|Item 5: |Cllr Elm", "|In relation to item 5, |Councillor Elm stated that he was a governor." */
const leadingItem =
  /^(?:in (?:relation to|respect of|regard to)|with (?:regard|respect|reference) to|regarding)?\s?(?<item>(?:agenda )?items?\s+\d+(?:\.\d+)?[a-z]?|minute\s+\d+)(?:\s*[-–:.]\s*|,\s(?=\p{Lu}))/iu

/** "The following disclosures were made:" ¶ "(i) |by |Councillor Elm – in relation to item 4, as he lived there." */
const byWhom = /^by\s(?=(?:the\s)?(?:Councill?or|Cllr|Alderman|Mr|Mrs|Ms|Miss|Dr)\b)/i

/** "|Standing declarations: |Cllr Elm – Trustee of the hall" */
const standing = /^(?:\p{L}+\s){0,3}(?:declarations?|interests?):\s(?=(?:Councill?ors?|Cllrs?)\b)/iu

/** "… |in regard to drains|", "… |re: item 4|", "… |at Minute 108(e) as he worked for the harbour|" */
const inRegard =
  /,?\s(?:(?:also\s)?(?:in\s(?:relation|respect|regards?)\s(?:to|of)|with\sregards?\sto|regarding|re|concerning|as(?=\s(?:an?\s)?(?:[a-z]+\s)?(?:members?|trustees?|directors?|governors?|employees?|owners?|tenants?|residents?)\b)|(?:for|on|in|at|under)(?=\s(?:agenda\s)?(?:item|minute)\s\d)))\b:?\s[^.;]{3,200}\.?$/i

/** "Personal interest – Cllr Elm, item 5", "Pecuniary: Cllr Elm, item 5", "DPI: Cllrs Elm and Fir" */
const ofKind =
  /^(?<kind>(?:(?:disclosable|other|non)[\s-])?(?:personal|prejudicial|pecuniary|registrable)(?:\s+interests?|(?=:))|DPIs?|ORIs?|NRIs?)\s*[-–:]\s*(?<whose>\S.*)$/iu

/** "Cllr J Elm |30/142 Personal Member knows the contractor|", "Cllr J Elm |Item 11 Personal, Family Member|": a row of a table that lost its cells. */
const ofTable =
  /^,?\s+(?<item>(?:(?:(?:[Aa]genda\s)?[Ii]tem|[Mm]inute(?:\s[Nn]o\.?)?)\s+)?\d[\d/.]*(?:\s?\([A-Z &,]{1,12}\))?),?\s+(?<kind>(?:(?:[Dd]isclosable|[Oo]ther|[Nn]on)[\s-])?(?:[Pp]ersonal|[Pp]rejudicial|[Pp]ecuniary|[Ff]inancial)(?: and \p{Ll}+)?|DPI|ORI|NRI)\b[\s,.]*(?<nature>.*)$/u
