/** What a worker does: several inputs in, their finished text out, as bytes. */
import { joinAnswers, type Notice, type Tally, type Task, type Work } from './task.ts'
import { makeTask, type TaskName } from './tasks.ts'

export interface Order {
  task: TaskName
  works: Work[]
}

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

export async function work({ task, works }: Order): Promise<Delivery> {
  // A pool has one task all its life.
  made ??= makeTask(task)
  const { answer } = await made
  const began = performance.now()
  const answers = []
  for (const work of works) answers.push(await answer(work))
  const { pieces, ...rest } = joinAnswers(answers)
  return { pieces: pieces.map((piece) => encoder.encode(piece)), ...rest, took: performance.now() - began }
}
