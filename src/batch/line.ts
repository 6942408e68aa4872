/** Hands on results in the order in which their places were taken, whatever order they come in. */
export class Line<T> {
  readonly #deliver: (result: T) => void
  readonly #waiting = new Map<number, T>()
  #taken = 0
  #next = 0

  constructor(deliver: (result: T) => void) {
    this.#deliver = deliver
  }

  /** How many places are taken and not yet handed on. */
  get length(): number {
    return this.#taken - this.#next
  }

  /** Takes the next place; the function fills it. */
  place(): (result: T) => void {
    const place = this.#taken++
    return (result) => {
      this.#waiting.set(place, result)
      for (let ready = this.#waiting.get(this.#next); ready !== undefined; ready = this.#waiting.get(this.#next)) {
        this.#waiting.delete(this.#next++)
        this.#deliver(ready)
      }
    }
  }
}
