#!/usr/bin/env node
// `npm run gold`: parses the gold documents, converts the records to the gold shape, prints the score table.
// `npm run --silent gold -- --out DIR FILE…`: writes DIR/NAME.json in gold shape for any files.
// `--dist DIR` takes another build than dist/; `--details` passes through to the scorer.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, extname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { goldShape } from './gold-shape.mjs'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const args = process.argv.slice(2)
const option = (name) => {
  const at = args.indexOf(name)
  return at < 0 ? undefined : args.splice(at, 2)[1]
}
const out = option('--out')
const dist = resolve(option('--dist') ?? join(root, 'dist'))
const gold = resolve(option('--gold') ?? join(root, '../shared/gold'))
const scoring = args.filter((arg) => arg.startsWith('--'))
const named = args.filter((arg) => !arg.startsWith('--'))
const { minutebook } = await import(pathToFileURL(join(dist, 'index.js')))

if (!out && !existsSync(join(gold, 'score.mjs'))) {
  console.error(`gold: no gold documents at ${gold}; give --gold DIR, or --out DIR FILE…`)
  process.exit(2)
}
// The scorer runs only where it is called by its own path, which behind a link it is not.
const scorer = out ? '' : realpathSync(join(gold, 'score.mjs'))
const files =
  named.length > 0
    ? named
    : readdirSync(gold)
        .filter((name) => !/\.(json|keys|mjs)$|FORMAT\.md$/.test(name))
        .map((name) => join(gold, name))
const folder = out ?? mkdtempSync(join(tmpdir(), 'minutebook-gold-'))
mkdirSync(folder, { recursive: true })
for (const file of files) {
  const record = await minutebook(readFileSync(file), file)
  writeFileSync(join(folder, `${basename(file, extname(file))}.json`), `${JSON.stringify(goldShape(record), null, 1)}\n`)
}
if (!out) {
  const run = spawnSync(process.execPath, [scorer, '--predicted', folder, '--gold', gold, ...scoring], {
    stdio: 'inherit',
  })
  process.exit(run.status ?? 1)
}
