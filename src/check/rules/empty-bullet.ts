import { isBullet } from '../../language/labels.ts'
import { blocksOf } from '../blocks.ts'
import { place } from '../place.ts'
import { rule } from '../rule.ts'

export const emptyBullet = rule(
  {
    name: 'empty-bullet',
    group: 'form',
    severity: 'warn',
    preset: 'recommended',
    summary: 'Every bullet has words.',
    why: 'A bullet alone on its line is a point that was deleted, or one that was to be written still. Screen readers read out "bullet" and nothing.',
    examples: [
      {
        text: `
          Agenda item

          Highways

          Minutes:

          The Clerk reported on:

          • the drain in Low Street;

          •

          • the hedge.
        `,
        reports: ['11:1 Unexpected bullet without words, expected its text or no bullet'],
      },
    ],
  },
  (tree, file) => {
    for (const { block } of blocksOf(tree)) {
      const alone = /^[·•●▪\uf0b7\uf0a7]$/u.test(block.value)
      if (!alone && !(block.type === 'item' && block.value.trim() === '' && (block.marker === undefined || isBullet(block.marker))))
        continue
      file.message('Unexpected bullet without words, expected its text or no bullet', { place: place(file, block.at) })
    }
  },
)
