/**
 * Where the items of a labelled page begin: by the format's hints, by numbers and what follows them, and where the numbers
 * are lost by the short line above each "Minutes:".
 */
import type { Block } from '../../tree.ts'
import { fileMark, isItemsHead } from '../../vocabulary/pages.ts'
import { labelOf } from '../labelled.ts'
import { itemNumber } from '../numbers/index.ts'
import { readNumbers } from '../numbers/of-all.ts'
import { isPerson } from '../persons.ts'
import { isPurpose, tellsWhatHappened } from '../purpose.ts'
import { isSentence, titleWeight } from '../titles/index.ts'
import { headlessStarts } from './headless.ts'

/** Where items begin. */
export interface Starts {
  /** Index of a block that begins an item → its number, and the block that holds its title. */
  at: Map<number, Start>
}

interface Start {
  number?: string
  agenda?: string
  level: number
  titleAt?: number
  titleValue?: string
  untitled?: boolean
  /** It has no "Minutes:" of its own on a page that prints the label. */
  unlabelled?: true
}

/** Finds where the items of a labelled page begin. */
export function labelledStarts(blocks: Block[]): Starts {
  const starts: Starts = { at: new Map() }
  if (blocks.some((block) => block.hint === 'item-title')) return hintedStarts(blocks, starts)
  const labelled = blocks.some((block) => labelOf(block) === 'minutes' || labelOf(block) === 'decision')
  let last = 0
  let lastPrinted = ''
  const numbers = readNumbers(blocks)
  for (let i = 0; i < blocks.length; i++) {
    const number = numbers[i]
    if (!number || number.family === 'n)') continue
    const alone = number.rest === ''
    const next = blocks[i + 1]
    if (alone && (!next || labelOf(next) !== undefined)) continue
    const title = alone ? (next as Block).value : number.rest
    if (alone && next?.marker !== undefined && itemNumber(next)?.rest === '') continue
    if (alone && number.level > 1 && number.family !== 'n.' && titleWeight(title) < 0.6) continue
    const follows =
      number.level > 1
        ? number.value === last || number.value === last + 1
        : last === 0 || (number.value > last && number.value <= last + 40)
    if (!follows || number.printed === lastPrinted) continue
    if (!alone && !(number.value === last + 1 || last === 0)) continue
    if (!alone && !labelAhead(blocks, i + 1)) continue
    // "4. Cllr Elm": one of those who called a decision in.
    if (!alone && isPerson(title)) continue
    if (alone && titleWeight(title) < 0.2 && !labelAhead(blocks, i + 2)) continue
    last = number.value
    lastPrinted = number.printed
    starts.at.set(i, {
      number: number.printed,
      ...(number.agenda ? { agenda: number.agenda } : {}),
      level: number.level,
      ...(alone ? { titleAt: i + 1 } : { titleAt: i, titleValue: number.rest }),
    })
  }
  if (starts.at.size > 0) return withLabelledBefore(blocks, withFirst(blocks, starts))
  if (labelled) return unnumberedStarts(blocks, starts)
  for (const { index, untitled } of headlessStarts(blocks))
    starts.at.set(index, { level: 1, ...(untitled ? { untitled } : { titleAt: index }) })
  return starts
}

/** "No. Item" ¶ "PRESENTATIONS" ¶ "The Chairman presented an award." ¶ "21.": business that was taken before the first number. */
function withFirst(blocks: Block[], starts: Starts): Starts {
  const at = blocks.findLastIndex(({ value }, i) => isItemsHead(value) && !starts.at.has(i) && i < 60) + 1
  const first = Math.min(...starts.at.keys())
  const [title, text] = [blocks[at], blocks[at + 1]]
  if (at === 0 || at + 1 >= first || !title || !text || title.marker !== undefined || labelOf(title) !== undefined) return starts
  const told = tellsWhatHappened(text.value) || isSentence(text.value)
  if (!told || titleWeight(title.value) < 0.85 || /[.;:,]$/.test(title.value)) return starts
  return { at: new Map([[at, { level: 1, titleAt: at, unlabelled: true }], ...starts.at]) }
}

/** "PART I" ¶ "RECOMMENDATION I - Lamps" ¶ "Minutes:" ¶ … ¶ "PART II" ¶ "498.": what has "Minutes:" of its own above the first number. */
function withLabelledBefore(blocks: Block[], starts: Starts): Starts {
  const first = Math.min(...starts.at.keys())
  const above = unnumberedStarts(blocks.slice(0, first), { at: new Map() })
  return above.at.size > 0 ? { at: new Map([...above.at, ...starts.at]) } : starts
}

/** "Minutes:" or "Decision:" within the next blocks, before another number alone. */
function labelAhead(blocks: Block[], from: number): boolean {
  for (let i = from; i < Math.min(blocks.length, from + 25); i++) {
    const block = blocks[i] as Block
    if (labelOf(block) === 'minutes' || labelOf(block) === 'decision') return true
    if (itemNumber(block)?.rest === '') return false
  }
  return false
}

function hintedStarts(blocks: Block[], starts: Starts): Starts {
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as Block
    if (block.hint === 'item-number') {
      const number = block.value.replace(/[.\s]+$/, '').replace(/^\((.*)\)$/, '$1')
      // Fields of the web service may stand between number and title.
      let titleAt = i + 1
      while (blocks[titleAt]?.hint === 'field' && titleAt < i + 4) titleAt++
      const level = /[a-z]$|\.\d/i.test(number) ? 2 : 1
      if (blocks[titleAt]?.hint === 'item-title') starts.at.set(i, { number, level, titleAt })
      else starts.at.set(i, { number, level })
    } else if (block.hint === 'item-title' && ![...starts.at.values()].some((start) => start.titleAt === i)) {
      starts.at.set(i, { level: 1, titleAt: i })
    }
  }
  return starts
}

/** "PART I - RECOMMENDATIONS": over several items. */
const part = /^part (?:[ivx]{1,4}|\d|[a-c])\b/i

/** The numbers are lost: a title is the short line before each "Minutes:", above the agenda's wording. */
function unnumberedStarts(blocks: Block[], starts: Starts): Starts {
  let floor = 0
  for (let i = 0; i < blocks.length; i++) {
    const label = labelOf(blocks[i] as Block)
    if (label !== 'minutes' && label !== 'decision') continue
    let title = -1
    for (let j = i - 1; j >= Math.max(floor, i - 12); j--) {
      const block = blocks[j] as Block
      if (block.type !== 'paragraph' && block.type !== 'heading') break
      if (labelOf(block) !== undefined) {
        if (labelOf(block) === 'documents') continue
        break
      }
      const value = block.value.replace(fileMark, '')
      if (isItemsHead(value) || part.test(value)) break
      if (value.length <= 160 && !/[.;,]$/.test(value) && titleWeight(value) >= 0.6 && !isPurpose(value)) title = j
      else if (!isPurpose(value)) break
      if (title === j && fileMark.test(block.value)) break
    }
    if (title >= 0 && !starts.at.has(title)) starts.at.set(title, { level: 1, titleAt: title })
    floor = i + 1
  }
  return starts
}
