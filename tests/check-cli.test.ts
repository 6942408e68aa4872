// `minutebook check`, `rules` and `explain` as processes, as they are shipped.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { rules } from '../src/check/index.ts'
import { readerMessages } from '../src/cli/reader-messages.ts'
import { built, sample } from './built.ts'

const { folder, bin, run } = built()
const root = fileURLToPath(new URL('..', import.meta.url))
const page = (words: string) => `Agenda item\n\nBudget\n\nMinutes:\n\n${words}\n`
const put = (name: string, content: string) => {
  mkdirSync(dirname(join(folder, name)), { recursive: true })
  writeFileSync(join(folder, name), content)
}
const read = (name: string) => readFileSync(join(folder, name), 'utf8')

beforeAll(() => {
  put('slips/a.txt', page('The the report was noted.'))
  put('slips/b.md', page('The Clerk gave a update.'))
  put('clean/c.txt', page('The report was noted.'))
})

describe('exit codes', () => {
  it.each([
    ['no findings', ['clean'], 0],
    ['an error', ['slips'], 1],
    ['a warning', ['slips/b.md'], 0],
    ['more warnings than allowed', ['slips/b.md', '--max-warnings', '0'], 1],
    ['as many warnings as allowed', ['slips/b.md', '--max-warnings', '1'], 0],
    ['--exit-zero', ['slips', '--exit-zero'], 0],
    ['a file that is not there', ['nothing.txt'], 1],
    ['no input', [], 2],
    ['an unknown format', ['slips', '--format', 'xml'], 2],
    ['an unknown rule', ['slips', '--rule', 'no-such-rule:off'], 2],
    ['an unknown preset', ['slips', '--preset', 'strictest'], 2],
    ['a configuration that is not there', ['slips', '--config', 'nothing.json'], 2],
    ['--fix of standard input', ['-', '--fix'], 2],
  ])('%s: %s → %i', (_, args, status) => {
    expect(run(['check', ...args], { input: page('x') }).status).toBe(status)
  })
})

it('reports on stdout and says nothing else; an unreadable file is one finding', () => {
  const { stdout, stderr } = run(['check', 'nothing.txt', 'slips/a.txt'])
  expect(stdout).toMatch(
    /^nothing\.txt\n {2,}error {2}.+\n\nslips\/a\.txt\n {2}7:1 {2}error {2}Unexpected `The the`, expected `The` {2}doubled-words\n/,
  )
  expect(stdout).toMatch(/2 errors, 0 warnings in 2 of 2 files\n$/)
  expect(stderr).toBe('')
})

it('-q reports errors only', () => {
  expect(run(['check', 'slips', '-q']).stdout).not.toContain('warning')
  expect(run(['check', 'slips/b.md', '-q']).stdout).toBe('')
})

it('takes standard input, named for its format', () => {
  const { stdout, status } = run(['check', '-', '--stdin-filename', 'draft.md', '--format', 'json'], { input: page('The the report.') })
  expect(JSON.parse(stdout)).toMatchObject([{ path: 'draft.md', findings: [{ rule: 'doubled-words', line: 7, column: 1 }] }])
  expect(status).toBe(1)
})

it('--rule with a slip in the name is told what was meant', () => {
  expect(run(['check', '--rule', 'doubled-word:off'])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('there is no rule doubled-word; did you mean doubled-words?'),
  })
})

it('--rule sets a rule, --preset a preset, over the configuration', () => {
  put('config/minutebook.config.json', JSON.stringify({ rules: { article: 'error' } }))
  put('config/a.txt', page('The Clerk gave a update.'))
  const check = (...args: string[]) => run(['check', 'a.txt', '--format', 'json', ...args], { cwd: join(folder, 'config') })
  const severity = (text: string) => JSON.parse(text)[0].findings[0]?.severity
  expect(severity(check().stdout)).toBe('error')
  expect(severity(check('--no-config').stdout)).toBe('warning')
  expect(severity(check('--rule', 'article:off').stdout)).toBeUndefined()
})

