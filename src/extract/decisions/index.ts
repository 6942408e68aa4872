/**
 * Decisions: labelled blocks, sentences that decide, and decisions whose word a page has lost, each with its clauses.
 *
 * An item is read twice where the page prints it twice: what stands under "Decision:", and the minutes. A decision found
 * in both is one. Runs after the motions: one that was carried, with no RESOLVED behind it, is a decision itself.
 */
import type { VFile } from 'vfile'
import { isBullet, opens } from '../../language/labels.ts'
import type { Decision, DocumentType, FileData, Item, Meeting, Minutes } from '../../tree.ts'
import { isWordingOf } from './carried.ts'
import { isElectionTold } from './elections.ts'
import { headingAlone } from './openings.ts'
import { PartReader } from './part-reader.ts'
import { withoutRepetitions } from './repeated.ts'
import { lostBehindGap, lostMarker, underDecisionLabel } from './unlabelled.ts'

export function decisions() {
  return (tree: Minutes, file: VFile): void => {
    const { text } = file.data as unknown as FileData
    for (const meeting of tree.children as Meeting[]) {
      for (const item of meeting.children) item.decisions.push(...decisionsOf(item, text ?? '', tree.documentType))
    }
  }
}

/**
 * The decisions of one item, in printed order.
 *
 * @param source the text that positions point into
 */
export function decisionsOf(item: Item, source: string, document: DocumentType = 'meeting'): Decision[] {
  const decision = new PartReader(item, 'decision', source)
  const published = decision.read()
  const minutes = new PartReader(item, 'minutes', source)
  const minuted = minutes.read()
  if (published.length === 0 || (document === 'decision' && isInParts(item, published))) {
    const found = decision.readUnlabelled((blocks) => underDecisionLabel(blocks, document))
    if (found) published.splice(0, published.length, found)
  }
  if (published.length === 0) {
    const own = minuted.filter((decision) => !isResult(decision, item))
    const carried = minutes.readCarried(item.motions, own)
    // "On being put to the vote the amendment was carried." ¶ ↵ ↵ ↵ ↵ ¶ "That the minutes, as amended, be approved."
    const lost = carried.length > 0 && minuted.every(isByTheWay) ? minutes.readUnlabelled(lostBehindGap) : undefined
    if (carried.length > 0) minuted.splice(0, minuted.length, ...own, ...carried, ...(lost ? [lost] : []))
  }
  if (published.length === 0 && minuted.every(isByTheWay)) {
    const found = minutes.readUnlabelled((blocks) => lostMarker(blocks, minuted))
    if (found) minuted.push(found)
  }
  const labelled = [...published, ...minuted].some((decision) => decision.label !== undefined && decision.kind !== 'noted')
  const kept = minuted.filter(
    (decision, i) =>
      !((recites(decision) || isLabelOfMotion(decision, item)) && minuted[i + 1]) &&
      !(labelled && isPassingNote(decision)) &&
      !isProposed(decision, minuted, item) &&
      !isElectionTold(decision, [...published, ...minuted]) &&
      !isVote(decision),
  )
  return withoutRepetitions(published, kept, document !== 'meeting').sort((a, b) => a.at.start - b.at.start)
}

/** "Elm proposed that lamps be lit. Fir seconded. |Resolved.|", "|So ordered.|": what became of a motion that has the wording. */
function isResult({ clauses, label = '', at }: Decision, { motions }: Item): boolean {
  return (
    clauses.length === 0 &&
    /^(?:it was |so )?(?:resolved|ordered)\b/i.test(label) &&
    motions.some((motion) => motion.result === 'carried' && motion.text && motion.at.start < at.start)
  )
}

/** "RESOLUTION 30-45" ¶ "WHEREAS the truck is old;" before "NOW, THEREFORE, BE IT RESOLVED that …": nothing but what is recited; "the following resolution was adopted", "A RESOLUTION TO BUY A TRUCK" before it. */
function recites({ clauses }: Decision): boolean {
  const recital =
    /^(?:and\s)?whereas\b|^the following (?:resolution|ordinance|motion)s? (?:was|were)\b|^an? (?:resolution|ordinance)\b|^(?:ayes|yeas)\b\W*\d/i
  return clauses.length > 0 && clauses.every(({ text, children }) => recital.test(text) && children.length === 0)
}

