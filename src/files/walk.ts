/**
 * The files of a folder and of the folders in it, one after the other, sorted by name: in the same order on
 * every machine, and never all at once in memory. Links are followed; a link that leads back into a folder
 * that it lies in is one problem and no endless walk.
 */
import { opendirSync, type Stats, statSync } from 'node:fs'
import { isReadable } from './endings.ts'
import type { Found } from './find.ts'
import { whyNot } from './why-not.ts'

/**
 * @param folder where to begin, as it was asked for
 * @param key    the folder's own part in the keys of its files: "" or "2024/"
 */
export function walk(folder: string, key: string): Generator<Found> {
  return walkFolder(folder, key, [identity(statSync(folder))])
}

function* walkFolder(folder: string, key: string, above: string[]): Generator<Found> {
  let entries: string[]
  try {
    entries = listFolder(folder)
  } catch (error) {
    yield { path: folder, problem: whyNot(error, 'folder') }
    return
  }
  for (const entry of entries) {
    const kind = entry.charAt(0)
    const name = entry.slice(1)
    const path = folder.endsWith('/') ? folder + name : `${folder}/${name}`
    if (kind === 'f') {
      if (isReadable(name)) yield { path, key: key + name }
      continue
    }
    if (name.startsWith('.')) continue
    let stats: Stats
    try {
      stats = statSync(path)
    } catch (error) {
      // A broken link that is not named like minutes is nobody's loss.
      if (kind === 'd' || isReadable(name) || isLoop(error)) yield { path, problem: whyNot(error, kind === 'd' ? 'folder' : 'link') }
      continue
    }
    if (stats.isFile()) {
      if (isReadable(name)) yield { path, key: key + name }
    } else if (stats.isDirectory()) {
      const self = identity(stats)
      if (above.includes(self)) yield { path, problem: 'a link that leads back into the folder it lies in; it was not followed' }
      else yield* walkFolder(path, `${key}${name}/`, [...above, self])
    }
  }
}

/**
 * The names in a folder, each after a letter for its kind: f(ile), d(irectory), l(ink or unknown). Kept as bare
 * strings, not as directory entries, since one folder may hold a million; sorted by code unit, not by locale.
 */
function listFolder(folder: string): string[] {
  const names: string[] = []
  const directory = opendirSync(folder, { bufferSize: 512 })
  try {
    for (let entry = directory.readSync(); entry !== null; entry = directory.readSync()) {
      names.push((entry.isFile() ? 'f' : entry.isDirectory() ? 'd' : 'l') + entry.name)
    }
  } finally {
    directory.closeSync()
  }
  return names.sort((a, b) => compareFrom1(a, b))
}

function compareFrom1(a: string, b: string): number {
  const left = a.slice(1)
  const right = b.slice(1)
  return left < right ? -1 : left > right ? 1 : 0
}

function identity(stats: Stats): string {
  return `${stats.dev}:${stats.ino}`
}

function isLoop(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ELOOP'
}
