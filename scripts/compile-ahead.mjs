#!/usr/bin/env node
// Keeps what V8 compiles of dist/command.cjs when it reads minutes, and of dist/unpdf.cjs when it reads a PDF, so that
// src/load.ts need not have it compiled again. It serves the Node that it was made with, on the same kind of machine;
// every other compiles as usual.
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import v8 from 'node:v8'

const dist = resolve(process.argv[2] ?? 'dist')
const require = createRequire(import.meta.url)
const { compiledName, compilePatternsOnce, evaluate, scriptOf } = require(join(dist, 'load.cjs'))
compilePatternsOnce()
// Reading one file sets others; V8 takes kept code only under the flags that it was kept under.
v8.setFlagsFromString = () => {}

/** A file as load.cjs loads it, and what it exports. */
function scripted(name) {
  const path = join(dist, `${name}.cjs`)
  const script = scriptOf(path)
  return { path, script, exports: evaluate(script, path) }
}

function keep(name, script) {
  writeFileSync(join(dist, compiledName(name)), script.createCachedData())
}

// What is kept is what was run: what people begin with. More, and reading it back would cost more than it saves for most.
const command = scripted('command')
const { main } = command.exports
await main(['node', 'minutebook', 'parse', 'samples/riverside-planning.txt'])
await main(['node', 'minutebook', 'parse', 'fixtures/meeting-page-lanes-committee/input.html'])
keep('command', command.script)
await main(['node', 'minutebook', 'check', 'samples/riverside-planning.txt'])
keep('check', command.script)

// The command finds this one, where it would else load its own.
const unpdf = scripted('unpdf')
require.cache[unpdf.path] = { exports: unpdf.exports, loaded: true }
await main(['node', 'minutebook', 'parse', 'fixtures/parish-little-sedge/input.pdf'])
keep('unpdf', unpdf.script)
process.exit()
