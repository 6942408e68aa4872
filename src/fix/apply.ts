/** Repairs text by the findings that say exactly what stands there and what should. */
import type { Finding } from '../check/finding.ts'

/**
 * Replaces what findings of fixable rules quote by the one thing expected. A finding is left alone where the
 * text at its place is not what it quotes, where several things could be meant, or where it overlaps one before.
 *
 * @param text     the document
 * @param findings its findings
 * @param fixable  names of rules whose repair never changes a meaning
 */
export function applyFixes(text: string, findings: Finding[], fixable: Set<string>): { text: string; fixed: Finding[] } {
  const repairs = findings
    .filter((finding) => isSafe(text, finding, fixable))
    .sort((a, b) => (a.offset as number) - (b.offset as number) || (a.end_offset as number) - (b.end_offset as number))
  const parts: string[] = []
  const fixed: Finding[] = []
  let done = 0
  for (const finding of repairs) {
    const start = finding.offset as number
    if (start < done) continue
    parts.push(text.slice(done, start), finding.expected[0] as string)
    done = finding.end_offset as number
    fixed.push(finding)
  }
  return { text: parts.join('') + text.slice(done), fixed }
}

function isSafe(text: string, { rule, offset, end_offset, actual, expected }: Finding, fixable: Set<string>): boolean {
  if (rule === null || !fixable.has(rule) || offset === null || end_offset === null || actual === null || expected.length !== 1)
    return false
  // White space may differ (a doubled word over a line's end); nothing else may.
  return text.slice(offset, end_offset).replace(/\s+/g, ' ') === actual
}
