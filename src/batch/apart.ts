/**
 * A process apart, for documents that may take all memory or all time: those that killed a worker thread, and
 * those of a size that no minutes have. (A thread that asks for too much memory at once takes the whole
 * process with it.) One document at a time; one that cannot be done is answered so, and never throws.
 */
import { statSync } from 'node:fs'
import type { Tinypool } from 'tinypool'
import type { Answer, Work } from './task.ts'
import type { TaskName } from './tasks.ts'
import type { Delivery, Order } from './work.ts'

export interface Limits {
  task: TaskName
  /** Megabytes that one worker may use. */
  memory: number
  /** Seconds that one document may take. */
  timeout: number
  /** The answer for a document that killed its worker. */
  fail(work: Work, reason: string): Answer
}

/** The bundled worker beside this module. */
export const workerFile = new URL('./worker.js', import.meta.url).href

/** Whether a document is so big that it is better read apart. */
export function isBig({ path, content, problem }: Work): boolean {
  if (problem !== undefined) return false
  const size = content?.length ?? statSync(path, { throwIfNoEntry: false })?.size ?? 0
  // A scan is large and holds few words; so much text is a mistake, or meant to do harm.
  return size > (/\.(?:pdf|docx?|odt)$/i.test(path) ? 200e6 : 16e6)
}

export class Apart {
  readonly #limits: Limits
  #pool: Tinypool | undefined
  #last: Promise<unknown> = Promise.resolve()

  constructor(limits: Limits) {
    this.#limits = limits
  }

  send(work: Work): Promise<Delivery> {
    const delivery = this.#last.then(() => this.#run(work))
    this.#last = delivery
    return delivery
  }

  async close(): Promise<void> {
    await this.#pool?.destroy()
  }

  async #run(work: Work): Promise<Delivery> {
    const { task, timeout, fail } = this.#limits
    const order: Order = { task, works: [work] }
    try {
      this.#pool ??= await this.#open()
      return (await this.#pool.run(order, { signal: AbortSignal.timeout(timeout * 1000) })) as Delivery
    } catch (error) {
      void this.#pool?.destroy().catch(() => {})
      this.#pool = undefined
      const { pieces, ...rest } = fail(work, this.#reason(error as Error))
      return { pieces: pieces.map((piece) => Buffer.from(piece)), ...rest, took: 0 }
    }
  }

  async #open(): Promise<Tinypool> {
    const { Tinypool } = await import('tinypool')
    const pool = new Tinypool({
      filename: workerFile,
      runtime: 'child_process',
      minThreads: 1,
      maxThreads: 1,
      serialization: 'advanced',
      execArgv: [`--max-old-space-size=${this.#limits.memory}`],
      env: process.env as Record<string, string>,
    })
    // That it died is said by the run that it died of.
    pool.on('error', () => {})
    return pool
  }

  #reason({ name, message }: Error): string {
    const { memory, timeout } = this.#limits
    if (name === 'AbortError') return `not done after ${timeout} seconds; give it more time with --timeout, or split the document`
    if (message === 'Worker exited unexpectedly') {
      return `ended its process, most likely because it takes more than ${memory} MB of memory; give it more with --worker-memory, or split the document`
    }
    return `minutebook failed on this document (${message}); please report it`
  }
}
