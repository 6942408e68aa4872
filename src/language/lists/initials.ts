/**
 * People who go by initials alone, among others of their list:
 *
 *     Dr Ann Elm (AE), JL, MC, RM, PS          Bo Fir (Nurse), HS (Patient), VK (Patient), WL (Patient)          JJ, PT.
 */
import { postNominals } from '../../vocabulary/people.ts'

const honours: ReadonlySet<string> = new Set(postNominals)
const initialsOnly = /^\s*(\p{Lu}{2,3})\.?(?:\s*\([^()]{1,60}\))?[\s.]*$/u

/**
 * Whether a unit of a list names people so: three of them or, in a list of single words, two and nobody else; two stand side by
 * side, because "Ann Elm, LDC, Bo Fir, NDC, Cy Oak, SDC" names bodies.
 */
export function hasInitials(unit: string, single: boolean): boolean {
  if (!/\p{Lu}{2}\b.*[,&d]\s*\p{Lu}{2}/su.test(unit)) return false
  const parts = unit.split(/[,;&]|\sand\s/)
  const own = parts.map((part) => initialsOnly.exec(part)?.[1])
  const people = own.filter((letters) => letters !== undefined && !honours.has(letters)).length
  const besides = own.some((letters, i) => letters !== undefined && own[i + 1] !== undefined)
  return besides && (people >= 3 || (single && people >= 2 && !own.includes(undefined)))
}

/** "|JL|, MC": not "|RFO|", "|NHS|" */
export const initialsAhead = /^(?!(?:RFO|CEO|CFO|COO|GP|NHS|PPG|PTA|[BCDPT]C)\b)\p{Lu}{2,3}(?=\.?\s*(?:[,;(]|$|(?:and|&)\s))/u
