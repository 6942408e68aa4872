/** First looks at the letters of a line: asked of every line, so without the large tables of \p{…} patterns. */

function isLower(letter: string): boolean {
  return letter !== letter.toUpperCase()
}

function isUpper(letter: string): boolean {
  return letter !== letter.toLowerCase()
}

export function startsLower(text: string): boolean {
  return text !== '' && isLower(text[0] as string)
}

/** "RESOLVED that", "NOW THEREFORE", "BE IT": three capitals or more, and no small letter after them. */
export function opensInCapitals(text: string): boolean {
  if (text.length < 3 || !isUpper(text[0] as string) || !isUpper(text[1] as string) || !isUpper(text[2] as string)) return false
  let at = 3
  while (at < text.length && isUpper(text[at] as string)) at++
  return at === text.length || !isLower(text[at] as string)
}

export function endsLower(text: string): boolean {
  return text !== '' && isLower(text[text.length - 1] as string)
}

/** Ends with a stop, a colon or a semicolon, within closing quotation marks or brackets or not; "… S. Alder, P." does not. */
export function endsSentence(text: string): boolean {
  let at = text.length - 1
  while (at > 0 && '"”’)'.includes(text[at] as string)) at--
  if (at < 0 || !'.:;!?'.includes(text[at] as string)) return false
  const initial = text[at] === '.' && at >= 2 && text[at - 2] === ' ' && isUpper(text[at - 1] as string)
  return !initial
}

/** Holds a letter or a figure: is no line drawn of underscores or dots. */
export function hasWords(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] as string
    if ((letter >= '0' && letter <= '9') || letter.toLowerCase() !== letter.toUpperCase()) return true
  }
  return false
}
