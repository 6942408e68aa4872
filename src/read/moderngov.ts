/**
 * ModernGov's pages, read by their classes: what each class says of the words in it.
 *
 * A page of a meeting (ieListDocuments):
 *
 *     h1.mgMainTitleTxt  "Agenda and minutes"                                     page-title
 *     h2.mgSubTitleTxt   "Lanes Committee - Monday, 3rd June, 2030 6.30 pm"       meeting-line
 *     p > span.mgLabel   "Venue:" Lower Hall                                      field
 *     table.mgItemTable
 *       td.mgItemNumberCell  "54."                                                item-number
 *       p.mgAiTitleTxt       "Lane Signs" span.mgFileSize "PDF 99 KB"             item-title, with data
 *       div.mgWordPara       what the agenda set out to do                        agenda-text
 *       p.mgSubItemTitleTxt  "Additional documents:"                              label
 *       ul.mgBulletList li   "Annex 1" span.mgFileSize "PDF 1 MB"                 document
 *       p.mgSubItemTitleTxt  "Decision:", "Minutes:"                              label
 *       div.mgWordPara                                                            decision-text, minutes-text
 *       table > caption.mgSectionTitle "Recorded Vote"                            recorded-vote rows
 *
 * The pages of one item (mgAi), of a decision (ieDecisionDetails) and of an issue's history (ieIssueDetails) set the
 * item's title as h2.mgSubTitleTxt or p.mgAiTitleTxt and their labels as h3.mgSubSubTitleTxt.
 *
 * eScribe's pages, of councils in North America, name the same parts:
 *
 *     div.AgendaItemCounter  "7.1"                    item-number
 *     div.AgendaItemTitle    "Lane Signs"             item-title
 *     div.AgendaItemAttachment  "Plan.pdf"            document
 *     div.AgendaItemDescription                       agenda-text
 *     div.AgendaItemMinutes, ul.AgendaItemMotions     minutes-text
 */
import type { Block } from '../tree.ts'
import { fileMark, pageLabel, type Shell, shellOf } from '../vocabulary/pages.ts'
import type { Draft } from './html/draft.ts'
import type { Meaning } from './moderngov/classes.ts'

