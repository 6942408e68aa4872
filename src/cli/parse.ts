/** `minutebook parse`: minutes in, records out. */
import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { FilesOutput } from '../batch/files-output.ts'
import type { ParseOptions } from '../batch/parse-task.ts'
import { parseShard, type Shard, shardOf } from '../batch/shard.ts'
import type { Work } from '../batch/task.ts'
import { type Found, find } from '../files/find.ts'
import { standardInput } from '../files/stdin.ts'
import { UsageError } from './exit.ts'
import { haste } from './one-small.ts'
import { type OutputFlags, openOutput, writerOptions } from './output-flags.ts'
import { runForPerson } from './run-batch.ts'

/** The flags, as commander gives them. */
export interface ParseFlags extends OutputFlags {
  stdinFilename?: string
  filesFrom?: string
  quiet?: boolean
  jobs?: string
  cache?: string | true
  filter?: boolean
  shard?: string
  workerMemory: string
  timeout: string
}

/** Returns the exit code. */
export async function parse(paths: string[], flags: ParseFlags): Promise<number> {
  if (flags.filter) {
    const { filter } = await import('./filter.ts')
    return filter(paths, flags)
  }
  const asked = paths.length === 0 && flags.stdinFilename !== undefined ? ['-'] : paths
  checkInput(asked, flags)
  haste(asked, flags.filesFrom)
  const writer = await writerOptions(flags)
  const shard = shardFlag(flags.shard)
  const where = { ...(flags.filesFrom === undefined ? {} : { filesFrom: flags.filesFrom }), stdinFilename: flags.stdinFilename ?? 'stdin' }
  const inputs = () => (shard ? shardOf(find(asked, where), shard) : find(asked, where))
  const options: ParseOptions = { writer, ...(flags.cache === undefined ? {} : { cache: cacheFolder(flags.cache) }) }
  const output = await openOutput(asked, flags, writer, [flags.filesFrom, shard])
  const from = output instanceof FilesOutput ? output.from : undefined
  return runForPerson({
    source: works(inputs(), flags.stdinFilename),
    output,
    ...(from ? { from } : {}),
    task: { name: 'parse', options },
    ...threadFlags(flags),
    quiet: flags.quiet ?? false,
    ...(flags.filesFrom === '-' ? {} : { recount: inputs }),
    howToGoOn:
      flags.output === undefined
        ? 'What was written so far is whole. With --output FILE, a run can be gone on with.'
        : 'To go on, give the same command again with --resume.',
  })
}

export function checkInput(asked: string[], flags: ParseFlags): void {
  if (asked.length === 0 && flags.filesFrom === undefined) {
    throw new UsageError('nothing to read: name files or folders, or give - to read standard input')
  }
  const fromTerminal = asked.includes('-') || flags.filesFrom === '-'
  if (asked.includes('-') && flags.filesFrom === '-')
    throw new UsageError('standard input cannot be both the minutes and the list of files')
  if (fromTerminal && process.stdin.isTTY) throw new UsageError('standard input is this terminal: send something into it, or name files')
  if (asked.filter((path) => path === '-').length > 1) throw new UsageError('- can be given once only')
  if (flags.filesFrom !== undefined && flags.filesFrom !== '-' && !existsSync(flags.filesFrom)) {
    throw new UsageError(`--files-from: there is no file ${flags.filesFrom}`)
  }
}

/** Inputs as work; standard input is read when its turn comes. */
export async function* works(inputs: AsyncIterable<Found>, stdinFilename = 'stdin'): AsyncGenerator<Work> {
  for await (const found of inputs) {
    if ('problem' in found) yield { ...found, key: found.path }
    else if (found.path !== '-') yield found
    else yield { path: stdinFilename, key: found.key, content: await standardInput() }
  }
}

export function cacheFolder(flag: string | true): string {
  return flag === true ? '.minutebook-cache' : flag
}

export function shardFlag(text: string | undefined): Shard | undefined {
  if (text === undefined) return undefined
  const shard = parseShard(text)
  if (!shard) throw new UsageError(`--shard: expected a part like 3/10 (the third of ten), not ${text}`)
  return shard
}

/** The flags that say how to work, as numbers. */
export function threadFlags({ jobs, workerMemory, timeout }: ParseFlags): { jobs: number; memory: number; timeout: number } {
  return {
    jobs: jobs === undefined ? availableParallelism() : positive('--jobs', jobs),
    memory: positive('--worker-memory', workerMemory),
    timeout: positive('--timeout', timeout),
  }
}

function positive(flag: string, text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new UsageError(`${flag}: expected a number from 1, not ${text}`)
  return Number(text)
}
