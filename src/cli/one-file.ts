/** A single file for a person to look at. */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { VFile } from 'vfile'
import { standardInput } from '../files/stdin.ts'
import { whyNot } from '../files/why-not.ts'
import { open } from '../index.ts'
import { UsageError } from './exit.ts'
import { haste } from './one-small.ts'
import { sayOf } from './terminal.ts'

export interface OneFileFlags {
  stdinFilename?: string
}

/** Opens a file, or standard input for "-"; where it cannot be read, says why. */
export async function openOne(path: string, { stdinFilename = 'stdin' }: OneFileFlags): Promise<VFile | undefined> {
  if (path === '-' && process.stdin.isTTY) throw new UsageError('standard input is this terminal: send something into it, or name a file')
  haste([path])
  const name = path === '-' ? stdinFilename : path
  let content: Uint8Array
  try {
    content = path === '-' ? await standardInput() : readFileSync(path)
  } catch (error) {
    sayOf(path, whyNot(error))
    return undefined
  }
  try {
    return open(content, { path: name, key: basename(name) })
  } catch (error) {
    sayOf(name, reasonOf(error))
    return undefined
  }
}

/** What a refusal says, without the place that messages begin with. */
export function reasonOf(error: unknown): string {
  const { reason, message } = error as { reason?: string; message: string }
  return reason ?? message
}
