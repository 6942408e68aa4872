// The formats of reports: what each prints, and that SARIF is what its schema says.
import { readFileSync } from 'node:fs'
import Ajv from 'ajv'
import { beforeAll, describe, expect, test } from 'vitest'
import { checkDocument } from '../src/check/document.ts'
import type { CheckedFile } from '../src/check/finding.ts'
import { createChecker, rules } from '../src/check/index.ts'
import { open, parse } from '../src/index.ts'
import { createReporter, type ReportFormat, type ReportOptions, type Totals } from '../src/report/index.ts'

const minutes = `Agenda item

Budget & reserve

Minutes:

The Treasurer presented the the report, and <Members> asked for a update.

RESOLVED: That a further report be provided too the Committee on 31 June 2030.
`
const options: ReportOptions = { color: false, width: 100, quiet: false, rules, version: '0.0.0' }
let files: CheckedFile[]
let totals: Totals

beforeAll(async () => {
  const findings = await checkDocument(open(minutes, { path: 'minutes/june 3.txt' }), parse, createChecker())
  files = [
    { path: 'minutes/june 3.txt', findings },
    { path: 'minutes/clean.txt', findings: [] },
  ]
  const of = (severity: string) => findings.filter((finding) => finding.severity === severity).length
  totals = { files: 2, filesWithFindings: 1, errors: of('error'), warnings: of('warning') }
})

async function report(format: ReportFormat, more: Partial<ReportOptions> = {}, checked = files, sum = totals): Promise<string> {
  const reporter = await createReporter(format, { ...options, ...more })
  return [reporter.begin?.() ?? '', ...checked.map((file) => reporter.file(file)), reporter.end(sum)].join('')
}

test('text: by file, in columns, the line quoted with a caret under the place, and a count', async () => {
  expect(await report('text')).toBe(`minutes/june 3.txt
  7:25  error    Unexpected \`the the\`, expected \`the\`  doubled-words
        The Treasurer presented the the report, and <Members> asked for a update.
                                ^~~~~~~
  7:65  warning  Unexpected \`a update\`, expected \`an update\`  article
        … presented the the report, and <Members> asked for a update.
                                                            ^~~~~~~~
  9:45  error    Unexpected \`too\`, expected \`to\`  confused-words
        RESOLVED: That a further report be provided too the Committee on 31 June 2030.
                                                    ^~~
  9:66  error    Unexpected \`31 June 2030\`, a date that does not exist, expected a day from 1 to 30  impossible-date
        … a further report be provided too the Committee on 31 June 2030.
                                                            ^~~~~~~~~~~~

3 errors, 1 warning in 1 of 2 files
`)
})

test('text: no control character of a document or a path reaches the terminal', async () => {
  const [first] = files as [CheckedFile]
  const bad = {
    path: 'a\u001b[2J.txt',
    findings: first.findings.map((finding) => ({ ...finding, message: `\u001b]0;x\u0007${finding.message}` })),
  }
  expect(await report('text', {}, [bad])).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/)
})

test('text: colours where they are asked for', async () => {
  expect(await report('text', { color: true })).toContain('\u001b[31merror\u001b[39m')
})

test('json: one array, a file a line, read by any parser', async () => {
  const text = await report('json')
  const parsed = JSON.parse(text) as CheckedFile[]
  expect(parsed).toEqual(files)
  expect(text.split('\n')).toHaveLength(5)
  expect(parsed[0]?.findings[0]).toMatchObject({ rule: 'doubled-words', severity: 'error', line: 7, actual: 'the the', expected: ['the'] })
})

test('github: annotations with their properties escaped, errors before warnings', async () => {
  const lines = (await report('github')).trimEnd().split('\n')
  expect(lines[0]).toMatch(
    /^::error file=minutes\/june 3\.txt,line=7,endLine=7,col=\d+,endColumn=\d+,title=doubled-words::Unexpected `the the`, expected `the`$/,
  )
  expect(lines.map((line) => line.slice(2, line.indexOf(' ')))).toEqual(['error', 'error', 'error', 'warning'])
})

test('github: the ten worst, then a count', async () => {
  const [first] = files as [CheckedFile]
  const many = Array.from({ length: 9 }, (_, i) => ({ path: `${i}.txt`, findings: first.findings }))
  const lines = (await report('github', {}, many, { files: 9, filesWithFindings: 9, errors: 27, warnings: 9 })).trimEnd().split('\n')
  expect(lines).toHaveLength(11)
  expect(lines.slice(0, 10).every((line) => line.startsWith('::error '))).toBe(true)
  expect(lines[10]).toBe('::notice title=minutebook::27 errors and 9 warnings in 9 of 9 files; the 10 worst are annotated, 26 more are not')
})

describe('sarif', () => {
  test('is valid against the schema of SARIF 2.1.0', async () => {
    const schema = JSON.parse(readFileSync(new URL('schemas/sarif-2.1.0.json', import.meta.url), 'utf8'))
    // The standard's schema is of draft 4; it uses nothing that draft 7 reads in another way but the name of its id.
    delete schema.id
    schema.$schema = 'http://json-schema.org/draft-07/schema#'
    const ajv = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false })
    const validate = ajv.compile(schema)
    for (const checked of [files, []]) {
      const log = JSON.parse(await report('sarif', {}, checked))
      expect(validate(log), ajv.errorsText(validate.errors)).toBe(true)
    }
  })

  test('results point to their rules, places and files; the path is a URI', async () => {
    const { runs } = JSON.parse(await report('sarif'))
    const [result] = runs[0].results
    expect(runs[0].tool.driver.rules[result.ruleIndex].id).toBe('doubled-words')
    expect(result.locations[0].physicalLocation).toMatchObject({
      artifactLocation: { uri: 'minutes/june%203.txt' },
      region: { startLine: 7, endLine: 7 },
    })
  })

  test('a fingerprint outlives lines that are put in above', async () => {
    const moved = await checkDocument(
      open(minutes.replace('Minutes:\n', 'Minutes:\n\nThe Chair spoke.\n'), { path: 'x.txt' }),
      parse,
      createChecker(),
    )
    const prints = async (findings: CheckedFile['findings']) =>
      JSON.parse(await report('sarif', {}, [{ path: 'x.txt', findings }])).runs[0].results.map(
        (one: { partialFingerprints: object }) => one.partialFingerprints,
      )
    expect(await prints(moved)).toEqual(await prints((files[0] as CheckedFile).findings))
  })
})

test('junit: a suite a file, a failure a finding, well-formed whatever the document says', async () => {
  const xml = await report('junit')
  const { load } = await import('cheerio/slim')
  const $ = load(xml, { xml: true })
  expect($('testsuite').length).toBe(2)
  expect($('testsuite').first().attr('failures')).toBe('4')
  expect($('failure').first().attr('message')).toBe('Unexpected `the the`, expected `the`')
  expect($('testsuite').last().find('testcase').length).toBe(1)
  expect(xml).not.toContain('<Members>')
})

test('gitlab: an array with unique fingerprints', async () => {
  const [first] = files as [CheckedFile]
  const twice = [{ path: first.path, findings: [...first.findings, ...first.findings] }]
  const entries = JSON.parse(await report('gitlab', {}, twice)) as { fingerprint: string; severity: string; location: object }[]
  expect(entries).toHaveLength(8)
  expect(new Set(entries.map(({ fingerprint }) => fingerprint)).size).toBe(8)
  expect(entries[0]).toMatchObject({
    check_name: 'doubled-words',
    severity: 'major',
    location: { path: 'minutes/june 3.txt', lines: { begin: 7 } },
  })
})
