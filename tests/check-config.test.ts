// Configuration: where it is found, what is wrong with it and where, what holds for a file; suppression; baseline; repairs.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { Baseline } from '../src/check/baseline.ts'
import { checkDocument } from '../src/check/document.ts'
import type { Finding } from '../src/check/finding.ts'
import { createChecker, rules } from '../src/check/index.ts'
import { effectiveConfig, isIgnored } from '../src/config/effective.ts'
import { matches } from '../src/config/glob.ts'
import { ConfigError, loadConfig } from '../src/config/index.ts'
import { applyFixes } from '../src/fix/apply.ts'
import { unifiedDiff } from '../src/fix/diff.ts'
import { repair } from '../src/fix/index.ts'
import { open, parse } from '../src/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'minutebook-config-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const put = (name: string, content: string | Uint8Array) => {
  mkdirSync(dirname(join(folder, name)), { recursive: true })
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}
const faults = async (path: string) => {
  try {
    await loadConfig(folder, path)
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError)
    return (error as Error).message
  }
  return 'no fault'
}

describe('finding and reading', () => {
  test.each([
    ['json', 'minutebook.config.json', '{ "rules": { "doubled-words": "warn" } }'],
    ['yaml', 'minutebook.config.yaml', 'rules:\n  doubled-words: warn\n'],
    ['js', 'minutebook.config.js', "export default { rules: { 'doubled-words': 'warn' } }\n"],
    ['package', 'package.json', '{ "name": "x", "type": "module", "minutebook": { "rules": { "doubled-words": "warn" } } }'],
  ])('%s, from a folder below', async (name, file, text) => {
    if (file.endsWith('.js')) put(`${name}/package.json`, '{ "type": "module" }')
    const path = put(`${name}/${file}`, text)
    mkdirSync(join(folder, name, 'minutes/2030'), { recursive: true })
    const loaded = await loadConfig(join(folder, name, 'minutes/2030'))
    expect(loaded).toMatchObject({ path, folder: join(folder, name), config: { rules: { 'doubled-words': 'warn' } } })
  })

  test('false is none, and a file that is not there is a fault', async () => {
    expect((await loadConfig(join(folder, 'json'), false)).config).toEqual({})
    expect(await faults('nothing.json')).toBe('nothing.json: there is no such configuration')
  })
})

describe('faults are said with their places', () => {
  test.each([
    [
      'a.json',
      '{\n  "rules": {\n    "doubled-word": "warn"\n  }\n}',
      'a.json:3:5: rules.doubled-word: unknown rule; did you mean "doubled-words"?',
    ],
    ['f.yaml', 'overides: []\n', 'f.yaml:1:1: overides: unknown key; did you mean "overrides"?'],
    ['b.yaml', 'preset: strictest\n', 'b.yaml:1:1: preset: expected "recommended", "strict"'],
    [
      'c.yaml',
      'rules:\n  doubled-words: loud\n',
      'c.yaml:2:3: rules.doubled-words: expected "off", "warn" or "error", or a list of one of these and the rule\'s options',
    ],
    [
      'd.json',
      '{ "rules": { "doubled-words": ["warn", { "alow": [] }] } }',
      'd.json:1:42: rules.doubled-words.1.alow: unknown option; the rule has allow',
    ],
    ['e.json', '{ "rule": {} }', 'e.json:1:3: rule: unknown key; did you mean "rules"?'],
    ['f.json', '{ "overrides": [{ "rules": {} }] }', /^f\.json:1:3: overrides\.0\.files: /],
    ['g.json', '{ "plugins": ["minutebook-rules-of-nobody"] }', /^g\.json: plugins: cannot load "minutebook-rules-of-nobody": /],
    ['h.json', '{ "rules": ', /^h\.json: /],
  ])('%s', async (file, text, fault) => {
    put(file, text)
    expect(await faults(file)).toEqual(typeof fault === 'string' ? fault : expect.stringMatching(fault))
  })
})

