/** Whether a line among the lists of people is running text and no list. */
import { isCapital, isSmall } from '../../language/letters.ts'
import { answers } from '../../language/lone-names.ts'

const joiners = new Set(
  'and of the for to in on with from at or by as de van von der la le item items left arrived until apologies via member members public press only'.split(
    ' ',
  ),
)

/** Running text: a verb of sentences, or more small words than a list of names and functions has. */
export function isProse(text: string): boolean {
  // "Elm, Fir (via phone)": how somebody was there is no running text.
  const named = /, [a-z]/.test(text) ? text.replace(smallFunctions, '') : text
  const there = named
    .replace(answers, '')
    .replace(/\b(?:was|were)(?: also)? (?:in attendance|present|absent)\b|\((?:via|by|on) [^()]{2,24}\)/gi, '')
    // "Dr Ian Shore IS Lay Member": his initials.
    .replace(/(?<=\p{Ll} )IS(?= \p{Lu}\p{Ll})/u, '')
    .replace(reasons, '')
    .replace(reasonBehindDash, '$1')
  if (/\b(?:was|were|be|been|being) \p{Ll}+ed\b/u.test(there.slice(0, 300))) return true
  const words = there.split(/\s+/).filter((word) => isSmall(word, 0) || isCapital(word, 0) || /\p{L}/u.test(word))
  if (
    /\b(?:welcomed|opened|(?:re)?convened|adjourned|noted|thanked|explained|reported|stated|informed|resolved|declared|agreed|proposed|said|wished|would|will|has been|had been|is|are|was called|took the chair)\b/i.test(
      there,
    )
  )
    return words.length > 4
  if (words.length < 6) return false
  // "Meeting was held at the North Sedge Village Hall, North Sedge.", "The council met at …": a place, and nobody's name.
  if (
    /^(?:the )?(?:meeting (?:was )?(?:held|commenced|opened|started|began|closed|convened|called to order)|(?:meeting|council|(?:sub-?)?committee|cabinet|executive|authority|forum|board|panel) met)\b/i.test(
      there,
    )
  )
    return true
  if (/^(?:at the (?:outset|start|beginning)|it |there (?:was|were|being)|following|during)\b/i.test(there) && words.length > 6) return true
  const small = words.filter((word) => !isCapital(word, 0) && /^[("“]?\p{Ll}/u.test(word) && !joiners.has(word)).length
  return small / words.length > (words.length >= 8 ? 0.27 : 0.34)
}

/** "Ann Elm (AE)|, planning board member and chair|; Bo Fir|, alternate member|": functions in small letters. */
const smallFunctions =
  /(?<=[\p{Ll})]),(?: [\p{Ll}’'-]+){0,6}? (?:members?|alternate|(?:vice-?)?chair\p{Ll}*|clerk|secretary|treasurer|director|officer|manager|planner|engineer|president)(?=[\s,;.]|$)(?: and (?:(?:vice-?)?chair\p{Ll}*|clerk|secretary|treasurer)\b)?/gu

/** "Ann Elm (AE) |due to work commitments| |– apologies accepted|": why somebody is away. */
const reasons =
  /\s(?:due to|owing to|because of)\s[^.;:–—\n]{3,50}|\s[–—-]\s(?:apolog(?:y|ies)|reasons?)\s(?:was |were )?(?:accepted|approved|noted)\b/gi

/** "Cllr Elm |– family commitment|; Cllr Fir |– on holiday|" */
const reasonBehindDash = /((?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr)\.?\s\p{Lu}[\p{L}.’' ]{1,30})\s[–—-]\s\p{Ll}[^;.,–—\n]{2,40}(?=[;.,\n]|$)/gu
