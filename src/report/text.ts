/**
 * For people: findings grouped by file, in columns, each with its line and a caret under the place.
 *
 *     minutes/2030-06-03.txt
 *       9:1  error  Unexpected `That that`, expected `That`  doubled-words
 *            That that the report of the Treasurer be noted.
 *            ^~~~~~~~~
 *
 *     1 error, 0 warnings in 1 of 12 files
 */
import { Chalk } from 'chalk'
import type { CheckedFile, Finding } from '../check/finding.ts'
import type { Reporter, ReportOptions, Totals } from './index.ts'

export function textReporter({ color, width, quiet }: ReportOptions): Reporter {
  const paint = new Chalk({ level: color ? 1 : 0 })
  const severities = { error: paint.red('error'), warning: paint.yellow('warning'), info: paint.blue('info') }

  function lines(finding: Finding, column: number, severityWidth: number): string[] {
    const at = placeOf(finding).padStart(column)
    const severity = severities[finding.severity] + ' '.repeat(severityWidth - finding.severity.length)
    const first = `  ${paint.dim(at)}  ${severity}  ${printable(finding.message)}  ${paint.dim(finding.rule ?? '')}`.trimEnd()
    if (!finding.quote) return [first]
    const indent = ' '.repeat(column + 4)
    const { text, from, to } = shorten(finding.quote, width - indent.length)
    const caret = ' '.repeat(from) + paint.red(`^${'~'.repeat(Math.max(0, to - from - 1))}`)
    return [first, indent + paint.dim(text), indent + caret]
  }

  return {
    file({ path, findings }: CheckedFile) {
      if (findings.length === 0) return ''
      const column = Math.max(...findings.map((finding) => placeOf(finding).length))
      const severity = Math.max(...findings.map((finding) => finding.severity.length))
      return `${paint.underline(printable(path))}\n${findings.flatMap((finding) => lines(finding, column, severity)).join('\n')}\n\n`
    },
    end(totals: Totals) {
      const { errors, warnings, files, filesWithFindings } = totals
      if (errors + (quiet ? 0 : warnings) === 0) return quiet ? '' : `${paint.green('no problems')} in ${count(files, 'file')}\n`
      const summary = `${count(errors, 'error')}${quiet ? '' : `, ${count(warnings, 'warning')}`} in ${filesWithFindings} of ${count(files, 'file')}`
      return `${errors > 0 ? paint.red(summary) : paint.yellow(summary)}\n`
    },
  }
}

/** "12:5"; of a PDF "p3 12:5"; empty for a finding about the whole document. */
function placeOf({ line, column, page }: Finding): string {
  if (line === null) return ''
  return `${page === null ? '' : `p${page} `}${line}:${column}`
}

/** The quote cut to the terminal's width, the place kept in view. */
function shorten({ text, from, to }: NonNullable<Finding['quote']>, width: number): { text: string; from: number; to: number } {
  if (text.length <= width || width < 20) return { text, from, to }
  const start = Math.max(0, Math.min(from - Math.floor(width / 3), text.length - width))
  const shown = text.slice(start, start + width)
  return { text: shown, from: from - start, to: Math.min(to - start, shown.length) }
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`
}

/** Names of files and words of documents may hold control characters; a terminal must not obey them. */
function printable(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
}
