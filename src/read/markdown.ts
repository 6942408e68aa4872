import type { VFile } from 'vfile'
import type { Block } from '../tree.ts'

export function readMarkdown(_file: VFile): Block[] {
  return []
}
