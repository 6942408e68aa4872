/**
 * Names that have lost their commas, surnames behind the title of several and surnames behind initials:
 *
 *     Councillors: Elm (Chair) Fir Oak Ash Birch          Cllrs Elm Fir Oak and Ash
 *     Present P J Elm J Fir Mrs E A Oak T C Ash           Ann Elm AE Bo Fir BF, Cy Oak CO
 */

import { isLoneName } from '../../language/lone-names.ts'
import { isRoleLike, nameAt } from '../../language/names.ts'
import { forenames } from '../../vocabulary/forenames.ts'
import { isInitialsOf } from './initials.ts'

const surname = "\\p{Lu}[\\p{L}'’-]+(?: \\([^()\\n]{2,30}\\))?"
const run = new RegExp(
  `(?<=(?:^|\\n|:\\s{0,9}|\\. )(?:Parish |Town )?(?:Councillors|Cllrs)\\.?(?: present)?(?:\\s?[:–-])?\\s{1,9})${surname}(?: ${surname}){3,20}(?=\\s*(?:$|\\n|\\.|,? (?:and|&) \\p{Lu}))`,
  'gu',
)
/** Titles, and beginnings of surnames of two words. */
const beginning = /^(?:Mrs?|Ms|Miss|Dr|Sir|Rev|Van|Von|De|Mac|Mc|St|La|Le|Al|El)$/

const mayHaveInitials = / [A-Z]{2,3} [A-Z]/
/** "Ann Elm AE| |Bo Fir", "Ann J Elm (Chair) AJE| |Bo Fir" */
const ownInitials =
  /(?<![\p{L}.'’-])(\p{Lu}\p{Ll}[\p{L}'’-]*(?: \p{Lu}\.?)?(?: \p{Lu}[\p{L}'’-]*\p{Ll}){1,2})(?: \([^()\n]{2,50}\))? (\p{Lu}{2,3}) (?=\p{Lu}\p{Ll})/gu

/** "Jo (JE) unwell| |Ross (RA) on leave", "Ann Elm (AE)| |Bo Fir (BF)" */
const ownBracket = /(?<=\(\p{Lu}{2,3}\)(?: \p{Ll}{2,14}){0,3}) (?=(?:\p{Lu}\p{Ll}+ ){1,2}\(\p{Lu}{2,3}\))/gu

const initialled = "(?:(?:Mrs?|Ms|Miss|Dr)\\.? )?(?:\\p{Lu} ){1,3}\\p{Lu}[\\p{L}'’-]{2,30}"
const initialledRun = new RegExp(`(?<!\\p{Lu} |[\\p{L}\\p{N}])${initialled}(?: ${initialled}){2,40}(?![\\p{L}'’-])`, 'gu')
const behindSurname = new RegExp(` (?=${initialled}(?![\\p{L}'’-]))(?<=\\p{Ll} )(?<!\\b(?:Mrs|Mr|Ms|Miss|Dr) )`, 'gu')

/** The text with commas for the spaces between such names: every word keeps its place. */
export function withNamesApart(words: string): string {
  const printed = /\([A-Z]{2,3}\)/.test(words) ? words.replace(ownBracket, ',') : words
  const text = !mayHaveInitials.test(printed)
    ? printed
    : printed.replace(ownInitials, (whole, name: string, initials: string, at: number) => {
        // "Ann Elm AE |Finance Director|": her function stands behind them.
        const [behind = ''] = printed.slice(at + whole.length, at + whole.length + 60).split(/[,;\n]/, 1)
        const another = !isRoleLike(behind.split(' ').slice(0, 3).join(' ')) && nameAt(behind) !== undefined
        return another && isInitialsOf(initials, name) ? `${whole.slice(0, -1)},` : whole
      })
  return surnamesApart(
    / \p{Lu} \p{Lu}\p{Ll}/u.test(text) ? text.replace(initialledRun, (names) => names.replace(behindSurname, ',')) : text,
  )
}

function surnamesApart(text: string): string {
  if (!/\b(?:Councillors|Cllrs)\b/.test(text)) return text
  return text.replace(run, (names: string) => {
    const words = names.replace(/ \([^()]*\)/g, '').split(' ')
    const alone = words.every((word) => isLoneName(word) && !forenames.has(word.toLowerCase()) && !beginning.test(word))
    return alone && nameAt(`Cllr ${words[0]}`) ? names.replace(/(?<=[\p{L})]) (?=\p{Lu})/gu, ',') : names
  })
}
