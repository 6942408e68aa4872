/** Printed minutes: a heading, those present, items one after the other, a closing line. */
import { sentences } from '../language/sentences.ts'
import type { Block, Item, Meeting, Part } from '../tree.ts'
import { attendanceLabel } from '../vocabulary/attendance.ts'
import { closedBySomebody, closingLine } from '../vocabulary/heads.ts'
import { furnitureReason } from '../vocabulary/pages.ts'
import { isKnownTitle, neverGroups } from '../vocabulary/titles.ts'
import { addLine, newItem, takeTitle } from './build.ts'
import { withContents } from './contents.ts'
import { withTitlesBelowGroups } from './grouped-titles.ts'
import { withHabits } from './habits.ts'
import { withMarkers } from './markers.ts'
import { withoutNextAgenda } from './next-agenda.ts'
import { apartFromPresent } from './people-above.ts'
import { printedStarts } from './starts/printed.ts'
import type { Start } from './starts/start.ts'
import { isCapitals, isSentence, titleWeight } from './titles/index.ts'
import { splitLostBreak } from './titles/lost-break.ts'
import { splitRunIn } from './titles/run-in.ts'
import { isWholeTitle } from './titles/whole.ts'

export function fillPrinted(meeting: Meeting, all: Block[], furniture: Block[], agendaOnly: boolean): void {
  const printed = new Set<string>()
  const blocks = all.filter((block) => !setAside(block, furniture) && !isContinued(block, printed, furniture))
  const told = withoutNextAgenda(blocks, withContents(blocks, printedStarts(blocks)))
  const found = apartFromPresent(withHabits(withTitlesBelowGroups(blocks, told)), blocks)
  const starts = [...(decisionsBefore(blocks, found[0]) ?? untitledBefore(blocks, found[0])), ...found]
  const opens = starts[0]?.index ?? untitledBusiness(blocks)
  meeting.head.push(...blocks.slice(0, opens))
  if (starts.length === 0 && opens < blocks.length) fillUntitled(meeting, blocks.slice(opens), furniture, agendaOnly)
  starts.forEach((start, i) => {
    const end = starts[i + 1]?.index ?? blocks.length
    const heading = blocks[start.index] as Block
    // "ADJOURN:", and nothing more.
    const isLast = end === blocks.length
    // A heading that only groups ("NOTICES OF MOTION", "UNRESTRICTED ITEMS") is no item; a numbered one is, and one above its like.
    const apart =
      start.number === undefined &&
      !start.untitled &&
      start.title === undefined &&
      end === start.index + 1 &&
      !(isLast && start.rest.endsWith(':')) &&
      !splitRunIn(start.rest) &&
      !(neverGroups(start.rest) && !isLast) &&
      (!isEmpty(heading, i > 0, blocks[end]) || isGroupAmongGroups(blocks, start.index, end))
    if (start.groups || apart) {
      furniture.push({ ...heading, furniture: 'group heading' })
      return
    }
    // "5." above "5.1 Chairman's report": the number of its parts.
    if (start.rest === '' && !start.untitled && end === start.index + 1 && starts[i + 1]?.number === `${start.number}.1`) {
      const { marker, ...rest } = heading
      furniture.push({ ...rest, value: marker ?? heading.value, furniture: 'group heading' })
      return
    }
    const item = newItem(heading.at, { level: start.level })
    if (start.number !== undefined) item.number = start.number
    if (start.agenda !== undefined) item.agendaNumber = start.agenda
    meeting.children.push(item)
    const named = heading.marker === undefined ? namedNumber.exec(heading.value) : null
    if (named && start.number !== undefined)
      furniture.push({ ...heading, value: [named[1], named[2]].filter(Boolean).join(' '), furniture: 'label' })
    let body = [...headingText(item, start, heading, furniture, end > start.index + 1), ...blocks.slice(start.index + 1, end)]
    if (start.rest === '' && !start.untitled) body = titleBelow(item, body, furniture)
    body = takeAgendaNumber(item, body, furniture)
    // "(Item 4)" is all the number that some minutes print.
    if (item.number === undefined && item.agendaNumber !== undefined) Object.assign(item, { number: item.agendaNumber, numberIsText: true })
    if (start.number === undefined && body.length === 0 && !(isLast && start.rest.endsWith(':'))) return
    if (isLast) body = closeMeeting(meeting, body, agendaOnly)
    fill(item, body, furniture, agendaOnly)
  })
}

