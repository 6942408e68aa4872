/**
 * The facts of a meeting: which body, when, where, whom to ask, in what state.
 *
 * Sources, the surest first: fields that the format names; the page's line of the meeting; labels ("Venue:"); the line
 * or sentence that opens printed minutes; headings; at last the front matter of a web page, whose date is often that of
 * the publication. What no source says stays absent.
 */
import type { VFile } from 'vfile'
import { labelledParts, leadingLabel } from '../language/attendance-labels.ts'
import { findDates, type NumericOrder, numericOrder, printedDates } from '../language/dates.ts'
import { findTimes } from '../language/times.ts'
import { speaksOf } from '../language/topics.ts'
import type { Block, Meeting, Minutes } from '../tree.ts'
import { attendanceLabel } from '../vocabulary/attendance.ts'
import { opensMeeting } from '../vocabulary/heads.ts'
import { genericBodies } from '../vocabulary/meetings.ts'
import { shellOf } from '../vocabulary/pages.ts'
import { type Body, cleanBody } from './meeting-body.ts'
import { endTime, isDraft, siteOwner, statusOf } from './meeting-close.ts'
import { type Facts, factsOfLabel, factsOfLine, labelled, labelledFields, loneLabel } from './meeting-labels.ts'
import { takeLink, takeUrls } from './meeting-links.ts'
import { bodyMet, readOpening } from './meeting-opening.ts'

export function meetingFacts() {
  return (tree: Minutes, file: VFile): void => {
    const order = numericOrder(String((file.data as { text?: string }).text ?? ''))
    const owner = siteOwner(tree.furniture)
    for (const meeting of tree.children) describe(meeting, tree, order, owner)
  }
}

