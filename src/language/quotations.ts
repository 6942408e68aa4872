/** Words quoted from other minutes: "… that paragraph 4 be amended to read “It was agreed that …”". */
import { everyMatch } from './matches.ts'

const correction =
  /\b(?:amend|correct|alter|chang|replac|substitut|delet|insert)\w*\b[^.“"]{0,80}\b(?:read|reads|with|by|to|as follows|words?)\b[^.“"]{0,30}[“"]/gi

const closing = /[”"]/g

/** The stretches of a text that quote a corrected wording: nothing in them was decided or moved at this meeting. */
export function quotedCorrections(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  if (!text.includes('“') && !text.includes('"')) return found
  for (const match of everyMatch(text, correction)) {
    const start = match.index + match[0].length
    // A quotation in a quotation is part of it.
    if (start < (found.at(-1)?.end ?? 0)) continue
    closing.lastIndex = start
    const close = closing.exec(text)?.index
    found.push({ start, end: close ?? text.length })
    if (close === undefined) break
  }
  return found
}

/** How long the quotation is that opens a paragraph, where the minutes go on behind it: “That lamps be lit.”| Mr Fir seconded. */
export function quotationLength(text: string): number | undefined {
  const close = text[0] === '“' ? '”' : text[0] === '"' ? '"' : undefined
  const end = close === undefined ? -1 : text.indexOf(close, 1)
  return end > 0 && /^\s+\p{Lu}/u.test(text.slice(end + 1)) ? end + 1 : undefined
}
