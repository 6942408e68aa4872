import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv2020 from 'ajv/dist/2020.js'
import { beforeAll, describe, expect, it } from 'vitest'
import { minutebook } from '../src/index.ts'
import { built, records, sample } from './built.ts'

const { folder, bin, run, start } = built()
const put = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content)
const minutes = readFileSync(sample, 'utf8')

beforeAll(() => {
  put('good.txt', minutes)
  put('other.txt', minutes.replaceAll('Mill Lane', 'Ferry Lane'))
  put('news.txt', 'Gulls steal chips\n\nVisitors to the harbour said yesterday that gulls had taken “every last chip”.\n')
  put('empty.txt', '')
  put('blank.txt', ' \n\n\t\n')
  put('noise.bin', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 3, 0, 0, 0, 0, 255, 254, 0, 0]))
  put('broken.docx', Buffer.from('PK\u0003\u0004 this is no archive'))
  put('broken.pdf', '%PDF-1.7\nthis is no PDF')
  put('broken.xml', '<?xml version="1.0"?><meeting><agendaitems>')
  put('escape.txt', minutes.replace('Councillor Mave Stone asked', 'Councillor \u001b[2JMave\u009b31m \u202eStone asked'))
  mkdirSync(join(folder, 'three'))
  for (const name of ['a.txt', 'b.txt', 'c.txt']) put(`three/${name}`, minutes)
})

/** Runs with a terminal on standard input, output and error; what it shows comes back as one text. */
function inTerminal(args: string, env: Record<string, string> = {}): { shown: string; status: number | null } {
  const command = `${process.execPath} ${bin} ${args}`
  const { stdout, status } = spawnSync('script', ['-qec', command, '/dev/null'], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 20_000,
    // A keyboard on which nobody types.
    stdio: ['pipe', 'pipe', 'pipe'],
    input: '',
    env: { ...process.env, ...env },
  })
  return { shown: stdout, status }
}
const terminal = spawnSync('script', ['-qec', 'true', '/dev/null']).status === 0

