/** Word (.docx) → Blocks. The text that positions point into is the document as the reader saw it, a block a line. */
import type { VFile } from 'vfile'
import type { Block } from '../tree.ts'
import { type Body, readBody } from './docx/body.ts'
import { readFurniture } from './docx/furniture.ts'
import { Numbering } from './docx/numbering.ts'
import { openPackage } from './docx/package.ts'
import { Styles } from './docx/styles.ts'
import { layOut } from './office/layout.ts'

export function readDocx(file: VFile): Block[] {
  const parts = openPackage(file)
  const styles = new Styles(parts.styles)
  const body = readBody(parts.document, styles, new Numbering(parts.numbering, styles))
  const { blocks, text } = layOut([...body.pieces, ...readFurniture(parts, styles, body)])
  file.data.text = text
  report(body, blocks, file)
  return blocks
}

function report(body: Body, blocks: Block[], file: VFile): void {
  const warn = (rule: string, reason: string) => file.message(reason, undefined, `minutebook:${rule}`)
  if (body.cut) warn('too-large', 'has more paragraphs than any minutes: only the first 250,000 were read; save it in parts')
  if (body.embedded > 0) {
    warn(
      'embedded-parts',
      'holds pieces of other files, which only Word puts together: their words are missing; open it in Word, and save it again as .docx',
    )
  }
  if (blocks.some((block) => block.furniture === undefined)) return
  if (body.pictures > 0) {
    warn('no-words', 'holds pictures and no words: if they show minutes, have the words recognised (OCR), and give those as .docx or PDF')
  } else warn('no-words', 'holds no words: fetch it or save it again')
}
