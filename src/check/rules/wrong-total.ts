import { everyMatch } from '../../language/matches.ts'
import type { Block } from '../../tree.ts'
import { blocksOf } from '../blocks.ts'
import { unexpected } from '../report.ts'
import { rule } from '../rule.ts'

/** "£1,240.00", "85.50", "(85.50)", "$40": a sum of money, with its sign or its pence. */
const amount =
  /(?<![\d.,/:-])\(?-?[£$€]?\s?(?:\d{1,3}(?:,\d{3})+|\d+)\.\d\d\)?(?![\d.,%]*\d)|(?<![\d.,])[£$€]\s?(?:\d{1,3}(?:,\d{3})+|\d+)(?![\d.,]*\d)/g
const total = /^\W*(?:grand |sub-?)?totals?\b/i
/** What is taken away is printed without a sign: no sum of such lines is known. */
const takenAway = /\b(?:less|minus|deduct\w*|refund\w*|credit\w*|expenditure|spent|transfers?|of which|balance c\w+ forward)\b/i

interface Line {
  block: Block
  amounts: { printed: string; index: number; pence: number }[]
}

export const wrongTotal = rule(
  {
    name: 'wrong-total',
    group: 'items',
    severity: 'warn',
    preset: 'recommended',
    summary: 'A total is the sum of the lines above it.',
    why: `"Total £973.90" below lines that make £937.90: the auditor will ask which payments were approved. Reported only where the two are a slip
apart – one or two figures, or one line that was not counted – because a list may have lost lines on its way.`,
    examples: [
      {
        text: `
          LANES PARISH COUNCIL

          Minutes of the meeting held on Monday 3 June 2030

          7. Payments

          Lanes Gardens, grass cutting  £240.00

          Mill Printers, newsletter  £85.50

          Clerk, salary  £612.40

          Total  £973.90

          8. Close
        `,
        reports: ['13:8 Unexpected `£973.90`, where the lines above it make 937.90, expected their sum'],
      },
      {
        as: 'md',
        text: `
          # Lanes Parish Council

          Minutes of the meeting held on Monday 3 June 2030

          ## 7. Payments

          | Payee | Net | VAT | Gross |
          |---|---|---|---|
          | Lanes Gardens | 200.00 | 40.00 | 240.00 |
          | Mill Printers | 71.25 | 14.25 | 85.50 |
          | Clerk | 612.40 | 0.00 | 612.40 |
          | Total | 883.65 | 40.00 | 937.90 |

          ## 8. Close
        `,
        reports: ['12:20 Unexpected `40.00`, where the lines above it make 54.25, expected their sum'],
      },
      {
        text: `
          LANES PARISH COUNCIL

          Minutes of the meeting held on Monday 3 June 2030

          7. Payments

          Lanes Gardens, grass cutting  £240.00

          Mill Printers, newsletter  £85.50

          Clerk, salary  £612.40

          Total  £937.90

          Balance  £1,000.00

          Less payments  £937.90

          Rents  £20.00

          Total  £72.10

          Bank  £15.00

          Cash  £42.10

          Bond  £10.00

          Total  £222.82

          8. Close
        `,
      },
    ],
  },
  (tree, file) => {
    let lines: Line[] = []
    for (const { block } of blocksOf(tree)) {
      const amounts = amountsOf(block)
      if (amounts.length > 0 && total.test(block.value)) {
        const columns = lines.length > 1 && lines.every((line) => line.amounts.length === amounts.length)
        const isSum = columns && !lines.some((line) => takenAway.test(line.block.value))
        for (const [i, { printed, index, pence }] of isSum ? amounts.entries() : []) {
          const column = lines.map((line) => line.amounts[i]?.pence ?? 0)
          const sum = column.reduce((a, b) => a + b, 0)
          if (isSlip(pence, sum, column))
            unexpected(file, block, index, printed, 'their sum', `where the lines above it make ${(sum / 100).toFixed(2)}`)
        }
        lines = []
      } else if (amounts.length > 0 && block.value.length < 160 && /[\d)]\W*$/.test(block.value)) lines.push({ block, amounts })
      else lines = []
    }
  },
)

function amountsOf({ value }: Block): Line['amounts'] {
  if (!/\d/.test(value)) return []
  return everyMatch(value, amount).map(({ 0: printed, index }) => {
    const figure = Math.round(Number(printed.replace(/[^\d.]/g, '')) * 100)
    return {
      printed: printed.trim(),
      index: index + printed.length - printed.trimStart().length,
      pence: /^\(|-/.test(printed) ? -figure : figure,
    }
  })
}

/** Whether a total differs from the sum as a slip does: two figures changed or exchanged, or one line not counted. */
function isSlip(printed: number, sum: number, column: number[]): boolean {
  if (printed === sum) return false
  const [a, b] = [String(printed), String(sum)]
  const differing = a.length === b.length ? [...a].filter((figure, i) => figure !== b[i]).length : a.length
  return (a.length > 3 && differing <= 2) || (column.length > 2 && column.includes(sum - printed))
}
