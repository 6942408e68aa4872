/**
 * A batch: inputs as a stream in, answers out in the order of the inputs, memory flat however many there are.
 * It begins in this thread. Worker threads are started once enough is seen to be left for them to pay, and this
 * thread goes on working beside them; at the end it takes back what they have not begun. So no size of batch
 * is slower for having them.
 */
import { Ahead } from './ahead.ts'
import { Apart, isBig } from './apart.ts'
import type { Crew } from './crew.ts'
import { Line } from './line.ts'
import { Pace } from './pace.ts'
import { joinAnswers, type Notice, type Tally, type Task, type Work } from './task.ts'
import { makeTask, type TaskName } from './tasks.ts'
import { type Delivery, free, type Order, takenBack } from './work.ts'

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
  /** Threads to work with, this one among them; 1 works in this one alone. */
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

/**
 * How many times the work that a new thread spends on getting warm must be left for each. Two processors that are
 * one core's two threads do some 1.4 times the work of one, so three times must be left for the start to pay; and what
 * is left takes less than half as long as the first inputs let expect.
 */
const worthwhile = 8
/**
 * How many times that long a run must have taken for one thread more, so that this one only hands out and dies of no
 * document: some minutes. A shorter run is not worth the memory of that thread.
 */
const long = 300
/** Milliseconds for which this thread works without looking up. */
const stretch = 25
/** How many results may wait, done, for one before them that takes long; and how many characters they may hold. */
const patience = 4096
const patienceInCharacters = 32e6

/** Runs a batch to its end, or to where it was told to stop; says whether it got to the end. */
export async function runBatch(source: AsyncIterable<Work>, options: BatchOptions): Promise<boolean> {
  const batch = new Batch(source, options, await makeTask(options.task))
  try {
    return await batch.run()
  } finally {
    await batch.close()
  }
}

/** An order that is out, and its place in the line. */
interface Given {
  works: Work[]
  /** Absent where it cannot be taken back. */
  owner?: Int32Array
  fill(result: Result): void
}

class Batch {
  readonly #options: BatchOptions
  readonly #task: Task
  readonly #ahead: Ahead<Work>
  readonly #line: Line<Result>
  readonly #apart: Apart
  readonly #pace = new Pace()
  readonly #given = new Set<Given>()
  #crew: Crew | undefined
  #failure: unknown
  #stopped = false
  #wake: (() => void) | undefined
  readonly #began = performance.now()
  #lookedUp = this.#began

  constructor(source: AsyncIterable<Work>, options: BatchOptions, task: Task) {
    this.#options = options
    this.#task = task
    this.#ahead = new Ahead(source, options.farthest)
    this.#line = new Line(options.deliver, ({ pieces }) => pieces.reduce((sum, { length }) => sum + length, 0))
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
      if (this.#worksHere && this.#hasRoom && (await this.#workHere())) continue
      if (this.#given.size > 0) await this.#change()
      else if (this.#ahead.isEmpty) break
    }
    while (this.#given.size > 0 && this.#failure === undefined) await this.#change()
    if (this.#failure !== undefined) throw this.#failure
    return this.#ahead.isEmpty && !this.#stopped
  }

  async close(): Promise<void> {
    this.#ahead.close()
    await Promise.all([this.#crew?.close(), this.#apart.close()])
  }

  /** Whether this thread does inputs itself: until there are as many others as were asked for, and at the end. */
  get #worksHere(): boolean {
    return !this.#crew || this.#crew.size < this.#options.jobs || !this.#crew.isWarm || this.#ahead.isEmpty
  }

  get #hasRoom(): boolean {
    return this.#line.length < patience && this.#line.weight < patienceInCharacters
  }

  /** Gives the crew as much as it can take. */
  async #giveOut(crew: Crew): Promise<void> {
    for (let thread = crew.free; thread && this.#hasRoom && !this.#stopped; thread = crew.free) {
      // Towards the end orders get small, so that all come to it together.
      const share = Math.ceil(this.#ahead.left / (4 * (crew.size + 1)))
      const works = await this.#ahead.take(Math.max(1, Math.min(thread.size, share)))
      if (works.length === 0) return
      // A big document is an order of its own, and so is each of those that came with it.
      for (const some of works.some(isBig) ? works.map((work) => [work]) : [works]) {
        if (some.some(isBig)) this.#sendApart(some[0] as Work)
        else void this.#order({ works: some, owner: new Int32Array(new SharedArrayBuffer(4)) }, (order) => thread.send(order))
      }
    }
  }

  #sendApart(work: Work): void {
    void this.#order({ works: [work] }, () => this.#apart.send(work))
  }

  async #order(order: Pick<Order, 'works' | 'owner'>, send: (order: Order) => Promise<Delivery | undefined>): Promise<void> {
    const given: Given = { ...order, fill: this.#line.place() }
    this.#given.add(given)
    try {
      const delivery = await send({ ...order, task: this.#options.task })
      if (delivery) given.fill({ works: order.works, ...delivery })
    } catch (error) {
      // What fails here is the writing of the output: nothing further can be done.
      this.#failure ??= error
    }
    this.#given.delete(given)
    this.#wake?.()
  }

  /** Does something in this thread; says whether there was anything to do. */
  async #workHere(): Promise<boolean> {
    const [work] = this.#ahead.isEmpty ? [] : await this.#ahead.take(1)
    if (!work) return this.#takeBack()
    if (this.#options.jobs > 1 && isBig(work)) this.#sendApart(work)
    else await this.#answer([work], this.#line.place())
    return true
  }

  /** Does an order here that its thread has not begun: the last, which it would begin last. */
  async #takeBack(): Promise<boolean> {
    const given = [...this.#given].findLast(({ owner }) => owner && Atomics.compareExchange(owner, 0, free, takenBack) === free)
    if (!given) return false
    this.#given.delete(given)
    await this.#answer(given.works, given.fill)
    return true
  }

  async #answer(works: Work[], fill: (result: Result) => void): Promise<void> {
    const answers = []
    for (const work of works) {
      answers.push(await this.#task.answer(work))
      // Beside others, what this thread alone spends can no longer be told.
      if (this.#options.jobs > 1 && !this.#crew) this.#pace.tick()
    }
    fill({ works, ...joinAnswers(answers) })
    if (performance.now() - this.#lookedUp > stretch) await this.#lookUp()
  }

  /** Lets signals and workers be heard, and considers whether more workers are worth their start. */
  async #lookUp(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve))
    this.#lookedUp = performance.now()
    const wanted = this.#wanted
    if (wanted <= (this.#crew?.size ?? 0)) return
    const { Crew } = await import('./crew.ts')
    this.#crew ??= new Crew({ ...this.#options, fail: this.#task.fail }, this.#apart)
    this.#crew.grow(wanted)
  }

  /** How many worker threads would pay for their start. */
  get #wanted(): number {
    const { jobs } = this.#options
    if (jobs < 2 || !this.#pace.isSettled) return 0
    const { each, warming } = this.#pace
    const most = this.#lookedUp - this.#began > long * warming ? jobs : jobs - 1
    return Math.min(most, Math.floor((this.#ahead.left * each) / (worthwhile * warming)))
  }

  /** Waits until an order comes back. */
  #change(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve
    })
  }
}
