/** Where worker threads, and the process apart, begin: the same work, but bytes that cross threads change hands. */
import { closeSync, openSync } from 'node:fs'
import { createRequire } from 'node:module'
import { devNull } from 'node:os'
import { isMainThread } from 'node:worker_threads'
import { kTransferable, kValue, markMovable } from 'tinypool'
import type { Delivery, Order } from './work.ts'

// With the code that V8 kept, as the main thread has it: compiling is most of the time that a thread takes to get ready.
const { load } = createRequire(import.meta.url)('./load.cjs') as typeof import('../load.ts')
const { work } = load()

if (isMainThread) {
  // When memory runs out, the engine writes a page of its own about it: our message says it in a line.
  try {
    closeSync(2)
    openSync(devNull, 'w')
  } catch {}
}

export default async function run(order: Order): Promise<Delivery | undefined> {
  const delivery = await work(order)
  // To another process bytes can only be copied.
  if (isMainThread || !delivery) return delivery
  const movable = { [kTransferable]: delivery.pieces.map((piece) => piece.buffer), [kValue]: delivery }
  markMovable(movable)
  return movable as unknown as Delivery
}
