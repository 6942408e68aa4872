import { everyMatch } from '../../language/matches.ts'
import type { Span } from '../../tree.ts'
import { itemsOf } from '../blocks.ts'
import { place, textOf } from '../place.ts'
import { rule } from '../rule.ts'

export const decisionDiffers = rule(
  {
    name: 'decision-differs',
    group: 'decisions',
    severity: 'warn',
    preset: 'recommended',
    summary: 'A decision printed twice is printed in the same words.',
    why: `Pages that print a "Decision:" and then the minutes hold the resolution twice. Where the two differ by a word, nobody can say which of
them was passed.`,
    examples: [
      {
        text: `
          Agenda, decisions and minutes

          Items
          No. Item

          7.

          Budget

          To approve the budget.

          Decision:

          RESOLVED that the budget of 4,000 pounds be approved.

          Minutes:

          The Treasurer presented the report.

          RESOLVED that the budget of 4,500 pounds be approved.
        `,
        reports: ['20:29 Unexpected `4,500` where the decision is printed again, expected `4,000`'],
      },
    ],
  },
  (tree, file) => {
    const text = textOf(file)
    for (const { item } of itemsOf(tree)) {
      for (const decision of item.decisions) {
        const again = decision.repeatedAt
        if (!again) continue
        const [first, second] = [decision.at, again].sort((a, b) => a.start - b.start) as [Span, Span]
        const difference = firstDifference(wordsAt(text, first), wordsAt(text, second))
        if (!difference) continue
        file.message(`Unexpected \`${difference.there}\` where the decision is printed again, expected \`${difference.here}\``, {
          place: place(file, difference.at),
        })
      }
    }
  },
)

interface Word {
  text: string
  at: { start: number; end: number }
}

/** Words and figures, mark-up and signs left out. */
function wordsAt(text: string, span: { start: number; end: number }): Word[] {
  const source = text.slice(span.start, span.end).replace(/<[^<>]*>|&nbsp;|&#160;/g, (tag) => ' '.repeat(tag.length))
  return everyMatch(source, /[\p{L}\p{N}][\p{L}\p{N}.,'’/-]*/gu).map((found) => {
    const word = found[0].replace(/[.,'’/-]+$/, '')
    const start = span.start + found.index
    return { text: word, at: { start, end: start + word.length } }
  })
}

/** One word replaced by another, with the same words on either side: what a slip looks like. A rewritten decision is none. */
function firstDifference(here: Word[], there: Word[]) {
  if (here.length !== there.length) return undefined
  const differing = here.flatMap((word, i) => (word.text.toLowerCase() === there[i]?.text.toLowerCase() ? [] : [i]))
  const at = differing[0]
  if (at === undefined || differing.length > 2) return undefined
  const [a, b] = [here[at] as Word, there[at] as Word]
  return { here: a.text, there: b.text, at: b.at }
}
