/**
 * Names that the end of a line tears, in a list that is set several to a line:
 *
 *     Ann Elm, Bo Fir, Frances-Elizabeth Ash, Sarah
 *     North, Raj Yew
 */
import { isBodyLike, isNameLike, isRoleLike } from '../../language/names.ts'
import { forenames } from '../../vocabulary/forenames.ts'

const torn = /,\s(?<forename>\p{Lu}[\p{L}’'-]+)[^\S\n]*\n(?=(?<surname>\p{Lu}[\p{L}’'-]+)(?:,|\s*(?:\n|$)))/gu
/** Of a shorter line nobody can tell. */
const shortest = 20

/** The text with such ends of lines as spaces: every word keeps its place. */
export function withTornNames(printed: string): string {
  const text = tornLabel.test(printed) ? printed.replace(tornLabels, labelWhole) : printed
  if (!text.includes(',')) return text
  return text.replace(torn, (whole, forename: string, surname: string, at: number) => {
    const before = text.slice(text.lastIndexOf('\n', at) + 1, at)
    const isTorn = before.length >= shortest && forenames.has(forename.toLowerCase()) && isSurname(surname) && isListOfNames(before)
    return isTorn ? whole.replace(/\n$/, ' ') : whole
  })
}

const isSurname = (word: string) => !forenames.has(word.toLowerCase()) && isNameLike(word) && !isRoleLike(word) && !isBodyLike(word)

/** The others of the line have two words at least. */
const isListOfNames = (line: string) => {
  const parts = line.split(',')
  return parts.length > 1 && parts.every((part) => /^\s*\p{Lu}[\p{L}’'.-]*\s\p{Lu}/u.test(part))
}

/** "|OTHERS IN| Jo Elm, Lanes Herald" ¶ "|ATTENDANCE:| Bo Fir, Lanes Club": a label on two lines, beside its names. */
const tornLabel = /(?:^|\n)\s*(?:OTHERS?|ALSO|STAFF|OFFICIALS|GUESTS) IN\s+\p{Lu}/u
const tornLabels = /(?<=^|\n)(?<who>\s*(?:OTHERS?|ALSO|STAFF|OFFICIALS|GUESTS)) IN(?<names>\s+\p{Lu}[^\n]*\n\s*)(?<rest>ATTENDANCE:?)/gu

/** Whole in its first line, and spaces for the rest: every name keeps its place. */
const labelWhole = (_: string, who: string, names: string, rest: string) => `${who}:  ${names}${' '.repeat(rest.length)}`
