import type { FileData } from '../../tree.ts'
import { blocksOf } from '../blocks.ts'
import { place } from '../place.ts'
import { rule } from '../rule.ts'

export const headingLevels = rule(
  {
    name: 'heading-levels',
    group: 'items',
    severity: 'warn',
    preset: 'recommended',
    summary: 'A heading is at most one level below the one before it.',
    why: `People who hear a page instead of seeing it move by headings. From level 1 to level 3 they look for the missing section between.`,
    examples: [
      {
        as: 'md',
        text: `
          # Lanes Parish Council

          ### 1. Apologies

          There were none.
        `,
        reports: ['3:1 Unexpected heading of level 3 after level 1, expected level 2'],
      },
      {
        as: 'md',
        text: `
          # Lanes Parish Council

          ## 1. Apologies

          There were none.

          # Notes
        `,
      },
    ],
  },
  (tree, file) => {
    // Text and PDF have no levels, and those of a web page are the site's.
    if (!['markdown', 'docx'].includes((file.data as unknown as FileData).format)) return
    let before = 0
    for (const { block } of blocksOf(tree)) {
      if (block.type !== 'heading') continue
      if (before > 0 && block.depth > before + 1) {
        file.message(`Unexpected heading of level ${block.depth} after level ${before}, expected level ${before + 1}`, {
          place: place(file, block.at),
        })
      }
      before = block.depth
    }
  },
)
