import type { Clause } from '../../tree.ts'
import { itemsOf } from '../blocks.ts'
import { place } from '../place.ts'
import { rule } from '../rule.ts'
import { hasVerb } from '../words/verbs.ts'

export const clauseWithoutVerb = rule(
  {
    name: 'clause-without-verb',
    group: 'decisions',
    severity: 'warn',
    preset: 'recommended',
    summary: 'Every clause of a resolution says what is to be done.',
    why: `"(b) That the report of the Treasurer." Was it noted, approved, referred back? The verb is the decision; without it there is none.`,
    examples: [
      {
        text: `
          Agenda item

          Budget

          Minutes:

          RESOLVED:

          (a) That the minutes be approved; and

          (b) That the report of the Treasurer.
        `,
        reports: ['11:1 Unexpected clause without a verb, expected what is to be done'],
      },
      {
        text: `
          Agenda item

          Committees

          Minutes:

          RESOLVED: That the following be appointed to the committee:

          (a) Councillor A. Beck; and

          (b) Councillor B. Field.
        `,
      },
      {
        text: `
          Agenda item

          Champions

          Minutes:

          RESOLVED UNANIMOUSLY that

          'Following Councillor Beck's long service as the Lead Hedge

          Champion the Council appoints every member as a Hedge Champion'.
        `,
      },
      {
        text: `
          Agenda item

          Budget

          Minutes:

          RESOLVED: That

          (a) the report;

          (b) the limits be approved; and

          (c) Councillor Beck check the figures.
        `,
        reports: ['9:1 Unexpected clause without a verb, expected what is to be done'],
      },
    ],
  },
  (tree, file) => {
    for (const { item } of itemsOf(tree)) {
      for (const decision of item.decisions) {
        // "RESOLVED that the following be appointed: (a) …": the lead-in has the verb for all of them.
        const that = /^that\W*$/i.test(decision.leadIn ?? '')
        if (decision.leadIn !== undefined && !that) continue
        const opens = that || /\bthat\W*$/i.test(decision.label ?? '')
        for (const clause of decision.clauses) {
          const words = clause.text.split(/\s+/)
          // "That" opens a sentence, which must have a verb; names and sums in a list need none.
          // "(a) the report; (b) the limits be approved": a short one wants a verb where the others have theirs.
          const short = words.length < 4 && !(/^the /i.test(clause.text) && decision.clauses.length > 2 && allButOne(decision.clauses))
          if (!(opens || /^that\b/i.test(clause.text)) || short || clause.children.length > 0 || /:$/.test(clause.text)) continue
          // "That “Following the re-appointment of the Lead": a line of a quotation that goes on.
          if (/^["“'‘]/.test(clause.text) && !/["”'’]\W*$/.test(clause.text)) continue
          if (!hasVerb(clause.text))
            file.message('Unexpected clause without a verb, expected what is to be done', { place: place(file, clause.at) })
        }
      }
    }
  },
)

function allButOne(clauses: Clause[]): boolean {
  return clauses.filter(({ text }) => !hasVerb(text)).length === 1
}