it('--print-config shows what holds for a file', () => {
  put('print/minutebook.config.yaml', 'overrides:\n  - files: old/**\n    rules:\n      doubled-words: [warn, { allow: [Wagga] }]\n')
  const print = (file: string) => JSON.parse(run(['check', '--print-config', file], { cwd: join(folder, 'print') }).stdout)
  expect(print('old/a.txt').rules['doubled-words']).toEqual(['warn', { allow: ['Wagga'] }])
  expect(print('new/a.txt')).toMatchObject({ preset: 'recommended', rules: { 'doubled-words': 'error', 'missing-venue': 'off' } })
})

it('a wrong configuration is said with its place, without a stack', () => {
  put('wrong/minutebook.config.json', '{\n  "rules": { "doubled-word": "off" }\n}\n')
  const { stderr, status } = run(['check', '.'], { cwd: join(folder, 'wrong') })
  expect(stderr).toBe('minutebook.config.json:2:14: rules.doubled-word: unknown rule; did you mean "doubled-words"?\n')
  expect(status).toBe(2)
})

it('a baseline lets old findings pass and no new ones', () => {
  put('base/a.txt', page('The the report was noted.'))
  const check = (...args: string[]) => run(['check', 'base', '--baseline', 'base.json', ...args])
  expect(check('--update-baseline')).toMatchObject({ status: 0, stdout: '' })
  expect(JSON.parse(read('base.json'))).toEqual({ version: 1, files: { 'base/a.txt': { 'doubled-words': 1 } } })
  expect(check().status).toBe(0)
  // Lines above move it; it is still the old one.
  put('base/a.txt', page('The Chair spoke.\n\nThe the report was noted.'))
  expect(check().status).toBe(0)
  put('base/a.txt', page('The the report was noted noted.'))
  expect(check().status).toBe(1)
  put('base/a.txt', page('The report was noted.'))
  expect(check()).toMatchObject({ status: 0, stderr: expect.stringContaining('1 finding that the baseline allows is gone') })
})

it('--fix repairs until nothing more can be repaired', () => {
  put('again/a.txt', page('That that the the the report was was was noted,in a a a update.The Clerks report of a a apology was read.'))
  expect(run(['check', 'again', '--fix']).stderr).toContain('0 errors and 0 warnings remain')
  expect(read('again/a.txt')).toBe(page('That the report was noted, in an update. The Clerk’s report of an apology was read.'))
  expect(run(['check', 'again', '--fix']).stderr).toContain('0 repaired')
})

it('--fix repairs text and Markdown; --fix-dry-run shows a diff that patch takes', () => {
  put('fix/a.txt', page('The the report was noted.'))
  put('fix/b.md', page('The Clerk gave a update on 31 June 2030.'))
  const dry = run(['check', 'fix', '--fix-dry-run'])
  expect(dry.stdout).toContain('-The Clerk gave a update on 31 June 2030.\n+The Clerk gave an update on 31 June 2030.\n')
  expect(read('fix/a.txt')).toBe(page('The the report was noted.'))
  const fixed = run(['check', 'fix', '--fix'])
  expect(fixed).toMatchObject({ status: 1, stderr: expect.stringContaining('2 repaired; 1 error and 0 warnings remain') })
  expect(fixed.stdout).toContain('31 June 2030')
  expect([read('fix/a.txt'), read('fix/b.md')]).toEqual([page('The report was noted.'), page('The Clerk gave an update on 31 June 2030.')])
  put('patch/fix/a.txt', page('The the report was noted.'))
  put('patch/fix/b.md', page('The Clerk gave a update on 31 June 2030.'))
  const patch = spawnSync('patch', ['-p0'], { cwd: join(folder, 'patch'), input: dry.stdout, encoding: 'utf8' })
  if (patch.error) return
  expect([read('patch/fix/a.txt'), read('patch/fix/b.md')]).toEqual([read('fix/a.txt'), read('fix/b.md')])
})

it('--cache gives the same again, and forgets it when file or configuration change', () => {
  put('cache/a.txt', page('The the report was noted.'))
  const check = (...args: string[]) => run(['check', 'cache', '--cache', 'kept', ...args]).stdout
  const first = check()
  expect(existsSync(join(folder, 'kept'))).toBe(true)
  expect(check()).toBe(first)
  expect(check('--rule', 'doubled-words:off')).toContain('no problems')
  put('cache/a.txt', page('The report was noted.'))
  expect(check()).toContain('no problems')
})

