/** Which paths were met before, in 16 bytes a path: a list of a million paths may name one twice. */
import { createHash } from 'node:crypto'
import { resolve } from 'node:path'

export class Seen {
  #slots = new BigUint64Array(1024)
  #used = 0

  /** Whether this path was asked about before. */
  before(path: string): boolean {
    // 64 bits: of a million different paths, two are taken for one with a chance of one in thirty million.
    const hash = createHash('sha1').update(resolve(path)).digest().readBigUInt64LE(0) || 1n
    if (this.#find(this.#slots, hash) === hash) return true
    if (this.#used * 2 > this.#slots.length) this.#grow()
    this.#put(this.#slots, hash)
    this.#used++
    return false
  }

  #find(slots: BigUint64Array, hash: bigint): bigint {
    let at = Number(hash % BigInt(slots.length))
    while (slots[at] !== 0n && slots[at] !== hash) at = (at + 1) % slots.length
    return slots[at] as bigint
  }

  #put(slots: BigUint64Array, hash: bigint): void {
    let at = Number(hash % BigInt(slots.length))
    while (slots[at] !== 0n) at = (at + 1) % slots.length
    slots[at] = hash
  }

  #grow(): void {
    const wider = new BigUint64Array(this.#slots.length * 2)
    for (const hash of this.#slots) if (hash !== 0n) this.#put(wider, hash)
    this.#slots = wider
  }
}
