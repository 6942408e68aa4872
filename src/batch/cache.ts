/**
 * Results kept from one run to the next, by the content of the file, its name and the code that read it. An
 * entry is one file, written whole or not at all, so that several processes may share a cache.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build } from '../version.ts'
import type { Work } from './task.ts'

export class Cache {
  readonly #folder: string

  constructor(folder: string) {
    this.#folder = folder
  }

  /** Where the result for this content belongs. */
  place(content: string | Uint8Array, { path, key, id }: Work): string {
    const hash = createHash('sha256')
      .update(`${build}\n${JSON.stringify([path, key, id])}\n`)
      .update(content)
      .digest('hex')
    return join(this.#folder, hash.slice(0, 2), `${hash.slice(2, 40)}.json`)
  }

  get<T extends object>(place: string): T | undefined {
    try {
      return JSON.parse(readFileSync(place, 'utf8')) as T
    } catch {
      // Not there, or damaged: then it is read anew.
      return undefined
    }
  }

  put(place: string, value: object): void {
    const beside = `${place}.${process.pid}-${Math.random().toString(36).slice(2)}`
    try {
      mkdirSync(dirname(place), { recursive: true })
      writeFileSync(beside, JSON.stringify(value))
      renameSync(beside, place)
    } catch {
      // A cache that cannot be written costs time and nothing else.
      rmSync(beside, { force: true })
    }
  }
}
