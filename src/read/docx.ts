/** Word (.docx) → Blocks. The text that positions point into is the document as the reader saw it, a block a line. */
import type { VFile } from 'vfile'
import type { Block } from '../tree.ts'
import { readBody } from './docx/body.ts'
import { readFurniture } from './docx/furniture.ts'
import { Numbering } from './docx/numbering.ts'
import { openPackage } from './docx/package.ts'
import { readStyles } from './docx/styles.ts'
import { layOut } from './office/layout.ts'
import { warn, warnOfWords } from './office/warnings.ts'

/** { AUTONUM }, { LISTNUM }: fields without a result. */
const numberField = /<w:instrText[^<>]{0,60}>\s{0,5}(?:AUTONUM|LISTNUM)/

export function readDocx(file: VFile): Block[] {
  const parts = openPackage(file)
  const styles = readStyles(parts.styles)
  const body = readBody(parts.document, styles, new Numbering(parts.numbering, styles))
  const { blocks, text } = layOut([...body.pieces, ...readFurniture(parts, styles, body)])
  file.data.text = text
  if (body.embedded > 0) {
    warn(
      file,
      'embedded-parts',
      'holds pieces of other files, which only Word puts together: their words are missing; open it in Word, and save it again as .docx',
    )
  }
  if (numberField.test(parts.document)) {
    warn(
      file,
      'numbers-lost',
      'numbers its paragraphs by fields (AUTONUM or LISTNUM), whose numbers are not in the file: save it as PDF, or make them a numbered list in Word',
    )
  }
  warnOfWords(file, blocks, body)
  return blocks
}
