/**
 * Word before 2007 (.doc) → Blocks, with automatic numbers as printed.
 *
 * A reader of our own and no library: word-extractor knows neither lists nor styles, and a damaged file, whose sectors
 * point to one another in a circle, ends the whole process in it.
 */
import type { VFile } from 'vfile'
import type { Block } from '../tree.ts'
import { readDocBody } from './doc/body.ts'
import { Compound } from './doc/compound.ts'
import { Fib } from './doc/fib.ts'
import { layOut } from './office/layout.ts'
import { once } from './office/model.ts'
import { warnOfWords } from './office/warnings.ts'

const again = 'open it in Word or LibreOffice, and save it as .docx'

export function readDoc(file: VFile): Block[] {
  const value = file.value ?? ''
  const { document, table, fib } = open(typeof value === 'string' ? Buffer.from(value, 'latin1') : Buffer.from(value), file)
  const body = readDocBody(document, table, fib)
  const { blocks, text } = layOut([...body.pieces, ...once(body.furniture)])
  file.data.text = text
  warnOfWords(file, blocks, body)
  return blocks
}

function open(bytes: Buffer, file: VFile): { document: Buffer; table: Buffer; fib: Fib } {
  const damaged = () => file.fail(`is a damaged Word file, in which no text was found: ${again}`, undefined, 'minutebook:damaged-file')
  let compound: Compound
  try {
    compound = new Compound(bytes)
  } catch (error) {
    if (error instanceof RangeError) return damaged()
    throw error
  }
  const document = compound.stream('WordDocument')
  if (!document || document.length < 0x20) return damaged()
  const fib = new Fib(document)
  if (!fib.isKnown)
    return file.fail(`was written by a Word before 1997, which cannot be read: ${again}`, undefined, 'minutebook:other-format')
  if (fib.isEncrypted) {
    return file.fail(
      'is protected by a password: open it, save a copy without the password, and give that',
      undefined,
      'minutebook:protected-file',
    )
  }
  const table = compound.stream(fib.tableName)
  return table ? { document, table, fib } : damaged()
}
