/** OpenDocument text (.odt) → Blocks, with automatic numbers as LibreOffice prints them. */
import type { VFile } from 'vfile'
import type { Block } from '../tree.ts'
import { readOdtBody } from './odt/body.ts'
import { OdtStyles } from './odt/styles.ts'
import { layOut } from './office/layout.ts'
import { once } from './office/model.ts'
import { Parts } from './office/parts.ts'
import { warnOfWords } from './office/warnings.ts'

export function readOdt(file: VFile): Block[] {
  const parts = new Parts(file, '.odt or .docx')
  const content = parts.text('content.xml')
  if (content === undefined) {
    file.fail(
      'holds no document (content.xml is missing or damaged): fetch it again, or open it in LibreOffice or Word, and save it again as .docx',
      undefined,
      'minutebook:damaged-file',
    )
  }
  // Encrypted parts stand in the archive as noise; the manifest says so.
  if (/<[\w-]*:?encryption-data\b/.test(parts.text('META-INF/manifest.xml') ?? '')) {
    file.fail(
      'is protected by a password: open it, save a copy without the password, and give that',
      undefined,
      'minutebook:protected-file',
    )
  }
  const pages = parts.text('styles.xml')
  const styles = new OdtStyles([pages, content])
  const body = readOdtBody(content, styles, 'content')
  const edges = pages === undefined ? [] : readOdtBody(pages, styles, 'pages').furniture
  const { blocks, text } = layOut([...body.pieces, ...body.furniture, ...once(edges)])
  file.data.text = text
  warnOfWords(file, blocks, body)
  return blocks
}
