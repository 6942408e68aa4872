/**
 * The formats in which findings are reported. A reporter is fed one file after the other and gives the text to
 * print for each, so that a batch of a million files is never held in memory. Each is imported when asked for.
 */
import type { CheckedFile } from '../check/finding.ts'
import type { Rule } from '../check/rule.ts'

/** How the findings of a whole run add up. */
export interface Totals {
  files: number
  /** Files with at least one finding. */
  filesWithFindings: number
  errors: number
  warnings: number
}

export interface ReportOptions {
  /** Escape codes for a terminal. */
  color: boolean
  /** Columns of the terminal. */
  width: number
  /** Only errors are reported (`--quiet`). */
  quiet: boolean
  rules: Rule[]
  version: string
}

export interface Reporter {
  /** What is printed before the first file. */
  begin?(): string
  /** What is printed for one file. */
  file(checked: CheckedFile): string
  /** What is printed at the end. */
  end(totals: Totals): string
}

const reporters = {
  text: async () => (await import('./text.ts')).textReporter,
  json: async () => (await import('./json.ts')).jsonReporter,
  github: async () => (await import('./github.ts')).githubReporter,
  sarif: async () => (await import('./sarif.ts')).sarifReporter,
  junit: async () => (await import('./junit.ts')).junitReporter,
  gitlab: async () => (await import('./gitlab.ts')).gitlabReporter,
} satisfies Record<string, () => Promise<(options: ReportOptions) => Reporter>>

export type ReportFormat = keyof typeof reporters
export const reportFormats = Object.keys(reporters) as ReportFormat[]

/** Loads a reporter. */
export async function createReporter(format: ReportFormat, options: ReportOptions): Promise<Reporter> {
  return (await reporters[format]())(options)
}
