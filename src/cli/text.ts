/** `minutebook text FILE`: exactly the text that positions point into. */
import { writeAll } from '../batch/write-all.ts'
import { parse } from '../index.ts'
import type { FileData } from '../tree.ts'
import { clean, findings } from './exit.ts'
import { type OneFileFlags, openOne, reasonOf } from './one-file.ts'
import { isTerminal, sayOf, visible } from './terminal.ts'

/** Returns the exit code. */
export async function text(path: string, flags: OneFileFlags): Promise<number> {
  const file = await openOne(path, flags)
  if (!file) return findings
  try {
    // Word and PDF have no text of their own before they are read.
    await parse(file)
  } catch (error) {
    sayOf(path, reasonOf(error))
    return findings
  }
  const { text } = file.data as unknown as FileData
  writeAll(1, (await isTerminal(1)) ? visible(text) : text)
  return clean
}
