/**
 * When a meeting began and ended, as its sentences say:
 *
 *     The meeting was called to order at 1:01 PM.      There being no further business the meeting closed at 9.45pm.
 *     … held on 3 June 2030, 9.30am–12.15pm            Duration of Meeting ¶ 6.30 p.m. to 6.48 p.m.
 */
import { findTimes } from '../../language/times.ts'
import { speaksOf } from '../../language/topics.ts'
import type { Block, Meeting } from '../../tree.ts'
import { closedBySomebody } from '../../vocabulary/heads.ts'

/** "The meeting was called to order at 1:01 PM", where no heading says when it was to begin. */
export function calledToOrder(meeting: Meeting): string | undefined {
  const first = meeting.children.slice(0, 2).flatMap((item) => item.lines.slice(0, 8).map((line) => line.block))
  for (const block of [...meeting.head, ...first, ...meeting.tail]) {
    if (!speaksOf(block.value, 'opening')) continue
    const said =
      /\b(?:called (?:the )?(?:[^.;]{0,120}\b(?:meeting|session)\b[^.;]{0,80} )?to order|call to order|meeting(?:,? which)? (?:was |had )?(?:commence[ds]|(?:declared )?open(?:ed)?|opens|began|begins|started|starts|convened)|(?:meets|met) in (?:regular|special|ordinary) session|opened (?:the meeting|(?:the )?proceedings)|meeting commenced|commenced at|(?<!-)convened at)\b/i.exec(
        block.value,
      )
    const time = said ? findTimes(block.value.slice(said.index, said.index + 160))[0] : undefined
    if (time) return time.clock
  }
  return undefined
}

const whatCloses =
  'meeting|proceedings|business|session|chair(?:man|person|woman)?|mayor|convener|cathaoirleach|president|council|committee|(?:cabinet|board|panel)(?= rose\\b)'
const closings = [
  // "The meeting, there being no other business, closed", "the Convener declared the meeting to a close"
  `\\b(?:${whatCloses})\\b(?:[^.;]|\\.(?=\\d)|(?<=[ap])\\.m\\.(?=,)){0,90}?\\b(?:closed|ended|concluded|terminated|finished|rose|adjourned` +
    '|to (?:a|an) (?:close|end)|close)\\b(?! (?:to|session|the (?:debate|hearing|discussion)))',
  // "Closed at 9.15pm", "Meeting ended", "Close of meeting: 8pm", "Finish time 9pm", "The hearing was closed at 4pm"
  '^(?:the hearing (?=(?:was )?(?:closed|ended|concluded) at\\b)|meeting )?(?:was )?(?:closed|ended|concluded|adjourned|adjournment|finished' +
    '|(?:duration|close|end|finish) of (?:the )?meeting|(?:end|finish|closing|close) time|time)\\b',
]
const closing = new RegExp(closings.join('|'), 'i')
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

/** "… commencing at 2.00 pm and finishing at 3.45 pm", "held on 3 June 2030, 9.30am–12.15pm", in the heading. */
export function statedEnd(opening: readonly { block: Block }[], start: string | undefined): string | undefined {
  for (const { block } of opening) {
    const times = /\d\s?(?:[ap]\.?m\.?\s?)?(?:[-–—]|to|until)\s?\d/i.test(block.value) ? findTimes(block.value) : []
    const until = times.find(
      (time, i) => times[i - 1]?.clock === start && /^\s?(?:[-–—]|to|until)\s?$/i.test(block.value.slice(times[i - 1]?.end, time.start)),
    )
    if (until) return until.clock
    if (!speaksOf(block.value, 'closing')) continue
    const said = /\b(?:finish(?:ing|ed)|conclud(?:ing|ed)|ending|ended|closing|closed)\b/i.exec(block.value)
    const time = said ? findTimes(block.value.slice(said.index, said.index + 60))[0] : undefined
    if (time) return time.clock
  }
  return undefined
}
