/** What parts the people of a list, and the words between them: commas, "and", dashes, brackets, columns that were lost. */
import { isCapital, isSmall } from '../letters.ts'

/** No name, function or bracket of a list is longer. It also bounds what one look ahead may cost. */
export const longest = 400

/** What stands between two of a list: commas, bullets, figures, "and", "together with". */
const separators =
  /^(?:\d{1,2}[.)]\s|\/(?=\s)|[\s,;:.\-–—•·*_"“”]|&(?!\w)|(?:and(?:\s+from)?|with|plus|also|together with|as well as)(?![\p{L}'’-]))+/iu

/** The separators that stand at a place; none are "". */
export function separatorsAt(line: string, at: number): string {
  const sign = line[at] as string
  // Of the letters only those of its words begin one.
  const mayBegin = (!isCapital(sign, 0) && !isSmall(sign, 0)) || 'awptAWPT'.includes(sign)
  return mayBegin ? (separators.exec(line.slice(at, at + longest))?.[0] ?? '') : ''
}

/** "Aldermen| –| F Ash", "Lanes Trust|:| Ms. M Lea": behind what stands above names. */
export const dashBehind = /^\s*(?:[–—:]|--?(?=\s))/

/** "Jo Elm| – |Chair": with a space on one side at least. */
export const dashApart = /^(?:\s+(?:[–—:]|--?(?=\s))\s*|(?:[–—:]|--?(?=\s))\s+)/

/** Before "Mrs D Ash" where nothing parts her from the words before. */
export const nextTitled = /\s(?=(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor|Cr|Sir|Dame|Prof|Professor)\.?\s\p{Lu})/u

/** The next comma, semicolon, bracket or dash outside brackets, or "and" before a name; "Police and Crime Commissioner" is one. */
const endOfWords = /[,;([|\n]|\s[–—]\s?|\s-\s|:\s|\s(?:and|&)\s+(?!Crime\s)(?=(?:the\s+)?\p{Lu})/u

/** Where words that are no name end: a function, a body, a remark. */
export function wordsEnd(line: string, from: number): number {
  const ahead = line.slice(from, from + longest)
  return from + (endOfWords.exec(ahead)?.index ?? ahead.length)
}

/** "Head of Planning |A. Fir| – Group Leader": the next of a list whose commas are lost, before a dash of their own; where it begins. */
export function nextBeforeDash(line: string, from: number, to: number): number | undefined {
  if (!dashApart.test(line.slice(to, to + 8))) return undefined
  const name = /(?<=\s)(?:\p{Lu}\.?\s?){1,3}\s?\p{Lu}\p{Ll}[\p{L}'’-]+\s*$/u.exec(line.slice(from, to))
  return name && /^\p{Lu}(?:\.|\s)/u.test(name[0]) ? from + name.index : undefined
}

/** Where the bracket closes that opens at a place. */
export function bracketEnd(line: string, at: number): number | undefined {
  let depth = 0
  for (let i = at; i < Math.min(line.length, at + longest); i++) {
    const sign = line[i] as string
    if (sign === '(' || sign === '[') depth++
    else if ((sign === ')' || sign === ']') && --depth === 0) return i
  }
  return undefined
}