function describe(meeting: Meeting, tree: Minutes, order: NumericOrder, owner: string | undefined): void {
  const facts: Facts = {}
  const front: Facts = {}
  const head = headOf(meeting, tree)
  const blocks = [...head, ...meeting.tail]
  const opening: { block: Block; text: string }[] = []
  const headings: { body: Body; at: number }[] = []
  const dated: Facts[] = []
  const decided: Facts[] = []
  let length = 0
  let inOpening = true
  blocks.forEach((block, i) => {
    const fields = labelledFields(block)
    const field = fields[0]
    if (field && block.hint === 'field' && (field.label === 'title' || (field.label === 'date' && isFrontMatter(meeting)))) {
      Object.assign(front, field.label === 'title' ? titleFacts(field.value, order) : factsOfLabel('date', field.value, order))
      return
    }
    // At the foot stand the time of closing, and "Date:" of the signature.
    if (field && i >= head.length && field.label !== 'end' && tree.documentType !== 'decision') return
    if (field) {
      for (const { label, value } of fields) fill(facts, factsOfLabel(label, value || (blocks[i + 1]?.value ?? ''), order))
      takeLink(meeting, block, field.label)
      if (inOpening && i < head.length && !attendanceLabel(field.label)) return
    }
    // "24/03/2029" out of the heading of a decision, where no field says when it was made.
    if (tree.documentType === 'decision' && /^\d{1,2}\/\d{1,2}\/\d{4}$/.test(block.value))
      decided.push(factsOfLabel('date', block.value, order))
    const lone = loneLabel(block)
    if (lone && i < head.length && blocks[i + 1]) fill(facts, factsOfLabel(lone, (blocks[i + 1] as Block).value, order))
    takeUrls(meeting, block)
    if (i >= head.length || shellOf(block.value) || ofPage.test(block.value)) return
    // "Executive" above "Tuesday, 7th July": the body, and no list of its officers.
    const dateBelow = blocks[i + 1] !== undefined && factsOfLine(blocks[i + 1] as Block, order)?.date !== undefined
    if (startsAttendance(block) && !dateBelow) inOpening = false
    // "C. The Minutes of the meeting held on 13 November (previously circulated)": a paper, of another meeting.
    if (!inOpening && i < head.length && (metThere.test(block.value) || welcomedTo.test(block.value))) {
      const told = readOpening(block.value, order)
      fill(facts, told)
      if (told.body?.generic === false) headings.push({ body: told.body, at: length })
    }
    if (!inOpening || (block.marker !== undefined && /\b(?:previously circulated|attached|enclosed)\b/i.test(block.value))) return
    const line = factsOfLine(block, order)
    // A line of body and date is as good as a label; a date alone may be that of the letter.
    if (line?.committee) fill(facts, line)
    else if (opening.length < 24) {
      if (line) dated.push(line)
      const body = line || block.marker !== undefined || block.value.length > 140 ? undefined : headingBody(block)
      if (body) headings.push({ body, at: length })
      const place = line || body ? '' : block.value.replace(startsWithTime, '')
      if (isPlaceLine(place)) dated.push(factsOfLabel('venue', withoutDate(place, order), order))
      const [first, next] = labelledParts(block.value)
      // Up to the list of those present that may follow in the same paragraph.
      opening.push({ block, text: first?.label ? '' : block.value.slice(0, Math.min(first?.end ?? 1200, 1200)) })
      if (next) inOpening = false
      length += block.value.length + 1
    }
  })
  const said = readOpening(opening.map(({ text }) => text).join('\n'), order)
  fill(facts, said)
  // "Ordinary Council Meeting   9 February" above "MINUTES OF LANES DISTRICT COUNCIL": which council, the sentence says.
  if (said.body?.generic === false && isShortFor(facts.committee, said.body.name)) delete facts.committee
  for (const line of [...dated, ...decided]) fill(facts, line)
  // Words of the sentence itself, broken over lines, are no heading.
  const above = headings.filter((heading) => said.at === undefined || heading.at < said.at).map((heading) => heading.body)
  nameBody(facts, said.body, said.before ? [...above, said.before] : above)
  const whole = facts.date === undefined && facts.dateText && front.date ? withYear(facts.dateText, front.date) : undefined
  if (whole) facts.date = whole
  if (isShortFor(facts.committee, front.committee)) delete facts.committee
  fill(facts, front)
  fill(facts, titleFacts(meeting.title ?? '', order))
  // The title of an issue's decisions is what they were about.
  if (tree.children.length === 1 && tree.documentType !== 'decision') fill(facts, titleFacts(tree.title ?? '', order))
  facts.startTime ??= calledToOrder(meeting)
  // "title: Council" before a page that names no body: which council, nobody says.
  facts.committee ??= front.title === undefined ? undefined : cleanBody(front.title)?.name
  const place = opening.find(({ block }) => municipality.test(block.value))?.block.value
  if (facts.committee === undefined) facts.committee = place
  else if (!facts.committee.includes(place ?? '')) facts.organization ??= place
  facts.organization ??= owner ?? ownCouncil(facts.committee)
  assign(meeting, facts)
  const end = facts.endTime ?? endTime(meeting) ?? statedEnd(opening, meeting.startTime)
  if (end) meeting.endTime = end
  meeting.draft = isDraft([
    ...meeting.head.map((block) => block.value),
    meeting.title ?? '',
    tree.children.length === 1 ? (tree.title ?? '') : '',
  ])
  meeting.status = statusOf(meeting, facts.status)
  const title = meeting.title ?? titleOf(meeting, tree)
  if (title) meeting.title = title
}

/**
 * The blocks before the business. Where a document has lost its lines, or its heading passes for an item ("MINUTES of the
 * meeting held in the Lanes Room"), that is how its first item begins.
 */
function headOf(meeting: Meeting, tree: Minutes): Block[] {
  const first = meeting.children[0]
  if (!first || tree.documentType !== 'meeting') return meeting.head
  const met = first.title === undefined && first.number === undefined ? first.lines[0]?.block : undefined
  if (met && bodyMet.test(met.value)) return [...meeting.head, met]
  // "CALL TO ORDER" ¶ "The meeting was called to order at the Lane School at 7 pm."
  if (opensMeeting.test(first.title ?? '')) return [...meeting.head, ...first.lines.slice(0, 2).map((line) => line.block)]
  if (meeting.head.some((block) => block.hint !== 'field')) return meeting.head
  const title: Block[] = first.title ? [{ type: 'paragraph', value: first.title, depth: 0, at: first.at }] : []
  const lines = first.number === undefined ? first.lines.slice(0, 8).map((line) => line.block) : []
  const opening = [...title, ...lines]
  // "To confirm the minutes of the meeting held on 20 July" is of an earlier one.
  const says = opening.some(
    (block) =>
      (!/^(?:To|That|THAT)\s/.test(block.value) && /\bminutes of\b|\bmeeting\b.{0,80}\bheld\b/i.test(block.value)) ||
      labelled(block) !== undefined,
  )
  return says ? [...meeting.head, ...opening] : meeting.head
}