/** "|Item No.| 4 Ferry fares", "|ORDER NO.| 3 |RE:| FERRY FARES" */
const namedNumber = /^((?:(?:agenda )?item|minute|article|order)(?: no\.?| number)?)(?=\s*\d)(?:\s*\d+\s+(RE:))?/i

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

/** Minutes without any heading: the business begins after those present, with the first paragraph that tells something. */
function untitledBusiness(blocks: Block[]): number {
  const present = blocks.findLastIndex(
    (block, i) =>
      i < 40 &&
      /^(?:(?:members |officers |officials |councillors |also )?present|in attendance|officials in attendance|those attending|attendees|attendance|apologies)\b/i.test(
        block.value,
      ),
  )
  // "Staff present:" and bullets: the list goes on to its end.
  let lists = present
  for (let i = 0; i < Math.min(blocks.length, 80); i++) {
    if (attendanceLabel((blocks[i] as Block).value.replace(/\s*:$/, '')) === undefined) continue
    for (; blocks[i + 1]?.type === 'item' && (blocks[i + 1] as Block).value.length <= 90; i++) lists = Math.max(lists, i + 1)
  }
  const tells = (block: Block) =>
    block.type === 'item' ||
    /^(?:Moved|MOVED|Motion|MOTION|Proposed by)(?!\p{Ll})/u.test(block.value) ||
    (block.value.length > 60 && isSentence(block.value) && /[.:]$/.test(block.value)) ||
    // "The minutes of May 6 were approved."
    (block.type === 'paragraph' && decided.test(block.value) && /\.$/.test(block.value))
  const bullets = present >= 0 || isNoteInBullets(blocks)
  const at = blocks.findIndex((block, i) => i > lists && block.type !== 'row' && (block.type !== 'item' || bullets) && tells(block))
  return at < 0 ? blocks.length : at
}

/** "PTO Minutes" ¶ "- Introduction – 8 were there" ¶ "- Voted to give each teacher $100": nothing but bullets, and several tell what was done. */
function isNoteInBullets(blocks: Block[]): boolean {
  const bullets = blocks.filter(({ type }) => type === 'item')
  const done = /\b(?:agreed|approved|voted|discussed|decided|reported|reviewed|volunteered)\b/i
  return (
    bullets.length >= 5 &&
    bullets.length >= blocks.length * 0.7 &&
    bullets.filter(({ value }) => done.test(value)).length >= 3 &&
    blocks.slice(0, 4).some(({ value }) => /\bminutes\b/i.test(value))
  )
}

/** "Motion made by Jo Elm and seconded by Kit Fir to approve the minutes." above the first of titles without numbers. */
function untitledBefore(blocks: Block[], first: Start | undefined): Start[] {
  if (!first) return []
  const form = first.number === undefined ? decided : carriedBefore
  const index = blocks.findIndex((block, i) => i < first.index && block.marker === undefined && form.test(block.value))
  return index < 0 ? [] : [{ index, level: 1, rest: '', untitled: true }]
}

/** "# Resolved" ¶ "- Lamps are lit at six. (7-0)" above the first title. */
function decisionsBefore(blocks: Block[], first: Start | undefined): Start[] | undefined {
  const at = blocks.findIndex(
    ({ type, value }, i) =>
      type === 'heading' && decisionsHeading.test(value) && i < (first?.index ?? blocks.length) && blocks[i + 1]?.type === 'item',
  )
  return at < 0 ? undefined : [{ index: at, level: 1, rest: '', untitled: true }]
}

const decisionsHeading = /^(?:resolved|resolutions|decisions(?: made| taken| reached)?)\s?:?$/i

const decided = /\bseconded\b|\bminutes\b[^.;]*\s(?:was|were)\s(?:\w+\s){0,4}(?:approved|accepted|confirmed|adopted|signed)\b/i

