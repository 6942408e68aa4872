/**
 * The compound file that Office wrote before 2007: a small file system of sectors that point to one another. Every chain
 * of sectors is followed only as long as the file has sectors, so that a damaged or hostile file ends like any other.
 */

const firstEntries = 109
const endOfChain = 0xfffffffa

export class Compound {
  readonly #bytes: Buffer
  readonly #sectorSize: number
  readonly #shortSize: number
  readonly #shortLimit: number
  readonly #next: Int32Array
  readonly #shortNext: Int32Array
  readonly #streams = new Map<string, { start: number; size: number }>()
  /** Short streams stand in a stream of their own. */
  #short: Buffer = Buffer.alloc(0)

  /** @throws RangeError where the file breaks off before its tables. */
  constructor(bytes: Buffer) {
    this.#bytes = bytes
    this.#sectorSize = 1 << Math.min(Math.max(bytes.readUInt16LE(30), 7), 16)
    this.#shortSize = 1 << Math.min(Math.max(bytes.readUInt16LE(32), 4), 12)
    this.#shortLimit = bytes.readUInt32LE(56)
    this.#next = this.#table(this.#tableSectors())
    this.#shortNext = this.#table(this.#chain(bytes.readUInt32LE(60)))
    this.#readDirectory(this.#joined(this.#chain(bytes.readUInt32LE(48))))
  }

  stream(name: string): Buffer | undefined {
    const found = this.#streams.get(name)
    if (!found) return undefined
    const whole = found.size < this.#shortLimit ? this.#shortStream(found.start) : this.#joined(this.#chain(found.start))
    return whole.subarray(0, found.size)
  }

  /** How many sectors the file can have. */
  get #sectors(): number {
    return Math.ceil(this.#bytes.length / this.#sectorSize)
  }

  #sector(id: number): Buffer {
    const start = (id + 1) * this.#sectorSize
    return this.#bytes.subarray(start, start + this.#sectorSize)
  }

  /** Sectors of the allocation table: the first in the header, more in a chain of their own. */
  #tableSectors(): number[] {
    const ids: number[] = []
    for (let i = 0; i < firstEntries; i++) ids.push(this.#bytes.readUInt32LE(76 + 4 * i))
    let next = this.#bytes.readUInt32LE(68)
    for (let step = 0; next < endOfChain && step < this.#sectors; step++) {
      const sector = this.#sector(next)
      if (sector.length < this.#sectorSize) break
      for (let at = 0; at < this.#sectorSize - 4; at += 4) ids.push(sector.readUInt32LE(at))
      next = sector.readUInt32LE(this.#sectorSize - 4)
    }
    return ids.filter((id) => id < this.#sectors).slice(0, this.#sectors)
  }

  #table(sectors: number[]): Int32Array {
    const bytes = this.#joined(sectors)
    const table = new Int32Array(bytes.length >> 2)
    for (let i = 0; i < table.length; i++) table[i] = bytes.readInt32LE(4 * i)
    return table
  }

  #chain(start: number): number[] {
    const ids: number[] = []
    for (let id = start; id >= 0 && id < this.#sectors && ids.length < this.#sectors; id = this.#next[id] ?? -1) ids.push(id)
    return ids
  }

  #joined(ids: number[]): Buffer {
    return Buffer.concat(ids.map((id) => this.#sector(id)))
  }

  #shortStream(start: number): Buffer {
    const pieces: Buffer[] = []
    const most = Math.ceil(this.#short.length / this.#shortSize)
    for (let id = start; id >= 0 && id < most && pieces.length < most; id = this.#shortNext[id] ?? -1) {
      pieces.push(this.#short.subarray(id * this.#shortSize, (id + 1) * this.#shortSize))
    }
    return Buffer.concat(pieces)
  }

  /** Entries of 128 bytes. The tree that they form is for finding quickly; reading them in turn finds them all. */
  #readDirectory(directory: Buffer): void {
    for (let at = 0; at + 128 <= directory.length; at += 128) {
      const type = directory[at + 66]
      const nameLength = Math.min(directory.readUInt16LE(at + 64), 64)
      const name = directory.toString('utf16le', at, at + Math.max(nameLength - 2, 0))
      const entry = { start: directory.readUInt32LE(at + 116), size: directory.readUInt32LE(at + 120) }
      if (type === 5) this.#short = this.#joined(this.#chain(entry.start)).subarray(0, entry.size)
      // The first of a name: embedded documents have streams of the same names.
      else if (type === 2 && !this.#streams.has(name)) this.#streams.set(name, entry)
    }
  }
}
