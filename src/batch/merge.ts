/** The lines of several outputs, each id once; and what is wrong with them. */
import { closeSync, openSync, readSync } from 'node:fs'
import { hash, LineIndex } from './line-index.ts'

/** How many ids each kind of finding names. */
const named = 5

/** Something wrong, with how often and the first few. */
export interface MergeFinding {
  what: string
  count: number
  examples: string[]
}

export class Merger {
  readonly #fds: number[] = []
  readonly #index = new LineIndex()
  readonly #findings = new Map<string, MergeFinding>()

  /** Reads one output. */
  read(path: string): void {
    const fd = openSync(path, 'r')
    const file = this.#fds.push(fd) - 1
    let row = 0
    for (const { bytes, offset } of linesOf(fd)) {
      if (bytes.every((byte) => byte === 0x20 || byte === 0x0d)) continue
      this.#line(bytes, { file, offset, row: row++ }, path)
    }
  }

  /** All lines, in the order of the files or taken from each in turn. */
  *lines(interleave: boolean): Generator<Buffer> {
    const numbers = interleave ? this.#index.interleaved() : undefined
    for (let i = 0; i < this.#index.size; i++) yield this.#bytes(numbers?.[i] ?? i)
  }

  /** The lines of these ids, in their order; then those that nobody expected. */
  *linesFor(ids: Iterable<string>): Generator<Buffer> {
    const written = new Uint8Array(this.#index.size)
    for (const id of ids) {
      const number = this.#index.find(id)
      if (number === undefined) this.#note('missing', id)
      else if (written[number]) this.#note('expected twice', id)
      else {
        written[number] = 1
        yield this.#bytes(number)
      }
    }
    for (let number = 0; number < written.length; number++) {
      if (written[number]) continue
      const bytes = this.#bytes(number)
      this.#note('not expected', identity(JSON.parse(bytes.toString()) as Line) ?? '')
      yield bytes
    }
  }

  get findings(): MergeFinding[] {
    return [...this.#findings.values()]
  }

  close(): void {
    for (const fd of this.#fds) closeSync(fd)
  }

  #line(bytes: Buffer, place: { file: number; offset: number; row: number }, path: string): void {
    let line: Line
    try {
      line = JSON.parse(bytes.toString()) as Line
    } catch {
      this.#note('torn, left out', `${path}, byte ${place.offset}`)
      return
    }
    const id = identity(line)
    if (id === undefined) {
      this.#note('without id, left out', `${path}, byte ${place.offset}`)
      return
    }
    const found = { ...place, length: bytes.length, content: hash(bytes), failure: typeof line.error === 'string' }
    const number = this.#index.find(id)
    if (number === undefined) {
      this.#index.add(id, found)
      return
    }
    const before = this.#index.at(number)
    if (before.content === found.content) this.#note('there twice, the same; kept once', id)
    else if (before.failure && !found.failure) this.#index.set(number, found)
    else if (found.failure && !before.failure) return
    else this.#note('there twice, and different; the first is kept', id)
  }

  #bytes(number: number): Buffer {
    const { file, offset, length } = this.#index.at(number)
    const bytes = Buffer.allocUnsafe(length + 1)
    readSync(this.#fds[file] as number, bytes, 0, length, offset)
    bytes[length] = 0x0a
    return bytes
  }

  #note(what: string, example: string): void {
    const finding = this.#findings.get(what) ?? { what, count: 0, examples: [] }
    this.#findings.set(what, finding)
    finding.count++
    if (finding.examples.length < named) finding.examples.push(example)
  }
}

interface Line {
  id?: unknown
  path?: unknown
  error?: unknown
}

/** A document and a record have an id; a file that could not be read has its path. */
export function identity({ id, path }: Line): string | undefined {
  if (typeof id === 'string' || typeof id === 'number') return String(id)
  return typeof path === 'string' ? path : undefined
}

/** The lines of a file, with the places where they begin. */
function* linesOf(fd: number): Generator<{ bytes: Buffer; offset: number }> {
  const chunk = Buffer.allocUnsafe(1 << 20)
  let pending: Buffer[] = []
  let offset = 0
  for (let read = readSync(fd, chunk); read > 0; read = readSync(fd, chunk)) {
    let from = 0
    for (let end = chunk.indexOf(0x0a); end >= 0 && end < read; end = chunk.indexOf(0x0a, from)) {
      const bytes = Buffer.concat([...pending, chunk.subarray(from, end)])
      yield { bytes, offset }
      pending = []
      offset += bytes.length + 1
      from = end + 1
    }
    pending.push(Buffer.from(chunk.subarray(from, read)))
  }
  const last = Buffer.concat(pending)
  if (last.length > 0) yield { bytes: last, offset }
}
