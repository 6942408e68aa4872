/**
 * The first column of a table of minutes, which a program that takes the text out of a PDF printed before the others:
 *
 *     Item
 *     1
 *     2
 *     3
 *
 *     Minute
 *     Apologies. Councillor Fir was unwell.
 *     Interests. There were none.
 *     Lamps. Two were out.
 */
import type { Block } from '../../tree.ts'
import { headsColumn } from '../../vocabulary/table-heads.ts'

/** So many numbers one after the other, with nothing between them, are a column. */
const fewest = 4

/** Gives each number its paragraph, where as many begin with a title; else the numbers are set aside: none has a title. */
export function withNumbersPut(blocks: Block[]): Block[] {
  const put: Block[] = []
  for (let i = 0; i < blocks.length; i++) {
    const numbers = numbersFrom(blocks, i)
    if (numbers.length < fewest) {
      put.push(blocks[i] as Block)
      continue
    }
    let from = i + numbers.length
    while (isHead(blocks[from])) from++
    const rest = blocks.slice(from)
    const end = rest.findIndex((_, at) => numbersFrom(rest, at).length >= fewest)
    const below = rest.slice(0, end < 0 ? undefined : end)
    const titled = below.filter(hasTitle)
    const heads = blocks.slice(i + numbers.length, from).map((block) => ({ ...block, furniture: 'table head' }))
    if (titled.length !== numbers.length) {
      put.push(...blocks.slice(i, i + numbers.length).map((block) => ({ ...block, furniture: 'label without text' })), ...heads)
      i = from - 1
      continue
    }
    put.push(...heads)
    for (const block of below) put.push(hasTitle(block) ? { ...block, type: 'item', marker: `${numbers[titled.indexOf(block)]}.` } : block)
    i = from + below.length - 1
  }
  return put
}

/** The numbers alone that count on from here. */
function numbersFrom(blocks: readonly Block[], from: number): number[] {
  const numbers: number[] = []
  for (const block of blocks.slice(from, from + 80)) {
    const value = numberAlone(block)
    if (value === undefined || (numbers.length > 0 && value !== (numbers.at(-1) as number) + 1)) break
    numbers.push(value)
  }
  return numbers
}

function numberAlone({ type, marker, value, furniture }: Block): number | undefined {
  if (type === 'row' || furniture !== undefined || (marker !== undefined && value !== '')) return undefined
  const digits = /^(\d{1,3})\.?$/.exec(marker ?? value)?.[1]
  return digits === undefined ? undefined : Number(digits)
}

const isPlain = ({ type, marker, furniture }: Block) => type === 'paragraph' && marker === undefined && furniture === undefined
const isHead = (block: Block | undefined) => block !== undefined && isPlain(block) && headsColumn(block.value)

/** "Lamps in Mill Lane. Two were out." */
const hasTitle = (block: Block) =>
  isPlain(block) && /^\p{Lu}[^.:;!?\d]{2,60}\.\s+\p{Lu}/u.test(block.value) && !/^(?:The|A|An|It)\s/.test(block.value)