/** "posted Jul 11, 2030, 11:51 AM by Jo Elm": when the page was made. */
const ofPage = /^(?:posted|published|uploaded|(?:last )?(?:updated|modified|edited))(?: on| by|:)?\s.{0,20}\d/i

/** "TOWN OF LANES" above "PLANNING COMMISSION", "LONDON BOROUGH OF LANES", "UNIVERSITY OF LANES", or the only name that the minutes give. */
const municipality =
  /^(?:the )?(?:university|(?:regional |rural |municipal |london |royal |metropolitan )?(?:city|town|township|village|borough|county|shire|municipality|district)) of \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,3}$/iu

/** What an earlier, surer source has said stays; a date and its words go together. */
function fill(facts: Facts, more: Facts): void {
  if (facts.date === undefined && (more.date !== undefined || facts.dateText === undefined)) {
    if (more.date !== undefined) facts.date = more.date
    if (more.dateText !== undefined) facts.dateText = more.dateText.replace(/\s+/g, ' ')
  }
  for (const key of ['organization', 'committee', 'title', 'startTime', 'endTime', 'status', 'venue', 'contact'] as const) {
    if (facts[key] === undefined && more[key] !== undefined) (facts as Record<string, unknown>)[key] = more[key]
  }
}

/** "LANES COUNCIL ¶ PLANNING COMMITTEE ¶ Minutes of the meeting held …": the last names the body, the first whose it is. */
function nameBody(facts: Facts, said: Body | undefined, all: Body[]): void {
  // "Lanes Community Council" ¶ "Cyngor Bro Lanes": the same in two languages.
  const english = all.filter((body) => !/^cyngor\b/i.test(body.name))
  const headings = english.some(({ generic }) => !generic) ? english : all
  const own = headings.filter((body) => !genericBodies.test(body.name))
  // "Cabinet" above "Committee Minutes": which one, the line above says.
  const last = (/^committee$/i.test(headings.at(-1)?.name ?? '') ? own.at(-1) : undefined) ?? headings.at(-1)
  const first = own[0]
  // "LANES HOSPITAL TRUST ¶ Minutes of the Board of Directors": a board that another body has, and that body.
  const board = said?.generic && /^board of\b/i.test(said.name) && first !== undefined && !/\bboard\b/i.test(first.name)
  const best = said && (!said.generic || board) ? said : headings.length > 1 ? last : (first ?? said ?? last)
  if (facts.committee === undefined && best) facts.committee = best.name
  const organization =
    best?.organization ??
    said?.organization ??
    (first && first.name.toLowerCase() !== facts.committee?.toLowerCase() ? first.name : undefined)
  if (facts.organization === undefined && organization) facts.organization = organization
}

/** "The panel met at Mill House, Netherby.", behind those present. */
const metThere = /^The (?:[\p{L}-]+ ){1,4}(?:met|was held|took place) (?:at|in) (?:the )?\p{Lu}[^.;:]{3,90}\.?$/u

/** "The Mayor welcomed everyone to the May meeting of Lanes District held in the Hall on Monday, 6 May 2030" */
const welcomedTo = /\bwelcomed\b[^.]{3,80}\bmeeting of\b[^.]{3,120}\bheld\b/

/** "6pm, Students’ Union Meeting Room": the time, then the place. */
const startsWithTime = /^\d{1,2}(?:[.:]\d{2})?\s?(?:[ap]\.?m\.?|hours|hrs)?[\s,–-]+(?=\p{Lu})/u

