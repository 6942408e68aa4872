/**
 * Loads the command, which is one file (`command.cjs`), and the reader of PDF beside it (`unpdf.cjs`) with the code that
 * V8 compiled of them when they were built, where that was the same Node. Compiling takes several times as long as
 * reading one small file of minutes.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import vm from 'node:vm'

type Command = typeof import('./command.ts')

/** Here, in a worker thread and in a process apart alike: V8 takes kept code only under the flags that it was made with. */
export function load(): Command {
  compilePatternsOnce()
  // What only the rules run is kept for them alone: reading it back takes time too.
  return loadKept('command', process.argv[2] === 'check' ? 'check' : 'command') as Command
}

/** Loads a file beside this one as Node would, with the code that was kept of it (under another name, for another use). */
export function loadKept(name: string, kept = name): unknown {
  const path = join(__dirname, `${name}.cjs`)
  const compiled = readIfThere(join(__dirname, compiledName(kept)))
  if (compiled !== undefined) return evaluate(scriptOf(path, compiled), path)
  // Newer versions of Node keep what they compile by themselves.
  const { enableCompileCache } = require('node:module') as { enableCompileCache?: () => void }
  enableCompileCache?.()
  return require(path)
}

/** The file that holds a compiled form for this Node; made by `scripts/compile-ahead.mjs`. */
export function compiledName(name: string): string {
  return `${name}-${process.version}-${process.platform}-${process.arch}.bin`
}

/**
 * A pattern is compiled once, to machine code, instead of first to bytecode and on its second use again: minutes are
 * read with a thousand patterns, each used a few times. (An engine that knows the flag no more would say so.)
 */
export function compilePatternsOnce(): void {
  if (Number.parseInt(process.versions.node, 10) <= 24) setFlagsFromString('--no-regexp-tier-up')
}

/** A file as a script; V8 itself looks whether `compiled` fits, and compiles anew where it does not. */
export function scriptOf(path: string, compiled?: Buffer): vm.Script {
  // The build writes nothing but ASCII, which is read fastest so.
  const source = readFileSync(path, 'latin1')
  return new vm.Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
    filename: path,
    ...(compiled ? { cachedData: compiled } : {}),
  })
}

/** Runs the script as Node runs a CommonJS module; it lies beside this one, so what this requires it requires too. */
export function evaluate(script: vm.Script, path: string): unknown {
  const self = { exports: {} }
  script.runInThisContext()(self.exports, require, self, path, __dirname)
  return self.exports
}

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}
