#!/usr/bin/env node
// Keeps what V8 compiles of dist/command.cjs when it reads minutes, so that src/load.ts need not have it compiled again.
// It serves the Node that it was made with, on the same kind of machine; every other compiles as usual.
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { setFlagsFromString } from 'node:v8'

// As bin/minutebook.js does: V8 takes compiled code only under the flags that it was compiled with.
setFlagsFromString('--no-regexp-tier-up')
const dist = resolve(process.argv[2] ?? 'dist')
const { compiledName, evaluate, scriptOf } = await import(pathToFileURL(join(dist, 'load.js')))
const command = join(dist, 'command.cjs')
const script = scriptOf(command)
const { main } = evaluate(script, command)

// What is kept is what was run. More than one text, and reading it back would cost more than it saves for most.
await main(['node', 'minutebook', 'parse', 'samples/riverside-planning.txt'])
writeFileSync(join(dist, compiledName), script.createCachedData())
process.exit()