function headingBody(block: Block): Body | undefined {
  // "I. Lanes Committee": the heading of one of several bodies.
  const named = block.type === 'heading' ? block.value.replace(/^(?:[IVX]{1,4}|[A-Z])[.)]\s+/, '') : block.value
  // "LANES AUTHORITY: MINUTES", "Minutes: Lanes Committee"
  const text = named.replace(/\s*:\s*(?:draft )?minutes$|^(?:draft )?minutes\s*:\s+/i, '')
  if (
    startsWithTime.test(text) ||
    /^(?:to|agenda|summons|dear|from|present|cc)\b|[:@]/i.test(text) ||
    /\bminutes of the\b.*\bmeeting\b/i.test(text)
  )
    return undefined
  return cleanBody(text)
}

/** "Lanes Committee Meeting 2026-06-22", "The 7th Meeting of the Lanes Committee", "September 18, 2013 Meeting Notes" */
function titleFacts(title: string, order: NumericOrder): Facts {
  if (title === '' || title.length > 250) return {}
  const date = findDates(title, order)[0]
  const words = date ? `${title.slice(0, date.start)} ${title.slice(date.end)}` : title
  // "Lane End Parish Council Minutes of the Parish Council meeting": the whole name stands before.
  const before = /^(.{3,90}?)\s+(?:draft\s+)?minutes\s+of\s+the\b/i.exec(words)?.[1]
  const body = (before && cleanBody(before)) || cleanBody(words.replace(/\s+(?:notes|minutes)\s*$/i, ''))
  return {
    title,
    ...(date ? { date: date.iso, dateText: date.text } : {}),
    ...(body && !body.generic ? { committee: body.name, ...(body.organization ? { organization: body.organization } : {}) } : {}),
  }
}

/** "Minutes of our 13th March meeting" on a page of 1 April 2030: the year is the page's, or the one before; none beyond half a year. */
function withYear(dateText: string, published: string): string | undefined {
  const date = printedDates(dateText)[0]
  if (!date || date.year !== undefined || date.impossible) return undefined
  const day = `${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`
  const year = Number(published.slice(0, 4)) - (day > published.slice(5) ? 1 : 0)
  const days = (Date.parse(published) - Date.parse(`${year}-${day}`)) / 86_400_000
  return days <= 183 ? `${year}-${day}` : undefined
}

/** "Parish Council" beside "Lane End Parish Council". */
function isShortFor(name: string | undefined, whole: string | undefined): boolean {
  return name !== undefined && genericBodies.test(name) && whole?.toLowerCase().endsWith(` ${name.toLowerCase()}`) === true
}

/** "2nd July 2030, Council Chamber", "COUNCIL CHAMBER, LANE END, 2 July 2030": the place without the day before or behind it. */
function withoutDate(place: string, order: NumericOrder | undefined): string {
  const date = printedDates(place, order)[0]
  if (date && date.start > 0 && /^[\s.]*$/.test(place.slice(date.end))) return place.slice(0, date.start).replace(/[\s,–-]+(?:on\s*)?$/, '')
  return date?.start === 0 ? place.slice(date.end).replace(/^[\s,–-]+/, '') || place : place
}

/** "LANE END VILLAGE HALL" on a line of its own, among the lines that open the minutes; a "School District" is a body. */
function isPlaceLine(text: string): boolean {
  if (
    !/\b(?:hall|chambers?|centre|center|room|rooms|boardroom|headquarters|theatre|school|church|house|offices?|library|pavilion|institute|hotel|suite|clubhouse)\b/i.test(
      text,
    ) ||
    /[:;?!]|\b(?:meeting(?! room)|minutes|agenda|clerk|manager|officer|was|were|is|are|(?:school|library) (?:district|board|division))\b/i.test(
      text,
    )
  )
    return false
  const words = text.split(/\s+/)
  return words.length <= 10 && words.every((word) => !/^\p{Ll}{5,}/u.test(word))
}

function startsAttendance(block: Block): boolean {
  // "Clerk: J Ash" stands in the head of a letter as well.
  const label = leadingLabel(block.value)?.label
  return label !== undefined && label.role !== ''
}

