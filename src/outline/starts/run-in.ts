/**
 * Where items begin whose titles run into their text before a colon, and no number or heading stands anywhere:
 *
 *     APPROVE MINUTES: Jo moved to accept the minutes for May.
 *     Road Closure – Lamp Festival:  Kit presented a request to close Mill Road.
 */
import type { Block } from '../../tree.ts'
import { attendanceLabel } from '../../vocabulary/attendance.ts'
import { closingLine, isHeadLabel } from '../../vocabulary/heads.ts'
import { isKnownTitle } from '../../vocabulary/titles.ts'
import { isPerson } from '../persons.ts'
import { isCapitals, isSentence, isTitleCase, notHeading, titleWeight } from '../titles/index.ts'
import { withoutFields } from './fields.ts'
import type { Start } from './start.ts'

const runIn = /^(?<title>(?:(?:19|20)\d\d\s)?\p{Lu}[^.:;!?]{3,70}?):\s+(?<text>\p{Lu}.*)$/su

export function runInStarts(blocks: Block[]): Start[] {
  const present = blocks.findIndex((block, i) => i < 40 && attendanceLabel(runIn.exec(block.value)?.groups?.title ?? '') !== undefined)
  const starts = blocks.flatMap((block, index): Start[] => {
    if (index <= present || block.type !== 'paragraph' || block.marker !== undefined || closingLine.test(block.value)) return []
    const { title, text = '' } = runIn.exec(block.value)?.groups ?? {}
    if (isBeforeMotion(block.value)) return [{ index, level: 1, rest: block.value }]
    if (!title || notHeading.test(title) || isHeadLabel(title) || attendanceLabel(title) || isNamed(title, blocks)) return []
    // "March 4, 2030 12 of 18 Elm: …": who speaks, in a transcript; "2031 Budget Session: …" is a title.
    if (/\b(?:19|20)\d\d\b/.test(title.replace(yearFirst, ''))) return []
    const set =
      isKnownTitle(title) ||
      (isCapitals(title) ? titleWeight(title) >= 0.7 : isSeveralWords(title) && (isSentence(text) || outcomeFirst.test(text)))
    return set ? [{ index, level: 1, rest: block.value }] : []
  })
  const items = withStopped(withoutFields(starts), blocks)
  // Two in capitals over long text, behind those present: the rest of the page may be missing.
  const two =
    items.length === 2 && present >= 0 && items.every(({ rest }) => isCapitals(rest.split(':', 1)[0] as string) && rest.length > 200)
  return items.length >= 3 || two ? items : []
}

const yearFirst = /^(?:19|20)\d\d\s(?=\p{Lu}\p{L})/u
/** "Seating of new members: |KM moves to ratify the election.|", "B.9 Report: |Motion by Elm to adopt it.|" */
const beforeMotion =
  /^(?<title>\p{Lu}[^:;!?]{2,60}):\s+(?:(?:\p{Lu}[\p{L}.’'-]*\s){1,3}(?:moves|moved|motioned|nominate[sd]|made a motion)|Motion (?:by|made by|to)|Moved by)\b/u

export function isBeforeMotion(line: string): boolean {
  const { title } = beforeMotion.exec(line)?.groups ?? {}
  return title !== undefined && titleWeight(title) >= 0.9 && !isPerson(title) && !notHeading.test(title) && !isHeadLabel(title)
}

/** "Shed: |Tabled until May.|" */
const outcomeFirst =
  /^(?:Tabled|Deferred|Postponed|Nothing|None|No (?:report|action|change|news)|Following|After|Under way|Discussed|Noted)\b/

function isSeveralWords(printed: string): boolean {
  const title = printed.replace(yearFirst, '')
  return !/\d/.test(title) && (title.includes(' ') || title !== printed) && isTitleCase(title) && titleWeight(title) >= 0.9
}

const beforeStop = /^(?<title>\p{Lu}[^.:;!?]{3,50}|(?:19|20)\d\d\s\p{Lu}[^.:;!?]{3,50})\.\s+(?<text>\p{Lu}.{20,})$/su

/** "2030 Audit. Nothing was found." between "Sexton’s Report: …" and "Shed Roof: …": a stop for the colon. */
function withStopped(starts: Start[], blocks: Block[]): Start[] {
  if (starts.length < 3) return starts
  const [first, last] = [starts[0]?.index as number, starts.at(-1)?.index as number]
  const between = blocks.slice(first, last).flatMap(({ type, marker, value }, i): Start[] => {
    const { title, text } = (type === 'paragraph' && marker === undefined && beforeStop.exec(value)?.groups) || {}
    const set = title && text && isSeveralWords(title) && !isPerson(title) && !notHeading.test(title) && isSentence(text)
    return set ? [{ index: first + i, level: 1, rest: value, title, text }] : []
  })
  return [...starts, ...between].sort((a, b) => a.index - b.index)
}

/** "ANN ELM: …" speaks, and is named elsewhere; "MOWING BIDS: …" is only set like her. */
function isNamed(title: string, blocks: Block[]): boolean {
  if (!isPerson(title) || !isCapitals(title)) return isPerson(title)
  const last = title.slice(title.lastIndexOf(' ') + 1)
  const surname = last.charAt(0) + last.slice(1).toLowerCase()
  return blocks.some(({ value }) => value.includes(surname))
}
