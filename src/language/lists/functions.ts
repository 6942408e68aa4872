/** Functions in lists of people: "the Town Clerk and RFO" behind a councillor, "City Manager Elm, Fire Captain Oak". */
import { memberRoles, officerRoles } from '../../vocabulary/attendance.ts'
import type { ListedPerson } from '../listed-names.ts'
import { isBodyLike, isNameLike, isRoleLike, type PersonName } from '../names.ts'

/** "the Clerk", "Clerk", "the Town Clerk and RFO", of a list that goes on "and 3 members of the public" */
export const staffOffice =
  /^(?:the\s+)?(?:(?:Town|Parish|Community|City|Borough|Deputy|Assistant|Acting|Locum|Committee)\s+)*(?:Clerk|Proper Officer|RFO|Responsible Financ(?:e|ial) Officer)(?:\s+(?:and|&|to)\s+(?:the\s+)?(?:RFO|Responsible Financ(?:e|ial) Officer|Council))*(?=$|\s+(?:and|with|plus)\s|[\s.]*$)/iu

export function isCouncillor(person: PersonName): boolean {
  return /^(?:(?:county|district|borough|city|town|parish)\s)?(?:cllrs?|clrs?|crs?|councill?ors?)\b/i.test(person.honorific ?? '')
}

/** "Mrs W Fir (Clerk)" among the councillors */
export function isStaff({ title, brackets }: ListedPerson): boolean {
  return [...brackets, title ?? ''].some((words) => officerRoles.test(words) && !memberRoles.test(words))
}

/** Two fragments at least, and most of them, end in a function and one word more that is none: "Fire Captain Oak". */
export function hasSurnamesBehindFunctions(unit: string): boolean {
  if (unit.length > 4000) return false
  // "… and 4 other interested persons"
  const fragments = unit
    .split(/,\s*(?:and\s+)?|\s(?:and|&)\s+/)
    .filter((fragment) => fragment.trim() !== '' && !/^\d{1,3}\s(?:other\s)?\p{Ll}/u.test(fragment.trim()))
  const found = fragments.filter((fragment) => {
    // "Fire Chief D. Oak"
    const words = fragment
      .trim()
      .split(/\s+/)
      .filter((word, i) => i === 0 || !/^\p{Lu}\.$/u.test(word))
    const last = (words.at(-1) as string).replace(/\.$/, '')
    return words.length > 1 && isRoleLike(words.at(-2) as string) && /^\p{Lu}\p{Ll}/u.test(last) && isNameLike(last) && !isBodyLike(last)
  })
  // "…, Trustees Nash, Olsen and Quist": those behind a title of several need no function of their own.
  const several = fragments.findIndex((fragment) =>
    /^\s*(?:Trustees|Councill?ors|Commissioners|Aldermen|Council ?members|Directors)\s/.test(fragment),
  )
  const shared = several < 0 ? 0 : fragments.slice(several + 1).filter((fragment) => /^\s*\p{Lu}[\p{L}'’-]+[\s.]*$/u.test(fragment)).length
  return found.length >= 2 && found.length * 2 > fragments.length - shared
}
