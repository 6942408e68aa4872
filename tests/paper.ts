/** Draws plain PDFs for tests: lines of text on pages, whose streams are packed, and may be put in place as given. */
import { deflateSync } from 'node:zlib'

const lineHeight = 14
const top = 780

export interface PaperOptions {
  /** The packed content of a page, from its plain content; index from 0. */
  pack?: (content: string, page: number) => Buffer
}

/** One page for each list of lines. The text of a test is plain letters. */
export function paper(pages: string[][], options: PaperOptions = {}): Buffer {
  return sheets(pages.map(contentOf), options)
}

/** One page for each content stream, see `textAt`. */
export function sheets(pages: string[], { pack = (content) => deflateSync(Buffer.from(content, 'latin1')) }: PaperOptions = {}): Buffer {
  const font = (name: string) => `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`
  const objects = ['<< /Type /Catalog /Pages 2 0 R >>', '', font('Helvetica'), font('Helvetica-Bold')]
  const kids = pages.map((content, index) => {
    const packed = pack(content, index).toString('latin1')
    const stream = objects.push(`<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n${packed}\nendstream`)
    const resources = '<< /Font << /F1 3 0 R /F2 4 0 R >> >>'
    return objects.push(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources ${resources} /Contents ${stream} 0 R >>`)
  })
  objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`
  return Buffer.from(fileOf(objects), 'latin1')
}

function contentOf(lines: string[]): string {
  return lines.map((line, i) => textAt(60, top - i * lineHeight, line)).join('\n')
}

/** Text on a page, in points from its bottom left corner. Its letters are those of Latin-1. */
export function textAt(x: number, y: number, text: string, { size = 11, bold = false } = {}): string {
  return `BT /F${bold ? 2 : 1} ${size} Tf ${x} ${y} Td (${text.replace(/[()\\]/g, '\\$&')}) Tj ET`
}

function fileOf(objects: string[]): string {
  let file = '%PDF-1.7\n'
  const offsets = objects.map((body, i) => {
    const at = file.length
    file += `${i + 1} 0 obj\n${body}\nendobj\n`
    return at
  })
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  return `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`
}
