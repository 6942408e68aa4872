import { isBullet } from '../../language/labels.ts'
import type { Block, FileData, Item } from '../../tree.ts'
import { blocksOf } from '../blocks.ts'
import { place, textOf } from '../place.ts'
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
      {
        as: 'md',
        text: `
          # Lanes Parish Council

          Minutes of the meeting held on 3 June 2030

          ## 1. Highways

          - the drain
          - the sign
          * the grit bin
          - the hedge
        `,
        reports: ['9:1 Unexpected bullet `*`, expected `-` as in the rest of the list'],
        fixed: `
          # Lanes Parish Council

          Minutes of the meeting held on 3 June 2030

          ## 1. Highways

          - the drain
          - the sign
          - the grit bin
          - the hedge
        `,
      },
    ],
  },
  (tree, file) => {
    const { format } = file.data as unknown as FileData
    // In HTML the sign is the page's, not the writer's. Of Markdown's signs the readers make one: they stand in the source.
    if (format === 'html' || format === 'xml') return
    const signOf = ({ marker, at }: Block) =>
      (format === 'markdown' && /^[-*+](?=\s)/.exec(textOf(file).slice(at.start, at.start + 2))?.[0]) || (marker as string)
    let list: Block[] = []
    let within: Item | undefined
    for (const { block, item } of blocksOf(tree)) {
      const isEntry = block.type === 'item' && isBullet(block.marker)
      if (!isEntry || item !== within) {
        check(list)
        list = []
      }
      if (isEntry) list.push(block)
      within = item
    }
    check(list)

    function check(bullets: Block[]) {
      for (const depth of new Set(bullets.map((bullet) => bullet.depth))) {
        const level = bullets.filter((bullet) => bullet.depth === depth)
        const signs = level.map(signOf)
        const usual = mostUsed(signs) ?? ofThree(signs)
        if (usual === undefined) continue
        level.forEach((bullet, i) => {
          const sign = signs[i] as string
          // Behind a colon, or in a run of its own, another sign is a list in the list.
          if (sign === usual || (nested.has(sign) && (isRun(signs, i) || /:$/.test(level[i - 1]?.value ?? '')))) return
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

function isRun(signs: string[], i: number): boolean {
  const sign = signs[i]
  return sign === 'o' || sign === '§' || signs[i - 1] === sign || signs[i + 1] === sign
}

/** "–", "•", "–": of three, the one between two others. */
function ofThree([first, second, third, ...more]: string[]): string | undefined {
  return more.length === 0 && first === third && first !== second ? first : undefined
}

/** The sign that at least three, and three quarters of the bullets, have. */
function mostUsed(signs: string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  const [sign, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0]
  return counts.size > 1 && count >= 3 && count * 4 >= signs.length * 3 ? sign : undefined
}
