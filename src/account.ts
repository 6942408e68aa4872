/**
 * Words, for the account of every document: the words in equal the words out.
 * A word is a run of letters and figures; signs and white space are not counted, because readers may change
 * them (curly quotes stay, but white space is folded, and Markdown's own signs are no words).
 */
import type { Block, Meeting, Span } from './tree.ts'

const word = /[\p{L}\p{N}]+/gu

/** The words of a text, in order. */
export function wordsOf(text: string): string[] {
  return text.match(word) ?? []
}

/** How many words a text has. Counted without making them: every text of a document is counted. */
export function countWords(text: string): number {
  let words = 0
  let inWord = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    // Half of a letter beyond 16 bits: the pattern knows those.
    if (code >= 0xd800 && code < 0xe000) return wordsOf(text).length
    const kind = kinds[code] || learn(code)
    if (kind === inside && !inWord) words++
    inWord = kind === inside
  }
  return words
}

const [inside, outside] = [1, 2]
/** What is known of each character: part of a word, or not. */
const kinds = new Uint8Array(0x10000)

function learn(code: number): number {
  const kind = /[\p{L}\p{N}]/u.test(String.fromCharCode(code)) ? inside : outside
  kinds[code] = kind
  return kind
}

/** A block as it is printed: its marker and its words. */
export function printed(block: Block): string {
  return block.marker ? `${block.marker} ${block.value}` : block.value
}

/** The texts of a meeting that stand in its records, each once, and where each was read. */
export function* textsOf(meeting: Meeting): Generator<{ text: string; at: Span }> {
  for (const block of [...meeting.head, ...meeting.tail]) yield { text: printed(block), at: block.at }
  for (const item of meeting.children) {
    yield { text: `${item.numberIsText ? '' : (item.number ?? '')} ${item.agendaNumber ?? ''}`, at: item.at }
    // A title that is a sentence of the minutes stands among the blocks as well, and is counted there.
    if (!item.titleIsText && item.title !== undefined) yield { text: item.title, at: item.at }
    for (const paper of item.papers) {
      yield { text: `${paper.format ?? ''} ${paper.size ?? ''}`, at: paper.at }
      if (!paper.isTitle) yield { text: paper.title, at: paper.at }
    }
    for (const { block } of item.lines) yield { text: printed(block), at: block.at }
  }
}
