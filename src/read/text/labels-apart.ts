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
      const before = put.at(-1)
      const block = blocks[i] as Block
      if (before && isBareBullet(before) && isText(block) && block.gap === undefined) put[put.length - 1] = labelled(before, block)
      else put.push(block)
      continue
    }
    put.push(...texts.map((text, n): Block => ({ ...text, type: 'item', marker: labels[n] as string })))
    i += labels.length + texts.length - 1
  }
  return put
}

/**
 * "4.3." ¶ "4.4." ¶ "The motion carried.": labels of a column that a scan printed at the head of its page, beside no text. None of them
 * is the number of what happens to stand below the last.
 */
export function withoutLabelsLeft(blocks: Block[]): Block[] {
  for (let i = 0; i < blocks.length; i++) {
    let end = i
    while (end < blocks.length && isLabelLeft(blocks[end] as Block)) end++
    const run = blocks.slice(i, end)
    const nested = run.length === 2 && run[1]?.marker === `${run[0]?.marker}1.`
    if (run.length > 1 && !nested && run.some(({ marker }) => decimal.test(marker ?? '')))
      for (const block of run) block.furniture = 'label without text'
    i = Math.max(i, end)
  }
  return blocks
}

/** "4.3.", and what a scan made of one: "1.4,", "2:2;", "41." */
const isLabelLeft = ({ type, marker = '', value, furniture }: Block) =>
  type !== 'row' && furniture === undefined && /^\d{1,2}[.:]?\d{0,2}[.,;:]$/.test(marker + value)
const decimal = /^\d{1,2}\.\d{1,2}\.$/

/** "•" ¶ "Lamps in Mill Lane": the sign on a line of its own, as text is copied out of a PDF. */
const isBareBullet = ({ type, marker, value }: Block) => type === 'item' && value === '' && /^[•▪●○■◦‣⁃·]$/.test(marker ?? '')

function labelled(label: Block, text: Block): Block {
  return { ...label, value: text.value, at: { ...label.at, end: text.at.end } }
}

/** The labels without a text that count on from here, from the first of their series. */
function labelsAt(blocks: Block[], from: number): string[] {
  const first = blocks[from] as Block
  const label = labelOf(first)
  if (label === undefined || !opens(label)) return []
  const found = [label]
  let series: Reading[] = readings(label).filter(({ value }) => value === 1)
  for (const block of blocks.slice(from + 1)) {
    const next = labelOf(block)
    series = next === undefined ? [] : series.flatMap((reading) => continuing(reading, next) ?? [])
    if (series.length === 0) break
    found.push(next as string)
  }
  return found
}

function textsBehind(blocks: Block[], from: number, count: number): Block[] {
  const texts = blocks.slice(from, from + count)
  const next = blocks[from + count]
  if (texts.length < count || !texts.every(isText)) return []
  const listed = texts.slice(0, -1).every(({ value }) => /[;,]$|[;,]?\s(?:and|or)$/.test(value))
  // The texts stand together, and an empty line ends them.
  const together = next?.gap !== undefined && texts.slice(1).every(({ gap }) => gap === undefined)
  const ends = next === undefined || !isText(next) || together
  return listed || ends ? texts : []
}

/** A label without its text; a dash alone on its line is one too. */
function labelOf({ type, marker, value }: Block): string | undefined {
  if (type === 'item') return value === '' ? marker : undefined
  return type === 'paragraph' && marker === undefined && /^[-–•▪●○]$/.test(value) ? value : undefined
}

const isText = (block: Block) =>
  block.type === 'paragraph' && block.marker === undefined && block.furniture === undefined && labelOf(block) === undefined
