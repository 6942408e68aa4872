/** Which kind of page a document is, told by its first lines and by the labels that it uses. */
import { opens } from '../language/labels.ts'
import type { Block } from '../tree.ts'
import { decisionAlone, decisionFields, fileMark, isItemsHead, type Shell, shellOf } from '../vocabulary/pages.ts'
import { labelOf } from './labelled.ts'
import { itemNumber } from './numbers/index.ts'
import { isPurpose, presentsReport, tellsWhatHappened } from './purpose.ts'
import { headlessStarts } from './starts/headless.ts'

/** "Meeting: 11/03/2019 - Children and Young People Scrutiny Committee (Item 61)": a chapter of an issue's history. */
export const issueMeeting = /^(?:meeting|cyfarfod)\s?:\s*(\d{1,2}\/\d{1,2}\/\d{2,4})\s*[-–]\s*(.+?)(?:\s*\((?:item|eitem)\s*([^)]*)\))?$/i

/** "Meeting of Cabinet, Tuesday, 12th July, 2022 7.00 pm (Item 6.)": the line below the title of an item's own page. */
export const itemMeeting = /^(?:meeting of|cyfarfod)\s(.{3,120}?),\s\p{L}+,? \d{1,2}\p{L}*,? \p{L}+,? \d{4}.{0,20}?\(item ([^)]{1,12})\)$/iu

/** "12/01/2029 - Exclusion of the Public ref: 302    Recommendations Approved": the heading of one decision among several. */
export const decisionHead = /^(\d{1,2}\/\d{1,2}\/\d{4})\s+[-–]\s+(.{3,200}?)(?:\s+(ref:\s*\d+\b.{0,60}))?$/i

/** "Decision Maker: Cabinet", "Is Key decision?: No": fields of a decision's own page. */
export const decisionField = new RegExp(`^(?:${decisionFields.join('|')})\\s?\\??\\s?:`, 'i')

export function recogniseShell(blocks: Block[]): Shell {
  const withColon = blocks.filter((block) => block.value.includes(':'))
  if (withColon.some((block) => block.type !== 'row' && issueMeeting.test(block.value))) return 'issue-history'
  const fields = withColon.filter((block) => decisionField.test(block.value)).length
  const first = blocks.slice(0, 40)
  let listed = false
  for (const [i, block] of first.entries()) {
    const shell = block.marker === undefined ? shellOf(block.value) : undefined
    if (shell === 'agenda-item' && headsColumn.test(first[i + 1]?.value ?? '')) continue
    // "Present: Cllrs Elm and Fir." ¶ "AGENDA ITEM" ¶ "2030/01 Apologies": over the items of printed minutes.
    if (shell === 'agenda-item' && first.slice(0, i).some(tellsWhoCame)) continue
    // "Moved by Elm, Seconded by Fir" ¶ "THAT the rates be set." ¶ "Recorded Vote" ¶ "Yeas: …": of a motion in printed minutes.
    if (shell === 'vote' && first.slice(0, i).some((above) => tellsWhoCame(above) || ofMotion.test(above.value))) continue
    // "Recorded Vote" below "Agenda, decisions and minutes" is of one of its items.
    if (shell === 'agenda-item' || shell === 'issue-history' || (shell === 'vote' && !listed)) return shell
    listed ||= shell === 'meeting'
    if (
      shell === 'decision' &&
      !listsSeveral(blocks) &&
      (fields > 0 || /^issue - decisions$/i.test(block.value) || blocks.some(isOfDecision))
    )
      return 'decision'
  }
  if (fields >= 3 || isBareDecision(blocks)) return 'decision'
  if (blocks.some((block) => block.hint === 'item-title' || block.hint === 'item-number')) return 'meeting'
  if (opensWithPaper(first)) return 'agenda-item'
  const labels = blocks.filter((block) => labelOf(block) === 'minutes').length
  const list = blocks.findIndex((block) => isItemsHead(block.value))
  if (
    list >= 0 &&
    !isBelowItems(blocks, list) &&
    !isOfCoverLetter(blocks, list) &&
    blocks.slice(list).some((block) => itemNumber(block) !== undefined || labelOf(block) === 'minutes')
  )
    return 'meeting'
  if (labels === 0 && headlessStarts(blocks).length > 0) return 'meeting'
  if (labels === 1 && attendedBefore(blocks)) return 'printed'
  // Only the label: one item where nothing before it is a list of items.
  if (labels === 1 && !numbersBefore(blocks)) return 'agenda-item'
  if (labels >= 1) return 'meeting'
  return isBareItem(blocks) ? 'agenda-item' : 'printed'
}

/** "Decision:", "Decision" on a line of its own */
function isOfDecision(block: Block): boolean {
  return labelOf(block) === 'decision' || (block.marker === undefined && block.type !== 'row' && decisionAlone.test(block.value))
}

/** "1. Welcome" ¶ "2. Finance" ¶ "Actions" ¶ "No.": the head of a table below the items of printed minutes, as text out of a PDF has it. */
function isBelowItems(blocks: Block[], list: number): boolean {
  const titled = blocks.slice(0, list).filter((block) => block.hint === undefined && (itemNumber(block)?.rest ?? '') !== '')
  return titled.length >= 2
}

/** "RECORD OF DECISIONS" over "CAB.61 DECLARATIONS OF INTEREST", "CAB.62 MINUTES", "CAB.63 …": printed minutes of a meeting. */
function listsSeveral(blocks: Block[]): boolean {
  const numbered = blocks.flatMap((block) => {
    const number = block.hint === undefined && block.type !== 'row' ? itemNumber(block) : undefined
    return number && number.level === 1 && number.rest.length > 3 && number.rest === number.rest.toUpperCase() ? [number] : []
  })
  return numbered.filter(({ family, value }, i) => numbered[i - 1]?.family === family && numbered[i - 1]?.value === value - 1).length >= 2
}

