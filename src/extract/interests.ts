/**
 * Declarations of interest:
 *
 *     Councillor Marsh declared an interest in relation to agenda item 9 Zebra Crossing, as she lived on Lane Road.
 *     Members who were district councillors declared an interest.          A declaration was received from Cllr Oak.
 *     Cllr Fenn – Item 12, Payment of Bills                                | Name | Minute | Reason | Interest |
 *
 * A nil return ("There were none") gives nobody, and so does the agenda's request to declare.
 */
import type { VFile } from 'vfile'
import { readPeople } from '../language/name-lists.ts'
import { nameAt } from '../language/names.ts'
import { Passage } from '../language/passage.ts'
import { sentences } from '../language/sentences.ts'
import { speaksOf } from '../language/topics.ts'
import type { Interest, Item, Minutes, Span } from '../tree.ts'
import { declarationsTitle, declaring, interestNoun, invitation, leftRoom, nothingDeclared, stayed } from '../vocabulary/interests.ts'
import { declaredMatter, type Matter } from './interests-matter.ts'
import { declarations, eachDeclarer } from './interests-sentences.ts'
import { interestTables } from './interests-tables.ts'

const by = 'interests'

export function interests() {
  return (tree: Minutes, file: VFile): void => {
    const source = String((file.data as { text?: string }).text ?? '')
    for (const meeting of tree.children) for (const item of meeting.children) readItem(item, source)
  }
}

function readItem(item: Item, source: string): void {
  const all = item.lines.filter((line) => line.part === 'minutes' || line.part === 'decision').map((line) => line.block)
  // "Declarations of Interest None" above other business: only what is called a declaration is one.
  const atItem =
    speaksOf(item.title ?? '', 'declarations') &&
    declarationsTitle.test(item.title ?? '') &&
    !(all.length > 1 && /^(?:none|nil)(?: declared| made| received)?\.?$/i.test(all[0]?.value ?? ''))
  if (!atItem && !all.some((block) => tellsOfInterests(block.value))) return
  const blocks = atItem ? interestTables(all, (found, at) => add(item, found.member, found, at)) : all
  const passage = new Passage(blocks, source)
  let line = 0
  /** "Members declared interests in item 9 as follows:", until its list has ended. */
  let lead: Interest | undefined
  for (const words of passage.text.split('\n')) {
    const start = line
    line += words.length + 1
    const place = (from: number, to: number) => passage.spanAt(start + from, start + to)
    const entry = lead ? entryOf(words) : undefined
    if (lead && entry) {
      // Whom the list names have declared, and not "Members".
      item.interests = item.interests.filter((one) => one !== lead)
      add(
        item,
        entry.member,
        { ...(lead.kind ? { kind: lead.kind } : {}), ...(lead.item ? { item: lead.item } : {}), nature: entry.nature },
        place(0, words.length),
      )
      continue
    }
    lead = undefined
    if (!atItem && !tellsOfInterests(words)) continue
    const last = readLine(item, words, atItem, place)
    if (/\b(?:as follows|the following)\s?:[-–]?$/i.test(words))
      lead = last.find((one) => /^(?:the following |all |the )?(?:members|councillors)$/i.test(one.member))
  }
  // "The following Members declared interests:" above a table of them
  const named = item.interests.filter((one) => !/^the following (?:members|councillors|officers|governors|persons)$/i.test(one.member))
  if (named.length > 0) item.interests = named
  // "Members declared interests as follows: Agenda Item Councillor Nature": the head of a table that is lost.
  if (tableHead.test(passage.text)) item.interests = item.interests.filter((one) => !/^(?:members|councillors)$/i.test(one.member))
}

const tableHead = /\bas follows:\s+(?:agenda item|minute|item)\b.{0,30}\b(?:councillor|member|name)\b/i

/** "Elm - Member of Netherby Town Council": an entry of the list below "Members declared interests as follows:". */
function entryOf(words: string): { member: string; nature: string } | undefined {
  const match = /^(\p{Lu}[^–—:]{1,50}?)\s[–—-]\s(\S.{2,300})$/u.exec(words)
  const name = match ? nameAt(match[1] as string, 0, { single: true }) : undefined
  if (!match || !name || name.end < (match[1] as string).trim().length) return undefined
  return { member: withTitle(name), nature: tidy(match[2] as string) }
}

function tellsOfInterests(text: string): boolean {
  if ((speaksOf(text, 'declaring') && withdrawing.test(text)) || recusing.test(text)) return true
  return speaksOf(text, 'interest') && (interestNoun.test(text) || /\bdeclaration\b/i.test(text))
}

type Place = (start: number, end: number) => Span

