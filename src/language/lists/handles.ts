/**
 * People who go by what they are called on a network, or by initials in small letters:
 *
 *     @annelm @bo-fir, @cyoak (late)      ae, bf, cy (after the vote)
 */
import type { ListedPerson } from '../listed-names.ts'
import { everyMatch } from '../matches.ts'

const bracket = '(?:\\s?\\(([^()]{1,60})\\))?'
const handle = new RegExp(`(?<![\\p{L}\\d/@.])@([\\p{L}\\d](?:[\\p{L}\\d_-]{0,37}[\\p{L}\\d])?)(?![\\p{L}\\d]*[@/.]\\p{L})${bracket}`, 'gu')
const initials = new RegExp(`(?<![\\p{L}\\d])([a-z]{2,3})(?![\\p{L}\\d])${bracket}`, 'gu')
/** Two or three letters and commas, three times or more. */
const onlyInitials = /^\s*[a-z]{2,3}(?:\s?\([^()]{1,60}\))?(?:,\s*[a-z]{2,3}(?:\s?\([^()]{1,60}\))?){2,40}[\s.]*$/

/** "Everyone: @annelm @bofir" */
const label = /^\W*\p{L}[\p{L} -]{1,30}:(?=\s*@)/u

/** The people of a list that is nothing but handles, or nothing but initials in small letters; none of any other list. */
export function readHandles(text: string, from = 0): ListedPerson[] {
  if (text.includes('@')) {
    const rest = text.replace(label, '').replace(handle, '')
    return !/[\p{L}\d]/u.test(rest.replace(/\band\b/g, '')) ? listed(text, handle, from) : []
  }
  return onlyInitials.test(text) ? listed(text, initials, from) : []
}

const listed = (text: string, form: RegExp, from: number): ListedPerson[] =>
  everyMatch(text, form).map((match) => {
    const name = match[1] as string
    const start = match.index as number
    const end = start + name.length + (text[start] === '@' ? 1 : 0)
    return {
      printed: text.slice(start, end),
      name,
      shared: false,
      start: from + start,
      end: from + end,
      brackets: match[2] ? [match[2]] : [],
    }
  })
