/** The single pages of a council's site: one agenda item, one issue's history, one decision, one recorded vote. */
import type { Block, Item, Meeting } from '../tree.ts'
import { fileMark, shellOf } from '../vocabulary/pages.ts'
import { addLine, extend, newItem, newMeeting, takeTitle } from './build.ts'
import { fillItem, fillLabelled, labelOf } from './labelled.ts'
import { itemNumber } from './numbers/index.ts'
import { isPurpose, presentsReport, tellsWhatHappened } from './purpose.ts'
import { decisionField, decisionHead, isBareDecision, issueMeeting, itemMeeting } from './shell.ts'
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
  const meetings = heads.map((from, i) => {
    const part = blocks.slice(from, heads[i + 1])
    const head = part[0] as Block
    const meeting = newMeeting(spanOf(part), { head: [head] })
    const printed = issueMeeting.exec(head.value)?.[3]?.replace(/[.\s]+$/, '')
    const item = newItem(part[1]?.at ?? head.at)
    if (printed) Object.assign(item, { number: printed, numberIsText: true })
    meeting.children.push(item)
    let body = part.slice(1)
    const heading = body[0]
    const told =
      heading !== undefined &&
      /\.$/.test(heading.value) &&
      // "That the minutes be approved.": what was resolved, its word lost.
      (/^That\s/.test(heading.value) || tellsWhatHappened(heading.value) || isAgendasAlone(heading, body[1]))
    // "To consider a report." below "Meeting: … (Item 7)": the item's heading is lost, and the page has its title.
    const lost =
      heading !== undefined &&
      heading.marker === undefined &&
      (isPurpose(heading.value) || /^purpose\s?:/i.test(heading.value)) &&
      itemNumber(heading) === undefined
    if (title !== undefined && (told || lost)) Object.assign(item, { title, titleIsText: true })
    else if (heading && labelOf(heading) === undefined && heading.value !== '' && !told) {
      const own =
        heading.marker === undefined && printed && heading.value.startsWith(`${printed} `)
          ? heading.value.slice(printed.length).trim()
          : undefined
      const numbered = own === undefined ? itemNumber(heading) : undefined
      if (own !== undefined) item.numberIsText = false
      const words = own ?? (numbered && numbered.rest !== '' && numbered.family !== 'n)' ? numbered.rest : undefined)
      if (numbered && words !== undefined && words === numbered.rest) Object.assign(item, { number: numbered.printed, numberIsText: false })
      takeTitle(item, heading, furniture, words)
      // The heading repeats the number that the meeting's line has printed.
      body = body.slice(1)
    }
    const labelled = body.some((block) => labelOf(block) === 'minutes' || labelOf(block) === 'decision' || block.hint === 'minutes-text')
    fillItem(item, body, labelled, furniture)
    return meeting
  })
  return { ...(title === undefined ? {} : { title }), meetings }
}

/**
 * "Issue - decisions", "Decisions published": decisions under headings of their own, "24/03/2029 - Ferry Fares ref: 302".
 * A page of one decision has no such heading, or one.
 */
export function decisionPages(blocks: Block[], furniture: Block[]): { title?: string; meetings: Meeting[] } {
  const heads = blocks.flatMap((block, i) => (decisionHead.test(block.value) ? [i] : []))
  if (heads.length === 0) return { meetings: [decisionPage(blocks, furniture)] }
  const opening = blocks.slice(0, heads[0])
  const title = opening.findLast((block) => !shellOf(block.value) && !decisionField.test(block.value))?.value
  for (const block of opening) furniture.push({ ...block, furniture: 'page title' })
  const meetings = heads.map((from, i) => {
    const [head, ...rest] = blocks.slice(from, heads[i + 1]) as [Block, ...Block[]]
    const [, date = '', words = '', status = ''] = decisionHead.exec(head.value) as RegExpExecArray
    const meeting = decisionPage([{ ...head, value: words }, ...rest], furniture)
    meeting.head.unshift({ ...head, value: date })
    if (status !== '') meeting.head.splice(1, 0, { ...head, value: status })
    return meeting
  })
  return { ...(title === undefined ? {} : { title }), meetings }
}

