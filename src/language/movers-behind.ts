/** Who moved and seconded, told behind what was decided: "It was agreed that fees rise| – proposed by Cllr Elm and seconded Cllr Fir|.", "The report was approved| Proposed: D. Elm Seconded: B. Fir|", "Minutes agreed| prop Jo sec Kit|" */
import { speaksOf } from './topics.ts'

const movers = new RegExp(
  '(?:\\s[–—-]|[:,(]|(?<=\\p{Ll})(?=\\sProposed\\s?:|\\s[Pp]rop\\b\\.?\\s))\\s*(?:as\\s)?(?:[Pp]roposed|[Mm]oved|[Pp]rop\\.?)(?:\\s[Bb]y)?\\s*:?\\s\\p{Lu}[^;:()]{1,60}?[,;.]?\\s(?:and\\s)?' +
    '(?:(?:duly\\s)?[Ss]ec(?:onded|\\.)?|2nd)(?:\\s[Bb]y)?\\s*:?\\s\\p{Lu}[^;:()]{1,60}?(?:[;,.]\\s(?:[Aa]ll (?:in favou?r|agreed)|[Uu]nanimous(?:ly agreed)?|[Cc]arried))?\\)?[.\\s]*$',
  'u',
)

/** "… that lamps be lit| (Cllr Elm/Cllr Fir)|." */
const title = '(?:Cllr|Cr|Councill?or|Mr|Mrs|Ms|Dr)\\.?\\s'
const pair = new RegExp(`\\s\\(${title}\\p{Lu}[\\p{L}.’' -]{1,30}\\s?/\\s?${title}\\p{Lu}[\\p{L}.’' -]{1,30}\\)[.\\s]*$`, 'u')

/** Where they begin; undefined where a sentence does not end with them. */
export function moversBehind(text: string): number | undefined {
  return (speaksOf(text, 'seconding') ? movers.exec(text)?.index : undefined) ?? (text.includes('/') ? pair.exec(text)?.index : undefined)
}

/** "Approved: |Proposed by Cllr Elm, seconded by Cllr Fir.|": nothing else stands behind the label. */
export function isMoversAlone(text: string): boolean {
  return moversBehind(`, ${text}`) === 0
}
