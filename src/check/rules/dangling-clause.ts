import type { Item } from '../../tree.ts'
import { itemsOf } from '../blocks.ts'
import { place } from '../place.ts'
import { rule } from '../rule.ts'

export const danglingClause = rule(
  {
    name: 'dangling-clause',
    group: 'decisions',
    severity: 'warn',
    preset: 'recommended',
    summary: 'The last clause of a resolution does not end in "and".',
    why: `"(b) the budget be approved; and" announces a clause (c) that is not there: it was deleted without the "and", or lost.`,
    examples: [
      {
        text: `
          Agenda item

          Budget

          Minutes:

          RESOLVED:

          (a) That the report be noted; and

          (b) That the budget be approved; and
        `,
        reports: ['11:34 Unexpected `and` at the end of the last clause, expected another clause or a full stop'],
      },
    ],
  },
  (tree, file) => {
    for (const { item } of itemsOf(tree)) {
      if (item.truncated) continue
      for (const { clauses } of item.decisions) {
        let last = clauses.at(-1)
        while (last?.children.length) last = last.children.at(-1)
        const dangling = last && clauses.length > 1 ? /[;,]?\s(and|or|and\/or)[.:;,]?$/i.exec(last.text) : null
        if (!last || !dangling || goesOn(item, last.at.end)) continue
        const end = last.at.end
        const start = Math.max(last.at.start, end - (dangling[0].trimStart().length - dangling[0].trimStart().search(/(?:and|or)/i)))
        file.message(`Unexpected \`${dangling[1]}\` at the end of the last clause, expected another clause or a full stop`, {
          place: place(file, { ...last.at, start, end }),
        })
      }
    }
  },
)

/** Whether another labelled paragraph stands behind: the list goes on, however the page cut it. */
function goesOn(item: Item, end: number): boolean {
  const next = item.lines.find(({ block }) => block.at.start >= end)?.block
  return next !== undefined && (next.marker !== undefined || /^\(?(?:[a-z]|\d{1,2}|[ivx]+)[.)]\s/i.test(next.value))
}
