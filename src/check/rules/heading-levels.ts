import { everyMatch } from '../../language/matches.ts'
import type { FileData } from '../../tree.ts'
import { place, textOf } from '../place.ts'
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

          Minutes of the meeting held on Monday 3 June 2030

          ### 1. Apologies

          There were none.

          ### 2. Minutes

          The minutes of the last meeting were approved.
        `,
        reports: ['5:1 Unexpected heading of level 3 after level 1, expected level 2'],
      },
      {
        as: 'md',
        text: `
          # Lanes Parish Council

          Minutes of the meeting held on Monday 3 June 2030

          ## 1. Apologies

          There were none.

          ## 2. Minutes

          The minutes of the last meeting were approved.
        `,
      },
    ],
  },
  (_, file) => {
    // Text and PDF have no levels, and those of a web page are the site's.
    if ((file.data as unknown as FileData).format !== 'markdown') return
    let before = 0
    for (const { depth, start, end } of headings(textOf(file))) {
      if (before > 0 && depth > before + 1) {
        file.message(`Unexpected heading of level ${depth} after level ${before}, expected level ${before + 1}`, {
          place: place(file, { start, end }),
        })
      }
      before = depth
    }
  },
)

/** Headings with signs ("## 1. Apologies"), those in blocks of code left out. */
function* headings(text: string): Generator<{ depth: number; start: number; end: number }> {
  let fenced = false
  for (const line of everyMatch(text, /^.*$/gm)) {
    if (/^ {0,3}(?:```|~~~)/.test(line[0])) fenced = !fenced
    const signs = fenced ? null : /^ {0,3}(#{1,6})\s+\S/.exec(line[0])
    if (signs?.[1]) yield { depth: signs[1].length, start: line.index, end: line.index + line[0].length }
  }
}
