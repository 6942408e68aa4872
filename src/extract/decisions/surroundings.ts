/** What the reader of a wording has to ask of the minutes around it. */
import type { Block, Span } from '../../tree.ts'

export interface Surroundings {
  /** Where a stretch of a block stands in the document. */
  readonly spanOf: (block: Block, start: number, end: number) => Span
  /** Whether a block opens a decision of its own, or a proposal: no wording goes on over it. */
  opensAnother(block: Block): boolean
  /** Whether a paragraph begins with a sentence that decides. */
  decides(block: Block): boolean
  /** All the blocks are wording: they were a motion's. */
  all?: boolean
}
