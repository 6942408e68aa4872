/** A block of the minutes as a record, and where it stands. */
import type { Block, Span } from '../tree.ts'
import type { BlockRecord, PositionRecord } from './schema.ts'

/** Turns a place of the text into lines and columns. */
export type Locate = (span: Span) => PositionRecord

const blockTypes = { heading: 'heading', paragraph: 'paragraph', row: 'row' } as const

export function blockRecord(block: Block, part: BlockRecord['part'], id: string, decisionId: string | null, locate: Locate): BlockRecord {
  return {
    id,
    part,
    type: block.type === 'item' ? (isBulletSign(block.marker) ? 'bullet' : 'numbered') : block.marker ? 'numbered' : blockTypes[block.type],
    level: block.depth,
    marker: block.marker ?? null,
    text: block.value,
    cells: block.cells ?? null,
    decision_id: decisionId,
    position: locate(block.at),
  }
}

/** A list entry without a letter or figure in its label is a bullet: "·", "•", "-", "*", or no sign at all. */
function isBulletSign(marker: string | undefined): boolean {
  return marker === undefined || marker === 'o' || !/[\p{L}\p{N}]/u.test(marker)
}
