/** Reads bytes to blocks, and puts them in a short form that tests can be read in. */
import type { VFile } from 'vfile'
import { read } from '../../src/read/index.ts'
import { open } from '../../src/read/open.ts'
import type { Block } from '../../src/tree.ts'

export interface Seen {
  file: VFile
  blocks: Block[]
  /** Each block: "12. Apologies" with its label before it, rows with " | " between cells; no furniture. */
  lines: string[]
  messages: string[]
}

export async function seen(bytes: Uint8Array, path = 'minutes.docx'): Promise<Seen> {
  const file = open(bytes, { path })
  const blocks = await read(file)
  return {
    file,
    blocks,
    lines: blocks.filter((block) => block.furniture === undefined).map(line),
    messages: file.messages.map((message) => message.reason),
  }
}

export function line(block: Block): string {
  if (block.cells) return block.cells.join(' | ')
  return `${block.marker ?? ''} ${block.value}`.trim()
}

/** The furniture as "reason: words". */
export function furniture(blocks: Block[]): string[] {
  return blocks.filter((block) => block.furniture !== undefined).map((block) => `${block.furniture}: ${line(block)}`)
}

/** The text that a block's position points at. */
export function at(result: Seen, block: Block | undefined): string {
  return (result.file.data as { text: string }).text.slice(block?.at.start, block?.at.end)
}
