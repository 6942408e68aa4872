/**
 * How titles stand on a page where nothing is numbered or set off: as the lines stand there that are titles everywhere
 * ("Matters Arising", "Correspondence:", "Apologies: none").
 */
import type { Block } from '../../tree.ts'
import { closingLine } from '../../vocabulary/heads.ts'
import { isKnownTitle } from '../../vocabulary/titles.ts'
import { shortTitles } from '../short-lines.ts'
import { isCapitals } from '../titles/index.ts'
import { splitCapitals, splitRunIn } from '../titles/run-in.ts'
import { runInStarts } from './run-in.ts'

export interface Manner {
  /** Where business begins: "Call to Order" ¶ "President Elm called the meeting to order."; -1 where nothing says so. */
  opens: number
  /** Where the first title stands. */
  first: number
  /** Four and more lines that are titles everywhere. */
  isSure: boolean
  isTitle: (line: string) => boolean
  /** Most titles end in a colon: "Correspondence:". */
  colon: boolean
  /** "Agenda Approval: Jo moved to …" among "Call to Order: …", "Approval of Minutes: …". */
  runIns: boolean
  /** "House Committee: No report.": nearly every paragraph has a title before its colon. */
  everywhere: boolean
  /** And no two of them are alike: who speaks comes again and again ("Clerk: It is." ¶ "Mayor: Since when?" ¶ "Clerk: Since May."). */
  alone: boolean
  /** "ELECTION OF OFFICERS Jo Elm was proposed …" among "APOLOGIES None.", "MATTERS ARISING The hall …". */
  capitals: boolean
  /** "Lamps in Mill Road AB reported …" among "Matters Arising CD said …", "Treasurer’s Report EF read …". */
  glued: boolean
  /** "Auditors – Jo Elm and Kit Fir offered to act." among "Secretary’s Report – …", "Chairman’s Report – …". */
  dashed: boolean
  /** Short lines that stand as the titles do. */
  short: Set<Block>
  /** "MOWING BIDS: Two bids were read.", also above the first line that is a title everywhere. */
  above: Set<Block>
}

/** Undefined where too few lines are titles everywhere to show how the others stand. */
export function mannerOf(blocks: Block[]): Manner | undefined {
  const isTitle = (line: string) => (isKnownTitle(line) || isKnownTitle(splitRunIn(line)?.title ?? '')) && !headsMinutes(line, blocks)
  const opens = blocks.findIndex((block, i) => /^call to order\.?$/i.test(block.value) && / to order\b/i.test(blocks[i + 1]?.value ?? ''))
  // "MINUTES" ¶ "MONDAY, JULY 22, 2030" ¶ "CALL TO ORDER": what the page is, and no item.
  const named = (index: number) => index < opens && /^minutes:?$/i.test(blocks[index]?.value ?? '')
  const known = blocks.filter(
    (block, index) => block.marker === undefined && block.type === 'paragraph' && isTitle(block.value) && !named(index),
  )
  if (known.length < 2 && !isLoneTitle(known[0], blocks)) return undefined
  const runIns = known.filter((block) => /:\s/.test(block.value.slice(0, 60))).length >= 2
  const titles = runIns ? titlesThatRunIn(blocks.slice(blocks.indexOf(known[0] as Block))) : []
  const short = confirmed(shortTitles(blocks), known)
  const above = new Set(runIns ? runInStarts(blocks).map(({ index }) => blocks[index] as Block) : [])
  return {
    opens,
    first: blocks.findIndex((block, index) => block === known[0] || index === opens || short.has(block) || above.has(block)),
    isSure: known.length >= 4,
    isTitle,
    colon: known.filter((block) => block.value.endsWith(':')).length > known.length / 2,
    runIns,
    everywhere: titles.length > 0,
    alone: titles.length > 0 && new Set(titles).size === titles.length,
    capitals: known.filter((block) => splitCapitals(block.value)).length >= 2,
    glued: known.filter(({ value }) => initialsBehind.test(value.slice(splitRunIn(value)?.title.length ?? value.length))).length >= 2,
    dashed: known.filter(({ value }) => isKnownTitle(beforeDash.exec(value)?.groups?.title ?? '')).length >= 3,
    short,
    above,
  }
}

/** "Minutes - Full Council - 5th May 2030": the meeting's line, and no item's. */
function headsMinutes(line: string, blocks: Block[]): boolean {
  return (
    (/^(?:draft )?minutes\s+[-–—]\s/i.test(line) && /\b(?:19|20)\d\d\b/.test(line)) ||
    (line === blocks[0]?.value && /^(?:draft )?minutes\b.*\d|\bminutes\b.*\b(?:19|20)\d\d$/i.test(line))
  )
}

/** One alone, in capitals and behind those present: the rest of the page may be missing. */
function isLoneTitle(title: Block | undefined, blocks: Block[]): boolean {
  if (!title || !(isCapitals(title.value) || /^approval of/i.test(title.value))) return false
  return blocks.slice(0, blocks.indexOf(title)).some((block) => /^(?:members |councillors )?present\b/i.test(block.value))
}

/** The titles before colons, where nearly every paragraph has one. */
function titlesThatRunIn(blocks: Block[]): string[] {
  const paragraphs = blocks.filter((block) => block.type === 'paragraph' && !closingLine.test(block.value))
  const titles = paragraphs.flatMap((block) => runInTitle.exec(block.value)?.[1] ?? [])
  return titles.length >= Math.max(4, paragraphs.length * 0.6) ? titles : []
}

/** Lines that stand as titles do, where the lines that are titles everywhere stand so. */
function confirmed(short: Set<Block>, known: Block[]): Set<Block> {
  const whole = known.filter((block) => isKnownTitle(block.value) && !block.value.endsWith(':'))
  return whole.length >= 2 && whole.filter((block) => short.has(block)).length >= whole.length * 0.8 ? short : new Set()
}

/** "|House Committee|: No report.", "|Oil|: none" */
export const runInTitle = /^([^.:;,]{3,60}):\s+(?=[\p{Lu}\d]|n(?:one|il)\b)/u
/** "|Auditors| – |Jo Elm and Kit Fir offered to act.|" */
export const beforeDash = /^(?<title>\p{Lu}[^.:;!?–—]{2,50}?)\s+[–—-]\s(?<text>[\p{Lu}\d].*)$/su
/** "Lamps in Mill Road| AB r|eported …" */
export const initialsBehind = /^\s\p{Lu}{2,3}\s\p{Ll}/u