/** @returns the declarations of the line's last sentence that has any */
function readLine(item: Item, words: string, atItem: boolean, place: Place): Interest[] {
  let last: Interest[] = []
  for (const sentence of (atItem ? declarations(words) : sentences(words)).flatMap(eachDeclarer)) {
    const text = sentence.text
    // A declaration is a sentence; what runs on for pages without a full stop is a table or a list.
    if (text.length > 3000) continue
    // "He left the room." belongs to the declaration before it.
    if (
      last.length > 0 &&
      /^(?:he|she|they|the (?:councillor|member)s?|both|councillors?|cllrs?|mr|mrs|ms)\b/i.test(text) &&
      !declaring.test(text)
    ) {
      for (const found of last) markLeaving(found, text)
      if (leftRoom.test(text) || stayed.test(text)) continue
    }
    const found = declarers(text, atItem)
    if (!found) continue
    last = found.members.map((member) => add(item, member, found.matter, place(sentence.start, sentence.end)))
    for (const one of last) markLeaving(one, text)
  }
  return last
}

function markLeaving(found: Interest, text: string): void {
  if (stayed.test(text)) found.leftRoom ??= false
  else if (leftRoom.test(text)) found.leftRoom = true
}

function add(item: Item, member: string, matter: Matter, at: Span): Interest {
  const same = item.interests.find((one) => one.member === member && one.item === matter.item && one.nature === matter.nature)
  if (same) return same
  const found: Interest = { by, at, member }
  if (matter.kind) found.kind = matter.kind
  if (matter.nature) found.nature = matter.nature
  if (matter.item) found.item = matter.item
  if (matter.leftRoom !== undefined) found.leftRoom = matter.leftRoom
  item.interests.push(found)
  return found
}

/** Who declares in a sentence, and what. */
function declarers(text: string, atItem: boolean): { members: string[]; matter: Matter } | undefined {
  const verb = speaksOf(text, 'declaring') ? declaring.exec(text) : null
  if (verb && (interestNoun.test(text) || /\b(?:declaration|disclosure)s?\b/i.test(text)) && !isNil(text)) {
    const after = text.slice(verb.index + verb[0].length)
    // "A declaration of interest was made by Councillor Oak in respect of item 4"
    const passive = /^[^.;]{0,80}?\b(?:by|from)\s+(?=(?:the\s+)?\p{Lu})/u.exec(after)
    const subject = text.slice(0, verb.index)
    // "corrected to show that Councillor Elm declared …": another meeting's minutes.
    if (/\bto (?:show|record|reflect|state|read) that\b/.test(subject)) return undefined
    const members = subjectsOf(subject)
    if (members.length > 0) return { members, matter: withItem(declaredMatter(after), subject) }
    const people = passive ? readPeople(after.slice(passive[0].length)) : []
    if (people.length > 0) {
      const matter = declaredMatter(after.slice((passive?.[0].length ?? 0) + (people.at(-1)?.end ?? 0)))
      const kind = declaredMatter(subject).kind
      return { members: people.map(withTitle), matter: kind ? { ...matter, kind } : matter }
    }
  }
  const { subject: leaver, nature } = (verb && withdrawing.exec(text)?.groups) || {}
  if (leaver && nature) {
    const members = subjectsOf(leaver)
    if (members.length > 0) return { members, matter: { nature: tidy(nature), leftRoom: true } }
  }
  const recused = recusing.exec(text)?.groups
  if (recused) {
    const members = subjectsOf(recused.subject as string)
    const matter = { ...(recused.item ? { item: tidy(recused.item) } : {}), ...(recused.nature ? { nature: tidy(recused.nature) } : {}) }
    if (members.length > 0) return { members, matter }
  }
  // "Having declared an interest in item 4, Councillor Oak left the room."
  const having =
    /^(?:note\s*[:–-]\s*)?having (?:previously |already |earlier )?(?:declared|disclosed|made)\b([^,]{4,200}(?:interest|declaration|disclosure)[^,]{0,160}),\s+(?=(?:the\s+)?\p{Lu})/iu.exec(
      text,
    )
  if (having && !isNil(text)) {
    const members = subjectsOf(text.slice(having[0].length).replace(/\s\p{Ll}.*$/su, ''))
    if (members.length > 0) return { members, matter: declaredMatter(having[1] as string) }
  }
  const received =
    /\b(?:declarations?|disclosures?|interests?)\b[^.;]{0,60}\b(?:received|made|given|noted|declared|submitted)\b[^.;]{0,20}\b(?:from|by|for)\s+(?=(?:the\s+)?\p{Lu})/u.exec(
      text,
    )
  if (received && !isNil(text)) {
    const rest = text.slice(received.index + received[0].length)
    const people = readPeople(rest)
    if (people.length > 0) return { members: people.map(withTitle), matter: declaredMatter(rest.slice(people.at(-1)?.end)) }
  }
  return atItem ? listed(text) : undefined
}

