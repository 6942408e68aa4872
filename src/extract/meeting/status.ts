/**
 * Whether a meeting was held, and in what state its minutes are:
 *
 *     … in view of the fact there were insufficient councillors to form a quorum, the meeting had to be cancelled.
 *     DRAFT ¶ Minutes of …      Draft (until approved at the following meeting)      Agenda and draft minutes
 */
import { speaksOf } from '../../language/topics.ts'
import type { Block, Item, Meeting, MeetingStatus } from '../../tree.ts'

/** Cancelled, inquorate, adjourned, held, or only called. */
export function statusOf(meeting: Meeting, stated: MeetingStatus | undefined): MeetingStatus {
  if (stated) return stated
  const head = [...meeting.head, ...firstLines(meeting)]
  for (const block of head) {
    const status = statusSaid(block.value)
    if (status) return status
  }
  const minuted = meeting.children.some((item) => item.hasMinutes)
  if (minuted || meeting.attendance.length > 0) return 'held'
  if (meeting.children.length > 0 || meeting.head.some((block) => /\b(?:will be held|to be held|summon)/i.test(block.value)))
    return 'scheduled'
  return 'unknown'
}

function statusSaid(text: string): MeetingStatus | undefined {
  if (text.length > 600 || !speaksOf(text, 'calledOff')) return undefined
  if (
    /\b(?:inquorate|not quorate|no quorum(?! (?:on|at|for)\b)|insufficient (?:councillors|members)\b.{0,60}\bquorum|quorum was not (?:present|met|reached))\b/i.test(
      text,
    ) &&
    // "The minutes were approved with the addition that a quorum was not present.": at the meeting before.
    !/\bminutes\b[^.;]{0,120}\b(?:approved|adopted|accepted|amended|corrected)\b/i.test(text)
  )
    return 'inquorate'
  if (/^(?:.{0,160}[,–—-]\s*)?(?:meeting\s+)?\(?(?:cancell?ed|postponed|abandoned)\)?[.!]*$/i.test(text)) return 'cancelled'
  if (
    /\b(?:this|the) meeting (?:was|has been|had to be|is|will not be held) ?(?:cancell?ed|postponed|abandoned)?\b/i.test(text) &&
    /\bcancell?ed|postponed|abandoned|will not be held\b/i.test(text)
  )
    return 'cancelled'
  return undefined
}

function firstLines(meeting: Meeting): Block[] {
  return meeting.children.slice(0, 3).flatMap((item: Item) => item.lines.slice(0, 3).map((line) => line.block))
}

/** Marks of minutes that nobody has approved yet. "The draft minutes of 3 May were approved" is none. */
export function isDraft(heads: readonly string[]): boolean {
  return heads.some(
    (text) =>
      text.length < 500 &&
      speaksOf(text, 'draft') &&
      (/^\W*(?:draft|unconfirmed|unapproved)\W*$/i.test(text) ||
        /^\W*(?:draft|unconfirmed|unapproved)\b.{0,60}\bminutes\b/i.test(text) ||
        /\b(?:agenda(?:, decisions)? and|printed) draft minutes\b/i.test(text) ||
        /\bdraft\s*\(?\s*(?:until|subject to|minutes)\b|\bminutes\s*[-–—(:]+\s*draft\b/i.test(text) ||
        /\b(?:subject to (?:confirmation|approval)|until (?:approved|confirmed) (?:at|by)|to be (?:confirmed|approved) at the next|minutes to be approved (?:by|at))\b/i.test(
          text,
        )),
  )
}
