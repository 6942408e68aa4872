/**
 * The format of bytes that are no plain text, told by their signature and never by the file's name: a text that was
 * saved as minutes.doc is still a text, and a PDF that was saved as minutes.txt a PDF.
 */
import type { Format } from '../tree.ts'
import { utf16Kind } from './decode.ts'
import { archive, binaryFile, notDocument, otherFormat, picture, protectedFile, type Refusal } from './refusals.ts'

/** Formats that are read from bytes. The rest is read from text. */
export type BinaryFormat = Extract<Format, 'docx' | 'pdf' | 'doc' | 'odt' | 'rtf'>

const readElsewhere = 'open it, and save it as .docx or PDF'

/** How refused files begin (bytes as letters of the same number). */
const signatures: [RegExp, Refusal][] = [
  [/^\x89PNG\r\n/, picture('PNG')],
  [/^\xff\xd8\xff/, picture('JPEG')],
  [/^GIF8[79]a/, picture('GIF')],
  [/^(?:II\*\0|MM\0\*)/, picture('TIFF')],
  [/^BM.{4}\0{4}/s, picture('BMP')],
  [/^RIFF.{4}WEBP/s, picture('WebP')],
  [/^.{4}ftyp(?:hei|mif1)/s, picture('HEIC')],
  [/^.{4}ftypavif/s, picture('AVIF')],
  [/^\0\0\x01\0/, picture('ICO')],
  [/^(?:.{4}ftyp|RIFF.{4}(?:WAVE|AVI )|OggS\0|fLaC\0|ID3[\x02-\x04]|\x1aE\xdf\xa3)/s, notDocument('a film or a sound recording')],
  [/^\x1f\x8b/, archive('gzip')],
  [/^7z\xbc\xaf'\x1c/, archive('7-Zip')],
  [/^Rar!\x1a\x07/, archive('RAR')],
  [/^\xfd7zXZ\0/, archive('xz')],
  [/^\x28\xb5\x2f\xfd/, archive('Zstandard')],
  [/^(?:\x7fELF|MZ.{2,60}?\0)/s, notDocument('a program')],
  [/^SQLite format 3\0/, otherFormat('an SQLite database', 'export the documents from it')],
  [/^%!PS/, otherFormat('a PostScript file', 'convert it to PDF')],
  [/^\xffWPC/, otherFormat('a WordPerfect document', readElsewhere)],
  [/^(?:\xff\xfe\0\0|\0\0\xfe\xff)/, otherFormat('text in UTF-32', 'save it as UTF-8')],
  [/^(?:MIME-Version:|From: <Saved by )[^\0]{0,800}?multipart\/related/i, otherFormat('a web archive (MHTML)', 'save it as HTML or .docx')],
]

/** What bytes are, where they are no plain text: a format that is read from bytes, or why they are refused. */
export function sniffBytes(bytes: Buffer): BinaryFormat | Refusal | undefined {
  const head = bytes.subarray(0, 1024).toString('latin1')
  // Junk before the mark is common: a mail program's blank lines, an HTTP header.
  if (/%PDF-\d/.test(head)) return 'pdf'
  if (/^(?:\xef\xbb\xbf)?\s*\{\\rtf/.test(head)) return 'rtf'
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return sniffZip(bytes)
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return sniffCompound(bytes)
  for (const [mark, refusal] of signatures) if (mark.test(head)) return refusal
  return looksBinary(bytes) ? binaryFile : undefined
}

/** Office files are ZIP archives: the names of their parts tell which; the names stand unpacked in the file. */
function sniffZip(bytes: Buffer): BinaryFormat | Refusal {
  const has = (name: string) => bytes.includes(name, 0, 'latin1')
  const mimetype = /^PK.{28}mimetype.{0,64}?application\/([\w.+-]+)/s.exec(bytes.subarray(0, 200).toString('latin1'))?.[1]
  if (mimetype?.startsWith('vnd.oasis.opendocument.text')) return 'odt'
  if (mimetype?.startsWith('vnd.oasis.opendocument.spreadsheet')) return otherFormat('a spreadsheet', readElsewhere)
  if (mimetype?.startsWith('vnd.oasis.opendocument.presentation')) return otherFormat('a presentation', readElsewhere)
  if (mimetype?.startsWith('epub')) return otherFormat('an EPUB book', 'convert it to HTML or .docx')
  if (has('word/document') || has('word\\document')) return 'docx'
  if (has('xl/workbook')) return otherFormat('an Excel workbook', readElsewhere)
  if (has('ppt/presentation')) return otherFormat('a PowerPoint presentation', readElsewhere)
  if (has('Index/Document.iwa')) return otherFormat('a Pages document', readElsewhere)
  // A Word file that was cut off in its first part.
  if (has('[Content_Types].xml') && has('word/')) return 'docx'
  return archive('ZIP')
}

/** Compound files of Office before 2007: the names of the streams in them, in UTF-16, tell which program wrote them. */
function sniffCompound(bytes: Buffer): BinaryFormat | Refusal {
  const has = (name: string) => bytes.includes(name, 0, 'utf16le')
  if (has('EncryptedPackage')) return protectedFile
  if (has('WordDocument')) return 'doc'
  if (has('PowerPoint Document')) return otherFormat('a PowerPoint presentation', readElsewhere)
  if (has('__substg1.0')) return otherFormat('an Outlook message', 'save the minutes attached to it')
  if (has('Workbook')) return otherFormat('an Excel workbook', readElsewhere)
  return otherFormat('an old Office file', readElsewhere)
}

/** Control characters that no text holds; a stray one or two are no reason to refuse a document. */
function looksBinary(bytes: Buffer): boolean {
  if (utf16Kind(bytes) !== undefined) return false
  const sample = bytes.subarray(0, 4096)
  let controls = 0
  for (const byte of sample) if (byte < 32 && (byte < 8 || byte === 11 || byte > 13) && byte !== 27) controls++
  return controls > sample.length * 0.02
}
