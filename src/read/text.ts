import type { VFile } from 'vfile'
import type { Block } from '../tree.ts'

export function readText(_file: VFile): Block[] {
  return []
}
