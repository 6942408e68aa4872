#!/usr/bin/env node
import { readFileSync } from 'node:fs'

// The commonest question of scripts is answered before anything is loaded.
if (process.argv.length === 3 && (process.argv[2] === '--version' || process.argv[2] === '-V')) {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  console.log(version)
} else {
  const { main } = await import('../dist/cli.js')
  await main(process.argv)
}
