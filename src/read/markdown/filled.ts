/**
 * Whether a program broke the lines of a Markdown file at one width, as pandoc and html2text do: then a line break in a
 * paragraph says nothing. Its marks and addresses count, so that the words alone do not tell it:
 *
 *     The map is [in the
 *     report](https://lanes.example.org/documents/s12/Map.pdf).
 */

const structure = /^\s*(?:#{1,6}\s|[-*+>|]\s|\||\d{1,4}[.)]\s|:{3}|-{3}|={3})/
const widths = { least: 60, most: 100 }
/** Line breaks that must be seen before a document is told by them. */
const fewest = 8

export function isFilled(text: string): boolean {
  const pairs = text.split(/(?:\r\n?|\n)(?:[ \t]*(?:\r\n?|\n))+/).flatMap(pairsOf)
  const lengths = pairs.flatMap(([line]) => (line.length <= widths.most && line.trimStart().includes(' ') ? line.length : []))
  const width = Math.max(0, ...lengths)
  if (pairs.length < fewest || width < widths.least) return false
  const full = pairs.filter(([line, next]) => line.length + 1 + firstPiece(next) > width && line.lastIndexOf(' ') <= width)
  return full.length >= pairs.length * 0.95
}

/** Each line of a paragraph with the next, where nothing but its width broke it. Tags are broken in ways of their own. */
function pairsOf(paragraph: string): [line: string, next: string][] {
  if (paragraph.includes('<')) return []
  const lines = paragraph.split(/\r\n?|\n/)
  return lines.flatMap((line, i) => {
    const next = lines[i + 1]
    const meant = next === undefined || next.trim() === '' || structure.test(next) || /^\s*(?:[|#]|:{3})|(?: {2}|\\)$/.test(line)
    return meant ? [] : [[line, next] satisfies [string, string]]
  })
}

/** How long a word is, or "report](https://…)", which is not broken. */
function firstPiece(line: string): number {
  return (/^\s*(\S*\]\([^)]{0,1000}\)\S*|\S+)/.exec(line)?.[1] ?? '').length
}
