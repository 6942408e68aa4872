/** Bytes → VFile: tells the format by content, then by ending, and decodes text. */
import { createHash } from 'node:crypto'
import { VFile } from 'vfile'
import type { FileData } from '../tree.ts'
import { type Decoded, decode } from './decode.ts'
import { emptyFile, jsonData, type Refusal } from './refusals.ts'
import { sniffBytes } from './sniff.ts'
import { sniffText } from './sniff-text.ts'

export interface OpenOptions {
  /** Where the document came from: named in messages; its ending tells the format where the content does not. */
  path?: string
  /** What ids are built from, where the path as given is not the same on every machine. */
  key?: string
}

/**
 * Opens a document: tells its format and encoding, and keeps in `file.data` what the later stages need.
 *
 * @param content the bytes of a file, or text that is decoded already
 * @throws VFileMessage, fatal, where there is nothing to read: an empty file, a picture, a spreadsheet, … (see
 *   `refusals.ts`). Damage that leaves words to read is a warning among `file.messages`.
 */
export function open(content: string | Uint8Array, options: OpenOptions = {}): VFile {
  const bytes = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  const file = new VFile({ value: bytes, ...(options.path === undefined ? {} : { path: options.path }) })
  const data = {
    bytes: bytes.byteLength,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    ...(options.key === undefined ? {} : { key: options.key }),
  }
  const found = bytes.byteLength === 0 ? emptyFile : sniffBytes(bytes)
  if (typeof found === 'string') return fill(file, { ...data, text: '', format: found })
  if (found !== undefined && (found === emptyFile || typeof content !== 'string')) refuse(file, found)

  const { text, encoding, stray } = typeof content === 'string' ? asGiven(content) : decode(bytes)
  if (text.trim() === '') refuse(file, emptyFile)
  if (isJson(text, options.path)) refuse(file, jsonData)
  if (stray) {
    file.message(
      `Unexpected bytes in a UTF-8 text: ${stray === 1 ? 'one was' : `${stray} were`} read as windows-1252; save the file in one encoding`,
      undefined,
      'minutebook:mixed-encoding',
    )
  }
  return fill(file, { ...data, text, encoding, format: sniffText(text, options.path) })
}

function fill(file: VFile, data: FileData): VFile {
  Object.assign(file.data, data)
  return file
}

function refuse(file: VFile, refusal: Refusal): never {
  return file.fail(refusal.reason, undefined, `minutebook:${refusal.rule}`)
}

/** Text that the caller decoded: every character is kept, lone surrogates too. */
function asGiven(text: string): Decoded {
  return { text: text.charCodeAt(0) === 0xfeff ? text.slice(1) : text, encoding: 'utf-8' }
}

/** Data that lies beside the documents of a folder, minutebook's own output among it. */
function isJson(text: string, path: string | undefined): boolean {
  return /\.(?:json|jsonl|ndjson|geojson)$/i.test(path ?? '') && /^\s*[[{]/.test(text)
}
