/**
 * References of minutes before their sentences, where the titles have numbers of their own:
 *
 *     Item 4: To receive the minutes            4. Minutes
 *     31/8 Resolved to approve them.            31/8Resolved to approve them.
 */
import type { Block } from '../../tree.ts'
import { countOn } from './counts.ts'

const referenced = /^(?<code>\d{1,4}\/\d{1,4})(?:[.:]?\s+(?:[–-]\s+)?|(?=\p{Lu}\p{Ll}))(?=\p{Lu}\p{L}+\s)(?<rest>.*)$/su
/** "Item 4: Lamps", "4. Lamps" */
const numberedTitle = /^(?:(?:Agenda )?Item \d{1,2}\s?[.:–-]|\d{1,2}\.)/i
const fewest = 3
/** Some are left out, or stand where they are not seen. */
const widestGap = 3

/** "2030/196    Resolved (Cr Elm / Cr Fir)": the number of a resolution, whose wording stands below. */
const ofResolution = /^(?<code>\d{1,4}\/\d{1,4}|\d{1,4})\s+(?<rest>(?:Resolved|RESOLVED)(?: unanimously)?:? \([^()]{3,80}\):?)$/

/** The blocks with such references as their labels. */
export function referencesParted(blocks: Block[]): Block[] {
  return resolutionsParted(sentencesParted(blocks))
}

function resolutionsParted(blocks: Block[]): Block[] {
  return blocks.map((block): Block => {
    const { code, rest } = (block.marker === undefined && /^\d/.test(block.value) && ofResolution.exec(block.value)?.groups) || {}
    return code !== undefined && rest !== undefined ? { ...block, type: 'item', marker: code, value: rest } : block
  })
}

function sentencesParted(blocks: Block[]): Block[] {
  const told = new Map<Block, { code: string; rest: string }>()
  for (const block of blocks) {
    const found = block.type === 'paragraph' && block.marker === undefined && /^\d/.test(block.value) ? referenced.exec(block.value) : null
    const { code = '', rest = '' } = found?.groups ?? {}
    // "31/8 Apologies for absence": a title, and its number.
    if (found && /[.;:]\W*$/.test(rest) && rest.length > 12) told.set(block, { code, rest })
  }
  if (
    told.size < fewest ||
    !countOn(
      [...told.values()].map(({ code }) => code),
      widestGap,
    )
  )
    return blocks
  const titles = blocks.filter(({ value, marker }) => numberedTitle.test(marker === undefined ? value : `${marker} `)).length
  if (titles < fewest) return blocks
  return blocks.map((block): Block => {
    const { code, rest } = told.get(block) ?? {}
    return code === undefined ? block : { ...block, type: 'item', marker: code, value: rest as string }
  })
}
