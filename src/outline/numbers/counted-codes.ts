/**
 * Item numbers of no common form, told by their count: three or more codes of one shape, each alone on its line or each before a
 * title, of which one figure counts up.
 *
 *     HFC/30-31/12          HFC.12          30-31/12          PC30-12 Apologies          (12/30) Apologies
 *     HFC/30-31/13          HFC.13          30-31/13          PC30-13 Lamps              (13/30) Lamps
 *     HFC/30-31/14          HFC.14          30-31/14          PC30-14 Oil                (14/30) Oil
 */
import type { Block } from '../../tree.ts'
import { isKnownTitle } from '../../vocabulary/titles.ts'
import { countingPlace } from './counts.ts'
import type { ItemNumber } from './item-number.ts'

const parts = '(?=\\S*\\d)(?=\\S*[/.-])(?:[A-Z]{1,4}\\d{0,2}|\\d{1,4})(?:[/.-]\\s?(?:[A-Z]{1,5}|\\d{1,4})){1,4}'
const alone = new RegExp(`^${parts}$`)
const titled = new RegExp(`^(?<code>\\(${parts}\\)|${parts})[.:]?\\s+(?:[–—-]\\s+)?(?<title>\\p{Lu}.*)$`, 'u')
/** "12/04/30", "12.30", "1.1": days, times and parts of a number. */
const figuresAlone = /^#([/.-])#(?:\1#)?$/

interface Code {
  index: number
  printed: string
  title: string
}

/** The numbers of a document, with such codes among them; a code that was read as a number and does not count is read anew. */
export function withCountedCodes(blocks: readonly Block[], numbers: (ItemNumber | undefined)[]): (ItemNumber | undefined)[] {
  const found = [...numbers]
  for (const [shape, codes] of shapesOf(blocks)) {
    const [first] = codes as [Code]
    const isTitled = first.title !== ''
    if (codes.length < 3 || (isTitled && count(numbers, codes))) continue
    const mayBeDays = figuresAlone.test(shape.replace(/ .*/, ''))
    if (mayBeDays && codes.filter(({ title }) => isKnownTitle(title)).length < 2) continue
    const figures = codes.map(({ printed }) => (printed.match(/\d+/g) ?? []).map(Number))
    const counting = countingPlace(figures)
    if (counting === undefined) continue
    codes.forEach(({ index, printed, title }, i) => {
      found[index] = { printed, family: `code ${shape}`, value: figures[i]?.[counting] as number, sub: 0, level: 1, rest: title }
    })
  }
  return found
}

/** The codes of a document by their shape: "PC30-12" is "PC#-#"; those before a title apart from those alone. */
function shapesOf(blocks: readonly Block[]): Map<string, Code[]> {
  const shapes = new Map<string, Code[]>()
  blocks.forEach(({ value: words, marker, type }, index) => {
    // The first cell of a row: "31-041" beside "ADOPTION OF AGENDA".
    const value = marker === undefined ? words : `${marker} ${words}`
    if (type === 'row' || !/^\(?[A-Z\d]/.test(value) || (marker !== undefined && !(/[A-Z/-]/.test(marker) && alone.test(marker)))) return
    const { code = '', title = '' } = value.length <= 20 && alone.test(value) ? { code: value } : (titled.exec(value)?.groups ?? {})
    if (code === '') return
    const printed = code.replace(/[()]/g, '')
    const shape = `${code.replace(/\d+/g, '#')}${title === '' ? '' : ' titled'}`
    const alike = shapes.get(shape)
    if (alike) alike.push({ index, printed, title })
    else shapes.set(shape, [{ index, printed, title }])
  })
  return together(shapes)
}

/** "PL.44" alone on its line and "PL.45 Appeals", where they count as one. */
function together(shapes: Map<string, Code[]>): Map<string, Code[]> {
  for (const [shape, codes] of shapes) {
    const alone = shapes.get(shape.replace(/ titled$/, ''))
    if (!shape.endsWith(' titled') || !alone) continue
    const all = [...alone, ...codes].sort((a, b) => a.index - b.index)
    if (countingPlace(all.map(({ printed }) => (printed.match(/\d+/g) ?? []).map(Number))) === undefined) continue
    shapes.delete(shape)
    shapes.set(shape.replace(/ titled$/, ''), all)
  }
  return shapes
}

/** Whether codes before titles were read as numbers already that tell one from another. */
function count(numbers: readonly (ItemNumber | undefined)[], codes: readonly Code[]): boolean {
  return new Set(codes.flatMap(({ index }) => numbers[index]?.value ?? [])).size > 1
}
