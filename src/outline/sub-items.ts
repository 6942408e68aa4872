/** Items within items: which of the numbers "9.1", "9.2" between 9 and 10 have titles, and which count paragraphs. */
import type { Block } from '../tree.ts'
import type { ItemNumber } from './numbers/index.ts'
import { readNumbers } from './numbers/of-all.ts'
import { type Start, startOf } from './starts/start.ts'
import { isTitleCase, titleWeight } from './titles/index.ts'
import { splitRunIn } from './titles/run-in.ts'

interface Child {
  index: number
  weight: number
  /** It has text of its own before the next number. */
  ownText: boolean
  title: string
  /** The format says that it is a heading. */
  strong: boolean
}

type Numbers = readonly (ItemNumber | undefined)[]

/**
 * "9.1 Change of use …" between items 9 and 10 is an item where its like are titles and it has text of its own; with
 * no text before the next number it is a numbered paragraph of item 9.
 */
export function withSubItems(blocks: Block[], starts: Start[]): Start[] {
  if (starts.length === 0 || starts.some((start) => start.level > 1 && start.number?.includes('.'))) return starts
  const numbers = readNumbers(blocks)
  // "## 2.1 Budget" shows how sub-items stand here: "6.1 Land" in a motion's wording is none.
  const asHeadings = blocks.some((block, i) => block.type === 'heading' && numbers[i]?.family === 'n.n')
  const all: Start[] = []
  const untold: Start[] = []
  let titled = 0
  starts.forEach((start, i) => {
    all.push(start)
    const end = starts[i + 1]?.index ?? blocks.length
    const children = childrenOf(start, end, blocks, numbers, asHeadings)
    const mean = children.reduce((sum, child) => sum + child.weight, 0) / Math.max(1, children.length)
    if (children.length === 0 || mean < 0.5) return
    const items = itemsAmong(children, start)
    // "3.1 Bus shelter - Ann had written." ¶ "3.2 Dogs: a notice to go up.": points, of which one looks like a title.
    const stray = children.length > 1 && items.size === 1 && !items.has(children[0] as Child)
    for (const child of stray ? [] : children) {
      if (items.has(child)) all.push(startOf(child.index, numbers[child.index] as ItemNumber))
      else if (isTitled(child)) untold.push(startOf(child.index, numbers[child.index] as ItemNumber))
      if (child.ownText && isTitled(child)) titled++
    }
    if (asHeadings) all.push(...headingsBelow(start, end, blocks, numbers))
  })
  all.push(...beforeFirst(blocks, numbers, starts[0] as Start, asHeadings))
  if (!asHeadings) all.push(...thirdLevel(blocks, numbers, all))
  // "3.1 Report of the Principal" ¶ "He told of the fair." ¶ "3.2 Report of the Treasurer" ¶ "4. Public Comment": titled as its like are.
  return [...all, ...(titled >= fewest && titled > untold.length / 2 ? untold : [])].sort((a, b) => a.index - b.index)
}

/** The numbers below an item's own: "9.1", "9.2" between 9 and 10. */
function childrenOf(start: Start, end: number, blocks: Block[], numbers: Numbers, asHeadings: boolean): Child[] {
  const children: Child[] = []
  for (let at = start.index + 1; at < end; at++) {
    const number = numbers[at]
    if (!number || !isPartOf(number, start)) continue
    const block = blocks[at] as Block
    if (asHeadings && block.type !== 'heading') continue
    // "1.1" ¶ "Harbour Lights": the title may stand on the next line.
    const below = number.rest === '' ? 1 : 0
    const title = below === 0 ? number.rest : (blocks[at + 1]?.value ?? '')
    // Who acts, out of a column of its own, is no text.
    const told = at + below + (blocks[at + below + 1]?.data?.column === 'action' ? 2 : 1)
    const next = blocks[told]
    // "2.1 Chairman's Report: He told of the year.": title and text on one line.
    const ownText = splitRunIn(title) !== undefined || (told < end && next !== undefined && numbers[told]?.level !== 2)
    const strong = block.type === 'heading'
    const weight = blocks[at + below]?.marker && below === 1 ? 0 : titleWeight(title, Boolean(block.bold) || strong)
    children.push({ index: at, weight, ownText, title, strong })
  }
  return children
}

function itemsAmong(children: readonly Child[], start: Start): ReadonlySet<Child> {
  // "1. Opening" ¶ "1.1 Call to Order" ¶ "1.2 Roll Call" ¶ "2. Reports": titles of which nothing is minuted, right below the heading of all.
  const titlesAlone = children.length >= 2 && children[0]?.index === start.index + 1 && children.every(isTitled)
  return new Set(children.filter((child) => (child.ownText && child.weight >= 0.3) || child.strong || titlesAlone))
}

