#!/usr/bin/env node
// Bundles the command line and the library with esbuild, and writes the type declarations with tsc.
// Bundled, because start-up is most of the cost of one small file; split, so that a text file loads
// neither cheerio nor PDF nor zod.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { build } from 'esbuild'

const quiet = process.argv.includes('--quiet')
const out = process.argv.includes('--out') ? process.argv[process.argv.indexOf('--out') + 1] : 'dist'
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

/**
 * What reading one text file needs stands in one chunk, since every chunk costs a file to find and compile. esbuild
 * puts modules together that the same entry points reach: so all that is imported later reaches this, too.
 */
const together = ['src/cli/parse.ts', 'src/read/text.ts'].map((path) => resolve(path))
const inOneChunk = {
  name: 'in-one-chunk',
  setup({ onLoad }) {
    const later = new Set([resolve('src/index.ts'), resolve('src/cli.ts'), resolve('src/batch/worker.ts'), resolve('src/check/api.ts')])
    for (const name of readdirSync('src', { recursive: true })) {
      if (!name.endsWith('.ts')) continue
      const path = resolve('src', name)
      for (const [, target] of readFileSync(path, 'utf8').matchAll(/import\('(\.[^']+)'\)/g)) later.add(resolve(dirname(path), target))
    }
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      if (!later.has(path)) return undefined
      const reach = together.filter((one) => one !== path).map((one) => `import ${JSON.stringify(one)};`)
      return { contents: reach.join('') + readFileSync(path, 'utf8'), loader: 'ts' }
    })
  },
}

/** commander loads node:child_process for sub-commands that are programs of their own; we have none, and it costs 5 ms. */
const withoutChildProcess = {
  name: 'without-child-process',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /node_modules.commander/.test(importer) ? { path: 'node:child_process', namespace: 'nothing' } : undefined,
    )
    onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({ contents: 'module.exports = {}' }))
  },
}

/** pdf.js tells the text of a page without the names of its fonts, and by them bold type is known: it has them at hand. */
const withFontNames = {
  name: 'with-font-names',
  setup({ onLoad }) {
    onLoad({ filter: /unpdf.dist.pdfjs\.mjs$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8')
      const contents = source.replace(/fontFamily:(\w+)\.fallbackName,/, '$&name:$1.name,')
      return contents === source
        ? { errors: [{ text: 'pdf.js no longer builds its text styles as it did: see src/read/pdf/fonts.ts' }] }
        : { contents, loader: 'js' }
    })
  },
}

await build({
  entryPoints: {
    index: 'src/index.ts',
    cli: 'src/cli.ts',
    schema: 'src/record/schema.ts',
    check: 'src/check/api.ts',
    worker: 'src/batch/worker.ts',
    // tinypool starts its threads and processes from files of its own, which it expects beside the bundle.
    'entry/worker': 'node_modules/tinypool/dist/entry/worker.js',
    'entry/process': 'node_modules/tinypool/dist/entry/process.js',
  },
  outdir: out,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // Node 20 knows \p{L}: without this a pattern with it is made anew wherever it stands, each time it is met.
  supported: { 'regexp-unicode-property-escapes': true },
  // CommonJS dependencies inside an ES module bundle still call require() for Node's own modules.
  banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
  define: { __MINUTEBOOK_VERSION__: JSON.stringify(version), __MINUTEBOOK_BUILD__: JSON.stringify(hashOfCode()) },
  // Fewer characters are read faster; names stay, so that a stack trace can be read.
  minifyWhitespace: true,
  minifySyntax: true,
  plugins: [inOneChunk, withoutChildProcess, withFontNames],
  logLevel: quiet ? 'error' : 'warning',
})
if (!quiet)
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '--declaration', '--emitDeclarationOnly'], { stdio: 'inherit' })
