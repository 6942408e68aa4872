/**
 * Loads the command, which is one file (`command.cjs`), with the code that V8 compiled of it when it was built,
 * where that was the same Node. Compiling takes several times as long as reading one small file of minutes.
 */
import { readFileSync } from 'node:fs'
import module, { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import vm from 'node:vm'

type Command = typeof import('./command.ts')

export function load(): Command {
  const path = fileURLToPath(new URL('./command.cjs', import.meta.url))
  const compiled = readIfThere(fileURLToPath(new URL(`./${compiledName}`, import.meta.url)))
  if (compiled === undefined) {
    // Newer versions of Node keep what they compile by themselves.
    const { enableCompileCache } = module as { enableCompileCache?: () => void }
    enableCompileCache?.()
    return createRequire(import.meta.url)(path)
  }
  return evaluate(scriptOf(path, compiled), path)
}

/** The file that holds the compiled form for this Node; made by `scripts/compile-ahead.mjs`. */
export const compiledName = `command-${process.version}-${process.platform}-${process.arch}.bin`

/** The command as a script; V8 itself looks whether `compiled` fits, and compiles anew where it does not. */
export function scriptOf(path: string, compiled?: Buffer): vm.Script {
  // The bundler writes nothing but ASCII, which is read fastest so.
  const source = readFileSync(path, 'latin1')
  return new vm.Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
    filename: path,
    ...(compiled ? { cachedData: compiled } : {}),
  })
}

/** Runs the script as Node runs a CommonJS module. */
export function evaluate(script: vm.Script, path: string): Command {
  const self = { exports: {} }
  script.runInThisContext()(self.exports, createRequire(path), self, path, dirname(path))
  return self.exports as Command
}

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}
