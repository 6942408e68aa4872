import type { Decision } from '../../tree.ts'
import { itemsOf } from '../blocks.ts'
import { place } from '../place.ts'
import { rule } from '../rule.ts'

/** A committee that recommends cannot say that it is done: "the budget is approved", "RESOLVED that …", "was agreed". */
const decided =
  /^(?:that\s+)?(?:it (?:be|was|is)\s+)?resolved\b|\b(?:was|were|has been|have been|is|are) (?:hereby )?(?:approved|agreed|adopted|granted|refused|resolved)\b/i

export const recommendationWording = rule(
  {
    name: 'recommendation-wording',
    group: 'decisions',
    severity: 'warn',
    preset: 'recommended',
    summary: 'A recommendation is worded as one, and not as a resolution.',
    why: `Under "RECOMMENDED" the decision is still another body's to take. "That the budget was approved" says that it was taken: the wording
was copied from a resolution, and whoever acts on it acts without authority.`,
    examples: [
      {
        text: `
          Agenda item

          Budget

          Minutes:

          RECOMMENDED:

          (a) That the report be noted; and

          (b) That the budget was approved.
        `,
        reports: ['11:1 Unexpected `was approved` in a recommendation, expected "be approved"'],
      },
      {
        text: `
          Agenda item

          Budget

          Minutes:

          RECOMMENDED: That the budget, which was agreed by the working group, be approved.
        `,
      },
    ],
  },
  (tree, file) => {
    for (const { item } of itemsOf(tree)) {
      for (const decision of item.decisions) {
        if (decision.kind !== 'recommended') continue
        for (const clause of decision.clauses) {
          const found = decided.exec(clause.text)
          if (!found || /\b(?:be|to)\s+\p{L}+/iu.test(clause.text.replace(found[0], '')) || isRelative(clause.text, found.index)) continue
          const wording = found[0].replace(/^that\s+/i, '')
          const verb = /\p{L}+$/u.exec(wording)?.[0] ?? ''
          const expected = /resolved/i.test(wording) && found.index === 0 ? 'the words of a recommendation' : `"be ${verb}"`
          file.message(`Unexpected \`${wording}\` in a recommendation, expected ${expected}`, {
            place: place(file, placeOf(clause, decision)),
          })
        }
      }
    }
  },
)

/** "the budget, which was agreed by …", "as was agreed": said of something else. */
function isRelative(text: string, at: number): boolean {
  return /\b(?:which|who|as|that had|what|where|when|if|unless|until|once|after|because|since|subject to)\b[^,;]{0,60}$/i.test(
    text.slice(0, at),
  )
}

function placeOf(clause: Decision['clauses'][number], decision: Decision) {
  return clause.at.end > clause.at.start ? clause.at : decision.at
}