/** "Dear Councillor" ¶ "Agenda No" ¶ "5" ¶ "Item" above "PLANNING COMMITTEE" ¶ "Present: …": the letter that brought printed minutes. */
function isOfCoverLetter(blocks: Block[], list: number): boolean {
  const letter = blocks.slice(0, list).some(({ value }) => /^dear (?:councillor|cllr|member|sir)\b/i.test(value))
  return letter && blocks.slice(list).some(tellsWhoCame)
}

const ofMotion = /^(?:moved|proposed|seconded|motion|resolution|it was moved|that)\b/i

/** "Agenda Item" ¶ "Action": the head of a table that has lost its cells. */
const headsColumn = /^(?:actions?(?: (?:by|owner|points?))?|discussion|notes|comments|outcome|owner|lead|who|by whom)$/i

/**
 * The text of a decision's page and nothing around it:
 *
 *     RESOLVED – That the plan be noted.        1) That the plan be noted.      The Cabinet has:
 *     REASONS FOR DECISION – To keep count.     2) That the fee be agreed.      (a) endorsed the plan; and
 */
export function isBareDecision(blocks: Block[]): boolean {
  const [first, second] = blocks
  if (!first || blocks.length > 40 || blocks.some((block) => headOfMinutes.test(block.value) || labelOf(block) !== undefined)) return false
  if (/^RESOLVED\b\s*(?:[:–—-]|that\b)/i.test(first.value)) return true
  if (opens(first.marker)) return clauseThat.test(first.value) && second?.marker !== undefined && clauseThat.test(second.value)
  return (
    opens(second?.marker) &&
    /^The (?:Cabinet|Council|Committee|Executive|Board|Panel)(?: has)?:$/.test(first.value) &&
    verbOfClause.test(second?.value ?? '')
  )
}

const clauseThat = /^That\b.*\bbe\b/
const verbOfClause = /^(?:noted|agreed|approved|endorsed|adopted|received|granted|delegated|authori[sz]ed|recommended|resolved)\b/i

/** "61 Quarterly Review PDF 88 KB", with the list of its papers or what was said of it: an item's own page that has lost its heading. */
function opensWithPaper(first: Block[]): boolean {
  const title = first[0]
  if (!title || !fileMark.test(title.value) || itemNumber(title) === undefined) return false
  return (
    first.some((block) => labelOf(block) === 'documents') ||
    (first[1] !== undefined && (isPurpose(first[1].value) || tellsWhatHappened(first[1].value)))
  )
}

/** "PRESENT: …" ¶ "ADOPTION OF AGENDA:" ¶ "MINUTES:": an item of printed minutes, and no page's label. */
function attendedBefore(blocks: Block[]): boolean {
  const at = blocks.findIndex((block) => labelOf(block) === 'minutes')
  return blocks
    .slice(0, at)
    .some((block) => tellsWhoCame(block) || (block.hint === undefined && /\bcalled the meeting to order\b/i.test(block.value)))
}

function tellsWhoCame({ hint, value }: Block): boolean {
  return hint === undefined && /^(?:(?:members|councillors|those) )?(?:present|in attendance)\s?(?::|$)/i.test(value)
}

/**
 * An item's own page of which only the text is left: what a body heard, above its papers or above a resolution that has
 * lost its word.
 *
 *     Police and Crime Panel
 *
 *
 *     The Scrutiny Officer gave an update. Members were advised that the precept had been supported.
 *     ↵ ↵ ↵ ↵
 *     That the update be noted.
 */
function isBareItem(blocks: Block[]): boolean {
  if (blocks.length > 60 || blocks.some((block) => headOfMinutes.test(block.value))) return false
  const papers = blocks.some((block) => labelOf(block) === 'documents')
  if (!blocks.some((block) => heard.test(block.value)) && !(papers && isPurpose(blocks[0]?.value ?? ''))) return false
  const clause = ({ marker, value, gap }: Block) => marker !== undefined && ((gap ?? 0) >= 4 || (papers && decided.test(value)))
  const resolved = blocks.some((block) => resolution.test(block.value) || clause(block))
  const lost = blocks.some((block, i) => (block.gap ?? 0) >= 3 && (block.gap ?? 0) > (blocks[i - 1]?.gap ?? 0))
  // A page that begins with what a body received: printed minutes begin with the meeting.
  const opening = blocks[0]?.value ?? ''
  return resolved && (papers || lost || heard.test(opening) || presentsReport(opening))
}

const headOfMinutes =
  /^(?:present|in attendance|attendance|apologies|(?:draft )?minutes of|minutes|agenda|venue)\b|\bmeeting (?:closed|ended)\b/i
/** "the position be noted; and" */
const decided = /^(?:that )?the .{3,200}\bbe (?:noted|approved|agreed|adopted|endorsed|received)\b/i
const heard =
  /^(?:Consideration|Due regard) was given to\b|\b(?:Sub-?\s?Committee|Committee|Panel|Board|Cabinet|Council|Forum|Members)\b.{0,20}\b(?:received|considered|noted|discussed|were (?:advised|informed|asked)|was (?:advised|informed))\b/
const resolution = /^(?:RESOLVED|Resolved)\b|^That (?:the|this|a|an) .{3,300}\bbe \p{Ll}+ed\b/u

function numbersBefore(blocks: Block[]): boolean {
  const at = blocks.findIndex((block) => labelOf(block) === 'minutes')
  return blocks.slice(0, at).some((block) => itemNumber(block)?.rest === '')
}
