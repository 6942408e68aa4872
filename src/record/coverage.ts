/**
 * Words, for the account of every document: the words in equal the words out.
 * A word is a run of letters and figures; signs and white space are not counted, because readers may change
 * them (curly quotes stay, but white space is folded, and Markdown's own signs are no words).
 */
const word = /[\p{L}\p{N}]+/gu

/** The words of a text, in order. */
export function wordsOf(text: string): string[] {
  return text.match(word) ?? []
}

/** How many words a text has. */
export function countWords(text: string): number {
  return text === '' ? 0 : wordsOf(text).length
}
