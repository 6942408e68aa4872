/** What the lines before the business say of a meeting: fields, labels, its body, its day, its place. */
import { labelledParts, leadingLabel } from '../../language/attendance-labels.ts'
import type { NumericOrder } from '../../language/dates.ts'
import type { Block, Meeting, Minutes } from '../../tree.ts'
import { attendanceLabel } from '../../vocabulary/attendance.ts'
import { opensMeeting } from '../../vocabulary/heads.ts'
import { shellOf } from '../../vocabulary/pages.ts'
import { type Body, cleanBody } from './body.ts'
import { type Facts, fill } from './facts.ts'
import { factsOfLabel, labelled, labelledFields, loneLabel } from './labels.ts'
import { factsOfLine } from './line.ts'
import { takeLink, takeUrls } from './links.ts'
import { bodyMet } from './named-body.ts'
import { readOpening } from './opening.ts'
import { isMunicipality } from './organization.ts'
import { titleFacts } from './title.ts'
import { isPlaceLine, withoutDate } from './venue.ts'

/** No meeting is opened on more lines. */
const mostLines = 24
/** A document that lost its lines says all within so much of its one paragraph. */
const longestLine = 1200

/** What the head of a meeting says, and its foot where it has labels. */
export class Head {
  /** What is said for certain: by fields, by labels, by lines of body and date. */
  readonly facts: Facts = {}
  /** The front matter of a web page: its date is often that of the publication. */
  readonly front: Facts = {}
  /** Days and places that stand alone on their lines, which may be those of a letter. */
  readonly alone: Facts[] = []
  /** "24/03/2029" out of the heading of a decision, where no field says when it was made. */
  readonly decided: Facts[] = []
  /** Names of bodies on lines of their own, and where in the opening. */
  readonly headings: { body: Body; at: number }[] = []
  /** The lines before those present, in which the sentence stands that opens printed minutes. */
  readonly opening: { block: Block; text: string }[] = []
  private length = 0
  private before: Block | undefined
  /** Above the page's own title: whose site it is. */
  private onSite = false
  /** The line right above. */
  private above: Block | undefined
  private inOpening = true

  constructor(
    private readonly meeting: Meeting,
    private readonly ofDecision: boolean,
    private readonly order: NumericOrder,
  ) {}

  read(head: readonly Block[]): void {
    const { tail } = this.meeting
    const page = head.findIndex(({ value }) => pageOfMeeting.test(value))
    for (const [i, block] of head.entries()) {
      this.onSite = i < page
      const next = head[i + 1] ?? tail[0]
      this.before = head[i - 1]
      this.above = block.gap === undefined ? this.before : undefined
      if (!this.readLabels(block, next, true) && !shellOf(block.value) && !ofPage.test(block.value)) this.readLine(block, next)
    }
    for (const [i, block] of tail.entries()) this.readLabels(block, tail[i + 1], false)
  }

  /** @returns whether that is all that the block says */
  private readLabels(block: Block, next: Block | undefined, inHead: boolean): boolean {
    const { meeting, facts, order } = this
    const fields = labelledFields(block)
    const field = fields[0]
    if (field && block.hint === 'field' && (field.label === 'title' || (field.label === 'date' && isFrontMatter(meeting)))) {
      Object.assign(this.front, field.label === 'title' ? titleFacts(field.value, order) : factsOfLabel('date', field.value, order))
      return true
    }
    // "subtitle: Regular Meeting of the Lanes Board"
    if (inHead && block.hint === 'field' && block.data?.field === 'subtitle') {
      const { title: _, ...told } = titleFacts(block.value, order)
      fill(this.front, told)
      return true
    }
    // At the foot stand the time of closing, and "Date:" of the signature.
    if (field && !inHead && field.label !== 'end' && !this.ofDecision) return true
    if (field) {
      for (const { label, value } of fields) fill(facts, factsOfLabel(label, withReach(label, value, next) || (next?.value ?? ''), order))
      takeLink(meeting, block, field.label)
      if (this.inOpening && inHead && !attendanceLabel(field.label)) return true
    }
    if (this.ofDecision && /^\d{1,2}\/\d{1,2}\/\d{4}$/.test(block.value)) this.decided.push(factsOfLabel('date', block.value, order))
    const lone = inHead && next ? loneLabel(block) : undefined
    if (lone && next) fill(facts, factsOfLabel(lone, next.value, order))
    takeUrls(meeting, block)
    return false
  }

