/**
 * The two trees of minutebook, and what each node means.
 *
 * A reader turns a file into **Blocks**, a flat list, because minutes say their structure in words and
 * numbers and not in markup. The outline turns Blocks into **Minutes**: meetings, and in them items.
 * Extractors then write what they recognise beside the blocks (an item's `contributions`, `decisions`, …).
 * They never take a block away: one sentence may be a speech, a motion and a decision at once, so what is
 * found stands off from the text and points into it, and no word can be lost.
 */
import type { Node, Parent } from 'unist'

/** A stretch of a document: offsets into the text that positions point into (`file.data.text`). */
export interface Span {
  /** First character, from 0. */
  start: number
  /** One past the last character. */
  end: number
  /** Page of a PDF, from 1. */
  page?: number
}

/**
 * What the format itself says that a block is (ModernGov's class names, a field of its web service, front
 * matter). A reader that has only words and layout gives none: then the outline reads the words.
 */
export type Hint =
  | 'page-title' // "Agenda and minutes"
  | 'meeting-line' // "Lanes Committee - Monday, 3rd June, 2030 6.30 pm"
  | 'field' // a labelled value; `data.field` names it
  | 'item-number' // "54."
  | 'item-title'
  | 'agenda-text' // what the agenda set out to do
  | 'minutes-text'
  | 'decision-text' // the passage under "Decision:"
  | 'label' // "Minutes:", "Decision:", "Additional documents:"
  | 'document' // an attached paper; `data` has format, size, url
  | 'recorded-vote' // a row of the page's table of recorded votes

/** The smallest thing a reader makes: one paragraph, heading, list entry or table row. */
export interface Block extends Node {
  type: 'heading' | 'paragraph' | 'item' | 'row'
  /** The words as printed, runs of white space folded to one space, without the marker. */
  value: string
  /** Heading: 1 to 6. List entry: nesting from 0. Paragraph and row: indentation level, mostly 0. */
  depth: number
  /** The printed label: "(a)", "1.2", "12.", "·". Not repeated in `value`. */
  marker?: string
  /** The whole block is set in bold (or is a heading by its style). */
  bold?: boolean
  /** A row's cells; `value` is then the cells joined by one space. */
  cells?: string[]
  hint?: Hint
  /** Its number stood within a paragraph and goes on from the item before: "… left at that. 11 To consider plans". */
  counted?: boolean
  /** Further facts of the format: the field's name, a document's format, size and url. */
  data?: Record<string, string>
  /** Empty lines before it, where the format has lines: all that a page which lost its headings keeps of them. */
  gap?: number
  /** Why this block is no part of the minutes: "navigation", "page head", "label", … */
  furniture?: string
  at: Span
}

/** What every extractor notes of a fact. */
export interface Found {
  /** The extractor that found it. */
  by: string
  at: Span
  /** Names of properties that were inferred and not read: "carried unanimously" says carried; none against is implied. */
  implied?: string[]
}

export type AttendanceStatus = 'present' | 'apologies' | 'absent' | 'substitute'
export type Capacity = 'member' | 'officer' | 'co-opted' | 'other'

export interface Attendee extends Found {
  name: string
  /** "Mr", "Dr", "Councillor": as printed. */
  honorific?: string
  /** "Chairman", "Clerk", "Education Co-optee". */
  role?: string
  organization?: string
  party?: string
  capacity: Capacity
  status: AttendanceStatus
  /** The person in whose place a substitute came. */
  substituteFor?: string
  remote?: boolean
  /** "arrived 7.40pm", "left at item 6": as printed. */
  note?: string
}

/** A stretch of minutes that the text attributes to a speaker. */
export interface Contribution extends Found {
  /** The designation as this sentence prints it: "She", "the Director". */
  printed: string
  /** Whom it means: the fullest designation that the item gives. */
  speaker: string
  kind: 'person' | 'role' | 'group'
  /** stated: the sentence names the speaker; inferred: resolved from the context; unsettled: see `reason`. */
  certainty: 'stated' | 'inferred' | 'unsettled'
  reason?: string
  /** The reporting verb as printed: "explained", "went on to say". */
  verb: string
  /** The whole sentence that makes the attribution: the evidence. */
  sentence: string
  /** The words attributed, from this attribution up to the next, a decision or the end of the item. */
  text: string
  /** The bullets that are this speaker's words. */
  bullets: Block[]
  /** "In reply to a question from Councillor Marsh": "Councillor Marsh". */
  inReplyTo?: string
}

export type DecisionKind = 'resolved' | 'recommended' | 'agreed' | 'noted' | 'approved' | 'refused' | 'deferred' | 'other'

export interface Clause extends Found {
  /** "(a)", "(i)", "1.": as printed; absent where the block has no labelled parts. */
  label?: string
  text: string
  children: Clause[]
}

