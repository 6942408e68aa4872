/** Numbers of items as sequences: which figure of "118/28", "17.05.3", "R2023-093" counts, and which belong together. */
import { readings } from '../language/labels.ts'
import { everyMatch } from '../language/matches.ts'
import type { Item } from '../tree.ts'

export interface Numbered {
  item: Item
  /** The number as printed: "17.05.3". */
  printed: string
  /** Everything but the counting figure, leading zeros off: "17.5.#". */
  prefix: string
  /** The counting figure. */
  value: number
}

/**
 * Items whose numbers form one sequence each, in printed order. Sub-items ("5.1" under "5") are sequences of their own,
 * a number 1 begins a new one (parts that number their items afresh, the points of a deputation), and what goes on with an
 * earlier sequence ends the later ones.
 */
export function numberedRuns(items: Item[]): Numbered[][] {
  const runs: Numbered[][] = []
  const open = new Map<string, Numbered[][]>()
  for (const numbered of withoutPrefixSlips(readAll(items))) {
    const stack = open.get(numbered.prefix) ?? []
    open.set(numbered.prefix, stack)
    const continued = stack.findLastIndex((run) => (run.at(-1) as Numbered).value === numbered.value - 1)
    if (continued >= 0) {
      stack.length = continued + 1
      stack[continued]?.push(numbered)
    } else if (stack.length === 0 || numbered.value === 1) {
      const run = [numbered]
      stack.push(run)
      runs.push(run)
    } else stack.at(-1)?.push(numbered)
  }
  return runs
}

/** Numbers whose leading figures are a slip: "16.05.14" between "17.05.13" and "17.05.15". */
export function prefixSlips(items: Item[]): { slip: Numbered; expected: string }[] {
  const all = readAll(items)
  return all.flatMap((slip, i) => {
    const [before, after] = [all[i - 1], all[i + 1]]
    return before && after && isPrefixSlip(before, slip, after)
      ? [{ slip, expected: withValue(before.printed, before.value, before.value + 1) }]
      : []
  })
}

function isPrefixSlip(before: Numbered, slip: Numbered, after: Numbered): boolean {
  // "24a" between "24" and "25" is an item put in, and "6.1" between "5.4" and "5.5" hardly a slip of one figure.
  const shape = (numbered: Numbered) => numbered.prefix.replace(/\d+/g, '0')
  return (
    slip.prefix !== before.prefix &&
    shape(slip) === shape(before) &&
    before.prefix === after.prefix &&
    after.value - before.value <= 2 &&
    after.value > before.value
  )
}

function withoutPrefixSlips(all: Numbered[]): Numbered[] {
  return all.map((numbered, i) => {
    const [before, after] = [all[i - 1], all[i + 1]]
    return before && after && isPrefixSlip(before, numbered, after)
      ? { ...numbered, prefix: before.prefix, value: before.value + 1 }
      : numbered
  })
}

