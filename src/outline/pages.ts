/** The single pages of a council's site: one agenda item, one issue's history, one recorded vote. */
import type { Block, Item, Meeting } from '../tree.ts'
import { fileMark, shellOf } from '../vocabulary/pages.ts'
import { addLine, newItem, newMeeting, takeTitle } from './build.ts'
import { fillItem, fillLabelled, labelOf } from './labelled.ts'
import { itemNumber } from './numbers/index.ts'
import { isPurpose, presentsReport, tellsWhatHappened } from './purpose.ts'
import { issueMeeting, itemMeeting } from './shell.ts'
import { labelledStarts } from './starts/labelled.ts'

/** A page of one agenda item: "Agenda item", the title, the agenda's wording, "Minutes:". */
export function agendaItemPage(blocks: Block[], furniture: Block[]): Meeting {
  const meeting = newMeeting(spanOf(blocks))
  let named = blocks.findIndex((block) => shellOf(block.value) === 'agenda-item')
  // Printed twice where the title of the page is no more than that.
  while (named >= 0 && shellOf(blocks[named + 1]?.value ?? '') === 'agenda-item') named++
  for (const block of blocks.slice(0, Math.max(0, named + 1))) furniture.push({ ...block, furniture: 'page title' })
  const rest = blocks.slice(named + 1).filter((block) => {
    // "Meeting of Cabinet, Tuesday, 12th July, 2022 7.00 pm (Item 6.)": the meeting, and the item's number.
    if (block.marker !== undefined || !itemMeeting.test(block.value)) return true
    meeting.head.push(block)
    return false
  })
  const numbered = rest[0] && !opensWithYears(rest[0]) ? itemNumber(rest[0]) : undefined
  const item = newItem(rest[0]?.at ?? meeting.at)
  const printed = itemMeeting.exec(meeting.head[0]?.value ?? '')?.[2]?.replace(/[.\s]+$/, '')
  if (printed) Object.assign(item, { number: printed, numberIsText: true })
  meeting.children.push(item)
  let body = rest
  // "Minutes:" at once: the page lost its title.
  if (rest[0] && labelOf(rest[0]) === undefined && !isBelowLostTitle(rest[0], named)) {
    if (numbered && numbered.rest === '' && rest[1]) {
      Object.assign(item, { number: numbered.printed, numberIsText: false })
      takeTitle(item, rest[1], furniture)
      body = rest.slice(2)
    } else if (numbered && numbered.family !== 'n)' && (rest[0].marker !== undefined ? named >= 0 : isNumberedTitle(rest))) {
      Object.assign(item, { number: numbered.printed, numberIsText: false })
      takeTitle(item, rest[0], furniture, numbered.rest)
      const label = /^(?:agenda )?item(?: no\.?)?(?=\s)/i.exec(rest[0].value)?.[0]
      if (label) furniture.push({ ...rest[0], value: label, furniture: 'label' })
      body = rest.slice(1)
    } else if (named >= 0 || rest[0].value.length < 200) {
      takeTitle(item, rest[0], furniture)
      body = rest.slice(1)
    }
  }
  const labelled = body.some((block) => labelOf(block) === 'minutes' || labelOf(block) === 'decision' || block.hint === 'minutes-text')
  fillItem(item, body, labelled, furniture)
  return meeting
}

/** "|2032/33| Revenue Budget": the years of a budget, and no number of a minute. */
function opensWithYears({ marker, value }: Block): boolean {
  const years = marker === undefined ? /^(20\d\d)\/(\d\d)\s\p{Lu}/u.exec(value) : null
  return years !== null && (Number(years[1]) + 1) % 100 === Number(years[2])
}

/**
 * The first paragraph where the title is lost: behind the empty lines that it left, "To approve the minutes …" or
 * a sentence of the minutes; in a part of a page that begins below its title, only what is certain: "The Board considered a plan."
 */
function isBelowLostTitle(first: Block, named: number): boolean {
  if (named < 0)
    return (
      isPurpose(first.value) ||
      presentsReport(first.value) ||
      (/^(?:The|Consideration)\s.*\.$/.test(first.value) && tellsWhatHappened(first.value))
    )
  if ((/\.$/.test(first.value) || first.value.length > 200) && !isPurpose(first.value) && tellsWhatHappened(first.value)) return true
  return (first.gap ?? 0) > 1 && (isPurpose(first.value) || tellsWhatHappened(first.value))
}

/** "Councillor Elm submits a report." above "Councillor Elm submitted a report …": the agenda's wording, its title lost. */
function isAgendasAlone(first: Block, next: Block | undefined): boolean {
  return isPurpose(first.value) && itemNumber(first) === undefined && next !== undefined && tellsWhatHappened(next.value)
}

/** "11 Mill Lane PDF 8 KB", or "11 Mill Lane" above "To secure consent …": a number and a title, and no "11 lamps". */
function isNumberedTitle([first, next]: Block[]): boolean {
  return first !== undefined && (fileMark.test(first.value) || (next !== undefined && isPurpose(next.value) && !/[.;]$/.test(first.value)))
}

