/**
 * The worker threads. A document that kills its thread (all its memory, all its time) takes only what was in
 * hand with it, and that is done again apart, one document at a time.
 */
import { Tinypool } from 'tinypool'
import { type Apart, type Limits, workerFile } from './apart.ts'
import { addTally, emptyTally, type Work } from './task.ts'
import type { Delivery, Order } from './work.ts'

export class Crew {
  /** How many orders keep every thread busy, with one waiting at its door. */
  readonly capacity: number
  readonly #threads: number
  readonly #limits: Limits
  readonly #apart: Apart
  #pool: Tinypool
  #watch: NodeJS.Timeout | undefined
  #inHand = 0

  constructor(threads: number, limits: Limits, apart: Apart) {
    this.capacity = threads * 2
    this.#threads = threads
    this.#limits = limits
    this.#apart = apart
    this.#pool = this.#open()
  }

  /** Has some works done. Never fails: a document that cannot be done is answered so. */
  async send(works: Work[]): Promise<Delivery> {
    this.#inHand++
    this.#startWatch()
    const order: Order = { task: this.#limits.task, works }
    try {
      return (await this.#pool.run(order)) as Delivery
    } catch {
      return joinDeliveries(await Promise.all(works.map((work) => this.#apart.send(work))))
    } finally {
      this.#inHand--
      this.#startWatch()
    }
  }

  async close(): Promise<void> {
    clearTimeout(this.#watch)
    await this.#pool.destroy()
  }

  #open(): Tinypool {
    const pool = new Tinypool({
      filename: workerFile,
      minThreads: this.#threads,
      maxThreads: this.#threads,
      concurrentTasksPerWorker: 2,
      // A small nursery: a document's litter is short-lived, and what a thread may grow to it grows to.
      resourceLimits: { maxOldGenerationSizeMb: this.#limits.memory, maxYoungGenerationSizeMb: 24 },
      trackUnmanagedFds: false,
    })
    // A thread that dies with nothing in hand is replaced; that is all there is to say.
    pool.on('error', () => {})
    return pool
  }

  /** When nothing at all comes back for as long as one document may take, the threads hang: they are replaced. */
  #startWatch(): void {
    clearTimeout(this.#watch)
    if (this.#inHand === 0) return
    this.#watch = setTimeout(() => {
      const stuck = this.#pool
      this.#pool = this.#open()
      void stuck.destroy()
    }, this.#limits.timeout * 1000)
  }
}

function joinDeliveries(deliveries: Delivery[]): Delivery {
  const tally = emptyTally()
  for (const delivery of deliveries) addTally(tally, delivery.tally)
  const outputs = deliveries[0]?.pieces.length ?? 0
  return {
    pieces: Array.from({ length: outputs }, (_, i) => Buffer.concat(deliveries.flatMap(({ pieces }) => pieces[i] ?? []))),
    records: deliveries.reduce((sum, { records }) => sum + records, 0),
    tally,
    notices: deliveries.flatMap(({ notices }) => notices),
    took: deliveries.reduce((sum, { took }) => sum + took, 0),
  }
}
