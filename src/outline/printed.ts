/** Printed minutes: a heading, those present, items one after the other, a closing line. */
import type { Block, Item, Meeting, Part } from '../tree.ts'
import { furnitureReason } from '../vocabulary/pages.ts'
import { isKnownTitle, neverGroups } from '../vocabulary/titles.ts'
import { addLine, newItem, startItem } from './build.ts'
import { closeMeeting } from './closing.ts'
import { withContents } from './contents.ts'
import { withTitlesBelowGroups } from './grouped-titles.ts'
import { withHabits } from './habits.ts'
import { headingText, titleBelow } from './heading-text.ts'
import { withMarkers } from './markers.ts'
import { withMinuteNumbersBelow } from './minute-numbers.ts'
import { withMoversFirst } from './movers-first.ts'
import { withoutNextAgenda } from './next-agenda.ts'
import { apartFromPresent } from './people-above.ts'
import { printedStarts } from './starts/printed.ts'
import type { Start } from './starts/start.ts'
import { withTitlesAboveResolutions } from './titles/above-resolutions.ts'
import { splitRunIn } from './titles/run-in.ts'
import { decisionsBefore, untitledBefore, untitledBusiness } from './untitled.ts'

/** What is printed from one beginning to the next. */
interface Section {
  start: Start
  heading: Block
  /** All below the heading, but for the numbers of minutes that stand by themselves. */
  body: Block[]
  /** Nothing at all stands below the heading. */
  alone: boolean
  isFirst: boolean
  isLast: boolean
  next: Start | undefined
}

export function fillPrinted(meeting: Meeting, all: Block[], furniture: Block[], agendaOnly: boolean): void {
  const printed = new Set<string>()
  const kept = all.filter((block) => !setAside(block, furniture) && !isContinued(block, printed, furniture))
  const begun = withoutNextAgenda(kept, withContents(kept, printedStarts(kept)))
  const { blocks, starts: titled } = withTitlesAboveResolutions(kept, withTitlesBelowGroups(kept, begun))
  const apart = apartFromPresent(withHabits(titled), blocks)
  const { starts: told, numbers } = withMinuteNumbersBelow(blocks, apart)
  const found = withMoversFirst(told, blocks)
  const starts = [...(decisionsBefore(blocks, found[0]) ?? untitledBefore(blocks, found[0])), ...found]
  const opens = starts[0]?.index ?? untitledBusiness(blocks)
  meeting.head.push(...blocks.slice(0, opens))
  if (starts.length === 0 && opens < blocks.length) fillUntitled(meeting, blocks.slice(opens), furniture, agendaOnly)
  starts.forEach((start, i) => {
    const next = starts[i + 1]
    const end = next?.index ?? blocks.length
    const section: Section = {
      start,
      heading: blocks[start.index] as Block,
      body: blocks.slice(start.index + 1, end).filter((_, at) => !numbers.has(start.index + 1 + at)),
      alone: end === start.index + 1,
      isFirst: i === 0,
      isLast: end === blocks.length,
      next,
    }
    if (start.groups || onlyGroups(section, blocks)) furniture.push({ ...section.heading, furniture: 'group heading' })
    else if (numbersItsParts(section)) furniture.push(numberAlone(section.heading))
    else fillSection(meeting, section, furniture, agendaOnly)
  })
}

/** A heading that only groups ("NOTICES OF MOTION", "UNRESTRICTED ITEMS") is no item; a numbered one is, and one above its like. */
function onlyGroups({ start, heading, alone, isFirst, isLast }: Section, blocks: readonly Block[]): boolean {
  if (!alone || start.number !== undefined || start.untitled || start.title !== undefined) return false
  if ((isLast && isBareLabel(start)) || splitRunIn(start.rest) || (neverGroups(start.rest) && !isLast)) return false
  const end = start.index + 1
  return !isEmpty(heading, !isFirst, blocks[end]) || isGroupAmongGroups(blocks, start.index, end)
}

/** "ADJOURN:", and nothing more. */
const isBareLabel = ({ rest }: Start) => rest.endsWith(':')

/** "5." above "5.1 Chairman's report" */
const numbersItsParts = ({ start, alone, next }: Section) =>
  start.rest === '' && !start.untitled && alone && next?.number === `${start.number}.1`

function numberAlone({ marker, ...heading }: Block): Block {
  return { ...heading, value: marker ?? heading.value, furniture: 'group heading' }
}

function fillSection(meeting: Meeting, section: Section, furniture: Block[], agendaOnly: boolean): void {
  const { start, heading, alone, isLast } = section
  const item = startItem(meeting, heading.at, start)
  const named = heading.marker === undefined ? namedNumber.exec(heading.value) : null
  if (named && start.number !== undefined)
    furniture.push({ ...heading, value: [named[1], named[2]].filter(Boolean).join(' '), furniture: 'label' })
  let body = [...headingText(item, start, heading, furniture, !alone), ...section.body]
  if (start.rest === '' && !start.untitled) body = titleBelow(item, body, furniture)
  body = takeAgendaNumber(item, heading, body, furniture)
  // "(Item 4)" is all the number that some minutes print.
  if (item.number === undefined && item.agendaNumber !== undefined) Object.assign(item, { number: item.agendaNumber, numberIsText: true })
  if (start.number === undefined && body.length === 0 && !(isLast && isBareLabel(start))) return
  if (isLast) body = closeMeeting(meeting, body, agendaOnly)
  fill(item, body, furniture, agendaOnly)
}

