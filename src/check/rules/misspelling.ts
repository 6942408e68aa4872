import { wordsOf } from '../blocks.ts'
import { meantBy } from '../misspellings.ts'
import { place, placeOfWords } from '../place.ts'
import { rule } from '../rule.ts'

export const misspelling = rule<{ allow: string[] }>(
  {
    name: 'misspelling',
    group: 'form',
    severity: 'warn',
    preset: 'recommended',
    summary: 'Words that minutes often misspell are spelt right: "Correspondence", not "Correspondance".',
    why: `A misspelt heading is not found by those who search for it, and a misspelt "Committee" in a resolution is copied for years.
The list holds only words that no dictionary has, in no country's English; it is no spelling checker.`,
    options: { allow: { default: [], about: 'Words that are right here: a name such as "Liason Street"' } },
    examples: [
      {
        text: `
          Agenda item

          Correspondance

          Minutes:

          The Clerk had recieved no letters.
        `,
        reports: ['3:1 Unexpected `Correspondance`, expected `Correspondence`', '7:15 Unexpected `recieved`, expected `received`'],
      },
      { text: 'The programme (or program) was organised, or organized; the judgement stood. See www.recieved.example/page.\n' },
    ],
  },
  (tree, file, { allow }) => {
    const allowed = new Set(allow.map((word) => word.toLowerCase()))
    for (const { block } of wordsOf(tree)) {
      if (!block.value.match(/[a-z]{5,}/gi)?.some((word) => meantBy(word) !== undefined)) continue
      for (const found of block.value.matchAll(/(?<![\p{L}\p{N}@/._-])\p{L}{5,}(?![\p{L}\p{N}@/_-]|\.\p{L})/gu)) {
        const printed = found[0]
        const right = meantBy(printed)
        if (right === undefined || allowed.has(printed.toLowerCase())) continue
        const wanted = likeCase(printed, right)
        const message = file.message(`Unexpected \`${printed}\`, expected \`${wanted}\``, {
          place: place(file, placeOfWords(file, block, found.index, found.index + printed.length)),
        })
        message.actual = printed
        message.expected = [wanted]
      }
    }
  },
)

function likeCase(printed: string, right: string): string {
  if (printed === printed.toUpperCase()) return right.toUpperCase()
  const first = printed.charAt(0)
  return first === first.toUpperCase() ? right.charAt(0).toUpperCase() + right.slice(1) : right
}
