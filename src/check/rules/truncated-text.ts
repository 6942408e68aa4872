import type { VFile } from 'vfile'
import type { Block, Item, Meeting, Minutes, Span } from '../../tree.ts'
import { viewFullText } from '../../vocabulary/pages.ts'
import { hasSubItems, itemsOf } from '../blocks.ts'
import { place, placeOfWords, textOf } from '../place.ts'
import { rule } from '../rule.ts'
import { type Sentence, sentencesOf } from '../sentence-ends.ts'

/** The last words of a sentence that was cut: "… reported that the", "… officers and", "… submitted on behalf of Councillors". Sentences do end in "with" and "for". */
const cut =
  /(?:\b(?:the|an|and|or|of|their|its|reported that|stated that|explained that|noted that|agreed that|resolved that|(?:stood|balance|priced|set|estimated) at|(?:behalf of|received from|submitted by) (?:councillors?|cllrs?|mr|mrs)|(?:would|will|should|must|could|to) (?:also )?be|had been|has been|have been)|,|\s[(])$/i
/** Where sentences end with a stop, one that ends without it in such a word breaks off: "the hearing was", "had gone to", "asked if she would". */
const cutBeforeStop =
  /\b(?:was|were|is|are|had|has|have|will|would|should|could|must|shall|may|might|be|been|to|for|by|from|at|on|in|into|with|a|new|that|which|who|whether|because|when)$/
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
      {
        text: `
          LANES PARISH COUNCIL

          Minutes of the meeting held on Monday 3 June 2030

          7. Budget

          The Treasurer presented the report. Half of the overspend was due to the

          RESOLVED that the report be noted.

          8. Hedges

          The Clerk had written to the owners and had heard that they would

          9. Lamps

          The old forge had one as well, which was new.

          A fourth lamp was seen to flicker on most days of the week.

          The lamp in the lane was mended by the County Council.

          The lamp at the mill would be painted in the spring.

          It was agreed to look at the rest of them in May.

          The Clerk was asked to tell the residents of the lane.
        `,
        reports: [
          '7:70 Unexpected end of the item at `the`, expected the rest of the sentence',
          '13:61 Unexpected end of the item at `would`, expected the rest of the sentence',
        ],
      },
    ],
  },
  (tree, file) => {
    const sentences = sentencesOf(tree)
    const stopped = endsWithStops(sentences)
    if (stopped) for (const block of cutWithin(file, sentences)) report(file, block, 'the rest of the sentence')
    for (const { item, meeting } of itemsOf(tree)) {
      const last = item.lines.filter(({ part }) => part === 'minutes' || part === 'decision').at(-1)?.block
      // "…; and" at the end of the last clause is what `dangling-clause` reports.
      if (last && /;\s(?:and|or)$/.test(last.value) && item.decisions.some(({ at }) => at.start < last.at.end && at.end >= last.at.start))
        continue
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
          cut.test(last.value) || (stopped && cutBeforeStop.test(last.value))
            ? 'the rest of the sentence'
            : leadIn.test(last.value) && !listFollows(item, meeting) && !isListed(file, last)
              ? 'the list'
              : undefined,
        )
    }
  },
)

/** Whether nearly all paragraphs of sentences end with a sign, and there are enough of them to tell. */
function endsWithStops(sentences: Sentence[]): boolean {
  const ended = sentences.filter((one) => one.ended).length
  return ended >= 3 && ended >= sentences.length - 3 && ended >= sentences.length * 0.75
}

/**
 * "… due to the" ¶ "RESOLVED that …": a sentence that cannot go on so breaks off within its item as well. What a page of print
 * parts goes on below.
 */
function* cutWithin(file: VFile, sentences: Sentence[]): Generator<Block> {
  for (const { block, next } of sentences) {
    const apart = /^[^\S\n]*\r?\n\s*\n/.test(textOf(file).slice(block.at.end, block.at.end + 20))
    // "It was," ¶ "Resolved: …"
    const goesOn = /^resolved/i.test(next?.value ?? '') && /\b(?:it was|and),?$/i.test(block.value)
    if (next && apart && !goesOn && anew.test(next.value) && (cut.test(block.value) || cutBeforeStop.test(block.value))) yield block
  }
}

/** The head of a new sentence, and no name that may be meant ("at" ¶ "The Old Forge"). */
const anew = /^(?:RESOLVED|RECOMMENDED|(?:It|There|He|She|They|This|These|No|Members|In|On|A) \p{Ll}|The \p{Ll}|Resolved)/u

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