/** Meanings that set words aside, with the reason. */
const reasons: Partial<Record<Meaning, string>> = { 'meeting-list': 'list of meetings', foot: 'page foot', 'file-size': 'file size' }
const itemSections = { minutes: 'minutes-text', decision: 'decision-text', purpose: 'agenda-text' } as const
/** "Meeting: 11/03/2029 - Lanes Committee (Item 61)". */
const issueMeeting = /^(?:meeting|cyfarfod)\s?:\s*\d{1,2}\/\d{1,2}\/\d{2,4}\b/i
/** "54.", "3a", "77/21", "4.1": nothing but a number. */
const numberOnly = /^[A-Z]{0,4}\s?\d{1,4}[a-z]?(?:[./-]\d{1,4}[a-z]?){0,3}\s?[.)]?$/
/** "Meeting of Lanes Committee, Monday, 3rd June, 2030 6.30 pm (Item 5.)": the page of one item names its meeting so. */
const meetingLink = /^(?:meeting of|cyfarfod)\s|\((?:item|eitem)\s\d/i
const year = /\b(?:19|20)\d\d\b/
/** "Items", "Media": titles of the page's own sections. */
const sectionTitle = /^(?:items|agenda items|eitemau|media|cyfryngau|recorded votes?|documents|dogfennau)$/i
/** "View the reasons why item 12 is restricted". */
const restricted = /\b(?:reasons why|restricted enclosure|restricted minute)\b.{0,80}\brestricted\b|^restricted enclosure\b/i

/** Fields that a meeting has on every page; other labelled lines are read by their words, as in text. */
const fields: [string, RegExp][] = [
  ['venue', /^(?:(?:proposed )?venue|location|lleoliad(?: arfaethedig)?)$/],
  ['contact', /^(?:contact|cyswllt)$/],
  ['link', /^(?:links?|webcast|media|dolen|gweddarllediad|gwe-ddarllediad)$/],
]
/** "7. Harbour Lights": an issue's history prints the item's number before its title. */
const numberedTitle = /^(\d{1,4}[a-z]?\.)\s+(?=\S)/

/** Follows one page from its title to its foot. */
export class ModernGovPage {
  private shell: Shell | undefined
  private section: 'agenda-text' | 'minutes-text' | 'decision-text' | 'documents' | undefined

  /** The table of items has ended. */
  leaveItems(): void {
    this.section = undefined
  }

  /** Says what a block is, as far as the classes round it tell. */
  place(draft: Draft): void {
    const { block, meaning } = draft
    if (meaning === 'page-title') this.pageTitle(block)
    else if (meaning === 'sub-title') this.subTitle(block)
    else if (meaning === 'section-title') this.sectionTitle(block)
    else if (meaning === 'number') this.number(block)
    else if (meaning === 'title') this.title(draft)
    else if (meaning === 'label') this.label(block)
    else if (meaning === 'links') links(draft)
    else if (meaning === 'hidden') block.furniture = draft.inItems && !draft.inPapers ? 'table head' : 'for screen readers'
    else if (meaning === 'agenda-part') block.hint = 'agenda-text'
    else if (meaning === 'minutes-part') block.hint = 'minutes-text'
    else if (meaning === 'paper') this.paper(draft)
    else if (meaning !== undefined && reasons[meaning] !== undefined) block.furniture = reasons[meaning]
    else if (draft.label !== undefined) this.field(block, draft.label, draft.url)
    else this.text(draft)
    // A file's mark is taken out of the words wherever it stands, so it must not be lost.
    if (draft.mark !== undefined && block.data?.mark === undefined) attach(draft)
  }

  private pageTitle(block: Block): void {
    block.type = 'heading'
    block.depth = 1
    block.hint = 'page-title'
    this.shell = shellOf(block.value)
  }

  private subTitle(block: Block): void {
    block.type = 'heading'
    block.depth = 2
    if (issueMeeting.test(block.value)) this.issueMeeting(block)
    else if (this.shell === 'agenda-item' || this.shell === 'decision') {
      block.hint = 'item-title'
      if (this.shell === 'agenda-item') this.section = 'agenda-text'
    } else if (year.test(block.value) && this.shell !== 'issue-history') block.hint = 'meeting-line'
  }

  private sectionTitle(block: Block): void {
    block.type = 'heading'
    block.depth = 2
    if (issueMeeting.test(block.value)) this.issueMeeting(block)
    else if (sectionTitle.test(block.value)) block.furniture = 'section title'
  }

  private issueMeeting(block: Block): void {
    block.hint = 'meeting-line'
    this.section = 'agenda-text'
  }

  private number(block: Block): void {
    block.hint = 'item-number'
    this.section = 'agenda-text'
  }

  private title(draft: Draft): void {
    const { block } = draft
    if (numberOnly.test(block.value) && draft.mark === undefined) {
      this.number(block)
      return
    }
    block.type = 'heading'
    block.depth = 3
    block.hint = 'item-title'
    const numbered = this.shell === 'issue-history' ? numberedTitle.exec(block.value) : null
    if (numbered) {
      block.marker = numbered[1] as string
      block.value = block.value.slice(numbered[0].length)
    }
    attach(draft)
    this.section = 'agenda-text'
  }

  private label(block: Block): void {
    const words = block.value
    if (issueMeeting.test(words)) {
      this.issueMeeting(block)
      return
    }
    block.hint = 'label'
    const label = pageLabel(words) ?? pageLabel(`${words.replace(/[\s:]+$/, '')}:`)
    if (label === 'minutes' || label === 'decision' || label === 'purpose') this.section = itemSections[label]
    else if (label === 'reasons' || label === 'alternatives') this.section = 'decision-text'
    else if (label === 'documents' || /\b(?:documents|dogfennau)\b/i.test(words)) this.section = 'documents'
    else if (this.section === 'documents') this.section = undefined
  }

  private field(block: Block, label: string, url: string | undefined): void {
    // "Accompanying Documents:" alone in its paragraph: nothing is labelled in the same line.
    const value = block.value.slice(label.length).trim()
    if (value === '') {
      this.label(block)
      return
    }
    const plain = label.toLowerCase().replace(/[\s:?]+$/, '')
    const field = fields.find(([, pattern]) => pattern.test(plain))?.[0]
    if (field !== undefined) block.hint = 'field'
    block.data = { field: field ?? plain.replace(/[^\p{L}\p{N}]+/gu, '-'), value, ...(url === undefined ? {} : { url }) }
  }

  private text(draft: Draft): void {
    const { block } = draft
    if (issueMeeting.test(block.value) && block.type !== 'row') this.issueMeeting(block)
    // "View Recorded Vote for this item", "View the background to item 5": links of the page, with no class of their own.
    else if (draft.inItems && draft.linked && /^view\s/i.test(block.value)) links(draft)
    else if (draft.mark !== undefined || (this.section === 'documents' && draft.inPapers)) this.paper(draft)
    else if (block.type === 'row' && (block.hint === 'recorded-vote' || this.shell === 'vote')) block.hint = 'recorded-vote'
    else if ((draft.inItems || (draft.rank === 3 && this.isItemPage())) && this.section !== undefined && this.section !== 'documents') {
      block.hint = this.section
    }
  }

  private paper(draft: Draft): void {
    draft.block.hint = 'document'
    draft.block.type = 'item'
    attach(draft)
  }

  private isItemPage(): boolean {
    return this.shell === 'agenda-item' || this.shell === 'decision' || this.shell === 'issue-history'
  }
}

/** The page's own links: to the meeting's papers, to other pages. */
function links(draft: Draft): void {
  const { block } = draft
  if (meetingLink.test(block.value) && year.test(block.value)) {
    block.hint = 'meeting-line'
    return
  }
  attach(draft)
  if (restricted.test(block.value)) block.data = { ...block.data, field: 'exempt' }
  block.furniture = draft.mark === undefined ? 'links' : 'papers of the meeting'
}

/** Format, size and address of the file that a block's link leads to. */
function attach(draft: Draft): void {
  const { block, mark, url } = draft
  if (mark === undefined && url === undefined) return
  block.data ??= {}
  if (mark !== undefined) {
    const found = fileMark.exec(mark)
    block.data.mark = mark
    if (found) {
      block.data.format = found[1] as string
      block.data.size = found[2] as string
    }
  }
  if (url !== undefined) block.data.url = url
}
