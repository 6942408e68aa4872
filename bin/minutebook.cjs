#!/usr/bin/env node
'use strict'
// CommonJS, because Node then need not set up its loader of ES modules: that takes as long as reading a page of minutes.

const [, , first, second] = process.argv
// The commonest question of scripts is answered before anything is loaded.
if (second === undefined && (first === '--version' || first === '-V')) {
  require('node:fs').writeSync(1, `${require('../package.json').version}\n`)
} else {
  const { main } = require('../dist/load.cjs').load()
  main(process.argv).then((code) => process.exit(code))
}
