/**
 * Bytes → text. The encoding is told by byte order mark, then by the bytes themselves and what they declare:
 * valid UTF-8 is UTF-8 whatever the page says of itself, a declared 8-bit encoding is believed where it is not,
 * and the rest is windows-1252, which is what older Windows programs wrote, unless its signs are the old Macintosh's.
 *
 * `TextDecoder('windows-1252')` is wrong on Node 20 for ’ “ ” – … €, and iconv-lite costs a load that the 27
 * letters below do not; the tests hold this table against iconv-lite, byte by byte.
 */
import { isUtf8 } from 'node:buffer'
import { TextDecoder } from 'node:util'

/** A document's words, and how its bytes were understood. */
export interface Decoded {
  /** The text without byte order mark; line ends as they are. */
  text: string
  /** "utf-8", "utf-16le", "utf-16be", "windows-1252", "macintosh", or the name of a declared encoding. */
  encoding: string
  /** How many bytes of a UTF-8 text are no UTF-8, and were read as windows-1252. */
  stray?: number
}

/** The bytes 0x80 to 0x9F; the five that windows-1252 leaves open stay the control characters that they are. */
const windowsLetters = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'
/** What pages call windows-1252: browsers read them all so, because bytes 0x80 to 0x9F are never meant as controls. */
const latin = /^(?:windows-?1252|cp-?1252|x-cp1252|iso-?8859-?1|latin-?1|l1|us-ascii|ascii|ansi|iso_8859-1)$/i
/** How much of a file is looked at for declarations and for the pattern of NUL bytes. */
const opening = 4096

/** Decodes a text file. Never fails: what is no UTF-8 has some reading in an 8-bit encoding. */
export function decode(bytes: Buffer): Decoded {
  const wide = utf16Kind(bytes)
  if (wide !== undefined) return decodeUtf16(bytes, wide)
  const body = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes
  if (isUtf8(body)) return { text: body.toString('utf8'), encoding: 'utf-8' }
  const declared = declaredEncoding(body)
  const decoder = declared === undefined ? undefined : decoderFor(declared)
  if (decoder) return { text: decoder.decode(body), encoding: decoder.encoding }
  return decodeMixed(body) ?? (isMacintosh(body) ? { text: decodeMacintosh(body), encoding: 'macintosh' } : windows(body))
}

/**
 * UTF-16 by byte order mark, or by its NUL bytes: PowerShell's `>` writes a mark, other Windows programs do not;
 * letters, figures and spaces of European text have NUL as their high byte.
 */
export function utf16Kind(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  if (bytes.length < 4 || bytes.subarray(0, opening).indexOf(0) < 0) return undefined
  const pairs = Math.floor(Math.min(bytes.length, opening) / 2)
  let high = 0
  let low = 0
  for (let at = 0; at < pairs * 2; at += 2) {
    if (bytes[at] === 0) high++
    if (bytes[at + 1] === 0) low++
  }
  if (low > pairs * 0.3 && high < pairs * 0.03) return 'utf-16le'
  if (high > pairs * 0.3 && low < pairs * 0.03) return 'utf-16be'
  return undefined
}

function decodeUtf16(bytes: Buffer, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  // A file cut in the middle of a character has an odd byte at its end.
  const whole = bytes.subarray(0, bytes.length - (bytes.length % 2))
  const little = encoding === 'utf-16le' ? whole : Buffer.from(whole).swap16()
  const text = little.toString('utf16le')
  return { text: text.charCodeAt(0) === 0xfeff ? text.slice(1) : text, encoding }
}

/** `<?xml version="1.0" encoding="iso-8859-1"?>`, `<meta charset="windows-1252">`, `content="text/html; charset=…"`. */
function declaredEncoding(bytes: Buffer): string | undefined {
  const head = bytes.subarray(0, opening).toString('latin1')
  const match =
    /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)/i.exec(head) ?? /<meta\s[^>]{0,300}?charset\s*=\s*["']?([\w.:-]+)/i.exec(head)
  return match?.[1]
}

/** A decoder for an encoding that is neither UTF nor windows-1252; none where the name is unknown. */
function decoderFor(name: string): TextDecoder | undefined {
  if (latin.test(name) || /^utf|^ucs|^unicode/i.test(name)) return undefined
  try {
    const decoder = new TextDecoder(name)
    return /^utf-|^windows-1252$/.test(decoder.encoding) ? undefined : decoder
  } catch {
    return undefined
  }
}

const windows = (bytes: Buffer): Decoded => ({ text: decodeWindows(bytes), encoding: 'windows-1252' })

const macintosh = /[a-z]\xd5(?:[a-z]{1,2})?(?![a-z])|(?:^|[\s(])\xd2(?=[A-Za-z][^\xd2]{0,300}\xd3)|\s\xd0\s/g

/**
 * Text of an old Macintosh: its quotation marks and dashes are, in windows-1252, capitals with accents ("CouncilÕs", "Òthe
 * lampsÓ", "30 Ð 40"), which stand neither behind a small letter nor before a space.
 */
function isMacintosh(bytes: Buffer): boolean {
  const text = bytes.toString('latin1')
  // The signs of windows-1252.
  if (/[\x91-\x95\x97]/.test(text)) return false
  return (text.match(macintosh)?.length ?? 0) > 1
}

function decodeMacintosh(bytes: Buffer): string {
  return new TextDecoder('macintosh').decode(bytes)
}

function decodeWindows(bytes: Buffer): string {
  return bytes.toString('latin1').replace(/[\x80-\x9f]/g, (letter) => windowsLetters[letter.charCodeAt(0) - 0x80] as string)
}

/**
 * UTF-8 with a few bytes that are not: a page cut in the middle of a character, a paragraph pasted from another
 * file. In windows-1252 the sequences of UTF-8 do not come about by chance ("â€™"), so more of them than of others
 * tell UTF-8.
 */
function decodeMixed(bytes: Buffer): Decoded | undefined {
  const parts: string[] = []
  let valid = 0
  let stray = 0
  let from = 0
  let at = 0
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at)
    if (length > 1) valid++
    if (length > 0) {
      at += length
      continue
    }
    parts.push(bytes.toString('utf8', from, at))
    const cut = cutAtEnd(bytes, at)
    if (cut) at = bytes.length
    else {
      parts.push(decodeWindows(bytes.subarray(at, at + 1)))
      at++
      stray++
    }
    from = at
  }
  if (valid === 0 || valid < stray) return undefined
  parts.push(bytes.toString('utf8', from))
  return { text: parts.join(''), encoding: 'utf-8', ...(stray > 0 ? { stray } : {}) }
}

/** The length of the UTF-8 sequence at a place, 0 where there is none. */
function sequenceLength(bytes: Buffer, at: number): number {
  const first = bytes[at] as number
  if (first < 0x80) return 1
  const length = sequenceNamed(first)
  return length > 0 && at + length <= bytes.length && isUtf8(bytes.subarray(at, at + length)) ? length : 0
}

function sequenceNamed(first: number): number {
  if (first >= 0xc2 && first <= 0xdf) return 2
  if (first >= 0xe0 && first <= 0xef) return 3
  return first >= 0xf0 && first <= 0xf4 ? 4 : 0
}

/** The file ends within a sequence that began rightly: its letter is lost, and no stray. */
function cutAtEnd(bytes: Buffer, at: number): boolean {
  if (at + sequenceNamed(bytes[at] as number) <= bytes.length) return false
  for (let next = at + 1; next < bytes.length; next++) if (((bytes[next] as number) & 0xc0) !== 0x80) return false
  return true
}
