/** What the names of Word's own styles say. Files keep them in English, whatever the language of the program. */

/** "heading 1": 1; "Title" and "Subtitle" stand above the headings. */
export function headingLevel(name: string): number | undefined {
  const lower = name.toLowerCase()
  const numbered = /^heading (\d)\b/.exec(lower)?.[1]
  if (numbered !== undefined) return Math.max(1, Number(numbered))
  return lower === 'title' ? 1 : lower === 'subtitle' ? 2 : undefined
}

/** "toc 1", "Contents Heading": lines of a table of contents. */
export function isOfContents(name: string): boolean {
  return /^(?:toc \d|toc heading|contents heading|contents \d|table of figures)/i.test(name)
}
