/**
 * The pieces of a tagged page as its items open and close them: what a run belongs to, whether it is an artifact, and
 * whether an empty piece stands before or after it.
 */
import type { Item, Run } from './runs.ts'

type Boundary = Exclude<Item, { str: string }>

const artifact = 'Artifact'

export class Pieces {
  /** A piece with a number was seen: the page is tagged. */
  numbered = false
  /** The open pieces: "p12R_mc3 P", or an artifact; a piece without a number is part of the one round it. */
  readonly #open: (string | undefined)[] = []
  #artifacts = 0
  /** The innermost piece that was opened holds text. */
  #filled = true
  /** A piece without text was passed since the last run. */
  #blank = false
  /** A label without text was: a bullet drawn as a dot. */
  #drawnLabel = false
  #last: Run | undefined

  take(item: Boundary): void {
    if (item.type === 'endMarkedContent') this.#close()
    else this.#enter(item)
  }

  #enter({ tag, id }: Boundary): void {
    if (tag === artifact) this.#artifacts++
    if (id) {
      this.numbered = true
      this.#filled = false
    }
    this.#open.push(tag === artifact ? artifact : id ? `${id} ${tag ?? ''}` : this.#open.at(-1))
  }

  #close(): void {
    const closed = this.#open.pop()
    if (closed === artifact) this.#artifacts--
    else if (closed !== undefined && !this.#filled) {
      if (closed.endsWith(' Lbl')) this.#drawnLabel = true
      else this.#blank = true
    }
    this.#filled = true
  }

  /** A run of the open piece: says so of it. True where a bullet was drawn before it. */
  holds(run: Run): boolean {
    const labelled = this.#drawnLabel
    const mark = this.#open.at(-1)
    if (this.#artifacts > 0) run.artifact = true
    else if (mark !== undefined) run.mark = mark
    run.blankBefore = this.#blank
    this.end()
    this.#filled = true
    this.#blank = false
    this.#drawnLabel = false
    this.#last = run
    return labelled
  }

  /** What was passed since the last run stands after it. */
  end(): void {
    if (this.#last && this.#blank) this.#last.blankAfter = true
  }
}
