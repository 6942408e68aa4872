import type { Item } from '../../tree.ts'
import { definitions, sameWords } from '../abbreviations.ts'
import { place, placeOfWords } from '../place.ts'
import { rule } from '../rule.ts'

export const abbreviationTwice = rule(
  {
    name: 'abbreviation-twice',
    group: 'people',
    severity: 'warn',
    preset: 'strict',
    summary: 'An abbreviation is written out once in an item.',
    why: `Written out a second time, "the Community Interest Company (CIC)" looks like a second company. Motions that are printed in full say their
abbreviations again, which is why this rule is only in the strict preset.`,
    examples: [
      {
        text: `
          Agenda item

          Care

          Minutes:

          The Community Interest Company (CIC) had reported. The Community Interest Company (CIC) was thanked. It was RESOLVED that the report be noted.
        `,
        reports: ['7:83 Unexpected second definition of `CIC` in this item, expected the abbreviation alone'],
      },
      {
        text: `
          LANES PARISH COUNCIL

          Minutes of the meeting held on Monday 3 June 2030

          Present: Paul Sawyer (PS), Mary Teal (MT), Brian Field (BF), Paul Sawyer (PS)

          1. Apologies

          There were none.
        `,
      },
    ],
  },
  (tree, file) => {
    const seen = new Map<Item | undefined, Map<string, string>>()
    for (const { short, long, block, item, part, from, to } of definitions(tree)) {
      // Initials in a list of those present are no abbreviation; who is listed twice is told by a rule of its own.
      if (part === 'head') continue
      const inItem = seen.get(item) ?? new Map<string, string>()
      seen.set(item, inItem)
      const before = inItem.get(short)
      inItem.set(short, long)
      if (before === undefined || !sameWords(before, long)) continue
      file.message(`Unexpected second definition of \`${short}\` in this item, expected the abbreviation alone`, {
        place: place(file, placeOfWords(file, block, from, to)),
      })
    }
  },
)