/** Headings a level deeper, where headings are the sub-items. */
function headingsBelow(start: Start, end: number, blocks: Block[], numbers: Numbers): Start[] {
  const found: Start[] = []
  for (let at = start.index + 1; at < end; at++) {
    if (blocks[at]?.type !== 'heading') continue
    const number = numbers[at]
    // "### 8.2.6 Harbour Fees" below "## 8.2 Report of the Harbour Board".
    if (number?.family === 'n.n.n' && String(number.value) === start.number) found.push(startOf(at, number))
    // "### 4.1.a Accounts" below "## 4.1 Audit"
    const [, printed, title = ''] = partLetter.exec(blocks[at]?.value ?? '') ?? []
    if (printed?.startsWith(`${start.number}.`)) found.push({ index: at, number: printed, level: 3, rest: title })
  }
  return found
}

/** "5.1 CORPORATE SERVICES" ¶ "5.1.1 List of Payments" ¶ "Moved …" ¶ "5.1.2 Sale of Grader" ¶ "Moved …": titles, each with text of its own. */
function thirdLevel(blocks: Block[], numbers: Numbers, starts: readonly Start[]): Start[] {
  const indices = starts.map(({ index }) => index).sort((a, b) => a - b)
  const children = starts.flatMap(({ index, number = '' }) => {
    if (!/^\d{1,2}\.\d{1,2}$/.test(number)) return []
    const end = indices.find((at) => at > index) ?? blocks.length
    const own: number[] = []
    for (let at = index + 1; at < end; at++)
      if (numbers[at]?.family === 'n.n.n' && numbers[at]?.printed.startsWith(`${number}.`)) own.push(at)
    return own.map((at, i) => ({ at, ownText: (own[i + 1] ?? end) > at + 1 }))
  })
  const told = children.filter(({ at, ownText }) => {
    const title = numbers[at]?.rest ?? ''
    return ownText && isTitled({ weight: titleWeight(title, Boolean(blocks[at]?.bold)), title })
  })
  if (told.length < fewest || told.length < children.length * 0.7) return []
  return told.map(({ at }) => startOf(at, numbers[at] as ItemNumber))
}

/** "CONSENT AGENDA" ¶ "2.1. LAMPS" ¶ "2.2. OIL" ¶ "2.3. ROPE" ¶ "3. PUBLIC COMMENT": the parts of an item that lost its number, right above the first that has its. */
function beforeFirst(blocks: Block[], numbers: Numbers, first: Start, asHeadings: boolean): Start[] {
  const parent = /^\d{1,2}$/.test(first.number ?? '') ? Number(first.number) - 1 : 0
  if (parent < 1 || asHeadings) return []
  let found: Start[] = []
  for (let at = 0; at < first.index; at++) {
    const number = numbers[at]
    if (number?.family !== 'n.n' || number.value !== parent) continue
    const count = Number(number.printed.split('.')[1])
    const weight = titleWeight(number.rest.replace(/\s[–—-]{1,2}\s.*$/s, ''), Boolean(blocks[at]?.bold))
    if (count === 1) found = []
    if (count === found.length + 1 && weight >= 0.8) found.push(startOf(at, number))
  }
  return found.length >= fewestBefore ? found : []
}
const fewestBefore = 3

const partLetter = /^(\d{1,2}\.\d{1,2}\.[a-z])\.?\s+(\S.*)$/
const lettered = /^([A-Z])\.\s+([\p{Lu}\d].*)$/u

/**
 * "## XI. Unanimous Consent" ¶ "### A. Purchase of Buses" ¶ "### B. Street Works": headings with letters one level below those of the
 * items. What is attached to them stands deeper still ("##### a. Buses (pdf)").
 */
export function withLetteredHeadings(blocks: Block[], starts: Start[]): Start[] {
  const first = blocks[starts[0]?.index ?? -1]
  if (first?.type !== 'heading' || !starts.every(({ index }) => blocks[index]?.type === 'heading')) return starts
  const below = starts.flatMap(({ index }, i) => {
    const found: Start[] = []
    for (let at = index + 1; at < (starts[i + 1]?.index ?? blocks.length); at++) {
      const { type, depth, marker, value } = blocks[at] as Block
      if (type !== 'heading' || depth !== first.depth + 1) continue
      const [, letter, title] = lettered.exec(marker === undefined ? value : `${marker} ${value}`) ?? []
      if (letter && title) found.push({ index: at, number: letter, level: 2, rest: title })
    }
    return found
  })
  return below.length < fewest ? starts : [...starts, ...below].sort((a, b) => a.index - b.index)
}

/** So many titles with text of their own show how the others stand. */
const fewest = 2
const isTitled = ({ weight, title }: Pick<Child, 'weight' | 'title'>) => weight >= 0.9 && isTitleCase(title) && !/[.;:]$/.test(title)

/** "5.1" below "5." or "5.0", "I.A" below "I." */
const isPartOf = ({ level, family, value, printed }: ItemNumber, start: Start) =>
  level === 2 &&
  ((family === 'n.n' && String(value) === start.number?.replace(/\.0$/, '')) ||
    (family === 'R.A' && printed.split('.')[0] === start.number))
