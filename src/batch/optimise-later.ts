import { setFlagsFromString } from 'node:v8'

/**
 * Has V8 optimise a function after eight times as many steps as it would by itself. While one thread works, that is done
 * beside it for nothing; when all processors are busy it takes a third of their time, once for every thread. (A tenth
 * to a fifth of the time of two thousand texts, and of that of a single one. Other versions count otherwise.)
 */
export function optimiseLater(): void {
  if (process.versions.node.startsWith('20.')) setFlagsFromString('--interrupt-budget=540000')
}