  private readLine(block: Block, next: Block | undefined): void {
    // "Executive" above "Tuesday, 7th July": the body, and no list of its officers.
    if (startsAttendance(block) && !(next && factsOfLine(next, this.order)?.date !== undefined)) this.inOpening = false
    if (!this.inOpening) this.readBehindAttendance(block)
    // "C. The Minutes of the meeting held on 13 November (previously circulated)": a paper, of another meeting.
    else if (block.marker === undefined || !/\b(?:previously circulated|attached|enclosed)\b/i.test(block.value))
      this.readOpeningLine(block)
  }

  /** "Agenda and minutes" ¶ "Overview and Scrutiny - Monday, 3rd June, 2030 6.30 pm": below the page's title, whatever the body's name. */
  private isMeetingLine(block: Block): boolean {
    return block.hint === undefined && this.before !== undefined && bodyAndDay.test(block.value) && shellOf(this.before.value) === 'meeting'
  }

  private readBehindAttendance({ value }: Block): void {
    if (!metThere.test(value) && !welcomedTo.test(value)) return
    const told = readOpening(value, this.order)
    fill(this.facts, told)
    if (told.body?.generic === false) this.headings.push({ body: told.body, at: this.length })
  }

  private readOpeningLine(block: Block): void {
    const told = factsOfLine(block, this.order)
    const line = !told?.committee && this.isMeetingLine(block) ? factsOfLine({ ...block, hint: 'meeting-line' }, this.order) : told
    // A line of body and date is as good as a label; a date alone may be that of the letter.
    if (line?.committee) {
      fill(this.facts, line)
      return
    }
    if (this.opening.length >= mostLines) return
    const body = line || block.marker !== undefined || block.value.length > 140 ? undefined : withNameAbove(headingBody(block), this.above)
    const place = line || body ? '' : block.value.replace(startsWithTime, '')
    const placeAt = line || body ? null : timeAt.exec(block.value)
    if (line) this.alone.push(line)
    // "Lanes City Council" ¶ "Agenda and minutes"
    if (body && this.onSite && councilOfArea.test(body.name)) fill(this.facts, { organization: body.name })
    else if (body) this.headings.push({ body, at: this.length })
    if (placeAt) this.alone.push(factsOfLabel('venue', placeAt.groups?.place ?? '', this.order))
    // "- Jo Church (Secretary)": an entry of a list of people.
    else if (block.type !== 'item' && isPlaceLine(place)) this.alone.push(factsOfLabel('venue', withoutDate(place, this.order), this.order))
    // Up to the list of those present that may follow in the same paragraph.
    const [first, second] = labelledParts(block.value)
    // "Minutes – Hearing of March 6, 2031" names nobody who took them.
    const listed = first?.label !== undefined && !/^(?:minutes|notes)\b.*\b(?:19|20)\d\d\b/i.test(block.value)
    this.opening.push({ block, text: listed ? '' : block.value.slice(0, Math.min(first?.end ?? longestLine, longestLine)) })
    if (second) this.inOpening = false
    this.length += block.value.length + 1
  }
}

/**
 * The blocks before the business. Where a document has lost its lines, or its heading passes for an item ("MINUTES of the
 * meeting held in the Lanes Room"), that is how its first item begins.
 */
export function headOf(meeting: Meeting, tree: Minutes): Block[] {
  const first = meeting.children[0]
  if (!first || tree.documentType !== 'meeting') return meeting.head
  const met = first.title === undefined && first.number === undefined ? first.lines[0]?.block : undefined
  if (met && bodyMet.test(met.value)) return [...meeting.head, met]
  // "CALL TO ORDER" ¶ "The meeting was called to order at the Lane School at 7 pm."
  if (opensMeeting.test(first.title ?? '')) return [...meeting.head, ...first.lines.slice(0, 2).map((line) => line.block)]
  if (meeting.head.some((block) => block.hint !== 'field')) return meeting.head
  const title: Block[] = first.title ? [{ type: 'paragraph', value: first.title, depth: 0, at: first.at }] : []
  const lines = first.number === undefined ? openingOf(first.lines.slice(0, 8).map((line) => line.block)) : []
  const opening = [...title, ...lines]
  // "To confirm the minutes of the meeting held on 20 July" is of an earlier one.
  const says = opening.some(
    (block) =>
      (!/^(?:To|That|THAT)\s/.test(block.value) && /\bminutes of\b|\bmeeting\b.{0,80}\bheld\b/i.test(block.value)) ||
      labelled(block) !== undefined,
  )
  return says ? [...meeting.head, ...opening] : meeting.head
}

