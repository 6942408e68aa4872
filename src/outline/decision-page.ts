/**
 * Pages of decisions: ModernGov's page of one decision or of an issue's decisions, and the notices that councils print
 * when an officer or a cabinet member decides.
 *
 *     Lanes District Council
 *     RECORD OF DECISION TAKEN UNDER DELEGATED POWERS
 *     Decision maker: Head of Housing                   Date of decision: 3 June 2030
 *     Subject: Lease of Unit 4
 *     Decision: To grant the lease.
 *     Reasons: The unit is empty.
 *     Alternatives considered: None.
 */
import type { Block, Item, Meeting } from '../tree.ts'
import { decisionAlone, isDecisionPart, noticeField, shellOf, subjectLabel } from '../vocabulary/pages.ts'
import { addLine, extend, newItem, newMeeting, takeTitle } from './build.ts'
import { fillItem, labelOf } from './labelled.ts'
import { spanOf } from './pages.ts'
import { presentsReport } from './purpose.ts'
import { decisionField, decisionHead, isBareDecision } from './shell.ts'

/** "| Decision maker | Head of Housing |": the rows of a notice set in a table, as its lines. */
export function noticeRowsAsLines(blocks: Block[]): Block[] {
  if (!blocks.slice(0, 12).some((block) => block.type !== 'row' && shellOf(block.value) === 'decision')) return blocks
  return blocks.map((block) => {
    const { cells = [], ...plain } = block
    const label = (cells[0] ?? '').replace(/\s*:$/, '')
    const text = cells.slice(1).join(' ').trim()
    // "| Signed | Date |": two labels
    if (block.type !== 'row' || text === '' || namesPart(text) || !namesPart(label)) return block
    return { ...plain, type: 'paragraph', value: `${label}: ${text}` }
  })
}

const namesPart = (label: string) =>
  isField({ value: `${label}:` }) ||
  decisionAlone.test(label) ||
  isDecisionPart(label) ||
  subjectLabel.test(label) ||
  /^(?:reasons?|alternatives?|alternative options)\b/i.test(label)

/**
 * "Issue - decisions", "Decisions published": decisions under headings of their own, "24/03/2029 - Ferry Fares ref: 302".
 * A page of one decision has no such heading, or one.
 */
export function decisionPages(blocks: Block[], furniture: Block[]): { title?: string; meetings: Meeting[] } {
  const heads = blocks.flatMap((block, i) => (decisionHead.test(block.value) ? [i] : []))
  if (heads.length === 0) return { meetings: listedDecisions(blocks, furniture) }
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

/** "Lamps" ¶ "Decision Maker: Cabinet" ¶ … ¶ "Oil" ¶ "Decision Maker: Leader": each title over whose decision it was; else one decision. */
function listedDecisions(blocks: Block[], furniture: Block[]): Meeting[] {
  const titles = blocks.flatMap((block, i) => (isTitle(block) && decisionMaker.test(blocks[i + 1]?.value ?? '') ? [i] : []))
  if (titles.length < 2) return [decisionPage(blocks, furniture)]
  for (const block of blocks.slice(0, titles[0])) furniture.push({ ...block, furniture: 'page title' })
  return titles.map((from, i) => decisionPage(blocks.slice(from, titles[i + 1]), furniture))
}

const decisionMaker = /^decision[- ]maker\s?:/i

/** "Decision details": the decision's text under labels, and fields that say by whom and when it was made. */
function decisionPage(blocks: Block[], furniture: Block[]): Meeting {
  const meeting = newMeeting(spanOf(blocks))
  let named = blocks.findIndex((block) => shellOf(block.value) === 'decision')
  // "Decision details", of the page and again of its text.
  while (named >= 0 && shellOf(blocks[named + 1]?.value ?? '') === 'decision') named++
  for (const block of blocks.slice(0, named + 1)) {
    // "Lanes District Council" above "RECORD OF DECISION"
    if (isAuthority.test(block.value)) meeting.head.push(block)
    else furniture.push({ ...block, furniture: 'page title' })
  }
  const notice = named >= 0 && !/^(?:decision details|issue - decisions)$/i.test(blocks[named]?.value ?? '')
  const rest = notice ? blocks.slice(named + 1).map(asPart) : blocks.slice(named + 1)
  const item = newItem(rest[0]?.at ?? meeting.at)
  meeting.children.push(item)
  const heading = isBareDecision(blocks) ? [] : takeHeading(item, rest, furniture)
  const body = withoutFields(
    rest.filter((block) => !heading.includes(block)),
    meeting,
  )
  if (body.some((block) => labelOf(block) === 'decision' || block.hint === 'decision-text')) fillItem(item, body, true, furniture)
  else fillUnlabelled(item, body, furniture)
  return meeting
}

const isAuthority =
  /^(?:the )?\p{Lu}[^.:;]{2,80}\b(?:council|authority)$|^(?:city|london borough|royal borough|comhairle) of [^.:;]{3,60}$/iu

/** "Decision", "Decision taken" and "Financial implications" head parts of a notice; "Decision: To buy lamps." is one in a line. */
function asPart(block: Block): Block {
  if (block.marker !== undefined || block.hint !== undefined || block.type === 'row') return block
  if (decisionAlone.test(block.value)) return { ...block, hint: 'label' }
  if (decisionInLine.test(block.value)) return { ...block, hint: 'decision-text' }
  return isDecisionPart(block.value) ? { ...block, type: 'heading', depth: 3 } : block
}

const decisionInLine = /^decisions?(?: made| taken)?\s?:\s?(?=\p{L}\P{N}{8})/iu

/** "Subject: Lamps", "Title of decision" ¶ "Lamps"; else the first line is the title. @returns the blocks that hold it */
function takeHeading(item: Item, blocks: Block[], furniture: Block[]): Block[] {
  const at = blocks.findIndex((block) => block.marker === undefined && subjectLabel.test(block.value))
  const label = blocks[at]
  const length = label ? (subjectLabel.exec(label.value)?.[0].length ?? 0) : 0
  const first = label && length === label.value.length ? blocks[at + 1] : (label ?? blocks[0])
  if (!first || (!label && !isTitle(first))) return []
  takeTitle(item, first, furniture, first === label ? first.value.slice(length) : undefined)
  if (label) furniture.push({ ...label, value: label.value.slice(0, length).trim(), furniture: 'label' })
  return label && label !== first ? [label, first] : [first]
}

const isTitle = (block: Block) => !isField(block) && labelOf(block) === undefined && block.hint === undefined

const isField = ({ value }: Pick<Block, 'value'>) => decisionField.test(value) || noticeField.test(value)

/** Takes the fields out of a decision's text: those before its first label stand at the head of the meeting, the others at its foot. */
function withoutFields(blocks: Block[], meeting: Meeting): Block[] {
  let above = true
  return blocks.filter((block) => {
    if (!isField(block)) {
      if (labelOf(block) !== undefined) above = false
      return true
    }
    ;(above ? meeting.head : meeting.tail).push(block)
    extend(meeting, block.at)
    return false
  })
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
