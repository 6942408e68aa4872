/** GitLab's code quality report: a JSON array of findings with a fingerprint that outlives moved lines. */
import type { CheckedFile, Finding } from '../check/finding.ts'
import type { Reporter } from './index.ts'
import { fingerprint } from './sarif.ts'

const severities = { error: 'major', warning: 'minor', info: 'info' } as const

export function gitlabReporter(): Reporter {
  let first = true
  const seen = new Map<string, number>()

  function entry(path: string, finding: Finding) {
    // Fingerprints must be unique: the second equal finding of a file gets its number.
    const base = fingerprint(path, finding)
    const times = (seen.get(base) ?? 0) + 1
    seen.set(base, times)
    return {
      description: finding.message,
      check_name: finding.rule ?? 'read',
      fingerprint: times === 1 ? base : `${base}-${times}`,
      severity: severities[finding.severity],
      location: { path: path.replace(/\\/g, '/'), lines: { begin: finding.line ?? 1 } },
    }
  }

  return {
    begin: () => '[',
    file({ path, findings }: CheckedFile) {
      seen.clear()
      return findings
        .map((finding) => {
          const separator = first ? '\n' : ',\n'
          first = false
          return separator + JSON.stringify(entry(path, finding))
        })
        .join('')
    },
    end: () => '\n]\n',
  }
}
