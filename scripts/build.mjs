#!/usr/bin/env node
// Bundles the command line and the library with esbuild, and writes the type declarations with tsc.
// Bundled, because start-up is most of the cost of one small file; split, so that a text file loads
// neither cheerio nor PDF nor zod.
import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { build } from 'esbuild'

const quiet = process.argv.includes('--quiet')
const out = process.argv.includes('--out') ? process.argv[process.argv.indexOf('--out') + 1] : 'dist'
rmSync(out, { recursive: true, force: true })
await build({
  entryPoints: { index: 'src/index.ts', cli: 'src/cli.ts', schema: 'src/record/schema.ts', worker: 'src/batch/worker.ts' },
  outdir: out,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // CommonJS dependencies inside an ES module bundle still call require() for Node's own modules.
  banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
  logLevel: quiet ? 'error' : 'warning',
})
if (!quiet)
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '--declaration', '--emitDeclarationOnly'], { stdio: 'inherit' })
