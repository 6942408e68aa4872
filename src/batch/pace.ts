/** From so many inputs on, their halves can be compared. */
const enough = 32

/**
 * How long one input takes, and what it costs a thread to become as fast as that. The first inputs of a thread take
 * twenty times as long as later ones, since its patterns and functions are still to be compiled: an average over
 * all of them tells neither. What this thread went through is what the next one will.
 *
 * Time is that of the processors: what is compiled or cleaned up beside this thread counts, other programs do not.
 */
export class Pace {
  readonly #now: () => number
  /** Milliseconds spent when so many inputs were done, in steps of `#step` inputs. */
  #spent: number[]
  #step = 1
  #count = 0

  /** @param now milliseconds spent since this process began */
  constructor(now = spentByNow) {
    this.#now = now
    this.#spent = [now()]
  }

  /** Tells that one more input is done. */
  tick(): void {
    if (++this.#count % this.#step === 0) this.#spent.push(this.#now())
    if (this.#spent.length <= 1024) return
    this.#spent = this.#spent.filter((_, i) => i % 2 === 0)
    this.#step *= 2
  }

  /** Milliseconds that an input takes, as the later half did. */
  get each(): number {
    return this.#between(0.5, 1)
  }

  /** Whether inputs no longer get quicker; few of them tell only how unlike they are. */
  get isSettled(): boolean {
    return this.#count >= enough && this.each > 0.75 * this.#between(0.25, 0.5)
  }

  /** Milliseconds spent on getting ready and so fast. */
  get warming(): number {
    const steps = this.#spent.length - 1
    return Math.max(0, (this.#spent[steps] as number) - steps * this.#step * this.each)
  }

  #between(from: number, to: number): number {
    const steps = this.#spent.length - 1
    const [first, last] = [Math.floor(steps * from), Math.floor(steps * to)]
    return ((this.#spent[last] as number) - (this.#spent[first] as number)) / Math.max(1, (last - first) * this.#step)
  }
}

function spentByNow(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