/** Up to the second paragraph or the last line that is of the meeting itself: the days of its business are others. */
function openingOf(lines: Block[]): Block[] {
  const long = lines.flatMap(({ value }, i) => (value.length > 120 ? [i] : []))
  const above = lines.slice(0, (long[1] ?? lines.length) + 1)
  return above.slice(0, above.findLastIndex(({ value }) => ofMeeting.test(value)) + 1)
}

const ofMeeting = /\b(?:meeting|session|held|present|attend\w*|to order|apologies|minutes)\b/i

/** "posted Jul 11, 2030, 11:51 AM by Jo Elm", "Mon, 05 Feb 2030 00:00": when the page was made. */
const ofPage =
  /^(?:\p{L}{3}, )?\d{1,2} \p{L}{3} \d{4} 00:00$|^(?:posted|published|uploaded|(?:last )?(?:updated|modified|edited))(?: on| by|:)?\s.{0,20}\d/iu

/** "The panel met at Mill House, Netherby.", behind those present. */
const metThere = /^The (?:[\p{L}-]+ ){1,4}(?:met|was held|took place) (?:at|in) (?:the )?\p{Lu}[^.;:]{3,90}\.?$/u

/** "The Mayor welcomed everyone to the May meeting of Lanes District held in the Hall on Monday, 6 May 2030" */
const welcomedTo = /\bwelcomed\b[^.]{3,80}\bmeeting of\b[^.]{3,120}\bheld\b/

/** "6pm, Students’ Union Meeting Room": the time, then the place. */
/** "7pm at |the Marl Hub, 94 Mill Road|" */
const timeAt = /^\d{1,2}(?:[.:]\d{2})?\s?[ap]\.?m\.?,?\s(?:at|in)\s(?=(?:the\s)?\p{Lu})(?<place>[^.:;?!]{4,90})\.?$/iu
const startsWithTime = /^\d{1,2}(?:[.:]\d{2})?\s?(?:[ap]\.?m\.?|hours|hrs)?[\s,–-]+(?=\p{Lu})/u

/** "LANES COUNCIL", "PLANNING COMMITTEE": a line that is a body's name. */
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

/** "LLANSEDGE ISAF" ¶ "COMMUNITY COUNCIL": the name on a line of its own. */
function withNameAbove(body: Body | undefined, above: Block | undefined): Body | undefined {
  const name = above?.value ?? ''
  // "CITY OF MARL" ¶ "CITY COUNCIL": whose it is.
  const isName = /^\p{Lu}[\p{Lu}\s'’&-]{3,40}$/u.test(name) && !notName.test(name) && !shellOf(name) && !isMunicipality(name)
  return body?.generic && isName && /^(?:PARISH|TOWN|COMMUNITY|CITY|VILLAGE)\s/.test(body.name)
    ? { name: `${name} ${body.name}`, generic: false }
    : body
}

const pageOfMeeting = /^agenda,? (?:decisions )?and (?:draft )?minutes$/i
const councilOfArea = /\b(?:city|borough|county|district|metropolitan)\b.*\bcouncil$|^london borough of\b/i

const bodyAndDay = /^\p{Lu}[^.;:]{2,100} - (?:mon|tues|wednes|thurs|fri|satur|sun)day,? \d{1,2}(?:st|nd|rd|th)? \p{Lu}/iu

const notName =
  /\b(?:CYNGOR|COUNCIL|COMMITTEE|BOARD|MEETING|MINUTES|COFNODION|AGENDA|NOTICE|DRAFT|ANNUAL|SPECIAL|ORDINARY|OFFICIAL|CONFIDENTIAL|WELCOME)\b/

/** "Present: Cllrs Elm and Fir", "In attendance" */
function startsAttendance(block: Block): boolean {
  // "Clerk: J Ash" stands in the head of a letter as well.
  const label = leadingLabel(block.value)?.label
  return label !== undefined && label.role !== ''
}

/** "Contact: Tamsin Oake" ¶ "tel. no.: 01000 555010 Email: …": how to reach her stands on the next line. */
function withReach(label: string, value: string, next: Block | undefined): string {
  const goesOn = label === 'contact' && value !== '' && next?.hint === undefined && /^(?:tel|e-?mail|phone)\b/i.test(next?.value ?? '')
  return goesOn ? `${value} ${next?.value}` : value
}

/** A reader's field "date" beside a field "title" is a page's front matter; the web service has times and a place as well. */
function isFrontMatter(meeting: Meeting): boolean {
  return !meeting.head.some(
    (block) => block.hint === 'field' && /^(?:start-time|venue|committee|attendee|status)$/.test(block.data?.field ?? ''),
  )
}
