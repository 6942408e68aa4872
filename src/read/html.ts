/**
 * HTML: ModernGov's pages by their classes, Word's HTML within them, and any other page by its block structure.
 *
 * What is emitted, in reading order:
 *
 * - `<title>`: a heading with hint `field`, `data.field` "document-title", furniture "document title".
 * - ModernGov's pages: see `moderngov.ts` for the hints. An item comes as `item-number` (value "54."), `item-title`
 *   (heading; `data` format, size, url, mark where the title itself carries the mark of a file; the mark's words are
 *   not in the value), `agenda-text` …, `label` "Additional documents:", `document` … (value: the paper's title; `data`
 *   format, size, url, mark), `label` "Decision:", `decision-text` …, `label` "Minutes:", `minutes-text` …, rows with
 *   hint `recorded-vote`. A labelled line keeps its printed words as value ("Venue: Lower Hall"); `data.value` is what
 *   follows the label and `data.field` names it: "venue", "contact", "link" with hint `field`, else the label itself
 *   ("decision-maker") without one. The page of one item names its meeting among its links, after the title: that link
 *   has hint `meeting-line`. Links and papers that are furniture keep `data.url`.
 * - Lists: `item` with `depth` from 0. Entries have as marker what the browser prints ("1.", "a.", "iv.", "•"), and
 *   `data.counted` "true", because the source does not hold it. A label printed in the text ("(a)", "·", Word's signs in
 *   Symbol and Wingdings) is the marker, and makes a paragraph an `item`.
 * - Tables: `row` with `cells`; a table that only lays out the page is read in its order.
 * - A paragraph that is bold, or underlined as typed minutes underline their headings, has `bold`.
 * - Page furniture keeps its place, with the reason in `furniture`.
 */
import type { VFile } from 'vfile'
import type { Block, FileData } from '../tree.ts'
import { settleFragment, settlePage } from './html/settle.ts'
import { walkHtml } from './html/walk.ts'

export function readHtml(file: VFile): Block[] {
  return settlePage(walkHtml((file.data as unknown as FileData).text))
}

/** The blocks of a piece of HTML that another format holds; positions are offsets into the piece. */
export function readFragment(html: string): Block[] {
  return settleFragment(walkHtml(html))
}
