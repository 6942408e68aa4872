/**
 * Word before 2007 (.doc) → Blocks, through word-extractor. The library gives the words, line by line, with tabs between
 * the cells of a table; it knows neither styles nor lists, so automatic numbers are missing, and a message says so.
 */
import type { VFile } from 'vfile'
import WordExtractor, { type ExtractedDocument } from 'word-extractor'
import type { Block } from '../tree.ts'
import { layOut } from './office/layout.ts'
import { type Cell, once, type Piece, plainParagraph, type Table } from './office/model.ts'
import { warn, warnOfWords } from './office/warnings.ts'

const mostLines = 250_000

/** Quotes and dashes as they are; headers, footers and boxes each by themselves. */
const asPrinted = { filterUnicode: false, includeFooters: false, includeHeadersAndFooters: false }

export async function readDoc(file: VFile): Promise<Block[]> {
  const document = await extract(file)
  const lines = linesOf(document.getBody(asPrinted))
  const asides: [string, string][] = [
    [document.getFootnotes(asPrinted), 'footnote'],
    [document.getEndnotes(asPrinted), 'endnote'],
    [document.getAnnotations(asPrinted), 'comment'],
    [document.getHeaders(asPrinted), 'page head'],
    [document.getFooters(asPrinted), 'page foot'],
  ]
  const pieces: Piece[] = [...piecesOf(lines.slice(0, mostLines)), ...piecesOf(linesOf(document.getTextboxes(asPrinted)))]
  const furniture = asides.flatMap(([text, reason]) =>
    linesOf(text)
      .filter((line) => line.trim() !== '')
      .map((line) => plainParagraph(line, { furniture: reason })),
  )
  const { blocks, text } = layOut([...pieces, ...once(furniture)])
  file.data.text = text
  if (blocks.length > 0) {
    warn(
      file,
      'numbers-lost',
      'is in the format of Word before 2007, from which automatic numbers and bullets cannot be read: if it has any, open it in Word or LibreOffice, and save it as .docx, which keeps them',
    )
  }
  warnOfWords(file, blocks, { pictures: 0, cut: lines.length > mostLines })
  return blocks
}

async function extract(file: VFile): Promise<ExtractedDocument> {
  try {
    return await new WordExtractor().extract(Buffer.from((file.value ?? '') as Uint8Array))
  } catch {
    return file.fail(
      'is a damaged Word file, or one of a kind that cannot be read: open it in Word or LibreOffice, and save it as .docx',
      undefined,
      'minutebook:damaged-file',
    )
  }
}

/** Lines are paragraphs; lines with tabs at their end are rows of a table. */
function piecesOf(lines: string[]): Piece[] {
  const pieces: Piece[] = []
  let table: Table | undefined
  for (const line of lines) {
    if (!line.endsWith('\t')) {
      table = undefined
      pieces.push(plainParagraph(line))
      continue
    }
    if (!table) {
      table = { kind: 'table', rows: [] }
      pieces.push(table)
    }
    table.rows.push(line.slice(0, -1).split('\t').map(cellOf))
  }
  return pieces
}

function cellOf(text: string): Cell {
  return { content: [plainParagraph(text)], span: 1, continued: false }
}

function linesOf(text: string): string[] {
  return (
    text
      // The library prints "undefined" for a soft hyphen: "commitundefinedtee".
      .replace(/(?<=\p{Ll})undefined(?=\p{Ll})/gu, '')
      // Word's no-break hyphen.
      .replaceAll('\x1e', '-')
      .replace(/[\x00-\x08\x0b-\x1f\x7f]/g, '')
      .split('\n')
  )
}
