/** The initials by which minutes call who is in a list. */
import { party } from '../../vocabulary/attendance.ts'
import { shortForms } from '../../vocabulary/forenames.ts'

/** "PM" behind "Pat Marsh" is only how the minutes will call her. */
export function isInitialsOf(printed: string, name: string): boolean {
  // "(DE-F)" of "Di Elm-Fir"
  const text = printed.replace(/(?<=\p{Lu})-(?=\p{Lu})/gu, '')
  if (!/^\p{Lu}{1,5}$/u.test(text)) return false
  // "Cllr Elm (JE)", "Ross (RA)": the surname or the forename alone, and what they will be called; "(DC)" is a council, "(LD)" a party.
  if (/^\p{Lu}{2}$/u.test(text) && !name.includes(' '))
    return text.includes(name.charAt(0)) && !/^[BCDPT]C$/.test(text) && !party.test(text)
  // "(PE)" of "John (Pat) Elm", "(BE)" of "Robert Elm"
  const called = /^\p{L}+\s\((\p{L}+)\)\s(.+)$/u.exec(name)
  if (called) return isInitialsOf(text, `${called[1]} ${called[2]}`) || isInitialsOf(text, name.replace(/\s\([^()]*\)/, ''))
  const [forename = '', ...rest] = name.split(' ')
  const short = shortForms.find((forms) => forms.includes(forename.toLowerCase()))?.find((form) => form[0] === text[0]?.toLowerCase())
  if (short && rest.length > 0 && text.length === 2 && rest.at(-1)?.startsWith(text[1] as string)) return true
  const letters = name
    .replace(/^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Father|Fr|Rev|Revd|Reverend|Canon)\.?\s+/, '')
    .split(/[\s-]+/)
    .map((word) => word[0])
    .join('')
  return (
    letters.toUpperCase().startsWith(text) ||
    text.startsWith(letters.toUpperCase()) ||
    (text[0] === letters[0] && text.at(-1) === letters.at(-1))
  )
}
