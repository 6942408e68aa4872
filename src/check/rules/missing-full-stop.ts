import type { VFile } from 'vfile'
import type { Block, Minutes } from '../../tree.ts'
import { place, placeOfWords, textOf } from '../place.ts'
import { rule } from '../rule.ts'
import { sentencesOf } from '../sentence-ends.ts'

/** It ends in a word: not in a sign, a capital (a name, an abbreviation) or an address. */
const open = /(?<=\s)(?!\S*[@/.]\S)\p{Ll}{3,}$/u
/** Words after which something was cut off: another rule's. */
const cut =
  /\b(?:the|an|and|or|of|their|its|that|at|to|by|from|with|for|in|on|be|been|was|were|is|are|had|has|have|would|will|should|could|must|shall|may|might|new|which|who|a|follows|following|including|(?!(?:re|ap|sup|com|im|multi)ply\b|family|early|July)\p{Ll}+ly|about|around)$/u

export const missingFullStop = rule(
  {
    name: 'missing-full-stop',
    group: 'form',
    severity: 'warn',
    preset: 'recommended',
    summary: 'A sentence ends with a full stop where those around it do.',
    why: `In minutes whose paragraphs end with a full stop, one that does not looks as if its end had been lost: the reader wonders what else was agreed.`,
    examples: [
      {
        text: `
          LANES PARISH COUNCIL

          Minutes of the meeting held on Monday 3 June 2030

          1. Lamps

          The Clerk reported that the lamp by the mill had been mended.

          The bill for the lamp was read out and it was agreed to pay it.

          2. Trees

          Cllr Elm said that the elm was rotten and should be felled

          The Chairman thanked him for his report on the trees of the parish.

          3. Hedges

          The hedge by the school was cut in May by the contractor.

          Members agreed that it should be cut again in the autumn.

          4. Bins

          A new bin was put up near the shop by the County Council.

          It was emptied on Fridays and residents were pleased with it.

          5. Paths

          The path to the mill was closed because of the floods in April.

          It would be opened when the water had gone down again.

          6. Close

          The Chairman closed the meeting and everybody was thanked.
        `,
        reports: ['13:53 Unexpected end of the sentence at `felled`, expected a full stop'],
      },
    ],
  },
  (tree, file) => {
    const { sentences, without } = paragraphs(tree, file)
    if (sentences < 5 || without.length > 3 || without.length * 4 > sentences) return
    for (const block of without) {
      const start = block.value.lastIndexOf(' ') + 1
      file.message(`Unexpected end of the sentence at \`${block.value.slice(start)}\`, expected a full stop`, {
        place: place(file, placeOfWords(file, block, start, block.value.length)),
      })
    }
  },
)

/** How many paragraphs end a sentence with its sign, and those that do not. */
function paragraphs(tree: Minutes, file: VFile): { sentences: number; without: Block[] } {
  const all = sentencesOf(tree)
  const without = all.filter(
    ({ block, item, ended, next }) =>
      !ended && open.test(block.value) && !cut.test(block.value) && !item.truncated && !goesOn(file, block, next),
  )
  return { sentences: all.filter(({ ended }) => ended).length, without: without.map(({ block }) => block) }
}

/** Whether a list or the rest of the sentence follows, or the text breaks off. */
function goesOn(file: VFile, { at }: Block, next: Block | undefined): boolean {
  const after = textOf(file).slice(at.end, at.end + 200)
  const apart = next ? /^[^\S\n]*\n\s*\n/ : /^[^\S\n]*\n/
  return (
    after.trim() === '' ||
    !apart.test(after) ||
    (next !== undefined && (next.type === 'item' || next.type === 'row' || /^\p{Ll}/u.test(next.value)))
  )
}
