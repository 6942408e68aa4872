/**
 * References that a conversion tore: "31 /20 30 Apologies" ¶ "32/ 2030 Lamps" ¶ "33/20 30 Oil".
 */
import type { Block } from '../../tree.ts'
import { countOn } from './counts.ts'

const torn = /^(?<count>\d{1,4})\s?\/\s?(?<year>\d\s?\d(?:\s?\d\s?\d)?)[.:]?\s+(?<title>\p{Lu}.*)$/su
const fewest = 3
const widestGap = 3

/** The blocks with such references whole, where they count on and some of them are torn. */
export function tornReferencesMended(blocks: Block[]): Block[] {
  const found = new Map<Block, { code: string; title: string }>()
  let isTorn = false
  for (const block of blocks) {
    const line = block.marker === undefined ? block.value : `${block.marker} ${block.value}`
    const groups = block.type !== 'row' && /^\d{1,4}\s?\/\s?\d/.test(line) ? torn.exec(line)?.groups : undefined
    if (!groups) continue
    const code = `${groups.count}/${(groups.year as string).replace(/\s/g, '')}`
    isTorn ||= !line.startsWith(code)
    found.set(block, { code, title: groups.title as string })
  }
  const codes = [...found.values()].map(({ code }) => code)
  if (!isTorn || codes.length < fewest || !countOn(codes, widestGap)) return blocks
  return blocks.map((block): Block => {
    const { code, title } = found.get(block) ?? {}
    return code === undefined ? block : { ...block, type: 'item', marker: code, value: title as string }
  })
}
