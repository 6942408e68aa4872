/**
 * Output to files that appear whole or not at all: each is written beside its place and renamed when all are
 * complete. A journal keeps how far the run has come, so that it can go on after any end.
 */
import { closeSync, existsSync, fsyncSync, ftruncateSync, mkdirSync, openSync, renameSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { JsonFrame } from '../write/json.ts'
import { type Checkpoint, Journal } from './journal.ts'
import type { Output, State } from './output.ts'
import { writeAll } from './write-all.ts'

export interface FilesOptions {
  /** The file of each output. */
  files: string[]
  /** What stands at the beginning of each. */
  heads: string[]
  isJson: boolean
  journal: string
  /** What must be the same in a run that goes on with this one. */
  run: string
  /** Files that are written at the end, with their text. */
  extra?: { file: string; text: string }[]
}

/** A run that cannot be gone on with; the message says why. */
export class CannotResume extends Error {}

/** Milliseconds between two lines of the journal: at most this much work is lost by a kill. */
const interval = 500
/** Bytes that are gathered before they are written. */
const gathered = 1 << 16

export class FilesOutput implements Output {
  /** Where an earlier run stopped, if this one goes on with it. */
  readonly from: Checkpoint | undefined
  readonly #options: FilesOptions
  readonly #journal: Journal
  readonly #frame: JsonFrame | undefined
  readonly #fds: number[] = []
  #sizes: number[]
  #records = 0
  #waiting: (string | Uint8Array)[][]
  #waitingBytes = 0
  #noted = performance.now()

  constructor(options: FilesOptions, resume: boolean) {
    this.#options = options
    this.#journal = new Journal(options.journal)
    this.#waiting = options.files.map(() => [])
    this.#sizes = options.files.map(() => 0)
    this.from = resume ? this.#earlier() : undefined
    this.#frame = options.isJson ? new JsonFrame(this.from?.records) : undefined
    if (this.from?.finished) return
    for (const folder of new Set(options.files.map(dirname))) mkdirSync(folder, { recursive: true })
    if (this.from) this.#goOn(this.from)
    else this.#begin()
  }

  add(pieces: (string | Uint8Array)[], records: number, state: () => State): void {
    this.#records += records
    const parts = this.#frame ? [this.#frame.add(pieces[0] ?? '', records)] : pieces.map((piece) => [piece])
    parts.forEach((list, i) => {
      for (const piece of list) {
        if (piece.length === 0) continue
        this.#waiting[i]?.push(piece)
        this.#waitingBytes += piece.length
      }
    })
    if (this.#waitingBytes > gathered) this.#flush()
    if (performance.now() - this.#noted > interval) this.#note(state())
  }

  stop(state: State): void {
    this.#note(state)
  }

  finish(state: State): void {
    const { files, extra = [] } = this.#options
    if (!this.from?.finished) {
      if (this.#frame) this.#waiting[0]?.push(this.#frame.end())
      this.#flush()
      for (const { file, text } of extra) writeAll(this.#fds[this.#fds.push(openSync(part(file), 'w')) - 1] as number, text)
      for (const fd of this.#fds) {
        fsyncSync(fd)
        closeSync(fd)
      }
      this.#journal.note({ ...state, sizes: this.#sizes, records: this.#records, finished: true })
    }
    // A kill between two of these leaves some files in their place and some beside it; going on renames the rest.
    for (const file of [...files, ...extra.map((one) => one.file)]) if (existsSync(part(file))) renameSync(part(file), file)
    this.#journal.remove()
  }

  #begin(): void {
    const { files, heads, run } = this.#options
    this.#journal.begin(run)
    files.forEach((file, i) => {
      this.#fds.push(openSync(part(file), 'w'))
      this.#waiting[i]?.push(heads[i] ?? '')
    })
  }

  #goOn(from: Checkpoint): void {
    this.#options.files.forEach((file, i) => {
      const fd = openSync(part(file), 'r+')
      ftruncateSync(fd, from.sizes[i])
      closeSync(fd)
      this.#fds.push(openSync(part(file), 'a'))
    })
    this.#sizes = [...from.sizes]
    this.#records = from.records
    this.#journal.goOn()
  }

  /** The last point of an earlier run whose output is all there. */
  #earlier(): Checkpoint | undefined {
    const earlier = this.#journal.read()
    if (!earlier) return undefined
    if (earlier.run !== this.#options.run) {
      throw new CannotResume('the unfinished run was started with other settings, or by another version of minutebook')
    }
    return earlier.checkpoints.find(
      ({ sizes, finished }) => finished || this.#options.files.every((file, i) => sizeOf(part(file)) >= (sizes[i] ?? 0)),
    )
  }

  #note(state: State): void {
    this.#noted = performance.now()
    // A single JSON document waits for a second, and is not written yet.
    if (this.#frame && this.#frame.written !== this.#records) return
    this.#flush()
    this.#journal.note({ ...state, sizes: this.#sizes, records: this.#records })
  }

  #flush(): void {
    this.#waiting.forEach((pieces, i) => {
      if (pieces.length === 0) return
      const bytes = Buffer.concat(pieces.map((piece) => (typeof piece === 'string' ? Buffer.from(piece) : piece)))
      writeAll(this.#fds[i] as number, bytes)
      this.#sizes[i] = (this.#sizes[i] ?? 0) + bytes.length
    })
    this.#waiting = this.#waiting.map(() => [])
    this.#waitingBytes = 0
  }
}

function part(file: string): string {
  return `${file}.part`
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? -1
}
