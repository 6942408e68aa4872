/**
 * The marks of a tagged PDF: the numbered pieces of its pages, as they stand in the text. Word writes one piece for each
 * paragraph, or several where the type changes within it. So lines of one piece are one paragraph, and pieces that meet
 * on one line are, too.
 */
import type { Row } from './rows.ts'
import type { Run } from './runs.ts'
import { headingOf, type Tag, type TagNumbers, type TagOf } from './tags.ts'

/** Gives the runs of a page the tags of its marks, where these are worth something. */
export function tagByMarks(rows: Row[], numbers: TagNumbers): void {
  if (!areMarked(rows)) {
    markHeadings(rows)
    return
  }
  const tags = new Map<string, Tag>()
  const tagOf: TagOf = (mark) => {
    let tag = tags.get(mark)
    if (!tag) {
      const heading = headingOfMark(mark)
      tag = { id: numbers.next(), ...(heading === undefined ? {} : { heading }) }
      tags.set(mark, tag)
    }
    return tag
  }
  tagBy(rows, tagOf)
  for (const row of rows) {
    for (const piece of row.pieces) {
      for (let i = 1; i < piece.runs.length; i++) unite((piece.runs[i - 1] as Run).tag, (piece.runs[i] as Run).tag)
    }
  }
}

/** "p1R_mc4 H2": 2. */
function headingOfMark(mark: string): number | undefined {
  return headingOf(mark.slice(mark.lastIndexOf(' ') + 1))
}

/** LibreOffice names the style of each line, if not where the paragraph ends. */
function markHeadings(rows: Row[]): void {
  for (const row of rows) {
    const first = row.pieces[0]?.runs[0]
    const heading = first?.mark === undefined ? undefined : headingOfMark(first.mark)
    if (first && heading !== undefined) first.heading = heading
  }
}

/** Gives each run the tag of its mark. */
export function tagBy(rows: Row[], tagOf: TagOf): void {
  for (const row of rows) {
    for (const piece of row.pieces) {
      for (const run of piece.runs) {
        const tag = run.mark === undefined || run.artifact ? undefined : tagOf(run.mark)
        if (tag) run.tag = tag
      }
    }
  }
}

/** The tag that stands for all that are one with this. */
export function rootOf(tag: Tag): Tag {
  let root = tag
  while (root.same) root = root.same
  if (root !== tag) tag.same = root
  return root
}

function unite(one: Tag | undefined, other: Tag | undefined): void {
  if (!one || !other) return
  const root = rootOf(one)
  const joined = rootOf(other)
  if (root !== joined) joined.same = root
}

/**
 * Marks that leave much of the page out tell little of the rest; and LibreOffice marks each line by itself, so that
 * there two marks do not mean two paragraphs.
 */
function areMarked(rows: Row[]): boolean {
  let letters = 0
  let marked = 0
  let together = 0
  let apart = 0
  let before: Run | undefined
  for (const row of rows) {
    for (const piece of row.pieces) {
      for (const run of piece.runs) {
        letters += run.text.length
        if (run.mark !== undefined || run.artifact) marked += run.text.length
      }
    }
    const first = (row.pieces[0] as { runs: Run[] }).runs[0] as Run
    if (before?.mark !== undefined && first.mark !== undefined) {
      if (before.mark === first.mark) together++
      else if (/^[a-z]/.test(first.text) && /[a-z,]$/.test(before.text)) apart++
    }
    before = row.pieces.at(-1)?.runs.at(-1)
  }
  return marked >= letters * 0.85 && together > 0 && apart <= 2 + together * 0.3
}
