import type { VFile } from 'vfile'
import type { Block } from '../tree.ts'

export function readPdf(_file: VFile): Block[] {
  return []
}
