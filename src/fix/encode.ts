/** A repaired text back to bytes, in the encoding and with the byte order mark of the file it came from. */
import iconv from 'iconv-lite'
import { open } from '../index.ts'
import type { FileData } from '../tree.ts'

/**
 * @param original the bytes of the file
 * @param before   the text that they were read as
 * @param after    the repaired text
 * @returns nothing where the text could not be written back without a loss
 */
export function encodeLike(original: Uint8Array, before: string, after: string, path: string): Uint8Array | undefined {
  const { encoding = 'utf-8' } = open(original, { path }).data as unknown as FileData
  for (const addBOM of [false, true]) {
    // Only an encoding that gives the original back, byte for byte, is trusted with the repair.
    if (!Buffer.from(original).equals(iconv.encode(before, encoding, { addBOM }))) continue
    const encoded = iconv.encode(after, encoding, { addBOM })
    return iconv.decode(encoded, encoding) === after ? encoded : undefined
  }
  return undefined
}
