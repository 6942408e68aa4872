import type { VFile } from 'vfile'
import type { Block, Item, Meeting, Minutes, Span } from '../../tree.ts'
import { viewFullText } from '../../vocabulary/pages.ts'
import { hasSubItems, itemsOf } from '../blocks.ts'
import { place, placeOfWords, textOf } from '../place.ts'
import { rule } from '../rule.ts'

/** The last words of a sentence that was cut: "… reported that the", "… officers and", "… submitted on behalf of Councillors". Sentences do end in "with" and "for". */
const cut =
  /(?:\b(?:the|an|and|or|of|their|its|reported that|stated that|explained that|noted that|agreed that|resolved that|(?:stood|balance|priced|set|estimated) at|(?:behalf of|received from|submitted by) (?:councillors?|cllrs?|mr|mrs)|(?:would|will|should|must|could|to) (?:also )?be|had been|has been|have been)|,|\s[(])$/i
/** A lead-in whose list is gone: "… the following points:" */
const leadIn =
  /\b(?:the following|as follows|including|these points|following (?:points|comments|issues|responses|matters|questions))\b[^.:]{0,80}:$/i

/** "RESOLVED that", and nothing: "Agreed" alone is an answer. */
const emptyLabel =
  /^(?:it was (?:unanimously )?)?(?:resolved|recommended|agreed)\s+(?:unanimously\s+)?(?:that|to)[:–-]?$|^(?:resolved|recommended)\s?[:–-]$/i

export const truncatedText = rule(
  {
    name: 'truncated-text',
    group: 'items',
    severity: 'warn',
    preset: 'recommended',
    summary: 'No item breaks off in the middle.',
    why: `A page that ends "… view the full minutes text for item 12", a sentence that stops at "reported that the", a lead-in "the
following points were made:" with nothing after it: the rest was lost in copying, and the reader does not know how much.`,
    examples: [
      {
        text: `
          LANES PARISH COUNCIL

          Minutes of the meeting held on Monday 3 June 2030

          1. Lamps

          RESOLVED that

          2. Trees

          The elm was felled.
        `,
        reports: ['7:10 Unexpected end of the item at `that`, expected what was decided'],
      },
      {
        text: `
          LANES PARISH COUNCIL

          Minutes of the meeting held on Monday 3 June 2030

          P/11 Lamps

          The Clerk reported that the lamp had been mended and that the

          P/12 Trees

          The elm was felled.
        `,
        reports: ['7:59 Unexpected end of the item at `the`, expected the rest of the sentence'],
      },
      {
        text: `
          LANES PARISH COUNCIL

          Minutes of the meeting held on Monday 3 June 2030

          7. Budget

          The Treasurer presented the report and explained that the

          8. Hedges

          In the discussion the following points were made:

          9. Close

          The Chair closed the meeting at 8.30pm.
        `,
        reports: [
          '7:55 Unexpected end of the item at `the`, expected the rest of the sentence',
          '11:45 Unexpected end of the item at `made:`, expected the list',
        ],
      },
    ],
  },
  (tree, file) => {
    for (const { item, meeting } of itemsOf(tree)) {
      const last = item.lines.filter(({ part }) => part === 'minutes' || part === 'decision').at(-1)?.block
      if (item.truncated) {
        const at = cutMark(tree, item) ?? last?.at ?? item.at
        file.message('Unexpected end of the text, which the page cuts short, expected all of it', {
          place: place(file, { ...at, start: Math.max(at.start, at.end - 1) }),
        })
      } else if (last && emptyLabel.test(last.value) && !listFollows(item, meeting) && !isListed(file, last)) {
        report(file, last, 'what was decided')
      } else if (last && isProse(last))
        report(
          file,
          last,
          cut.test(last.value)
            ? 'the rest of the sentence'
            : leadIn.test(last.value) && !listFollows(item, meeting) && !isListed(file, last)
              ? 'the list'
              : undefined,
        )
    }
  },
)

/** Rows, headings and labels may end in any word; a list of names in capitals ("AYES: BECK, FIELD,") goes on elsewhere. */
function isProse(block: Block): boolean {
  return (
    !/(?:\p{Lu}{2,},?\s*){3}$/u.test(block.value) &&
    block.type !== 'row' &&
    block.type !== 'heading' &&
    !block.cells &&
    block.value.split(' ').length >= 5
  )
}

function report(file: Parameters<typeof place>[0], block: Block, expected: string | undefined) {
  if (!expected) return
  const text = block.value.trimEnd()
  const start = text.lastIndexOf(' ') + 1
  file.message(`Unexpected end of the item at \`${text.slice(start)}\`, expected ${expected}`, {
    place: place(file, placeOfWords(file, block, start, text.length)),
  })
}

/** A bullet or a letter right behind, to whatever part of the page it was counted. */
function isListed(file: VFile, { at }: Block): boolean {
  return /^\s*(?:[·•●▪*–-]|\(\w{1,3}\)|[a-z]\))\s/.test(textOf(file).slice(at.end, at.end + 40))
}

/** The points of a list that were taken for items: "1. Speed ramps" behind "The following issues were raised:". */
function listFollows(item: Item, meeting: Meeting): boolean {
  const next = meeting.children[meeting.children.indexOf(item) + 1]
  // Headings without numbers under one with a number, or in a page that has none, are what was meant.
  if (next !== undefined && next.number === undefined) return true
  return hasSubItems(item, meeting) || (next?.number !== undefined && /(?:^|\D)1$/.test(next.number))
}

/** The line "… view the full minutes text for item 12", which is set aside as furniture. */
function cutMark(tree: Minutes, item: Item): Span | undefined {
  return tree.furniture.find(({ value, at }) => at.start >= item.at.start && at.start <= item.at.end + 200 && viewFullText.test(value))?.at
}
