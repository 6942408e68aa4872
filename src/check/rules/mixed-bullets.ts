import { isBullet } from '../../language/labels.ts'
import type { Block, FileData } from '../../tree.ts'
import { blocksOf } from '../blocks.ts'
import { place } from '../place.ts'
import { rule } from '../rule.ts'

/** Signs of second levels: an "o" under "•" is a list in a list. */
const nested = new Set(['o', '§', '▪', '–', '-', '◦', '○'])

export const mixedBullets = rule(
  {
    name: 'mixed-bullets',
    group: 'form',
    severity: 'warn',
    preset: 'recommended',
    summary: 'One list has one bullet sign.',
    why: `A "-" among "•" comes from a paragraph pasted from elsewhere. Readers take it for a sub-point, screen readers announce a new list,
and programs cut the list in two.`,
    fixable: true,
    examples: [
      {
        text: `
          Agenda item

          Highways

          Minutes:

          The Clerk reported on:

          • the drain in Low Street;

          • the sign at the bridge;

          * the grit bin; and

          • the hedge.
        `,
        reports: ['13:1 Unexpected bullet `*`, expected `•` as in the rest of the list'],
        fixed: `
          Agenda item

          Highways

          Minutes:

          The Clerk reported on:

          • the drain in Low Street;

          • the sign at the bridge;

          • the grit bin; and

          • the hedge.
        `,
      },
    ],
  },
  (tree, file) => {
    // In Markdown and HTML the sign is the page's, not the writer's.
    if (['markdown', 'html', 'xml'].includes((file.data as unknown as FileData).format)) return
    let list: Block[] = []
    for (const { block } of blocksOf(tree)) {
      if (block.type === 'item' && isBullet(block.marker)) {
        list.push(block)
        continue
      }
      check(list)
      list = []
    }
    check(list)

    function check(bullets: Block[]) {
      for (const depth of new Set(bullets.map((bullet) => bullet.depth))) {
        const level = bullets.filter((bullet) => bullet.depth === depth)
        const usual = mostUsed(level)
        if (usual === undefined) continue
        level.forEach((bullet, i) => {
          const sign = bullet.marker as string
          // Behind a colon, or in a run of its own, another sign is a list in the list.
          if (sign === usual || (nested.has(sign) && (isRun(level, i) || /:$/.test(level[i - 1]?.value ?? '')))) return
          const message = file.message(`Unexpected bullet \`${sign}\`, expected \`${usual}\` as in the rest of the list`, {
            place: place(file, { ...bullet.at, end: bullet.at.start + sign.length }),
          })
          message.actual = sign
          message.expected = [usual]
        })
      }
    }
  },
)

function isRun(level: Block[], i: number): boolean {
  const sign = level[i]?.marker
  return sign === 'o' || sign === '§' || level[i - 1]?.marker === sign || level[i + 1]?.marker === sign
}

/** The sign that at least three, and three quarters of the bullets, have. */
function mostUsed(level: Block[]): string | undefined {
  const counts = new Map<string, number>()
  for (const { marker } of level) counts.set(marker as string, (counts.get(marker as string) ?? 0) + 1)
  const [sign, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0]
  return counts.size > 1 && count >= 3 && count * 4 >= level.length * 3 ? sign : undefined
}
