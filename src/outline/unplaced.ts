/**
 * The account of words closed: what was read and stands neither in an item nor in furniture is set aside as `unplaced`, so that no page,
 * however torn, loses a word. Documents that are whole have none (tests/coverage.test.ts); what is found here is a form that
 * some step of the outline does not know.
 */
import { countWords, textsOf, wordsOf } from '../account.ts'
import type { Block, Minutes } from '../tree.ts'

/** The words of a block as they were read: steps of the outline change blocks in place. */
interface Reading {
  block: Block
  texts: (string | undefined)[]
}

/** What the reader read, to be kept until the outline is done. */
export function readings(blocks: readonly Block[]): Reading[] {
  return blocks.map((block) => {
    const { mark, format, size } = block.data ?? {}
    const papers = block.hint === 'item-title' || block.hint === 'document'
    return { block, texts: [block.marker, block.value, ...(mark === undefined ? (papers ? [format, size] : []) : [mark])] }
  })
}

/** The words that a tree does not keep, one block of furniture for each block that they were read in. */
export function unplaced(read: readonly Reading[], tree: Minutes): Block[] {
  if (countOf(read.flatMap(({ texts }) => texts)) <= countOf(textsKept(tree))) return []
  const lost = new Bag()
  for (const { texts } of read) lost.add(texts)
  for (const text of textsKept(tree)) lost.take([text])
  return lost.size === 0 ? [] : whereRead(lost, read, tree)
}

function* textsKept(tree: Minutes): Generator<string> {
  for (const { marker, value } of tree.furniture) yield `${marker ?? ''} ${value}`
  for (const meeting of tree.children) for (const { text } of textsOf(meeting)) yield text
}

function countOf(texts: Iterable<string | undefined>): number {
  let words = 0
  for (const text of texts) if (text !== undefined) words += countWords(text)
  return words
}

/** Each lost word in the first block that has it and of which nothing kept says it, else in the first that has it. */
function whereRead(lost: Bag, read: readonly Reading[], tree: Minutes): Block[] {
  const keptFrom = new Map<number, Bag>()
  const keep = (start: number, text: string) => {
    const bag = keptFrom.get(start) ?? new Bag()
    keptFrom.set(start, bag)
    bag.add([text])
  }
  for (const { at, marker, value } of tree.furniture) keep(at.start, `${marker ?? ''} ${value}`)
  for (const meeting of tree.children) for (const { at, text } of textsOf(meeting)) keep(at.start, text)
  const found: Block[] = []
  for (const kept of [keptFrom, undefined])
    for (const { block, texts } of read) {
      const here = kept?.get(block.at.start)
      const words = texts.flatMap((text) => partsOf(text ?? '')).filter((word) => !here?.takeOne(word) && lost.takeOne(word))
      if (words.length > 0) found.push({ type: 'paragraph', depth: 0, value: words.join(' '), furniture: 'unplaced', at: block.at })
    }
  return found
}

/** Letters and figures apart: "206/19Apologies" may be taken apart, and is no word lost. "\ufb01" is "fi". */
function partsOf(text: string): string[] {
  const plain = text.replace(/[\u00ad]/g, '').replace(/[\ufb00-\ufb06]/g, (sign) => sign.normalize('NFKC'))
  return wordsOf(plain).flatMap((glued) => glued.match(/\p{L}+|\p{N}+/gu) ?? [])
}

/** Words with their counts. */
class Bag {
  readonly #counts = new Map<string, number>()

  add(texts: readonly (string | undefined)[]): void {
    for (const text of texts) for (const word of partsOf(text ?? '')) this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1)
  }

  take(texts: readonly string[]): void {
    for (const text of texts) for (const word of partsOf(text)) this.takeOne(word)
  }

  /** Takes a word out; whether it was there. */
  takeOne(word: string): boolean {
    const count = this.#counts.get(word) ?? 0
    if (count > 0) this.#counts.set(word, count - 1)
    return count > 0
  }

  get size(): number {
    let words = 0
    for (const count of this.#counts.values()) words += count
    return words
  }
}
