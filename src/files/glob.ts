/**
 * Globs, expanded here because the shells of Windows do not. Folders are read one at a time and sorted, and
 * reading waits while many files are waiting, so that a pattern for a million files takes no more memory.
 */
import { type Dirent, readdir, statSync } from 'node:fs'
import type { Readable } from 'node:stream'
import { isReadable } from './endings.ts'
import type { Found } from './find.ts'
import { keyWithin } from './key.ts'

/** "minutes/*.docx", "{a,b}.txt", "**\/2024-??.pdf". */
export function looksLikeGlob(path: string): boolean {
  return /[*?{[]/.test(path)
}

/** `/` between the parts of a path, also on Windows. */
export function toSlashes(path: string, platform = process.platform): string {
  return platform === 'win32' ? path.replaceAll('\\', '/') : path
}

/** The folder that a pattern begins in: "minutes" of "minutes/*.docx". */
export function globBase(pattern: string): string {
  const fixed = toSlashes(pattern).slice(0, toSlashes(pattern).search(/[*?{[]/))
  const cut = fixed.lastIndexOf('/')
  return cut < 0 ? '.' : cut === 0 ? '/' : fixed.slice(0, cut)
}

/**
 * The files that match a pattern.
 *
 * @param folder   the folder that keys are made from
 * @param patience how many files may wait before the next folder is read
 */
export async function* globFiles(pattern: string, folder: string, patience = 5000): AsyncGenerator<Found> {
  const { default: glob } = await import('fast-glob')
  // fast-glob takes "202?" for a folder's plain name; "202[!/]" says the same and is understood.
  const slashed = toSlashes(pattern).replace(/\?(?!\()/g, '[!/]')
  // "*.docx" and "*.{md,txt}" name their endings; "minutes/*" does not, and then only what we read is meant.
  const anyEnding = /\.(?:[^./*?[\]{}()]+|\{[^/]*\})$/.test(pattern)
  const gate = new Gate(patience)
  const options = {
    concurrency: 1,
    onlyFiles: false,
    objectMode: true as const,
    unique: false,
    followSymbolicLinks: false,
    suppressErrors: true,
    fs: { readdir: gate.readdir as unknown as typeof readdir },
  }
  for (const task of glob.generateTasks(slashed, options)) {
    for await (const entry of gate.entries(glob.stream(task.patterns, options) as Readable)) {
      const { path, name, dirent } = entry
      if ((anyEnding || isReadable(name)) && isFile(path, dirent)) yield { path, key: keyWithin(folder, path) }
    }
  }
}

interface Entry {
  path: string
  name: string
  dirent: { isFile(): boolean; isSymbolicLink(): boolean }
}

function isFile(path: string, dirent: Entry['dirent']): boolean {
  // A link that leads nowhere is let through: reading it says what is wrong.
  return dirent.isFile() || (dirent.isSymbolicLink() && (statSync(path, { throwIfNoEntry: false })?.isFile() ?? true))
}

/** Hands out a stream's entries, and lets the next folder be read only while few of them wait. */
class Gate {
  readonly #patience: number
  #waiting: Entry[] = []
  #read: (() => void) | undefined
  #wake: (() => void) | undefined

  constructor(patience: number) {
    this.#patience = patience
  }

  readonly readdir = (path: string, _: unknown, done: (error: Error | null, entries: Dirent[]) => void): void => {
    const read = () =>
      readdir(path, { withFileTypes: true }, (error, entries) => {
        done(error, error ? [] : entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)))
      })
    if (this.#waiting.length < this.#patience) read()
    else this.#read = read
  }

  async *entries(stream: Readable): AsyncGenerator<Entry> {
    let ended = false
    let failed: Error | undefined
    stream.on('data', (entry: Entry) => {
      this.#waiting.push(entry)
      this.#wake?.()
    })
    stream.on('end', () => {
      ended = true
      this.#wake?.()
    })
    stream.on('error', (error) => {
      failed = error
      this.#wake?.()
    })
    while (true) {
      const ready = this.#waiting
      this.#waiting = []
      this.#read?.()
      this.#read = undefined
      yield* ready
      if (this.#waiting.length > 0) continue
      if (failed) throw failed
      if (ended) return
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    }
  }
}
