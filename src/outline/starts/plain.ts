/**
 * Where items begin where nothing is numbered or set off: lines that are titles everywhere ("Matters Arising",
 * "Correspondence:", "Apologies: none") show how titles stand here, and other lines like them are titles too.
 */
import type { Block } from '../../tree.ts'
import { attendanceLabel } from '../../vocabulary/attendance.ts'
import { closingLine, isHeadLabel } from '../../vocabulary/heads.ts'
import { isKnownTitle } from '../../vocabulary/titles.ts'
import { isPerson } from '../persons.ts'
import { movers, shortTitles, textBelow } from '../short-lines.ts'
import { dayAlone, isCapitals, isSentence, isTitleCase, leadsDecision, notHeading, numberAlone, titleWeight } from '../titles/index.ts'
import { splitLostBreak } from '../titles/lost-break.ts'
import { splitCapitals, splitRunIn } from '../titles/run-in.ts'
import { runInStarts } from './run-in.ts'
import type { Start } from './start.ts'
import { stoppedStarts } from './stopped.ts'

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

export function plainStarts(blocks: Block[]): Start[] {
  // "Minutes - Full Council - 5th May 2030": the meeting's.
  const heads = (line: string) =>
    (/^(?:draft )?minutes\s+[-–—]\s/i.test(line) && /\b(?:19|20)\d\d\b/.test(line)) ||
    (line === blocks[0]?.value && /^(?:draft )?minutes\b.*\d|\bminutes\b.*\b(?:19|20)\d\d$/i.test(line))
  const isTitle = (line: string) => (isKnownTitle(line) || isKnownTitle(splitRunIn(line)?.title ?? '')) && !heads(line)
  // "Call to Order" ¶ "President Elm called the meeting to order." ¶ "Roll Call": the first title, and no label.
  const opens = blocks.findIndex((block, i) => /^call to order\.?$/i.test(block.value) && / to order\b/i.test(blocks[i + 1]?.value ?? ''))
  // "MINUTES" ¶ "MONDAY, JULY 22, 2030" ¶ "CALL TO ORDER": what the page is, and no item.
  const named = (index: number) => index < opens && /^minutes:?$/i.test(blocks[index]?.value ?? '')
  const known = blocks.filter(
    (block, index) => block.marker === undefined && block.type === 'paragraph' && isTitle(block.value) && !named(index),
  )
  // One alone, in capitals and behind those present: the rest of the page may be missing.
  const lone =
    known.length === 1 && (isCapitals((known[0] as Block).value) || /^approval of/i.test((known[0] as Block).value))
      ? blocks.indexOf(known[0] as Block)
      : 0
  if (known.length < 2 && !blocks.slice(0, lone).some((block) => /^(?:members |councillors )?present\b/i.test(block.value))) return []
  const colon = known.filter((block) => block.value.endsWith(':')).length > known.length / 2
  // "Agenda Approval: Jo moved to …" among "Call to Order: …", "Approval of Minutes: …".
  const runIns = known.filter((block) => /:\s/.test(block.value.slice(0, 60))).length >= 2
  // "House Committee: No report.": a short one, where nearly every paragraph has a title before its colon.
  const paragraphs = blocks
    .slice(blocks.indexOf(known[0] as Block))
    .filter((block) => block.type === 'paragraph' && !closingLine.test(block.value))
  const titles = paragraphs.flatMap((block) => runInTitle.exec(block.value)?.[1] ?? [])
  const everywhere = runIns && titles.length >= Math.max(4, paragraphs.length * 0.6)
  // Who speaks comes again and again: "Clerk: It is." ¶ "Mayor: Since when?" ¶ "Clerk: Since May."
  const alone = everywhere && new Set(titles).size === titles.length
  // "ELECTION OF OFFICERS Jo Elm was proposed …" among "APOLOGIES None.", "MATTERS ARISING The hall …".
  const capitals = known.filter((block) => splitCapitals(block.value)).length >= 2
  // "Lamps in Mill Road AB reported …" among "Matters Arising CD said …", "Treasurer’s Report EF read …".
  const glued = known.filter(({ value }) => initialsBehind.test(value.slice(splitRunIn(value)?.title.length ?? value.length))).length >= 2
  // "Auditors – Jo Elm and Kit Fir offered to act." among "Secretary’s Report – …", "Chairman’s Report – …".
  const dashed = known.filter(({ value }) => isKnownTitle(beforeDash.exec(value)?.groups?.title ?? '')).length >= 3
  const short = confirmed(shortTitles(blocks), known)
  // "MOWING BIDS: Two bids were read." above the first that is a title everywhere, "ADJOURN: Jo moved to adjourn."
  const above = new Set(runIns ? runInStarts(blocks).map(({ index }) => blocks[index] as Block) : [])
  const first = blocks.findIndex((block, index) => block === known[0] || index === opens || short.has(block) || above.has(block))
  const starts: Start[] = []
  // "Next Meeting:" below "the meeting closed at 9pm" is of the foot.
  const closed = blocks.findIndex(
    (block, index) => index > blocks.length / 2 && closingLine.test(block.value) && / business\b.*\bclosed\b/i.test(block.value),
  )
  blocks.forEach((block, index) => {
    if (
      index < first ||
      (closed >= 0 && index > closed) ||
      block.marker !== undefined ||
      block.type !== 'paragraph' ||
      notHeading.test(block.value) ||
      numberAlone.test(block.value) ||
      dayAlone.test(block.value) ||
      (index !== opens && isHeadLabel(block.value) && !leadsToDecision(textBelow(blocks, index)?.value ?? '')) ||
      (index < 30 && (isOfHead(block, blocks[index + 1]) || goesOnFrom(block, blocks.slice(Math.max(0, index - 3), index))))
    )
      return
    const alike =
      block.value.length <= 80 &&
      isTitleCase(block.value) &&
      titleWeight(block.value) >= 0.9 &&
      !/[.,;!?]$|[£$€]\s?\d|^(?:Received|Approved|Refused|Granted|Supported)\b|\d\/\d/.test(block.value)
    const next = textBelow(blocks, index)
    const runIn = runIns && (block.value.length > 80 || everywhere) ? runInTitle.exec(block.value)?.[1] : undefined
    const lost = glued && !isTitle(block.value) ? splitLostBreak(block.value) : undefined
    if (lost && initialsBehind.test(` ${lost.text}`)) {
      starts.push({ index, level: 1, rest: block.value, title: lost.title, text: lost.text })
      return
    }
    const { title: told = '', text: tells = '' } = (dashed && !isTitle(block.value) && beforeDash.exec(block.value)?.groups) || {}
    if (told !== '' && isRunInTitle(told, true) && tellsMuch(tells) && !elects.test(tells)) {
      starts.push({ index, level: 1, rest: block.value, title: told, text: tells })
      return
    }
    // "Items North of the Park – 1 The gate is shut." among titles before initials.
    const sign = glued && !isTitle(block.value) ? beforeDash.exec(block.value)?.groups : undefined
    if (sign?.title && sign.text && isRunInTitle(sign.title, true) && sign.text.length > 60) {
      starts.push({ index, level: 1, rest: block.value, title: sign.title, text: sign.text })
      return
    }
    const titled = runIn !== undefined && isRunInTitle(runIn, alone)
    const leads =
      next !== undefined &&
      (next.marker !== undefined ||
        next.value.length > 80 ||
        /[.!?]$/.test(next.value) ||
        isSentence(next.value) ||
        leadsDecision.test(next.value))
    // "Village Plan" ¶ "The Clerk told of the plan." among "Planning:", "Correspondence:".
    // "Consecration", alone between "Payments" and "Correspondence".
    const long = block.value.split(' ').length >= 2 || (known.length >= 4 && /^\p{Lu}\p{Ll}{5,}:?$/u.test(block.value))
    if (
      index === opens ||
      isTitle(block.value) ||
      titled ||
      (capitals && splitCapitals(block.value)) ||
      short.has(block) ||
      above.has(block) ||
      (alike &&
        leads &&
        long &&
        (block.value.endsWith(':') || !colon || (known.length >= 4 && block.value.includes(' ') && /.{60}\.$/.test(next?.value ?? ''))))
    )
      starts.push({ index, level: 1, rest: block.value })
  })
  const stopped = stoppedStarts(blocks)
  return stopped.length > starts.length ? stopped : starts
}

