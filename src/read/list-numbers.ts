/** Numbers in the forms that lists print them: "12", "xii", "(l)", "Twelfth". */
import { roman } from '../language/roman.ts'

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const ordinals: Record<string, string> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
}

/** a, b, … z, aa, bb, …: as Word counts on. */
export function letters(value: number): string {
  if (value < 1 || value > 26 * 30) return String(value)
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26))
}

/** a, b, … z, aa, ab, …: as OpenDocument counts on, unless letters are "synchronised". */
export function lettersInTurn(value: number): string {
  if (value < 1) return String(value)
  const last = String.fromCharCode(97 + ((value - 1) % 26))
  return value > 26 ? lettersInTurn(Math.floor((value - 1) / 26)) + last : last
}

export function ordinal(value: number): string {
  const lastTwo = value % 100
  const ending = lastTwo > 10 && lastTwo < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')
  return `${value}${ending}`
}

function words(value: number): string {
  if (value < 20) return units[value] as string
  if (value < 100) return value % 10 === 0 ? (tens[value / 10] as string) : `${tens[Math.floor(value / 10)]}-${units[value % 10]}`
  if (value < 1000) return `${units[Math.floor(value / 100)]} hundred${value % 100 === 0 ? '' : ` ${words(value % 100)}`}`
  return `${words(Math.floor(value / 1000))} thousand${value % 1000 === 0 ? '' : ` ${words(value % 1000)}`}`
}

export function cardinalWords(value: number): string {
  return value < 0 || value > 999_999 ? String(value) : capital(words(Math.floor(value)))
}

export function ordinalWords(value: number): string {
  if (value < 0 || value > 999_999) return String(value)
  const written = words(Math.floor(value))
  const at = Math.max(written.lastIndexOf(' '), written.lastIndexOf('-')) + 1
  const last = written.slice(at)
  return capital(written.slice(0, at) + (ordinals[last] ?? `${last.replace(/y$/, 'ie')}th`))
}

/** ① to ⑳ and ㉑ to ㉟ stand in two places. */
function circled(value: number): string {
  if (value < 1 || value > 35) return String(value)
  return String.fromCharCode(value <= 20 ? 0x245f + value : 0x323c + value)
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/**
 * A number in one of Word's formats.
 *
 * @param pattern the sample of a custom format: "001, 002, 003, …"
 */
export function formatNumber(value: number, format: string, pattern?: string): string {
  switch (format) {
    case 'lowerLetter':
      return letters(value)
    case 'upperLetter':
      return letters(value).toUpperCase()
    case 'lowerRoman':
      return roman(value)
    case 'upperRoman':
      return roman(value).toUpperCase()
    case 'decimalZero':
      return String(value).padStart(2, '0')
    case 'ordinal':
      return ordinal(value)
    case 'cardinalText':
      return cardinalWords(value)
    case 'ordinalText':
      return ordinalWords(value)
    case 'numberInDash':
      return `- ${value} -`
    case 'decimalEnclosedParen':
      return `(${value})`
    case 'decimalEnclosedFullstop':
      return `${value}.`
    case 'decimalEnclosedCircle':
      return circled(value)
    case 'hex':
      return value.toString(16).toUpperCase()
    case 'chicago':
      return '*†‡§'.charAt((value - 1) % 4).repeat(Math.ceil(value / 4))
    case 'none':
      return ''
    case 'custom':
      // "01, 02, 03, …", "001, 002, …": as wide as the sample.
      return String(value).padStart(pattern?.match(/^0+\d/)?.[0].length ?? 1, '0')
    default:
      return String(value)
  }
}
