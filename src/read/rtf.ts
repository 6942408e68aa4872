/** Rich Text Format (.rtf) → Blocks, with automatic numbers as they were printed when it was saved. */
import type { VFile } from 'vfile'
import type { Block } from '../tree.ts'
import { layOut } from './office/layout.ts'
import { once } from './office/model.ts'
import { warn, warnOfWords } from './office/warnings.ts'
import { readRtfBody } from './rtf/body.ts'

export function readRtf(file: VFile): Block[] {
  const value = file.value ?? ''
  const body = readRtfBody(typeof value === 'string' ? value : Buffer.from(value).toString('latin1'))
  const { blocks, text } = layOut([...body.pieces, ...once(body.furniture)])
  file.data.text = text
  if (body.unlabelled > 0) {
    warn(
      file,
      'numbers-lost',
      `has ${body.unlabelled} list entries whose automatic numbers are not in the file; open it in Word or LibreOffice, and save it as .docx, which keeps them`,
    )
  }
  warnOfWords(file, blocks, body)
  return blocks
}
