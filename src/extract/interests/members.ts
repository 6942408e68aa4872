/** Whose an interest is: the people, the initials or the group that a declaration names. */
import { everyMatch } from '../../language/matches.ts'
import { readPeople } from '../../language/name-lists.ts'
import { nameAt } from '../../language/names.ts'

/** The people, initials or group before "declared". */
export function subjectsOf(before: string): string[] {
  // "Cllrs, Elm and Fir": a comma behind the title.
  const clause = before
    .replace(/^(Cllrs|Councillors),\s/, '$1 ')
    .replace(/^.*\b(?:that|noted|reported|advised)\s+(?=\p{Lu})/su, '')
    .replace(/^(?:in|at|on|under|following|during|for|with|regarding)\b[^,]*,\s*/i, '')
    .replace(/[\s,]+(?:(?:both|each|all|also|further|then|had|has|have|having|verbally|formally)[\s,]*)*$/i, '')
  const titled = titledInitials.exec(clause.trim())?.groups
  if (titled?.title && titled.all) return everyMatch(titled.all, /\p{Lu}+/gu).map(([one]) => `${titled.title} ${one}`)
  for (const word of everyMatch(clause, /(?<![\p{L}\p{N}'’-])\p{Lu}/gu)) {
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
  // "Member Elm declared an interest", "Commissioner Ann Elm disclosed that"
  if (seat.test(clause)) return [clause]
  // "NC declared an interest in item 4"
  const initials = /^(\p{Lu}{2,4}(?:(?:,\s*|\s+and\s+|\s*&\s*)\p{Lu}{2,4})*)$/u.exec(clause.trim())
  return initials ? (initials[1] as string).split(/,\s*|\s+and\s+|\s*&\s*/) : []
}

/** "Cllrs |AE, BF and CO| declared an interest in item 4" */
const titledInitials = /^(?<title>Cllr|Councillor)s?\.?\s(?<all>\p{Lu}{2,3}(?:(?:,\s*|\s+and\s+|\s*&\s*)\p{Lu}{2,3})+)$/u

const seat =
  /^(?:(?:board|committee|council) )?(?:Member|Councilmember|Commissioner|Trustee|Supervisor|Director|Selectman|Alderman|Senator|(?:Vice[- ])?(?:Mayor|President))\s\p{Lu}[\p{L}.’' -]{1,40}$/u

/** "Councillor Marsh" as printed; of "Councillors Marsh and Oak" each is "Councillor". */
export function withTitle(person: { name: string; honorific?: string; office?: string; shared?: boolean }): string {
  // "Mayor Elm"; of "the Chair, Mrs Elm" her own title is enough.
  const office = /^\p{Lu}[\p{L}’'-]+$/u.test(person.name) ? person.office : undefined
  const title = (person.honorific ?? office)?.replace(/\.$/, '').replace(/(?<=\p{L})s$/u, '')
  return title ? `${title} ${person.name}` : person.name
}
