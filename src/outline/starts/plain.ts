/**
 * Where items begin where nothing is numbered or set off: lines that are titles everywhere ("Matters Arising",
 * "Correspondence:", "Apologies: none") show how titles stand here, and other lines like them are titles too.
 */
import type { Block } from '../../tree.ts'
import { attendanceLabel } from '../../vocabulary/attendance.ts'
import { closingLine, isHeadLabel } from '../../vocabulary/heads.ts'
import { isPerson } from '../persons.ts'
import { movers, textBelow } from '../short-lines.ts'
import { dayAlone, isCapitals, isSentence, isTitleCase, leadsDecision, notHeading, numberAlone, titleWeight } from '../titles/index.ts'
import { splitLostBreak } from '../titles/lost-break.ts'
import { splitCapitals } from '../titles/run-in.ts'
import { beforeDash, initialsBehind, type Manner, mannerOf, runInTitle } from './manner.ts'
import { isBeforeMotion } from './run-in.ts'
import type { Start } from './start.ts'
import { stoppedStarts } from './stopped.ts'

/** Lines that are titles, each the start of an item; none where too few are titles everywhere. */
export function plainStarts(blocks: Block[]): Start[] {
  const manner = mannerOf(blocks)
  if (!manner) return []
  // "Next Meeting:" below "the meeting closed at 9pm" is of the foot.
  const closed = blocks.findIndex(
    (block, index) => index > blocks.length / 2 && closingLine.test(block.value) && / business\b.*\bclosed\b/i.test(block.value),
  )
  const within = blocks.slice(0, closed < 0 ? undefined : closed + 1)
  const starts = within.flatMap((block, index): Start[] => {
    if (index < manner.first || isNoTitle(blocks, index, manner)) return []
    const parted = partedTitle(block.value, manner)
    if (parted) return [{ index, level: 1, rest: block.value, ...parted }]
    return isTitleHere(blocks, index, manner) ? [{ index, level: 1, rest: block.value }] : []
  })
  const stopped = stoppedStarts(blocks)
  return stopped.length > starts.length ? stopped : starts
}

/** Labels, numbers and days alone, lists of the head, and what is no heading anywhere. */
function isNoTitle(blocks: Block[], index: number, { opens }: Manner): boolean {
  const block = blocks[index] as Block
  return (
    block.marker !== undefined ||
    block.type !== 'paragraph' ||
    notHeading.test(block.value) ||
    numberAlone.test(block.value) ||
    dayAlone.test(block.value) ||
    isCall(blocks, index) ||
    (index !== opens && isHeadLabel(block.value) && !leadsToDecision(textBelow(blocks, index)?.value ?? '')) ||
    (index < 30 && (isOfHead(block, blocks[index + 1]) || goesOnFrom(block, blocks.slice(Math.max(0, index - 3), index))))
  )
}

