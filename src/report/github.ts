/**
 * Annotations of GitHub Actions. A step shows ten annotations of a kind and drops the others without a word, so
 * the ten worst are given (errors first) and the rest are counted in a notice.
 */
import type { CheckedFile, Finding } from '../check/finding.ts'
import type { Reporter, Totals } from './index.ts'

const shown = 10

export function githubReporter(): Reporter {
  const errors: string[] = []
  const warnings: string[] = []
  return {
    file({ path, findings }: CheckedFile) {
      for (const finding of findings) {
        const list = finding.severity === 'error' ? errors : warnings
        if (list.length < shown) list.push(annotation(path, finding))
      }
      return ''
    },
    end(totals: Totals) {
      const worst = [...errors, ...warnings].slice(0, shown)
      const more = totals.errors + totals.warnings - worst.length
      if (more > 0) {
        worst.push(
          `::notice title=minutebook::${totals.errors} errors and ${totals.warnings} warnings in ${totals.filesWithFindings} of ` +
            `${totals.files} files; the ${worst.length} worst are annotated, ${more} more are not`,
        )
      }
      return worst.length > 0 ? `${worst.join('\n')}\n` : ''
    },
  }
}

function annotation(path: string, finding: Finding): string {
  const command = finding.severity === 'error' ? 'error' : finding.severity === 'warning' ? 'warning' : 'notice'
  const properties = [`file=${property(path)}`]
  if (finding.line !== null) {
    properties.push(`line=${finding.line}`, `endLine=${finding.end_line ?? finding.line}`)
    // Columns are only allowed where the place is on one line.
    if (finding.end_line === finding.line) properties.push(`col=${finding.column}`, `endColumn=${finding.end_column}`)
  }
  properties.push(`title=${property(finding.rule ?? 'minutebook')}`)
  return `::${command} ${properties.join(',')}::${data(finding.message)}`
}

function data(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
}

function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C')
}
