/** What a worker does: several inputs in, their finished text out, as bytes. */
import { joinAnswers, type Notice, type Tally, type Task, type Work } from './task.ts'
import { makeTask, type TaskName } from './tasks.ts'

/** Inputs in a row for a worker. */
export interface Order {
  task: TaskName
  works: Work[]
  /** Whose it is, in memory that threads share: whoever turns `free` into something else. */
  owner?: Int32Array
}

/** Nobody has begun an order; its worker has; it was taken back. */
export const [free, begun, takenBack] = [0, 1, 2]

/** An answer as it crosses threads. */
export interface Delivery {
  pieces: Uint8Array[]
  records: number
  tally: Tally
  notices: Notice[]
  /** Milliseconds that it took. */
  took: number
}

let made: Promise<Task> | undefined
const encoder = new TextEncoder()

/** Nothing, where the order was taken back before its turn came. */
export async function work({ task, works, owner }: Order): Promise<Delivery | undefined> {
  if (owner && Atomics.compareExchange(owner, 0, free, begun) !== free) return undefined
  const began = performance.now()
  // A pool has one task all its life.
  made ??= makeTask(task)
  const { answer } = await made
  const answers = []
  for (const work of works) answers.push(await answer(work))
  const { pieces, ...rest } = joinAnswers(answers)
  return { pieces: pieces.map((piece) => encoder.encode(piece)), ...rest, took: performance.now() - began }
}