describe('parse', () => {
  it('writes one document as an object, several as an array', () => {
    const one = run(['parse', 'good.txt'])
    expect(one).toMatchObject({ status: 0, stderr: '' })
    expect(JSON.parse(one.stdout)).toMatchObject({ source: { path: 'good.txt', format: 'text' }, document_type: 'meeting' })
    const several = run(['parse', 'good.txt', 'other.txt'])
    expect(several.status).toBe(0)
    expect(JSON.parse(several.stdout).map((document: { source: { path: string } }) => document.source.path)).toEqual([
      'good.txt',
      'other.txt',
    ])
    expect(several.stderr).toMatch(/^2 documents, 2 meetings, \d+ items/)
  })

  it('reads what the library reads, typographic signs among it', async () => {
    const typographic = minutes.replace(
      'Councillor Mave Stone asked',
      'Councillor Mave O’Stone said that “the bridge’s repair” – long awaited – had begun, and asked',
    )
    expect(typographic).not.toBe(minutes)
    put('typographic.txt', typographic)
    const { meetings } = await minutebook(typographic, 'typographic.txt')
    const command = JSON.parse(run(['parse', 'typographic.txt']).stdout)
    expect(command.meetings).toEqual(JSON.parse(JSON.stringify(meetings)))
    // Patterns hold such signs too, and the command is read in a way of its own (src/load.ts).
    const code = readFileSync(join(folder, '../package/dist/command.cjs'))
    expect(code.findIndex((byte) => byte > 0x7f)).toBe(-1)
  })

  it('reads folders and globs, and writes NDJSON', () => {
    const documents = records<{ id: string }>(run(['parse', 'three', '--format', 'ndjson']).stdout)
    expect(documents).toHaveLength(3)
    expect(new Set(documents.map(({ id }) => id)).size).toBe(3)
    expect(records(run(['parse', 'three/*.txt', '--format', 'ndjson']).stdout)).toEqual(documents)
  })

  it('makes the same ids wherever the folder lies and whatever it is called', () => {
    mkdirSync(join(folder, 'elsewhere'), { recursive: true })
    for (const name of ['a.txt', 'b.txt', 'c.txt']) put(`elsewhere/${name}`, minutes)
    const ids = (args: string[], cwd = folder) =>
      records<{ id: string }>(run(['parse', ...args, '-f', 'ndjson'], { cwd }).stdout).map(({ id }) => id)
    expect(ids(['elsewhere'])).toEqual(ids(['three']))
    expect(ids(['.'], join(folder, 'three'))).toEqual(ids(['three']))
  })

  it('reads standard input under the name it is given', () => {
    const html = '<h1>Agenda and minutes</h1><p>Venue: Hall</p>'
    const piped = run(['parse', '-', '--stdin-filename', 'page.html'], { input: html })
    expect(JSON.parse(piped.stdout).source).toMatchObject({ path: 'page.html', format: 'html' })
    expect(JSON.parse(run(['parse', '-'], { input: minutes }).stdout)).toMatchObject({
      source: { path: 'stdin' },
      document_type: 'meeting',
    })
  })

  it('writes one record type, as NDJSON or as one CSV table', () => {
    const items = records(run(['parse', 'good.txt', '--records', 'items']).stdout)
    expect(items.length).toBeGreaterThan(3)
    expect(items[0]).toMatchObject({ title: 'Apologies for Absence', order: 1, meeting_id: expect.stringMatching(/\.m1$/) })
    const csv = run(['parse', 'good.txt', '--records', 'items', '--format', 'csv']).stdout.trimEnd().split('\n')
    expect(csv[0]).toMatch(/^id,document_id,meeting_id,order,/)
    expect(csv).toHaveLength(items.length + 1)
  })

  it('writes to a file whole, with nothing left beside it', () => {
    expect(run(['parse', 'three', '-o', 'out/all.ndjson'])).toMatchObject({ status: 0, stdout: '' })
    expect(readdirSync(join(folder, 'out'))).toEqual(['all.ndjson'])
    expect(readFileSync(join(folder, 'out/all.ndjson'), 'utf8')).toBe(run(['parse', 'three', '-f', 'ndjson']).stdout)
    run(['parse', 'three', '-o', 'out/all.json'])
    expect(readFileSync(join(folder, 'out/all.json'), 'utf8')).toBe(run(['parse', 'three']).stdout)
    run(['parse', 'good.txt', '-o', 'out/one.json'])
    expect(readFileSync(join(folder, 'out/one.json'), 'utf8')).toBe(run(['parse', 'good.txt']).stdout)
  })

  it('writes a folder of tables with its data package', () => {
    expect(run(['parse', 'three', '--format', 'csv', '--output', 'tables'])).toMatchObject({ status: 0, stdout: '' })
    const names = readdirSync(join(folder, 'tables'))
    expect(names).toContain('datapackage.json')
    const { resources } = JSON.parse(readFileSync(join(folder, 'tables/datapackage.json'), 'utf8'))
    expect(names.filter((name) => name.endsWith('.csv')).sort()).toEqual(resources.map(({ path }: { path: string }) => path).sort())
    expect(readFileSync(join(folder, 'tables/documents.csv'), 'utf8').trimEnd().split('\n')).toHaveLength(4)
    run(['parse', 'three', '--format', 'csv', '--excel', '--output', 'for-excel'])
    expect(readFileSync(join(folder, 'for-excel/items.csv'), 'utf8')).toMatch(/^\uFEFFid,[^\n]*\r\n/)
  })

  it.each(['command', 'check', 'unpdf'])('runs the code that was kept of %s at the build', (kept) => {
    const dist = join(bin, '../../dist')
    const ask = `const { compilePatternsOnce, compiledName, scriptOf } = require('${dist}/load.cjs')
      compilePatternsOnce()
      const compiled = require('fs').readFileSync('${dist}/' + compiledName('${kept}'))
      console.log(scriptOf('${dist}/${kept === 'unpdf' ? kept : 'command'}.cjs', compiled).cachedDataRejected)`
    expect(spawnSync(process.execPath, ['-e', ask], { encoding: 'utf8' }).stdout).toBe('false\n')
  })

  it.each(['txt', 'html', 'md', 'xml', 'docx', 'doc', 'odt', 'rtf', 'pdf'])(
    'reads .%s, with the reader that is loaded for it',
    (ending) => {
      const root = new URL('../fixtures/', import.meta.url).pathname
      const word = new URL(`docx/larkmere.${ending}`, import.meta.url).pathname
      const [name] = readdirSync(root, { recursive: true }).filter(
        (one) => /^[^n].*\/input\./.test(String(one)) && String(one).endsWith(`.${ending}`),
      )
      const { stdout, stderr, status } = run(['parse', existsSync(word) ? word : join(root, String(name))])
      expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
      expect(JSON.parse(stdout).meetings[0].items.length).toBeGreaterThan(0)
    },
  )

  it('takes a list of files, from a file and from standard input', () => {
    put('list.txt', 'three/b.txt\nthree/a.txt\n')
    const paths = (args: string[], input = '') =>
      records<{ source: { path: string } }>(run(['parse', ...args, '-f', 'ndjson'], { input }).stdout).map(({ source }) => source.path)
    expect(paths(['--files-from', 'list.txt'])).toEqual(['three/b.txt', 'three/a.txt'])
    expect(paths(['--files-from', '-'], 'three/c.txt\n')).toEqual(['three/c.txt'])
  })
})

