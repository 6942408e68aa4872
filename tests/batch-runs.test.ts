/** Batches as processes: worker threads, kills, Ctrl-C, a full disk, poison, cache, filter, shards, merge. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { built, records, sample } from './built.ts'

const { folder, bin, run, start } = built()
const minutes = readFileSync(sample, 'utf8')
const items = minutes.slice(minutes.indexOf('1.\n\nApologies'))
const long = (i: number) => `${minutes.replace('Riverside District', `Riverside ${i} District`)}\n\n${items.repeat(8 + (i % 5))}`
/** So many that worker threads are worth their start: what they cost and what they save grow alike on a slower machine. */
const files = 800
const empty = Math.ceil((files - 7) / 40)
const read = (name: string) => readFileSync(join(folder, name))
const put = (name: string, content: string) => writeFileSync(join(folder, name), content)
const ndjson = ['--format', 'ndjson', '--quiet']

beforeAll(() => {
  mkdirSync(join(folder, 'corpus'))
  for (let i = 0; i < files; i++)
    put(`corpus/${String(i).padStart(4, '0')}.txt`, i % 40 === 7 ? '' : minutes.replace('Riverside', `Riverside ${i}`))
  mkdirSync(join(folder, 'few'))
  for (let i = 0; i < 20; i++) put(`few/${i}.txt`, minutes.replace('Mill Lane', `Mill Lane ${i}`))
})

/** What an unbroken run in one thread writes. */
let whole: string
const unbroken = () => {
  whole ??= run(['parse', 'corpus', '--jobs', '1', ...ndjson]).stdout
  return whole
}

describe('worker threads', () => {
  /** How many begin. */
  const threadsOf = (args: string[]) => {
    put('note-threads.mjs', `import { isMainThread } from 'node:worker_threads'\nif (!isMainThread) process._rawDebug('a thread begins')\n`)
    const { stderr } = run(args, { env: { ...process.env, NODE_OPTIONS: `--import ${pathToFileURL(join(folder, 'note-threads.mjs'))}` } })
    return stderr.match(/^a thread begins$/gm)?.length ?? 0
  }

  it('begin where much is left to do, beside the main thread, and nowhere else', () => {
    expect(threadsOf(['parse', 'corpus', '--jobs', '2', ...ndjson])).toBeGreaterThan(0)
    expect(threadsOf(['parse', 'corpus', '--jobs', '1', ...ndjson])).toBe(0)
    expect(threadsOf(['parse', 'few', '--jobs', '2', ...ndjson])).toBe(0)
  })

  it('write byte for byte what one thread writes, in every format', () => {
    expect(records(unbroken())).toHaveLength(files)
    expect(run(['parse', 'corpus', '--jobs', '2', ...ndjson]).stdout).toBe(unbroken())
    expect(run(['parse', 'corpus', '--jobs', '3', '--quiet']).stdout).toBe(run(['parse', 'corpus', '--jobs', '1', '--quiet']).stdout)
    run(['parse', 'corpus', '--jobs', '1', '--quiet', '--format', 'csv', '--output', 'tables-1'])
    run(['parse', 'corpus', '--jobs', '2', '--quiet', '--format', 'csv', '--output', 'tables-2'])
    for (const name of readdirSync(join(folder, 'tables-1')))
      expect(read(`tables-2/${name}`).equals(read(`tables-1/${name}`)), name).toBe(true)
  })

  it('say the same on standard error and end with the same code', () => {
    const alone = run(['parse', 'corpus', '--jobs', '1', '-o', 'a.ndjson'])
    const together = run(['parse', 'corpus', '--jobs', '2', '-o', 'b.ndjson'])
    // How long it took, and the lines now and then of a slow machine, are not the same.
    const said = (text: string) => text.replace(/ in \d.*$/m, '').replace(/^.* a second, .*\n/gm, '')
    expect(said(together.stderr)).toBe(said(alone.stderr))
    expect([alone.status, together.status]).toEqual([1, 1])
    expect(alone.stderr.replaceAll(',', '')).toMatch(
      new RegExp(`${files - empty} documents \\d+ meetings \\d+ items \\d+ decisions ${empty} failures in`),
    )
    expect(alone.stderr.match(/^corpus\/\d+\.txt: /gm)).toHaveLength(empty)
  })

  it('survive a document that takes all memory: one error record, the rest goes on', () => {
    mkdirSync(join(folder, 'poison'))
    for (let i = 0; i < 60; i++) put(`poison/${String(i).padStart(2, '0')}.txt`, long(i))
    // More text than minutes ever are, and than this memory holds.
    put('poison/30.txt', `${items}\n\n`.repeat(Math.ceil(64e6 / items.length)))
    const { stdout, stderr, status } = run(['parse', 'poison', '--jobs', '2', '--worker-memory', '40', '--format', 'ndjson'])
    expect(status).toBe(1)
    const lines = records<{ error?: string; path?: string; source?: { path: string } }>(stdout)
    expect(lines.map((line) => line.path ?? line.source?.path)).toEqual(
      Array.from({ length: 60 }, (_, i) => `poison/${String(i).padStart(2, '0')}.txt`),
    )
    const failed = lines.filter((line) => line.error !== undefined)
    expect(failed).toEqual([{ schema_version: '1.0.0', path: 'poison/30.txt', error: expect.stringContaining('more than 40 MB') }])
    expect(stderr.match(/^poison\/30\.txt: ended its process, most likely because it takes more than 40 MB/gm)).toHaveLength(1)
    rmSync(join(folder, 'poison'), { recursive: true })
  })
})

