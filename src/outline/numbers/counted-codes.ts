/**
 * Item numbers of no common form, told by their count: three or more codes of one shape, each alone on its line, of which one
 * figure counts up.
 *
 *     HFC/30-31/12          HFC.12          30-31/12
 *     HFC/30-31/13          HFC.13          30-31/13
 *     HFC/30-31/14          HFC.14          30-31/14
 */
import type { Block } from '../../tree.ts'
import type { ItemNumber } from './item-number.ts'

const code = /^(?=.*\d)(?=.*[/.-])(?:[A-Z]{1,4}|\d{1,4})(?:[/.-]\s?(?:[A-Z]{1,5}|\d{1,4})){1,4}$/
/** "12/04/30", "12.30", "1.1": days, times and parts of a number. */
const figuresAlone = /^#([/.-])#(?:\1#)?$/

/** The numbers of a document, with such codes among them; a code that was read as a number and does not count is read anew. */
export function withCountedCodes(blocks: readonly Block[], numbers: (ItemNumber | undefined)[]): (ItemNumber | undefined)[] {
  const shapes = new Map<string, number[]>()
  blocks.forEach(({ value, marker, type }, index) => {
    if (marker !== undefined || type === 'row' || value.length > 20 || !code.test(value)) return
    const shape = value.replace(/\d+/g, '#')
    const alike = shapes.get(shape)
    if (alike) alike.push(index)
    else shapes.set(shape, [index])
  })
  const found = [...numbers]
  for (const [shape, places] of shapes) {
    if (places.length < 3 || figuresAlone.test(shape)) continue
    const figures = places.map((index) => ((blocks[index] as Block).value.match(/\d+/g) ?? []).map(Number))
    const counting = figures[0]?.findLastIndex((_, place) =>
      figures.every((all, i) => i === 0 || (all[place] as number) - (figures[i - 1]?.[place] as number) === 1),
    )
    if (counting === undefined || counting < 0) continue
    places.forEach((index, i) => {
      const printed = (blocks[index] as Block).value
      found[index] = { printed, family: `code ${shape}`, value: figures[i]?.[counting] as number, sub: 0, level: 1, rest: '' }
    })
  }
  return found
}
