/** The worker threads of a batch: they come one after the other, as work is seen to be left for them. */
import type { Apart, Limits } from './apart.ts'
import { Thread } from './thread.ts'

export class Crew {
  readonly #limits: Limits
  readonly #apart: Apart
  readonly #threads: Thread[] = []

  constructor(limits: Limits, apart: Apart) {
    this.#limits = limits
    this.#apart = apart
  }

  get size(): number {
    return this.#threads.length
  }

  get isWarm(): boolean {
    return this.#threads.every((thread) => thread.isWarm)
  }

  grow(size: number): void {
    while (this.#threads.length < size) this.#threads.push(new Thread(this.#limits, this.#apart))
  }

  /** A thread that can take an order. */
  get free(): Thread | undefined {
    return this.#threads.find((thread) => thread.isFree)
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.close()))
  }
}
