/** Numbers and headings beside each other: which of them begin the items. */
import type { Block } from '../tree.ts'
import { attendanceLabel } from '../vocabulary/attendance.ts'
import { closingLine, isHeadLabel, opensMeeting } from '../vocabulary/heads.ts'
import { isKnownTitle } from '../vocabulary/titles.ts'
import { itemNumber } from './numbers/index.ts'
import { isPerson, tellsWhoCame, tellsWhoWasThere } from './persons.ts'
import { withoutFields } from './starts/fields.ts'
import { headingStart, isField, isSetOff, unlettered } from './starts/heading.ts'
import type { Start } from './starts/start.ts'
import { docket, isCapitals, isSentence, isTitleCase, notHeading, partOfItem, titleWeight } from './titles/index.ts'
import { splitRunIn } from './titles/run-in.ts'

/**
 * "1. Welcome" ¶ "**Roads**" ¶ … ¶ "**Grants**": only the first item has its number. Where "1." stands alone above a title that
 * is set as the headings are, it is the only item, and they part it.
 */
export function withFirst(chain: Start[], headings: Start[]): Start[] {
  const first = chain[0]
  if (chain.length !== 1 || !first || first.number !== '1' || headings.some(({ number }) => number !== undefined)) return headings
  const at = headings.findIndex(({ index }) => index > first.index)
  if (at === 0 && first.rest === '' && headings[0]?.index === first.index + 1 && !headings.slice(1).some(({ rest }) => isKnownTitle(rest)))
    return [first]
  return at === 0 && first.rest !== '' && titleWeight(first.rest) >= 0.85 ? [first, ...headings] : headings
}

/** "1. keep it", "2. drop it": a list in notes whose items are headings of the format, several for each of its numbers. */
export function outnumbered(blocks: Block[], chain: Start[]): boolean {
  if (chain.some(({ index }) => blocks[index]?.type === 'heading' || blocks[index]?.bold)) return false
  const headings = blocks.filter(
    (block, i) => block.type === 'heading' && !itemNumber(block) && blocks[i + 1] && blocks[i + 1]?.type !== 'heading',
  )
  return (headings.length >= 6 && headings.length >= chain.length * 3) || (headings.length >= 3 && ofEntry(blocks, chain))
}

/** "- There are two ways:" ¶ "  1. keep it" ¶ "  2. drop it": numbers further in, below one entry of a list. */
function ofEntry(blocks: Block[], chain: Start[]): boolean {
  const first = chain[0]?.index ?? 0
  const above = blocks[first - 1]
  return (
    above?.type === 'item' &&
    /[:?]$/.test(above.value) &&
    chain.every(({ index }, i) => index === first + i && (blocks[index]?.depth ?? 0) > above.depth)
  )
}

/** What stands behind the last numbered item, without a number of its own. */
const closes =
  /^(?:any other business|a\.?o\.?b\.?|(?:dates? (?:and times? )?of )?next meetings?|public (?:participation|forum|questions)|correspondence)\s*:?$/i

/** What stands before the first numbered item, without a number of its own. */
const opens = /^(?:public|open) (?:participation|forum|session|question time|speaking|time)(?: session)?\s*:?$/i

/** "Invocation - Rev. Elm", "Pledge of Allegiance", "Roll Call": how meetings in America open, above their first number. */
const exercises = [
  '(?:opening )?(?:invocation|prayer)|pledge of allegiance(?: to the flag)?|flag salute|salute to the flag|moment of silen(?:ce|t \\p{L}+)',
  'roll call|call to order(?=\\s?[:–—-]\\s[^;]{3,90}\\bcalled\\b)',
]
const said = '\\s?[:–—-]\\s(?<text>[^;]{2,300})|\\s(?<by>(?:(?:was )?(?:led|given|offered|delivered) )?by\\s[^;:]{2,80})'
const exercise = new RegExp(
  `^(?<title>(?:${exercises.join('|')})(?: and (?:invocation|pledge of allegiance|moment of silence))?)(?:${said}|[.:]?$)$`,
  'iu',
)

function openingExercise(block: Block, index: number): Start | undefined {
  const { title, text, by } = (block.type === 'paragraph' && block.value.length < 330 && exercise.exec(block.value)?.groups) || {}
  if (!title) return undefined
  const told = text ?? by
  return { index, level: 1, rest: block.value, ...(told ? { title, text: told } : {}) }
}

/** "Resolutions of Sympathy" ¶ "The Council sent its sympathy to the family.", behind those present and above "1. Minutes". */
function opensBusiness({ type, value }: Block, next: Block | undefined): boolean {
  return (
    type === 'paragraph' &&
    next?.type === 'paragraph' &&
    (next.value.endsWith('.') || next.value.length > 120) &&
    isSentence(next.value) &&
    value.includes(' ') &&
    /^[^.:;,\d()]{8,60}$/.test(value) &&
    isTitleCase(value) &&
    titleWeight(value) >= 0.9 &&
    attendanceLabel(value) === undefined &&
    !isHeadLabel(value) &&
    !notHeading.test(value) &&
    !isPerson(value)
  )
}

