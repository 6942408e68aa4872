import { definitions, sameWords } from '../abbreviations.ts'
import { place, placeOfWords } from '../place.ts'
import { rule } from '../rule.ts'

export const abbreviationMeanings = rule(
  {
    name: 'abbreviation-meanings',
    group: 'people',
    severity: 'warn',
    preset: 'recommended',
    summary: 'An abbreviation stands for one thing through the document.',
    why: `"CIC" for a company in one item and for a committee in the next sends the reader to the wrong body; two readings of one name
("Strategic Lead for Schools", "Strategic Lead for Skills") mean that one of them is wrong.`,
    examples: [
      {
        text: `
          Agenda item

          Care

          Minutes:

          The Community Interest Company (CIC) had reported. Later the Children in Care (CIC) were heard. It was RESOLVED that the report be noted.
        `,
        reports: ['7:79 Unexpected second meaning `Children in Care` of `CIC`, expected `Community Interest Company`'],
      },
      {
        text: `
          Agenda item

          Care

          Minutes:

          The Community Interest Company (CIC) had reported. The Community Interest Company (CIC) was thanked. It was RESOLVED that the report be noted.
        `,
      },
    ],
  },
  (tree, file) => {
    const meanings = new Map<string, string>()
    for (const { short, long, block, from, to } of definitions(tree)) {
      const before = meanings.get(short)
      if (before === undefined) meanings.set(short, long)
      else if (!sameWords(long, before)) {
        file.message(`Unexpected second meaning \`${long}\` of \`${short}\`, expected \`${before}\``, {
          place: place(file, placeOfWords(file, block, from, to)),
        })
      }
    }
  },
)
