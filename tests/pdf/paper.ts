/** Draws PDFs for the tests of the reader: text at places, pictures, marks of a tagged file. A4, points from the top left. */

export interface Drawn {
  text: string
  x: number
  y: number
  size?: number
  bold?: boolean
  /** Degrees, anticlockwise. */
  angle?: number
  /** Name of the mark that a tagged file puts around it: "P", "Artifact". */
  mark?: string
}

const width = 595
const height = 842

/** Draws pages; a page that is "picture" holds one and no text. */
export function paper(pages: (Drawn[] | 'picture')[]): Uint8Array {
  const objects: string[] = []
  const add = (body: string): number => objects.push(body)
  add('<< /Type /Catalog /Pages 2 0 R /MarkInfo << /Marked true >> >>')
  add('')
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>')
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>')
  add('<< /Type /XObject /Subtype /Image /Width 8 /Height 1 /BitsPerComponent 1 /ColorSpace /DeviceGray /Length 1 >>\nstream\n\xaa\nendstream')
  const kids: number[] = []
  for (const page of pages) {
    const content = page === 'picture' ? `q ${width} 0 0 ${height} 0 0 cm /Im1 Do Q` : contentOf(page)
    const stream = add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`)
    const resources = '<< /Font << /F1 3 0 R /F2 4 0 R >> /XObject << /Im1 5 0 R >> >>'
    kids.push(
      add(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Resources ${resources} /Contents ${stream} 0 R >>`),
    )
  }
  objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`
  return Buffer.from(fileOf(objects), 'latin1')
}

function contentOf(drawn: Drawn[]): string {
  let marks = 0
  return drawn
    .map(({ text, x, y, size = 11, bold = false, angle = 0, mark }) => {
      const turn = (angle * Math.PI) / 180
      const [cos, sin] = [Math.cos(turn).toFixed(5), Math.sin(turn).toFixed(5)]
      const matrix = `${cos} ${sin} ${(-Math.sin(turn)).toFixed(5)} ${cos} ${x} ${height - y}`
      const drawing = `BT /${bold ? 'F2' : 'F1'} ${size} Tf ${matrix} Tm (${encoded(text)}) Tj ET`
      if (mark === undefined) return drawing
      return mark === 'Artifact' ? `/Artifact BMC ${drawing} EMC` : `/${mark} << /MCID ${marks++} >> BDC ${drawing} EMC`
    })
    .join('\n')
}

const beyondLatin: Record<string, string> = { '•': '\x95', '–': '\x96', '—': '\x97', '‘': '\x91', '’': '\x92', '“': '\x93', '”': '\x94' }

function encoded(text: string): string {
  return text.replace(/[•–—‘’“”]/g, (sign) => beyondLatin[sign] as string).replace(/[\\()]/g, '\\$&')
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

/** Lines of one paragraph or list, one below the other. */
export function lines(texts: string[], x: number, y: number, more: Partial<Drawn> = {}): Drawn[] {
  const pitch = (more.size ?? 11) * 1.2
  return texts.map((text, i) => ({ text, x, y: y + i * pitch, ...more }))
}
