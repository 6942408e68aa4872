/**
 * Titles that are not to be parted, though a colon or a dash stands in them:
 *
 *     ## 2.6 Award of contract: East Quay
 *     4. Accounts for Payment – March 2030 ¶ The accounts were noted.
 */
import type { Block } from '../../tree.ts'
import type { Start } from '../starts/start.ts'
import { docket, isSentence, isTitleCase } from './index.ts'

/** @param textBelow the item has text below its heading: what stands behind a dash need not be its text */
export function isWholeTitle(heading: Block, start: Start, textBelow: boolean): boolean {
  return isSetAsWhole(heading, start) || (textBelow && isTitleOfTwo(start.rest))
}

/** "## 2.6 Award of contract: East Quay", "**3. By-law 12: Fees of the Harbour**", "**4. Mill Court: Options**": set as a title as a whole, colon and all. */
const isSetAsWhole = (heading: Block, { number, rest }: Start) =>
  (heading.type === 'heading' || heading.bold === true || docket.test(rest) || heading.value.endsWith(`(${number})`)) &&
  /: (?:\S+ \S|(?!None|Nil|Nothing|Not|Noted|Received|Approved|Agreed|Accepted|Deferred|Verbal|Carried)\p{Lu}\p{L}+$)/u.test(rest) &&
  !/[.:;]$/.test(rest) &&
  !isSentence(rest)

/** "Accounts for Payment – March 2030", "Highways – Mill Lane", with their text below; "Apologies – Cllr Elm" answers on its line. */
function isTitleOfTwo(line: string): boolean {
  const [first = '', second = '', more] = line.split(/\s+[–—-]\s+/)
  return (
    more === undefined &&
    !first.includes(':') &&
    /^[\p{Lu}\d][^.:;!?]{2,60}$/u.test(second) &&
    (/^\d/.test(second) || isTitleCase(second)) &&
    !/^(?:Approved|Agreed|Accepted|Adopted|Confirmed|Noted|Received|Resolved|Carried|None|Nil|Nothing|No|Not|All|Attached|Circulated|Verbal|Deferred|Withdrawn)\b|\d[ap]m\b/i.test(
      second,
    ) &&
    !leadingPerson.test(second) &&
    !isSentence(line) &&
    !answeredInLine.test(first)
  )
}

const leadingPerson = /^(?:Cllrs?|Councillors?|Crs?|Mr|Mrs|Ms|Miss|Dr|Rev\p{Ll}*|PC|Sgt|Sir|Dame|Prof)\.?\s\p{Lu}/u
const answeredInLine =
  /\b(?:apolog|present|attend|absen|interests?\b|next\b.*\bmeeting|date of\b.*\bmeeting|elect|appoint|chair|co-?opt|clos)/i
