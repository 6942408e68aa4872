/**
 * The worker threads. A document that kills its thread (all its memory, all its time) takes only itself with
 * it: what was in hand with it is done again, one document at a time, in a thread apart.
 */
import { Tinypool } from 'tinypool'
import { type Answer, addTally, emptyTally, type Work } from './task.ts'
import type { TaskName } from './tasks.ts'
import type { Delivery, Order } from './worker.ts'

export interface CrewOptions {
  task: TaskName
  threads: number
  /** Megabytes that one thread may use. */
  memory: number
  /** Seconds that one document may take. */
  timeout: number
  /** The answer for a document that killed its thread. */
  fail(work: Work, reason: string): Answer
}

/** The bundled worker beside this module. */
const workerFile = new URL('./worker.js', import.meta.url).href

export class Crew {
  readonly #options: CrewOptions
  #pool: Tinypool
  #infirmary: Tinypool | undefined
  #rescues: Promise<unknown> = Promise.resolve()
  #watch: NodeJS.Timeout | undefined
  #inHand = 0

  constructor(options: CrewOptions) {
    this.#options = options
    this.#pool = this.#open(options.threads)
  }

  /** How many orders keep every thread busy, with one waiting at its door. */
  get capacity(): number {
    return this.#options.threads * 2
  }

  /** Has some works done. Never fails: a document that cannot be done is answered so. */
  async send(works: Work[]): Promise<Delivery> {
    this.#inHand++
    this.#startWatch()
    try {
      return await this.#run(this.#pool, works)
    } catch {
      const rescue = this.#rescues.then(() => this.#rescue(works))
      this.#rescues = rescue
      return await rescue
    } finally {
      this.#inHand--
      this.#startWatch()
    }
  }

  async close(): Promise<void> {
    clearTimeout(this.#watch)
    await Promise.all([this.#pool.destroy(), this.#infirmary?.destroy()])
  }

  #open(threads: number): Tinypool {
    const pool = new Tinypool({
      filename: workerFile,
      minThreads: threads,
      maxThreads: threads,
      concurrentTasksPerWorker: 2,
      resourceLimits: { maxOldGenerationSizeMb: this.#options.memory },
      trackUnmanagedFds: false,
    })
    // A thread that dies with nothing in hand is replaced; that is all there is to say.
    pool.on('error', () => {})
    return pool
  }

  #run(pool: Tinypool, works: Work[], signal?: AbortSignal): Promise<Delivery> {
    const order: Order = { task: this.#options.task, works }
    return pool.run(order, signal ? { signal } : {})
  }

  /** When nothing at all comes back for as long as one document may take, the threads hang: they are replaced. */
  #startWatch(): void {
    clearTimeout(this.#watch)
    if (this.#inHand === 0) return
    this.#watch = setTimeout(() => {
      const stuck = this.#pool
      this.#pool = this.#open(this.#options.threads)
      void stuck.destroy()
    }, this.#options.timeout * 1000)
  }

  /** One document at a time: the one that kills the thread is found, the others are done. */
  async #rescue(works: Work[]): Promise<Delivery> {
    this.#infirmary ??= this.#open(1)
    const deliveries: Delivery[] = []
    for (const work of works) {
      try {
        deliveries.push(await this.#run(this.#infirmary, [work], AbortSignal.timeout(this.#options.timeout * 1000)))
      } catch (error) {
        deliveries.push(asDelivery(this.#options.fail(work, this.#reason(error))))
      }
    }
    return joinDeliveries(deliveries)
  }

  #reason(error: unknown): string {
    const { memory, timeout } = this.#options
    const { name, code, message } = error as NodeJS.ErrnoException
    if (code === 'ERR_WORKER_OUT_OF_MEMORY')
      return `takes more than ${memory} MB of memory; give it more with --worker-memory, or split the document`
    if (name === 'AbortError') return `not done after ${timeout} seconds; give it more time with --timeout, or split the document`
    return `minutebook failed on this document (${message}); please report it`
  }
}

function asDelivery({ pieces, ...rest }: Answer): Delivery {
  return { pieces: pieces.map((piece) => Buffer.from(piece)), ...rest, took: 0 }
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
