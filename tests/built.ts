/** The command line as it is shipped: built once for a test file, run as a process of its own. */
import { type SpawnSyncOptions, spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, vi } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
/** The sample that the package ships. */
export const sample = join(root, 'samples/riverside-planning.txt')

export interface Run {
  stdout: string
  stderr: string
  status: number | null
  signal: NodeJS.Signals | null
}

export interface Built {
  /** A folder for the tests' own files, removed at the end. */
  folder: string
  bin: string
  run(args: string[], options?: SpawnSyncOptions): Run
  /** Starts without waiting. */
  start(args: string[], options?: { cwd?: string; stdin?: 'ignore' | 'pipe' }): Started
}

export interface Started {
  child: ReturnType<typeof spawn>
  ended: Promise<Run>
}

/** Builds before the tests of a file and removes everything after them. */
export function built(): Built {
  // Each run is a process of its own, and the machine may be busy.
  vi.setConfig({ testTimeout: 300_000 })
  const folder = mkdtempSync(join(tmpdir(), 'minutebook-test-'))
  const bin = join(folder, 'package/bin/minutebook.cjs')
  const work = join(folder, 'work')
  mkdirSync(work)
  beforeAll(() => {
    const dist = join(folder, 'package/dist')
    for (const [script, ...args] of [
      ['scripts/build.mjs', '--quiet', '--out', dist],
      ['scripts/compile-ahead.mjs', dist],
    ]) {
      const { status, stderr } = spawnSync(process.execPath, [script as string, ...args], { cwd: root, encoding: 'utf8' })
      if (status !== 0) throw new Error(stderr)
    }
    cpSync(join(root, 'bin'), join(folder, 'package/bin'), { recursive: true })
    cpSync(join(root, 'package.json'), join(folder, 'package/package.json'))
  }, 240_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return {
    folder: work,
    bin,
    run(args, options = {}) {
      const { stdout, stderr, status, signal } = spawnSync(process.execPath, [bin, ...args], {
        cwd: work,
        encoding: 'utf8',
        maxBuffer: 1 << 28,
        timeout: 60_000,
        ...options,
      })
      return { stdout: String(stdout), stderr: String(stderr), status, signal }
    },
    start(args, { cwd = work, stdin = 'ignore' } = {}) {
      const child = spawn(process.execPath, [bin, ...args], { cwd, stdio: [stdin, 'pipe', 'pipe'] })
      let stdout = ''
      let stderr = ''
      child.stdout?.on('data', (data) => {
        stdout += data
      })
      child.stderr?.on('data', (data) => {
        stderr += data
      })
      const ended = new Promise<Run>((resolve) => child.on('close', (status, signal) => resolve({ stdout, stderr, status, signal })))
      return { child, ended }
    },
  }
}

/** The lines of an NDJSON output. */
export function records<T = Record<string, unknown>>(ndjson: string): T[] {
  return ndjson
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T)
}
