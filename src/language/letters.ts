/** Letters told without a pattern: A to Z, which most words of minutes are made of. Others are left to the patterns. */

export function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 65 && code <= 90
}

export function isSmall(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 97 && code <= 122
}

/** Whether a sign is one of ASCII; the end of the text counts as one. */
export function isAscii(text: string, at: number): boolean {
  return !(text.charCodeAt(at) > 127)
}
