import type { Block } from '../../tree.ts'
import { itemsOf } from '../blocks.ts'
import { place } from '../place.ts'
import { rule } from '../rule.ts'

/** Words from which on two equal paragraphs are no chance ("There were none." is). */
const longEnough = 12

export const repeatedParagraph = rule(
  {
    name: 'repeated-paragraph',
    group: 'items',
    severity: 'warn',
    preset: 'recommended',
    summary: 'No paragraph is printed twice in an item.',
    why: `Pasted twice, a paragraph looks as if it had been said twice, and as if something else were missing where the second stands. Only
paragraphs that follow each other closely are reported: motions are printed again on purpose.`,
    examples: [
      {
        text: `
          Agenda item

          Budget

          Minutes:

          The Treasurer explained that the budget had been drawn up with the help of the auditor and was balanced.

          Councillor Beck thanked her.

          The Treasurer explained that the budget had been drawn up with the help of the auditor and was balanced.
        `,
        reports: ['11:1 Unexpected paragraph a second time in this item, expected it once'],
      },
      {
        text: `
          Agenda item

          Declarations

          Minutes:

          Item 6: Mill Road

          Councillor Beck advised that he was the Lead Member for Housing, but did not have a prejudicial interest.

          Item 7: Quay Road

          Councillor Beck advised that he was the Lead Member for Housing, but did not have a prejudicial interest.
        `,
      },
    ],
  },
  (tree, file) => {
    for (const { item } of itemsOf(tree)) {
      const wording = new Set(item.decisions.flatMap(({ blocks }) => blocks))
      const recent: string[] = []
      for (const { block, part } of item.lines) {
        if (part !== 'minutes' || wording.has(block)) continue
        // "Item 7: Mill Road": below it the same may be said once more.
        if (isSubheading(block)) recent.length = 0
        if (isFormula(block)) continue
        const words = fold(block)
        if (words !== undefined && recent.includes(words)) {
          file.message('Unexpected paragraph a second time in this item, expected it once', { place: place(file, block.at) })
        }
        recent.push(words ?? '')
        if (recent.length > 3) recent.shift()
      }
    }
  },
)

/** Wording that is printed as often as it is put: clauses, quoted motions, who proposed and seconded. */
function isFormula({ marker, value }: Block): boolean {
  return marker !== undefined || /^["“'‘*_]|^(?:on the (?:proposal|motion)|proposed|moved|seconded|it was|that)\b/i.test(value)
}

/** "Item 7: Mill Road", "9. Land by the mill, Mill Road (17)." */
const isSubheading = ({ type, value, marker }: Block) =>
  type === 'heading' ||
  (value.length < 80 && !/[.!?:;,]$/.test(value)) ||
  (value.length < 120 && (/\d/.test(marker ?? '') || /^\d{1,2}[.)]\s/.test(value)))

function fold(block: Block): string | undefined {
  if (block.type === 'row' || block.cells || block.value.split(' ').length < longEnough) return undefined
  return block.value
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
