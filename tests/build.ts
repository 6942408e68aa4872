/**
 * Items built by hand, for tests of extractors: one string a block, its printed label at the beginning.
 *
 *     item('RESOLVED:', '(a) the report be noted; and', '(b) …')     minutes
 *     item('D> RESOLVED that …', 'M> The Committee …')               under "Decision:", then the minutes
 *     item('P> To approve the minutes.', '| Yeas: | Nays: |')        the agenda's wording; a row of a table
 */
import { splitMarker } from '../src/language/markers.ts'
import type { Block, Clause, Decision, Item, Motion, Part } from '../src/tree.ts'

const parts: Record<string, Part> = { 'P> ': 'purpose', 'D> ': 'decision', 'M> ': 'minutes' }

export function item(...lines: string[]): Item {
  let at = 0
  const found = lines.map((line) => {
    const part = parts[line.slice(0, 3)]
    const printed = part ? line.slice(3) : line
    const block = blockOf(printed, at)
    at = block.at.end + 1
    return { part: part ?? ('minutes' as Part), block }
  })
  return {
    type: 'minutes-item',
    lines: found,
    papers: [],
    hasMinutes: true,
    truncated: false,
    exempt: false,
    level: 1,
    contributions: [],
    decisions: [],
    motions: [],
    interests: [],
    actions: [],
    at: { start: 0, end: at },
  }
}

/** The text that the positions of `item(…)` point into. */
export function sourceOf(...lines: string[]): string {
  return lines.map((line) => (parts[line.slice(0, 3)] ? line.slice(3) : line)).join('\n')
}

function blockOf(printed: string, start: number): Block {
  const at = { start, end: start + printed.length }
  if (printed.startsWith('| ')) {
    const cells = printed
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim())
    return { type: 'row', value: cells.filter(Boolean).join(' '), depth: 0, cells, at }
  }
  if (printed.startsWith('# ')) return { type: 'heading', value: printed.slice(2), depth: 2, at }
  const label = splitMarker(printed)
  if (!label) return { type: 'paragraph', value: printed, depth: 0, at }
  return { type: 'item', value: label.rest, depth: 0, marker: label.marker, at }
}

/** "resolved: (a) the report be noted; / (i) …": what a test reads at a glance. */
export function toldDecisions(decisions: readonly Decision[]): string[] {
  return decisions.map(({ kind, clauses }) => [kind, told(clauses)].filter(Boolean).join(': '))
}

function told(clauses: readonly Clause[]): string {
  return clauses
    .map(({ label, text, children }) => [label, text, children.length > 0 ? `[${told(children)}]` : ''].filter(Boolean).join(' '))
    .join(' / ')
}

/** "motion Elm/Fir carried 5-1-0": mover, seconder, result, figures; "-" for what is not printed. */
export function toldMotions(motions: readonly Motion[]): string[] {
  return motions.map(({ kind, mover, seconder, result, for: yes, against, abstain }) => {
    const figures = [yes, against, abstain].some((figure) => figure !== undefined)
      ? ` ${[yes, against, abstain].map((figure) => figure ?? '·').join('-')}`
      : ''
    return `${kind} ${mover ?? '·'}/${seconder ?? '·'} ${result ?? '·'}${figures}`
  })
}