/** "The meeting was called to order at 1:01 PM", where no heading says when it was to begin. */
function calledToOrder(meeting: Meeting): string | undefined {
  const first = meeting.children.slice(0, 2).flatMap((item) => item.lines.slice(0, 8).map((line) => line.block))
  for (const block of [...meeting.head, ...first, ...meeting.tail]) {
    if (!speaksOf(block.value, 'opening')) continue
    const said =
      /\b(?:called (?:the )?(?:[^.;]{0,120}\b(?:meeting|session)\b[^.;]{0,80} )?to order|call to order|meeting (?:was )?(?:commence[ds]|(?:declared )?open(?:ed)?|opens|began|begins|started|starts|convened)|(?:meets|met) in (?:regular|special|ordinary) session|opened the meeting|meeting commenced|commenced at|(?<!-)convened at)\b/i.exec(
        block.value,
      )
    const time = said ? findTimes(block.value.slice(said.index, said.index + 160))[0] : undefined
    if (time) return time.clock
  }
  return undefined
}

/** "… commencing at 2.00 pm and finishing at 3.45 pm", "held on 3 June 2030, 9.30am–12.15pm", in the heading. */
function statedEnd(opening: readonly { block: Block }[], start: string | undefined): string | undefined {
  for (const { block } of opening) {
    const times = /\d\s?(?:[ap]\.?m\.?\s?)?(?:[-–—]|to|until)\s?\d/i.test(block.value) ? findTimes(block.value) : []
    const until = times.find(
      (time, i) => times[i - 1]?.clock === start && /^\s?(?:[-–—]|to|until)\s?$/i.test(block.value.slice(times[i - 1]?.end, time.start)),
    )
    if (until) return until.clock
    if (!speaksOf(block.value, 'closing')) continue
    const said = /\b(?:finish(?:ing|ed)|conclud(?:ing|ed)|ending|ended|closing|closed)\b/i.exec(block.value)
    const time = said ? findTimes(block.value.slice(said.index, said.index + 60))[0] : undefined
    if (time) return time.clock
  }
  return undefined
}

/** A council that meets is the organization itself: "Lane End Parish Council". */
function ownCouncil(committee: string | undefined): string | undefined {
  return committee && /\b(?:council|authority|cyngor)$/i.test(committee) && !genericBodies.test(committee) ? committee : undefined
}

function assign(meeting: Meeting, facts: Facts): void {
  if (meeting.committee === undefined && facts.committee) meeting.committee = facts.committee
  if (meeting.organization === undefined && facts.organization) meeting.organization = facts.organization
  if (meeting.date === undefined && facts.date) meeting.date = facts.date
  if (meeting.dateText === undefined && facts.dateText) meeting.dateText = facts.dateText
  if (meeting.startTime === undefined && facts.startTime) meeting.startTime = facts.startTime
  if (meeting.venue === undefined && facts.venue) meeting.venue = facts.venue
  if (meeting.contact === undefined && facts.contact) meeting.contact = facts.contact
}

/** Verbatim: the line of the meeting, the opening words of the minutes, or the title of the page. */
function titleOf(meeting: Meeting, tree: Minutes): string | undefined {
  const line = meeting.head.find((block) => block.hint === 'meeting-line')
  if (line) return line.value
  const front = meeting.head.find((block) => block.hint === 'field' && block.data?.field === 'title')
  const heading = meeting.head.find(
    (block) => block.type === 'heading' && !shellOf(block.value) && /\b(?:minutes|meeting)\b/i.test(block.value),
  )
  const opening = meeting.head.find(
    (block) =>
      block.value.length < 300 && /\bminutes\b/i.test(block.value) && !shellOf(block.value) && !/https?:|^[^:]{2,30}:\s/i.test(block.value),
  )
  return (front ?? heading ?? opening)?.value ?? (tree.children.length === 1 ? tree.title : undefined)
}

/** A reader's field "date" beside a field "title" is a page's front matter; the web service has times and a place as well. */
function isFrontMatter(meeting: Meeting): boolean {
  return !meeting.head.some(
    (block) => block.hint === 'field' && /^(?:start-time|venue|committee|attendee|status)$/.test(block.data?.field ?? ''),
  )
}
