#!/usr/bin/env node
// Keeps what V8 compiles of dist/command.cjs when it reads minutes, so that src/load.ts need not have it compiled again.
// It serves the Node that it was made with, on the same kind of machine; every other compiles as usual.
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { setFlagsFromString } from 'node:v8'

const dist = resolve(process.argv[2] ?? 'dist')
const { compiledName, compilePatternsOnce, evaluate, scriptOf } = createRequire(import.meta.url)(join(dist, 'load.cjs'))
compilePatternsOnce()
const command = join(dist, 'command.cjs')
const script = scriptOf(command)
const { main } = evaluate(script, command)

// What is kept is what was run. More than one text, and reading it back would cost more than it saves for most.
await main(['node', 'minutebook', 'parse', 'samples/riverside-planning.txt'])
// Reading one file sets this; V8 takes kept code only under the flags that it was kept under.
setFlagsFromString('--regexp-optimization')
writeFileSync(join(dist, compiledName), script.createCachedData())
process.exit()
