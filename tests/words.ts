/** The account of words, for tests: those that a document has, and those that its tree keeps, each in one place. */
import { wordsOf } from '../src/account.ts'
import type { Block, Minutes } from '../src/tree.ts'

/** Words with their counts, letters and figures apart ("206/19Apologies" may be taken apart and is no word lost); "ﬁ" is "fi". */
export function bag(texts: (string | undefined)[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) {
    for (const word of wordsOf((text ?? '').replace(/[\ufb00-\ufb06]/g, (sign) => sign.normalize('NFKC'))).flatMap(
      (glued) => glued.match(/\p{L}+|\p{N}+/gu) ?? [],
    ))
      counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
}

/** "that: 2 in, 1 out" for every word whose counts differ. */
export function difference(a: Map<string, number>, b: Map<string, number>): string[] {
  return [...new Set([...a.keys(), ...b.keys()])]
    .filter((word) => a.get(word) !== b.get(word))
    .map((word) => `${word}: ${a.get(word) ?? 0} in, ${b.get(word) ?? 0} out`)
}

/** The words that a tree keeps: titles, numbers, papers, blocks, furniture. */
export function wordsKept(tree: Minutes): (string | undefined)[] {
  const lines = (block: Block) => `${block.marker ?? ''} ${block.value}`
  return [
    ...tree.furniture.map(lines),
    ...tree.children.flatMap((meeting) => [
      ...[...meeting.head, ...meeting.tail].map(lines),
      ...meeting.children.flatMap((item) => [
        item.numberIsText ? item.agendaNumber : `${item.number ?? ''} ${item.agendaNumber ?? ''}`,
        item.titleIsText ? '' : item.title,
        ...item.lines.map(({ block }) => lines(block)),
        ...item.papers.flatMap((paper) => [paper.isTitle ? '' : paper.title, paper.format, paper.size]),
      ]),
    ]),
  ]
}
