/** What stands around and below the minutes: footnotes, comments, running heads, watermarks. Kept, with its reason. */
import { once, type Paragraph, type Piece, paragraphsIn, plainParagraph } from '../office/model.ts'
import { type Body, readBody } from './body.ts'
import type { Package } from './package.ts'
import type { Styles } from './styles.ts'

export function readFurniture(parts: Package, styles: Styles, body: Body): Paragraph[] {
  const notes = (xml: string | undefined, reason: string) =>
    (xml === undefined ? [] : readBody(xml, styles, undefined).notes)
      .map(paragraphsOf)
      // Word keeps the lines that separate notes from the text as notes without words.
      .filter((paragraphs) => paragraphs.length > 0)
      .flatMap((paragraphs, i) =>
        paragraphs.map((paragraph, j) => ({
          ...paragraph,
          furniture: reason,
          ...(j === 0 && reason !== 'comment' ? { label: String(i + 1) } : {}),
        })),
      )
  const edges = (pages: string[], reason: string) =>
    pages
      .map((xml) => readBody(xml, styles, undefined))
      .flatMap((edge) => [
        ...edge.watermarks.map((text) => plainParagraph(text, { furniture: 'watermark' })),
        ...paragraphsOf(edge.pieces).map((paragraph) => ({ ...paragraph, furniture: reason })),
      ])
  return [
    ...notes(parts.footnotes, 'footnote'),
    ...notes(parts.endnotes, 'endnote'),
    ...notes(parts.comments, 'comment'),
    ...once([
      ...body.watermarks.map((text) => plainParagraph(text, { furniture: 'watermark' })),
      ...edges(parts.headers, 'page head'),
      ...edges(parts.footers, 'page foot'),
    ]),
  ]
}

/** The paragraphs with words, also those in tables. */
function paragraphsOf(pieces: Piece[]): Paragraph[] {
  return pieces.flatMap(paragraphsIn).filter((paragraph) => paragraph.runs.some((run) => run.text.trim() !== ''))
}
