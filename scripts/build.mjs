#!/usr/bin/env node
// Builds dist/: the library as ES modules, the command as one file, and the type declarations.
//
// The library is split, so that who reads text loads neither cheerio nor PDF nor zod. The command is one CommonJS
// file, because V8 can keep what it compiled of such a file (see compile-ahead.mjs and src/load.ts): compiling is
// most of the time that one small file of minutes takes.
//
//   --out DIR   build there, without compiling ahead    --quiet   no declarations, no warnings
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { withoutChildProcess, withPartsApart } from './build-plugins.mjs'
import { writeEnglish, writeLicences } from './english.mjs'
import { lettersWrittenOut } from './letters-written-out.mjs'
import { leanPdfJs } from './pdfjs-plugin.mjs'
import { withoutUnicodeFlag } from './unicode-flag.mjs'

const quiet = process.argv.includes('--quiet')
const elsewhere = process.argv.includes('--out')
const out = elsewhere ? process.argv[process.argv.indexOf('--out') + 1] : 'dist'
rmSync(out, { recursive: true, force: true })
const { version } = JSON.parse(readFileSync('package.json', 'utf8'))

/** A hash of the code and its dependencies: what other code computed is not taken from a cache. */
function hashOfCode() {
  const hash = createHash('sha256').update(readFileSync('package-lock.json'))
  for (const name of readdirSync('src', { recursive: true }).sort()) {
    if (name.endsWith('.ts')) hash.update(name).update(readFileSync(join('src', name)))
  }
  return hash.digest('hex').slice(0, 16)
}

/** Where our patterns stand: the library and the command. The packages that lie beside them stay as they are. */
function adaptPatterns() {
  for (const name of readdirSync(out)) {
    if (!name.endsWith('.js') && name !== 'command.cjs') continue
    const code = readFileSync(join(out, name), 'utf8')
    if (/\\[pP]\{/.test(code)) writeFileSync(join(out, name), withoutUnicodeFlag(lettersWrittenOut(code)))
  }
}

/** The bundler escapes signs beyond ASCII in strings, but leaves patterns as they are written; src/load.ts reads plain ASCII. */
function escapeSigns(path) {
  const escaped = (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
  writeFileSync(path, readFileSync(path, 'utf8').replace(/[\u0080-\uffff]/g, escaped))
}

const common = {
  outdir: out,
  bundle: true,
  platform: 'node',
  target: 'node20',
  // Node 20 knows \p{L}: without this a pattern with it is made anew wherever it stands, each time it is met.
  supported: { 'regexp-unicode-property-escapes': true },
  define: { __MINUTEBOOK_VERSION__: JSON.stringify(version), __MINUTEBOOK_BUILD__: JSON.stringify(hashOfCode()) },
  // Fewer characters are read faster.
  minifyWhitespace: true,
  minifySyntax: true,
  logLevel: quiet ? 'error' : 'warning',
}

await build({
  ...common,
  entryPoints: {
    index: 'src/index.ts',
    schema: 'src/record/schema.ts',
    check: 'src/check/api.ts',
    worker: 'src/batch/worker.ts',
    // tinypool starts its threads and processes from files of its own, which it expects beside the bundle.
    'entry/worker': 'node_modules/tinypool/dist/entry/worker.js',
    'entry/process': 'node_modules/tinypool/dist/entry/process.js',
  },
  splitting: true,
  format: 'esm',
  // CommonJS dependencies inside an ES module bundle still call require() for Node's own modules.
  banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
  plugins: [leanPdfJs],
})

await build({
  ...common,
  entryPoints: { load: 'src/load.ts' },
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
})

await build({
  ...common,
  entryPoints: { command: 'src/command.ts' },
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
  // Kept code holds every name: a tenth of it. (In the library they stay, so that a stack trace can be read.)
  minifyIdentifiers: true,
  // Kept code cannot import: what is imported later is required instead.
  supported: { ...common.supported, 'dynamic-import': false },
  define: { ...common.define, 'import.meta.url': '__moduleUrl' },
  banner: { js: "const __moduleUrl = require('node:url').pathToFileURL(__filename).href;" },
  plugins: [withPartsApart(common), withoutChildProcess, leanPdfJs],
})
adaptPatterns()
// Beside the sources it is for the tests, which run them as they are.
writeEnglish('src/check/words/english.txt')
copyFileSync('src/check/words/english.txt', join(out, 'english.txt'))
writeLicences(join(out, 'english.licences.txt'))
escapeSigns(join(out, 'command.cjs'))

if (!elsewhere) execFileSync(process.execPath, ['scripts/compile-ahead.mjs', out], { stdio: 'ignore' })
if (!quiet)
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '--declaration', '--emitDeclarationOnly'], { stdio: 'inherit' })