/** "The agenda was approved on a motion by Jo Elm, seconded by Kit Fir.", "Minutes of the last meeting agreed and accepted." above "1. Bills" */
const carriedBefore =
  /^(?:the )?minutes of (?:the )?(?:last|previous) [^.;:]{3,80}?\s(?:(?:was|were) )?(?:approved|accepted|agreed|confirmed|adopted)(?: and (?:approved|accepted|agreed|signed))?(?: as [^.;]{3,60}|unanimously)?\.?$|^(?=.*\b(?:motion|moved)\b)(?=.*\bsecond(?:ed)?\b)(?=.*\b(?:carried|passed|approved|adopted|unanimous(?:ly)?)\b).{20,600}$/i

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

/** "2 Apologies were received from Councillor Elm": all that there is to the item. */
function sentenceAsTitle(item: Item, words: string, text: Block[]): Block[] {
  // "3. The Clerk read the letter. She was asked to reply.": text without a title.
  if (sentences(words).length > 1) return text
  item.title = words
  item.titleIsText = true
  return text
}

/** Takes the title from the block that begins the item; returns what of that block is text of the item. */
function headingText(item: Item, start: Start, heading: Block, furniture: Block[], textBelow: boolean): Block[] {
  if (start.untitled) {
    if (start.number === undefined) return [heading]
    const text =
      heading.marker === undefined
        ? heading.value.slice(heading.value.indexOf(start.number as string) + (start.number as string).length)
        : heading.value
    return [bodyBlock(heading, text.replace(/^[\s.:]+/, ''))]
  }
  if (start.rest === '') return []
  if (start.title !== undefined && start.text !== undefined) {
    takeTitle(item, heading, furniture, start.title)
    return [bodyBlock(heading, start.text)]
  }
  const runIn = isWholeTitle(heading, start, textBelow)
    ? undefined
    : (splitRunIn(start.rest) ?? (start.number === undefined ? undefined : splitLostBreak(start.rest)))
  if (runIn) {
    takeTitle(item, heading, furniture, runIn.title)
    return [bodyBlock(heading, runIn.text)]
  }
  if (isSentence(start.rest) && !isCapitals(start.rest)) {
    return sentenceAsTitle(item, start.rest, [bodyBlock(heading, start.rest)])
  }
  takeTitle(item, heading, furniture, start.rest.replace(/(?<=[\p{L}\d)’'])(?::-?|-)$/u, ''))
  return []
}

/** What of a heading block is text of the item: a plain paragraph, without the item's number. */
function bodyBlock(heading: Block, value: string): Block {
  const { marker: _marker, bold: _bold, ...rest } = heading
  return { ...rest, type: 'paragraph', value, depth: 0 }
}

/**
 * The number stood alone, the title is below it. Of two headings the first is the department's and the second the
 * title, unless the second is the wording of a motion.
 */
function titleBelow(item: Item, body: Block[], furniture: Block[]): Block[] {
  const strong = (block: Block | undefined) =>
    block !== undefined && (block.bold === true || block.type === 'heading') && block.marker === undefined
  let count = 0
  while (strong(body[count]) && count < 4) count++
  if (count === 0) {
    const [first, ...rest] = body
    if (!first) return body
    // "Roads Directorate" ¶ "Closing of Mill Lane"
    const second = rest[0]
    if (second && department.test(first.value) && second.marker === undefined && titleWeight(second.value) >= 0.85) {
      furniture.push({ ...first, furniture: 'group heading' })
      takeTitle(item, second, furniture)
      return rest.slice(1)
    }
    // "30/41" ¶ "Welcome and apologies. The Chair opened the meeting.": a cell beside the number holds both.
    const runIn = first.type === 'paragraph' && first.marker === undefined ? splitRunIn(first.value) : undefined
    const stopped = runIn && first.value[runIn.title.length] === '.' && (isSentence(runIn.text) || isKnownTitle(runIn.title))
    // "18/56" ¶ "County Council Report AM told of the flood of May. The path is open.": too long for a title.
    const long = runIn && first.value.length > 120 && isKnownTitle(runIn.title)
    if (runIn && (stopped || long)) {
      takeTitle(item, first, furniture, runIn.title)
      return [bodyBlock(first, runIn.text), ...rest]
    }
    if (isSentence(first.value) && first.value.endsWith('.') && !isCapitals(first.value)) return sentenceAsTitle(item, first.value, body)
    takeTitle(item, first, furniture, first.value)
    return rest
  }
  const isWording = (block: Block) => /^["“'‘]?(?:I (?:will|hereby|shall) |that |to )/i.test(block.value) || block.value.length > 200
  // "Presentation by the Dale Arts Network and by the Dale Arts" ¶ "Exchange (Ms Ann Elm)": one title over two lines.
  const torn =
    count === 2 &&
    ((body[0] as Block).value.length >= 55 || /^\p{Ll}/u.test((body[1] as Block).value)) &&
    !department.test((body[0] as Block).value) &&
    !isWording(body[1] as Block)
  if (torn) {
    const [first, second] = body as [Block, Block]
    takeTitle(item, { ...first, value: `${first.value} ${second.value}`, at: { ...first.at, end: second.at.end } }, furniture)
    return body.slice(2)
  }
  let title = 0
  while (title + 1 < count && !isWording(body[title + 1] as Block)) title++
  for (const block of body.slice(0, title)) furniture.push({ ...block, furniture: 'group heading' })
  takeTitle(item, body[title] as Block, furniture)
  const wording = body.slice(title + 1, count)
  for (const block of wording) addLine(item, 'purpose', block, furniture)
  return body.slice(count)
}

/** Whose business it is. */
const department =
  /^(?!.*\b(?:minutes|reports?|updates?|adoption|presentation|plans?)\b).*\b(?:(?:Directorate|Department)\b|(?:Division|Section|Services)$)/i

/** "(Item 3)" below a title, or at its end: the agenda's number. */
function takeAgendaNumber(item: Item, body: Block[], furniture: Block[]): Block[] {
  const form = /\s*\((?:agenda )?item(?: no\.?)? (\d+[a-z]?)\)\.?$/i
  const inTitle = item.title === undefined ? null : form.exec(item.title)
  if (inTitle && item.title !== undefined) {
    item.agendaNumber = inTitle[1] as string
    item.title = item.title.slice(0, inTitle.index)
    return body
  }
  const [first, ...rest] = body
  const own = first === undefined ? null : form.exec(first.value)
  if (!first || !own || own.index !== 0) return body
  item.agendaNumber = own[1] as string
  furniture.push({ ...first, value: first.value.replace(own[1] as string, '').trim(), furniture: 'label' })
  return rest
}

/** What follows the closing line belongs to the meeting and not to its last item. */
function closeMeeting(meeting: Meeting, body: Block[], agendaOnly: boolean): Block[] {
  // An agenda ends with the name of who called the meeting.
  const signature = (block: Block) => agendaOnly && /^(?:\p{Lu}[\p{L}.’'-]*\s){1,3}\p{Lu}[\p{L}’'-]+$/u.test(block.value)
  // Who adjourns the meeting early in its last item may go on later.
  const closed = (block: Block, i: number) =>
    i >= body.length - 6 &&
    / the meeting\b/i.test(block.value) &&
    closedBySomebody.test(block.value) &&
    !body.slice(i + 1).some((later) => /\b(?:reconven|resum)/i.test(later.value))
  const at = body.findIndex((block, i) => closingLine.test(block.value) || signature(block) || closed(block, i))
  // "COUNCILLOR MORAG TEASEL, Convener": who signs.
  const last = body.at(-1)
  if (
    at < 0 &&
    last &&
    /^(?:councillor|cllr|mr|mrs|ms|dr)\s.{3,60},?\s(?:convener|chair(?:man|person)?|mayor|provost|president)\.?$/i.test(last.value)
  ) {
    meeting.tail.push(last)
    return body.slice(0, -1)
  }
  if (at < 0) return body
  // "There being no further business, a motion was made by Elm and seconded by Fir to adjourn.": the meeting's last act.
  const end = motionToClose.test((body[at] as Block).value) ? at + 1 : at
  meeting.tail.push(...body.slice(end))
  return body.slice(0, end)
}

const motionToClose =
  /\b(?:moved|motion)\b[^.]{0,120}?\bsecond(?:ed)?\b[^.]{0,80}?\bto (?:adjourn|close)\b|\b(?:moved|motion)\b[^.;]{0,60}?\bto (?:adjourn|close)\b[^;]{0,90}?\bsecond(?:ed)?\b/i

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