it('a package brings rules along: the example of the repository', () => {
  cpSync(join(root, 'examples/minutebook-rules-example'), join(folder, 'plug/node_modules/minutebook-rules-example'), { recursive: true })
  symlinkSync(dirname(dirname(bin)), join(folder, 'plug/node_modules/minutebook'), 'junction')
  put(
    'plug/minutebook.config.json',
    JSON.stringify({ plugins: ['minutebook-rules-example'], rules: { 'example/no-former-name': ['error', { now: 'Lanes Council' }] } }),
  )
  put('plug/a.txt', page('The name of Lanes Rural District Council was noted.'))
  const check = (...args: string[]) => run(['check', 'a.txt', ...args], { cwd: join(folder, 'plug') })
  expect(JSON.parse(check('--format', 'json').stdout)[0].findings).toMatchObject([
    { rule: 'example/no-former-name', severity: 'error', line: 7, column: 13, expected: ['Lanes Council'] },
  ])
  check('--fix')
  expect(read('plug/a.txt')).toBe(page('The name of Lanes Council was noted.'))
  expect(run(['rules'], { cwd: join(folder, 'plug') }).stdout).toContain('  example/no-former-name ')
  expect(run(['explain', 'example/no-former-name'], { cwd: join(folder, 'plug') }).stdout).toContain('misfiled')
})

it('the sample that is shipped has no errors', () => {
  expect(run(['check', sample]).status).toBe(0)
})

it('rules lists them all, explain tells of one', () => {
  const listed = run(['rules']).stdout
  for (const { name } of rules) expect(listed).toContain(`  ${name} `)
  expect(JSON.parse(run(['rules', '--json']).stdout)).toHaveLength(rules.length)
  const told = run(['explain', 'vote-count'])
  expect(told.stdout).toMatch(/^vote-count\nvotes; an error, in the recommended preset\n/)
  expect(told.stdout).toContain('Reported:\n')
  expect(run(['explain', 'vote-counts'])).toMatchObject({ status: 2, stderr: expect.stringContaining('did you mean vote-count?') })
})

it.each([...readersSay()])('explain tells of %s, which is no rule', (name) => {
  expect(Object.keys(readerMessages)).toContain(name)
})

it('explain tells of what a reader said', () => {
  const told = run(['explain', 'not-minutes'])
  expect(told).toMatchObject({ status: 0, stdout: expect.stringContaining('No meeting was recognised') })
  expect(run(['explain', 'minutebook:no-text']).stdout).toContain('OCR')
})

/** The names that stand behind the messages of the sources. */
function readersSay(): Set<string> {
  const source = (folder: string) =>
    readdirSync(new URL(`../src/${folder}/`, import.meta.url), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(new URL(`../src/${folder}/${name}`, import.meta.url), 'utf8'))
      .join('\n')
  const text = ['read', 'outline', 'batch', 'write'].map(source).join('\n')
  const named = [...text.matchAll(/'minutebook:([a-z-]+)'|(?:rule|ruleId): '([a-z-]+)'|warn\(\s*file,\s*'([a-z-]+)'/g)]
  return new Set(named.map(([, a, b, c]) => (a ?? b ?? c) as string))
}

it('the reference of the rules is not stale', () => {
  const { stderr } = spawnSync(process.execPath, ['scripts/rules-table.mjs', '--check'], { cwd: root, encoding: 'utf8' })
  expect(stderr).not.toContain('stale')
})

it('the hook and the action name files and commands that there are', () => {
  const hooks = readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')
  for (const [, entry] of hooks.matchAll(/entry: minutebook (.+)/g)) expect(run([...(entry as string).split(' '), '--help']).status).toBe(0)
  const action = readFileSync(join(root, 'action.yml'), 'utf8')
  const help = run(['check', '--help']).stdout
  for (const [flag] of action.matchAll(/(?<=[ (])--(?!yes)[a-z-]+/g)) expect(help).toContain(flag)
})