describe('the schema', () => {
  it('is valid, and takes what parse writes in every form', () => {
    const ajv = new Ajv2020({ allowUnionTypes: true })
    const valid = ajv.compile(JSON.parse(run(['schema']).stdout))
    const bad = ['good.txt', 'news.txt', 'empty.txt', 'noise.bin', 'broken.docx', 'broken.pdf', 'missing.txt', 'escape.txt']
    for (const args of [['good.txt'], ['three'], bad]) {
      const json = JSON.parse(run(['parse', ...args]).stdout)
      expect(valid(json), ajv.errorsText(valid.errors)).toBe(true)
      for (const line of records(run(['parse', ...args, '-f', 'ndjson']).stdout))
        expect(valid(line), ajv.errorsText(valid.errors)).toBe(true)
    }
    const votes = ajv.compile(JSON.parse(run(['schema', '--records', 'votes']).stdout))
    const lines = records(run(['parse', 'good.txt', '--records', 'votes']).stdout)
    expect(lines.length).toBe(7)
    for (const line of lines) expect(votes(line), ajv.errorsText(votes.errors)).toBe(true)
  })

  it('takes what parse makes of the real documents', ({ skip }) => {
    const real = new URL('../../shared/gold/', import.meta.url).pathname
    if (!existsSync(real)) return skip('the shared documents are not on this machine')
    const valid = new Ajv2020({ allowUnionTypes: true }).compile(JSON.parse(run(['schema']).stdout))
    const { stdout } = run(['parse', real, '-f', 'ndjson', '-q'])
    const documents = records(stdout)
    expect(documents.length).toBeGreaterThan(10)
    for (const document of documents) expect(valid(document), JSON.stringify(valid.errors)).toBe(true)
  }, 60_000)
})

