/**
 * All matches of a pattern, from the beginning of a text on.
 *
 * As `text.matchAll(pattern)`, which makes a pattern anew for each text: most of the time that was taken by texts in which
 * nothing matches, and so by most.
 *
 * @param pattern with the flag `g`
 */
export function everyMatch(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0
  let match = pattern.exec(text)
  if (match === null) return none
  const found: RegExpExecArray[] = []
  for (; match !== null; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex += pattern.unicode && (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1
  }
  return found
}

const none: readonly RegExpExecArray[] = []
