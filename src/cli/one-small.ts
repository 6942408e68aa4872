/** One small document: most of the time that it takes is V8 compiling patterns, each of which it needs a few times at most. */
import { statSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { optimiseLater } from '../batch/optimise-later.ts'

/** Bytes over which the patterns run long enough for care to pay. */
const small = 200e3

/**
 * Has patterns compiled with less care, and functions optimised later, where a single small file is all there is to read: a
 * fifth of its time, and no difference for a hundred texts; many pages of HTML would take a tenth longer. (An engine that
 * knows the flag no more would say so.)
 */
export function haste(asked: readonly string[], filesFrom?: string): void {
  const [path, another] = asked
  if (path === undefined || another !== undefined || filesFrom !== undefined || Number.parseInt(process.versions.node, 10) > 24) return
  // The reader of PDF comes with kept code of its own, which V8 takes only under the flags that it was made with.
  if (/\.pdf$/i.test(path)) return
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats?.isFile() || stats.size >= small) return
  setFlagsFromString('--no-regexp-optimization')
  optimiseLater()
}