test('what holds for a file: preset, overrides by glob, the command line above all', async () => {
  put(
    'o/minutebook.config.json',
    JSON.stringify({
      preset: 'strict',
      rules: { 'doubled-words': ['warn', { allow: ['Wagga'] }] },
      overrides: [{ files: 'old/**', preset: 'recommended', rules: { 'doubled-words': 'error', article: 'off' } }],
      ignore: ['*.tmp.txt'],
    }),
  )
  const loaded = await loadConfig(join(folder, 'o'))
  const old = effectiveConfig(loaded, {}, join(folder, 'o/old/1.txt'))
  expect(old.preset).toBe('recommended')
  expect(old.rules).toMatchObject({ 'doubled-words': ['error', { allow: ['Wagga'] }], article: ['off'], 'missing-venue': ['off'] })
  const now = effectiveConfig(loaded, { rules: { article: 'error' } }, join(folder, 'o/2030.txt'))
  expect(now.rules).toMatchObject({ 'doubled-words': ['warn', { allow: ['Wagga'] }], article: ['error'], 'missing-venue': ['warn'] })
  expect(isIgnored(loaded, join(folder, 'o/deep/a.tmp.txt'))).toBe(true)
  expect(isIgnored(loaded, join(folder, 'o/deep/a.txt'))).toBe(false)
})

test.each([
  ['minutes/**/*.md', 'minutes/a.md', true],
  ['minutes/**/*.md', 'minutes/2030/06/a.md', true],
  ['minutes/**/*.md', 'a.md', false],
  ['*.{md,txt}', 'deep/a.txt', true],
  ['old/', 'old/a/b.txt', true],
  ['a?c.txt', 'abc.txt', true],
  ['a+b.txt', 'aab.txt', false],
])('glob %s and %s', (glob, path, expected) => {
  expect(matches(path, glob)).toBe(expected)
})

describe('comments', () => {
  const check = async (text: string) =>
    (await checkDocument(open(text, { path: 'x.md' }), parse, createChecker())).map(({ rule, line }) => `${line} ${rule}`)
  const head =
    '# Lanes Parish Council\n\nMinutes of the meeting held on Monday 3 June 2030\n\n## 1. Apologies\n\nThere were none.\n\n## 2. Budget\n\n'

  test('silence a rule to the end, a line, and all rules', async () => {
    expect(await check(`${head}The the report for a update was noted.\n`)).toEqual(['11 doubled-words', '11 article'])
    expect(await check(`${head}<!-- minutebook-disable doubled-words -->\n\nThe the report for a update was noted.\n`)).toEqual([
      '13 article',
    ])
    expect(await check(`${head}<!-- minutebook-disable-next-line -->\nThe the report for a update was noted.\n`)).toEqual([])
    expect(
      await check(
        `${head}<!-- minutebook-disable -->\n\nThe the report was noted.\n\n<!-- minutebook-enable -->\n\nThe the report was noted.\n`,
      ),
    ).toEqual(['17 doubled-words'])
  })
})

test('a baseline that is written anew keeps what it allows of files that were not asked for, and drops those that are gone', () => {
  const path = join(folder, 'kept.json')
  for (const name of ['asked.txt', 'other.txt', 'mended.txt']) writeFileSync(join(folder, name), 'x')
  const files = {
    'asked.txt': { placeholder: 5 },
    'other.txt': { placeholder: 2 },
    'mended.txt': { placeholder: 1 },
    'gone.txt': { placeholder: 1 },
  }
  writeFileSync(path, JSON.stringify({ version: 1, files }))
  const finding = { rule: 'placeholder' } as Finding
  const baseline = new Baseline(path, { fresh: true })
  expect(baseline.filter({ path: join(folder, 'asked.txt'), findings: [finding] }).findings).toHaveLength(1)
  baseline.filter({ path: join(folder, 'mended.txt'), findings: [] })
  baseline.write()
  expect(JSON.parse(readFileSync(path, 'utf8')).files).toEqual({ 'asked.txt': { placeholder: 1 }, 'other.txt': { placeholder: 2 } })
})

