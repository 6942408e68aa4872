/** Where each line of several files lies, by its id: some 50 bytes a line, so that millions fit. */
import { createHash } from 'node:crypto'

export interface LinePlace {
  file: number
  offset: number
  length: number
  /** Its line number in its file, from 0. */
  row: number
  /** A hash of the whole line. */
  content: bigint
  failure: boolean
}

export class LineIndex {
  #ids = new BigUint64Array(1024)
  #contents = new BigUint64Array(1024)
  #offsets = new Float64Array(1024)
  #lengths = new Uint32Array(1024)
  #rows = new Uint32Array(1024)
  /** The file's number times two, and one for a failure. */
  #files = new Uint32Array(1024)
  /** Hash table: one more than the number of the line. */
  #slots = new Uint32Array(4096)
  size = 0

  /** The number of the line with this id. */
  find(id: string): number | undefined {
    const number = this.#slots[this.#slot(hash(id))] as number
    return number === 0 ? undefined : number - 1
  }

  add(id: string, place: LinePlace): void {
    if (this.size === this.#ids.length) this.#grow()
    const key = hash(id)
    this.#ids[this.size] = key
    this.set(this.size, place)
    this.#slots[this.#slot(key)] = ++this.size
  }

  /** Puts another place for the line of this number. */
  set(number: number, { file, offset, length, row, content, failure }: LinePlace): void {
    this.#contents[number] = content
    this.#offsets[number] = offset
    this.#lengths[number] = length
    this.#rows[number] = row
    this.#files[number] = file * 2 + (failure ? 1 : 0)
  }

  at(number: number): LinePlace {
    const file = this.#files[number] as number
    return {
      file: file >> 1,
      failure: (file & 1) === 1,
      offset: this.#offsets[number] as number,
      length: this.#lengths[number] as number,
      row: this.#rows[number] as number,
      content: this.#contents[number] as bigint,
    }
  }

  /** The numbers of all lines, a row of each file in turn. */
  interleaved(): Uint32Array {
    const numbers = Uint32Array.from({ length: this.size }, (_, number) => number)
    const rows = this.#rows
    const files = this.#files
    return numbers.sort((a, b) => (rows[a] as number) - (rows[b] as number) || ((files[a] as number) >> 1) - ((files[b] as number) >> 1))
  }

  #slot(key: bigint): number {
    let slot = Number(key % BigInt(this.#slots.length))
    while (this.#slots[slot] !== 0 && this.#ids[(this.#slots[slot] as number) - 1] !== key) slot = (slot + 1) % this.#slots.length
    return slot
  }

  #grow(): void {
    const length = this.#ids.length * 2
    this.#ids = widen(this.#ids, new BigUint64Array(length))
    this.#contents = widen(this.#contents, new BigUint64Array(length))
    this.#offsets = widen(this.#offsets, new Float64Array(length))
    this.#lengths = widen(this.#lengths, new Uint32Array(length))
    this.#rows = widen(this.#rows, new Uint32Array(length))
    this.#files = widen(this.#files, new Uint32Array(length))
    this.#slots = new Uint32Array(length * 4)
    for (let number = 0; number < this.size; number++) this.#slots[this.#slot(this.#ids[number] as bigint)] = number + 1
  }
}

/** The first 64 bits of SHA-1. */
export function hash(text: string | Uint8Array): bigint {
  return createHash('sha1').update(text).digest().readBigUInt64LE(0)
}

function widen<T extends { set(from: T): void }>(from: T, to: T): T {
  to.set(from)
  return to
}
