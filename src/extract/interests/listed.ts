/**
 * Declarations that are listed at the item of declarations, where a name and a reason are enough:
 *
 *     Cllr Fenn – Item 12, Payment of Bills          Mr Oak advised that he knew the applicant.
 *     Personal interest – Cllr Elm, item 5           Cllrs Fir and Ash in regard to drains.
 */
import { readPeople } from '../../language/name-lists.ts'
import { invitation } from '../../vocabulary/interests.ts'
import { listedByName } from './listed-by-name.ts'
import { type Declaration, declaredMatter, isNil } from './matter.ts'
import { withTitle } from './members.ts'

export function listed(text: string): Declaration | undefined {
  if (isNil(text) || invitation.test(text) || /(?:[–—:]|\s-)\s*(?:none|nil)\.?$/i.test(text)) return undefined
  const { group, matter } = ofAll.exec(text)?.groups ?? {}
  if (group && matter) return { members: [group], matter: declaredMatter(matter, true) }
  const { kind, whose } = ofKind.exec(text)?.groups ?? {}
  return kind && whose ? listedUnder(kind, whose) : (listedByInitials(text) ?? listedByName(text))
}

/** "All councillors: item 11, allowances" */
const ofAll = /^(?<group>all (?:the )?(?:members|councillors|cllrs|governors|trustees))\s?[:–-]\s(?<matter>.{3,200})$/i

/** "Personal interest – Cllr Elm, item 5", "Pecuniary: Cllr Elm, item 5", "DPI: Cllrs Elm and Fir" */
const ofKind =
  /^(?<kind>(?:(?:disclosable|other|non)[\s-])?(?:personal|prejudicial|pecuniary|registrable)(?:\s+interests?|(?=:))|DPIs?|ORIs?|NRIs?)\s*[-–:]\s*(?<whose>\S.*)$/iu

function listedUnder(kind: string, whose: string): Declaration | undefined {
  const people = readPeople(whose).filter(({ name, honorific }) => honorific ?? /^\p{Lu}\P{L}/u.test(name))
  const matter = declaredMatter(whose.slice(people.at(-1)?.end).replace(/^[\s,–-]+(?:re\s)?/, ''), true)
  return people.length > 0 ? { members: people.map(withTitle), matter: { ...matter, kind } } : undefined
}

/** "|PM and GW| in relation to the field", "|PM, GW and JH| – item 4" */
const severalInitials =
  /^(?<all>\p{Lu}{2,3}(?:(?:,\s*|\s+and\s+|\s*&\s*)\p{Lu}{2,3})+)(?=\s(?:in (?:relation|respect|regard) (?:to|of)|regarding|re|concerning|for|[–—-])\s)/u

function listedByInitials(text: string): Declaration | undefined {
  const all = severalInitials.exec(text)?.groups?.all
  return all
    ? { members: all.split(/,\s*|\s+and\s+|\s*&\s*/), matter: declaredMatter(text.slice(all.length).replace(/^\s[–—-]/, ''), true) }
    : undefined
}
