#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'

// The commonest question of scripts is answered before anything is loaded.
if (process.argv.length === 3 && (process.argv[2] === '--version' || process.argv[2] === '-V')) {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  console.log(version)
} else {
  // A pattern is compiled once, to machine code, instead of first to bytecode and on its second use again: minutes
  // are read with a thousand patterns, each used a few times. (An engine that knows the flag no more would say so.)
  if (Number.parseInt(process.versions.node, 10) <= 24) setFlagsFromString('--no-regexp-tier-up')
  const { load } = await import('../dist/load.js')
  process.exit(await load().main(process.argv))
}
