/**
 * JSON: one document is an object, several are an array, one document a line. Every piece begins with the
 * comma that an array needs before it; `JsonFrame` turns the first into the bracket, so that nobody needs to
 * know beforehand how many there will be.
 */
import type { Writer } from './writer.ts'

export function jsonWriter(): Writer {
  const piece = (record: object) => [`,\n${JSON.stringify(record)}`]
  return { outputs: ['json'], head: () => [''], document: piece, failure: piece }
}

/** Puts the brackets round pieces, or leaves a single document by itself, indented for a reader. */
export class JsonFrame {
  #records: number
  #held: string | undefined

  /** @param records how many records stand in the output already (a run that goes on) */
  constructor(records = 0) {
    this.#records = records
  }

  /** How many records are written, one that waits for a second not counted. */
  get written(): number {
    return this.#held === undefined ? this.#records : 0
  }

  /** The text to write for `count` records, which `piece` holds one after the other. */
  add(piece: string | Uint8Array, count: number): (string | Uint8Array)[] {
    if (count === 0) return []
    const first = this.#records === 0
    this.#records += count
    if (first && count === 1) {
      this.#held = typeof piece === 'string' ? piece : Buffer.from(piece).toString()
      return []
    }
    const before = this.#held
    this.#held = undefined
    if (before !== undefined) return [`[${before.slice(1)}`, piece]
    if (first) return ['[', typeof piece === 'string' ? piece.slice(1) : piece.subarray(1)]
    return [piece]
  }

  /** The text that ends the output. */
  end(): string {
    if (this.#records === 0) return '[]\n'
    if (this.#held === undefined) return '\n]\n'
    return `${JSON.stringify(JSON.parse(this.#held.slice(1)), null, 2)}\n`
  }
}
