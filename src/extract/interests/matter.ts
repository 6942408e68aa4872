/** What is declared: the kind of interest, the item, the reason. */
import { interestNoun, leftRoom, nothingDeclared, reasonLead, stayed } from '../../vocabulary/interests.ts'

export interface Matter {
  kind?: string
  nature?: string
  item?: string
  leftRoom?: boolean
}

/** Who declares what. */
export interface Declaration {
  members: string[]
  matter: Matter
  /** "Councillors Elm (item 5) and Fir (item 7) declared interests.": the item of each. */
  items?: (string | undefined)[]
}

const about =
  /^\s*(?:\([^()]{0,60}\)\s*)?(?:in relation to|in respect of|in regard to|with (?:regard|respect) to|relating to|regarding|concerning|in|for|on|under|to|at|with)\s+(?:the\s+(?=agenda|item|matter))?/i

/**
 * Reads the words behind "declared":
 *
 *     a Disclosable Pecuniary Interest in item 5 – Lane End, as he owned land there, and left the meeting.
 *       ^kind                          ^item                ^nature
 *
 * @param listed the words stand behind a name and a dash, without "declared an interest"
 */
export function declaredMatter(words: string, listed = false): Matter {
  const bracketed = listed ? matterInBracket(words) : undefined
  if (bracketed) return bracketed
  const matter: Matter = {}
  const behind = takeKind(matter, words, listed)
  const said = behind.slice(0, thenActs.exec(behind)?.index)
  const reason = reasonLead.exec(said)
  if (reason) matter.nature = tidy(said.slice(reason.index + reason[0].length))
  takeItem(matter, said.slice(0, reason?.index), listed)
  if (matter.item && !matter.nature) takeReasonFromItem(matter, listed)
  // "as members of the Hall Committee |(Item 9)|"
  const itemBehind = matter.item ? null : itemInBrackets.exec(matter.nature ?? '')
  if (itemBehind) Object.assign(matter, { nature: tidy((matter.nature as string).slice(0, itemBehind.index)), item: itemBehind[1] })
  if (listed) takeKindAlone(matter)
  if (matter.nature === '') delete matter.nature
  if (stayed.test(words)) matter.leftRoom = false
  else if (leftRoom.test(words)) matter.leftRoom = true
  return matter
}

