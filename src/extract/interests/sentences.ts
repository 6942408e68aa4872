/** The stretches of a paragraph that hold one declaration each: sentences, halves of them, entries of a list whose line ends were lost. */
import { everyMatch } from '../../language/matches.ts'
import { sentences } from '../../language/sentences.ts'
import { declaring } from '../../vocabulary/interests.ts'

/**
 * "Councillor Elm disclosed an interest in item 4 and Councillor Fir disclosed an interest in item 5", "… and Councillor Fir a
 * personal interest in item 5": two declarations.
 */
export function eachDeclarer(sentence: { text: string; start: number; end: number }): { text: string; start: number; end: number }[] {
  const cuts = [
    ...everyMatch(
      sentence.text,
      /(?:\s(?:and|,)|(?<=[)\p{Ll}]))\s(?=(?:Councill?or|Cllr\.?|Mr|Mrs|Ms|Miss|Dr)\s(?:\p{Lu}[\p{L}.’'-]*\s){1,4}(?:(?:also\s)?(?:declared|disclosed|registered)\s|an?\s(?:[\p{L}-]+\s){0,4}interest\s))/gu,
    ),
  ]
    .map((cut) => cut.index)
    .filter((at) => declaring.test(sentence.text.slice(0, at)))
  if (cuts.length === 0) return [sentence]
  return [0, ...cuts].map((from, i) => {
    const part = sentence.text.slice(from, cuts[i])
    const text = part.replace(/^\s(?:(?:and|,)\s)?/, '')
    const start = sentence.start + from + part.length - text.length
    // The verb is that of the first.
    return { text: declaring.test(text) ? text : text.replace(verbLeftOut, '$& declared'), start, end: start + text.length }
  })
}

const verbLeftOut = /^\P{Ll}[\p{L}.’' -]{3,60}?(?=\san?\s(?:[\p{L}-]+\s){0,4}interest\s)/u

/** Sentences, and "Cllr Ash – Item 4 Cllr Oak – Item 5": a list whose line ends were lost. */
export function declarations(words: string): { text: string; start: number; end: number }[] {
  return sentences(words).flatMap((sentence) => {
    const cuts = [
      ...everyMatch(
        sentence.text,
        /(?<=[\p{Ll}\d);]\s)(?<!\b(?:welcomed|thanked|invited|introduced|asked|by|from|to|with|and|of)\s)(?=(?:Councillor|Cllr\.?|Mr|Mrs|Ms|Miss|Dr)\s\p{Lu}[\p{L}.' ’-]{1,30}\s[–—-]\s)|(?<=\);\s)(?=(?:Councillor|Cllr\.?)\s\p{Lu}[\p{L}.' ’-]{1,30}\s\()/gu,
      ),
    ].map((cut) => cut.index)
    return [0, ...cuts].map((from, i) => {
      const to = cuts[i] ?? sentence.text.length
      return { text: sentence.text.slice(from, to).trim(), start: sentence.start + from, end: sentence.start + to }
    })
  })
}
