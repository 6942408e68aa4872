/** Bytes → VFile: tells the format by content, then by ending, and decodes text. */
import { createHash } from 'node:crypto'
import { VFile } from 'vfile'
import type { FileData, Format } from '../tree.ts'

export interface OpenOptions {
  path?: string
  /** What ids are built from, where the path as given is not the same on every machine. */
  key?: string
}

export function open(content: string | Uint8Array, options: OpenOptions = {}): VFile {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  const ending = options.path?.match(/\.([a-z0-9]+)$/i)?.[1]?.toLowerCase() ?? ''
  const endings: Record<string, Format> = {
    html: 'html',
    htm: 'html',
    xml: 'xml',
    md: 'markdown',
    markdown: 'markdown',
    docx: 'docx',
    pdf: 'pdf',
  }
  const format = endings[ending] ?? 'text'
  const file = new VFile({ value: bytes, ...(options.path === undefined ? {} : { path: options.path }) })
  const data: FileData = {
    text: format === 'docx' || format === 'pdf' ? '' : new TextDecoder().decode(bytes),
    format,
    encoding: 'utf-8',
    bytes: bytes.byteLength,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    ...(options.key === undefined ? {} : { key: options.key }),
  }
  Object.assign(file.data, data)
  return file
}
