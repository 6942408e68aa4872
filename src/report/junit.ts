/** JUnit XML: a suite a file, a failed test a finding, one passed test for a file without findings. */
import type { CheckedFile, Finding } from '../check/finding.ts'
import type { Reporter } from './index.ts'

export function junitReporter(): Reporter {
  return {
    begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="minutebook">\n',
    file({ path, findings }: CheckedFile) {
      const cases = findings.length > 0 ? findings.map((finding) => testcase(path, finding)) : [`    <testcase name="${xml(path)}"/>`]
      return [
        `  <testsuite name="${xml(path)}" tests="${cases.length}" failures="${findings.length}">`,
        ...cases,
        '  </testsuite>',
        '',
      ].join('\n')
    },
    end: () => '</testsuites>\n',
  }
}

function testcase(path: string, finding: Finding): string {
  const place = finding.line === null ? '' : `:${finding.line}:${finding.column}`
  const name = `${finding.rule ?? 'read'}${place}`
  const body = [finding.message, `${path}${place}`, finding.quote?.text ?? ''].filter(Boolean).join('\n')
  return [
    `    <testcase classname="${xml(path)}" name="${xml(name)}">`,
    `      <failure type="${finding.severity}" message="${xml(finding.message)}">${xml(body)}</failure>`,
    '    </testcase>',
  ].join('\n')
}

function xml(text: string): string {
  return (
    text
      // Characters that XML 1.0 cannot hold in any form.
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/"/g, '&quot;')
  )
}
