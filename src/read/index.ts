/**
 * Bytes → Blocks. Tells the format by content, then by ending; decodes; hands over to one reader.
 * Readers are imported when first needed: a text file pays for neither cheerio nor PDF.
 */
import type { VFile } from 'vfile'
import type { Block, FileData, Format } from '../tree.ts'
import { withWordsTold } from './scanned.ts'

/** A reader fills `file.data.text` where the format has no text of its own, and returns the blocks in reading order. */
export type Reader = (file: VFile) => Block[] | Promise<Block[]>

const readers: Record<string, () => Promise<Reader>> = {
  text: async () => (await import('./text.ts')).readText,
  html: async () => (await import('./html.ts')).readHtml,
  xml: async () => (await import('./xml.ts')).readXml,
  markdown: async () => (await import('./markdown.ts')).readMarkdown,
  docx: async () => (await import('./docx.ts')).readDocx,
  doc: async () => (await import('./doc.ts')).readDoc,
  odt: async () => (await import('./odt.ts')).readOdt,
  rtf: async () => (await import('./rtf.ts')).readRtf,
  pdf: async () => (await import('./pdf.ts')).readPdf,
}

export async function read(file: VFile): Promise<Block[]> {
  const format = (file.data as { format?: Format }).format ?? 'text'
  const reader = await readers[format]?.()
  if (!reader) file.fail(`cannot read ${format}`)
  const blocks = await (reader as Reader)(file)
  return withWordsTold(blocks, (file.data as unknown as FileData).text)
}
