/** Bytes → a document of pdf.js, or a clear refusal. */
import type { PDFDocumentProxy } from 'unpdf/pdfjs'
import type { VFile } from 'vfile'
import { protectedFile } from '../refusals.ts'
import { mostUnpacked } from './in-pdfjs.ts'

/** Opens the PDF; says what is wrong with one that can still be read, and refuses one that cannot. */
export async function openPdf(file: VFile): Promise<PDFDocumentProxy> {
  const bytes = file.value as Uint8Array
  const { getResolvedPDFJS } = await import('unpdf')
  const { getDocument } = await getResolvedPDFJS()
  try {
    const pdf = await getDocument({
      // pdf.js takes the memory it is given for its own.
      data: new Uint8Array(bytes),
      verbosity: 0,
      isEvalSupported: false,
      useSystemFonts: true,
      // Pictures are not decoded: nobody looks at them.
      maxImageSize: 1,
    }).promise
    if (!(pdf.numPages > 0)) return refuseDamaged(file)
    const damage = damageOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    if (damage) file.message(`Damaged PDF: ${damage}; what could be found was read`, undefined, 'minutebook:damaged-pdf')
    return pdf
  } catch (error) {
    if ((error as Error).name === 'PasswordException') return file.fail(protectedFile.reason, undefined, `minutebook:${protectedFile.rule}`)
    if ((error as { fatal?: boolean }).fatal) throw error
    return refuseDamaged(file)
  }
}

function refuseDamaged(file: VFile): never {
  return file.fail(
    'is a PDF so damaged that no page of it can be read: fetch it again, or print it to a new PDF',
    undefined,
    'minutebook:damaged-pdf',
  )
}

/** A PDF whose pages hold no words: scanned paper, mostly. */
export function refuseWordless(file: VFile): never {
  const pictures = /\/Subtype\s*\/Image\b/.test(Buffer.from(file.value as Uint8Array).toString('latin1'))
  return file.fail(
    pictures
      ? 'this PDF holds pictures of pages, no text: have its words recognised (run OCR, as "ocrmypdf in.pdf out.pdf" does) and give the result'
      : 'this PDF holds no words: its pages are empty or drawn',
    undefined,
    'minutebook:no-text',
  )
}

/** A PDF that holds a page's words in more than any page of words takes. */
export function refuseTooLarge(file: VFile): never {
  return file.fail(
    `is a PDF whose pages unpack to more than ${mostUnpacked / 1024 / 1024} MB each, which no minutes do: it is damaged or made to do harm`,
    undefined,
    'minutebook:too-large',
  )
}

/** Damage that pdf.js repairs without a word: it looks for the objects one by one, and may miss some. */
function damageOf(bytes: Buffer): string | undefined {
  const tail = bytes.subarray(Math.max(0, bytes.length - 2048)).toString('latin1')
  const start = /startxref\s+(\d+)\s*(?:%%EOF)?\s*/.exec(tail.slice(tail.lastIndexOf('startxref')))?.[1]
  if (start === undefined) return 'its end is missing'
  // Offsets count from "%PDF", which need not be the first byte.
  const from = Number(start) + Math.max(0, bytes.subarray(0, 1024).indexOf('%PDF'))
  const there = bytes
    .subarray(from, from + 40)
    .toString('latin1')
    .trimStart()
  return /^(?:xref|\d+\s+\d+\s+obj)/.test(there) ? undefined : 'its table of contents (xref) is broken'
}
