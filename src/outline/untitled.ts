/** Where business begins that no title or number opens: minutes without any heading, and what stands above the first one. */
import type { Block } from '../tree.ts'
import { attendanceLabel } from '../vocabulary/attendance.ts'
import type { Start } from './starts/start.ts'
import { isSentence } from './titles/index.ts'

/** Minutes without any heading: the business begins after those present, with the first paragraph that tells something. */
export function untitledBusiness(blocks: Block[]): number {
  const present = blocks.findLastIndex(
    (block, i) =>
      i < 40 &&
      /^(?:(?:members |officers |officials |councillors |also )?present|in attendance|officials in attendance|those attending|attendees|attendance|apologies)\b/i.test(
        block.value,
      ),
  )
  // "Staff present:" and bullets: the list goes on to its end.
  let lists = present
  for (let i = 0; i < Math.min(blocks.length, 80); i++) {
    if (attendanceLabel((blocks[i] as Block).value.replace(/\s*:$/, '')) === undefined) continue
    for (; blocks[i + 1]?.type === 'item' && isEntry(blocks[i + 1] as Block); i++) lists = Math.max(lists, i + 1)
  }
  const tells = (block: Block) =>
    block.type === 'item' ||
    movesAtOnce.test(block.value) ||
    moves.test(block.value) ||
    (block.value.length > 60 && isSentence(block.value) && /[.:]$/.test(block.value)) ||
    // "The minutes of May 6 were approved."
    (block.type === 'paragraph' && decided.test(block.value) && /\.$/.test(block.value))
  const bullets = present >= 0 || isNoteInBullets(blocks)
  const at = blocks.findIndex((block, i) => i > lists && block.type !== 'row' && (block.type !== 'item' || bullets) && tells(block))
  return at < 0 ? blocks.length : at
}

/** "Elm moves to adopt the agenda.", "9:04 a.m.: Jo Elm made a motion to adopt the agenda.", "Lamps 30/86 FIR: That two lamps be bought. Carried" */
const moves =
  /(?:^|[.:;]\s)(?:\p{Lu}[\p{L}.’'-]*\s){1,3}(?:(?:moves|moved)\s(?:to|that)\b|made a motion\s(?:to|that)\b)|^[^:]{3,60}\b\p{Lu}{3,}:\sThat\s.*\b(?:Carried|CARRIED)\b/su
/** "Moved by Elm", "MOTION: to light lamps" */
const movesAtOnce = /^(?:Moved|MOVED|Motion|MOTION|Proposed by)(?!\p{Ll})/u
/** "Ann Elm, Director of Lamps", and no motion in a bullet. */
const isEntry = ({ value }: Block) => value.length <= 90 && !movesAtOnce.test(value)

/** "It was agreed to appoint Bo Fir as Convener." */
const agreed = /^it was (?:agreed|resolved|decided)\b/i

/** "PTO Minutes" ¶ "- Introduction – 8 were there" ¶ "- Voted to give each teacher $100": nothing but bullets, and several tell what was done. */
function isNoteInBullets(blocks: Block[]): boolean {
  const bullets = blocks.filter(({ type }) => type === 'item')
  const done = /\b(?:agreed|approved|voted|discussed|decided|reported|reviewed|volunteered)\b/i
  return (
    bullets.length >= 5 &&
    (bullets.length >= blocks.length * 0.7 || bullets.filter(({ value }) => agreed.test(value)).length >= 3) &&
    bullets.filter(({ value }) => done.test(value)).length >= 3 &&
    blocks.slice(0, 4).some(({ value }) => /\bminutes\b/i.test(value))
  )
}

/** "Motion made by Jo Elm and seconded by Kit Fir to approve the minutes." above the first of titles without numbers. */
export function untitledBefore(blocks: Block[], first: Start | undefined): Start[] {
  if (!first) return []
  const form = first.number === undefined ? decided : carriedBefore
  const index = blocks.findIndex((block, i) => i < first.index && block.marker === undefined && form.test(block.value))
  return index < 0 ? [] : [{ index, level: 1, rest: '', untitled: true }]
}

/** "# Resolved" ¶ "- Lamps are lit at six. (7-0)" above the first title. */
export function decisionsBefore(blocks: Block[], first: Start | undefined): Start[] | undefined {
  const at = blocks.findIndex(
    ({ type, value }, i) =>
      type === 'heading' && decisionsHeading.test(value) && i < (first?.index ?? blocks.length) && blocks[i + 1]?.type === 'item',
  )
  return at < 0 ? undefined : [{ index: at, level: 1, rest: '', untitled: true }]
}

const decisionsHeading = /^(?:resolved|resolutions|decisions(?: made| taken| reached)?)\s?:?$/i

const decided = /\bseconded\b|\bminutes\b[^.;]*\s(?:was|were)\s(?:\w+\s){0,4}(?:approved|accepted|confirmed|adopted|signed)\b/i

/** "The agenda was approved on a motion by Jo Elm, seconded by Kit Fir.", "Minutes of the last meeting agreed and accepted." above "1. Bills" */
const carriedBefore =
  /^(?:the )?minutes of (?:the )?(?:last|previous) [^.;:]{3,80}?\s(?:(?:was|were) )?(?:approved|accepted|agreed|confirmed|adopted)(?: and (?:approved|accepted|agreed|signed))?(?: as [^.;]{3,60}|unanimously)?\.?$|^(?=.*\b(?:motion|moved|proposed)\b)(?=.*\bsecond(?:ed)?\b)(?=.*\b(?:carried|passed|approved|adopted|agreed|unanimous(?:ly)?)\b).{20,600}$/i