/** "APOLOGIES" ¶ "Moved Cr Elm   Seconded Cr Fir": business of its own, and no label of names. */
const leadsToDecision = (line: string) => leadsDecision.test(line) || movers.test(line)

const beforeDash = /^(?<title>\p{Lu}[^.:;!?–—]{2,50}?)\s+[–—-]\s(?<text>[\p{Lu}\d].*)$/su
const tellsMuch = (text: string) =>
  !/^[^\p{Ll}]{12}/u.test(text) && (isSentence(text) || (text.length > 40 && /[.!?]$|\s\p{Ll}{3,}ed\s/u.test(text)))
/** "Captain – |Ann Elm – Proposed Bo Fir|": one of those who were elected. */
const elects = /\b(?:proposed|seconded|(?:re-?)?elected)\b/i

const initialsBehind = /^\s\p{Lu}{2,3}\s\p{Ll}/u

/** Lines that stand as titles do, where the lines that are titles everywhere stand so. */
function confirmed(short: Set<Block>, known: Block[]): Set<Block> {
  const whole = known.filter((block) => isKnownTitle(block.value) && !block.value.endsWith(':'))
  return whole.length >= 2 && whole.filter((block) => short.has(block)).length >= whole.length * 0.8 ? short : new Set()
}

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

const runInTitle = /^([^.:;,]{4,60}):\s+(?=\p{Lu})/u
