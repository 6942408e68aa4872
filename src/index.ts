/**
 * minutebook: committee minutes as data. The flow, and the public interface.
 *
 * bytes ──open──▶ VFile ──read──▶ Blocks ──outline──▶ Minutes ──extract──▶ Minutes ──record──▶ Record
 */
import type { VFile } from 'vfile'
import { extractors } from './extract/index.ts'
import { outline } from './outline/index.ts'
import { read } from './read/index.ts'
import { open } from './read/open.ts'
import { buildRecord } from './record/build.ts'
import type { DocumentRecord } from './record/schema.ts'
import type { Minutes } from './tree.ts'

export { type OpenOptions, open } from './read/open.ts'
export type * from './record/schema.ts'
export type * from './tree.ts'

/** Reads an opened file to the tree of its minutes. Diagnostics are `file.messages`. */
export async function parse(file: VFile): Promise<Minutes> {
  const tree = outline(await read(file), file)
  extractors.runSync(tree, file)
  return tree
}

/** Reads an opened file to its record. */
export async function record(file: VFile): Promise<DocumentRecord> {
  return buildRecord(await parse(file), file)
}

/**
 * Reads a document to its record in one call.
 *
 * @param content text, or the bytes of a file in any format that minutebook reads
 * @param path    where it came from; its ending helps where the content does not tell the format
 */
export async function minutebook(content: string | Uint8Array, path = 'minutes.txt'): Promise<DocumentRecord> {
  return record(open(content, { path }))
}
