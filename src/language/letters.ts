/** Letters and figures told without a pattern: A to Z, which most words of minutes are made of. Others are left to the patterns. */

export function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 65 && code <= 90
}

export function isSmall(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 97 && code <= 122
}

export function isFigure(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 48 && code <= 57
}

/**
 * A text in small letters, place for place ("İ", whose small letter is two signs, stays). A pattern that reads small letters
 * alone is compiled and tried in a fraction of the time of one that reads both.
 */
export function inSmallLetters(text: string): string {
  const small = text.toLowerCase()
  return small.length === text.length ? small : text.replace(/[^İ]+/g, (part) => part.toLowerCase())
}

/** Whether a sign is one of ASCII; the end of the text counts as one. */
export function isAscii(text: string, at: number): boolean {
  return !(text.charCodeAt(at) > 127)
}