/** "Issue - meetings": one matter through several meetings, each under its own heading. */
export function issueHistoryPage(blocks: Block[], furniture: Block[]): { title?: string; meetings: Meeting[] } {
  const heads = blocks.flatMap((block, i) => (block.type !== 'row' && issueMeeting.test(block.value) ? [i] : []))
  const opening = blocks.slice(0, heads[0])
  const title = opening.find((block) => shellOf(block.value) === undefined && block.furniture === undefined)?.value
  for (const block of opening) furniture.push({ ...block, furniture: 'page title' })
  const meetings = heads.map((from, i) => meetingOfIssue(blocks.slice(from, heads[i + 1]), title, furniture))
  return { ...(title === undefined ? {} : { title }), meetings }
}

/** "Meeting: 04/03/2030 - Cabinet (Item 7)", and below it the item that the meeting took. */
function meetingOfIssue(blocks: Block[], issue: string | undefined, furniture: Block[]): Meeting {
  const [head, heading] = blocks as [Block, Block | undefined]
  let body = blocks.slice(1)
  const meeting = newMeeting(spanOf(blocks), { head: [head] })
  const printed = issueMeeting.exec(head.value)?.[3]?.replace(/[.\s]+$/, '')
  const item = newItem(heading?.at ?? head.at)
  if (printed) Object.assign(item, { number: printed, numberIsText: true })
  meeting.children.push(item)
  const told = heading !== undefined && isText(heading, body[1])
  if (issue !== undefined && heading && (told || isPurposeAlone(heading))) Object.assign(item, { title: issue, titleIsText: true })
  else if (heading && labelOf(heading) === undefined && heading.value !== '' && !told) {
    takeIssueHeading(item, heading, printed, furniture)
    body = body.slice(1)
  }
  const labelled = body.some((block) => labelOf(block) === 'minutes' || labelOf(block) === 'decision' || block.hint === 'minutes-text')
  fillItem(item, body, labelled, furniture)
  return meeting
}

/** Whether text stands where the item's heading would. */
function isText(block: Block, next: Block | undefined): boolean {
  // "That the minutes be approved.": what was resolved, its word lost.
  return /\.$/.test(block.value) && (/^That\s/.test(block.value) || tellsWhatHappened(block.value) || isAgendasAlone(block, next))
}

/** "To consider a report." below "Meeting: … (Item 7)": the item's heading is lost, and the page has its title. */
function isPurposeAlone(block: Block): boolean {
  const purpose = isPurpose(block.value) || /^purpose\s?:/i.test(block.value)
  return block.marker === undefined && purpose && itemNumber(block) === undefined
}

/** The heading may repeat the number that the meeting's line has printed, or have one of its own. */
function takeIssueHeading(item: Item, heading: Block, printed: string | undefined, furniture: Block[]): void {
  if (heading.marker === undefined && printed && heading.value.startsWith(`${printed} `)) {
    item.numberIsText = false
    takeTitle(item, heading, furniture, heading.value.slice(printed.length).trim())
    return
  }
  const number = itemNumber(heading)
  const own = number && number.rest !== '' && number.family !== 'n)' ? number : undefined
  if (own) Object.assign(item, { number: own.printed, numberIsText: false })
  takeTitle(item, heading, furniture, own?.rest)
}

/** A page of one recorded vote: "Voting record", the meeting, "Item: Ferry Fares", the lists of names. */
export function votePage(blocks: Block[], furniture: Block[]): Meeting {
  const meeting = newMeeting(spanOf(blocks))
  const named = blocks.findLastIndex((block) => shellOf(block.value) === 'vote')
  for (const block of blocks.slice(0, named + 1)) furniture.push({ ...block, furniture: 'page title' })
  const rest = blocks.slice(named + 1)
  const at = rest.findIndex((block) => /^(?:item|title)\s?:/i.test(block.value))
  meeting.head.push(...rest.slice(0, Math.max(0, at)))
  const heading = rest[Math.max(0, at)]
  if (!heading) return meeting
  const item = newItem(heading.at)
  meeting.children.push(item)
  const label = at < 0 ? '' : (/^(?:item|title)\s?:\s*/i.exec(heading.value)?.[0] ?? '')
  takeTitle(item, heading, furniture, heading.value.slice(label.length))
  if (label !== '') furniture.push({ ...heading, value: label.trim(), furniture: 'label' })
  for (const block of rest.slice(Math.max(0, at) + 1)) addLine(item, 'minutes', block, furniture)
  return meeting
}

/** A page of a meeting: its heading, then the list of items. */
export function meetingPage(blocks: Block[], furniture: Block[]): Meeting {
  const meeting = newMeeting(spanOf(blocks))
  fillLabelled(meeting, blocks, labelledStarts(blocks), furniture)
  return meeting
}

export function spanOf(blocks: Block[]): { start: number; end: number; page?: number } {
  const first = blocks[0]
  if (!first) return { start: 0, end: 0 }
  let end = first.at.end
  for (const block of blocks) if (block.at.end > end) end = block.at.end
  return { ...first.at, end }
}