/** "Councillor Elm removed himself from the meeting, declaring that the land is his brother's." */
const withdrawing =
  /^(?<subject>.{4,200}?)\s(?:(?:removed|recused|absented|excused)\s(?:him|her|them)sel(?:f|ves)|withdrew|left)\b[^.;]{0,60}?,?\s+declaring that\s+(?<nature>[^;]+)$/u

/** "Member Elm recused herself from item 3 because her husband is employed by the applicant." */
const recusing =
  /^(?<subject>.{3,120}?)\srecused\s(?:him|her|them)sel(?:f|ves)(?:\sfrom\s(?:the\s)?(?<item>(?:(?:discussion|vote|consideration)\s(?:of|on)\s)?[^.;,]{3,80}?))?(?:,?\s(?:because|as|due to|since|owing to)\s(?<nature>[^;]+?))?\.?$/u

/** "Item 5: Cllr Oak declared …", "Cllr Oak (Item 5) declared …": the item stands before the verb. */
function withItem(matter: Matter, subject: string): Matter {
  const item = matter.item ?? /(?:^|\()((?:agenda )?item \d+[a-z]?)(?=[:.)]|\s[–—-])/i.exec(subject)?.[1]
  return item === undefined ? matter : { ...matter, item }
}

/** At the item itself a name and a reason are enough: "Cllr Fenn – Item 12", "Mr Oak advised that he knew the applicant." */
function listed(text: string): { members: string[]; matter: Matter } | undefined {
  if (isNil(text) || invitation.test(text)) return undefined
  const { kind: above, whose: listedBy = '' } = ofKind.exec(text)?.groups ?? {}
  if (above) {
    const people = readPeople(listedBy).filter(({ name, honorific }) => honorific ?? /^\p{Lu}\P{L}/u.test(name))
    const matter = declaredMatter(listedBy.slice(people.at(-1)?.end).replace(/^[\s,–-]+(?:re\s)?/, ''), true)
    return people.length > 0 ? { members: people.map(withTitle), matter: { ...matter, kind: above } } : undefined
  }
  const lead = /^(?:item\s+\d+[a-z]?|minute\s+\d+)\s*[-–:.]\s*/i.exec(text)
  const body = (lead ? text.slice(lead[0].length) : text).replace(byTheCode, '')
  const name = nameAt(body) ?? initialsAt(body)
  if (!name) return undefined
  const rest = body.slice(name.end)
  // "Item 6: Mill Block, Quay Road South": the matter, above who had anything to declare.
  if (lead && !name.honorific && rest.startsWith(',')) return undefined
  const dash = /^(?:\s*\([^()]{1,40}\))?\s*(?:[-–—:]|,)\s*(?=\S)/.exec(rest)
  const said =
    /^[^.;]{0,60}?\b(?:advised|stated|declared|disclosed|informed|indicated|reported|highlighted|confirmed|explained|mentioned|noted|wished it to be (?:noted|recorded))\b(?:[^.;]{0,40}?\bthat|(?<=declared)) (?=(?:he|she|they|his|her|their)\b(?! would\b))/.exec(
      rest,
    )
  if (said && !dash) {
    const nature = rest.slice(said[0].length)
    const item = /\s\(((?:agenda )?item \d+[a-z]?)\)/i.exec(nature)
    const matter = item ? { nature: tidy(nature.replace(item[0], '')), item: item[1] as string } : { nature: tidy(nature) }
    return { members: subjectsOf(body.slice(0, name.end)), matter }
  }
  if (dash && /[-–—:]/.test(dash[0])) {
    const matter = declaredMatter(rest.slice(dash[0].length), true)
    if (lead && !matter.item) matter.item = tidy(lead[0])
    return { members: [withTitle(name)], matter }
  }
  const { item, kind, nature = '' } = (name.honorific && ofTable.exec(rest)?.groups) || {}
  if (item && kind) return { members: [withTitle(name)], matter: { item: tidy(item), kind, ...(nature ? { nature: tidy(nature) } : {}) } }
  const bracket = /^\s*\(([^()]{4,200})\)/.exec(rest)
  if (bracket && /\bitem|\binterest|\bas\b|\bmember/i.test(bracket[1] as string))
    return { members: [withTitle(name)], matter: declaredMatter(bracket[1] as string, true) }
  // "Councillor Elm declared an interest in item 4." "Cllrs Fir and Ash in regard to drains.": the verb is that of the first.
  const about = name.honorific ? inRegard.exec(body) : null
  const named = about ? readPeople(body.slice(0, about.index)) : []
  if (about && named[0]?.start === 0 && named.at(-1)?.end === about.index)
    return { members: named.map(withTitle), matter: declaredMatter(about[0]) }
  const people = readPeople(body)
  return lead && people.length > 0 && people[0]?.start === 0
    ? { members: people.map(withTitle), matter: { item: tidy(lead[0]) } }
    : undefined
}