export interface Decision extends Found {
  kind: DecisionKind
  /** The printed marker: "RESOLVED:", "It was agreed that". Absent where a page lost it. */
  label?: string
  unanimous?: boolean
  /** Words common to all clauses: "the application be approved subject to the following conditions:". */
  leadIn?: string
  clauses: Clause[]
  /** The blocks that make up its wording, the label's included. */
  blocks: Block[]
  reasons: string[]
  alternatives: string[]
  /** The same decision printed a second time ("Decision:" and again under "Minutes:"). */
  repeatedAt?: Span
}

export interface Vote extends Found {
  option: 'for' | 'against' | 'abstain' | 'absent' | 'other'
  /** The heading of the list as printed: "Declined to vote". */
  printed: string
  name: string
}

export interface Motion extends Found {
  kind: 'motion' | 'amendment'
  text?: string
  mover?: string
  seconder?: string
  result?: 'carried' | 'lost' | 'withdrawn'
  for?: number
  against?: number
  abstain?: number
  unanimous?: boolean
  votes: Vote[]
  /** The blocks that its wording is read from; the first may hold the mover as well. */
  blocks?: Block[]
}

export interface Interest extends Found {
  member: string
  /** "Disclosable Pecuniary Interest", "personal": as printed. */
  kind?: string
  nature?: string
  /** The agenda item it concerns, as printed. */
  item?: string
  leftRoom?: boolean
}

export interface Action extends Found {
  text: string
  owner?: string
  deadline?: string
}

/** An attached paper: "Budget report pdf icon PDF 252 KB". */
export interface Paper extends Found {
  title: string
  /** The line is the title of the item: the words are the item's. */
  isTitle?: boolean
  format?: string
  size?: string
  url?: string
}

/** Which part of an item a block belongs to. */
export type Part = 'purpose' | 'minutes' | 'decision' | 'documents'

/** A block in its place in an item. */
export interface Line {
  part: Part
  block: Block
}

/** One numbered or titled piece of business. */
export interface Item extends Node {
  type: 'minutes-item'
  /** The minute number as printed, without final full stop or brackets: "137", "118/28". */
  number?: string
  /** The agenda's own number where it is another: "(Item 5)". */
  agendaNumber?: string
  title?: string
  /** The number stands in the meeting's own line ("… - Cabinet (Item 31)"), or is the agenda's: its words are there. */
  numberIsText?: boolean
  /** The title is a sentence of the minutes ("2. Apologies were received from …") and stands in `lines` as well. */
  titleIsText?: boolean
  lines: Line[]
  papers: Paper[]
  hasMinutes: boolean
  truncated: boolean
  exempt: boolean
  /** A heading's level where items nest: "5." is 1, "5.1" is 2. */
  level: number
  contributions: Contribution[]
  decisions: Decision[]
  motions: Motion[]
  interests: Interest[]
  actions: Action[]
  at: Span
}

export type MeetingStatus = 'held' | 'cancelled' | 'adjourned' | 'inquorate' | 'scheduled' | 'unknown'

/** One meeting, or one meeting's part in the history of an issue. */
export interface Meeting extends Parent {
  type: 'meeting'
  children: Item[]
  /** Blocks before the first item: heading, venue, those present. */
  head: Block[]
  /** Blocks after the last item: closing line, signatures. */
  tail: Block[]
  organization?: string
  committee?: string
  title?: string
  /** ISO 8601 date. */
  date?: string
  /** The date as printed. */
  dateText?: string
  /** 24 h, "18:00". */
  startTime?: string
  endTime?: string
  /** Names of properties that were inferred and not read: the half of the day of "at 7.30". */
  implied?: string[]
  status?: MeetingStatus
  draft?: boolean
  venue?: string
  contact?: string
  links: { title?: string; url: string }[]
  attendance: Attendee[]
  at: Span
}

export type DocumentType = 'meeting' | 'agenda-item' | 'issue-history' | 'decision' | 'not-minutes'

/** A whole document. Extractors are plugins that change this tree in place. */
export interface Minutes extends Parent {
  type: 'minutes'
  documentType: DocumentType
  title?: string
  children: Meeting[]
  /** Blocks that are no part of the minutes, each with its reason in `furniture`. */
  furniture: Block[]
}

/** What the stages keep on a VFile, in `file.data`. */
export interface FileData {
  /** The text that positions point into. */
  text: string
  format: Format
  encoding?: string
  bytes: number
  sha256: string
  /** Name that ids are built from: the path within the folder that was asked for, with `/`. */
  key?: string
  /** The document's id where the caller gives one (`--filter`); else it is made from content and key. */
  id?: string
}

export type Format = 'text' | 'html' | 'xml' | 'markdown' | 'docx' | 'pdf' | 'doc' | 'odt' | 'rtf'
