/** The stretches of a paragraph that hold one declaration each: sentences, halves of them, entries of a list whose line ends were lost. */
import { everyMatch } from '../../language/matches.ts'
import { readPeople } from '../../language/name-lists.ts'
import { sentences } from '../../language/sentences.ts'
import { declaring } from '../../vocabulary/interests.ts'
import { withTitle } from './members.ts'

/** Words of a paragraph, and where they stand in it. */
interface Stretch {
  text: string
  start: number
  end: number
}

/**
 * "Councillor Elm disclosed an interest in item 4 and Councillor Fir disclosed an interest in item 5", "… and Councillor Fir a
 * personal interest in item 5": two declarations.
 */
export function eachDeclarer(sentence: Stretch): Stretch[] {
  const cuts = [
    ...everyMatch(
      sentence.text,
      /(?:\s(?:and|,)|(?<=[)\p{Ll}]))\s(?=(?:Councill?or|Cllr\.?|Mr|Mrs|Ms|Miss|Dr)\s(?:\p{Lu}[\p{L}.’'-]*\s){1,4}(?:(?:also\s)?(?:declared|disclosed|registered)\s|an?\s(?:[\p{L}-]+\s){0,4}interest\s))/gu,
    ),
    ...everyMatch(sentence.text, verbAndInterestLeftOut),
  ]
    .map((cut) => cut.index)
    .filter((at) => declaring.test(sentence.text.slice(0, at)))
    .sort((a, b) => a - b)
  if (cuts.length === 0) return eachInterest(sentence)
  return [0, ...cuts].flatMap((from, i) => {
    const part = sentence.text.slice(from, cuts[i])
    const text = part.replace(/^\s(?:(?:and|,)\s)?/, '')
    const start = sentence.start + from + part.length - text.length
    // The verb is that of the first.
    const whole = declaring.test(text)
      ? text
      : verbLeftOut.test(text)
        ? text.replace(verbLeftOut, '$& declared')
        : text.replace(/(?=\sin\s(?:agenda\s)?item\s)/i, ' declared an interest')
    return eachInterest({ text: whole, start, end: start + text.length })
  })
}

const another = /,?\sand\s(?=(?:also\s)?an?\s(?:[\p{L}-]+\s){0,4}(?:interest|DPI|ORI|NRI)\sin\s)/iu

/** "Councillor Elm declared an ORI in item 5 |and an NRI in item 6|": two of one. */
function eachInterest(stretch: Stretch): Stretch[] {
  const verb = another.test(stretch.text) ? declaring.exec(stretch.text) : null
  const from = verb ? verb.index + verb[0].length : 0
  const cut = verb ? another.exec(stretch.text.slice(from)) : null
  if (!cut) return [stretch]
  const rest = stretch.text.slice(from + cut.index + cut[0].length)
  return [
    { ...stretch, text: stretch.text.slice(0, from + cut.index), end: stretch.end - rest.length - cut[0].length },
    ...eachInterest({ ...stretch, text: `${stretch.text.slice(0, from)} ${rest}`, start: stretch.end - rest.length }),
  ]
}

/** "… |and| Councillor Fir in item 7 because he lives nearby" */
const verbAndInterestLeftOut =
  /\sand\s(?=(?:Councill?or|Cllr\.?|Mr|Mrs|Ms|Miss|Dr)\s(?:\p{Lu}[\p{L}.’'-]*\s){1,3}in\s(?:agenda\s)?[Ii]tem\s)/gu
const verbLeftOut = /^\P{Ll}[\p{L}.’' -]{3,60}?(?=\san?\s(?:[\p{L}-]+\s){0,4}interest\s)/u

/** Sentences, and "Cllr Ash – Item 4 Cllr Oak – Item 5": a list whose line ends were lost. */
export function declarations(words: string): Stretch[] {
  return sentences(words).flatMap((sentence) => {
    if (bracketed.test(sentence.text)) return eachWithBracket(sentence)
    const cuts = [
      ...everyMatch(
        sentence.text,
        /(?<=[\p{Ll}\d);]\s)(?<!\b(?:welcomed|thanked|invited|introduced|asked|by|from|to|with|and|of)\s)(?=(?:Councillor|Cllr\.?|Mr|Mrs|Ms|Miss|Dr)\s\p{Lu}[\p{L}.' ’-]{1,30}\s[–—-]\s)|(?<=;\s)(?=(?:Councillor|Cllr\.?|Mr|Mrs|Ms|Miss|Dr)\s\p{Lu}[\p{L}.' ’-]{1,30}(?:\s\(|:\s))|(?<=;\s)(?=\p{Lu}{2,3}\s[–—-]\s)/gu,
      ),
    ].map((cut) => cut.index)
    return [0, ...cuts].map((from, i) => {
      const to = cuts[i] ?? sentence.text.length
      return { text: sentence.text.slice(from, to).trim(), start: sentence.start + from, end: sentence.start + to }
    })
  })
}

const withBracket =
  "(?:(?:Councillors?|Cllrs?|Mr|Mrs|Ms|Miss|Dr)\\.?\\s)?\\p{Lu}[\\p{L}.’'-]*(?:\\s\\p{Lu}[\\p{L}.’'-]*){0,3}\\s\\((?:(?:agenda\\s)?items?\\s|minute\\s)?\\d[^()]{0,80}\\)"
const bracketed = new RegExp(`^${withBracket}(?:[,;]?\\s(?:and\\s)?${withBracket}){1,20}[.;]?$`, 'iu')

/** "Cllr Elm (5 – personal) and Cllr Fir (item 7)", "Councillors Elm (5) and Fir (7 – DPI)": what each declares stands in a bracket. */
function eachWithBracket(sentence: Stretch): Stretch[] {
  return readPeople(sentence.text, { single: true }).map((person) => {
    const start = sentence.start + person.start
    const text = `${withTitle(person)} (${person.brackets[0]})`
    return { text, start, end: start + person.printed.length }
  })
}
