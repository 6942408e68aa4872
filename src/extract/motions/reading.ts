/** How far the reading of an item's minutes has come: the paragraph that is read, and what is before the meeting there. */
import type { Block } from '../../tree.ts'
import { Floor } from './floor.ts'
import { Wordings } from './wordings.ts'

export class Reading {
  readonly floor = new Floor()
  readonly wordings: Wordings
  /** Index of the block that is read; votes of several blocks move it on to their last. */
  at = 0
  /** Where something was resolved last. */
  lastResolution = Number.NEGATIVE_INFINITY
  /** The sentence before. */
  previous = ''

  constructor(readonly blocks: readonly Block[]) {
    this.wordings = new Wordings(blocks)
  }

  get block(): Block {
    return this.blocks[this.at] as Block
  }

  get above(): string {
    return this.blocks[this.at - 1]?.value ?? ''
  }

  get below(): string {
    return this.blocks[this.at + 1]?.value ?? ''
  }
}
