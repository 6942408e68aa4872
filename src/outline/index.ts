/** Blocks → Minutes. (First draft: one meeting, one item; replaced by the real outline.) */
import type { VFile } from 'vfile'
import type { Block, Item, Meeting, Minutes } from '../tree.ts'

export function outline(blocks: Block[], _file: VFile): Minutes {
  const kept = blocks.filter((block) => block.furniture === undefined)
  const at = { start: kept[0]?.at.start ?? 0, end: kept.at(-1)?.at.end ?? 0 }
  const item: Item = {
    type: 'minutes-item',
    lines: kept.map((block) => ({ part: 'minutes', block })),
    papers: [],
    hasMinutes: true,
    truncated: false,
    exempt: false,
    level: 1,
    contributions: [],
    decisions: [],
    motions: [],
    interests: [],
    actions: [],
    at,
  }
  const meeting: Meeting = { type: 'meeting', children: [item], head: [], tail: [], links: [], attendance: [], at }
  return {
    type: 'minutes',
    documentType: 'meeting',
    children: [meeting],
    furniture: blocks.filter((block) => block.furniture !== undefined),
  }
}
