/**
 * Pages whose items are laid out by labels: ModernGov's lists of items and its page of one item.
 *
 *     61.
 *     Named Substitutes pdf icon PDF 20 KB
 *     To receive details of members nominated …
 *     Additional documents:
 *     Minutes:
 *     There were no named substitutes.
 *
 * What the format says (hints) is believed; else the words are read: numbers by their chain, labels by their colon.
 */
import { readDesignation } from '../language/designations.ts'
import type { Block, Item, Meeting, Part } from '../tree.ts'
import { closingLine } from '../vocabulary/heads.ts'
import { fileMark, furnitureReason, isItemsHead, type PageLabel, pageLabel } from '../vocabulary/pages.ts'
import { addLine, extend, startItem, takePaper, takeTitle } from './build.ts'
import { withMarkers } from './markers.ts'
import { isPurpose, rules, tellsWhatHappened } from './purpose.ts'
import type { Starts } from './starts/labelled.ts'

/** Fills a meeting with the items of a labelled page. */
export function fillLabelled(meeting: Meeting, blocks: Block[], starts: Starts, furniture: Block[]): void {
  const labelled = blocks.some((block) => labelOf(block) === 'minutes' || labelOf(block) === 'decision' || block.hint === 'minutes-text')
  // A page that calls itself an agenda and has no minutes in it: nothing is minutes, whatever "Recommended –" it prints.
  const agenda = !labelled && blocks.slice(0, 12).some((block) => /^(?:agenda|rhaglen)$/i.test(block.value))
  let item: Item | undefined
  let titleAt: number | undefined
  let body: Block[] = []
  let own = labelled
  const close = () => {
    if (item) fillItem(item, body, own || agenda, furniture)
    body = []
  }
  blocks.forEach((block, index) => {
    const start = starts.at.get(index)
    if (start) {
      close()
      own = labelled && !start.unlabelled
      item = startItem(meeting, block.at, start)
      titleAt = start.titleAt
    }
    if (item && index === titleAt) takeTitle(item, block, furniture, start?.titleValue)
    else if (item && start && !start.untitled) return
    else if (item) body.push(block)
    else if (isItemsHead(block.value)) furniture.push({ ...block, furniture: 'list head' })
    else {
      meeting.head.push(block)
      if (block.hint === 'document') keepMark(block, furniture)
    }
  })
  // "Duration of Meeting: 6.00 pm to 7.42 pm": the page's last words are the meeting's.
  if (item && body.length > 1 && closingLine.test((body.at(-1) as Block).value)) meeting.tail.push(body.pop() as Block)
  close()
}

/** "Agenda frontsheet PDF 198 KB" above the items: a paper of the meeting; its mark is furniture. */
function keepMark(block: Block, furniture: Block[]): void {
  const mark = [block.data?.format, block.data?.size].filter(Boolean).join(' ')
  if (mark !== '') furniture.push({ ...block, value: mark, furniture: 'file mark' })
}

/** The label that a block is, by its hint or its words. */
export function labelOf(block: Block): PageLabel | undefined {
  if (block.marker !== undefined || block.type === 'row') return undefined
  return pageLabel(block.value) ?? (block.hint === 'label' ? pageLabel(`${block.value.replace(/\s*:?$/, '')}:`) : undefined)
}

/** A block of an item and the part it was put in; `below` the list of papers, where no label tells its part. */
interface Line {
  part: Part
  block: Block
  below?: boolean
}

/** Sorts the blocks of one item, after its title, into purpose, papers, decision and minutes. */
export function fillItem(item: Item, blocks: Block[], labelled: boolean, furniture: Block[]): void {
  const sorted = new Sorter(item, furniture).sort(blocks)
  // A page that lost its headings: the purpose ends where the wording is no longer an agenda's.
  if (!labelled && !blocks.some((block) => endsPurpose.has(labelOf(block) ?? 'documents'))) splitHeadless(sorted)
  else if (!blocks.some((block) => labelOf(block) === 'minutes')) partHeard(sorted)
  for (const { part: at, block } of withMarkers(sorted)) addLine(item, at, block, furniture)
  if (isExempt(item)) item.exempt = true
}

/** What the format says that the text from here on is. */
const partByHint: Readonly<Record<string, Part>> = { 'minutes-text': 'minutes', 'decision-text': 'decision', 'agenda-text': 'purpose' }

/** Goes through the blocks of an item with the part that the last label began. */
class Sorter {
  private part: Part = 'purpose'
  /** The list under "Additional documents:" ends at the first paragraph: the bullets of minutes that lost their label are none. */
  private listing = false
  private minuted = false
  private readonly lines: Line[] = []

  constructor(
    private readonly item: Item,
    private readonly furniture: Block[],
  ) {}

  sort(blocks: readonly Block[]): Line[] {
    for (const block of blocks) if (!this.takeLabel(block) && !this.takeFact(block)) this.takeText(block)
    return this.lines
  }

  private get isBeforeMinutes(): boolean {
    return this.part !== 'minutes' && this.part !== 'decision'
  }

  private takeLabel(block: Block): boolean {
    const label = labelOf(block)
    if (label === 'minutes' || label === 'decision' || label === 'documents' || label === 'purpose') {
      this.furniture.push({ ...block, furniture: 'label' })
      extend(this.item, block.at)
      // "Supporting documents:" stands before the minutes at some councils, after them at most.
      this.part = label
      this.listing = label === 'documents'
      return true
    }
    if (label !== 'reasons' && label !== 'alternatives') return false
    if (this.isBeforeMinutes) this.part = 'decision'
    this.add(this.part, block)
    return true
  }

