import { wordsOf } from '../blocks.ts'
import { place, placeOfWords } from '../place.ts'
import { rule } from '../rule.ts'

/** Two signs where one was meant: "noted,,", "approved..", "agreed;." – dotted lines, ellipses and "etc.," are no slips. */
const doubled =
  /(?<=[\p{L}\p{N})”"’])(?:,,|;;|::|,;|;,|,\.|;\.|:\.|(?<!\betc|\bno|\bnos|\bco|\bltd|\bst|\.\p{L})\.\.)(?![.,;:…\p{L}\p{N}/\\])/giu

export const punctuation = rule(
  {
    name: 'punctuation',
    group: 'form',
    severity: 'warn',
    preset: 'recommended',
    summary: 'No sign of punctuation is printed twice, or beside another that excludes it.',
    why: 'A clause that ends "; ." or ",," was joined of two drafts: the reader wonders whether words are missing between.',
    examples: [
      {
        text: `
          Agenda item

          Budget

          Minutes:

          The report was noted,, and the budget was approved..
        `,
        reports: ['7:21 Unexpected `,,`, expected one sign', '7:51 Unexpected `..`, expected one sign'],
      },
      {
        text: `
          Agenda item

          Budget

          Minutes:

          The report was noted … and approved by Lanes Ltd., the Clerk etc.; signed ......... Chair
        `,
      },
    ],
  },
  (tree, file) => {
    for (const { block } of wordsOf(tree)) {
      if (!/[,;:.]{2}/.test(block.value)) continue
      for (const found of block.value.matchAll(doubled)) {
        const message = file.message(`Unexpected \`${found[0]}\`, expected one sign`, {
          place: place(file, placeOfWords(file, block, found.index, found.index + found[0].length)),
        })
        message.actual = found[0]
      }
    }
  },
)