/** "Decision details": the decision's text under labels, and fields that say by whom and when it was made. */
function decisionPage(blocks: Block[], furniture: Block[]): Meeting {
  const meeting = newMeeting(spanOf(blocks))
  let named = blocks.findIndex((block) => shellOf(block.value) === 'decision')
  // "Decision details", of the page and again of its text.
  while (named >= 0 && shellOf(blocks[named + 1]?.value ?? '') === 'decision') named++
  for (const block of blocks.slice(0, named + 1)) furniture.push({ ...block, furniture: 'page title' })
  const rest = blocks.slice(named + 1)
  const item = newItem(rest[0]?.at ?? meeting.at)
  meeting.children.push(item)
  // "Subject Matter / Title of Decision" on a line, the title on the next; else the first line is the title.
  const subject = rest.findIndex((block) =>
    /^(?:subject(?: matter)?|title|report title|decision title)(?: ?\/ ?title of decision| of (?:the )?(?:decision|report))?\s?:?$/i.test(
      block.value,
    ),
  )
  const first = rest[0] && !decisionField.test(rest[0].value) && !isBareDecision(blocks) ? 0 : -1
  const titleAt = subject >= 0 && rest[subject + 1] ? subject + 1 : first
  if (titleAt >= 0) takeTitle(item, rest[titleAt] as Block, furniture)
  if (titleAt > 0) furniture.push({ ...(rest[subject] as Block), furniture: 'label' })
  const body: Block[] = []
  let fields = true
  for (const block of rest) {
    if (rest.indexOf(block) === titleAt || (titleAt > 0 && rest.indexOf(block) === subject)) continue
    if (decisionField.test(block.value)) {
      ;(fields ? meeting.head : meeting.tail).push(block)
      extend(meeting, block.at)
    } else {
      if (labelOf(block) !== undefined) fields = false
      body.push(block)
    }
  }
  const opened = body.findIndex((block) => labelOf(block) === 'decision')
  if (opened >= 0) fillItem(item, body, true, furniture)
  else fillUnlabelled(item, body, furniture)
  return meeting
}

/** Without "Decision:", the page's text is the decision, but for what stands before its resolution: the purpose. */
function fillUnlabelled(item: Item, body: Block[], furniture: Block[]): void {
  const papers = body.findIndex((block) => labelOf(block) === 'documents')
  const text = papers < 0 ? body : body.slice(0, papers)
  const first = text.findIndex((block) => block.marker !== undefined || opensResolution.test(block.value))
  const resolved = first >= 0 && opensResolution.test((text[first] as Block).value) ? first : 0
  // "The Portfolio Holder presented the report.": the minutes of the meeting that decided, in place of the decision.
  // "The report was moved by the Leader." ¶ "For 28", "The Committee received the report. Members discussed …" above RESOLVED too.
  const debated = text.slice(0, resolved).some((block) => /\b(?:moved|seconded)\b|\bput to the vote\b/i.test(block.value))
  const acted = resolved > 0 && text.slice(0, resolved).some((block) => meetingActed.test(block.value))
  const minuted = debated || acted || (text[0] !== undefined && presentsReport(text[0].value))
  for (const [i, block] of text.entries()) addLine(item, minuted ? 'minutes' : i < resolved ? 'purpose' : 'decision', block, furniture)
  if (papers >= 0) fillItem(item, body.slice(papers), true, furniture)
}

/** Above a resolution it is told twice that the meeting sat: it had the matter before it, and its members talked. */
const meetingActed =
  /^(?:The )?(?:Committee|Council|Cabinet|Board|Panel|Executive)\s(?:received|considered|discussed|debated|heard|reviewed)\b.*\b(?:Members|Councillors)\s(?:\w+ly )?(?:asked|discussed|commented|queried|expressed|noted|considered)\b/s

/** "That the plan be approved.", "Recommendation agreed.": where the text of a decision begins, behind its purpose. */
const opensResolution = /^(?:That\b|RESOLVED\b|Resolved\b|Recommendations? (?:agreed|approved|accepted|adopted)\b|Agreed\b|Approved\b)/

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
