import { isBullet, readings } from '../../language/labels.ts'
import { roman } from '../../language/roman.ts'
import type { Clause } from '../../tree.ts'
import { itemsOf } from '../blocks.ts'
import { place, textOf } from '../place.ts'
import { rule } from '../rule.ts'

/** "That recommendations (1), (3) and (4) be approved:", "that the following amendments to Standing Orders be made:": labels of another list. */
const chosen =
  /\b(?:recommendations?|paragraphs?|clauses?|articles?|sections?|options?|proposals?|resolutions?)\s+(?:nos?\.?\s*)?[(\d]|\b(?:amendments?|changes|additions|deletions) to\b/i

export const clauseLabels = rule(
  {
    name: 'clause-labels',
    group: 'decisions',
    severity: 'error',
    preset: 'recommended',
    summary: 'The labels of a resolution follow one another: none twice, none missing.',
    why: `"In accordance with resolution (b)" must mean one clause. A label left out makes readers ask what was struck; one used twice
makes two clauses out of one reference.`,
    examples: [
      {
        text: `
          Agenda item

          Ferries

          Minutes:

          RESOLVED that the Council:

          (1) approves the Ferry Strategy; and

          (1) delegates to the Director the making of contracts.
        `,
        reports: ['11:1 Unexpected label `(1)` a second time, expected `(2)`'],
      },
      {
        text: `
          Agenda item

          Budget

          Minutes:

          RESOLVED:

          (a) That the report be noted;

          (b) That the budget be approved;

          (b) That the Treasurer be thanked; and

          (d) That the reserve be reviewed in a year.
        `,
        reports: ['13:1 Unexpected label `(b)` a second time, expected `(c)`', '15:1 Unexpected label `(d)` after `(b)`, expected `(c)`'],
      },
      {
        text: `
          Agenda item

          Budget

          Minutes:

          RESOLVED:

          (i) That the report be noted;

          (ii) That the budget be approved:

          (a) for this year; and

          (b) for the next; and

          (iii) That the Treasurer be thanked.
        `,
      },
      {
        text: `
          Agenda item

          Budget

          Minutes:

          RESOLVED – That recommendations (1), (3) and (4) be approved:

          (1) That the report be noted.

          (3) That the Treasurer be thanked.

          (4) That the reserve be reviewed in a year.
        `,
      },
      {
        text: `
          Agenda item

          Budget

          Minutes:

          RESOLVED: That

          (b) the limits be approved; and

          (c) the Treasurer be thanked.
        `,
        reports: ['9:1 Unexpected label `(b)` at the head of the list, expected `(a)`'],
      },
    ],
  },
  (tree, file) => {
    // The first label may stand in a line that was not taken for a clause.
    const isInItem = ({ at }: Clause, label: string) => {
      const item = [...itemsOf(tree)].find((one) => one.item.at.start <= at.start && one.item.at.end >= at.start)?.item
      return item !== undefined && textOf(file).slice(item.at.start, at.start).includes(label)
    }
    for (const { item } of itemsOf(tree)) {
      for (const { clauses, leadIn } of item.decisions) checkSiblings(clauses, chosen.test(leadIn ?? ''))
    }

    function checkSiblings(clauses: Clause[], isChoice: boolean, above: Clause[] = []) {
      for (const clause of clauses) {
        const first = clause.children[0]
        // "(1) approves the plan; and" with another "(1)" below, which a reader takes for a part of it.
        if (first?.label && first.label === clause.label && /;(?: and| or)?$/.test(clause.text)) {
          const fault = `Unexpected label \`${first.label}\` a second time, expected \`${like(first.label, (readings(first.label)[0]?.value ?? 0) + 1)}\``
          file.message(fault, { place: place(file, { ...first.at, end: first.at.start + first.label.length }) })
        }
        // "2.1" below "2.1.1", which stands below another "2.1".
        const outer =
          clause.label && /\d\.\d/.test(clause.label) ? above.slice(0, -1).find(({ label }) => label === clause.label) : undefined
        const parent = above.at(-1)?.label
        if (outer && clause.label && parent) {
          const fault = `Unexpected label \`${clause.label}\` a second time, expected \`${like(parent, (readings(parent)[0]?.value ?? 0) + 1)}\``
          file.message(fault, { place: place(file, { ...clause.at, end: clause.at.start + clause.label.length }) })
        }
        checkSiblings(clause.children, isChoice, [...above, clause])
      }
      const missed = above.length === 0 && !isChoice && firstMissed(clauses)
      if (missed && clauses[0]?.label && !isInItem(clauses[0], missed))
        file.message(`Unexpected label \`${clauses[0].label}\` at the head of the list, expected \`${missed}\``, {
          place: place(file, { ...clauses[0].at, end: clauses[0].at.start + clauses[0].label.length }),
        })
      for (let i = 1; i < clauses.length; i++) {
        const [before, next] = [clauses[i - 1], clauses[i]]
        const fault = before?.label && next?.label ? compare(before.label, next.label, clauses[i + 1]?.label) : undefined
        if (isChoice && fault?.includes(' after ')) continue
        if (fault && next && !(before && isPrinted(textOf(file).slice(before.at.start + 1, next.at.start), fault)))
          file.message(fault, { place: place(file, { ...next.at, end: next.at.start + (next.label?.length ?? 0) }) })
      }
    }
  },
)

/** "(b)" and "(c)", and no "(a)": the label that is missing. */
function firstMissed(clauses: Clause[]): string | undefined {
  const [first, second] = [clauses[0]?.label, clauses[1]?.label]
  if (!first || !second || !/^\((?:b|2|ii)\)$/i.test(first)) return undefined
  const follows = readings(first).some((a) => a.value === 2 && readings(second).some((b) => b.kind === a.kind && b.value === 3))
  return follows ? like(first, 1) : undefined
}

/** What is wrong with a label behind another; nothing where they follow, or belong to different series. */
function compare(before: string, next: string, after: string | undefined): string | undefined {
  if (isBullet(before) || isBullet(next)) return undefined
  const pairs = readings(before).flatMap((a) =>
    readings(next)
      .filter((b) => a.kind === b.kind && a.prefix === b.prefix)
      .map((b) => [a.value, b.value] as const),
  )
  // "(i)" is a letter and a figure: one reading that follows is enough.
  if (pairs.length === 0 || pairs.some(([a, b]) => b === a + 1)) return undefined
  const [a, b] = pairs[0] as readonly [number, number]
  // Back to the beginning is a new list, printed after the first.
  if (b === 1 && a !== 1) return undefined
  const expected = like(before, a + 1)
  if (a === b)
    return after !== undefined && readings(after).some(({ value }) => value === 1)
      ? undefined
      : `Unexpected label \`${next}\` a second time, expected \`${expected}\``
  return `Unexpected label \`${next}\` after \`${before}\`, expected \`${expected}\``
}

/** The label of a value, set as its neighbour: "(b)" → "(c)", "iii." → "iv.". */
function like(label: string, value: number): string {
  return label.replace(/\d+(?!.*\d)|[a-z]{1,5}/i, (core) => {
    if (/\d/.test(core)) return String(value)
    const reading = readings(label).find((one) => one.value === value - 1)
    const next = reading?.kind === 'roman' ? roman(value) : String.fromCharCode(96 + ((value - 1) % 26) + 1)
    return core === core.toUpperCase() ? next.toUpperCase() : next
  })
}

/** Whether the label that is missed stands there after all, inside a clause that was not taken apart. */
function isPrinted(between: string, fault: string): boolean {
  const expected = / after .+ expected `(.+)`$/.exec(fault)?.[1]
  return expected !== undefined && between.includes(expected)
}
