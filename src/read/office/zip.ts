/**
 * The archive that a .docx or .odt file is: its parts, unpacked one by one and only when asked for.
 *
 * What the archive says of itself is not believed: sizes are counted while unpacking, so an archive that unpacks to a
 * million times its size stops at the limit. Where the directory at the end is damaged or gone, the parts are looked for
 * by the headers that stand before each, and a part that breaks off gives what comes before the break.
 */
import * as zlib from 'node:zlib'
import { Inflate } from 'fflate'

/** All parts of one document together: ten times the longest minutes ever seen, and quickly unpacked. */
export const mostUnpacked = 200 * 1024 * 1024
const mostParts = 65_535
const localHeader = Buffer.from('PK\x03\x04', 'latin1')
const directoryEnd = Buffer.from('PK\x05\x06', 'latin1')

interface Entry {
  name: string
  method: number
  encrypted: boolean
  crc: number | undefined
  /** Packed bytes. */
  start: number
  end: number
  /** Unpacked bytes, as the archive says: a hint and no more. */
  size: number
}

export interface Part {
  bytes: Buffer
  /** Only its beginning could be unpacked, or its checksum is wrong. */
  damaged: boolean
}

/** Why an archive cannot be read: the message for the user, and its name. */
export class ArchiveError extends Error {
  readonly rule: 'protected-file' | 'too-large'

  constructor(rule: ArchiveError['rule'], message: string) {
    super(message)
    this.rule = rule
  }
}

export class Archive {
  readonly #bytes: Buffer
  readonly #entries = new Map<string, Entry>()
  #unpacked = 0
  /** The directory was damaged: parts were looked for in the whole file. */
  readonly salvaged: boolean

  constructor(bytes: Buffer) {
    this.#bytes = bytes
    const listed = directory(bytes)
    this.salvaged = listed === undefined
    // A part that is named twice: the last one counts, as in the programs that write such files.
    for (const entry of listed ?? scan(bytes)) this.#entries.set(canonicalName(entry.name), entry)
  }

  get names(): string[] {
    return [...this.#entries.keys()]
  }

  has(name: string): boolean {
    return this.#entries.has(canonicalName(name))
  }

  /** A part's bytes; nothing where there is no such part, or nothing of it can be unpacked. */
  part(name: string): Part | undefined {
    const entry = this.#entries.get(canonicalName(name))
    if (!entry) return undefined
    if (entry.encrypted)
      throw new ArchiveError('protected-file', 'is protected by a password: open it, save a copy without the password, and give that')
    const packed = this.#bytes.subarray(entry.start, entry.end)
    const limit = mostUnpacked - this.#unpacked
    const part =
      entry.method === 0 ? { bytes: packed, damaged: false } : entry.method === 8 ? inflate(packed, limit, entry.size) : undefined
    if (!part) return undefined
    this.#unpacked += part.bytes.length
    if (this.#unpacked > mostUnpacked) throw tooLarge()
    // Not in the first releases of Node 20.
    if (!part.damaged && entry.crc !== undefined && typeof zlib.crc32 === 'function') part.damaged = zlib.crc32(part.bytes) !== entry.crc
    return part
  }
}

function tooLarge(): ArchiveError {
  return new ArchiveError(
    'too-large',
    `unpacks to more than ${mostUnpacked / 1024 / 1024} MB, which no minutes do: it is damaged or made to do harm; if it is neither, save it in parts`,
  )
}

/** Names of parts differ in case and in the sign between folders from program to program. */
function canonicalName(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase()
}

function inflate(packed: Buffer, limit: number, size: number): Part | undefined {
  try {
    return {
      bytes: zlib.inflateRawSync(packed, { maxOutputLength: Math.max(limit, 1), chunkSize: Math.min(Math.max(size + 64, 4096), 1 << 20) }),
      damaged: false,
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge()
    const bytes = inflateBroken(packed, limit)
    return bytes.length > 0 ? { bytes, damaged: true } : undefined
  }
}

/** What can be unpacked before the break: piece by piece, so that a break loses little. */
function inflateBroken(packed: Buffer, limit: number): Buffer {
  const pieces: Uint8Array[] = []
  let size = 0
  const stream = new Inflate((piece) => {
    pieces.push(piece)
    size += piece.length
  })
  const step = Math.min(Math.max(packed.length >> 8, 16), 4096)
  try {
    for (let at = 0; at < packed.length && size <= limit; at += step)
      stream.push(packed.subarray(at, at + step), at + step >= packed.length)
  } catch {
    // The break itself.
  }
  if (size > limit) throw tooLarge()
  return Buffer.concat(pieces)
}

/** The directory at the end of the archive; nothing where it does not fit the file. */
function directory(bytes: Buffer): Entry[] | undefined {
  const end = bytes.lastIndexOf(directoryEnd)
  if (end < 0 || end + 22 > bytes.length) return undefined
  let count = bytes.readUInt16LE(end + 10)
  let at = bytes.readUInt32LE(end + 16)
  // The large form of the archive, which some libraries write always: its own end record stands before.
  if ((at === 0xffffffff || count === 0xffff) && end >= 20 && bytes.readUInt32LE(end - 20) === 0x07064b50) {
    const large = Number(bytes.readBigUInt64LE(end - 12))
    if (large + 56 > bytes.length || bytes.readUInt32LE(large) !== 0x06064b50) return undefined
    count = Number(bytes.readBigUInt64LE(large + 32))
    at = Number(bytes.readBigUInt64LE(large + 48))
  }
  const entries: Entry[] = []
  for (let i = 0; i < Math.min(count, mostParts); i++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) return undefined
    const nameLength = bytes.readUInt16LE(at + 28)
    const extraLength = bytes.readUInt16LE(at + 30)
    let packed = bytes.readUInt32LE(at + 20)
    let header = bytes.readUInt32LE(at + 42)
    const extra = bytes.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength)
    if (packed === 0xffffffff || header === 0xffffffff) [packed, header] = largeSizes(extra, bytes.readUInt32LE(at + 24), packed, header)
    if (header + 30 > bytes.length || bytes.readUInt32LE(header) !== 0x04034b50) return undefined
    const start = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28)
    if (start + packed > bytes.length) return undefined
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      method: bytes.readUInt16LE(at + 10),
      encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      crc: bytes.readUInt32LE(at + 16),
      start,
      end: start + packed,
      size: bytes.readUInt32LE(at + 24),
    })
    at += 46 + nameLength + extraLength + bytes.readUInt16LE(at + 32)
  }
  return entries.length > 0 ? entries : undefined
}

