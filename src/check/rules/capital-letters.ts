import { everyMatch } from '../../language/matches.ts'
import { wordsOf } from '../blocks.ts'
import { unexpected } from '../report.ts'
import { rule } from '../rule.ts'
import { capitalForms, mayBeWrong } from '../words/capitals.ts'

export const capitalLetters = rule<{ allow: string[] }>(
  {
    name: 'capital-letters',
    group: 'form',
    severity: 'warn',
    preset: 'recommended',
    summary: 'Capitals are where they were meant: "The Council", not "THe COuncil".',
    why: 'The shift key was held a moment too long. Spelling checkers pass words in capitals, so nobody is told.',
    fixable: true,
    options: { allow: { default: [], about: 'Words that are written so: names of firms and systems' } },
    examples: [
      {
        text: 'UPDATEs: the PCSOs: and CCTVs: were seen.\n',
        reports: ['1:1 Unexpected `UPDATEs`, expected `UPDATES`'],
      },
      {
        text: 'In covid times, the cHAIR met via zoom on 8 october 2030 and 2nd jULY2030; eBAY, march 2030.doc and a may 4 were noted.\n',
        reports: [
          '1:4 Unexpected `covid`, expected `Covid`',
          '1:21 Unexpected `cHAIR`, expected `Chair`',
          '1:35 Unexpected `zoom`, expected `Zoom`',
          '1:45 Unexpected `october`, expected `October`',
          '1:66 Unexpected `jULY`, expected `July`',
        ],
      },
      {
        text: `
          Agenda item

          Staffing

          Minutes:

          THe Director noted the report. AS a result of staff turnover, agency staff were taken on.

          Amanda Elm would post the letter. AManda would tell JFir. The sale was helD in May, by aXb and eBay. Mr elm gave a financiaL report to Cllr fir. ApologY: none.
        `,
        reports: [
          '7:1 Unexpected `THe`, expected `The`',
          '7:32 Unexpected `AS`, expected `As`',
          '9:35 Unexpected `AManda`, expected `Amanda`',
          '9:72 Unexpected `helD`, expected `held`',
          '9:105 Unexpected `elm`, expected `Elm`',
          '9:116 Unexpected `financiaL`, expected `financial`',
          '9:146 Unexpected `ApologY`, expected `Apology`',
        ],
        fixed: `
          Agenda item

          Staffing

          Minutes:

          The Director noted the report. As a result of staff turnover, agency staff were taken on.

          Amanda Elm would post the letter. Amanda would tell JFir. The sale was held in May, by aXb and eBay. Mr Elm gave a financial report to Cllr fir. Apology: none.
        `,
      },
      {
        text: `
          LANES PARISH COUNCIL

          Present: J Elm, K Fir and P van Dyke

          On the call: Ann Elm, Jim westfir, Bo Oak, Cy Ash, Di Yew, Ed Quill and Flo Rook

          1. Lamps

          As it was late, The Council agreed to meet again. Proposed by J elm. The Lanes Parish council and K fir thanked P van Dyke. The Parish Council closed, and Plan B was lost.
        `,
        reports: [
          '5:27 Unexpected `westfir`, expected `Westfir`',
          '9:17 Unexpected `The`, expected `the`',
          '9:65 Unexpected `elm`, expected `Elm`',
          '9:80 Unexpected `Parish council`, expected `Parish Council`',
          '9:101 Unexpected `fir`, expected `Fir`',
        ],
      },
      {
        text: `
          Agenda item

          Staffing

          Minutes:

          The MPs, GPs and PCSOs noted the report of Mr McLean. It was RESOLVED that the report, AS AMENDED, be noted.
        `,
      },
    ],
  },
  (tree, file, { allow }) => {
    const printed = new Map<string, boolean>()
    const isPrinted = (word: string) => {
      const known = printed.get(word)
      if (known !== undefined) return known
      const pattern = new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u')
      const found = wordsOf(tree).some(({ block }) => pattern.test(block.value))
      printed.set(word, found)
      return found
    }
    const told = new Set<string>()
    for (const { block } of wordsOf(tree)) {
      const { value } = block
      // In a line of capitals nothing stands out.
      if (!mayBeWrong.test(value) || value === value.toUpperCase()) continue
      for (const { pattern, once, expected } of capitalForms) {
        for (const found of everyMatch(value, pattern)) {
          const right = expected(found, { text: value, allow, isPrinted })
          if (right === undefined || (once && told.has(right))) continue
          if (once) told.add(right)
          unexpected(file, block, found.index, found[0], [right])
        }
      }
    }
  },
)
