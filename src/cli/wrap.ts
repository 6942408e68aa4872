/** Text in lines of a width. */

/** Breaks text at spaces into lines of at most `width` characters; a longer word has a line of its own. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && length(line) + 1 + length(word) > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

/** The text, or as much of it as fits, with "…". */
export function cut(text: string, width: number): string {
  if (length(text) <= width) return text
  return `${[...text]
    .slice(0, Math.max(0, width - 1))
    .join('')
    .trimEnd()}…`
}

/** Columns that a text takes: accents set over a letter take none. */
function length(text: string): number {
  let columns = 0
  for (const character of text) if (!/\p{M}/u.test(character)) columns++
  return columns
}
