/**
 * Text in fonts that do not say which letter each glyph is. Then pdf.js gives the numbers of the glyphs as if they
 * were characters, and "necessary and that" comes out as "QHFHVVDU\^CDQG^CWKDW". The TrueType fonts that minutes are set
 * in (Arial, Times, Calibri under Word) all begin with the same glyphs in the same order, ASCII from the space at
 * number 3: what was written can be told from the numbers, and is said to be a reading.
 */

// The signs beyond ASCII that minutes use, by glyph number.
const beyond: Record<number, string> = { 133: '£', 135: '•', 171: '…', 177: '–', 178: '—', 179: '“', 180: '”', 181: '‘', 182: '’' }
const lastAscii = 97

/** The text of glyph numbers in the usual order. */
export function textOfGlyphs(numbers: string): string {
  let text = ''
  for (const character of numbers) {
    const number = character.charCodeAt(0)
    text += number >= 3 && number <= lastAscii ? String.fromCharCode(number + 29) : (beyond[number] ?? character)
  }
  return text
}

/**
 * Whether a font's text is glyph numbers: it holds control characters where spaces and stops would be, and read in
 * the usual order it is mostly small letters, as text is.
 */
export function isGlyphNumbers(text: string): boolean {
  if (!/[\u0003-\u0008\u000e-\u001f]/.test(text) || text.includes(' ')) return false
  const read = textOfGlyphs(text)
  const small = read.match(/\p{Ll}/gu)?.length ?? 0
  return small > read.length * 0.5 && (text.match(/\p{Ll}/gu)?.length ?? 0) < small
}

/** Holds a character that is no letter: a glyph's number, a sign of a private font. */
export function isSuspicious(text: string): boolean {
  return strange.test(text)
}

const strange = /[\u0000-\u0008\u000e-\u001f\ue000-\uf8ff\ufffd]/

/** Characters that no font of letters gives: the replacement character, control characters, private use. */
export function unreadable(text: string): number {
  return text.match(/[\u0000-\u0008\u000e-\u001f\ue000-\uf8ff\ufffd]/g)?.length ?? 0
}
