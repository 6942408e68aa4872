/**
 * Line breaks within a paragraph. Minutes use them for lines of their own,
 *
 *     Present:↵
 *     Councillor A Alder (Chair)↵
 *     Councillor B Birch
 *
 * or for a title over its text; text pasted from elsewhere has them where its lines were full. Lines are blocks of
 * their own here, and what belongs together is joined again afterwards, by the words (see `unwrap`). In a list entry
 * the lines belong to the entry, unless its first line is its title.
 */
import { splitMarker } from '../../language/markers.ts'
import type { Paragraph, Run } from './model.ts'

/** The visible runs of each line. */
export function splitLines(paragraph: Paragraph): Run[][] {
  const visible = paragraph.runs.filter((run) => !run.hidden)
  if (!visible.some((run) => run.text.includes('\n'))) return [visible]
  const lines = linesOf(visible)
  const filled = lines.filter((line) => textOf(line).trim() !== '')
  if (filled.length <= 1) return [filled[0] ?? []]
  return paragraph.label === undefined ? filled : joinEntry(filled)
}

function linesOf(runs: Run[]): Run[][] {
  const lines: Run[][] = [[]]
  for (const run of runs) {
    run.text.split('\n').forEach((text, i) => {
      if (i > 0) lines.push([])
      if (text !== '') lines.at(-1)?.push({ ...run, text })
    })
  }
  return lines
}

/** Lines of a list entry: one entry, up to a line that has a label of its own, or that follows a title. */
function joinEntry(lines: Run[][]): Run[][] {
  const joined: Run[][] = []
  lines.forEach((line, i) => {
    const open = joined.at(-1)
    if (open && !splitMarker(textOf(line).trimStart()) && !(i === 1 && isTitle(open, line))) open.push(space, ...line)
    else joined.push([...line])
  })
  return joined
}

const space: Run = { text: ' ', strong: false, hidden: false }

/** "Apologies for absence" over "Apologies were received from …": bold over plain, or a short line without a stop. */
function isTitle(line: Run[], next: Run[]): boolean {
  const strong = (runs: Run[]) => runs.every((run) => run.strong || run.text.trim() === '')
  if (strong(line) !== strong(next)) return strong(line)
  const text = textOf(line).trim()
  return (
    text.length < 80 && /[\p{L}\p{N})]$/u.test(text) && /^\p{Lu}/u.test(textOf(next).trim()) && textOf(next).trim().length > text.length
  )
}

function textOf(runs: Run[]): string {
  return runs.map((run) => run.text).join('')
}
