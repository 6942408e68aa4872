import type { VFile } from 'vfile'
import type { Block } from '../tree.ts'

export function readHtml(_file: VFile): Block[] {
  return []
}
