/**
 * Blocks → Minutes: splits a document into meetings and items, and sets page furniture aside.
 * The shell of the page is told first; then its items are found by labels, by numbers, or by headings.
 */
import type { VFile } from 'vfile'
import type { Block, DocumentType, Meeting, Minutes } from '../tree.ts'
import { furnitureReason, type Shell, shellOf } from '../vocabulary/pages.ts'
import { agendaAbove } from './agenda-above.ts'
import { newMeeting } from './build.ts'
import { decisionPages, noticeRowsAsLines } from './decision-page.ts'
import { isAgendaOnly, looksLikeMinutes } from './evidence.ts'
import { noteInitials } from './initials.ts'
import { kindsParted } from './kinds-of-business.ts'
import { keepsSeveral, splitMeetings } from './meetings.ts'
import { referencesParted } from './numbers/before-sentences.ts'
import { gluedNumbersParted } from './numbers/glued.ts'
import { tornReferencesMended } from './numbers/torn.ts'
import { agendaItemPage, issueHistoryPage, meetingPage, spanOf, votePage } from './pages.ts'
import { fillPrinted } from './printed.ts'
import { rowsAsLines } from './rows.ts'
import { runTogetherAsLines } from './run-together.ts'
import { recogniseShell } from './shell.ts'
import { siteMenus } from './site-menu.ts'
import { tableOfContents } from './table-of-contents.ts'
import { titlesAboveNumbersJoined } from './titles/above-numbers.ts'
import { titlesBeforeNumbersTurned } from './titles/before-numbers.ts'
import { readings, unplaced } from './unplaced.ts'

export function outline(all: Block[], file: VFile): Minutes {
  const read = readings(all)
  const furniture: Block[] = []
  const kept: Block[] = []
  const printed = all.filter((block) => block.furniture === undefined)
  const menus = siteMenus(printed)
  const listed = tableOfContents(printed)
  for (const block of all) {
    const inMenu = menus.has(block) ? 'navigation' : listed.has(block) ? 'table of contents' : undefined
    const reason = block.furniture ?? inMenu ?? (block.hint === undefined ? furnitureReason(block.value, block.marker) : undefined)
    if (reason === undefined) kept.push(block)
    // The mark of an attached file ("PDF 198 KB") is kept with the words that it stood behind.
    else furniture.push({ ...block, value: block.data?.mark ? `${block.value} ${block.data.mark}` : block.value, furniture: reason })
  }
  const blocks = noticeRowsAsLines(kept)
  const known = recogniseShell(blocks)
  const shell = (known === 'meeting' || known === 'agenda-item') && keepsSeveral(blocks) ? 'printed' : known
  const lines = runTogetherAsLines(
    titlesBeforeNumbersTurned(
      titlesAboveNumbersJoined(referencesParted(gluedNumbersParted(rowsAsLines(tornReferencesMended(kindsParted(blocks)))))),
    ),
  )
  noteInitials(lines)
  const ofShell: Block[] = []
  const { meetings, title } = byShell(shell, lines, ofShell)
  if (meetings.length === 0) {
    const tree = notMinutes(blocks, furniture, file)
    tree.furniture.push(...unplaced(read, tree))
    return tree
  }
  furniture.push(...ofShell)
  const tree: Minutes = { type: 'minutes', documentType: typeOf(shell), children: meetings, furniture }
  if (title !== undefined) tree.title = title
  furniture.push(...unplaced(read, tree))
  return tree
}

function byShell(shell: Shell, blocks: Block[], furniture: Block[]): { meetings: Meeting[]; title?: string } {
  switch (shell) {
    case 'agenda-item':
      return { meetings: [agendaItemPage(blocks, furniture)] }
    case 'issue-history':
      return issueHistoryPage(blocks, furniture)
    case 'decision':
      return decisionPages(blocks, furniture)
    case 'vote':
      return { meetings: [votePage(blocks, furniture)] }
    case 'meeting':
      return { meetings: pageOrPrinted(blocks, furniture) }
    default:
      return { meetings: printedMeetings(blocks, furniture) }
  }
}

/** "No | Item | Action" heads the list of a page, and minutes that are set in a table: these have no items of a page. */
function pageOrPrinted(blocks: Block[], furniture: Block[]): Meeting[] {
  const ofPage: Block[] = []
  const page = meetingPage(blocks, ofPage)
  if (page.children.length === 0) {
    const ofPrinted: Block[] = []
    const printed = printedMeetings(blocks, ofPrinted)
    if (printed.some((meeting) => meeting.children.length > 0)) {
      furniture.push(...ofPrinted)
      return printed
    }
  }
  furniture.push(...ofPage)
  return [page]
}

function printedMeetings(all: Block[], furniture: Block[]): Meeting[] {
  // A ModernGov page of a meeting without items: cancelled, or nothing published yet.
  const page = all.some((block) => block.hint === 'meeting-line')
  if (!page && !looksLikeMinutes(all)) return []
  const agenda = agendaAbove(all)
  const blocks = agenda ? all.filter((_, i) => i < agenda.from || i >= agenda.to) : all
  if (agenda) furniture.push(...all.slice(agenda.from, agenda.to).map((block) => ({ ...block, furniture: 'agenda' })))
  const agendaOnly = isAgendaOnly(blocks)
  return splitMeetings(blocks).map((part) => {
    const meeting = newMeeting(spanOf(part))
    fillPrinted(meeting, part, furniture, agendaOnly)
    return meeting
  })
}

function typeOf(shell: Shell): DocumentType {
  if (shell === 'issue-history' || shell === 'decision') return shell
  return shell === 'agenda-item' || shell === 'vote' ? 'agenda-item' : 'meeting'
}

/** What prose about a meeting says: "The Chair called the meeting to order. Members present were … Motion carried." */
const ofMeeting =
  /\b(?:called to order|meeting to order|(?:members|trustees|governors|councillors|others) present|meeting (?:was held|opened|closed|ended|adjourned)|apologies|seconded|motion (?:carried|passed)|minutes of the last meeting)\b/g

/** Nothing is refused and nothing invented: the words are kept as furniture, and a message says what was found. */
function notMinutes(blocks: Block[], furniture: Block[], file: VFile): Minutes {
  const told = new Set(blocks.flatMap(({ value }) => value.toLowerCase().match(ofMeeting) ?? []))
  const why =
    told.size > 1
      ? 'it tells of a meeting, but neither headings nor numbers say where its items begin'
      : 'the text has none of their marks (a list of items, those present, resolutions)'
  file.message(`no minutes found: ${why}`, { source: 'minutebook', ruleId: 'not-minutes' })
  const title = blocks.find((block) => shellOf(block.value) === undefined)?.value
  const kept = blocks.map((block) => ({ ...block, furniture: 'not minutes' }))
  return { type: 'minutes', documentType: 'not-minutes', children: [], furniture: [...furniture, ...kept], ...(title ? { title } : {}) }
}
