/** SARIF 2.1.0, for code scanning: one run; every rule described once, results pointing to it by index. */
import { createHash } from 'node:crypto'
import type { CheckedFile, Finding } from '../check/finding.ts'
import type { Reporter, ReportOptions } from './index.ts'

const levels = { error: 'error', warning: 'warning', info: 'note' } as const

export function sarifReporter({ rules, version }: ReportOptions): Reporter {
  const index = new Map(rules.map((rule, i) => [rule.name, i]))
  let first = true

  function result(path: string, finding: Finding) {
    const at = finding.rule === null ? undefined : index.get(finding.rule)
    return {
      ruleId: finding.rule ?? 'read',
      ...(at === undefined ? {} : { ruleIndex: at }),
      level: levels[finding.severity],
      message: { text: finding.message },
      locations: [{ physicalLocation: { artifactLocation: { uri: uri(path) }, ...region(finding) } }],
      partialFingerprints: { 'finding/v1': fingerprint(path, finding) },
    }
  }

  return {
    begin() {
      const driver = {
        name: 'minutebook',
        semanticVersion: version,
        rules: rules.map((rule) => ({
          id: rule.name,
          shortDescription: { text: rule.summary },
          fullDescription: { text: rule.why },
          defaultConfiguration: { level: rule.severity === 'error' ? 'error' : 'warning' },
          properties: { tags: [rule.group] },
        })),
      }
      const schema = 'https://json.schemastore.org/sarif-2.1.0.json'
      return `{"$schema":"${schema}","version":"2.1.0","runs":[{"tool":{"driver":${JSON.stringify(driver)}},"columnKind":"utf16CodeUnits","results":[`
    },
    file({ path, findings }: CheckedFile) {
      return findings
        .map((finding) => {
          const separator = first ? '\n' : ',\n'
          first = false
          return separator + JSON.stringify(result(path, finding))
        })
        .join('')
    },
    end: () => '\n]}]}\n',
  }
}

function region(finding: Finding) {
  if (finding.line === null) return {}
  return {
    region: {
      startLine: finding.line,
      startColumn: finding.column ?? 1,
      endLine: finding.end_line ?? finding.line,
      endColumn: finding.end_column ?? finding.column ?? 1,
    },
  }
}

function uri(path: string): string {
  return path.replace(/\\/g, '/').split('/').map(encodeURIComponent).join('/')
}

/** The same finding after lines were added above it has the same fingerprint. */
export function fingerprint(path: string, finding: Finding): string {
  const parts = [path.replace(/\\/g, '/'), finding.rule ?? 'read', finding.message, finding.quote?.text ?? '']
  return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 32)
}
