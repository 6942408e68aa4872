/** Where worker threads, and the process apart, begin: the same work, but bytes that cross threads change hands. */
import { closeSync, openSync } from 'node:fs'
import { devNull } from 'node:os'
import { isMainThread } from 'node:worker_threads'
import { kTransferable, kValue, markMovable } from 'tinypool'
import { load } from '../load.ts'
import type { Delivery, Order } from './work.ts'

const { work } = load()

if (isMainThread) {
  // When memory runs out, the engine writes a page of its own about it: our message says it in a line.
  try {
    closeSync(2)
    openSync(devNull, 'w')
  } catch {}
}

export default async function run(order: Order): Promise<Delivery> {
  const delivery = await work(order)
  // To another process bytes can only be copied.
  if (isMainThread) return delivery
  const movable = { [kTransferable]: delivery.pieces.map((piece) => piece.buffer), [kValue]: delivery }
  markMovable(movable)
  return movable as unknown as Delivery
}
