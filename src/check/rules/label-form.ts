import type { Block } from '../../tree.ts'
import { blocksOf } from '../blocks.ts'
import { place, textOf } from '../place.ts'
import { rule } from '../rule.ts'

/** A label at the beginning of a paragraph: "RESOLVED:", "Resolved –", "RESOLVED, that". */
const label =
  /^(?<word>resolved|recommended|agreed|noted|decided|resolution|recommendation|recommendations|decision)(?<sign>\s?(?:[:–—-]+|,))?(?=\s|$)(?! (?:ITEMS|MATTERS)\b)/i

interface Use {
  block: Block
  printed: string
  /** "RESOLVED:": what the label looks like, with its sign and no spaces. */
  form: string
}

export const labelForm = rule(
  {
    name: 'label-form',
    group: 'decisions',
    severity: 'warn',
    preset: 'recommended',
    summary: 'Decisions are labelled in one form through the document: "RESOLVED:" or "Resolved –", not both.',
    why: `Readers and programs find decisions by their label. A document that says "RESOLVED:" four times and "Resolved -" once hides the fifth
from everybody who searches for the first form.`,
    fixable: true,
    examples: [
      {
        text: `
          LANES PARISH COUNCIL

          Minutes of the meeting held on Monday 3 June 2030

          1. Accounts

          RESOLVED: That the accounts be approved.

          2. Budget

          RESOLVED: That the budget be approved.

          3. Hedges

          RESOLVED: That the hedge be cut.

          4. Grants

          Resolved - That the grant be paid.
        `,
        reports: ['19:1 Unexpected label `Resolved -`, expected `RESOLVED:` as in the rest of the document'],
        fixed: `
          LANES PARISH COUNCIL

          Minutes of the meeting held on Monday 3 June 2030

          1. Accounts

          RESOLVED: That the accounts be approved.

          2. Budget

          RESOLVED: That the budget be approved.

          3. Hedges

          RESOLVED: That the hedge be cut.

          4. Grants

          RESOLVED: That the grant be paid.
        `,
      },
    ],
  },
  (tree, file) => {
    const uses = new Map<string, Use[]>()
    let above = ''
    for (const { block, part } of blocksOf(tree)) {
      // "It was moved by Elm, seconded by Fir and" ¶ "RESOLVED": the end of a sentence.
      const endsSentence = /\band$/.test(above)
      above = block.value
      const found = part === 'minutes' || part === 'decision' ? label.exec(block.value) : null
      // "Agreed to pay", "Noted." and "resolved that" in a list of actions are sentences; a sign or capitals make a label.
      if (!found || !isLabel(found) || endsSentence) continue
      const word = (found.groups?.word ?? '').toLowerCase()
      const use = { block, printed: found[0].trimEnd(), form: found[0].replace(/\s/g, '') }
      uses.set(word, [...(uses.get(word) ?? []), use])
    }
    for (const all of uses.values()) {
      // "RESOLVED unanimously that" beside two "RESOLVED:" is a sentence; of three signs two are the usual one.
      const usual = mostUsed(all) ?? mostUsed(all, 2)
      const isFew = usual !== undefined && mostUsed(all) === undefined
      if (!usual) continue
      for (const { block, printed, form } of all) {
        if (form === usual.form || (isFew && !(hasSign(form) && hasSign(usual.form)))) continue
        const start = textOf(file).indexOf(printed, block.at.start)
        const at = start >= 0 && start < block.at.end ? { ...block.at, start, end: start + printed.length } : block.at
        const message = file.message(`Unexpected label \`${printed}\`, expected \`${usual.printed}\` as in the rest of the document`, {
          place: place(file, at),
        })
        message.actual = printed
        message.expected = [usual.printed]
      }
    }
  },
)

function isLabel(found: RegExpExecArray): boolean {
  const { word, sign } = found.groups as Record<string, string | undefined>
  return sign !== undefined || word === word?.toUpperCase()
}

const hasSign = (form: string) => /[^\p{L}]$/u.test(form)

/** The form of at least three uses (or as many as asked) that is used more than twice as often as all others together (or twice). */
function mostUsed(uses: Use[], least = 3): Use | undefined {
  const counts = new Map<string, number>()
  for (const { form } of uses) counts.set(form, (counts.get(form) ?? 0) + 1)
  const [form, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0]
  return count >= least && count > 2 * (uses.length - count) - (least < 3 ? 1 : 0) ? uses.find((use) => use.form === form) : undefined
}
