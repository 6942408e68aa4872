#!/usr/bin/env node
// `npm run bench`: how fast minutebook is, as ratios to what bounds it, measured in turn in one run.
//
//   --quick           fewer rounds, smaller batches
//   --only TEXT       only the groups whose name holds TEXT: formats, start, threads, memory, others
//   --fixtures DIR    documents to make the corpus from, instead of the repository's own
//   --package DIR     another build than this one
//   --markdown        a table for the README
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { Corpus } from './corpus.mjs'
import { formatRows } from './formats.mjs'
import { memoryRows, otherRows, startRows, threadRows } from './processes.mjs'

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    markdown: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    fixtures: { type: 'string' },
    package: { type: 'string', default: fileURLToPath(new URL('..', import.meta.url)) },
  },
})
const { quick, markdown, only } = values
const home = resolve(values.package)
const { minutebook } = await import(pathToFileURL(join(home, 'dist/index.js')))
const corpus = new Corpus(values.fixtures)
const bin = join(home, 'bin/minutebook.cjs')
const rounds = quick ? 3 : 7
const batches = quick
  ? { txt: [400, 4000] }
  : { txt: [50, 100, 200, 400, 800, 2000, 4000, 8000], html: [100, 400, 800, 4000], docx: [100, 400], pdf: [100, 400] }
const sizes = Object.entries(batches).flatMap(([ending, counts]) => counts.map((count) => ({ ending, count })))

const groups = {
  formats: () => formatRows({ corpus, minutebook, rounds, size: quick ? 400 : 2000 }),
  start: () => startRows({ corpus, bin, rounds }),
  threads: () => threadRows({ corpus, bin, rounds: quick ? 1 : 5, sizes }),
  memory: () => memoryRows({ corpus, bin, few: quick ? 1000 : 2000, many: quick ? 5000 : 20_000 }),
  others: () => otherRows({ corpus, bin, rounds: quick ? 1 : 3 }),
}

let over = 0
print(
  markdown ? '| what | against | ratio | limit | each |\n|---|---|---:|---:|---:|' : `node ${process.version}, medians of ${rounds} rounds`,
)
try {
  for (const [name, measure] of Object.entries(groups)) {
    if (name.includes(only)) for (const row of await measure()) show(row)
  }
} finally {
  corpus.remove()
}
print(over === 0 ? '\nall within their limits' : `\n${over} over their limits`)

function show({ row, against, limit, least, ours, per, unit = 'ms' }) {
  const ratio = ours / least
  const isOver = limit !== undefined && ratio > limit
  if (isOver) over++
  const each = per ? `${(ours / per).toFixed(3)} ms a file` : `${ours.toFixed(0)} ${unit}`
  const most = limit === undefined ? '' : limit.toFixed(2)
  if (markdown) print(`| ${row} | ${against} | ${ratio.toFixed(2)} | ${most} | ${each} |`)
  else {
    print(
      `${row.padEnd(36)} ${ratio.toFixed(2).padStart(6)} × ${against.padEnd(32)} ${most && `at most ${most}`.padEnd(13)} ${each}${isOver ? '   OVER' : ''}`,
    )
  }
}

function print(line) {
  console.log(line)
}
