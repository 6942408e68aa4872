/** The head of a Word document: where its parts stand. Offsets are those of [MS-DOC], for Word 97 to 2003. */

export class Fib {
  readonly #bytes: Buffer

  constructor(document: Buffer) {
    this.#bytes = document
  }

  /** Word 97 or later; Word 6 and 95 wrote other structures under the same names. */
  get isKnown(): boolean {
    return this.#bytes.length > 0x2f2 && this.#bytes.readUInt16LE(0) === 0xa5ec && this.#bytes.readUInt16LE(2) >= 101
  }

  get isEncrypted(): boolean {
    return (this.#bytes.readUInt16LE(0xa) & 0x0100) !== 0
  }

  get tableName(): string {
    return (this.#bytes.readUInt16LE(0xa) & 0x0200) === 0 ? '0Table' : '1Table'
  }

  /** Characters of the parts, which follow one another in one text. */
  get counts(): { text: number; footnotes: number; headers: number; macros: number; comments: number; endnotes: number; boxes: number } {
    const at = (offset: number) => Math.max(this.#bytes.readInt32LE(offset), 0)
    return {
      text: at(0x4c),
      footnotes: at(0x50),
      headers: at(0x54),
      macros: at(0x58),
      comments: at(0x5c),
      endnotes: at(0x60),
      boxes: at(0x64),
    }
  }

  /** A structure of the table stream, by the offset at which the head names its place and size. */
  structure(table: Buffer, offset: number): Buffer {
    const start = this.#bytes.readUInt32LE(offset)
    return table.subarray(start, start + this.#bytes.readUInt32LE(offset + 4))
  }
}

/** Where the head names the structures that are read. */
export const structures = {
  styles: 0xa2,
  headers: 0xf2,
  characterRuns: 0xfa,
  paragraphRuns: 0x102,
  pieces: 0x1a2,
  lists: 0x2e2,
  listOverrides: 0x2ea,
}