/** Unnumbered headings among numbered items: "Election of Chair" before the first, "OPEN FORUM" between two. */
export function withHeadings(blocks: Block[], chain: Start[]): Start[] {
  const first = chain[0] as Start
  const taken = new Set(chain.map((start) => start.index))
  const titleless = new Set(chain.filter((start) => start.rest === '' && !start.untitled).map((start) => start.index))
  const resolutions = /^[A-Z]{0,3}\d{4}-\d/.test(first.number ?? '')
  const depth = blocks[first.index]?.type === 'heading' ? (blocks[first.index] as Block).depth : 0
  const lastIndex = chain.at(-1)?.index ?? 0
  const extra: Start[] = []
  let attended = false
  blocks.forEach((block, index) => {
    attended ||= tellsWhoCame.test(block.value) || (isSetOff(block) && opensMeeting.test(unlettered(block)))
    if (taken.has(index) || block.marker !== undefined || block.type === 'row' || block.type === 'item') return
    if (titleless.has(index - 1)) return
    const before = index < first.index
    const exercise = before && index > 1 ? openingExercise(block, index) : undefined
    // "Roll Call", first of all, is the label of those present.
    if (exercise && (extra.length > 0 || !/^roll call/i.test(block.value))) {
      attended = true
      extra.push(exercise)
      return
    }
    // "Other Attendees": a list's label begins no item.
    if (before && (!attended || tellsWhoWasThere.test(block.value))) return
    const next = blocks[index + 1]
    if (!before && isCell(block, next) && !taken.has(index + 1)) return
    const closing = index > lastIndex && isClosing(block, next)
    const opening = before && isOpening(block, next) && !taken.has(index + 1)
    if (closing || opening || (before && opensBusiness(block, next)) || isHeading(block, before, depth))
      extra.push(headingStart(block, index))
    else if (before ? resolutions && opensRunIn(blocks, index) : isRunInCapitals(block)) extra.push({ index, level: 1, rest: block.value })
  })
  return [...chain, ...withoutFields(extra)].sort((a, b) => a.index - b.index)
}

/** "HILLVIEW" in a table that has lost its cells: a heading has text below it, if only "None." */
function isCell(block: Block, next: Block | undefined): boolean {
  const hasText =
    next !== undefined &&
    (next.value.length >= 40 ||
      /^\p{Lu}\S*(?:\s\S+){3,}\.$/u.test(next.value) ||
      /^(?:none|nil|n\/a|there (?:was|were) (?:none|no)|no )\b/i.test(next.value))
  return block.type !== 'heading' && isCapitals(block.value) && !hasText
}

const isClosing = (block: Block, next: Block | undefined) =>
  block.type === 'paragraph' && closes.test(block.value) && next !== undefined && !closingLine.test(next.value)

const isOpening = (block: Block, next: Block | undefined) => block.type === 'paragraph' && opens.test(block.value) && next !== undefined

/** "ADJOURNMENT - The meeting adjourned at 6:39 pm.", behind numbered items. */
function isRunInCapitals({ type, value }: Block): boolean {
  const runIn = type === 'paragraph' && /^\p{Lu}[^\p{Ll}]/u.test(value) ? splitRunIn(value) : undefined
  return runIn !== undefined && isCapitals(runIn.title) && isKnownTitle(runIn.title) && !rollCallVote.test(value)
}

/** "ROLL CALL: Elm – yes; Fir – no. Motion carried 4-1.": how a motion fell, and not who came. */
const rollCallVote = /^ROLL CALL\b.*\b(?:ayes?|yeas?|yes|nays?|noes|no)\b/is

/** "Delegations: none.", "Delegations:" above the first resolution: a title, and no label or person. */
function opensRunIn(blocks: Block[], index: number): boolean {
  const { value } = blocks[index] as Block
  const title = splitRunIn(value)?.title ?? (/^[^.:]{3,60}:$/.test(value) ? value : undefined)
  if (title === undefined || isHeadLabel(title)) return false
  // "Jo Elm: Recreation Board.", whom the list of those present names.
  const isSomebody =
    /^(?:Mayor|Reeve|Councill?or|Cllr|Mr|Mrs|Ms|Dr)\b/.test(title) ||
    // "Jo Elm, Treasurer – none."
    isPerson(title.replace(/,.*/, '')) ||
    blocks.slice(0, index).some((above) => namesIn(above.value, title))
  return !isSomebody
}

/** Whether a list of those present names somebody. */
const namesIn = (list: string, name: string) => tellsWhoCame.test(list) && name.includes(' ') && list.includes(name)

/** "LEAVE OF ABSENCE (PREVIOUSLY APPROVED)" between "APOLOGIES" and the next number. */
const leaveOfAbsence = /^leaves? of absence\b(?:\s*\([^)]*\))?\s*:?$/i

function isHeading(block: Block, before: boolean, depth: number): boolean {
  const value = block.value
  if (leaveOfAbsence.test(value)) return false
  if (value.length > 120 || notHeading.test(value) || /[.;,]$/.test(value)) return false
  if (isHeadLabel(value)) return isSetOff(block) && opensMeeting.test(value)
  // "BACKGROUND", "## Discussion" between "2. Budget" and "3. Next meeting": parts of item 2.
  if (!before && partOfItem.test(value)) return false
  if (block.type === 'heading') return before || (depth > 0 && block.depth <= depth)
  if (isField(value)) return false
  // "MEMBERS OF THE PUBLIC ARE WELCOME TO ATTEND": a notice.
  if (/\b(?:are|is|will be) \p{L}+/iu.test(value) && value.split(' ').length > 4) return false
  // "PUBLIC HEARING – LANDFILL FEES (Second Reading)"
  const hearing = value.startsWith('PUBLIC HEARING') ? value.replace(/\s\([^()]{2,40}\)$/, '') : value
  if (isCapitals(hearing)) return (block.type === 'paragraph' && (!/[\d£$€]/.test(value) || docket.test(value))) || Boolean(block.bold)
  return before && Boolean(block.bold) && titleWeight(value, true) >= 0.7 && !value.endsWith(':')
}
