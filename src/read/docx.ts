import type { VFile } from 'vfile'
import type { Block } from '../tree.ts'

export function readDocx(_file: VFile): Block[] {
  return []
}
