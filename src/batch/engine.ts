/**
 * A batch: inputs as a stream in, answers out in the order of the inputs, memory flat however many there are.
 * It begins in this thread. Worker threads are started once enough is seen to be left for them to pay, and
 * this thread goes on working until they are warm; so no size of batch is slower for having them.
 */
import { setImmediate } from 'node:timers/promises'
import { Ahead } from './ahead.ts'
import { Apart, isBig } from './apart.ts'
import type { Crew } from './crew.ts'
import { Line } from './line.ts'
import type { Notice, Tally, Task, Work } from './task.ts'
import { makeTask, type TaskName } from './tasks.ts'
import type { Delivery } from './work.ts'

/** What inputs in a row gave, with the inputs. */
export interface Result {
  works: Work[]
  pieces: (string | Uint8Array)[]
  records: number
  tally: Tally
  notices: Notice[]
}

export interface BatchOptions {
  task: TaskName
  /** Threads to work with; 1 works in this one. */
  jobs: number
  /** Megabytes that one worker thread may use. */
  memory: number
  /** Seconds that one document may take in a worker thread. */
  timeout: number
  /** How many inputs to look at beforehand. */
  farthest?: number
  /** Takes results, in the order of the inputs. */
  deliver(result: Result): void
  /** Tells to begin nothing new. */
  stop?: AbortSignal
}

/** Milliseconds of work that must be left for worker threads to pay for their start. */
const worthwhile = 1000
/** Milliseconds of work in one order to a worker: enough to make its post cheap, little enough to share out evenly. */
const portion = 40
/** Milliseconds for which this thread works without looking up. */
const stretch = 25
/** How many orders may wait, done, for one before them that takes long. */
const patience = 64

/** Runs a batch to its end, or to where it was told to stop; says whether it got to the end. */
export async function runBatch(source: AsyncIterable<Work>, options: BatchOptions): Promise<boolean> {
  const batch = new Batch(source, options, await makeTask(options.task))
  try {
    return await batch.run()
  } finally {
    await batch.close()
  }
}

class Batch {
  readonly #options: BatchOptions
  readonly #task: Task
  readonly #ahead: Ahead<Work>
  readonly #line: Line<Result>
  readonly #apart: Apart
  #crew: Crew | undefined
  /** Orders that the crew has in hand, and has done. */
  #inHand = 0
  #done = 0
  #failure: unknown
  #stopped = false
  #wake: (() => void) | undefined
  /** Milliseconds that an input takes, as the last ones did. */
  #pace = 1
  readonly #began = performance.now()
  #lookedUp = this.#began

  constructor(source: AsyncIterable<Work>, options: BatchOptions, task: Task) {
    this.#options = options
    this.#task = task
    this.#ahead = new Ahead(source, options.farthest)
    this.#line = new Line(options.deliver)
    this.#apart = new Apart({ ...options, fail: task.fail })
  }

  async run(): Promise<boolean> {
    const { stop } = this.#options
    stop?.addEventListener('abort', () => {
      this.#stopped = true
      this.#ahead.close()
    })
    while (!this.#stopped && this.#failure === undefined) {
      if (this.#crew) await this.#giveOut(this.#crew)
      const alone = !this.#crew || this.#done < this.#options.jobs
      if (alone && this.#line.length < patience) {
        if (await this.#workHere()) continue
        if (!this.#crew) break
      }
      if (this.#inHand === 0 && this.#ahead.isEmpty) break
      if (this.#inHand > 0) await this.#change()
    }
    while (this.#inHand > 0 && this.#failure === undefined) await this.#change()
    if (this.#failure !== undefined) throw this.#failure
    return this.#ahead.isEmpty && !this.#stopped
  }

  async close(): Promise<void> {
    this.#ahead.close()
    await Promise.all([this.#crew?.close(), this.#apart.close()])
  }

  /** Gives the crew as much as it can take. */
  async #giveOut(crew: Crew): Promise<void> {
    while (this.#inHand < crew.capacity && this.#line.length < patience && !this.#stopped) {
      const size = Math.max(1, Math.min(256, Math.round(portion / this.#pace)))
      const works = await this.#ahead.take(size)
      if (works.length === 0) return
      // A big document is an order of its own, and so is each of those that came with it.
      if (!works.some(isBig)) void this.#order(works, crew.send(works))
      else for (const work of works) void this.#order([work], isBig(work) ? this.#apart.send(work) : crew.send([work]))
    }
  }

  async #order(works: Work[], sent: Promise<Delivery>): Promise<void> {
    const place = this.#line.place()
    this.#inHand++
    try {
      const { took, ...delivery } = await sent
      this.#pace = this.#pace * 0.8 + (took / works.length) * 0.2
      place({ works, ...delivery })
    } catch (error) {
      // What fails here is the writing of the output: nothing further can be done.
      this.#failure ??= error
    }
    this.#inHand--
    this.#done++
    this.#wake?.()
  }

  /** Does one input in this thread; says whether there was one. */
  async #workHere(): Promise<boolean> {
    const [work] = await this.#ahead.take(1)
    if (!work) return false
    if (this.#options.jobs > 1 && isBig(work)) {
      void this.#order([work], this.#apart.send(work))
      return true
    }
    const place = this.#line.place()
    const began = performance.now()
    const answer = await this.#task.answer(work)
    const now = performance.now()
    this.#pace = this.#pace * 0.9 + (now - began) * 0.1
    place({ works: [work], ...answer })
    if (now - this.#lookedUp > stretch) await this.#lookUp()
    return true
  }

  /** Lets signals and workers be heard, and considers whether workers are worth their start. */
  async #lookUp(): Promise<void> {
    await setImmediate()
    this.#lookedUp = performance.now()
    const { jobs } = this.#options
    if (this.#crew || jobs < 2 || this.#lookedUp - this.#began < 100 || this.#ahead.left * this.#pace < worthwhile) return
    const { Crew } = await import('./crew.ts')
    this.#crew = new Crew(jobs, { ...this.#options, fail: this.#task.fail }, this.#apart)
  }

  /** Waits until an order comes back. */
  #change(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve
    })
  }
}
