/** Ids of documents: readable, unique over a batch, the same on every machine. */
import type { FileData } from '../tree.ts'

/**
 * "planning-2024-05-07-3f2a9c01": the file's name, then eight digits that tell apart files of one name.
 * The digits come from the content's hash and from `key`, the path within the folder that was asked for, so
 * that two copies of one file in a batch have two ids, and the folder may lie anywhere.
 */
export function documentId(data: FileData, path: string | undefined): string {
  const key = data.key ?? path ?? 'stdin'
  const name = key.slice(key.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '')
  const slug = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
  return `${slug || 'minutes'}-${hash32(`${data.sha256}\n${key}`)}`
}

/** FNV-1a, 32 bits, as eight hexadecimal digits: enough to tell apart the few files that share a name. */
function hash32(text: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i)
    hash = Math.imul(hash, 0x01000193)
  }
  return (hash >>> 0).toString(16).padStart(8, '0')
}
