/** Hands on results in the order in which their places were taken, whatever order they come in. */
export class Line<T> {
  readonly #deliver: (result: T) => void
  readonly #weigh: (result: T) => number
  readonly #waiting = new Map<number, T>()
  #weight = 0
  #taken = 0
  #next = 0

  /** @param weigh how much memory a result takes that waits for one before it */
  constructor(deliver: (result: T) => void, weigh: (result: T) => number) {
    this.#deliver = deliver
    this.#weigh = weigh
  }

  /** How many places are taken and not yet handed on. */
  get length(): number {
    return this.#taken - this.#next
  }

  /** What those weigh that wait. */
  get weight(): number {
    return this.#weight
  }

  /** Takes the next place; the function fills it. */
  place(): (result: T) => void {
    const place = this.#taken++
    return (result) => {
      this.#waiting.set(place, result)
      this.#weight += this.#weigh(result)
      for (let ready = this.#waiting.get(this.#next); ready !== undefined; ready = this.#waiting.get(this.#next)) {
        this.#waiting.delete(this.#next++)
        this.#weight -= this.#weigh(ready)
        this.#deliver(ready)
      }
    }
  }
}
