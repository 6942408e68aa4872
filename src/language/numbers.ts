/** Numbers as minutes print them: "22", "one", "twenty-two", "Nil", "one hundred and five". */

const units: Record<string, number> = Object.fromEntries(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value]),
)
const tens: Record<string, number> = { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 }
const none = new Set(['no', 'nil', 'none', 'nought', 'null', '-', '–'])

const unitWords = Object.keys(units).filter((word) => word !== 'zero')
/** Source of a regular expression that matches one number, in figures or words, and captures nothing. */
export const numberPattern = [
  '\\d{1,4}(?![\\d.,]*\\d)',
  `(?:${Object.keys(tens).join('|')})(?:[- ](?:${unitWords.slice(0, 9).join('|')}))?`,
  // Longer words first: "seventeen" is no "seven".
  ...[...unitWords].sort((a, b) => b.length - a.length),
  'zero',
  'nil',
  'none',
  'nought',
  'no',
].join('|')

/** The value of a number in figures or words; undefined where it is neither. "Nil", "none" and "no" are 0. */
export function numberOf(printed: string): number | undefined {
  const text = printed.trim().toLowerCase()
  if (/^\d+$/.test(text)) return Number(text)
  if (none.has(text)) return 0
  let value = 0
  let seen = false
  for (const word of text.split(/[\s-]+/)) {
    if (word in units) value += units[word] as number
    else if (word in tens) value += tens[word] as number
    else if (word === 'hundred' && seen) value *= 100
    else if (word !== 'and' || !seen) return undefined
    seen = true
  }
  return seen ? value : undefined
}
