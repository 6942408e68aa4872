/** Whether a word with a capital is somebody's name, or a place's, and no misspelling. */
import { isLongOfMinutes } from './minutes-words.ts'
import { misspellings } from './misspellings.ts'

const title = /\b(?:Councillors?|Cllrs?|Crs?|Mr|Mrs|Ms|Miss|Dr|Sir|Messrs|Alderman|Trustee|Commissioner|Supervisor|Mayor)\.? $/
/** "Councillors Elm (substitute: Councillor Fir), |Moring| and Oak" */
const inList = /\b(?:Councillors|Cllrs|Messrs) [^.;]*(?:,|\band) $/
/** Words that minutes print with a capital in the middle of a sentence, as they do names. */
const oftenCapital =
  /^(?:council|committee|chair|clerk|treasurer|secretary|member|meeting|minute|agenda|parish|borough|district|county|community|village|town|city|planning|officer|director|manager|report|resolution|motion|apolog|department|commission|government|association|authority|board|cabinet|education|environment|finance|highway|service|standing|correspondence|application|surveyor|engineer|treasurer|attorney|superintendent)|(?:day|uary|ber|april|august)$/i

/**
 * "Mr A. Charmann", "Kate Funcheon": with a capital behind a title, an initial or another name, unless the words around it are
 * offices and bodies. "from Broadlands District Council": in a sentence a capital makes a name of a shorter word that no list has as a slip.
 */
export function isName(text: string, at: number, word: string, right: string): boolean {
  if (word.charAt(0) === word.charAt(0).toLowerCase() || word === word.toUpperCase()) return false
  const above = text.slice(Math.max(0, at - 30), at)
  if (title.test(above) || (inList.test(text.slice(Math.max(0, at - 200), at)) && !oftenCapital.test(right))) return true
  // "Mr David Noyce, Suveyor": an office behind the name.
  if (/, $/.test(above) && oftenCapital.test(right)) return false
  const afterSmall = /(?:^|\s)\p{Ll}+,? $/u.test(above)
  if (afterSmall && word.length < 10 && !misspellings.has(word.toLowerCase()) && !oftenCapital.test(right)) return true
  // "(Tendrith District Council": the place that a body has its name of.
  if (
    /^ (?:District|Borough|County|City|Parish|Town|Community|Shire|Valley|Township|Village) (?:Council|Board|Hall|Show)\b/.test(
      text.slice(at + word.length),
    )
  )
    return true
  const before = /(\p{Lu}[\p{L}'’]*)\.?,? $/u.exec(above)?.[1]
  if (before === undefined) return false
  // "Cllr G Gorsley declared an interest": an initial stands before no other word than a name.
  if (/^[^AI]$/.test(before) || /\b[AI]\. $/.test(above)) return true
  // Long common words have no surnames beside them.
  if (word.length > 9) return false
  const after = /^ (\p{L}+)/u.exec(text.slice(at + word.length, at + word.length + 30))?.[1] ?? ''
  return (
    !isLongOfMinutes(before.toLowerCase()) && !/^(?:The|A|An|Of|And|In|For|On|To|No)$/.test(before) && !isLongOfMinutes(after.toLowerCase())
  )
}