/** Numbers of one shape ("#/#", "#.#.#") count by their last figure, unless that is one for all of them: the year in "118/28". */
function readAll(items: Item[]): Numbered[] {
  // "H", "I", "J" are letters; "I", "II", "V" count in Roman figures.
  const bare = items.flatMap(({ number }) => (number && !/\d/.test(number) ? [number] : []))
  const roman = bare.every((number) => romanFigure(number) !== undefined)
  const numbered = items.flatMap((item) => {
    const { number } = item
    const counted = roman ? romanFigure(number) : undefined
    if (number !== undefined && counted !== undefined) return [{ item, printed: number, figures: [counted], shape: 'roman #' }]
    const figures = number?.match(/\d+/g)?.map(Number)
    return number && figures?.every((figure) => figure < 1e9)
      ? [{ item, printed: number, figures, shape: number.replace(/\d+/g, '#').replace(/\s+/g, '') }]
      : []
  })
  const counting = new Map<string, number>()
  for (const shape of new Set(numbered.map((one) => one.shape))) {
    const alike = numbered.filter((one) => one.shape === shape)
    const last = (alike[0]?.figures.length ?? 1) - 1
    const varies = (place: number) => !isOneOf(alike.map(({ figures }) => figures[place] as number))
    counting.set(shape, !varies(last) && last > 0 && varies(0) ? 0 : last)
  }
  return numbered.map(({ item, printed, figures, shape }) => {
    const at = counting.get(shape) as number
    let i = -1
    const prefix = shape.replace(/#/g, () => (++i === at ? '#' : String(figures[i])))
    return { item, printed, prefix, value: figures[at] as number }
  })
}

/** "VII" is 7. */
function romanFigure(number: string | undefined): number | undefined {
  return number === number?.toUpperCase() ? readings(number).find(({ kind }) => kind === 'roman')?.value : undefined
}

const romanSteps = [
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const

function inRoman(value: number): string {
  const [letters, step] = romanSteps.find(([, least]) => least <= value) ?? ['', value]
  return letters === '' ? '' : letters + inRoman(value - step)
}

/** Whether figures are one and the same; of many, one may be a slip: the year in "120/28", "121/27", "122/28". */
function isOneOf(figures: number[]): boolean {
  const counts = new Map<number, number>()
  for (const figure of figures) counts.set(figure, (counts.get(figure) ?? 0) + 1)
  return counts.size === 1 || (counts.size === 2 && figures.length >= 6 && Math.min(...counts.values()) === 1)
}

/** A printed number with another counting figure: "17.05.3" → "17.05.4", "118/28" → "119/28", "VII" → "VIII". */
export function withValue(printed: string, from: number, to: number): string {
  if (!/\d/.test(printed)) return inRoman(to)
  let done = false
  // The last figure that has the value counts, or the first of two that are alike in a year's number.
  const all = everyMatch(printed, /\d+/g).filter((found) => Number(found[0]) === from)
  const at = /\/\d{2,4}$/.test(printed) ? all[0] : all.at(-1)
  return printed.replace(/\d+/g, (digits, offset: number) => {
    if (done || offset !== at?.index) return digits
    done = true
    return String(to).padStart(digits.startsWith('0') ? digits.length : 1, '0')
  })
}

/**
 * Whether an item is the point of a list that an item before it began: "1. Speed ramps" in its text and then, as items of
 * their own, "2. Cameras" and "3. Burial ground". Such lists are short.
 */
export function endsInnerList(items: Item[], item: Item, value: number): boolean {
  let at = items.indexOf(item)
  for (let count = value; count > Math.max(1, value - 20); count--, at--) {
    const before = items[at - 1]
    if (beginsInnerList(before, items[at] as Item, count)) return true
    if (before?.number !== `${count - 1}`) return false
  }
  return false
}

function beginsInnerList(before: Item | undefined, item: Item, value: number): boolean {
  // "5.2" goes on with no list of "1.", "2."
  const own = /^(.*\.)\d+$/.exec(item.number ?? '')?.[1]?.replaceAll('.', '\\.') ?? ''
  const point = new RegExp(`^\\W*${own}${value - 1}\\s?[.)](?!\\d)`)
  return value > 1 && before !== undefined && before.lines.some(({ block }) => point.test(`${block.marker ?? ''} ${block.value}`))
}

/** Whether a run counts on, as items do: references to planning applications and the like do not. */
export function countsOn(run: Numbered[]): boolean {
  const steps = run.slice(1).map(({ value }, i) => value - (run[i] as Numbered).value)
  // "3001", "3003", "3003": one number was typed for the one before it.
  // "5.1", "5.3": the parts of an item count from 1.
  if (steps.length === 1 && steps[0] === 2 && run[0]?.value === 1 && /\d\.#$/.test(run[0].prefix)) return true
  const slips = (step: number, i: number) => (step === 2 || step === 0) && [steps[i - 1], steps[i + 1]].includes(2 - step)
  return steps.length >= 2 && steps.filter((step, i) => step === 1 || slips(step, i)).length * 2 >= steps.length
}
