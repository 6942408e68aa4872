/**
 * Labels that a converter took out of their column and printed one after the other, before the texts that they stood beside:
 *
 *     RESOLVED that:
 *
 *     (1)
 *     (2)
 *
 *     lamps be lit; and
 *     oil be bought.
 */
import { continuing, opens, type Reading, readings } from '../../language/labels.ts'
import type { Block } from '../../tree.ts'

/** Gives each label its text, where there are as many texts as labels; else all stays as it was. */
export function withLabelsPut(blocks: Block[]): Block[] {
  const put: Block[] = []
  for (let i = 0; i < blocks.length; i++) {
    const labels = labelsAt(blocks, i)
    const texts = labels.length > 1 ? textsBehind(blocks, i + labels.length, labels.length) : []
    if (texts.length === 0) {
      put.push(blocks[i] as Block)
      continue
    }
    put.push(...texts.map((text, n): Block => ({ ...text, type: 'item', marker: (labels[n] as Block).marker as string })))
    i += labels.length + texts.length - 1
  }
  return put
}

/** The labels without a text that count on from here, from the first of their series. */
function labelsAt(blocks: Block[], from: number): Block[] {
  const first = blocks[from] as Block
  if (!isBare(first) || !opens(first.marker)) return []
  const found = [first]
  let series: Reading[] = readings(first.marker).filter(({ kind, value }) => value === 1 && kind !== 'bullet')
  for (const block of blocks.slice(from + 1)) {
    series = isBare(block) ? series.flatMap((reading) => continuing(reading, block.marker) ?? []) : []
    if (series.length === 0) break
    found.push(block)
  }
  return found
}

function textsBehind(blocks: Block[], from: number, count: number): Block[] {
  const texts = blocks.slice(from, from + count)
  const next = blocks[from + count]
  if (texts.length < count || !texts.every(isText)) return []
  const listed = texts.slice(0, -1).every(({ value }) => /[;,]$|[;,]?\s(?:and|or)$/.test(value))
  const ends = next === undefined || !isText(next)
  return listed || ends ? texts : []
}

const isBare = ({ type, marker, value }: Block) => type === 'item' && marker !== undefined && value === ''
const isText = ({ type, marker, furniture, value }: Block) =>
  type === 'paragraph' && marker === undefined && furniture === undefined && value !== ''