/** "|BW| declared that his company had quoted.", "|AM| – item 7, neighbour": as lists of those present shorten a name. */
function initialsAt(text: string): { name: string; end: number; honorific?: string } | undefined {
  const name = /^\p{Lu}{2,3}(?=\s(?:\p{Ll}|[–—-]\s(?:(?:agenda\s)?item|minute)\s))/u.exec(text)?.[0]
  return name ? { name, end: name.length } : undefined
}

/** "In accordance with the Code of Conduct Councillor Elm disclosed that she knew the applicant." */
const byTheCode = /^(?:In accordance|In line|In compliance|Under|Pursuant)\b[^.;]{3,100}?,?\s(?=(?:Councill?or|Cllr|Mr|Mrs|Ms|Miss|Dr)\b)/

/** "… |in regard to drains|", "… |re: item 4|", "… |at Minute 108(e) as he worked for the harbour|" */
const inRegard =
  /,?\s(?:(?:also\s)?(?:in\s(?:relation|respect|regards?)\s(?:to|of)|with\sregards?\sto|regarding|re|concerning|(?:for|on|in|at|under)(?=\s(?:agenda\s)?(?:item|minute)\s\d)))\b:?\s[^.;]{3,200}\.?$/i

/** "Personal interest – Cllr Elm, item 5", "DPI: Cllrs Elm and Fir" */
const ofKind =
  /^(?<kind>(?:(?:disclosable|other|non)[\s-])?(?:personal|prejudicial|pecuniary|registrable)\s+interests?|DPIs?|ORIs?|NRIs?)\s*[-–:]\s*(?<whose>\S.*)$/iu

/** "Cllr J Elm |30/142 Personal Member knows the contractor|": a row of a table that lost its cells. */
const ofTable =
  /^,?\s+(?<item>(?:item\s+)?\d[\d/.]*(?:\s?\([A-Z &,]{1,12}\))?),?\s+(?<kind>(?:(?:[Dd]isclosable|[Oo]ther|[Nn]on)[\s-])?(?:[Pp]ersonal|[Pp]rejudicial|[Pp]ecuniary|[Ff]inancial)(?: and \p{Ll}+)?)\b[\s,.]*(?<nature>.*)$/u

function isNil(text: string): boolean {
  return (
    nothingDeclared.test(text) ||
    /\binterests? in (?:joining|becoming|standing|attending|taking|buying|purchasing|volunteering|having)\b/i.test(text)
  )
}

/** The people, initials or group before "declared". */
function subjectsOf(before: string): string[] {
  // "Cllrs, Elm and Fir": a comma behind the title.
  const clause = before
    .replace(/^(Cllrs|Councillors),\s/, '$1 ')
    .replace(/^.*\b(?:that|noted|reported|advised)\s+(?=\p{Lu})/su, '')
    .replace(/^(?:in|at|on|under|following|during|for|with|regarding)\b[^,]*,\s*/i, '')
    .replace(/[\s,]+(?:(?:both|each|all|also|further|then|had|has|have|having|verbally|formally)[\s,]*)*$/i, '')
  for (const word of clause.matchAll(/(?<![\p{L}\p{N}'’-])\p{Lu}/gu)) {
    const name = nameAt(clause, word.index)
    if (!name || (word.index > 0 && !name.honorific && !/^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Prof)\b/.test(name.name))) continue
    // "Members who are on the board of Mr Oak's trust" begins with a group.
    if (/^(?:all |those |the following )?(?:members|councillors)\s+who\b/i.test(clause)) break
    return readPeople(clause.slice(word.index)).map(withTitle)
  }
  if (
    /^(?:the\s+)?(?:(?:all|those|some|several|both|the following)\s+)?(?:other\s+)?(?:members|councillors|cllrs|chair\w*|vice-?chair\w*|convener|leader|mayor|deputy mayor|cathaoirleach|clerk)\b/i.test(
      clause,
    ) &&
    clause.length < 200
  )
    return [clause.replace(/\s+/g, ' ').trim()]
  // "NC declared an interest in item 4"
  const initials = /^(\p{Lu}{2,4}(?:(?:,\s*|\s+and\s+|\s*&\s*)\p{Lu}{2,4})*)$/u.exec(clause.trim())
  return initials ? (initials[1] as string).split(/,\s*|\s+and\s+|\s*&\s*/) : []
}

/** "Councillor Marsh" as printed; of "Councillors Marsh and Oak" each is "Councillor". */
function withTitle(person: { name: string; honorific?: string; shared?: boolean }): string {
  const title = person.honorific?.replace(/\.$/, '').replace(/(?<=\p{L})s$/u, '')
  return title ? `${title} ${person.name}` : person.name
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/^[\s,;:–—-]+|[\s,;:.–—-]+$/g, '')
}
