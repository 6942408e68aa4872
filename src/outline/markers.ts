/**
 * Labels that no reader could tell by their line alone: on a line of their own, "(a)" ¶ "notes the report now submitted; and",
 * as pages saved as text break them off, and letters without a sign below "It was resolved to:".
 */
import type { Block, Part } from '../tree.ts'
import { itemNumber } from './numbers/index.ts'

export function withMarkers(lines: { part: Part; block: Block }[]): { part: Part; block: Block }[] {
  return mergeLoneMarkers(markBareLetters(lines))
}

/** "It was resolved to:" ¶ "A   Note the report" ¶ "B   Light the lamps": letters, where what follows "to" can be no article. */
function markBareLetters<Line extends { part: Part; block: Block }>(lines: Line[]): Line[] {
  let next: string | undefined
  return lines.map((line, i) => {
    const { value, type, marker } = line.block
    if (value.endsWith(' to:') && resolvedTo.test(value)) next = 'A'
    else if (
      next !== undefined &&
      type === 'paragraph' &&
      marker === undefined &&
      value.startsWith(`${next} `) &&
      capitalBehind.test(value)
    ) {
      const letter = next
      next = String.fromCharCode(letter.charCodeAt(0) + 1)
      return { ...line, block: { ...line.block, type: 'item', marker: letter, value: value.slice(2) } }
    } else if (i > 0) next = undefined
    return line
  })
}

const resolvedTo = /\b(?:resolved|agreed|recommended|decided)(?: \w+)? to:$/i
const capitalBehind = /^\p{Lu} \p{Lu}\p{Ll}/u

function mergeLoneMarkers(lines: { part: Part; block: Block }[]): { part: Part; block: Block }[] {
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
  // A converter printed the sign of a list, or its letter, on a line of its own.
  if (/^(?:\(?[a-z]\)|[-–•·▪●○])$/.test(block.value)) return block.value
  const number = itemNumber(block)
  return number && number.rest === '' && block.value.length < 10 ? block.value : undefined
}