describe('bad input', () => {
  const bad = ['news.txt', 'empty.txt', 'blank.txt', 'noise.bin', 'broken.docx', 'broken.pdf', 'broken.xml', 'missing.txt']

  it.each(bad)('%s: one message with its path, an entry in the output, exit code 1', (name) => {
    const { stdout, stderr, status } = run(['parse', name])
    expect(status).toBe(1)
    const lines = stderr.trimEnd().split('\n')
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(new RegExp(`^${name}: .{20,}`))
    const record = JSON.parse(stdout)
    if (name === 'missing.txt')
      expect(record).toEqual({ schema_version: '1.0.0', error: expect.stringContaining('no such file'), path: name })
    else {
      expect(record).toMatchObject({ source: { path: name }, document_type: 'not_minutes', meetings: [] })
      expect(record.messages.length).toBeGreaterThan(0)
    }
  })

  it('leaves all other files written', () => {
    const { stdout, stderr, status } = run(['parse', 'good.txt', ...bad, 'other.txt', '-f', 'ndjson'])
    expect(status).toBe(1)
    const lines = records<{ path?: string; source?: { path: string }; meetings?: unknown[] }>(stdout)
    expect(lines.map((line) => line.path ?? line.source?.path)).toEqual(['good.txt', ...bad, 'other.txt'])
    expect(lines.filter((line) => (line.meetings?.length ?? 0) > 0)).toHaveLength(2)
    expect(stderr).toContain('8 failures')
  })

  it('is one message for a pattern, a folder and a link that lead to nothing', () => {
    mkdirSync(join(folder, 'hollow'), { recursive: true })
    if (!existsSync(join(folder, 'dangling.txt'))) symlinkSync('nowhere', join(folder, 'dangling.txt'))
    for (const name of ['none-*.txt', 'hollow', 'dangling.txt']) {
      const { stderr, status } = run(['parse', name])
      expect(status, name).toBe(1)
      expect(stderr.trimEnd().split('\n'), name).toHaveLength(1)
      expect(stderr).toContain(`${name}: `)
    }
  })

  it('is one message for a file and a folder without permission', ({ skip }) => {
    mkdirSync(join(folder, 'locked/inner'), { recursive: true })
    put('locked/secret.txt', minutes)
    put('locked/open.txt', minutes)
    chmodSync(join(folder, 'locked/secret.txt'), 0)
    chmodSync(join(folder, 'locked/inner'), 0)
    const root = process.getuid?.() === 0
    if (root) {
      // Only root may read everything: nobody runs it then, if nobody can reach it.
      spawnSync('chmod', ['-R', 'go+rX', join(folder, '..')])
      spawnSync('chmod', ['0', join(folder, 'locked/secret.txt'), join(folder, 'locked/inner')])
    }
    const asNobody = root ? { uid: 65534, gid: 65534 } : {}
    const { stdout, stderr, status } = run(['parse', 'locked', '-f', 'ndjson'], asNobody)
    chmodSync(join(folder, 'locked/inner'), 0o755)
    chmodSync(join(folder, 'locked/secret.txt'), 0o644)
    if (stderr.includes('MODULE_NOT_FOUND')) return skip('another user cannot reach this folder')
    expect(status).toBe(1)
    expect(records(stdout)).toHaveLength(3)
    expect(stderr).toContain('locked/inner: no permission to read this folder')
    expect(stderr).toContain('locked/secret.txt: no permission to read this file')
  })

  it('shows control characters written out, never raw, on standard error and in view', () => {
    put('bell\u0007\u001b[2J.txt', '')
    const { stderr } = run(['parse', 'bell\u0007\u001b[2J.txt'])
    expect(stderr).toContain('bell\\x07\\x1b[2J.txt: ')
    const { stdout } = run(['view', 'escape.txt'])
    expect(stdout).toContain('\\x1b[2JMave')
    expect(stdout + stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
  })

  it('views a speech of several paragraphs as running text', () => {
    put(
      'speech.txt',
      'LANES COUNCIL\n\nMinutes of the meeting held on 4 May 2030\n\n1. Lamps\n\nThe Clerk reported that:\n\n(a) a lamp was out; and\n\n(b) it would be mended.\n',
    )
    const { stdout } = run(['view', 'speech.txt'])
    expect(stdout.replace(/\s+/g, ' ')).toContain('The Clerk reported that: a lamp was out; and it would be mended.')
  })

  it.skipIf(!terminal)('shows control characters written out in every form that goes to a terminal', () => {
    for (const args of [
      'parse escape.txt',
      'parse escape.txt -f ndjson',
      'parse escape.txt -f csv -r blocks',
      'text escape.txt',
      'view escape.txt',
    ]) {
      const { shown } = inTerminal(args, { NO_COLOR: '1' })
      expect(shown, args).toContain('Mave')
      expect(shown, args).not.toContain('\u001b[2J')
      expect(shown, args).not.toContain('\u009b')
      expect(shown, args).not.toContain('\u202e')
    }
    // Elsewhere the text is what the document says.
    expect(run(['text', 'escape.txt']).stdout).toContain('\u001b[2JMave')
  })
})

describe('wrong use', () => {
  it.each([
    [['parse'], 'nothing to read'],
    [['parse', 'good.txt', '--format', 'yaml'], 'json, ndjson or csv'],
    [['parse', 'good.txt', '--records', 'things'], 'expected one of documents'],
    [['parse', 'good.txt', '--no-such-flag'], 'unknown option'],
    [['parse', 'good.txt', '--excel'], '--format csv'],
    [['parse', 'good.txt', '--jobs', 'many'], '--jobs'],
    [['parse', 'good.txt', '--shard', '5/4'], '--shard'],
    [['parse', 'good.txt', '--resume'], '--output'],
    [['parse', 'good.txt', '--output', 'good.txt'], 'overwrite its own input'],
    [['parse', 'good.txt', '--output', 'three', '--format', 'ndjson'], 'is a folder'],
    [['parse', 'good.txt', '--output', 'good.txt', '--format', 'csv'], 'overwrite'],
    [['parse', '--files-from', 'no-list.txt'], 'no-list.txt'],
    [['parse', '-', '--files-from', '-'], 'standard input'],
    [['parse', '--filter', 'good.txt'], '--filter'],
    [['view'], 'missing required argument'],
    [['merge'], 'missing required argument'],
    [['frobnicate'], 'unknown command'],
    [['--no-such-flag'], 'unknown option'],
  ])('%j says what is wrong, shows help, and ends with 2', (args, message) => {
    const { stdout, stderr, status } = run(args)
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain(message)
    expect(stderr).toContain('Usage: minutebook')
  })

  it('without any argument shows help and ends with 2', () => {
    const { stdout, stderr, status } = run([])
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 })
    expect(stderr).toContain('Usage: minutebook')
  })

  it.skipIf(!terminal)('on a terminal with nothing to read shows help and does not wait', () => {
    for (const args of ['parse', 'parse -', 'parse --files-from -', 'parse --filter', 'view -']) {
      const { shown, status } = inTerminal(args)
      expect(status, args).toBe(2)
      expect(shown, args).toContain('Usage: minutebook')
    }
  })

  it('shows help with examples on standard output when asked', () => {
    const { stdout, stderr, status } = run(['parse', '--help'])
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
    expect(stdout).toContain('Examples:')
    for (const flag of [
      '--format',
      '--output',
      '--records',
      '--excel',
      '--stdin-filename',
      '--files-from',
      '--jobs',
      '--resume',
      '--cache',
      '--filter',
      '--shard',
    ]) {
      expect(stdout).toContain(flag)
    }
  })

  it('tells its version', () => {
    const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
    expect(run(['--version']).stdout).toBe(`${version}\n`)
    expect(run(['-V']).stdout).toBe(`${version}\n`)
  })
})

