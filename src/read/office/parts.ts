/** The parts of an office file as text, with a message for each that is damaged. */
import type { VFile } from 'vfile'
import { Archive, ArchiveError } from './zip.ts'

export class Parts {
  readonly #file: VFile
  readonly #archive: Archive
  readonly #again: string

  /** @param format what the file should be saved as again, where it is damaged: ".docx" */
  constructor(file: VFile, format: string) {
    this.#file = file
    this.#again = `open it, let the program repair it, and save it again as ${format}`
    const value = file.value
    const bytes = typeof value === 'string' ? Buffer.from(value, 'latin1') : Buffer.from((value ?? new Uint8Array()) as Uint8Array)
    this.#archive = new Archive(bytes)
    if (this.#archive.salvaged && this.#archive.names.length > 0) {
      this.warn(
        `is damaged or cut off (its table of contents does not fit): its parts were searched for, and some may be missing; ${this.#again}`,
      )
    }
  }

  get names(): string[] {
    return this.#archive.names
  }

  has(name: string): boolean {
    return this.#archive.has(name)
  }

  /** The text of a part; nothing where it is missing or nothing of it can be read. */
  text(name: string): string | undefined {
    const part = this.#guarded(name)
    if (part === undefined) {
      if (this.#archive.has(name)) this.warn(`holds a part that cannot be unpacked (${name}): what it holds is missing; ${this.#again}`)
      return undefined
    }
    if (part.damaged) this.warn(`holds a damaged part (${name}): words may be missing or wrong; ${this.#again}`)
    return decodeXml(part.bytes)
  }

  warn(reason: string): void {
    this.#file.message(reason, undefined, 'minutebook:damaged-file')
  }

  #guarded(name: string) {
    try {
      return this.#archive.part(name)
    } catch (error) {
      if (error instanceof ArchiveError) this.#file.fail(error.message, undefined, `minutebook:${error.rule}`)
      throw error
    }
  }
}

/** XML says its encoding by a byte order mark or in its first line; else it is UTF-8. */
function decodeXml(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString('utf16le', 2)
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return Buffer.from(bytes.subarray(2, bytes.length - (bytes.length % 2)))
      .swap16()
      .toString('utf16le')
  const declared = /^<\?xml[^>]{0,200}?encoding\s?=\s?["'](?:iso-8859-1|us-ascii|windows-1252)/i.test(bytes.toString('latin1', 0, 240))
  if (declared) return bytes.toString('latin1')
  return bytes.toString('utf8', bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0)
}