/** "RESOLVED" ¶ "Moved: Cr Elm" ¶ "Seconded: Cr Fir" ¶ "1. That …": the label of what was moved. */
function isLabelOfMotion({ clauses, blocks }: Decision, { lines }: Item): boolean {
  const at = clauses.length === 0 ? lines.findIndex(({ block }) => block === blocks.at(-1)) : -1
  return at >= 0 && /^(?:moved|proposed|mover)\b/i.test(lines[at + 1]?.block.value ?? '')
}

/** "(1) Received the report." ¶ "(2) Agreed that …": one decision, whichever of its parts has a word of decision. */
function isInParts(item: Item, published: readonly Decision[]): boolean {
  const [first, ...rest] = item.lines.flatMap(({ part, block }) => (part === 'decision' ? [block] : []))
  if (!first || !opens(first.marker) || isBullet(first.marker)) return false
  // "24.1 The Lead Member considered a report." ¶ "DECISIONS" ¶ "24.2 The Lead Member RESOLVED to wait."
  if (rest.some(({ value }) => headingAlone.test(value))) return false
  return published.every((decision) =>
    rest.some((block) => block.marker !== undefined && decision.at.start >= block.at.start && decision.at.start < block.at.end),
  )
}

/** "Decision: 3-0, all in favor": how the votes fell on the motion above. */
function isVote({ clauses, label = '' }: Decision): boolean {
  return (
    /^decision/i.test(label) &&
    clauses.length === 1 &&
    /^\(?\d{1,2}\s?[-–]\s?\d{1,2}(?:\s?[-–]\s?\d{1,2})?\)?(?:,?\s(?:all in favou?r|unanimous(?:ly)?|carried|passed))?[.\s]*$/i.test(
      clauses[0]?.text ?? '',
    )
  )
}

/** "It was agreed that the Director would look at this.": told in the debate; the resolution may come behind it. */
function isByTheWay(decision: Decision): boolean {
  return (decision.kind === 'agreed' || decision.kind === 'noted') && !/^(?:agreed|noted)\b/i.test(decision.label ?? '')
}

/** "The Committee noted the report." beside a resolution is part of the story, not a second decision. */
function isPassingNote({ kind, label = '' }: Decision): boolean {
  return kind === 'noted' && /\bnoted$/.test(label) && !/^noted/i.test(label)
}

const passed = /^motion (?:passed|carried)\.?$/i

/** "Recommendation: …" that the item goes on to decide upon: what was put before the meeting. */
function isProposed(decision: Decision, all: readonly Decision[], item: Item): boolean {
  if (decision.kind !== 'recommended') return false
  if (item.motions.some((motion) => motion.result !== undefined && isWordingOf(motion, decision.clauses))) return true
  // "RECOMMENDATIONS TO COUNCIL": the meeting's own.
  if (
    !/^(?:recommendations?|argymhelliad)\b(?!\sto\s(?:the\s)?(?:full\s)?(?:council|cabinet|board|executive)\b)/i.test(decision.label ?? '')
  )
    return false
  // "Recommendation: That lamps be lit." ¶ "Motion Passed" ¶ "Motion to adjourn." ¶ "Motion Passed": each was passed as it stands.
  const behind = item.lines.findIndex(({ block }) => block === decision.blocks.at(-1)) + 1
  if (behind > 0 && passed.test(item.lines[behind]?.block.value ?? '')) return false
  const later = all.some((other) => other.at.start > decision.at.start && other.kind !== 'recommended' && other.kind !== 'noted')
  return (
    later ||
    item.motions.some((motion) => motion.at.start > decision.at.start && motion.result !== undefined) ||
    // "Recommendation: Receive the presentation." ¶ "Action: No action taken."
    item.lines.some(({ block }) => block.at.start > decision.at.start && /^action(?: taken)?\s*:/i.test(block.value))
  )
}
