/** The text of a Word document: pieces that stand anywhere in the file, in the order in which they are read. */
import iconv from 'iconv-lite'

interface Piece {
  /** Characters from the beginning of the text. */
  from: number
  to: number
  /** Place in the file. */
  start: number
  /** Bytes of a character. */
  width: 1 | 2
}

/** Longer than any text that the file could hold without saying things twice. */
const mostCharacters = 50_000_000

export class Pieces {
  readonly #document: Buffer
  readonly #pieces: Piece[] = []

  constructor(document: Buffer, structure: Buffer) {
    this.#document = document
    const table = pieceTable(structure)
    const count = Math.max(Math.floor((table.length - 4) / 12), 0)
    let total = 0
    for (let i = 0; i < count; i++) {
      const from = table.readUInt32LE(4 * i)
      const to = table.readUInt32LE(4 * i + 4)
      const place = table.readUInt32LE(4 * (count + 1) + 8 * i + 2)
      const narrow = (place & 0x40000000) !== 0
      const piece: Piece = { from, to, start: narrow ? (place & 0x3fffffff) >>> 1 : place & 0x3fffffff, width: narrow ? 1 : 2 }
      total += to - from
      if (to <= from || total > mostCharacters || piece.start + (to - from) * piece.width > document.length) continue
      this.#pieces.push(piece)
    }
  }

  /** The whole text, gaps filled, so that a character's place in it is its number. */
  get text(): string {
    let text = ''
    for (const { from, to, start, width } of this.#pieces) {
      if (from < text.length) continue
      if (from > text.length) text += '\0'.repeat(Math.min(from - text.length, mostCharacters))
      const bytes = this.#document.subarray(start, start + (to - from) * width)
      text += width === 1 ? iconv.decode(bytes, 'cp1252') : bytes.toString('utf16le')
    }
    return text
  }

  /** The place in the file of a character. */
  placeOf(character: number): number | undefined {
    let low = 0
    let high = this.#pieces.length - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const piece = this.#pieces[middle] as Piece
      if (character < piece.from) high = middle - 1
      else if (character >= piece.to) low = middle + 1
      else return piece.start + (character - piece.from) * piece.width
    }
    return undefined
  }
}

/** Behind the properties that a quick save left before it. */
function pieceTable(structure: Buffer): Buffer {
  let at = 0
  while (at + 3 <= structure.length && structure[at] === 1) at += 3 + structure.readUInt16LE(at + 1)
  if (at + 5 > structure.length || structure[at] !== 2) return Buffer.alloc(0)
  return structure.subarray(at + 5, at + 5 + structure.readUInt32LE(at + 1))
}
