/**
 * Titles whose numbers stand behind them, at the right edge of the page:
 *
 *     APOLOGIES                                 101
 *     Apologies were received from Councillor Elm.
 *     MINUTES                                   102
 *
 * Each becomes one line with its number first, as other minutes print it.
 */
import type { Block } from '../../tree.ts'
import { referenceForm } from '../../vocabulary/references.ts'
import { isKnownTitle } from '../../vocabulary/titles.ts'
import { countingPlace } from '../numbers/counts.ts'

/** "101", "101/30", "PL101" */
const behind = new RegExp(`^(?<title>\\p{Lu}[^.:;]*\\p{L}[^.:;]*?)\\s+(?<number>\\d{1,4}|${referenceForm})\\.?$`, 'u')

export function titlesBeforeNumbersTurned(blocks: Block[]): Block[] {
  const found = blocks.flatMap((block, index) => {
    const { title, number } = (isLine(block) && /\d\.?$/.test(block.value) && behind.exec(block.value)?.groups) || {}
    return title && number ? [{ index, title, number }] : []
  })
  if (found.length < 3) return blocks
  const titles = new Map(counting(found).map((one) => [one.index, one]))
  return blocks.map((block, index) => {
    const turned = titles.get(index)
    return turned ? { ...block, value: `${turned.number} ${turned.title}` } : block
  })
}

interface Found {
  index: number
  title: string
  number: string
}

/** Those that count up by one, text below each; a list of contents has no text, "Application 12" below "Application 11" no two titles. */
function counting(found: Found[]): Found[] {
  const figures = found.map(({ number }) => (number.match(/\d+/g) ?? []).map(Number))
  const apart = found.filter(({ index }, i) => (found[i + 1]?.index ?? Number.POSITIVE_INFINITY) > index + 1).length
  const known = found.filter(({ title }) => isKnownTitle(title)).length
  const alike = new Set(found.map(({ number }) => number.replace(/\d+/g, '#'))).size === 1
  return alike && known >= 2 && apart >= found.length * 0.7 && countingPlace(figures) !== undefined ? found : []
}

const isLine = ({ type, marker, hint, value }: Block) =>
  (type === 'paragraph' || type === 'heading') && marker === undefined && hint === undefined && value.length < 160