test('a baseline allows what was there, by file, rule and count, and reports all when there is more', async () => {
  const path = join(folder, 'baseline.json')
  const findings = await checkDocument(
    open('Agenda item\n\nBudget\n\nMinutes:\n\nThe the report was noted noted.\n', { path: 'a.txt' }),
    parse,
    createChecker(),
  )
  expect(findings.map(({ rule }) => rule)).toEqual(['doubled-words', 'doubled-words'])
  const fresh = new Baseline(path, { fresh: true })
  fresh.filter({ path: join(folder, 'a.txt'), findings })
  fresh.write()
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({ version: 1, files: { 'a.txt': { 'doubled-words': 2 } } })
  const baseline = new Baseline(path)
  expect(baseline.filter({ path: join(folder, 'a.txt'), findings }).findings).toEqual([])
  expect(baseline.filter({ path: join(folder, 'b.txt'), findings }).findings).toHaveLength(2)
  expect(baseline.filter({ path: join(folder, 'a.txt'), findings: [...findings, ...findings.slice(0, 1)] }).findings).toHaveLength(3)
  const later = new Baseline(path)
  later.filter({ path: join(folder, 'a.txt'), findings: findings.slice(0, 1) })
  expect(later.stale([join(folder, 'a.txt')])).toBe(1)
  writeFileSync(path, '[]')
  expect(() => new Baseline(path)).toThrow('is no baseline')
})

describe('repairs', () => {
  const fixable = new Set(rules.filter((rule) => rule.fixable).map(({ name }) => name))
  const text =
    'Agenda item\r\n\r\nBudget\r\n\r\nMinutes:\r\n\r\nThe Clerk’s report for a update was noted, at £40, and the the meeting closed.\r\n'
  const findings = (content: Uint8Array | string) => checkDocument(open(content, { path: 'x.txt' }), parse, createChecker())

  test.each([
    ['utf-8', (words: string) => Buffer.from(words)],
    ['utf-8 with its mark', (words: string) => Buffer.from(`\ufeff${words}`)],
    ['utf-16', (words: string) => Buffer.from(`\ufeff${words}`, 'utf16le')],
    ['windows-1252', (words: string) => Buffer.from(words.replace(/’/g, '\u0092'), 'latin1')],
  ])('keep %s, its mark and its line ends', async (name, encode) => {
    const path = put(`fix-${name}.txt`, encode(text))
    const done = await repair({
      path,
      content: readFileSync(path),
      findings: await findings(encode(text)),
      fixable,
      write: true,
      recheck: findings,
    })
    expect(done).toMatchObject({ repaired: 2, findings: [] })
    expect(readFileSync(path)).toEqual(encode(text.replace('a update', 'an update').replace('the the', 'the')))
  })

  test('show a diff and write nothing', async () => {
    const path = put('dry.txt', text)
    const { diff } = await repair({
      path: 'dry.txt',
      content: text,
      findings: await findings(text),
      fixable,
      write: false,
      recheck: findings,
    })
    expect(diff).toContain('-The Clerk’s report for a update was noted, at £40, and the the meeting closed.')
    expect(diff).toContain('+The Clerk’s report for an update was noted, at £40, and the meeting closed.')
    expect(readFileSync(path, 'utf8')).toBe(text)
  })

  test('leave alone what is not what the finding quotes', async () => {
    const found = await findings(text)
    expect(applyFixes(text.replace('the the', 'the a'), found, fixable).fixed.map(({ rule }) => rule)).toEqual(['article'])
    expect(applyFixes(text, found, new Set()).fixed).toEqual([])
  })
})

test('a diff has hunks with their lines and context', () => {
  const before = Array.from({ length: 20 }, (_, i) => `line ${i + 1}`)
  const after = before.map((line) => (line === 'line 3' ? 'line three' : line)).filter((line) => line !== 'line 15')
  expect(unifiedDiff('a.txt', before.join('\n'), after.join('\n'))).toBe(
    [
      '--- a.txt',
      '+++ a.txt',
      '@@ -1,5 +1,5 @@',
      ' line 1',
      ' line 2',
      '-line 3',
      '+line three',
      ' line 4',
      ' line 5',
      '@@ -13,5 +13,4 @@',
      ' line 13',
      ' line 14',
      '-line 15',
      ' line 16',
      ' line 17',
      '',
    ].join('\n'),
  )
  expect(unifiedDiff('a.txt', 'x', 'x')).toBe('')
})
