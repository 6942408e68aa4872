/** Properties of paragraphs and characters: runs of the file, each with a list of changes against its style. */

/** A change: what it sets, and to what. */
export interface Change {
  code: number
  operand: Buffer
}

/** Sizes of operands by the three highest bits of the code; 6 says its own. */
const sizes = [1, 1, 2, 4, 2, 2, 0, 3]

export function* changes(bytes: Buffer): Generator<Change> {
  let at = 0
  while (at + 3 <= bytes.length) {
    const code = bytes.readUInt16LE(at)
    at += 2
    let size = sizes[code >> 13] as number
    if (code >> 13 === 6) {
      // The list of tab stops and the table's columns have sizes of their own kind.
      if (code === 0xd608 && at + 2 <= bytes.length) size = bytes.readUInt16LE(at) + 1
      else if (code === 0xc615 && bytes[at] === 255) return
      else size = (bytes[at] ?? 0) + 1
    }
    yield { code, operand: bytes.subarray(at, at + size) }
    at += size
  }
}

interface Run {
  start: number
  end: number
  changes: Buffer
  /** A paragraph's style. */
  style: number
}

/** Runs of the file in order, found by place. */
export class Runs {
  readonly #runs: Run[] = []

  /** @param plc pages of runs: `kind` says what stands in them */
  constructor(document: Buffer, plc: Buffer, kind: 'paragraphs' | 'characters') {
    const count = Math.max(Math.floor((plc.length - 4) / 8), 0)
    const most = Math.ceil(document.length / 512)
    const seen = new Set<number>()
    for (let i = 0; i < count && seen.size < most; i++) {
      const page = plc.readUInt32LE(4 * (count + 1) + 4 * i) & 0x3fffff
      const bytes = document.subarray(page * 512, (page + 1) * 512)
      if (bytes.length < 512 || seen.has(page)) continue
      seen.add(page)
      this.#readPage(bytes, kind)
    }
    this.#runs.sort((a, b) => a.start - b.start)
  }

  at(place: number | undefined): Run | undefined {
    if (place === undefined) return undefined
    let low = 0
    let high = this.#runs.length - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const run = this.#runs[middle] as Run
      if (place < run.start) high = middle - 1
      else if (place >= run.end) low = middle + 1
      else return run
    }
    return undefined
  }

  #readPage(page: Buffer, kind: 'paragraphs' | 'characters'): void {
    const count = page[511] as number
    const width = kind === 'paragraphs' ? 13 : 1
    if (4 * (count + 1) + width * count > 511) return
    for (let i = 0; i < count; i++) {
      const start = page.readUInt32LE(4 * i)
      const end = page.readUInt32LE(4 * i + 4)
      const offset = 2 * (page[4 * (count + 1) + width * i] as number)
      const run: Run = { start, end, changes: Buffer.alloc(0), style: 0 }
      if (offset > 0) {
        const size = page[offset] as number
        if (kind === 'characters') run.changes = page.subarray(offset + 1, offset + 1 + size)
        else {
          const bytes =
            size === 0 ? page.subarray(offset + 2, offset + 2 + 2 * (page[offset + 1] ?? 0)) : page.subarray(offset + 1, offset + 2 * size)
          run.style = bytes.length >= 2 ? bytes.readUInt16LE(0) : 0
          run.changes = bytes.subarray(2)
        }
      }
      this.#runs.push(run)
    }
  }
}
