/** A running hash of the paths that are done: tells whether a later run meets the same input in the same order. */
export class Trail {
  #a = 0x811c9dc5
  #b = 0x9e3779b9

  constructor(hash?: string) {
    if (hash === undefined) return
    this.#a = Number.parseInt(hash.slice(0, 8), 16)
    this.#b = Number.parseInt(hash.slice(8), 16)
  }

  add(path: string): void {
    let a = this.#a
    let b = this.#b
    for (let i = 0; i <= path.length; i++) {
      // One step past the end, so that "a" + "bc" is not "ab" + "c".
      const code = i < path.length ? path.charCodeAt(i) : 0x1ffff
      a = Math.imul(a ^ code, 0x01000193)
      b = Math.imul(b ^ code, 0x85ebca6b) + 1
    }
    this.#a = a >>> 0
    this.#b = b >>> 0
  }

  toString(): string {
    return this.#a.toString(16).padStart(8, '0') + this.#b.toString(16).padStart(8, '0')
  }
}
