/** Messages that all word processors' files share. */
import type { VFile } from 'vfile'
import type { Block } from '../../tree.ts'

export function warn(file: VFile, rule: string, reason: string): void {
  file.message(reason, undefined, `minutebook:${rule}`)
}

/** Says so where a file holds no words, or more than are read. */
export function warnOfWords(file: VFile, blocks: Block[], body: { pictures: number; cut: boolean }): void {
  if (body.cut) warn(file, 'too-large', 'has more paragraphs than any minutes: only the first 250,000 were read; save it in parts')
  if (blocks.some((block) => block.furniture === undefined)) return
  if (body.pictures > 0) {
    warn(
      file,
      'no-words',
      'holds pictures and no words: if they show minutes, have the words recognised (OCR), and give those as .docx or PDF',
    )
  } else warn(file, 'no-words', 'holds no words: fetch it or save it again')
}
