/** What runs in each worker thread, and in the process apart: several inputs in, their finished text out, as bytes. */
import { closeSync, openSync } from 'node:fs'
import { devNull } from 'node:os'
import { isMainThread } from 'node:worker_threads'
import { kTransferable, kValue, markMovable } from 'tinypool'
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

if (isMainThread) {
  // When memory runs out, the engine writes a page of its own about it: our message says it in a line.
  try {
    closeSync(2)
    openSync(devNull, 'w')
  } catch {}
}

export default async function run({ task, works }: Order): Promise<Delivery> {
  // A pool has one task all its life.
  made ??= makeTask(task)
  const { answer } = await made
  const began = performance.now()
  const answers = []
  for (const work of works) answers.push(await answer(work))
  const { pieces, ...rest } = joinAnswers(answers)
  const delivery: Delivery = { pieces: pieces.map((piece) => encoder.encode(piece)), ...rest, took: performance.now() - began }
  // To another process bytes can only be copied; to another thread they change hands.
  if (isMainThread) return delivery
  const movable = { [kTransferable]: delivery.pieces.map((piece) => piece.buffer), [kValue]: delivery }
  markMovable(movable)
  return movable as unknown as Delivery
}
