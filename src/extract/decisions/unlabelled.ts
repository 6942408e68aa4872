/**
 * Decisions whose word of decision is not there: lost by the page, or replaced by the heading "Decision:".
 *
 *     Following discussion it was,            Decision:
 *     (a) the report be noted; and            That the hours be approved.
 *     (b) a further report be brought.
 */
import { isBullet, opens } from '../../language/labels.ts'
import { sentences } from '../../language/sentences.ts'
import type { Block, Decision, DocumentType } from '../../tree.ts'
import { bodyNouns, operativeWords } from '../../vocabulary/decisions.ts'
import { groundsLabel, isAside, isNarration } from './asides.ts'
import { minutesStand } from './minutes-stand.ts'
import type { Opening } from './opening.ts'

/** "the report be noted", not "a sign should be put up" nor "signs are to be put up". */
const subjunctive =
  /(?<!\b(?:to|will|would|should|could|can|may|might|must|shall|not|cannot|never|also|ought|it|there|this|and|or|which|that|they|let|help|please)\s)\bbe\s+(?:\w+ly\s+)?(?:\w+(?:ed|en|wn)|put|set|made|held|sent|told)\b/i
/** "That it BE NOTED that nobody had an interest." */
const beNoted = /^That it BE NOTED\b/
const thatClause =
  /^["“]?that\b(?:\s+(?:the|a|an|in|subject|for|on|with|members|councillors|officers|council|cabinet|committee|authority|approval|delegat\w+|it|no|any|all|this|these|his|her|their|mr|mrs|ms|\p{L}+\s+(?:be|approve|note|agree)\b)|[:,]|$)/iu
/** "That negotiations continue": a clause only where RESOLVED has left its line above. */
const anyThat = /^["“]?that\s+\p{L}/iu
/** "That the terms of reference were noted.": all that an item's minutes say. */
const thatDone =
  /^That\s(?:the|this)\s[^.;:]{3,160}?\s(?:was|were)\s(?<verb>noted|approved|agreed|endorsed|adopted|accepted|received)[.\s]*$/
const infinitive =
  /^(?:not\s+)?to\s+(?:adopt|advise|agree|amend|appoint|approve|ask|authori[sz]e|award|confirm|consult|continue|defer|delegate|endorse|enter|establish|exclude|extend|forward|grant|instruct|make|note|permit|proceed|receive|recommend|refer|refuse|request|review|set|submit|support|take|undertake|write)\b/i
const before = /(?:\bit was|\band|\bwas|\bthe (?:committee|council|cabinet|panel|board))\s*[:,–-]*$/i
/** "Cabinet had RECOMMENDED to Council –" above "That" and its clauses: what another meeting resolved. */
const ofAnotherMeeting =
  /\bhad (?:\w+ )?(?:resolved|recommended|agreed|decided)\b(?:[^.;:]{0,60}[:–—-]|\s(?:to (?:the )?\w+|that|the following))\s*$/i
/** What stands under "Decision:" and is none. */
const noDecision =
  /^(?:apologies|consideration was given to|there (?:was|were) (?:no|none)|none\b|nil\b|no (?:declarations?|apologies|questions|petitions|public)|received?\b|as above|see (?:minutes|above|below))/i

/** "Decision:" ¶ "Councillor Elm was appointed Chair." */
const appointed =
  /^\p{Lu}[^.;:]{2,100}?\s(?:was|were)\s(?:(?:duly|unanimously)\s)?(?:re-?)?(?:appointed|elected|nominated|selected|co-?opted)\b/u

/** "Decision:" ¶ "Permission GRANTED.", "Application refused.", "GRANT subject to conditions.": the outcome alone. */
const outcomeAlone =
  /^(?:(?:the\s)?(?:(?:planning|listed building|advertisement|premises|club|personal|outline|full|conditional|variation of)\s)*(?:permission|consent|application|licen[cs]e|variation|request|report|update|recommendations?|approval|proposals?|minutes|item|order)\s)?(?<verb>grant(?:ed)?|approved?|refused?|deferred|noted|agreed|adopted|endorsed|accepted|rejected)(?![\p{L}-])(?!\s(?:by|in|at)\s)[^.;:]{0,120}\.?$/iu

export interface Spot {
  at: number
  opening: Opening
  /** The paragraphs from here on are clauses beside each other, as if a label stood above them. */
  several?: boolean
}

/**
 * Where a decision without its word begins among the minutes' blocks; the last such place.
 *
 * @param told decisions that sentences of the debate tell of: beside them one begins only where its word has left a gap
 */
export function lostMarker(blocks: readonly Block[], told: readonly Decision[]): Spot | undefined {
  const debated = Math.max(-1, ...told.flatMap((decision) => decision.blocks.map((block) => blocks.indexOf(block))))
  let reported = false
  for (let at = debated + 1; at < blocks.length; at++) {
    const block = blocks[at] as Block
    const earlier = blocks[at - 1]
    reported = (reported && (opens(block.marker) || /^that:?$/i.test(block.value))) || ofAnotherMeeting.test(block.value)
    if (reported) continue
    // "• that the lamps were out; and" ¶ "• that oil was dear.": points of a debate.
    if (isBullet(block.marker) && isBullet(earlier?.marker) && !leftGap(block, earlier)) continue
    if (told.length > 0 && !leftGap(block, earlier)) continue
    // A list behind a colon is the list that the words before the colon announce; so is a motion's wording.
    if (block.type === 'row' || (earlier && /[:–—-]$/.test(earlier.value) && !before.test(earlier.value) && !leftGap(block, earlier)))
      continue
    const awaited =
      earlier !== undefined &&
      (before.test(earlier.value) || leftGap(block, earlier) || (leftLine(block, earlier) && anyThat.test(block.value)))
    if (opens(block.marker) && !isBullet(block.marker) && (!opens(earlier?.marker) || leftGap(block, earlier))) {
      const next = blocks[at + 1]
      const gap = leftGap(block, earlier)
      const clauses = subjunctive.test(block.value) || /[;,]\s*(?:and)?$/.test(block.value) || (gap && reachesEnd(blocks, at))
      if (clauses && (awaited || subjunctive.test(block.value)) && !isNarration(block.value) && (next?.marker !== undefined || awaited))
        if (gap || reachesEnd(blocks, at)) return { at, opening: unlabelled(block) }
      continue
    }
    if (goesOnWithLostWord(block, earlier)) return { at, opening: unlabelled(block) }
    const opensThat = isThatClause(block.value) || (anyThat.test(block.value) && leftGap(block, earlier))
    if (block.marker === undefined && opensThat && (beNoted.test(block.value) || subjunctive.test(block.value) || awaited))
      return { at, opening: unlabelled(block) }
    // "That, having considered the report, Cabinet:" above labelled clauses.
    if (isThatClause(block.value) && /:$/.test(block.value) && opens(blocks[at + 1]?.marker) && !isBullet(blocks[at + 1]?.marker))
      return { at, opening: unlabelled(block) }
    if (awaited && (infinitive.test(block.value) || isThatClause(block.value))) return { at, opening: unlabelled(block) }
    const done = blocks.length === 1 ? thatDone.exec(block.value)?.groups?.verb : undefined
    if (done) return { at, opening: { ...unlabelled(block), kind: operativeWords[done] ?? 'resolved' } }
  }
  return told.length > 0 ? undefined : (closingInfinitives(blocks) ?? closingAct(blocks) ?? minutesStand(blocks))
}

/** "↵ ↵ ↵ ↵ That the minutes, as amended, be approved.": the last paragraph, where motions were carried above it. */
export function lostBehindGap(blocks: readonly Block[]): Spot | undefined {
  const at = blocks.length - 1
  const block = blocks[at]
  const lost = block?.marker === undefined && /^That\s/.test(block?.value ?? '') && subjunctive.test(block?.value ?? '')
  return block && lost && leftGap(block, blocks[at - 1]) ? { at, opening: unlabelled(block) } : undefined
}

/**
 * "RESOLVED:" stood alone between the two, and has left its empty lines: more than stand between other paragraphs.
 *
 *     Members discussed the venues.
 *     ↵ ↵ ↵ ↵
 *     That the committee agreed to meet in the Lower Hall.
 */
export function leftGap(block: Block, earlier: Block | undefined): boolean {
  return (block.gap ?? 0) >= 4 && (block.gap ?? 0) > (earlier?.gap ?? 0)
}

/** "↵ ↵ ↵ the recommendations of the Board be approved.": a small letter, and RESOLVED that has left its line above it. */
function goesOnWithLostWord(block: Block, earlier: Block | undefined): boolean {
  // Where nothing else is minuted, the lines of "Minutes:" and of "RESOLVED that" stand empty above it.
  const awaited = earlier === undefined ? (block.gap ?? 0) >= 3 : leftLine(block, earlier)
  return awaited && block.marker === undefined && /^\p{Ll}/u.test(block.value) && subjunctive.test(block.value)
}

/** One empty line more than above other paragraphs, behind a sentence that is complete. */
function leftLine(block: Block, earlier: Block | undefined): boolean {
  const gap = block.gap ?? 0
  return earlier !== undefined && gap >= 3 && gap > (earlier.gap ?? 0) && /[.!?]$/.test(earlier.value)
}

/** "Consideration was given to a report." ¶ "To award the contract to Company A.": only where it closes the item. */
function closingInfinitives(blocks: readonly Block[]): Spot | undefined {
  if (!blocks.some(isInfinitive)) return undefined
  let end = blocks.length
  while (end > 0 && isAside((blocks[end - 1] as Block).value)) end--
  let at = end
  while (at > 0 && isInfinitive(blocks[at - 1] as Block)) at--
  const [story, first] = [blocks[at - 1], blocks[at]]
  if (at === end || !first || story?.type !== 'paragraph' || story.marker !== undefined) return undefined
  return tells(story.value) ? { at, opening: unlabelled(first), several: end - at > 1 } : undefined
}

const act = new RegExp(
  `^(?:(?:The|This)\\s|(?=(?:Cabinet|Council)\\b))(?:(?:\\p{Lu}[\\p{L}’'-]*|&)\\s){0,7}(?:${bodyNouns.join('|')}|BOARD|COMMITTEE|COUNCIL|PANEL)\\s(?<verb>noted(?!\\sthat\\b|\\swith\\b)|notes?|agrees?|approves?|endorses?|adopts?|accepts?|recommends?)\\s(?:that\\s|to\\s(?=the\\s))?(?=\\p{L})`,
  'u',
)

/** "The Committee notes the report and agrees the programme.", "The Board noted the action tracker.": where it closes the item. */
function closingAct(blocks: readonly Block[]): Spot | undefined {
  let at = blocks.length - 1
  while (at > 0 && (isAside((blocks[at] as Block).value) || groundsLabel((blocks[at] as Block).value))) at--
  const block = blocks[at]
  const opens = block?.type === 'paragraph' && block.marker === undefined ? act.exec(block.value) : null
  if (!block || !opens) return undefined
  const verb = (opens.groups?.verb ?? '').replace(/(?:ed|e?s?)$/, '')
  const kind = operativeWords[`${verb}ed`] ?? 'resolved'
  // "The Council noted the plan. |The Leader thanked the Clerk.|"
  const end = sentences(block.value).find((sentence) => sentence.end > opens[0].length)?.end ?? block.value.length
  return { at, opening: { ...unlabelled(block), kind, label: opens[0].trim(), textAt: opens[0].length, end } }
}

function isInfinitive(block: Block): boolean {
  return block.type === 'paragraph' && block.marker === undefined && /^(?:not\s+)?to\s/i.test(block.value) && infinitive.test(block.value)
}

function isThatClause(text: string): boolean {
  return /^["“]?that\b/i.test(text) && thatClause.test(text)
}

/** A paragraph that tells what happened, complete: "The Director presented the report." */
function tells(text: string): boolean {
  return /^\p{Lu}/u.test(text) && /[.?!]["”]?$/.test(text) && happened.test(text)
}

const happened =
  /\s(?:was|were|had|gave|presented|introduced|considered|received|discussed|explained|outlined|reported|advised|said|noted|asked|thanked|stated|summarised)\s/

/** A decision closes its item: behind its clauses come a vote or a note, no second list or debate. */
function reachesEnd(blocks: readonly Block[], at: number): boolean {
  let end = at
  while (blocks[end]?.marker !== undefined) end++
  return blocks.length - end <= 3
}

/** The decision that the passage under "Decision:" is, where it does not say so again. */
export function underDecisionLabel(blocks: readonly Block[], document: DocumentType): Spot | undefined {
  const from = blocks.findIndex((block) => block.type !== 'row' && !isAside(block.value))
  const at = belowHeadings(blocks, from)
  const block = blocks[at]
  if (!block || (block.marker === undefined && noDecision.test(block.value)) || groundsLabel(block.value)) return undefined
  const clear =
    isThatClause(block.value) ||
    infinitive.test(block.value) ||
    /^(?:that|to)[\s:,-]*$/i.test(block.value) ||
    appointed.test(block.value) ||
    (subjunctive.test(block.value) && !isNarration(block.value)) ||
    opens(block.marker)
  if (clear) return { at, opening: unlabelled(block) }
  const verb = outcomeAlone.exec(block.value)?.groups?.verb?.toLowerCase()
  if (verb)
    return { at, opening: { ...unlabelled(block), kind: operativeWords[verb] ?? operativeWords[verb.replace(/e?$/, 'ed')] ?? 'resolved' } }
  return document !== 'decision' || isNarration(block.value) ? undefined : { at, opening: unlabelled(block) }
}

/** "PART A" ¶ "In relation to the lamps" ¶ "a. to buy oil": where the clauses begin below their headings. */
function belowHeadings(blocks: readonly Block[], from: number): number {
  let at = from
  while (at < from + 3 && isHeadingLine(blocks[at])) at++
  return at > from && opens(blocks[at]?.marker) && !isBullet(blocks[at]?.marker) ? at : from
}

const isHeadingLine = (block: Block | undefined) =>
  block !== undefined && block.marker === undefined && block.value.length < 90 && /^(?!(?:that|to)\b).*[\p{L}\p{N})]$/iu.test(block.value)

function unlabelled(block: Block): Opening {
  return { kind: 'resolved', start: 0, textAt: 0, end: block.value.length, form: 'label', unanimous: false }
}
