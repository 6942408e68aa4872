// Whole process against whole process: start-up, threads, memory, Word and PDF, and what people use now.
import { join } from 'node:path'
import { inTurn, isInstalled, peakMemory, run } from './measure.mjs'

const node = process.execPath

export async function startRows({ corpus, bin, rounds }) {
  const minutebook =
    (...args) =>
    () =>
      run(node, [bin, ...args])
  const txt = corpus.files('txt', 1)[0]
  const works = [
    ['minutebook --version', 1.3, minutebook('--version')],
    ['one text file', 1.5, minutebook('parse', txt)],
    ['check of one text file', 1.5, minutebook('check', txt)],
  ]
  if (corpus.has('html')) works.push(['one HTML file', 2, minutebook('parse', corpus.files('html', 1)[0])])
  const [least, ...times] = await inTurn([() => run(node, ['-e', '0']), ...works.map(([, , work]) => work)], rounds * 3)
  return works.map(([row, limit], i) => ({ row, against: 'node -e 0', limit, least, ours: times[i] }))
}

/** Two threads: against two processes with half of the files each, and against one thread. */
export async function threadRows({ corpus, bin, rounds, sizes }) {
  const rows = []
  for (const { ending, count } of sizes) {
    if (!corpus.has(ending)) continue
    const folder = corpus.folder(ending, count)
    const parse = (...args) => run(node, [bin, 'parse', folder, '--quiet', '--format', 'ndjson', ...args])
    const [two, one, together] = await inTurn(
      [
        () => Promise.all(['1/2', '2/2'].map((shard) => parse('--jobs', '1', '--shard', shard))),
        () => parse('--jobs', '1'),
        () => parse('--jobs', '2'),
      ],
      rounds,
    )
    const row = `two threads, ${count} ${ending}`
    // Two processes are ready twice as soon: a small batch is held to one thread alone.
    const limit = count >= 4000 ? 1 / 0.9 : undefined
    rows.push({ row, against: 'two processes, half each', limit, least: two, ours: together, per: count })
    rows.push({ row, against: 'one thread', limit: 1.05, least: one, ours: together, per: count })
  }
  return rows
}

export async function memoryRows({ corpus, bin, few, many }) {
  const peak = (count, jobs) => peakMemory([bin, 'parse', corpus.folder('txt', count), '--quiet', '--format', 'ndjson', '--jobs', jobs])
  const rows = []
  for (const jobs of ['1', '2']) {
    const [least, ours] = [await peak(few, jobs), await peak(many, jobs)]
    rows.push({ row: `peak memory, ${many} files, --jobs ${jobs}`, against: `${few} files`, limit: 1.3, least, ours, unit: 'MB' })
  }
  return rows
}

/** Word and PDF, each with limits of its own; pandoc and pdftotext, which people use now, for comparison. */
export async function otherRows({ corpus, bin, rounds }) {
  const rows = []
  const ours = (folder) => () => run(node, [bin, 'parse', folder, '--quiet', '--format', 'ndjson', '--jobs', '1'])
  const pandoc = await isInstalled('pandoc')
  const compare = async (row, against, limit, ending, theirs) => {
    const files = corpus.files(ending, 100)
    const [least, mine] = await inTurn([() => theirs(files), ours(corpus.folder(ending, 100))], rounds)
    rows.push({ row, against, limit, least, ours: mine, per: 100 })
  }
  const eachWith = (program, args) => async (files) => {
    for (const path of files) await run(program, args(path))
  }
  if (corpus.has('docx') && pandoc) {
    await compare(
      'Word, 100 files',
      'pandoc -t json',
      0.25,
      'docx',
      eachWith('pandoc', (path) => ['-t', 'json', path]),
    )
  }
  if (corpus.has('html') && pandoc) {
    await compare(
      'HTML, 100 files',
      'pandoc -t json',
      undefined,
      'html',
      eachWith('pandoc', (path) => ['-f', 'html', '-t', 'json', path]),
    )
  }
  if (corpus.has('pdf')) {
    const bare = join(import.meta.dirname, 'bare-unpdf.mjs')
    await compare('PDF, 100 files', 'bare unpdf, text with positions', 1.25, 'pdf', (files) => run(node, [bare, ...files]))
    if (await isInstalled('pdftotext').catch(() => false)) {
      await compare(
        'PDF, 100 files',
        'pdftotext',
        undefined,
        'pdf',
        eachWith('pdftotext', (path) => [path, '-']),
      )
    }
  }
  return rows
}