  /** What is no text of the item: furniture, its papers, fields of the format. */
  private takeFact(block: Block): boolean {
    const reason = furnitureReason(block.value, block.marker)
    if (reason) this.furniture.push({ ...block, furniture: reason })
    else if (block.hint === 'document' || (this.isBeforeMinutes && isPaperLine(block, this.listing)))
      takePaper(this.item, block, this.furniture)
    else if (block.hint === 'field') takeField(this.item, block, this.furniture)
    else return false
    return true
  }

  private takeText(block: Block): void {
    if (block.hint === 'recorded-vote') {
      this.add('minutes', block)
      return
    }
    this.part = partByHint[block.hint ?? ''] ?? this.part
    // The title of another item, torn from its own: its file.
    if (block.data?.mark) this.furniture.push({ ...block, value: block.data.mark, furniture: 'file mark' })
    this.listing = false
    // Behind the papers, the minutes that lost their label; see splitHeadless.
    const below = this.part === 'documents'
    this.add(below && !this.minuted ? 'purpose' : this.part, block, below)
  }

  private add(part: Part, block: Block, below?: boolean): void {
    this.lines.push({ part, block, ...(below === undefined ? {} : { below }) })
    this.minuted ||= part === 'minutes'
  }
}

/** What a list of papers, or the reasons below a resolution, do not tell. */
const endsPurpose: ReadonlySet<PageLabel> = new Set(['minutes', 'decision', 'purpose', 'field'])

/** "Annex 1 - Plan , item 59. pdf icon PDF 601 KB", or any line of the list under "Additional documents:". */
function isPaperLine(block: Block, listing: boolean): boolean {
  if (fileMark.test(block.value)) return block.value.length < 250
  // Entries of the list, also where the page's text keeps no mark of a file.
  return listing && block.type === 'item' && block.value.length < 250 && !/[\p{L}\p{N}]/u.test(block.marker ?? '')
}

function takeField(item: Item, block: Block, furniture: Block[]): void {
  const field = block.data?.field
  if (field === 'agenda-number') item.agendaNumber = block.value.replace(/\.$/, '')
  else furniture.push({ ...block, furniture: 'web service field' })
  if (field === 'exempt') item.exempt = true
}

/**
 * Without "Minutes:", the minutes begin below the list of papers; else where the page leaves more empty lines than before,
 * which is all that the label has left; else where the wording is no longer an agenda's ("To receive …").
 */
function splitHeadless(lines: Line[]): void {
  const papers = lines.findIndex((line) => line.below)
  const begins = papers >= 0 ? papers : (widerGap(lines) ?? lines.findIndex((_, i) => !isAgendas(lines, i)))
  if (begins >= 0) for (const line of lines.slice(begins)) line.part = 'minutes'
}

/** "The Cabinet considered the report." above "Decision:": minutes that lost their label, also where the decision has kept its own. */
function partHeard(lines: Line[]): void {
  const begins = lines.findIndex(({ part, block }) => part === 'purpose' && heard.test(block.value))
  for (const line of begins < 0 ? [] : lines.slice(begins)) if (line.part === 'purpose') line.part = 'minutes'
}

const heard =
  /^(?:The )?(?:\p{Lu}[\p{L}’-]+ (?:and )?){0,4}(?:Cabinet|Committee|Council|Board|Panel|Executive) (?:considered|received|noted)\b|^Consideration was given\b/u

/** "To receive …", and behind it "Members of the public may ask one question.": what an agenda says, and how it goes on. */
function isAgendas(lines: readonly Line[], index: number): boolean {
  const { block } = lines[index] as Line
  if (block.hint === 'agenda-text' || isPurpose(block.value)) return true
  if (index > 0) return (rules.test(block.value) && !tellsWhatHappened(block.value)) || hour.test(block.value)
  // "Councillor Elm", "Executive Function" above "To consider …": who brings the item, whose it is to decide.
  const next = lines[1]
  if (next === undefined || !isPurpose(next.block.value)) return false
  return readDesignation(block.value)?.end === block.value.length || /^(?:executive|council|non-executive) function$/i.test(block.value)
}

/** "12pm – 12.20pm", "11.30 a.m.": when an item is to be taken. */
const hour = /^\d{1,2}(?:[.:]\d\d)? ?[ap]\.?m\.?(?:\s?[-–]\s?\d{1,2}(?:[.:]\d\d)? ?[ap]\.?m\.?)?$/i

/** Where a wider gap parts the agenda's paragraphs from minutes that say what happened. */
function widerGap(lines: Line[]): number | undefined {
  let widest = 0
  for (const [i, { block }] of lines.entries()) {
    const gap = block.gap ?? 0
    if (tellsWhatHappened(block.value)) return i > 0 && gap > widest && gap > 1 ? i : undefined
    widest = Math.max(widest, gap)
  }
  return undefined
}

/** "Exempt by virtue of paragraph 3", "(Exempt item)": taken in private, by the item's own words. */
function isExempt(item: Item): boolean {
  const own =
    /\b(?:exempt (?:item|minute|report|appendix|information)|not for publication|part (?:2|ii) \(?(?:private|exempt)|restricted minute)\b/i
  return own.test(item.title ?? '')
}
