/** The paragraphs that hold a proposal's wording: quoted, beginning with "That", or a list behind a colon. */
import { isBullet, opens, readings } from '../../language/labels.ts'
import { outcomeOf } from '../../language/outcomes/index.ts'
import type { Block } from '../../tree.ts'
import { readVoterLists } from './voters.ts'

const longest = 120
/** "Moved that lamps be lit.", "Resolve that lamps be lit." below "On the motion of Councillors Elm and Fir:" */
const opener =
  /^["“‘'(]?\s*(?:(?:moved |resolve )?that\b|(?:moved|resolve) to\s+\p{Ll}|whereas\b|be it\b|to\s+\p{Ll}|motion to\b|now,? therefore\b|i (?:will )?move\b)/iu
const goesOn =
  /^["“(]?\s*(?:read (?:an?|the) first|it being (?:further )?(?:noted|pointed out)|and that|and further|further that|that\b|and whereas|whereas|be it|therefore|now,? therefore|and be it|and (?:further )?resolved|and,?$)/i
/** Lines that are about the proposal and no part of it. */
const procedure =
  /^["“(]?\s*(?:(?:moved(?! (?:that|to)\b)|seconded|proposed|mover|seconder|proposer)\b|motion (?:passed|carried|lost|failed|defeated)|(?:it was\s+|(?:the\s)?(?:council|committee|board)\s)?(?:resolved|RESOLVED|AGREED)\b|on being put|vote\s*:|(?:recorded|roll[- ]call) vote\b|yeas|ayes|(?:councill?ors?|cllrs?|crs?|mr|mrs|ms|miss|dr|the (?:chair\w*|leader|mayor|vice[- ]chair\w*|convener))\b[^.;:]{0,60}\s(?:moved|seconded|proposed)\b)/i

/**
 * How many blocks from `at` on are a proposal's wording. `expected`: the sentence before ends in a colon or "that", so that
 * any paragraph will do.
 */
export function wordingLength(blocks: readonly Block[], at: number, expected: boolean): number {
  const first = blocks[at]
  if (!first || first.type === 'row' || ends(first)) return 0
  const quoted = /^["“]/.test(first.value)
  const listed = readings(first.marker).length > 0
  if (!quoted && !opener.test(first.value) && !(expected && !procedure.test(first.value))) return 0
  if (quoted) return quotedLength(blocks, at)
  let count = 1
  while (count < longest) {
    const block = blocks[at + count]
    if (!block || ends(block) || block.type === 'heading') break
    const before = blocks[at + count - 1] as Block
    const labelled = readings(block.marker).length > 0
    const open = /[:;,–—]$|\s-$|\b(?:and|that|to)$/.test(before.value)
    if (
      labelled
        ? !(open || listed || (count === 1 && opensBelow(before, block)) || readings(before.marker).length > 0)
        : !(goesOn.test(block.value) || (open && !procedure.test(block.value)))
    )
      break
    if (labelled && isBullet(block.marker) && !open && !isBullet(before.marker)) break
    count++
  }
  return count
}

/** "That the Council" ¶ "(a) note the report;": the list that the first words lead to. */
const opensBelow = (before: Block, block: Block) => opens(block.marker) && !isBullet(block.marker) && !/[.!?]["”]?$/.test(before.value)

/** "Seconded by A. Elm", "Motion made by B. Fir", "Moved by: A. Elm Seconded by: B. Fir", "Moved Cr Elm, Seconded Cr Fir", "Second By: A. Elm": a line that has nothing but who moved or seconded. */
export const isMoversLine = (block: Block) => moversLine.test(block.value)
const moversLine =
  /^(?:(?:motion )?(?:moved|made by)|seconded|(?:motion|second) by(?=:))(?: by)?:?\s\p{Lu}[\p{L}\d.’' -]{1,50}(?:[,;]?\sseconded(?: by)?:?\s\p{Lu}[\p{L}\d.’' -]{1,50})?$/iu

/** "Approve receipt of the report.", "Adopt By-law 12": what is moved as an order, where forms frame a motion so. */
export const ordered = /^(?:approve|adopt|receive|accept|authorize|direct|refer|introduce|appoint|amend|rescind)\s+(?!by\b)[\p{Ll}\d"“]/iu

/** Somebody speaks: no wording. */
export const speech =
  /^(?:The|Councill?or|Cllr|Mr|Mrs|Ms|Dr|Mayor|Chair|Director|Member|Staff|It was)\b[^.:;]{0,70}\s(?:asked|said|stated|explained|advised|reported|noted that|expressed|spoke|commented|presented|responded|clarified|discussed)\b/
/** "At 10:18 PM, Councillor Elm leaves the meeting.", "Motion made by A. Elm and seconded by B. Fir to amend …" */
const interrupts = /^(?:at \d{1,2}[:.]\d\d\b|motion (?:made|moved) by\b)/i
export const beginsVote = (text: string) => voteBegins.test(text) || /^roll[- ]call\s?[:–-]/i.test(text)
const voteBegins =
  /^(?:vote\s*:|(?:recorded|roll[- ]call) vote\b|(?:yeas?|ayes?)\b|(?:the )?motion (?:was )?(?:passed|carried|failed|lost|defeated)\b)/i

/**
 * How many blocks stand between the lines of mover and seconder and the vote, where all of them are wording: forms that
 * frame a motion so print its clauses, recitals and lists with nothing between.
 *
 *     Moved by A. Elm ¶ Seconded by B. Fir ¶ That … ¶ a) … ¶ it being noted that … ¶ - … ¶ Motion Passed (5 to 0)
 */
export function lengthToVote(blocks: readonly Block[], at: number): number {
  const first = blocks[at]?.value ?? ''
  if (!/^["“]?that\b/i.test(first) && !ordered.test(first)) return 0
  for (let count = 1; count < longest; count++) {
    const block = blocks[at + count]
    if (!block || block.type === 'heading' || isMoversLine(block) || interrupts.test(block.value) || speech.test(block.value)) return 0
    if (block.type === 'row' || voteBegins.test(block.value)) return count
  }
  return 0
}

/** Up to the paragraph that closes the quotation; one paragraph where none does. */
function quotedLength(blocks: readonly Block[], at: number): number {
  let depth = 0
  for (let count = 1; count <= longest; count++) {
    const block = blocks[at + count - 1]
    if (!block || (count > 1 && ends(block))) break
    for (const sign of block.value) {
      if (sign === '“') depth++
      else if (sign === '”') depth = Math.max(0, depth - 1)
      else if (sign === '"') depth = depth > 0 ? depth - 1 : 1
    }
    if (depth === 0) return count
  }
  return 1
}

/** Whether a block tells of the proposal, its result or its votes, and is no part of a wording. */
export function ends(block: Block): boolean {
  return procedure.test(block.value) || outcomeOf(block.value)?.alone === true || readVoterLists(block.value).length > 0
}
