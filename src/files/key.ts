/** Keys: paths within the folder that was asked for, so that ids are the same wherever that folder lies. */
import { dirname, isAbsolute, relative, resolve } from 'node:path'
import { toSlashes } from './glob.ts'

/** The deepest folder that holds all of these folders. */
export function commonFolder(folders: readonly string[]): string {
  const [first, ...rest] = folders.map((folder) => resolve(folder))
  let common = first ?? process.cwd()
  for (const folder of rest) {
    while (!isWithin(common, folder) && dirname(common) !== common) common = dirname(common)
  }
  return common
}

/** A path as seen from a folder, with `/`; as it is where it lies elsewhere. */
export function keyWithin(folder: string, path: string): string {
  const key = relative(folder, resolve(path))
  return key.startsWith('..') || isAbsolute(key) ? toSlashes(path) : toSlashes(key)
}

function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return !way.startsWith('..') && !isAbsolute(way)
}
