/** Where a batch writes. */
import { JsonFrame } from '../write/json.ts'
import type { Tally } from './task.ts'
import { writeAll } from './write-all.ts'

/** How far a batch has come. */
export interface State {
  /** Inputs that are done. */
  inputs: number
  /** A hash of their paths, in order. */
  paths: string
  tally: Tally
}

export interface Output {
  /** Takes a piece of each output; together they hold `records` records. `state` tells how far the batch is with them. */
  add(pieces: (string | Uint8Array)[], records: number, state: () => State): void
  /** Ends the output: it is whole. */
  finish(state: State): void
  /** Leaves the output so that a later run can go on from here. */
  stop(state: State): void
}

/**
 * What is written as it comes and cannot be taken back: standard output (1), a pipe, a device. `show` makes text fit for a
 * terminal, where it is one.
 */
export function streamOutput(fd: number, head: string, isJson: boolean, show?: (text: string) => string): Output {
  const frame = isJson ? new JsonFrame() : undefined
  const write = (data: string | Uint8Array) => {
    if (data.length > 0) writeAll(fd, show ? show(typeof data === 'string' ? data : Buffer.from(data).toString()) : data)
  }
  const end = () => {
    if (frame) write(frame.end())
  }
  write(head)
  return {
    add([piece = ''], records) {
      for (const part of frame ? frame.add(piece, records) : [piece]) write(part)
    },
    finish: end,
    stop: end,
  }
}
