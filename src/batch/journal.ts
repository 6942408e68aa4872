/**
 * The journal of a batch that writes to files: a line now and then that says how far it has come and how long
 * each output is. After a kill, the last line that is whole tells where to go on.
 */
import { closeSync, existsSync, openSync, readFileSync, rmSync } from 'node:fs'
import type { State } from './output.ts'
import { writeAll } from './write-all.ts'

/** Where a run can go on. */
export interface Checkpoint extends State {
  /** Bytes of each output. */
  sizes: number[]
  records: number
  /** The outputs are whole, and only their renaming is left. */
  finished?: boolean
}

export class Journal {
  readonly #path: string
  #fd: number | undefined

  constructor(path: string) {
    this.#path = path
  }

  get exists(): boolean {
    return existsSync(this.#path)
  }

  /** Begins a journal for a run; `run` is what must be the same for another to go on with it. */
  begin(run: string): void {
    this.#fd = openSync(this.#path, 'w')
    writeAll(this.#fd, `${JSON.stringify({ run })}\n`)
  }

  /** Goes on with the journal that is there. */
  goOn(): void {
    this.#fd = openSync(this.#path, 'a')
    // Ends a line that a kill has torn.
    writeAll(this.#fd, '\n')
  }

  note(checkpoint: Checkpoint): void {
    if (this.#fd !== undefined) writeAll(this.#fd, `${JSON.stringify(checkpoint)}\n`)
  }

  /** What the journal of an earlier run says: what run it was, and its checkpoints, the last first. */
  read(): { run: string; checkpoints: Checkpoint[] } | undefined {
    if (!this.exists) return undefined
    const [first, ...checkpoints] = readFileSync(this.#path, 'utf8').split('\n').flatMap(wholeLine)
    const run = (first as { run?: string } | undefined)?.run
    return run === undefined ? undefined : { run, checkpoints: (checkpoints as Checkpoint[]).reverse() }
  }

  remove(): void {
    if (this.#fd !== undefined) closeSync(this.#fd)
    this.#fd = undefined
    rmSync(this.#path, { force: true })
  }
}

/** A line that a kill has torn is none. */
function wholeLine(line: string): unknown[] {
  try {
    return line === '' ? [] : [JSON.parse(line)]
  } catch {
    return []
  }
}