/** "|a Disclosable Pecuniary Interest| in item 5": the kind, if it is one; the words behind it. */
function takeKind(matter: Matter, words: string, listed: boolean): string {
  const noun = interestNoun.exec(words)
  if (!noun || noun.index >= 90) return words
  const kind = tidy(`${words.slice(0, noun.index)}${noun[0]}`)
    .replace(/^that (?:he|she|they) (?:ha[ds]|have|held) /i, '')
    .replace(/^(?:(?:that|of|their|his|her|an?|the|any|following|a declaration of)\s+)+/i, '')
    .replace(/^["“‘']/, '')
    .trim()
  if (!/^(?:interests?|declarations?)$/i.test(kind) && kind.split(' ').length <= 7 && !/\d|\b(?:item|as|was|were)\b/i.test(kind))
    matter.kind = kind
  // "Item 7 – DPI – owns land there", "7: DPI": told apart by the signs.
  if (listed && !matter.kind && /^(?:(?:agenda )?(?:item|minute)s?\s)?\d/i.test(words)) return words
  return matter.kind || !listed || noun.index < 30 ? words.slice(noun.index + noun[0].length) : words
}

/** "… in item 5, |left the room|", "… in item 5 |and would not vote|" */
const thenActs =
  /,\s+(?=(?:vacated|left|withdrew|retired|took no)\b)|[,;]?\s+and\s+(?=(?:he |she |they )?(?:left|withdrew|will |took no|did not|would|vacated|retired|remained|therefore|said|stated|indicated|advised|confirmed|explained|requested|asked)\b)/i

function takeItem(matter: Matter, words: string, listed: boolean): void {
  const lead = about.exec(words)
  const item = tidy(words.slice(lead?.[0].length ?? 0))
  if (item === '') return
  if (lead || /^(?:agenda |minute |planning )?items?\b|^minutes?\s(?:no\.? ?)?\d|^\d/i.test(item)) matter.item = item
  else if (listed && !matter.nature) matter.nature = item
  // "Personal, as a neighbour"
  else if (listed && kindAlone.test(item)) matter.kind ??= item
}

/**
 * "Item 4 – member of the golf club", "Item 4 – Lane End – owns land": the last part, in small letters, is the reason.
 * "Item 6(b) Trustee of the food bank": an office behind the number is the reason, where no stop parts the two.
 */
function takeReasonFromItem(matter: Matter, listed: boolean): void {
  const item = matter.item as string
  const parts =
    /^(.{3,120})\s[–—-]\s(\p{Ll}.+)$/su.exec(item) ?? (listed ? reasonBehindComma.exec(item) : null) ?? officeBehindItem.exec(item)
  if (!parts) return
  matter.item = tidy(parts[1] as string)
  matter.nature = tidy(parts[2] as string)
}

/** "Item 5 (Prejudicial interest)", "Item 5 (Personal interest – member of the club)": the item, and all else in a bracket behind it. */
function matterInBracket(words: string): Matter | undefined {
  const { item, inside = '' } = itemBeforeBracket.exec(words)?.groups ?? {}
  if (!item || !(interestNoun.test(inside) || kindAlone.test(inside.split(/,|:|\s[–—-]\s/, 1)[0] as string))) return undefined
  const { item: about, ...matter } = declaredMatter(inside, true)
  const nature = [about, matter.nature].filter(Boolean).join(', ')
  return { ...matter, item, ...(nature ? { nature } : {}) }
}

const itemBeforeBracket = /^\s*(?<item>(?:(?:agenda |minute )?items?|minute)\s(?:no\.? ?)?\d\S*)\s*\((?<inside>.{3,200})\)\W*$/iu

/** "item 5 – personal – member of the club", "Item 5, pecuniary (owns the land)", "Minute 6 – personal; he left": a kind between signs. */
export const kindAlone =
  /^(?:an? )?(?:disclosable )?(?:(?:non[- ]?)?(?:personal|prejudicial|pecuniary|financial|proximity|impartiality)|DPI|NPI|ORI|NRI|OPI|(?:other|non[- ]?) ?registr?able)(?: (?:and|&) (?:non[- ]?)?(?:prejudicial|pecuniary))?(?: interest)?$/i

/** "pecuniary interest (owns the land)", "Non-pecuniary interest: owns the land", "pecuniary (owns the land)" */
const reasonBehind = /^((?:disclosable )?(?:[\p{L}-]+ interest|(?:non-)?(?:personal|prejudicial|pecuniary)))(?: \(|:\s)([^()]+)\)?$/iu

/** "Item 5 |(Personal)|", "Item 17 |(Prejudicial Interest – owns the field)|" */
const kindBehindItem =
  /^(?<item>(?:agenda )?items? \d[\d.a-z()]*)\s\((?<kind>(?:(?:disclosable|other|non)[\s-])*(?:personal|prejudicial|pecuniary|financial|regist(?:e)?rable)(?: and prejudicial)?(?: interest)?|DPI|ORI|NRI)(?:(?:,|\s[–—-]|\s(?:as|on))\s(?<nature>.+))?\)$/i

function takeKindAlone(matter: Matter): void {
  const { item, kind, nature } = (matter.kind === undefined && kindBehindItem.exec(matter.item ?? '')?.groups) || {}
  if (item && kind) {
    Object.assign(matter, { item, kind })
    if (nature) matter.nature ??= nature
  }
  for (const from of ['item', 'nature'] as const) {
    const parts = (matter[from]?.split(/\s[–—-]\s|[,;]\s|(?<=\d[a-z]?):\s/) ?? []).flatMap(
      (part) => reasonBehind.exec(part)?.slice(1) ?? [part],
    )
    const at = parts.findIndex((part) => kindAlone.test(part))
    if (at < 0 || matter.kind !== undefined) continue
    matter.kind = parts[at] as string
    const [before, behind] = [parts.slice(0, at), parts.slice(at + 1).filter((part) => !leftRoom.test(part))].map((some) => some.join(', '))
    if (from === 'nature') {
      const rest = [before, behind].filter(Boolean).join(', ')
      // "Personal – item 5"
      if (!matter.item && /^(?:agenda )?items? \d/i.test(rest)) Object.assign(matter, { item: rest, nature: '' })
      else matter.nature = rest
    } else {
      if (before === '') delete matter.item
      else matter.item = before
      if (behind !== '') matter.nature ??= behind
    }
  }
}

/** "item 5|, tenant of a garden|" */
const reasonBehindComma =
  /^((?:[Aa]genda )?[Ii]tems? \d+(?:\.\d+)?[a-z]?),\s((?!(?:and|or|to|at|on|the|an? (?:report|request|proposal|application))\b)(?!(?:non-)?(?:personal|pecuniary|prejudicial)\b)\p{Ll}.+)$/u

const kindBefore =
  /^(?<kind>(?:(?:disclosable|other|non)[\s-])*(?:personal|prejudicial|pecuniary|regist(?:e)?rable|financial|proximity|impartiality)(?: and (?:prejudicial|pecuniary))?(?: interest)?|DPI|ORI|NRI|OPI|NPI)(?:\s*[–—:;,-]\s+|\s*\((?=[^()]+\)$)|$)(?<nature>.*?)\)?$/i

/** "Personal – member of the club", "DPI (owns the field)" in one cell: the kind, and why. */
export function partKind(matter: Matter): void {
  for (const from of ['kind', 'nature'] as const) {
    const { kind, nature } = kindBefore.exec(matter[from] ?? '')?.groups ?? {}
    const other = from === 'kind' ? matter.nature : matter.kind
    if (!kind || (other !== undefined && (nature !== '' || from === 'nature'))) continue
    matter.kind = kind
    if (nature) matter.nature = tidy(nature)
    else if (from === 'nature') delete matter.nature
  }
}

const itemInBrackets = /\s\(((?:agenda )?items? \d[^()]{0,30})\)$/i

const officeBehindItem =
  /^((?:agenda )?items? \d+\S*)\s+((?:[\p{L}-]+ )?(?:Member|Trustee|Governor|Chair(?:man)?|Director|President|Employee|Owner|Patron|Treasurer|Secretary)\b.+)$/iu

export function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/^[\s,;:–—-]+|[\s,;:.–—-]+$/g, '')
}

/** "There were none", and an interest that is none to declare: "an interest in joining the working group". */
export function isNil(text: string): boolean {
  return (
    nothingDeclared.test(text) ||
    /\binterests? in (?:joining|becoming|standing|attending|taking|buying|purchasing|volunteering|having)\b/i.test(text)
  )
}