/** Sizes that do not fit 32 bits, or that a careful library keeps in 64 always. */
function largeSizes(extra: Buffer, unpacked: number, packed: number, header: number): [number, number] {
  for (let at = 0; at + 4 <= extra.length; ) {
    const size = extra.readUInt16LE(at + 2)
    if (extra.readUInt16LE(at) === 1) {
      let field = at + 4 + (unpacked === 0xffffffff ? 8 : 0)
      const next = () => {
        field += 8
        return field <= extra.length ? Number(extra.readBigUInt64LE(field - 8)) : Number.MAX_SAFE_INTEGER
      }
      return [packed === 0xffffffff ? next() : packed, header === 0xffffffff ? next() : header]
    }
    at += 4 + size
  }
  return [packed, header]
}

/** Parts found by the headers that stand before them: for an archive whose directory is cut off or damaged. */
function scan(bytes: Buffer): Entry[] {
  const entries: Entry[] = []
  let header = bytes.indexOf(localHeader)
  while (header >= 0 && header + 30 <= bytes.length && entries.length < mostParts) {
    const next = bytes.indexOf(localHeader, header + 4)
    const nameLength = bytes.readUInt16LE(header + 26)
    const start = header + 30 + nameLength + bytes.readUInt16LE(header + 28)
    const method = bytes.readUInt16LE(header + 8)
    const packed = bytes.readUInt32LE(header + 18)
    const limit = next < 0 ? bytes.length : next
    if (nameLength > 0 && nameLength < 500 && start < bytes.length && (method === 0 || method === 8)) {
      // Stored parts need their size; packed ones end by themselves, so that a size of 0 (given behind the part) does no harm.
      const known = packed > 0 && packed < 0xffffffff && start + packed <= bytes.length
      entries.push({
        name: bytes.toString('utf8', header + 30, header + 30 + nameLength),
        method,
        encrypted: (bytes.readUInt16LE(header + 6) & 1) === 1,
        crc: undefined,
        start,
        end: known ? start + packed : Math.max(limit, start),
        size: 0,
      })
    }
    header = next
  }
  return entries
}