describe('a document that never ends', () => {
  it('is given up after --timeout where it is too big to be read beside others; the rest goes on', () => {
    put('endless.txt', `${items}\n\n`.repeat(Math.ceil(17e6 / items.length)))
    const { stdout, stderr, status } = run(['parse', 'endless.txt', 'few/1.txt', '--jobs', '2', '--timeout', '1', '--format', 'ndjson'])
    expect(status).toBe(1)
    expect(records(stdout)).toEqual([
      { schema_version: '1.0.0', path: 'endless.txt', error: expect.stringContaining('not done after 1 seconds; give it more time') },
      expect.objectContaining({ document_type: 'meeting' }),
    ])
    expect(stderr).toMatch(/^endless\.txt: not done after 1 seconds/m)
    rmSync(join(folder, 'endless.txt'))
  })

  it('costs its worker thread, which is replaced; what was in hand with it is done again', () => {
    // A rule that hangs once, in a worker thread, when some documents are done.
    put(
      'hang.mjs',
      `import { writeFileSync } from 'node:fs'
       import { isMainThread } from 'node:worker_threads'
       let seen = 0
       const plugin = () => (tree, file) => {
         if (isMainThread || ++seen < 40) return
         try {
           writeFileSync('hung', file.path, { flag: 'wx' })
         } catch {
           return
         }
         for (;;);
       }
       export const rules = [{ name: 'test/hang', group: 'form', severity: 'warn', preset: 'recommended', examples: [], plugin }]`,
    )
    put('hang.json', JSON.stringify({ plugins: ['./hang.mjs'] }))
    const args = ['check', 'corpus', '--format', 'json', '--quiet', '--config', 'hang.json']
    const hung = run([...args, '--jobs', '2', '--timeout', '8'])
    expect(read('hung').toString()).toMatch(/^corpus\/\d+\.txt$/)
    expect(hung.stdout).toBe(run([...args, '--jobs', '1']).stdout)
  })
})

