/**
 * Forms that are told by how a line begins, found by its first word: of many forms only those that begin so are tried.
 *
 *     const forms = byFirstWord([['page', pageNumber], ['view watch', mediaLink]])
 *     forms('View the webcast')                                                      → [mediaLink]
 */
export function byFirstWord<Form>(entries: readonly (readonly [words: string, form: Form])[]): (line: string) => readonly Form[] {
  const table = new Map<string, Form[]>()
  for (const [words, form] of entries) for (const word of new Set(words.split(' '))) table.set(word, [...(table.get(word) ?? []), form])
  return (line) => table.get(firstWord(line)) ?? []
}

/** The word that a line begins with, in small letters; the sign, where it begins with another sign than A to Z. */
export function firstWord(line: string): string {
  let end = 0
  while (isLatin(line.charCodeAt(end))) end++
  return end === 0 ? line.slice(0, 1) : line.slice(0, end).toLowerCase()
}

function isLatin(code: number): boolean {
  const small = code | 32
  return small >= 97 && small <= 122
}
