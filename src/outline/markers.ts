/**
 * Labels on a line of their own: "(a)" ¶ "notes the report now submitted; and". Pages saved as text break them off;
 * here they are put back before their words.
 */
import type { Block, Part } from '../tree.ts'
import { itemNumber } from './numbers.ts'

export function mergeLoneMarkers(lines: { part: Part; block: Block }[]): { part: Part; block: Block }[] {
  const merged: { part: Part; block: Block }[] = []
  for (const line of lines) {
    const before = merged.at(-1)
    const marker = before && before.part === line.part ? loneMarker(before.block) : undefined
    // "For the Motion" ¶ "Cllrs Elm, Fir and Oak" ¶ "(3)" ¶ "Against the Motion": their count, and no label.
    const counts = marker !== undefined && /^\(\d{1,2}\)$/.test(marker) && voteSide.test(merged.at(-3)?.block.value ?? '')
    if (before && marker !== undefined && !counts && line.block.type === 'paragraph' && line.block.marker === undefined) {
      merged[merged.length - 1] = {
        part: line.part,
        block: { ...line.block, type: 'item', marker, at: { ...before.block.at, end: line.block.at.end } },
      }
    } else merged.push(line)
  }
  return merged
}

const voteSide = /^(?:(?:votes? )?(?:for|against)|in favou?r|abst)\b[^.]{0,40}$/i

function loneMarker(block: Block): string | undefined {
  if (block.hint !== undefined || block.cells) return undefined
  if (block.marker !== undefined) return block.value === '' ? block.marker : undefined
  const number = itemNumber(block)
  return number && number.rest === '' && block.value.length < 10 ? block.value : undefined
}
