/** A part of the input for one of several machines: every n-th, so that the parts are of one size. */

export interface Shard {
  /** From 1. */
  index: number
  of: number
}

export function parseShard(text: string): Shard | undefined {
  const match = /^(\d{1,9})\/(\d{1,9})$/.exec(text)
  const shard = { index: Number(match?.[1]), of: Number(match?.[2]) }
  return match && shard.index >= 1 && shard.index <= shard.of ? shard : undefined
}

export async function* shardOf<T>(source: AsyncIterable<T>, { index, of }: Shard): AsyncGenerator<T> {
  let at = 0
  for await (const one of source) if (at++ % of === index - 1) yield one
}
