import { everyMatch } from '../../language/matches.ts'
import { wordsOf } from '../blocks.ts'
import { unexpected } from '../report.ts'
import { rule } from '../rule.ts'

/** A figure and the ending of an ordinal, with a letter too many behind it or not: "22th", "3th", "21stt". */
const ordinal =
  /(?<![\p{L}\p{N}.,/-])(\d{1,3})(st|nd|rd|th|h(?= (?:January|February|March|April|May|June|July|August|September|October|November|December)\b))(t|h|d|st|nd|rd|th)?(?![\p{L}\p{N}])/giu

export const ordinals = rule(
  {
    name: 'ordinals',
    group: 'dates',
    severity: 'warn',
    preset: 'recommended',
    summary: 'An ordinal has the ending of its number: "22nd June", not "22th June".',
    why: `Where the figure and its ending disagree, one of them was changed and the other left: was it the 2nd, the 20th or the 22nd? In the date of
a meeting the reader has to ask.`,
    fixable: true,
    examples: [
      {
        text: `
          Agenda item

          Next meeting

          Minutes:

          The working group would meet on 22th June, the 21stt July and 14Th May, as on 12h June.
        `,
        reports: [
          '7:33 Unexpected `22th`, expected `22nd`',
          '7:48 Unexpected `21stt`, expected `21st`',
          '7:63 Unexpected `14Th`, expected `14th`',
          '7:79 Unexpected `12h`, expected `12th`',
        ],
        fixed: `
          Agenda item

          Next meeting

          Minutes:

          The working group would meet on 22nd June, the 21st July and 14th May, as on 12th June.
        `,
      },
      {
        text: `
          Agenda item

          Next meeting

          Minutes:

          It would meet on the 1st, 2nd, 3rd, 11th, 12TH, 13th and 111th day, and in the 21st century, at QX9 1ND.
        `,
      },
    ],
  },
  (tree, file) => {
    for (const { block } of wordsOf(tree)) {
      if (!/\d(?:st|nd|rd|th|h [JFMASOND])/i.test(block.value)) continue
      for (const found of everyMatch(block.value, ordinal)) {
        const [printed, figure, ending, more] = found as unknown as [string, string, string, string | undefined]
        // "OX9 1ND" is a postcode.
        if (/\p{Lu}\d{1,2}\p{Lu}? $/u.test(block.value.slice(0, found.index))) continue
        const right = endingOf(Number(figure))
        // "14Th": a program that makes titles was here.
        const mixed = /^[A-Z][a-z]$/.test(ending)
        if (ending.toLowerCase() === right && more === undefined && !mixed) continue
        const expected = figure + (ending === ending.toUpperCase() ? right.toUpperCase() : right)
        unexpected(file, block, found.index, printed, [expected])
      }
    }
  },
)

/** 1st, 2nd, 3rd, but 11th, 12th, 13th. */
function endingOf(figure: number): string {
  const teen = figure % 100 > 10 && figure % 100 < 14
  return (teen ? undefined : ['th', 'st', 'nd', 'rd'][figure % 10]) ?? 'th'
}
