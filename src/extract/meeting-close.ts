/**
 * How a meeting ended and in what state its minutes are:
 *
 *     There being no further business the meeting closed at 9.45pm.      Duration of Meeting ¶ 6.30 p.m. to 6.48 p.m.
 *     … in view of the fact there were insufficient councillors to form a quorum, the meeting had to be cancelled.
 *     DRAFT ¶ Minutes of …      Draft (until approved at the following meeting)      Agenda and draft minutes
 */
import { findTimes } from '../language/times.ts'
import { speaksOf } from '../language/topics.ts'
import type { Block, Item, Meeting, MeetingStatus } from '../tree.ts'
import { closedBySomebody } from '../vocabulary/heads.ts'

const closing =
  /\b(?:meeting|proceedings|business|session|chair(?:man|person|woman)?|mayor|convener|cathaoirleach|president|council|committee)\b(?:[^.;]|\.(?=\d)){0,90}?\b(?:closed|ended|concluded|terminated|finished|rose|adjourned|to (?:a|an) (?:close|end)|close)\b(?! (?:to|session|the (?:debate|hearing|discussion)))|^(?:meeting )?(?:closed|ended|concluded|adjourned|adjournment|finished|(?:duration|close|end|finish) of (?:the )?meeting|(?:end|finish|closing|close) time|time)\b/i
/** "Moved by Elm, seconded by Fir to adjourn at 10:12 a.m." */
const adjourning = /\bto adjourn(?: the meeting)?,? at (?=\d)/i
/** "… adjourned at 8.05pm and reconvened at 8.15pm" is no end; nor is a meeting that is to be adjourned. */
const pause =
  /\b(?:reconven|resum|recommenc|for (?:a|an|five|ten|\d+)\b.{0,20}\b(?:minutes?|break)|short (?:break|adjournment)|\bat\s\d[\d.:]{0,4}\s?(?:[ap]\.?m\.?|hrs|hours)?\sto (?:allow|enable|permit|hear)\b|scheduled to)/i

/** "… closed at 8.15pm. Next meeting: 4 June at 7pm" */
const nextMeeting = /\b(?:next|forthcoming|future) (?:\w+ ){0,4}meetings?\b/i

/** The last time at which the meeting is said to end, in its tail or in the last lines of its last item. */
export function endTime(meeting: Meeting): string | undefined {
  const last = meeting.children.at(-1)
  const blocks = [...(last?.lines.slice(-8).map((line) => line.block) ?? []), ...meeting.tail]
  const titled = /^(?:duration of (?:the )?meeting|close of meeting|closure|adjournment|meeting close)/i.test(last?.title ?? '')
  for (const block of blocks.reverse()) {
    const time = endOf(block.value) ?? (titled && !nextMeeting.test(block.value) ? findTimes(block.value).at(-1)?.clock : undefined)
    if (time) return time
  }
  if (last?.title && closing.test(last.title)) return endOf(last.title)
  return undefined
}

function endOf(text: string): string | undefined {
  if (text.length > 1200 || !speaksOf(text, 'closing') || pause.test(text)) return undefined
  const said = closing.exec(text) ?? adjourning.exec(text) ?? (/ the meeting\b/i.test(text) ? closedBySomebody.exec(text) : null)
  if (!said) return undefined
  const [words = ''] = text.slice(said.index, said.index + 260).split(nextMeeting)
  const times = findTimes(words)
  // "The meeting, which began at 7pm, closed at 8.15pm", "6.30 p.m. to 6.48 p.m."
  if (times.length > 0) return times.at(-1)?.clock
  // "12.35pm The Chair declared the meeting closed."
  return /^\d/.test(text) && closedBySomebody.test(text) ? findTimes(text.slice(0, 12))[0]?.clock : undefined
}

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
  return meeting.attendance.length > 0 ? 'held' : 'unknown'
}

function statusSaid(text: string): MeetingStatus | undefined {
  if (text.length > 600 || !speaksOf(text, 'calledOff')) return undefined
  if (
    /\b(?:inquorate|not quorate|no quorum(?! (?:on|at|for)\b)|insufficient (?:councillors|members)\b.{0,60}\bquorum|quorum was not (?:present|met|reached))\b/i.test(
      text,
    )
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

/** "© 2030 Lanes Council. All rights reserved." at the foot of a page names whose page it is. */
export function siteOwner(furniture: readonly Block[]): string | undefined {
  for (const block of furniture) {
    if (block.value.length > 200 || !block.value.includes('©')) continue
    const owner =
      /©\s*(?:copyright\s*)?(?:\d{4}(?:\s*[-–]\s*\d{4})?\s*)?([^.|·©]{4,80}\b(?:council|authority|township|corporation|county|borough|city|town|cyngor)\b[^.|·©\d]{0,30})/i.exec(
        block.value,
      )
    if (owner) return (owner[1] as string).replace(/\s*(?:all rights.*)$/i, '').trim()
  }
  return undefined
}
