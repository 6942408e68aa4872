import type { VFile } from 'vfile'
import type { Block } from '../tree.ts'

export function readXml(_file: VFile): Block[] {
  return []
}
