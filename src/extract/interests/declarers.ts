/**
 * Who declares in a sentence, and what:
 *
 *     Councillor Marsh declared an interest in item 9, as she lived on Lane Road.      A declaration was received from Cllr Oak.
 *     Having declared an interest in item 4, Councillor Oak left the room.             Member Elm recused herself from item 3.
 */
import { everyMatch } from '../../language/matches.ts'
import { readPeople } from '../../language/name-lists.ts'
import { speaksOf } from '../../language/topics.ts'
import { declaring, interestNoun } from '../../vocabulary/interests.ts'
import { listed } from './listed.ts'
import { type Declaration, declaredMatter, isNil, type Matter, tidy } from './matter.ts'
import { subjectsOf, withTitle } from './members.ts'

/** "Councillor Elm removed himself from the meeting, declaring that the land is his brother's." */
const withdrawing =
  /^(?<subject>.{4,200}?)\s(?:(?:removed|recused|absented|excused)\s(?:him|her|them)sel(?:f|ves)|withdrew|left)\b[^.;]{0,60}?,?\s+declaring that\s+(?<nature>[^;]+)$/u

/** "Member Elm recused herself from item 3 because her husband is employed by the applicant." */
const recusing =
  /^(?<subject>.{3,120}?)\srecused\s(?:him|her|them)sel(?:f|ves)(?:\sfrom\s(?:the\s)?(?<item>(?:(?:discussion|vote|consideration)\s(?:of|on)\s)?[^.;,]{3,80}?))?(?:,?\s(?:because|as|due to|since|owing to)\s(?<nature>[^;]+?))?\.?$/u

/** "Trustee Elm abstained from item 3 due to a conflict of interest." */
const abstaining =
  /^(?<subject>(?:(?!\sto\s)[^.;]){3,80}?)\s(?:will\s)?abstain(?:ed|s)?(?:\sfrom\s(?:voting|the vote))?(?:\s(?:on|from)\s(?<item>[^.;,]{3,80}?))?,?\s(?:because of|due to|citing|owing to)\s(?<nature>(?:an?|his|her|their)\s(?:[\p{L}-]+\s)?conflicts? of interest[^.;]{0,100}?)\.?$/u

/** "Mr. Fir made a motion |to allow Ms. Elm to abstain from voting on R12-30 due to a conflict of interest|." */
const business = '(?:the )?(?:discussions?|votes?|deliberations?|voting|participating|participation)'
const excusing = new RegExp(
  "\\bto (?:allow|permit|excuse|recuse) (?<who>(?:the )?\\p{Lu}[\\p{L}.’'-]*(?: \\p{Lu}[\\p{L}.’'-]*){0,3})" +
    '(?: to (?:abstain|be (?:excused|recused)|recuse (?:him|her|them)sel(?:f|ves)))?' +
    ` from ${business}(?: (?:and|or) ${business})?(?: (?:on|in|of|regarding) (?<item>[^.;]{2,160}?))?` +
    ',? (?:due to|because of|owing to|for) (?:(?:an?|his|her|their|the) )?(?<nature>(?:\\p{Ll}+ )?conflicts? of interests?\\b[^.;]{0,120})',
  'u',
)

/** Whether a text can hold a declaration: the others are passed over. */
export function tellsOfInterests(text: string): boolean {
  if ((speaksOf(text, 'declaring') && withdrawing.test(text)) || recusing.test(text)) return true
  return speaksOf(text, 'interest') && (interestNoun.test(text) || /\bdeclaration\b/i.test(text))
}

/** "corrected |to show that| Councillor Elm declared …": another meeting's minutes. */
const corrected = /\bto (?:show|record|reflect|state|read) that\b/

/** @param atItem at the item of declarations, where lists are declarations too */
export function declarers(text: string, atItem: boolean): Declaration | undefined {
  const verb = speaksOf(text, 'declaring') ? declaring.exec(text) : null
  const declares = verb && (interestNoun.test(text) || /\b(?:declaration|disclosure)s?\b/i.test(text)) && !isNil(text)
  if (declares && corrected.test(text.slice(0, verb.index))) return undefined
  return (
    (declares ? whoDeclared(text.slice(0, verb.index), text.slice(verb.index + verb[0].length)) : undefined) ??
    (verb ? whoWithdrew(text) : undefined) ??
    whoRecused(text) ??
    whoWasExcused(text) ??
    whoHadDeclared(text) ??
    whoInforms(text) ??
    fromWhomReceived(text) ??
    (atItem ? listed(text) : undefined)
  )
}

/** "|Councillor Marsh| declared |an interest in item 9|", "|A declaration of interest| was made |by Councillor Oak in respect of item 4|" */
function whoDeclared(before: string, after: string): Declaration | undefined {
  const members = subjectsOf(before)
  if (members.length > 0) return { members, matter: withItem(declaredMatter(after), before), ...itemsOfEach(before, members.length) }
  const passive = /^[^.;]{0,80}?\b(?:by|from)\s+(?=(?:the\s+)?\p{Lu})/u.exec(after)
  const behind = passive ? after.slice(passive[0].length) : ''
  const people = passive ? readPeople(behind) : []
  if (people.length === 0) return undefined
  const matter = declaredMatter(behind.slice(people.at(-1)?.end))
  const kind = declaredMatter(before).kind
  return { members: people.map(withTitle), matter: kind ? { ...matter, kind } : matter, ...itemsOfEach(behind, people.length) }
}

