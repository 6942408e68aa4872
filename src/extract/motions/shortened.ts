/**
 * What small bodies shorten is read written out, where its pair stands beside it; "Prop. Cllr Elm, Sec. Cllr Fir" has a form of
 * its own (labelled-movers.ts).
 *
 *     Prop. Jo, seconded Kit.       Proposed Jo, sec Kit.       Prop by Jo Elm, sec by Kit Fir.       Jo prop. Kit sec. that fees rise.
 */
import type { Block } from '../../tree.ts'
import { readLabelledMovers } from './labelled-movers.ts'

const name = "\\p{Lu}[\\p{L}.’'-]{0,24}(?:\\s\\p{Lu}[\\p{L}.’'-]{0,24}){0,3}"
const pair = new RegExp(
  `\\b(?<p>[Pp])rop(?<long>osed)?\\b\\.?(?<between>\\s(?:by\\s|and\\s)?${name}[,;.]?\\s(?:and\\s)?)(?<s>[Ss])ec(?<seconded>onded)?\\b\\.?(?=\\s(?:by\\s)?(?:\\p{Lu}|that\\s|to\\s)|,?\\s*$|[.,;]\\s)`,
  'gu',
)
const second = new RegExp(`\\b(?<head>[Pp]rop(?:osed)?\\b\\.?\\s(?:by\\s)?${name}[,;]?\\s(?:and\\s)?)2nd(?=\\s(?:by\\s)?\\p{Lu})`, 'gu')

export function withMoversWrittenOut(block: Block): Block {
  const { value } = block
  if (!/\b(?:[Pp]rop|[Ss]ec|2nd)\b/.test(value) || !/\b[Pp]rop/.test(value) || readLabelledMovers(value)) return block
  const full = value.replace(second, '$<head>seconded').replace(pair, (words, ...groups) => {
    const { p, s, long, seconded, between } = groups.at(-1) as Record<string, string | undefined>
    return long && seconded ? words : `${p}roposed${between}${s}econded`
  })
  return full === value ? block : { ...block, value: full }
}
