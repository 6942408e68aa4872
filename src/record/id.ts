/** Ids of documents: readable, unique over a batch, the same on every machine. */
import { createHash } from 'node:crypto'
import type { FileData } from '../tree.ts'

/**
 * "planning-2024-05-07-3f2a9c01b7d4": the file's name, then twelve digits that tell apart files of one name.
 * The digits come from the content's hash and from `key`, the path within the folder that was asked for, so
 * that two copies of one file in a batch have two ids, and the folder may lie anywhere.
 */
export function documentId(data: FileData, path: string | undefined): string {
  if (data.id !== undefined) return data.id
  const key = data.key ?? path ?? 'stdin'
  const name = key.slice(key.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '')
  const slug = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
  return `${slug || 'minutes'}-${digits(`${data.sha256}\n${key}`)}`
}

/**
 * Twelve hexadecimal digits, 48 bits. Of a million files that all are named "minutes.html" (scrapers name
 * them so), two would share eight digits more than a hundred times; twelve, once in five hundred batches.
 */
function digits(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}
