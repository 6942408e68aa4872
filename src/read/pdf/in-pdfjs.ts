/**
 * What our build puts in the place of slow parts of pdf.js (`scripts/pdfjs-plugin.mjs` says where). Nothing here is
 * needed: pdf.js as it comes gives the same text.
 */
import { inflateRawSync } from 'node:zlib'

/** A page of text takes some kilobytes. What unpacks to more than this is a picture of a whole wall, or made to do harm. */
export const mostUnpacked = 64 * 1024 * 1024

/** What a page's stream is said to hold that unpacks to more: a mark, which its reader finds among the page's text. */
export const tooLarge = 'minutebook-too-large'

/** pdf.js's stream of a packed part, after the two bytes that say how it is packed. */
export interface FlateStream {
  /** The packed bytes. */
  stream: { pos: number; getBytes(): Uint8Array }
  buffer: Uint8Array
  bufferLength: number
  eof: boolean
  /** It could not be unpacked at once. */
  isBroken?: boolean
}

/**
 * Unpacks a stream at once, by zlib. pdf.js does it by the stream of browsers, which in Node costs several times as
 * much, or byte by byte in JavaScript. That last way saves what there is of a broken stream, and is left to do so: false.
 */
export function unpackAtOnce(flate: FlateStream): boolean {
  if (flate.isBroken) return false
  const { stream } = flate
  const from = stream.pos
  const packed = stream.getBytes()
  try {
    // A first guess at the size, so that most parts need one piece of memory, and a small one.
    const chunkSize = Math.min(Math.max(packed.length * 4, 1024), 1 << 20)
    fill(flate, inflateRawSync(packed, { maxOutputLength: mostUnpacked, chunkSize }))
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') {
      fill(flate, Buffer.from(`/${tooLarge} BMC EMC`))
      return true
    }
    flate.isBroken = true
    stream.pos = from
    return false
  }
}

function fill(flate: FlateStream, bytes: Buffer): void {
  // A copy in memory of its own: pdf.js looks at that from its first byte, where a Buffer may be part of a larger one.
  flate.buffer = new Uint8Array(bytes)
  flate.bufferLength = bytes.length
  flate.eof = true
}

type Matrix = [number, number, number, number, number, number]

/**
 * Where the next glyph stands on its page: the matrix of its size, in that of its line, in that of the page. It is asked
 * for twice for each glyph, and pdf.js makes five lists each time to find it. A size stretches and raises, no more.
 */
export function placeOfGlyph(page: Matrix, line: Matrix, size: Matrix): Matrix {
  const rise = size[5]
  const a = line[0] * size[0]
  const b = line[1] * size[0]
  const c = line[2] * size[3]
  const d = line[3] * size[3]
  const x = line[2] * rise + line[4]
  const y = line[3] * rise + line[5]
  return [
    page[0] * a + page[2] * b,
    page[1] * a + page[3] * b,
    page[0] * c + page[2] * d,
    page[1] * c + page[3] * d,
    page[0] * x + page[2] * y + page[4],
    page[1] * x + page[3] * y + page[5],
  ]
}

/** What pdf.js knows of a font before it looks at the drawings of its glyphs. */
interface FontFacts {
  /** The file says which letters the glyphs are. */
  hasIncludedToUnicodeMap?: boolean
  /** It says so by one of the standard encodings. */
  baseEncodingName?: string | null
}

/** Whether the letters of a font are known without its drawings, which pdf.js else reads and repairs: a third of its time. */
export function isReadable({ hasIncludedToUnicodeMap, baseEncodingName }: FontFacts): boolean {
  return hasIncludedToUnicodeMap === true || Boolean(baseEncodingName)
}

/** A worker and its page are one thread here: what is sent is copied, but for text, which is most of it and is written no more. */
export function handOver<Message extends { chunk?: { items?: unknown[] } }>(message: Message, transfer?: ArrayBuffer[]): Message {
  return message.chunk?.items ? { ...message, chunk: { ...message.chunk } } : structuredClone(message, { transfer: transfer ?? [] })
}
