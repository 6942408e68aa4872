/** Writes all of something, at once and in order. (A stream costs twice the time, and forgets its order at exit.) */
import { writeSync } from 'node:fs'

const pause = new Int32Array(new SharedArrayBuffer(4))

export function writeAll(fd: number, data: string | Uint8Array): void {
  const bytes = typeof data === 'string' ? Buffer.from(data) : data
  let written = 0
  while (written < bytes.length) {
    try {
      written += writeSync(fd, bytes, written)
    } catch (error) {
      // A pipe whose reader is slow, opened by someone who does not wait for it.
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error
      Atomics.wait(pause, 0, 0, 2)
    }
  }
}
