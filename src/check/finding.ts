/** A finding: one message of a check as plain data, as reporters print it and caches keep it. */
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { textOf } from './place.ts'

export interface Finding {
  /** "doubled-words"; of a plug-in package's rule "package/rule"; null for what a reader said. */
  rule: string | null
  severity: 'error' | 'warning' | 'info'
  message: string
  /** From 1; null where the finding is about the whole document. */
  line: number | null
  column: number | null
  end_line: number | null
  end_column: number | null
  /** Offsets into the text that `minutebook text FILE` prints. */
  offset: number | null
  end_offset: number | null
  /** Page of a PDF. */
  page: number | null
  actual: string | null
  expected: string[]
  /** A longer explanation, where the message has one. */
  note: string | null
  /** The line of the place, shortened around it, and where in it the place begins and ends. */
  quote: { text: string; from: number; to: number } | null
}

/** What checking one document gave. */
export interface CheckedFile {
  path: string
  findings: Finding[]
}

/** A message of any stage as a finding. */
export function findingOf(message: VFileMessage, file: VFile): Finding {
  const place = message.place as { start?: Point; end?: Point; page?: number } | (Point & { page?: number }) | undefined
  const start = place && 'start' in place ? place.start : (place as Point | undefined)
  const end = place && 'end' in place ? place.end : undefined
  return {
    rule: message.ruleId
      ? message.source && message.source !== 'minutebook'
        ? `${message.source}/${message.ruleId}`
        : message.ruleId
      : null,
    severity: message.fatal === true ? 'error' : message.fatal === false ? 'warning' : 'info',
    message: message.reason,
    line: start?.line ?? null,
    column: start?.column ?? null,
    end_line: end?.line ?? start?.line ?? null,
    end_column: end?.column ?? start?.column ?? null,
    offset: start?.offset ?? null,
    end_offset: end?.offset ?? start?.offset ?? null,
    page: place?.page ?? null,
    actual: message.actual ?? null,
    expected: message.expected ?? [],
    note: message.note ?? null,
    quote: start?.offset === undefined ? null : quote(textOf(file), start.offset, end?.offset ?? start.offset),
  }
}

interface Point {
  line: number
  column: number
  offset?: number
}

/** Longest stretch of a line that is quoted on either side of the place: paragraphs of minutes are one line of 1,000 characters. */
const around = 50

function quote(text: string, start: number, end: number): Finding['quote'] {
  // Only the neighbourhood is looked at: a page may be one line of a million characters.
  const left = text.slice(Math.max(0, start - 2 * around), start)
  const lineStart = start - left.length + Math.max(left.lastIndexOf('\n'), left.lastIndexOf('\r')) + 1
  const right = text.slice(start, start + 4 * around)
  const ending = right.search(/[\r\n]/)
  const lineEnd = start + (ending < 0 ? right.length : ending)
  const last = Math.min(end, lineEnd, start + 2 * around)
  const from = start - lineStart > around ? wordStart(text, start - around, start) : lineStart
  const to = lineEnd - last > around ? wordEnd(text, last + around, last) : lineEnd
  const before =
    (from > lineStart || (lineStart === start - left.length && lineStart > 0 && !/[\r\n]$/.test(text.slice(lineStart - 1, lineStart)))
      ? '… '
      : '') + clean(text.slice(from, start))
  const here = clean(text.slice(start, last))
  const after = clean(text.slice(last, to)) + (to < lineEnd || (ending < 0 && lineEnd < text.length) ? ' …' : '')
  const indent = before.length - before.trimStart().length
  return {
    text: (before + here + after).slice(indent).trimEnd(),
    from: before.length - indent,
    to: before.length - indent + Math.max(here.trimEnd().length, 1),
  }
}

function wordStart(text: string, at: number, latest: number): number {
  while (at < latest && /\S/.test(text.charAt(at - 1))) at++
  return at
}

function wordEnd(text: string, at: number, earliest: number): number {
  while (at > earliest && /\S/.test(text.charAt(at))) at--
  return at
}

/** White space of any kind as one space each, control characters as the replacement sign: a terminal must not obey a document. */
function clean(text: string): string {
  return text.replace(/\s/g, ' ').replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
}
