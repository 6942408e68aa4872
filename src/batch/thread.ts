/**
 * One worker thread. A document that kills it (all its memory, all its time) takes only what was in hand with it, and
 * that is done again apart, one document at a time.
 */
import { setFlagsFromString } from 'node:v8'
import { Tinypool } from 'tinypool'
import { type Apart, type Limits, workerFile } from './apart.ts'
import { optimiseLater } from './optimise-later.ts'
import { addTally, emptyTally } from './task.ts'
import { type Delivery, type Order, takenBack } from './work.ts'

/** Milliseconds of work in one order: enough to make its post cheap, little enough to share out evenly. */
const portion = 40
/** How many orders a thread may have: one that it works on, and one at its door. */
const capacity = 2
/** After so many orders it has compiled most of what it needs. */
const warmAfter = 8

export class Thread {
  readonly #limits: Limits
  readonly #apart: Apart
  #pool: Tinypool
  #watch: NodeJS.Timeout | undefined
  #inHand = 0
  #done = 0
  #size = 1

  constructor(limits: Limits, apart: Apart) {
    this.#limits = limits
    this.#apart = apart
    this.#pool = this.#open()
  }

  get isFree(): boolean {
    return this.#inHand < capacity
  }

  get isWarm(): boolean {
    return this.#done >= warmAfter
  }

  /** How many inputs its next order is to hold: one at first, since a cold thread is slow. */
  get size(): number {
    return this.#size
  }

  /** Has an order done; nothing comes of one that was taken back. Never fails: a document that cannot be done is answered so. */
  async send(order: Order): Promise<Delivery | undefined> {
    this.#inHand++
    this.#startWatch()
    try {
      const delivery = (await this.#pool.run(order)) as Delivery | undefined
      if (delivery) this.#learn(delivery.took / order.works.length)
      return delivery
    } catch {
      if (order.owner?.[0] === takenBack) return undefined
      return joinDeliveries(await Promise.all(order.works.map((work) => this.#apart.send(work))))
    } finally {
      this.#inHand--
      this.#startWatch()
    }
  }

  async close(): Promise<void> {
    clearTimeout(this.#watch)
    await this.#pool.destroy()
  }

  #learn(each: number): void {
    // Not before it has loaded: V8 takes kept code only under the flags that it was made with.
    if (this.#done++ === 0) {
      optimiseLater()
      growSlowly()
    }
    this.#size = Math.max(1, Math.min(this.#size * 2, 256, Math.round(portion / each)))
  }

  #open(): Tinypool {
    const pool = new Tinypool({
      filename: workerFile,
      minThreads: 1,
      maxThreads: 1,
      concurrentTasksPerWorker: capacity,
      // A small nursery: a document's litter is short-lived, and what a thread may grow to it grows to.
      resourceLimits: { maxOldGenerationSizeMb: this.#limits.memory, maxYoungGenerationSizeMb: 24 },
      trackUnmanagedFds: false,
    })
    // A thread that dies with nothing in hand is replaced; that is all there is to say.
    pool.on('error', () => {})
    return pool
  }

  /** When nothing comes back for as long as one document may take, the thread hangs: it is replaced. */
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

/**
 * Has each thread's memory grow by a third at most from one tidying to the next. By itself V8 lets what is quickly
 * littered grow fourfold, and 20,000 files took half as much memory again as 2,000; they take no longer so.
 */
function growSlowly(): void {
  if (Number.parseInt(process.versions.node, 10) <= 24) setFlagsFromString('--heap-growing-percent=30')
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
