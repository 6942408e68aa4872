/** Looks ahead in a stream of inputs, so that it is known whether much is left, and no further. */

export class Ahead<T> {
  readonly #source: AsyncIterator<T>
  #ready: T[] = []
  #next = 0
  readonly #farthest: number
  #ended = false
  #failure: unknown
  #pumping = false
  #wake: (() => void) | undefined

  /** @param farthest how many inputs are looked at beforehand */
  constructor(source: AsyncIterable<T>, farthest = 8192) {
    this.#farthest = farthest
    this.#source = source[Symbol.asyncIterator]()
    void this.#pump()
  }

  /** How many inputs are known to be left. */
  get left(): number {
    return this.#ready.length - this.#next
  }

  /** Whether nothing is left for certain. */
  get isEmpty(): boolean {
    return this.#ended && this.left === 0
  }

  /** Up to `most` inputs that are there already, but at least one; none at the end. */
  async take(most: number): Promise<T[]> {
    while (this.left === 0 && !this.#ended) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    }
    if (this.left === 0 && this.#failure !== undefined) throw this.#failure
    const taken = this.#ready.slice(this.#next, this.#next + most)
    this.#next += taken.length
    if (this.#next > 1024 || this.left === 0) {
      this.#ready.splice(0, this.#next)
      this.#next = 0
    }
    if (this.left < this.#farthest / 2) void this.#pump()
    return taken
  }

  /** Gives nothing more, also to those who wait: a source may be silent for long. */
  close(): void {
    this.#ended = true
    this.#ready = []
    this.#next = 0
    this.#wake?.()
    // Not waited for: a source that waits for input answers only when that comes.
    void Promise.resolve(this.#source.return?.()).catch(() => {})
  }

  async #pump(): Promise<void> {
    if (this.#pumping || this.#ended) return
    this.#pumping = true
    try {
      while (this.left < this.#farthest && !this.#ended) {
        const { value, done } = await this.#source.next()
        if (done) this.#ended = true
        else this.#ready.push(value)
        this.#wake?.()
      }
    } catch (error) {
      this.#failure = error
      this.#ended = true
      this.#wake?.()
    }
    this.#pumping = false
  }
}
