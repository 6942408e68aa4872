/**
 * Decisions of others that a meeting is told of: what the planning authority made of applications.
 *
 *     Decisions notified by the District Council:      Planning decisions received
 *     30/0987 11 High Street – approved                30/0988 12 High Street – Refused
 */
import type { Block } from '../../tree.ts'
import { outcomeLine } from './outcome-lines.ts'

const forms = [
  // "Decisions recently received", "Decision notices", "Notification of decisions"
  '\\bdecisions?(?:\\s\\w+){0,3}\\s(?:notified|received|issued|notices?)\\b|\\bdecision notices?\\b|\\b(?:notifications?|notices?) of decisions?\\b',
  // "Decisions by Lanes District Council"; "Decisions of the Parish Council" are the meeting's own.
  '\\bdecisions? (?:from|by|of|made by|issued by) (?:the )?(?!(?:parish|town|community) council)(?:\\p{L}+ ){0,4}' +
    '(?:council|authority|inspectorate|[bcdu]c|lpa)\\b',
  // "District Council's planning decisions", "LPA decisions", "Applications determined"
  "\\b(?:district|borough|county|city|unitary|planning authority|[BCDU]C|LPA)(?: council)?(?:['’]s)? (?:planning )?decisions?\\b",
  '\\bapplications?(?:\\s\\w+){0,2} (?:determined|decided)\\b',
  // "To note planning application decisions", "Planning decisions for information:"
  '^(?:to (?:note|receive|consider) )?(?:the )?planning(?: applications?)? decisions?(?: to note| for information)?\\s*:?$',
]
const ofOthers = new RegExp(forms.join('|'), 'iu')

/** "Approved:", "Refused:" above a list, in an item that tells of others' decisions. */
export function headsOthers(text: string, title: string | undefined): boolean {
  return /^(?:applications? )?(?:approved|refused|granted|permitted|agreed)\s?[:–-]?$/i.test(text) && ofOthers.test(title ?? '')
}

/** How far above its last line the heading of such a list can stand. */
const longest = 40

/** Whether the line at `at`, or what heads the list that it stands in, tells of others' decisions. */
export function isOfOthers(blocks: readonly Block[], at: number, title: string | undefined): boolean {
  const own = blocks[at]?.value ?? ''
  if (ofOthers.test(/^[^:]{4,80}:/.exec(own)?.[0] ?? '')) return true
  for (let above = at - 1; above >= Math.max(0, at - longest); above--) {
    const { value } = blocks[above] as Block
    if (outcomeLine(value) === undefined) return value.length < 160 && ofOthers.test(value)
  }
  return at < longest && ofOthers.test(title ?? '')
}
