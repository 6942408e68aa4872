/**
 * What was asked for on the command line → the files to read, as a stream in an order that is the same on every
 * machine. A path that leads to nothing keeps its place in the stream, with what is wrong.
 */
import { type Stats, statSync } from 'node:fs'
import { basename } from 'node:path'
import { endingsInWords } from './endings.ts'
import { globBase, globFiles, looksLikeGlob, toSlashes } from './glob.ts'
import { commonFolder, keyWithin } from './key.ts'
import { readList } from './list.ts'
import { Seen } from './seen.ts'
import { walk } from './walk.ts'
import { whyNoFile, whyNot } from './why-not.ts'

/** A file to read. */
export interface Input {
  /** As it was asked for, with `/`. "-" is standard input. */
  path: string
  /** The path within the folder asked for: ids are made from it, so that they do not depend on the machine. */
  key: string
}

/** A path that leads to nothing that can be read. */
export interface Problem {
  path: string
  problem: string
}

export type Found = Input | Problem

export interface FindOptions {
  /** A file with one path a line, or "-" for standard input. */
  filesFrom?: string
  /** What standard input is to be called. */
  stdinFilename?: string
}

/** Finds files, folders (with all that is in them), globs and standard input ("-"). */
export async function* find(asked: readonly string[], options: FindOptions = {}): AsyncGenerator<Found> {
  const roots = asked.filter((path) => path !== '-').map(root)
  const many = roots.length > 1 || options.filesFrom !== undefined
  // Only where one file can be met twice are the paths remembered.
  const seen = many ? new Seen() : undefined
  const folder =
    options.filesFrom !== undefined ? process.cwd() : commonFolder(roots.filter((one) => one.kind !== 'nothing').map((one) => one.folder))
  const next = roots[Symbol.iterator]()
  for (const path of asked) {
    if (path === '-') {
      yield { path: '-', key: basename(options.stdinFilename ?? 'stdin') }
      continue
    }
    for await (const found of filesOf(next.next().value as Root, folder)) if (!seen?.before(found.path)) yield found
  }
  if (options.filesFrom !== undefined) {
    for await (const path of readList(options.filesFrom)) {
      if (seen?.before(path)) continue
      const problem = whyNoFile(path, false)
      yield problem === undefined ? { path: toSlashes(path), key: keyWithin(folder, path) } : { path: toSlashes(path), problem }
    }
  }
}

interface Root {
  path: string
  /** The folder that its files lie in. */
  folder: string
  kind: 'file' | 'folder' | 'glob' | 'nothing'
  problem?: string
}

function root(path: string): Root {
  let stats: Stats
  try {
    stats = statSync(path)
  } catch (error) {
    // A file whose name has brackets or stars in it was found above; what is left is a pattern or a mistake.
    if (looksLikeGlob(path)) return { path, folder: globBase(path), kind: 'glob' }
    return { path, folder: parent(path), kind: 'nothing', problem: whyNot(error) }
  }
  if (stats.isDirectory()) return { path, folder: path, kind: 'folder' }
  const problem = whyNoFile(path, true)
  return problem === undefined ? { path, folder: parent(path), kind: 'file' } : { path, folder: parent(path), kind: 'nothing', problem }
}

async function* filesOf({ path, kind, problem }: Root, folder: string): AsyncGenerator<Found> {
  if (kind === 'nothing') yield { path: toSlashes(path), problem: problem ?? 'not found' }
  if (kind === 'file') yield { path: toSlashes(path), key: keyWithin(folder, path) }
  if (kind !== 'folder' && kind !== 'glob') return
  let empty = true
  const within = kind === 'folder' ? keyWithin(folder, path) : ''
  const files = kind === 'folder' ? walk(toSlashes(path), within === '' ? '' : `${within}/`) : globFiles(path, folder)
  for await (const found of files) {
    empty = false
    yield found
  }
  if (empty) {
    const nothing = kind === 'glob' ? 'no file matches this pattern' : 'this folder has no file that minutebook reads'
    yield { path: toSlashes(path), problem: `${nothing} (${endingsInWords})` }
  }
}

function parent(path: string): string {
  const cut = toSlashes(path).lastIndexOf('/')
  return cut < 0 ? '.' : cut === 0 ? '/' : path.slice(0, cut)
}
