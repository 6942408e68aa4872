import { isRoleLike, plainName } from '../../language/names.ts'
import type { Item, Span } from '../../tree.ts'
import { itemsOf } from '../blocks.ts'
import { place } from '../place.ts'
import { rule } from '../rule.ts'

export const moverSeconds = rule(
  {
    name: 'mover-seconds',
    group: 'votes',
    severity: 'error',
    preset: 'recommended',
    summary: 'The mover of a motion does not second it.',
    why: 'A motion needs two members. The same name twice is a slip of the pen, and strictly read the motion was never before the meeting.',
    examples: [
      {
        text: `
          Agenda item

          Annual Budget

          Minutes:

          Proposed by Councillor Beck, seconded by Councillor Beck, and RESOLVED that the budget be approved.
        `,
        reports: ['7:1 Unexpected seconder `Councillor Beck`, who is the mover, expected another member'],
      },
      {
        text: `
          Agenda item

          Annual Budget

          Minutes:

          Proposed by Councillor A. Beck, seconded by Councillor F. Beck, and RESOLVED that the budget be approved.
        `,
      },
    ],
  },
  (tree, file) => {
    for (const { item } of itemsOf(tree)) {
      for (const { mover, seconder, at } of item.motions) {
        if (mover === undefined || seconder === undefined) continue
        // Printed alike: "Mr Beck" and "Mrs Beck", "A. Beck" and "Beck" may be two people.
        const alike = mover.replace(/[.\s]/g, '').toLowerCase() === seconder.replace(/[.\s]/g, '').toLowerCase()
        if (!alike || plainName(mover) === '' || isRoleLike(plainName(mover)) || !isPrintedTwice(item, at, mover)) continue
        file.message(`Unexpected seconder \`${seconder}\`, who is the mover, expected another member`, { place: place(file, at) })
      }
    }
  },
)

/** Whether the paragraphs of the motion print the name twice, once for each part: else one of them was read wrongly. */
function isPrintedTwice(item: Item, at: Span, name: string): boolean {
  const lines = item.lines.map(({ block }) => block).filter((block) => block.at.start < at.end + 200 && block.at.end > at.start - 200)
  const surname = name.split(/\s+/).at(-1) ?? name
  return (
    lines
      .map(({ value }) => value)
      .join(' ')
      .split(surname).length > 2
  )
}