describe('a closed pipe', () => {
  it('ends quietly', () => {
    mkdirSync(join(folder, 'many'), { recursive: true })
    for (let i = 0; i < 60; i++) put(`many/${i}.txt`, minutes)
    for (const format of ['ndjson', 'json', 'csv --records blocks']) {
      const shell = `${process.execPath} ${bin} parse many --quiet --format ${format} | head -c 100 > /dev/null; echo "$\{PIPESTATUS[0]}"`
      const { stdout, stderr } = spawnSync('bash', ['-c', shell], { cwd: folder, encoding: 'utf8' })
      expect({ stdout, stderr }, format).toEqual({ stdout: '0\n', stderr: '' })
    }
  })
})

describe('an output that is no file', () => {
  const plain = () => run(['parse', 'good.txt', '--quiet']).stdout

  it('a pipe is written into, and stays one', ({ skip }) => {
    if (spawnSync('mkfifo', [join(folder, 'pipe')]).status !== 0) return skip('mkfifo makes no pipe here')
    const shell = `cat pipe & ${process.execPath} ${bin} parse good.txt --quiet --output pipe; wait`
    const { stdout } = spawnSync('bash', ['-c', shell], { cwd: folder, encoding: 'utf8' })
    expect(stdout).toBe(plain())
    expect(lstatSync(join(folder, 'pipe')).isFIFO()).toBe(true)
    expect(run(['parse', 'good.txt', '--output', 'pipe', '--resume']).status).toBe(2)
  })

  // Windows has no /dev/stdout.
  it.each(['-', ...(existsSync('/dev/stdout') ? ['/dev/stdout'] : [])])('%s is standard output', (place) => {
    expect(run(['parse', 'good.txt', '--quiet', '--output', place]).stdout).toBe(plain())
    expect(existsSync(join(folder, '-'))).toBe(false)
  })

  it('the file behind a link is replaced, and the link stays', () => {
    put('real.json', 'old')
    symlinkSync('real.json', join(folder, 'link.json'))
    run(['parse', 'good.txt', '--quiet', '--output', 'link.json'])
    expect(lstatSync(join(folder, 'link.json')).isSymbolicLink()).toBe(true)
    expect(readFileSync(join(folder, 'real.json'), 'utf8')).toBe(plain())
  })
})