describe('on a terminal', () => {
  it('shows a bar with files, rate, time left and failures, and each message on a line of its own', ({ skip }) => {
    const command = `stty cols 80; ${process.execPath} ${bin} parse corpus --jobs 1 --output bar.ndjson`
    const { stdout, status } = spawnSync('script', ['-qec', command, '/dev/null'], { cwd: folder, encoding: 'utf8', input: '' })
    if (status === null) return skip('script, which makes a terminal, is not installed')
    const shown = stdout.split(/\r|\n|\u001b\[[0-9;?]*[A-Za-z]/)
    const bars = shown.filter((line) => line.includes('█'))
    expect(bars.at(-1)).toMatch(
      new RegExp(
        `^█+░* [\\d,]+ of ${String(files).replace(/\B(?=(\d{3})+$)/, ',')} files, [\\d,.]+ a second, \\d+ s left, \\d+ failures?$`,
      ),
    )
    for (const bar of bars) expect(bar.length).toBeLessThanOrEqual(80)
    expect(shown.filter((line) => /^corpus\/\d+\.txt: is empty/.test(line))).toHaveLength(empty)
  })
})

describe('a run that is killed', () => {
  const formats = [
    { name: 'ndjson', args: ['--format', 'ndjson'], outputs: ['killed.ndjson'], output: 'killed.ndjson' },
    { name: 'json', args: ['--format', 'json'], outputs: ['killed.json'], output: 'killed.json' },
    {
      name: 'csv',
      args: ['--format', 'csv'],
      outputs: ['documents', 'items', 'blocks', 'votes'].map((one) => `killed/${one}.csv`),
      output: 'killed',
    },
  ]

  it.each(formats)('leaves nothing half done, and goes on to the same $name as an unbroken run', async ({ args, outputs, output }) => {
    run(['parse', 'corpus', ...args, '--quiet', '--output', `unbroken-${output}`])
    const expected = outputs.map((name) => read(`unbroken-${name}`))
    let kills = 0
    for (let delay = 200; ; delay = delay * 1.5 + 100) {
      const { child, ended } = start(['parse', 'corpus', ...args, '--quiet', '--jobs', '2', '--output', output, '--resume'])
      const timer = setTimeout(() => child.kill('SIGKILL'), delay)
      const { signal, status, stderr } = await ended
      clearTimeout(timer)
      if (signal === null) {
        expect({ status, stderr: stderr.replace(/^corpus.*\n/gm, '') }).toEqual({ status: 1, stderr: '' })
        break
      }
      kills++
      for (const name of outputs) expect(existsSync(join(folder, name)), name).toBe(false)
    }
    expect(kills).toBeGreaterThan(1)
    outputs.forEach((name, i) => {
      expect(read(name).equals(expected[i] as Buffer), name).toBe(true)
    })
    expect(readdirSync(folder).filter((name) => /part$|journal$/.test(name))).toEqual([])
  })

  it('is not gone on with when the input or the settings are others', async () => {
    mkdirSync(join(folder, 'changing'), { recursive: true })
    for (let i = 0; i < 60; i++) put(`changing/${String(i).padStart(4, '0')}.txt`, long(i))
    const args = ['parse', 'changing', '--jobs', '1', '--quiet', '--output', 'changed.ndjson']
    const { child, ended } = start(args)
    while (!existsSync(join(folder, 'changed.ndjson.journal')) || read('changed.ndjson.journal').toString().split('\n').length < 3)
      await wait(20)
    child.kill('SIGKILL')
    await ended
    const other = run([...args, '--resume', '--records', 'items'])
    expect([other.status, other.stderr]).toEqual([2, expect.stringContaining('other settings')])
    put('changing/000.txt', minutes)
    const changed = run([...args, '--resume'])
    expect([changed.status, changed.stderr]).toEqual([2, expect.stringContaining('no longer those')])
    rmSync(join(folder, 'changing/000.txt'))
    expect(run([...args, '--resume']).status).toBe(0)
    expect(read('changed.ndjson').toString()).toBe(run(['parse', 'changing', '--jobs', '1', ...ndjson]).stdout)
  })

  it('begins anew without --resume', async () => {
    const { child, ended } = start(['parse', 'corpus', ...ndjson, '--output', 'anew.ndjson'])
    while (!existsSync(join(folder, 'anew.ndjson.part'))) await wait(20)
    child.kill('SIGKILL')
    await ended
    run(['parse', 'corpus', ...ndjson, '--output', 'anew.ndjson'])
    expect(read('anew.ndjson').toString()).toBe(unbroken())
  })
})

describe('Ctrl-C', () => {
  it('finishes what is in hand, says how to go on, and ends with 130', async () => {
    const args = ['parse', 'corpus', '--format', 'ndjson', '--jobs', '2', '--output', 'stopped.ndjson']
    const { child, ended } = start(args)
    while (!existsSync(join(folder, 'stopped.ndjson.journal'))) await wait(20)
    child.kill('SIGINT')
    const { status, stderr } = await ended
    expect(status).toBe(130)
    expect(stderr).toMatch(/Stopped after \d+ files\. To go on, give the same command again with --resume\.\n$/)
    expect(existsSync(join(folder, 'stopped.ndjson'))).toBe(false)
    const { inputs } = JSON.parse(read('stopped.ndjson.journal').toString().trimEnd().split('\n').at(-1) as string)
    expect(read('stopped.ndjson.part').toString().trimEnd().split('\n')).toHaveLength(inputs)
    expect(run([...args, '--resume']).status).toBe(1)
    expect(read('stopped.ndjson').toString()).toBe(unbroken())
  })

  it('leaves whole lines on standard output', async () => {
    const { child, ended } = start(['parse', 'corpus', '--jobs', '1', '--format', 'ndjson'])
    await new Promise((begun) => child.stdout?.once('data', begun))
    child.kill('SIGINT')
    const { status, stdout } = await ended
    expect(status).toBe(130)
    expect(unbroken().startsWith(stdout)).toBe(true)
    expect(stdout === '' || stdout.endsWith('\n')).toBe(true)
  })
})

describe('a list that comes slowly', () => {
  it('is answered as it comes, and Ctrl-C does not wait for its end', async () => {
    const { child, ended } = start(['parse', '--files-from', '-', '--format', 'ndjson'], { stdin: 'pipe' })
    const answered = new Promise<string>((resolve) => child.stdout?.once('data', (data) => resolve(String(data))))
    child.stdin?.write('few/1.txt\n')
    expect(await answered).toContain('few/1.txt')
    child.kill('SIGINT')
    expect((await ended).status).toBe(130)
  })
})

describe('a disk that is full', () => {
  it('is one message; with room again the run goes on to the same output', () => {
    const args = ['parse', 'corpus', '--quiet', '--output', 'full.ndjson']
    // Files of at most half a megabyte stand for a disk that is full; the signal that would kill us is set aside.
    const command = `trap '' XFSZ; ulimit -f 512; exec ${process.execPath} ${bin} ${args.join(' ')}`
    const { stderr, status } = spawnSync('bash', ['-c', command], { cwd: folder, encoding: 'utf8' })
    expect(status).toBe(1)
    expect(stderr).toMatch(/^minutebook: the disk is full: [^\n]*--resume[^\n]*$/m)
    expect(existsSync(join(folder, 'full.ndjson'))).toBe(false)
    expect(run([...args, '--resume']).status).toBe(1)
    expect(read('full.ndjson').toString()).toBe(unbroken())
  })
})

describe('a file that vanishes', () => {
  it('is one message and one error record', () => {
    put('vanishing.txt', 'few/1.txt\nfew/vanished.txt\nfew/2.txt\n')
    const { stdout, stderr, status } = run(['parse', '--files-from', 'vanishing.txt', ...ndjson])
    expect(status).toBe(1)
    expect(records(stdout)[1]).toEqual({
      schema_version: '1.0.0',
      path: 'few/vanished.txt',
      error: expect.stringContaining('removed meanwhile'),
    })
    expect(records(stdout)).toHaveLength(3)
    expect(stderr).toMatch(/^few\/vanished\.txt: no such file[^\n]*\n$/)
  })
})

describe('a pipe or a device', () => {
  const fifo = spawnSync('mkfifo', [join(folder, 'pipe.txt')]).status === 0

  it('in a list is one message and one error record, and is not waited for', ({ skip }) => {
    if (!fifo) return skip('mkfifo makes no pipe here')
    put('pipes.txt', 'few/1.txt\npipe.txt\n/dev/zero\nfew/2.txt\n')
    const listed = run(['parse', '--files-from', 'pipes.txt', ...ndjson], { timeout: 20_000 })
    expect(listed.status).toBe(1)
    expect(records<{ error?: string }>(listed.stdout).map(({ error }) => error?.slice(0, 15))).toEqual([
      undefined,
      'a pipe and not ',
      'a device and no',
      undefined,
    ])
    const asked = run(['parse', '--filter'], { input: '{"id": "p", "path": "pipe.txt"}\n', timeout: 20_000 })
    expect(records(asked.stdout)).toEqual([expect.objectContaining({ id: 'p', error: expect.stringContaining('a pipe') })])
  })

  it('named by itself is read', ({ skip }) => {
    if (!fifo) return skip('mkfifo makes no pipe here')
    const command = `cat few/1.txt > pipe.txt & exec ${process.execPath} ${bin} parse pipe.txt -f ndjson`
    const { stdout } = spawnSync('bash', ['-c', command], { cwd: folder, encoding: 'utf8', timeout: 20_000 })
    expect(records(stdout)).toEqual([expect.objectContaining({ document_type: 'meeting' })])
    expect(run(['parse', '/dev/zero']).stderr).toMatch(/^\/dev\/zero: a device and not a file/)
  })
})

describe('the cache', () => {
  it('gives the same output, reads what has changed anew, and survives damage', () => {
    const args = ['parse', 'few', ...ndjson, '--cache', 'kept']
    const first = run(args).stdout
    expect(first).toBe(run(['parse', 'few', ...ndjson]).stdout)
    const entries = () => readdirSync(join(folder, 'kept'), { recursive: true }).filter((name) => String(name).endsWith('.json'))
    expect(entries()).toHaveLength(20)
    // What is in the cache is what is given: seen by changing an entry.
    for (const name of entries()) put(`kept/${name}`, read(`kept/${name}`).toString().replace('Planning Committee', 'Cached Committee'))
    expect(run(args).stdout).toContain('Cached Committee')
    expect(run([...args, '--records', 'meetings']).stdout).toContain('Cached Committee')
    put('few/3.txt', minutes.replace('Mill Lane', 'Changed Lane'))
    const changed = records<{ meetings: { committee: string }[] }>(run(args).stdout)
    expect(changed.filter(({ meetings }) => !meetings[0]?.committee.includes('Cached'))).toHaveLength(1)
    for (const name of entries()) put(`kept/${name}`, '{"torn": ')
    expect(run(args).stdout).toBe(run(['parse', 'few', ...ndjson]).stdout)
  })
})

describe('a filter', () => {
  const ask = (lines: unknown[], args: string[] = []) => {
    const input = lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join('')
    return run(['parse', '--filter', ...args], { input })
  }

  it('answers every line in order, with its id, and ends with 0', () => {
    const { stdout, stderr, status } = ask([
      { id: 'a', path: 'few/1.txt' },
      { id: 'b', name: 'page.html', text: '<h1>Agenda and minutes</h1>' },
      { id: 'c', path: 'few/missing.txt' },
      'no JSON at all',
      { path: 'few/2.txt' },
      { id: 'd' },
      '',
      { id: 17, path: 'few/2.txt' },
      { id: 'e', name: 'x.txt', text: '' },
    ])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const answers = records<{ id?: unknown; error?: string; meetings?: { id: string }[]; source?: { format: string } }>(stdout)
    expect(answers.map(({ id }) => id)).toEqual(['a', 'b', 'c', undefined, undefined, 'd', 17, 'e'])
    expect(answers.map(({ error }) => error !== undefined)).toEqual([false, false, true, true, true, true, false, false])
    expect(answers[0]?.meetings?.[0]?.id).toBe('a.m1')
    expect(answers[1]?.source?.format).toBe('html')
  })

  it('gives the same record for text as for a file of it', () => {
    const text = read('few/5.txt').toString()
    const [byPath, byText] = records(
      ask([
        { id: 'a', path: 'few/5.txt' },
        { id: 'a', name: 'few/5.txt', text },
      ]).stdout,
    )
    expect(byText).toEqual(byPath)
  })

  it('answers a line as soon as it comes, like a coprocess', async () => {
    const { child, ended } = start(['parse', '--filter'], { stdin: 'pipe' })
    const answer = () => new Promise<string>((resolve) => child.stdout?.once('data', (data) => resolve(String(data))))
    for (const id of ['one', 'two']) {
      const answered = answer()
      child.stdin?.write(`${JSON.stringify({ id, path: 'few/1.txt' })}\n`)
      expect(await answered).toContain(`"id":"${id}"`)
    }
    child.stdin?.end()
    expect((await ended).status).toBe(0)
  })

  it('answers the same with more threads, and only its part of the lines as a shard', () => {
    const questions = Array.from({ length: 20 }, (_, i) => ({ id: `q${i}`, path: `few/${i}.txt` }))
    const all = ask(questions).stdout
    expect(ask(questions, ['--jobs', '2']).stdout).toBe(all)
    const ids = records<{ id: string }>(ask(questions, ['--shard', '2/3']).stdout).map(({ id }) => id)
    expect(ids).toEqual(['q1', 'q4', 'q7', 'q10', 'q13', 'q16', 'q19'])
  })
})

describe('shards and merge', () => {
  const shards = ['1/3', '2/3', '3/3'].map((shard) => ({ shard, file: `shard-${shard[0]}.ndjson` }))
  beforeAll(() => {
    for (const { shard, file } of shards) run(['parse', 'few', ...ndjson, '--shard', shard, '-o', file])
  })
  const names = shards.map(({ file }) => file)

  it('give the output of one run back, byte for byte', () => {
    const { stdout, stderr, status } = run(['merge', '--interleave', ...names])
    expect(status).toBe(0)
    expect(stderr).toBe('20 records from 3 files\n')
    expect(stdout).toBe(run(['parse', 'few', ...ndjson]).stdout)
    run(['merge', '--interleave', ...names, '--format', 'csv', '--output', 'merged-tables'])
    run(['parse', 'few', '--quiet', '--format', 'csv', '--output', 'few-tables'])
    for (const name of readdirSync(join(folder, 'few-tables')))
      expect(read(`merged-tables/${name}`).equals(read(`few-tables/${name}`)), name).toBe(true)
  })

  it('find what is missing, what is there twice, what nobody expected, and what is torn', () => {
    const lines = run(['parse', 'few', ...ndjson])
      .stdout.trimEnd()
      .split('\n')
    const ids = lines.map((line) => (JSON.parse(line) as { id: string }).id)
    put('part-1.ndjson', `${lines.slice(0, 8).join('\n')}\n`)
    put('part-2.ndjson', `${lines.slice(7, 12).join('\n')}\n${lines[12]?.slice(0, 500)}`)
    put('part-3.ndjson', `${lines[3]?.replace('Planning', 'Another')}\n`)
    put('expected.txt', [...ids.slice(0, 14).filter((_, i) => i !== 5)].reverse().join('\n'))
    const { stdout, stderr, status } = run(['merge', 'part-1.ndjson', 'part-2.ndjson', 'part-3.ndjson', '--expect', 'expected.txt'])
    expect(status).toBe(1)
    expect(records<{ id: string }>(stdout).map(({ id }) => id)).toEqual([
      ...ids
        .slice(0, 12)
        .filter((_, i) => i !== 5)
        .reverse(),
      ids[5],
    ])
    expect(stderr.split('\n').slice(1, -1).sort()).toEqual(
      [
        `  1 there twice, the same; kept once: ${ids[7]}`,
        `  1 there twice, and different; the first is kept: ${ids[3]}`,
        `  1 torn, left out: part-2.ndjson, byte ${Buffer.byteLength(lines.slice(7, 12).join('\n')) + 1}`,
        `  1 not expected: ${ids[5]}`,
        `  2 missing: ${ids[13]}, ${ids[12]}`,
      ].sort(),
    )
  })

  it('let an answer stand before a failure for the same id', () => {
    const answer = run(['parse', '--filter'], { input: '{"id": "x", "path": "few/1.txt"}\n' }).stdout
    const failed = run(['parse', '--filter'], { input: '{"id": "x", "path": "few/none.txt"}\n' }).stdout
    put('failed.ndjson', failed)
    put('answered.ndjson', answer)
    for (const order of [
      ['failed.ndjson', 'answered.ndjson'],
      ['answered.ndjson', 'failed.ndjson'],
    ]) {
      expect(run(['merge', ...order])).toMatchObject({ stdout: answer, status: 0 })
    }
  })
})
