import type { Block, FileData } from '../../tree.ts'
import { blocksOf } from '../blocks.ts'
import { place } from '../place.ts'
import { rule } from '../rule.ts'

export const boldHeading = rule(
  {
    name: 'bold-heading',
    group: 'form',
    severity: 'warn',
    preset: 'recommended',
    summary: 'Headings of a Word document are headings by their style, not by bold text alone.',
    why: `Bold text looks like a heading and is none: it is missing from the navigation pane, from the PDF's bookmarks, and for people who use a
screen reader. Public bodies must publish accessible documents; this is the commonest fault. Reported once a document.`,
    examples: [{ text: 'MINUTES OF LANES PARISH COUNCIL\n\n1. Apologies\n\nThere were none.\n' }],
  },
  (tree, file) => {
    if (!['docx', 'odt'].includes((file.data as unknown as FileData).format)) return
    const blocks = [...blocksOf(tree)].map(({ block }) => block)
    const bold = blocks.filter(isBoldHeading)
    const first = bold[0]
    if (!first) return
    file.message(
      `Unexpected bold text as a heading (${bold.length} of ${bold.length + blocks.filter(({ type }) => type === 'heading').length} headings), expected a heading style (Heading 1, Heading 2)`,
      {
        place: place(file, first.at),
      },
    )
  },
)

/** A short line, bold as a whole, without a sentence's end; a label such as "RESOLVED:" is none. */
function isBoldHeading(block: Block): boolean {
  if (!block.bold || block.type === 'heading' || block.type === 'row' || block.cells) return false
  return (
    block.value.length <= 80 &&
    /\p{L}{3}/u.test(block.value) &&
    !/[.:;,]$/.test(block.value) &&
    !/^(?:resolved|agreed|recommended|noted|action)\b/i.test(block.value)
  )
}