describe('a full disk', () => {
  it('is one message that says how to go on', ({ skip }) => {
    if (!existsSync('/dev/full')) return skip('this machine has no /dev/full')
    const { stdout } = spawnSync('bash', ['-c', `${process.execPath} ${bin} parse three -f ndjson 2>&1 > /dev/full; echo $?`], {
      cwd: folder,
      encoding: 'utf8',
    })
    expect(stdout).toMatch(/^minutebook: the disk is full[^\n]*\n1\n$/)
  })
})

describe('text and view', () => {
  it('prints exactly the text that positions point into', () => {
    const { stdout, status } = run(['text', 'good.txt'])
    expect(status).toBe(0)
    const document = JSON.parse(run(['parse', 'good.txt']).stdout)
    const { position, title } = document.meetings[0].items[3]
    expect(stdout.slice(position.start.offset, position.end.offset)).toContain(title)
    expect(stdout.split(/\r\n|\n|\r/)[position.start.line - 1]).toContain(stdout.slice(position.start.offset).split('\n')[0])
  })

  it('shows the meeting, its items, who spoke and what was decided', () => {
    const { stdout, stderr, status } = run(['view', 'good.txt'])
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
    expect(stdout).toContain('Planning Committee')
    expect(stdout).toContain('2030-05-07')
    expect(stdout).toContain('4. Flood Defences at Mill Lane')
    expect(stdout).toMatch(/said +Councillor Rufus Alder expressed concern/)
    expect(stdout).toContain('moved by Councillor Stone')
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  })

  it('tells an end without a start from a start', () => {
    put(
      'ended.txt',
      'LANES COUNCIL\n\nMinutes of the meeting held on 7 May 2030\n\nPresent: A Elm\n\n1. Lamps\n\nNoted.\n\n2. Gates\n\nNoted.\n\nThe meeting closed at 5.44 pm.\n',
    )
    expect(run(['view', 'ended.txt']).stdout).toContain('2030-05-07, until 17:44')
  })

  it.skipIf(!terminal)('is as wide as the terminal, coloured unless NO_COLOR is set', () => {
    const { stdout } = spawnSync('script', ['-qec', `stty cols 50; ${process.execPath} ${bin} view good.txt`, '/dev/null'], {
      cwd: folder,
      encoding: 'utf8',
      input: '',
    })
    expect(stdout).toContain('\u001b[')
    const plain = stdout.replace(/\u001b\[[0-9;]*m/g, '')
    for (const line of plain.split(/\r?\n/)) expect(line.length).toBeLessThanOrEqual(50)
    expect(inTerminal('view good.txt', { NO_COLOR: '1' }).shown).not.toContain('\u001b[1m')
  })

  it('says in one line why a file cannot be shown', () => {
    for (const name of ['missing.txt', 'empty.txt', 'noise.bin', 'broken.pdf']) {
      for (const command of ['view', 'text']) {
        const { stdout, stderr, status } = run([command, name])
        expect({ stdout, status }, `${command} ${name}`).toEqual({ stdout: '', status: 1 })
        expect(stderr, `${command} ${name}`).toMatch(new RegExp(`^${name}: [^\n]+\n$`))
      }
    }
  })

  it('reads standard input', async () => {
    const { child, ended } = start(['view', '-', '--stdin-filename', 'x.txt'], { stdin: 'pipe' })
    child.stdin?.end(minutes)
    expect((await ended).stdout).toContain('Planning Committee')
  })
})
