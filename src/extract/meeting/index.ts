/**
 * The facts of a meeting: which body, when, where, whom to ask, in what state.
 *
 * Sources, the surest first: fields that the format names; the page's line of the meeting; labels ("Venue:"); the line
 * or sentence that opens printed minutes; headings; at last the front matter of a web page, whose date is often that of
 * the publication. What no source says stays absent.
 */
import type { VFile } from 'vfile'
import { type NumericOrder, numericOrder, printedDates } from '../../language/dates.ts'
import type { Meeting, Minutes } from '../../tree.ts'
import { cleanBody } from './body.ts'
import { type Facts, fill } from './facts.ts'
import { withHalves } from './half-of-day.ts'
import { Head, headOf } from './head.ts'
import { readOpening } from './opening.ts'
import { isShortFor, nameBody, nameOrganization, siteOwner } from './organization.ts'
import { isDraft, statusOf } from './status.ts'
import { calledToOrder, endTime, statedEnd } from './times.ts'
import { titleFacts, titleOf } from './title.ts'

export function meetingFacts() {
  return (tree: Minutes, file: VFile): void => {
    const order = numericOrder(String((file.data as { text?: string }).text ?? ''))
    const owner = siteOwner(tree.furniture)
    for (const meeting of tree.children) describe(meeting, tree, order, owner)
  }
}

function describe(meeting: Meeting, tree: Minutes, order: NumericOrder, owner: string | undefined): void {
  const ofDecision = tree.documentType === 'decision'
  const pageTitle = tree.children.length === 1 ? (tree.title ?? '') : ''
  const head = new Head(meeting, ofDecision, order)
  head.read(headOf(meeting, tree))
  const { facts, front, opening } = head
  const said = readOpening(opening.map(({ text }) => text).join('\n'), order)
  fill(facts, said)
  // "Ordinary Council Meeting   9 February" above "MINUTES OF LANES DISTRICT COUNCIL": which council, the sentence says.
  if (said.body?.generic === false && isShortFor(facts.committee, said.body.name)) delete facts.committee
  for (const line of [...head.alone, ...head.decided]) fill(facts, line)
  // Words of the sentence itself, broken over lines, are no heading.
  const above = head.headings.filter(({ at }) => said.at === undefined || at < said.at).map(({ body }) => body)
  nameBody(facts, said.body, said.before ? [...above, said.before] : above)
  const year = meeting.head.find((block) => block.data?.year)?.data?.year
  const date = facts.date === undefined && facts.dateText ? withYear(facts.dateText, front.date, year) : undefined
  if (date) facts.date = date
  if (isShortFor(facts.committee, front.committee)) delete facts.committee
  fill(facts, front)
  fill(facts, titleFacts(meeting.title ?? '', order))
  // The title of an issue's decisions is what they were about.
  if (!ofDecision) fill(facts, titleFacts(pageTitle, order))
  facts.startTime ??= calledToOrder(meeting)
  // "title: Council" before a page that names no body: which council, nobody says.
  facts.committee ??= front.title === undefined ? undefined : cleanBody(front.title)?.name
  nameOrganization(facts, opening, owner)
  assign(meeting, facts)
  const end = facts.endTime ?? endTime(meeting) ?? statedEnd(opening, meeting.startTime)
  const { implied, ...times } = withHalves(meeting.startTime, end)
  delete meeting.startTime
  Object.assign(meeting, times)
  meeting.implied = [...(date !== undefined && meeting.date === date ? ['date'] : []), ...implied]
  meeting.draft = isDraft([...meeting.head.map((block) => block.value), meeting.title ?? '', pageTitle])
  meeting.status = statusOf(meeting, facts.status)
  const title = meeting.title ?? titleOf(meeting, tree)
  if (title) meeting.title = title
}

/**
 * "Minutes of our 13th March meeting" on a page of 1 April 2030: the year is the page's, or the one before; none beyond half a year.
 * A year above the headings of several meetings ("# 2030" ¶ "## March 13") is theirs.
 */
function withYear(dateText: string, published: string | undefined, headed: string | undefined): string | undefined {
  const date = printedDates(dateText)[0]
  if (!date || date.year !== undefined || date.impossible) return undefined
  const day = `${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`
  if (headed) return `${headed}-${day}`
  if (!published) return undefined
  const year = Number(published.slice(0, 4)) - (day > published.slice(5) ? 1 : 0)
  const days = (Date.parse(published) - Date.parse(`${year}-${day}`)) / 86_400_000
  return days <= 183 ? `${year}-${day}` : undefined
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