/** "Councillors Elm |(item 5)| and Fir |(items 6 and 7)| declared …": what stands in brackets behind each. */
function itemsOfEach(subject: string, count: number): Pick<Declaration, 'items'> {
  const items: (string | undefined)[] = []
  for (const [, names = '', item] of everyMatch(subject, /([^()]{2,200})\(((?:agenda )?items? [^()]{1,40})\)/gi)) {
    const people = readPeople(names.replace(/^[\s,]*(?:and\s+)?/, ''), { single: true })
    items.push(...people.map((_, i) => (i === people.length - 1 ? item : undefined)))
  }
  return count > 1 && items.length === count ? { items } : {}
}

function whoWithdrew(text: string): Declaration | undefined {
  const { subject, nature } = withdrawing.exec(text)?.groups ?? {}
  const members = subject ? subjectsOf(subject) : []
  return members.length > 0 && nature ? { members, matter: { nature: tidy(nature), leftRoom: true } } : undefined
}

/** "Member Elm |disclosed that| she works for the applicant |and| recused herself from item 3." */
const disclosing =
  /^(?<subject>.{3,80}?)\s(?:disclosed|declared|stated|noted|reported)\sthat\s(?<disclosed>[^;]{4,200}?),?\sand(?:\s(?:therefore|so|then))?$/u

function whoRecused(text: string): Declaration | undefined {
  const {
    subject: before,
    item,
    nature: reason,
  } = (recusing.exec(text) ?? (text.includes('abstain') ? abstaining.exec(text) : null))?.groups ?? {}
  const told = disclosing.exec(before ?? '')?.groups
  const [subject, nature] = [told?.subject ?? before, reason ?? told?.disclosed]
  const members = subject ? subjectsOf(subject) : []
  if (members.length === 0) return undefined
  return { members, matter: { ...(item ? { item: tidy(item) } : {}), ...(nature ? { nature: tidy(nature) } : {}) } }
}

function whoWasExcused(text: string): Declaration | undefined {
  const { who, item, nature } = (text.includes('conflict') ? excusing.exec(text) : null)?.groups ?? {}
  const people = who ? readPeople(who) : []
  if (people.length === 0) return undefined
  return { members: people.map(withTitle), matter: { ...(item ? { item: tidy(item) } : {}), ...(nature ? { nature: tidy(nature) } : {}) } }
}

/** "Having declared |an interest in item 4|, Councillor Oak left the room." */
const having =
  /^(?:note\s*[:–-]\s*)?having (?:previously |already |earlier )?(?:declared|disclosed|made)\b([^,]{4,200}(?:interest|declaration|disclosure)[^,]{0,160}),\s+(?=(?:the\s+)?\p{Lu})/iu

function whoHadDeclared(text: string): Declaration | undefined {
  const declared = having.exec(text)
  if (!declared || isNil(text)) return undefined
  const members = subjectsOf(text.slice(declared[0].length).replace(/\s\p{Ll}.*$/su, ''))
  return members.length > 0 ? { members, matter: declaredMatter(declared[1] as string) } : undefined
}

/**
 * "I, Cr Jo Oak inform this meeting that I have |a declarable conflict of interest in relation to item 7|."
 * "Cr Oak informed the meeting that she had |a declarable conflict of interest in item 7|."
 */
const informed =
  /^(?<who>[^;]{3,60}?)\s(?:informed|advised|notified)\s(?:the\s)?(?:meeting|council|committee|board)\sthat\s(?:he|she|they)\s(?:had|has|have)\s(?<matter>an?\s[^;]+)/iu
const informs =
  /^I,\s(?<who>\p{Lu}[^,;.]{2,50}?|Cr\.\s[^,;.]{2,50}?),?\s(?:hereby\s)?(?:(?:inform|advise|notify|declare)\b[^.;]{0,40}?\bI have|declare)\s(?<matter>an?\s[^;]+)/u

function whoInforms(text: string): Declaration | undefined {
  const { who, matter } = (text.startsWith('I, ') ? informs.exec(text) : informed.exec(text))?.groups ?? {}
  const people = who && /\binterest\b/i.test(matter ?? '') ? readPeople(who) : []
  return people.length > 0 && matter ? { members: people.map(withTitle), matter: declaredMatter(` ${matter}`) } : undefined
}

/** "Declarations of interest were received from |Councillor Oak|", "Interests noted for |Mrs Fir|" */
const received =
  /\b(?:declarations?|disclosures?|interests?)\b[^.;]{0,60}\b(?:received|made|given|noted|declared|submitted)\b[^.;]{0,20}\b(?:from|by|for)\s+(?=(?:the\s+)?\p{Lu})/u

function fromWhomReceived(text: string): Declaration | undefined {
  const lead = received.exec(text)
  if (!lead || isNil(text)) return undefined
  const rest = text.slice(lead.index + lead[0].length)
  const people = readPeople(rest)
  return people.length > 0 ? { members: people.map(withTitle), matter: declaredMatter(rest.slice(people.at(-1)?.end)) } : undefined
}

/** "Item 5: Cllr Oak declared …", "Cllr Oak (Item 5) declared …": the item stands before the verb. */
function withItem(matter: Matter, subject: string): Matter {
  const item = matter.item ?? /(?:^|\()((?:agenda )?item \d+[a-z]?)(?=[:.)]|\s[–—-])/i.exec(subject)?.[1]
  return item === undefined ? matter : { ...matter, item }
}