/** "Kit Elm, Chairman Yes" ¶ "Bo Fir No": a roll call, and no titles. */
function isCall(blocks: Block[], index: number): boolean {
  const beside = [blocks[index - 1], blocks[index + 1]]
  return call.test((blocks[index] as Block).value) && beside.some((other) => call.test(other?.value ?? ''))
}
const call = /^(?:\p{Lu}[\p{L}.’'-]*,?\s){1,6}(?:[–—-]\s?)?(?:Yes|No|Aye|Nay|Yea|Abstain(?:ed)?|Absent|Recused|YES|NO|AYE|NAY)$/u

/** A title that runs into its text without a colon, where the titles of the page do. */
function partedTitle(line: string, { glued, dashed, isTitle }: Manner): { title: string; text: string } | undefined {
  if (!(glued || dashed) || isTitle(line)) return undefined
  const lost = glued ? splitLostBreak(line) : undefined
  if (lost && initialsBehind.test(` ${lost.text}`)) return { title: lost.title, text: lost.text }
  const { title, text } = beforeDash.exec(line)?.groups ?? {}
  if (!title || !text || !isRunInTitle(title, true)) return undefined
  // "Items North of the Park – 1 The gate is shut." among titles before initials.
  return (dashed && tellsMuch(text) && !elects.test(text)) || (glued && text.length > 60) ? { title, text } : undefined
}

/** A line that is a title everywhere, or stands as those do. */
function isTitleHere(blocks: Block[], index: number, manner: Manner): boolean {
  const block = blocks[index] as Block
  const { runIns, everywhere, alone } = manner
  const runIn = runIns && (block.value.length > 80 || everywhere) ? runInTitle.exec(block.value)?.[1] : undefined
  return (
    index === manner.opens ||
    manner.isTitle(block.value) ||
    (runIn !== undefined && isRunInTitle(runIn, alone)) ||
    (runIns && isBeforeMotion(block.value)) ||
    (manner.capitals && splitCapitals(block.value) !== undefined) ||
    manner.short.has(block) ||
    manner.above.has(block) ||
    (looksLikeTitle(block.value) && leadsToText(block.value, textBelow(blocks, index), manner))
  )
}

/** "Road and Bridge Report", but no "Senators Absent" and no "Jo Elm"; "Clerk", "Cemetery" among as many titles. */
function isRunInTitle(words: string, alone: boolean): boolean {
  const attendance = attendanceLabel(words)
  const reports = alone && attendance?.role !== undefined
  return (
    (alone || words.includes(' ')) &&
    (alone ? !isSentence(words) : isTitleCase(words)) &&
    titleWeight(words) >= 0.9 &&
    !notHeading.test(words.replace(officer, '')) &&
    (reports || (!isHeadLabel(words) && attendance === undefined)) &&
    !(isPerson(words) && !(alone && isCapitals(words)))
  )
}

/** Who reports, where every paragraph has a title: "Clerk: The bills were paid." */
const officer = /^(?:chairman|chairperson|chair|mayor|clerk)$/i

function looksLikeTitle(line: string): boolean {
  return (
    line.length <= 80 &&
    isTitleCase(line) &&
    titleWeight(line) >= 0.9 &&
    !/[.,;!?]$|[£$€]\s?\d|^(?:Received|Approved|Refused|Granted|Supported)\b|\d\/\d/.test(line)
  )
}

/** "Village Plan" ¶ "The Clerk told of the plan." among "Planning:", "Correspondence:". */
function leadsToText(line: string, next: Block | undefined, { isSure, colon }: Manner): boolean {
  if (next === undefined) return false
  const isText =
    next.marker !== undefined ||
    next.value.length > 80 ||
    /[.!?]$/.test(next.value) ||
    isSentence(next.value) ||
    leadsDecision.test(next.value)
  // "Consecration", alone between "Payments" and "Correspondence"; "Bar" above a sentence.
  const isLong =
    line.includes(' ') ||
    (isSure &&
      (/^\p{Lu}\p{Ll}{5,}:?$/u.test(line) || (/^\p{Lu}\p{Ll}{2,4}:?$/u.test(line) && /^\p{Lu}\S*(?:\s\S+){3,}[.!?]$/u.test(next.value))))
  return isText && isLong && (line.endsWith(':') || !colon || (isSure && line.includes(' ') && /.{60}\.$/.test(next.value)))
}

/** "APOLOGIES" ¶ "Moved Cr Elm   Seconded Cr Fir": business of its own, and no label of names. */
const leadsToDecision = (line: string) => leadsDecision.test(line) || movers.test(line)

const tellsMuch = (text: string) =>
  !/^[^\p{Ll}]{12}/u.test(text) && (isSentence(text) || (text.length > 40 && /[.!?]$|\s\p{Ll}{3,}ed\s/u.test(text)))
/** "Captain – |Ann Elm – Proposed Bo Fir|": one of those who were elected. */
const elects = /\b(?:proposed|seconded|(?:re-?)?elected)\b/i

/** "Apologies: Councillor Elm" ¶ "OFFICIALS IN ATTENDANCE:": one of the lists of those who were there and who were not. */
const isOfHead = (block: Block, next: Block | undefined) =>
  /^(?:apologies|absent)\b[^:]*:\s*\S/i.test(block.value) &&
  next !== undefined &&
  /^[^:]{0,30}\b(?:present|in attendance)\b[^:]{0,12}:?$/i.test(next.value)

/** "Present - Jo Elm, Kit Fir" ¶ "Apologies - Bo Ash", "Attendees: Jo Elm" ¶ "Apologies: Bo Ash": lists of one form. */
function goesOnFrom(block: Block, before: Block[]): boolean {
  const dashed = /^(?:apologies|absent)\s+[–-]\s/i.test(block.value)
  if (dashed) return before.some(({ value }) => /^present\s+[–-]\s/i.test(value))
  const last = before.at(-1)?.value ?? ''
  return /^apologies:\s+\p{Lu}\p{L}+,?\s\p{Lu}/iu.test(block.value) && /^(?:present|attendees|those present):\s+\S/i.test(last)
}
