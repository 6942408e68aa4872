import type { VFile } from 'vfile'
import { isBullet } from '../../language/labels.ts'
import { everyMatch } from '../../language/matches.ts'
import type { Block, FileData, Item, Span } from '../../tree.ts'
import { blocksOf, itemsOf } from '../blocks.ts'
import { place, textOf } from '../place.ts'
import { rule } from '../rule.ts'

export const emptyBullet = rule(
  {
    name: 'empty-bullet',
    group: 'form',
    severity: 'warn',
    preset: 'recommended',
    summary: 'Every bullet has words.',
    why: 'A bullet alone on its line is a point that was deleted, or one that was to be written still. Screen readers read out "bullet" and nothing.',
    examples: [
      {
        text: `
          Agenda item

          Highways

          Minutes:

          The Clerk reported on:

          • the drain in Low Street;

          •

          • the hedge.
        `,
        reports: ['11:1 Unexpected bullet without words, expected its text or no bullet'],
      },
      {
        as: 'md',
        text: `
          # Lanes Parish Council

          Minutes of the meeting held on 3 June 2030

          ## 1. Requests

          - a lamp
          -
          - a grit bin

          ## 2. Hedges

          None.
        `,
        reports: ['8:1 Unexpected bullet without words, expected its text or no bullet'],
      },
      {
        as: 'html',
        text: `
          <h1>Lanes Parish Council</h1>
          <p>Minutes of the meeting held on 3 June 2030</p>
          <h2>1. Requests</h2>
          <ul><li>a lamp</li>
          <li><p>&nbsp;</p></li><li>a grit bin</li></ul>
          <h2>2. Hedges</h2>
          <p>None.</p>
        `,
        reports: ['5:1 Unexpected bullet without words, expected its text or no bullet'],
      },
      {
        text: `
          LANES PARISH COUNCIL

          Minutes of the meeting held on Monday 3 June 2030

          7. Head's report

          - Attendance is 95%.
          -
          - The number on roll is 208.

          8. Close
        `,
        reports: ['8:1 Unexpected bullet without words, expected its text or no bullet'],
      },
    ],
  },
  (tree, file) => {
    const report = (at: Span) => file.message('Unexpected bullet without words, expected its text or no bullet', { place: place(file, at) })
    let before: Block | undefined
    for (const { block } of blocksOf(tree)) {
      const alone = /^[·•●▪\uf0b7\uf0a7]$/u.test(block.value) || (block.value === before?.marker && isBullet(block.value))
      if (alone || (block.type === 'item' && block.value.trim() === '' && (block.marker === undefined || isBullet(block.marker))))
        report(block.at)
      before = block
    }
    for (const { item } of itemsOf(tree)) for (const at of emptyEntries(item, file)) report(at)
  },
)

/** Entries of a list that a program shows as a bullet and the readers of Markdown and HTML pass by, for want of words: only the source has them. */
const entries: Partial<Record<FileData['format'], RegExp>> = {
  markdown: /(?<=^[ \t]*([-*+])[ \t]+\S.*\r?\n)[ \t]*\1(?=[ \t]*(?:\r?\n|$))/gm,
  html: /<li(?:\s[^<>]*)?>(?:\s|&nbsp;|&#160;|<\/?(?:p|span|br|b|strong|em|i)(?:\s[^<>]*)?\/?>)*<\/li>/gi,
}

/** Between the words of one item: lists around them are the page's. */
function* emptyEntries(item: Item, file: VFile): Generator<Span> {
  const pattern = entries[(file.data as unknown as FileData).format]
  const bullets = item.lines
    .map(({ block }) => block)
    .filter(({ type, marker }) => type === 'item' && (marker === undefined || isBullet(marker)))
  const [first, last] = [bullets[0], bullets.at(-1)]
  if (!pattern || !first || !last) return
  // An entry behind the last one that has words is looked for in the rest of its list.
  const from = first.at.start
  const source = textOf(file).slice(from, last.at.end + 40)
  for (const found of everyMatch(source, pattern)) yield { start: from + found.index, end: from + found.index + found[0].length }
}