/** "|Item No.| 4 Ferry fares", "|ORDER NO.| 3 |RE:| FERRY FARES" */
const namedNumber = /^((?:(?:agenda )?item|minute|article|order|topic)(?: no\.?| number)?)(?=\s*\d)(?:\s*\d+\s+(RE:))?/i

/** "### Good of the Order" ¶ "### Adjournment", "- Lockers" ¶ "- Barbecue": an item with nothing minuted; "## Chair's Report" the first of all. */
const isEmpty = (heading: Block, later: boolean, next: Block | undefined) =>
  heading.type === 'item'
    ? next === undefined || (next.type === 'item' && next.depth <= heading.depth)
    : (later || isKnownTitle(heading.value)) &&
      heading.type === 'heading' &&
      (next === undefined ? heading.depth === 6 : next.type === 'heading' && next.depth <= heading.depth)

/** "# Old Topics" ¶ "# New Topics" ¶ "## Lamps": one of several groups, in which nothing is. */
function isGroupAmongGroups(blocks: readonly Block[], at: number, next: number): boolean {
  const [heading, other, below] = [blocks[at], blocks[next], blocks[next + 1]]
  return (
    heading?.type === 'heading' &&
    other?.type === 'heading' &&
    other.depth === heading.depth &&
    below?.type === 'heading' &&
    below.depth > other.depth &&
    !isKnownTitle(heading.value)
  )
}

function fillUntitled(meeting: Meeting, body: Block[], furniture: Block[], agendaOnly: boolean): void {
  const item = newItem((body[0] as Block).at)
  meeting.children.push(item)
  fill(item, closeMeeting(meeting, body, agendaOnly), furniture, agendaOnly)
}

function setAside(block: Block, furniture: Block[]): boolean {
  const reason = block.furniture ?? furnitureReason(block.value, block.marker)
  if (reason) furniture.push({ ...block, furniture: reason })
  return reason !== undefined
}

/** "4. DELEGATIONS (continued)" at the top of a page: the heading that was printed on the page before. */
function isContinued(block: Block, printed: Set<string>, furniture: Block[]): boolean {
  const line = `${block.marker ?? ''} ${block.value}`.trim().toLowerCase()
  if (line.length > 120) return false
  const heading = /^(.{3,100}?)[\s,–-]*\(?(?:continued|cont['’]?d\.?)\)?$/.exec(line)?.[1]
  const again = heading !== undefined && printed.has(heading)
  if (again) furniture.push({ ...block, furniture: 'running head' })
  else printed.add(line)
  return again
}

/** "(Item 3)" below a title, or at its end: the agenda's number. */
function takeAgendaNumber(item: Item, heading: Block, body: Block[], furniture: Block[]): Block[] {
  const form = /\s*\((?:agenda )?item(?: no\.?)? (\d+[a-z]?)\)\.?$/i
  const inTitle = item.title === undefined ? null : form.exec(item.title)
  if (inTitle && item.title !== undefined) {
    item.agendaNumber = inTitle[1] as string
    item.title = item.title.slice(0, inTitle.index)
    furniture.push({ ...heading, marker: undefined, value: inTitle[0].replace(item.agendaNumber, '').trim(), furniture: 'label' } as Block)
    return body
  }
  const [first, ...rest] = body
  const own = first === undefined ? null : form.exec(first.value)
  if (!first || !own || own.index !== 0) return body
  item.agendaNumber = own[1] as string
  furniture.push({ ...first, value: first.value.replace(own[1] as string, '').trim(), furniture: 'label' })
  return rest
}

function fill(item: Item, body: Block[], furniture: Block[], agendaOnly: boolean): void {
  const part: Part = agendaOnly ? 'purpose' : 'minutes'
  const lines = body.map((block) => ({ part: isNoticeWording(item, block) ? ('purpose' as Part) : part, block }))
  for (const line of withMarkers(lines)) addLine(item, line.part, line.block, furniture)
  if (!agendaOnly) item.hasMinutes = true
}

/** A notice of motion printed in full before its debate is what the agenda set out to do; scanned pages have "|" for "I". */
function isNoticeWording(item: Item, block: Block): boolean {
  return (
    /^notice of motion/i.test(item.title ?? '') &&
    item.lines.length === 0 &&
    (/^["“]?[I|] (?:(?:will|hereby|shall) )?(?:move|propose)\b/i.test(block.value) ||
      (Boolean(block.bold) && /^["“]?that /i.test(block.value)))
  )
}
